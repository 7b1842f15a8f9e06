// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/choice.h"

#include "core/factors/retired_id.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

constexpr ChoiceOption sides[] = {{"left", QT_TRANSLATE_NOOP("Choice", "left")},
                                  {"right", QT_TRANSLATE_NOOP("Choice", "right")},
                                  {"both", QT_TRANSLATE_NOOP("Choice", "both sides")},
                                  {"middle", QT_TRANSLATE_NOOP("Choice", "middle")}};

// Words, not numbers: raters agree poorly on numbered scales (PMC10480239).
constexpr ChoiceOption severities[] = {
    {"unnoticed", QT_TRANSLATE_NOOP("Choice", "not noticed by others")},
    {"mild", QT_TRANSLATE_NOOP("Choice", "mild")},
    {"moderate", QT_TRANSLATE_NOOP("Choice", "moderate")},
    {"strong", QT_TRANSLATE_NOOP("Choice", "strong")},
    {"disabling", QT_TRANSLATE_NOOP("Choice", "disabling")}};

constexpr ChoiceOption perceptions[] = {{"felt", QT_TRANSLATE_NOOP("Choice", "only felt")},
                                        {"seen", QT_TRANSLATE_NOOP("Choice", "only seen")},
                                        {"both", QT_TRANSLATE_NOOP("Choice", "felt and seen")}};

constexpr ChoiceOption rhythms[] = {{"single", QT_TRANSLATE_NOOP("Choice", "single twitches")},
                                    {"burst", QT_TRANSLATE_NOOP("Choice", "bursts")},
                                    {"rippling", QT_TRANSLATE_NOOP("Choice", "rippling")},
                                    {"continuous", QT_TRANSLATE_NOOP("Choice", "continuous")}};

const Choice choiceRows[] = {
    {"side", QT_TRANSLATE_NOOP("Choice", "Which side?"), &Episode::side, sides},
    {"severity", QT_TRANSLATE_NOOP("Choice", "How strong?"), &Episode::severity, severities},
    {"perception", QT_TRANSLATE_NOOP("Choice", "Felt or seen?"), &Episode::perception, perceptions},
    {"rhythm", QT_TRANSLATE_NOOP("Choice", "What rhythm?"), &Episode::rhythm, rhythms},
};

} // namespace

std::span<const Choice> choices()
{
    return choiceRows;
}

const Choice* findChoice(const QString& id)
{
    const QString current = currentId(IdKind::Choice, id);
    const auto it = std::ranges::find_if(
        choiceRows, [&](const Choice& c) { return current == QLatin1String(c.id); });
    return it == std::end(choiceRows) ? nullptr : it;
}

const Choice& choiceNamed(const char* id)
{
    const Choice* choice = findChoice(QLatin1String(id));
    Q_ASSERT_X(choice, "choiceNamed", id);
    return *choice;
}

QString choiceLabel(const Choice& choice, const QString& answer)
{
    for (const ChoiceOption& option : choice.options)
        if (answer == QLatin1String(option.id))
            return QCoreApplication::translate("Choice", option.label);
    return answer;
}

} // namespace myolog
