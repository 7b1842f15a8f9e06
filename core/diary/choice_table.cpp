// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/choice.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

#define NAME(text) QT_TRANSLATE_NOOP("Choice", text)

constexpr ChoiceOption sides[] = {{"left", NAME("left")},
                                  {"right", NAME("right")},
                                  {"both", NAME("both sides")},
                                  {"middle", NAME("middle")}};

// Words, not numbers: raters agree poorly on numbered scales (PMC10480239).
constexpr ChoiceOption severities[] = {{"unnoticed", NAME("not noticed by others")},
                                       {"mild", NAME("mild")},
                                       {"moderate", NAME("moderate")},
                                       {"strong", NAME("strong")},
                                       {"disabling", NAME("disabling")}};

constexpr ChoiceOption perceptions[] = {
    {"felt", NAME("only felt")}, {"seen", NAME("only seen")}, {"both", NAME("felt and seen")}};

constexpr ChoiceOption rhythms[] = {{"single", NAME("single twitches")},
                                    {"burst", NAME("bursts")},
                                    {"rippling", NAME("rippling")},
                                    {"continuous", NAME("continuous")}};

const Choice table[] = {
    {"side", NAME("Which side?"), &Episode::side, sides},
    {"severity", NAME("How strong?"), &Episode::severity, severities},
    {"perception", NAME("Felt or seen?"), &Episode::perception, perceptions},
    {"rhythm", NAME("What rhythm?"), &Episode::rhythm, rhythms},
};

#undef NAME

} // namespace

std::span<const Choice> choices()
{
    return table;
}

const Choice* findChoice(const QString& id)
{
    const auto it =
        std::ranges::find_if(table, [&](const Choice& c) { return id == QLatin1String(c.id); });
    return it == std::end(table) ? nullptr : it;
}

QString choiceLabel(const Choice& choice, const QString& answer)
{
    for (const ChoiceOption& option : choice.options)
        if (answer == QLatin1String(option.id))
            return QCoreApplication::translate("Choice", option.label);
    return answer;
}

} // namespace myolog
