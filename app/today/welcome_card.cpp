// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/welcome_card.h"

#include "app/context.h"
#include "app/today/episodes_card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/once_button.h"
#include "app/widgets/optional_date_edit.h"
#include "app/widgets/site_picker.h"
#include "core/analysis/act_now.h"
#include "core/base/citation.h"
#include "core/base/date_text.h"
#include "core/diary/question.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QVBoxLayout>

namespace myolog {

// For somebody who begins because it frightens them.
QString WelcomeCard::calmText()
{
    QStringList signs;
    for (const Question& question : questions())
        if (question.ifYes == Urgency::Immediate)
            signs << questionLabel(question);
    return QStringList{
        tr("Twitching often goes with common, usually harmless things: stress, "
           "fatigue, too little sleep, a lot of caffeine."),
        tr("See a doctor if it lasts longer than two weeks, comes in more than one place, or may "
           "be linked to a medicine."),
        tr("If you have any of these signs, do not wait for a diary; get care at once: %1.")
            .arg(signs.join(QStringLiteral(", ")))}
        .join(QStringLiteral("\n\n"));
}

QString WelcomeCard::calmSources()
{
    return tr("Sources: %1")
        .arg(citation(QT_TRANSLATE_NOOP("Source", "The article on upper-lip twitching that Myolog "
                                                  "began with; NHS, Twitching eyes and muscles")) +
             QCoreApplication::translate("Report", "; ") + immediateSource());
}

WelcomeCard::WelcomeCard(Context& context, QWidget* parent)
    : Card(tr("Welcome to your diary"), parent), m_context(context),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_sites(new SitePicker),
      m_since(new OptionalDateEdit(tr("Since when?"), context.today())),
      m_begin(new QPushButton(tr("Begin without a twitch")))
{
    auto* record = new OnceButton(tr("Record a twitch now"));
    m_record = record;
    connect(record, &OnceButton::clickedOnce, this, &WelcomeCard::record);
    connect(m_begin, &QPushButton::clicked, this, &WelcomeCard::begin);
    m_columns->setSpacing(24);
    m_columns->addLayout(makeQuestions(), 1);
    m_columns->addLayout(makeAnswers(), 1);
    body()->addLayout(m_columns);
}

QLayout* WelcomeCard::makeQuestions()
{
    auto* questions = new QVBoxLayout;
    questions->addWidget(new QLabel(tr("Where does it twitch?")));
    questions->addWidget(m_sites, 1);
    return questions;
}

QLayout* WelcomeCard::makeAnswers()
{
    auto* answers = new QVBoxLayout;
    answers->setSpacing(12);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Since when?"), m_since);
    answers->addLayout(form);
    auto* sample = new QPushButton(tr("Look at a sample diary"));
    connect(sample, &QPushButton::clicked, this, &WelcomeCard::sampleWanted);
    auto* buttons = new FlowLayout(nullptr, 8);
    for (QPushButton* button : {m_record, m_begin, sample}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    answers->addLayout(buttons);
    answers->addWidget(
        new QuietLabel(tr("Everything stays on this computer. Nothing has to be answered.")));
    answers->addWidget(new WrappedLabel(calmText()));
    answers->addWidget(new QuietLabel(calmSources()));
    answers->addStretch(1);
    return answers;
}

void WelcomeCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * 90;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool WelcomeCard::hasTyped() const
{
    return !isHidden() && (!m_sites->site().isEmpty() || m_since->date().isValid());
}

// The beginning is no twitch of its own: the diary counts its days from the first record.
SettingValue WelcomeCard::onset() const
{
    return {setting_id::firstNoticed, m_since->date().toString(Qt::ISODate)};
}

QString WelcomeCard::storedText(const Episode* first) const
{
    QStringList parts;
    if (first)
        parts << tr("Recorded: a twitch now, %1.").arg(episodeText(*first));
    if (m_since->date().isValid())
        parts << tr("First noticed: about %1; it can be changed in Preferences.")
                     .arg(dateText(m_since->date()));
    return parts.join(u' ');
}

void WelcomeCard::record()
{
    if (m_sites->isUnclear()) {
        m_sites->setFocus();
        return;
    }
    m_since->commit();
    Episode first;
    first.site = m_sites->site();
    first.side = m_sites->side();
    first.start = momentOf(m_context.clock().now());
    if (m_context.send({.what = tr("Record the first twitch"), .rows = {first}}, onset(), this))
        Q_EMIT recorded(storedText(&first));
}

void WelcomeCard::begin()
{
    m_since->commit();
    if (m_since->date().isValid())
        if (const Result<void> set = m_context.setSetting(onset().id, onset().value); !set) {
            m_context.prompt().showError(this, set.error());
            return;
        }
    const QString stored = storedText(nullptr);
    Q_EMIT beginWanted();
    if (!stored.isEmpty())
        Q_EMIT recorded(stored);
}

} // namespace myolog
