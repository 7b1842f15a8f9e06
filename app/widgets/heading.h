// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text sizes of the program besides the body's: page titles, card titles, quiet remarks.
#pragma once

#include <QLabel>

class QVBoxLayout;

namespace myolog {

class Heading : public QLabel {
    Q_OBJECT
public:
    enum class Level { Page, Card };
    explicit Heading(const QString& text, Level level = Level::Page, QWidget* parent = nullptr);
    QSize sizeHint() const override;
};

/// Secondary text in the quiet tone; wraps.
class QuietLabel : public QLabel {
    Q_OBJECT
public:
    explicit QuietLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/// The question in a quiet line, its field below.
void addField(QVBoxLayout* layout, const QString& question, QWidget* field);

} // namespace myolog
