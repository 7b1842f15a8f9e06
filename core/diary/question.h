// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The yes-or-no questions about an episode. Some answers call for a professional.
#pragma once

#include <QString>
#include <span>

namespace myolog {

/// How soon a "yes" calls for a professional.
enum class Urgency { None, Discuss, Soon, Immediate };

struct Question {
    const char* id;
    const char* question; ///< QT_TRANSLATE_NOOP("Question", …), a whole question
    const char* label;    ///< QT_TRANSLATE_NOOP("Question", …), one or two words
    Urgency ifYes;
    const char* source; ///< QT_TRANSLATE_NOOP("Source", …); "" for plain history
};

std::span<const Question> questions();
const Question* findQuestion(const QString& id);
QString questionText(const Question& question);
QString questionLabel(const Question& question);

} // namespace myolog
