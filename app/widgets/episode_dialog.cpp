// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/episode_dialog.h"

#include "app/context.h"
#include "app/widgets/act_now_card.h"
#include "app/widgets/choice_items.h"
#include "app/widgets/duration_edit.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/fold.h"
#include "app/widgets/heading.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/site_picker.h"
#include "app/widgets/when_edit.h"
#include "core/analysis/act_now.h"
#include "core/diary/choice.h"
#include "core/diary/question.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace myolog {

static constexpr char sideChoice[] = "side"; ///< asked for beside the picture

Episode EpisodeDialog::newEpisode(Context& context)
{
    Episode episode;
    episode.start = momentOf(context.clock().now());
    return episode;
}

EpisodeDialog::EpisodeDialog(Context& context, Episode episode, QWidget* parent)
    : Dialog(parent), m_context(context), m_before(std::move(episode)),
      m_new(m_before.updatedMs == 0), m_last(m_new ? lastPlace(*context.recent()) : std::nullopt),
      m_sites(new SitePicker),
      m_when(new WhenEdit(m_before.start, m_new && m_before.start.precision == Precision::Exact)),
      m_duration(new DurationEdit), m_count(new QSpinBox), m_helpedBy(new QLineEdit),
      m_note(new QPlainTextEdit), m_actNow(new ActNowCard)
{
    setWindowTitle(m_new ? tr("Log a twitch") : tr("Change a twitch"));
    body()->addWidget(m_scroll = scrolled(buildSheet(), windowTitle()), 1);
    body()->addWidget(buildFoot());
    fill();
    m_sites->setFocus();
    const int em = fontMetrics().height();
    sizeTo({em * 62, em * 44});
}

/// The card takes its room from the questions that scroll, so that the picture keeps its size and
/// no answer moves under the pointer. Where large text leaves the questions no room to scroll in,
/// all of it scrolls as one.
QWidget* EpisodeDialog::buildSheet()
{
    QWidget* form = buildForm();
    if (screen()->availableSize().height() >= fontMetrics().height() * 32) {
        form = scrolled(form, windowTitle());
        form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        form->setMinimumHeight(fontMetrics().height() * 6);
    }
    auto* answers = new QVBoxLayout;
    answers->setSpacing(12);
    answers->addWidget(form, 1);
    answers->addWidget(buildSigns());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_sites, 2);
    columns->addLayout(answers, 3);
    auto* sheet = new QWidget;
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_actNow);
    layout->addLayout(columns, 1);
    return sheet;
}

QWidget* EpisodeDialog::buildForm()
{
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(4);
    addField(layout, tr("When?"), m_when);
    addField(layout, tr("How long?"), m_duration);
    for (const Choice& choice : choices()) {
        if (QLatin1String(choice.id) == QLatin1String(sideChoice))
            continue;
        const QString question = QCoreApplication::translate("Choice", choice.question);
        auto* bar = new ChoiceBar(question, choiceItems(QLatin1String(choice.id)));
        m_choices[QLatin1String(choice.id)] = bar;
        addField(layout, question, bar);
    }
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(fontMetrics().height() * 4);
    addField(layout, tr("Note"), m_note);
    layout->addWidget(new Fold(tr("More questions"), buildMore()));
    layout->addStretch(1);
    return form;
}

QWidget* EpisodeDialog::buildMore()
{
    auto* more = new QWidget;
    auto* layout = new QVBoxLayout(more);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Question& question : questions()) {
        if (question.ifYes == Urgency::Immediate)
            continue;
        auto* bar = new ChoiceBar(questionText(question), yesOrNo());
        m_questions[QLatin1String(question.id)] = bar;
        addField(layout, questionText(question), bar);
    }
    m_count->setRange(1, 10'000);
    m_count->setAccessibleName(tr("How many twitches in one go?"));
    addField(layout, tr("How many twitches in one go?"), m_count);
    m_helpedBy->setAccessibleName(tr("What helped?"));
    addField(layout, tr("What helped?"), m_helpedBy);
    return more;
}

QWidget* EpisodeDialog::buildSigns()
{
    auto* signs = new QWidget;
    auto* rows = new QVBoxLayout(signs);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(new QuietLabel(tr("Also noticed:")));
    auto* layout = new FlowLayout(nullptr, 8);
    rows->addLayout(layout);
    std::vector<QLabel*> names;
    for (const Question& question : questions()) {
        if (question.ifYes != Urgency::Immediate)
            continue;
        auto* pair = new QWidget;
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto* bar = new ChoiceBar(questionText(question), yesOrNo());
        row->addWidget(names.emplace_back(new QLabel(questionLabel(question))));
        row->addWidget(bar);
        pair->setToolTip(questionText(question));
        layout->addWidget(pair);
        m_questions[QLatin1String(question.id)] = bar;
        connect(bar, &ChoiceBar::picked, this, &EpisodeDialog::showActNow);
    }
    // As wide as the widest, so that the answers stand in columns.
    int widest = 0;
    for (const QLabel* name : names)
        widest = std::max(widest, name->sizeHint().width());
    for (QLabel* name : names)
        name->setMinimumWidth(widest);
    return signs;
}

QWidget* EpisodeDialog::buildFoot()
{
    auto* foot = new QWidget;
    auto* rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new QuietLabel(tr("You can leave any answer blank. Enter saves, Esc leaves.")));
    auto* layout = new FlowLayout(nullptr, 8);
    rows->addLayout(layout);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &EpisodeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EpisodeDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &EpisodeDialog::saveByKeys);
    if (m_last)
        layout->addWidget(m_atLast = buildLastPlace());
    layout->addWidget(buttons);
    return foot;
}

QPushButton* EpisodeDialog::buildLastPlace()
{
    auto* button = new QPushButton(tr("Save as last time: %1").arg(m_last->name()));
    button->setAutoDefault(false);
    button->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, this, &EpisodeDialog::acceptAtLastPlace);
    connect(m_sites, &SitePicker::changed, this,
            [this, button] { button->setEnabled(offersLastPlace()); });
    return button;
}

bool EpisodeDialog::offersLastPlace() const
{
    return m_last && m_sites->site().isEmpty() && m_sites->side().isEmpty();
}

// In the note Enter begins a new line, so Ctrl+Enter is how to save from there: as it stands.
void EpisodeDialog::saveByKeys()
{
    offersLastPlace() && !m_note->hasFocus() ? acceptAtLastPlace() : accept();
}

void EpisodeDialog::acceptAtLastPlace()
{
    if (offersLastPlace())
        m_sites->setSite(m_last->site, m_last->side);
    accept();
}

void EpisodeDialog::fill()
{
    m_sites->setSite(m_before.site, m_before.side);
    m_duration->setSeconds(m_before.durationSeconds);
    m_count->setValue(m_before.count);
    for (const auto& [id, bar] : m_choices)
        bar->setValue(m_before.*findChoice(id)->answer);
    for (const auto& [id, bar] : m_questions)
        if (m_before.answers.contains(id))
            bar->setValue(m_before.answers[id] == Answer::Yes ? QStringLiteral("yes")
                                                              : QStringLiteral("no"));
    m_helpedBy->setText(m_before.helpedBy);
    m_note->setPlainText(m_before.note);
    showActNow();
}

Result<Episode> EpisodeDialog::read() const
{
    Episode episode = m_before;
    episode.start = m_when->moment();
    episode.site = m_sites->site();
    episode.side = m_sites->side();
    episode.count = m_count->value();
    for (const auto& [id, bar] : m_choices)
        episode.*findChoice(id)->answer = bar->value();
    for (const auto& [id, bar] : m_questions) {
        if (bar->value().isEmpty())
            episode.answers.remove(id);
        else
            episode.answers[id] = bar->value() == QLatin1String("yes") ? Answer::Yes : Answer::No;
    }
    episode.helpedBy = m_helpedBy->text();
    episode.note = m_note->toPlainText();
    const Result<std::optional<double>> seconds = m_duration->seconds();
    if (!seconds)
        return std::unexpected(seconds.error());
    episode.durationSeconds = *seconds;
    if (episode.durationSeconds)
        episode.ongoing = false;
    return episode;
}

void EpisodeDialog::showActNow()
{
    Episode answers;
    for (const auto& [id, bar] : m_questions)
        if (bar->value() == QLatin1String("yes"))
            answers.answers[id] = Answer::Yes;
    answers.start = m_before.start;
    m_actNow->setWarning(actNow(answers));
    const QStringList before = std::exchange(m_signs, immediateSigns(answers));
    if (asksForMore(before, m_signs)) // it stands at the top, and must be in sight
        m_scroll->ensureVisible(0, 0);
}

bool EpisodeDialog::typedSomething() const
{
    const Result<Episode> now = read();
    return !now || m_sites->isTyping() || *now != m_before;
}

void EpisodeDialog::accept()
{
    // A place that was typed is neither dropped nor guessed.
    if (m_sites->isUnclear()) {
        m_sites->setFocus();
        return;
    }
    const Result<Episode> episode = read();
    if (!episode) {
        m_context.prompt().showError(this, episode.error());
        m_duration->setFocus();
        return;
    }
    if (m_context.send({.what = namedWithSigns(windowTitle(), *episode), .rows = {*episode}}, this))
        Dialog::accept();
}

void EpisodeDialog::reject()
{
    if (!typedSomething() || m_context.prompt().confirmLeaving(this))
        Dialog::reject();
}

} // namespace myolog
