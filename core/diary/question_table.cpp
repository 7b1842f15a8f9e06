// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/question.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

using enum Urgency;

#define TEXT(text) QT_TRANSLATE_NOOP("Question", text)

constexpr char seed[] = "Myolog's starting text on upper-lip twitching: seek immediate care";

constexpr Question table[] = {
    {"weakness", TEXT("Is any muscle weak?"), TEXT("weakness"), Immediate, seed},
    {"numbness", TEXT("Is anything numb?"), TEXT("numbness"), Immediate, seed},
    {"facial_droop", TEXT("Is one side of the face drooping?"), TEXT("drooping face"), Immediate,
     seed},
    {"vision", TEXT("Has your vision changed?"), TEXT("changed vision"), Immediate, seed},
    {"speech", TEXT("Is speaking difficult?"), TEXT("difficult speech"), Immediate, seed},
    {"spread", TEXT("Has it spread to other parts of the face or body?"), TEXT("spread"), Soon,
     "Myolog's starting text; NHS: see a GP; Mayo Clinic"},
    {"stiffness", TEXT("Is the muscle stiff?"), TEXT("stiffness"), Discuss,
     "NHS, Twitching eyes and muscles"},
    {"medicine_suspected", TEXT("Do you suspect a medicine?"), TEXT("a medicine suspected"),
     Discuss, "NHS, Twitching eyes and muscles"},
    {"lid_closes", TEXT("Does the eyelid close completely or not open?"), TEXT("eye forced shut"),
     Discuss, "Mayo Clinic, Eye twitching; American Optometric Association"},
    {"eye_red", TEXT("Is the eye red, swollen or weeping?"), TEXT("red or swollen eye"), Discuss,
     "Mayo Clinic, Eye twitching"},
    {"swallowing", TEXT("Is swallowing difficult?"), TEXT("difficult swallowing"), Soon,
     "Turner and Talbot 2013, fasciculation: signs that call for a neurologist"},
    {"wasting", TEXT("Has a muscle become thinner?"), TEXT("wasting"), Soon,
     "NICE NG127, fasciculation with wasting and weakness"},
    {"suppressible", TEXT("Can you hold it back for a moment?"), TEXT("can be held back"), None,
     "NICE NG127, tics and involuntary movements in adults"},
    {"in_sleep", TEXT("Does it go on in sleep?"), TEXT("in sleep"), None,
     "Weill Cornell, hemifacial spasm"},
    {"pulled", TEXT("Is the eye or mouth pulled?"), TEXT("eye or mouth pulled"), None,
     "Weill Cornell, hemifacial spasm"},
};

#undef TEXT

} // namespace

std::span<const Question> questions()
{
    return table;
}

const Question* findQuestion(const QString& id)
{
    const auto it =
        std::ranges::find_if(table, [&](const Question& q) { return id == QLatin1String(q.id); });
    return it == std::end(table) ? nullptr : it;
}

QString questionText(const Question& question)
{
    return QCoreApplication::translate("Question", question.question);
}

QString questionLabel(const Question& question)
{
    return QCoreApplication::translate("Question", question.label);
}

} // namespace myolog
