// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/act_now_card.h"

#include "app/tone.h"
#include "app/widgets/heading.h"
#include "app/widgets/icon.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace myolog {

ActNowWords::ActNowWords(QWidget* parent)
    : QWidget(parent), m_title(new Heading({}, Heading::Level::Card)), m_text(new WrappedLabel),
      m_source(new QuietLabel)
{
    const QColor red = tone::urgent(palette());
    const int size = fontMetrics().height() * 2;
    auto* icon = new QLabel;
    icon->setPixmap(tintedPixmap(QStringLiteral("warning"), red, size, devicePixelRatioF()));
    QPalette urgent = m_title->palette();
    urgent.setColor(QPalette::WindowText, red);
    m_title->setPalette(urgent);

    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    for (QLabel* label : {m_title, m_text, m_source})
        words->addWidget(label);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
}

void ActNowWords::setWarning(const Warning& warning)
{
    m_title->setText(warning.title);
    m_text->setText(warning.text);
    m_source->setText(tr("Source: %1").arg(warning.source));
}

ActNowCard::ActNowCard(QWidget* parent) : Card({}, parent), m_words(new ActNowWords)
{
    setLineColour(tone::urgent(palette()));
    body()->addWidget(m_words);
    hide();
}

void ActNowCard::setWarning(const std::optional<Warning>& warning)
{
    if (warning) {
        m_words->setWarning(*warning);
        setAccessibleName(warning->title);
        setAccessibleDescription(warning->text);
    }
    setVisible(warning.has_value());
}

} // namespace myolog
