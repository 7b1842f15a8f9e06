// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/question.h"

#include "core/factors/retired_id.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

using enum Urgency;

constexpr char seed[] = QT_TRANSLATE_NOOP(
    "Source", "The article on upper-lip twitching that Myolog began with: seek immediate care");

constexpr Question questionRows[] = {
    {"weakness", QT_TRANSLATE_NOOP("Question", "Is any muscle weak?"),
     QT_TRANSLATE_NOOP("Question", "weakness"), Immediate, seed},
    {"numbness", QT_TRANSLATE_NOOP("Question", "Is anything numb?"),
     QT_TRANSLATE_NOOP("Question", "numbness"), Immediate, seed},
    {"facial_droop", QT_TRANSLATE_NOOP("Question", "Is one side of the face drooping?"),
     QT_TRANSLATE_NOOP("Question", "drooping face"), Immediate, seed},
    {"vision", QT_TRANSLATE_NOOP("Question", "Has your vision changed?"),
     QT_TRANSLATE_NOOP("Question", "changed vision"), Immediate, seed},
    {"speech", QT_TRANSLATE_NOOP("Question", "Is speaking difficult?"),
     QT_TRANSLATE_NOOP("Question", "difficult speech"), Immediate, seed},
    {"spread", QT_TRANSLATE_NOOP("Question", "Has it spread to other parts of the face or body?"),
     QT_TRANSLATE_NOOP("Question", "spread"), Soon,
     QT_TRANSLATE_NOOP(
         "Source",
         "The article on upper-lip twitching that Myolog began with; NHS: see a GP; Mayo Clinic")},
    {"stiffness", QT_TRANSLATE_NOOP("Question", "Is the muscle stiff?"),
     QT_TRANSLATE_NOOP("Question", "stiffness"), Discuss,
     QT_TRANSLATE_NOOP("Source", "NHS, Twitching eyes and muscles")},
    {"medicine_suspected", QT_TRANSLATE_NOOP("Question", "Do you suspect a medicine?"),
     QT_TRANSLATE_NOOP("Question", "a medicine suspected"), Discuss,
     QT_TRANSLATE_NOOP("Source", "NHS, Twitching eyes and muscles")},
    {"lid_closes", QT_TRANSLATE_NOOP("Question", "Does the eyelid close completely or not open?"),
     QT_TRANSLATE_NOOP("Question", "eye forced shut"), Discuss,
     QT_TRANSLATE_NOOP("Source", "Mayo Clinic, Eye twitching; American Optometric Association")},
    {"eye_red", QT_TRANSLATE_NOOP("Question", "Is the eye red, swollen or weeping?"),
     QT_TRANSLATE_NOOP("Question", "red or swollen eye"), Discuss,
     QT_TRANSLATE_NOOP("Source", "Mayo Clinic, Eye twitching")},
    {"swallowing", QT_TRANSLATE_NOOP("Question", "Is swallowing difficult?"),
     QT_TRANSLATE_NOOP("Question", "difficult swallowing"), Soon,
     QT_TRANSLATE_NOOP("Source",
                       "Turner and Talbot 2013, fasciculation: signs that call for a neurologist")},
    {"wasting", QT_TRANSLATE_NOOP("Question", "Has a muscle become thinner?"),
     QT_TRANSLATE_NOOP("Question", "wasting"), Soon,
     QT_TRANSLATE_NOOP("Source", "NICE NG127, fasciculation with wasting and weakness")},
    {"suppressible", QT_TRANSLATE_NOOP("Question", "Can you hold it back for a moment?"),
     QT_TRANSLATE_NOOP("Question", "can be held back"), None,
     QT_TRANSLATE_NOOP("Source", "NICE NG127, tics and involuntary movements in adults")},
    {"in_sleep", QT_TRANSLATE_NOOP("Question", "Does it go on in sleep?"),
     QT_TRANSLATE_NOOP("Question", "in sleep"), None,
     QT_TRANSLATE_NOOP("Source", "Weill Cornell, hemifacial spasm")},
    {"pulled", QT_TRANSLATE_NOOP("Question", "Is the eye or mouth pulled?"),
     QT_TRANSLATE_NOOP("Question", "eye or mouth pulled"), None,
     QT_TRANSLATE_NOOP("Source", "Weill Cornell, hemifacial spasm")},
};

} // namespace

std::span<const Question> questions()
{
    return questionRows;
}

const Question* findQuestion(const QString& id)
{
    const QString current = currentId(IdKind::Question, id);
    const auto it = std::ranges::find_if(
        questionRows, [&](const Question& q) { return current == QLatin1String(q.id); });
    return it == std::end(questionRows) ? nullptr : it;
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
