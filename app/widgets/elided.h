// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons whose text may hold a name that a person gave: where it is too long for the window, its
// middle is left out, and the tool tip says all of it. A screen reader hears it whole.
#pragma once

#include "app/widgets/plain_text.h"

#include <QCheckBox>
#include <QHelpEvent>
#include <QPushButton>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QToolTip>

namespace myolog {

template <typename Button, typename Option>
class Elided : public Button {
public:
    template <typename... Given>
    explicit Elided(Given&&... given) : Button(std::forward<Given>(given)...)
    {
        QSizePolicy policy = this->sizePolicy();
        policy.setHorizontalPolicy(
            QSizePolicy::Policy(policy.horizontalPolicy() | QSizePolicy::ShrinkFlag));
        this->setSizePolicy(policy);
    }
    QSize sizeHint() const override { return whole(); }
    QSize minimumSizeHint() const override
    {
        const int fewWords = this->fontMetrics().averageCharWidth() * 30;
        return whole().boundedTo({fewWords, QWIDGETSIZE_MAX});
    }

protected:
    void initStyleOption(Option* option) const override
    {
        Button::initStyleOption(option);
        if (m_measuring)
            return;
        if (const int over = whole().width() - this->width(); over > 0)
            option->text = shortened(over);
    }
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip || whole().width() <= this->width())
            return Button::event(event);
        QString tip = asTip(withoutMnemonics(this->text()));
        if (!this->toolTip().isEmpty())
            tip = QStringLiteral("<p>%1</p><p>%2</p>")
                      .arg(withoutMnemonics(this->text()).toHtmlEscaped(), this->toolTip());
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip, this);
        return true;
    }

private:
    /// What the text needs, however long it is.
    QSize whole() const
    {
        m_measuring = true; // a button asks for its option to say so
        const QSize size = Button::sizeHint();
        m_measuring = false;
        return size;
    }
    QString shortened(int by) const
    {
        const QFontMetrics metrics = this->fontMetrics();
        const QString text = this->text();
        const int room = metrics.size(Qt::TextShowMnemonic, text).width() - by;
        return metrics.elidedText(text, Qt::ElideMiddle, room, Qt::TextShowMnemonic);
    }

    mutable bool m_measuring = false;
};

using ElidedButton = Elided<QPushButton, QStyleOptionButton>;
using ElidedCheckBox = Elided<QCheckBox, QStyleOptionButton>;
using ElidedToolButton = Elided<QToolButton, QStyleOptionToolButton>;

} // namespace myolog
