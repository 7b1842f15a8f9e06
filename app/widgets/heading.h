// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the program: sentences that wrap, page titles, card titles, quiet remarks.
#pragma once

#include <QClipboard>
#include <QHash>
#include <QLabel>

class QVBoxLayout;

namespace myolog {

/// Plain text that wraps. Nested layouts ask for its height many times over, and QLabel lays the
/// text out anew each time; this one remembers the heights until its text or font changes.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(const QString& text = {}, QWidget* parent = nullptr);
    /// A word too long for a line is shown in parts, which text() then holds; what is copied or
    /// read aloud stays whole.
    void setText(const QString& text);
    int heightForWidth(int width) const override;

private:
    void cleanCopy(QClipboard::Mode mode);

    bool m_spoken = false;             ///< its accessible name is its text without breaks
    mutable QHash<int, int> m_heights; ///< by width, of m_measured in m_measuredFont
    mutable QString m_measured;
    mutable QFont m_measuredFont;
};

class Heading : public WrappedLabel {
    Q_OBJECT
public:
    enum class Level { Page, Card };
    explicit Heading(const QString& text, Level level = Level::Page, QWidget* parent = nullptr);
    QSize sizeHint() const override;
};

/// Secondary text in the quiet tone.
class QuietLabel : public WrappedLabel {
    Q_OBJECT
public:
    explicit QuietLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/// The question in a quiet line, its field below.
void addField(QVBoxLayout* layout, const QString& question, QWidget* field);

} // namespace myolog
