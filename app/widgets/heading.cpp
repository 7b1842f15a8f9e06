// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/heading.h"

#include "app/tone.h"
#include "app/widgets/plain_text.h"

#include <QApplication>
#include <QVBoxLayout>

namespace myolog {

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

void WrappedLabel::setText(const QString& text)
{
    const QString parts = withBreaks(text);
    QLabel::setText(parts);
    // The breaks are for the eye alone.
    if (parts != text || m_spoken)
        setAccessibleName(parts != text ? text : QString());
    m_spoken = parts != text;
    if (m_spoken)
        connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &WrappedLabel::cleanCopy,
                Qt::UniqueConnection);
}

void WrappedLabel::cleanCopy(QClipboard::Mode mode)
{
    if (!hasSelectedText())
        return;
    // What others copy meanwhile is no business of this label.
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const QString chosen = selectedText().replace(QChar::ParagraphSeparator, u'\n');
    if (withoutBreaks(chosen) != chosen && clipboard.text(mode) == chosen)
        clipboard.setText(withoutBreaks(chosen), mode);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (m_measured != text() || m_measuredFont != font()) {
        m_heights.clear();
        m_measured = text();
        m_measuredFont = font();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known
                                     : *m_heights.insert(width, QLabel::heightForWidth(width));
}

Heading::Heading(const QString& text, Level level, QWidget* parent) : WrappedLabel(text, parent)
{
    QFont bigger = QApplication::font();
    bigger.setPointSizeF(bigger.pointSizeF() * (level == Level::Page ? 1.6 : 1.15));
    if (level == Level::Card)
        bigger.setWeight(QFont::DemiBold);
    setFont(bigger);
}

QSize Heading::sizeHint() const
{
    // A label that wraps asks for a few words' width; a heading stands on one line where it can.
    const QMargins margins = contentsMargins();
    const int width = fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right();
    return {width + 2, fontMetrics().height() + margins.top() + margins.bottom()};
}

QuietLabel::QuietLabel(const QString& text, QWidget* parent) : WrappedLabel(text, parent)
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tone::quiet(quiet));
    setPalette(quiet);
}

void addField(QVBoxLayout* layout, const QString& question, QWidget* field)
{
    auto* label = new QuietLabel(question);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addSpacing(4);
}

} // namespace myolog
