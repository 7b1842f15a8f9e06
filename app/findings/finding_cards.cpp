// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/finding_cards.h"

#include "app/findings/day_list.h"
#include "app/findings/lazy_fold.h"
#include "app/widgets/act_now_card.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "core/analysis/pattern_words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

namespace {

QString plural(const char* text, size_t n)
{
    return QCoreApplication::translate("FindingCards", text, nullptr, int(n));
}

QLabel* makeText(const QString& text, bool strong = false)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (strong) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    return label;
}

QLabel* makeSource(const QString& source)
{
    return new QuietLabel(QCoreApplication::translate("FindingCards", "Source: %1").arg(source));
}

QWidget* makeDays(const QString& title, const SnapshotPtr& snapshot, const DayListQuery& query)
{
    return makeLazyFold(title, [snapshot, query] { return makeDayList(snapshot, query); });
}

/// How far the closed days have come; the other gates are told in the text.
QProgressBar* makeProgress(const Pattern& pattern, const QString& title)
{
    const auto gates = gateTable();
    const auto days = std::ranges::find_if(
        gates, [](const Gate& gate) { return QLatin1String(gate.id) == QLatin1String("days"); });
    auto* bar = new QProgressBar;
    const int have = int(pattern.exposed.days.size() + pattern.unexposed.days.size());
    bar->setRange(0, days == gates.end() ? 1 : int(days->least));
    bar->setValue(std::min(have, bar->maximum()));
    bar->setFormat(QCoreApplication::translate("FindingCards", "%v of %m complete days"));
    bar->setAccessibleName(title);
    return bar;
}

void addPattern(QVBoxLayout* body, const FindingsViewPtr& view, const Pattern& pattern)
{
    const Catalogue& catalogue = view->snapshot->catalogue;
    const QString title = patternTitle(pattern, *catalogue.factor(pattern.factor));
    body->addWidget(makeText(title, true));
    for (const QString& text : {patternText(pattern), ratioText(pattern), verdictText(pattern)})
        if (!text.isEmpty())
            body->addWidget(makeText(text));
    for (const QString& note : noteTexts(pattern, catalogue))
        body->addWidget(new QuietLabel(note));
    if (pattern.verdict == Verdict::NotEnoughDays)
        body->addWidget(makeProgress(pattern, title));
    if (const size_t n = pattern.exposed.days.size())
        body->addWidget(
            makeDays(plural(QT_TRANSLATE_N_NOOP("FindingCards", "Show the %n day(s) with it"), n),
                     view->snapshot, {pattern.exposed.days, pattern.factor, pattern.lag}));
    if (const size_t n = pattern.unexposed.days.size())
        body->addWidget(makeDays(
            plural(QT_TRANSLATE_N_NOOP("FindingCards", "Show the %n day(s) without it"), n),
            view->snapshot, {pattern.unexposed.days, pattern.factor, pattern.lag}));
}

} // namespace

QWidget* makeWarningCard(const Warning& warning, QWidget* parent)
{
    Card* card = nullptr;
    if (warning.level == Urgency::Immediate) {
        auto* actNow = new ActNowCard(parent);
        actNow->setWarning(warning);
        card = actNow;
    } else {
        card = new Card(warning.title, parent);
        card->body()->addWidget(makeText(warning.text));
        card->body()->addWidget(makeSource(warning.source));
    }
    if (!warning.days.empty()) {
        const QString when =
            warning.current
                ? QCoreApplication::translate("FindingCards", "Since %1, last on %2.")
                : QCoreApplication::translate("FindingCards", "Earlier: first on %1, last on %2.");
        const QLocale locale;
        card->body()->addWidget(
            new QuietLabel(when.arg(locale.toString(warning.since, QLocale::LongFormat),
                                    locale.toString(warning.days.back(), QLocale::LongFormat))));
    }
    return card;
}

QWidget* makePatternCard(const FindingsViewPtr& view, const Factor& factor, Verdict verdict)
{
    Card* card = nullptr;
    for (const Pattern& pattern : view->findings.patterns) {
        if (pattern.factor != factor.id || pattern.verdict != verdict)
            continue;
        if (!card)
            card = new Card(factor.thresholdText());
        addPattern(card->body(), view, pattern);
    }
    if (card)
        card->body()->addWidget(makeSource(factor.thresholdSource()));
    return card;
}

QWidget* makeFlagCard(const FindingsViewPtr& view)
{
    Card* card = nullptr;
    for (const Factor& factor : view->snapshot->catalogue.factors()) {
        std::vector<QDate> days;
        for (const DayFlag& flag : view->findings.flags)
            if (flag.factor == factor.id)
                days.push_back(flag.day);
        if (days.empty())
            continue;
        if (!card)
            card = new Card(QCoreApplication::translate("FindingCards", "Days beyond a limit"));
        card->body()->addWidget(
            makeDays(plural(QT_TRANSLATE_N_NOOP("FindingCards", "%1: %n day(s)"), days.size())
                         .arg(factor.thresholdText()),
                     view->snapshot, {days, factor.id, 0}));
    }
    return card;
}

} // namespace myolog
