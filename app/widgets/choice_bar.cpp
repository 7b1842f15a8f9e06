// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_bar.h"

#include "app/widgets/flow_layout.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <algorithm>

namespace myolog {

namespace {

/// What is picked must be seen at a glance, in light and dark, and not by a shade of grey.
class SegmentButton : public QToolButton {
protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!isChecked())
            return paintOpen();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().highlight());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 1));
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 2, 2);
        }
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }

private:
    /// Where the keyboard stands is dashed: a line in the accent would look like an answer.
    void paintOpen()
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.state.setFlag(QStyle::State_HasFocus, false);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        if (!hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::ButtonText), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 2, 2);
    }
};

} // namespace

ChoiceBar::ChoiceBar(const QString& question, const std::vector<ChoiceItem>& items, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(this, 4);
    layout->setEven(true);
    setAccessibleName(question);
    for (int i = 0; const ChoiceItem& item : items) {
        auto* button = new SegmentButton;
        button->setText(item.label);
        button->setCheckable(true);
        button->setAccessibleName(question + QStringLiteral(" – ") + item.label);
        button->setObjectName(item.id);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, i] { press(i); });
        layout->addWidget(button);
        m_buttons.push_back(button);
        m_ids.push_back(item.id);
        ++i;
    }
    showState();
}

void ChoiceBar::setValue(const QString& id)
{
    m_value = id;
    showState();
}

QToolButton* ChoiceBar::button(const QString& id) const
{
    const auto it = std::ranges::find(m_ids, id);
    return it == m_ids.end() ? nullptr : m_buttons[it - m_ids.begin()];
}

void ChoiceBar::press(int index)
{
    const bool again = m_value == m_ids[index];
    m_value = again && !m_alwaysOne ? QString() : m_ids[index];
    showState();
    Q_EMIT picked(m_value);
}

void ChoiceBar::showState()
{
    // One stop for the Tab key; the arrow keys move inside.
    int stop = 0;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(m_ids[i] == m_value);
        if (m_ids[i] == m_value)
            stop = int(i);
    }
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(int(i) == stop ? Qt::StrongFocus : Qt::ClickFocus);
    if (!m_buttons.empty())
        setFocusProxy(m_buttons[stop]);
}

bool ChoiceBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // Some desktops press any button with Enter; here Enter belongs to the window.
        QCoreApplication::sendEvent(parentWidget() ? parentWidget() : this, event);
        return true;
    }
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    const int at = int(std::ranges::find(m_buttons, watched) - m_buttons.begin());
    const int next = std::clamp(at + step, 0, int(m_buttons.size()) - 1);
    m_buttons[next]->setFocus(Qt::OtherFocusReason);
    return true;
}

std::vector<ChoiceItem> yesOrNo()
{
    return {{QStringLiteral("yes"), ChoiceBar::tr("yes")},
            {QStringLiteral("no"), ChoiceBar::tr("no")}};
}

} // namespace myolog
