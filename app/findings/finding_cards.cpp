// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/finding_cards.h"

#include "app/findings/day_list.h"
#include "app/findings/forest_row.h"
#include "app/findings/lazy_fold.h"
#include "app/widgets/act_now_card.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "core/analysis/pattern_words.h"
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
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

void addDays(QVBoxLayout* body, const FindingsViewPtr& view, const Pattern& pattern)
{
    if (const size_t n = pattern.exposed.days.size())
        body->addWidget(
            makeDays(plural(QT_TRANSLATE_N_NOOP("FindingCards", "Show the %n day(s) with it"), n),
                     view->snapshot, {pattern.exposed.days, pattern.factor, pattern.lag}));
    if (const size_t n = pattern.unexposed.days.size())
        body->addWidget(makeDays(
            plural(QT_TRANSLATE_N_NOOP("FindingCards", "Show the %n day(s) without it"), n),
            view->snapshot, {pattern.unexposed.days, pattern.factor, pattern.lag}));
}

const Dismissal* dismissalOf(const FindingsView& view, const QString& id)
{
    for (const Dismissal& dismissal : view.snapshot->rows.dismissals)
        if (dismissal.finding == id)
            return &dismissal;
    return nullptr;
}

void addLines(QVBoxLayout* body, const FindingsViewPtr& view, const Pattern& pattern)
{
    body->addWidget(
        makeText(patternTitle(pattern, *view->snapshot->catalogue.factor(pattern.factor)), true));
    body->addWidget(makeText(patternText(pattern)));
    if (const QString ratio = ratioText(pattern); !ratio.isEmpty())
        body->addWidget(new QuietLabel((ratio + u' ' + hiddenText(pattern)).trimmed()));
}

/// How far a pattern is from what no chance explains; the strongest has the least.
double weakness(const Pattern& pattern)
{
    return pattern.test ? pattern.test->q : 1;
}

std::vector<const Pattern*> patternsOf(const FindingsView& view, bool stands)
{
    std::vector<const Pattern*> patterns;
    for (const Pattern& pattern : view.findings.patterns)
        if (pattern.compared() && verdictKind(pattern.verdict).stands == stands &&
            !(stands && dismissalOf(view, pattern.id)))
            patterns.push_back(&pattern);
    std::ranges::stable_sort(patterns, [](const Pattern* a, const Pattern* b) {
        return std::pair(b->verdict, weakness(*a)) < std::pair(a->verdict, weakness(*b));
    });
    return patterns;
}

QWidget* makeList(const std::function<void(QVBoxLayout*)>& fill)
{
    auto* card = new Card;
    fill(card->body());
    return card;
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

std::vector<QWidget*> makeStandingCards(const FindingsViewPtr& view,
                                        const std::function<void(const Pattern&)>& putAside)
{
    std::vector<QWidget*> cards;
    for (const Pattern* pattern : patternsOf(*view, true)) {
        const Catalogue& catalogue = view->snapshot->catalogue;
        const Factor& factor = *catalogue.factor(pattern->factor);
        auto* card = new Card(patternTitle(*pattern, factor));
        auto* tier = new QuietLabel(
            QCoreApplication::translate("Analysis", verdictKind(pattern->verdict).heading));
        tier->setWordWrap(false);
        card->addToHeader(tier);
        card->body()->addWidget(makeText(patternText(*pattern)));
        if (pattern->test && pattern->test->hasInterval)
            card->body()->addWidget(new ForestRow(*pattern->test));
        card->body()->addWidget(new QuietLabel(ratioText(*pattern)));
        card->body()->addWidget(makeText(verdictText(*pattern, view->findings.check)));
        for (const QString& note : noteTexts(*pattern, catalogue))
            card->body()->addWidget(new QuietLabel(note));
        addDays(card->body(), view, *pattern);
        card->body()->addWidget(makeSource(exposureSource(*pattern, factor)));
        auto* aside = new QPushButton(QCoreApplication::translate("FindingCards", "Put aside …"));
        QObject::connect(aside, &QPushButton::clicked, card,
                         [putAside, shown = *pattern] { putAside(shown); });
        card->body()->addWidget(aside, 0, Qt::AlignLeft);
        cards.push_back(card);
    }
    for (const DosePattern& dose : view->findings.doses) {
        if (!dose.judged || !verdictKind(dose.verdict).stands)
            continue;
        auto* card = new Card(doseTitle(dose, *view->snapshot->catalogue.factor(dose.factor)));
        card->body()->addWidget(makeText(doseText(dose)));
        card->body()->addWidget(makeText(verdictWords(dose.verdict, view->findings.check)));
        cards.push_back(card);
    }
    return cards;
}

QWidget* makeUnclearFold(const FindingsViewPtr& view)
{
    const std::vector<const Pattern*> unclear = patternsOf(*view, false);
    if (unclear.empty())
        return nullptr;
    const QString title =
        plural(QT_TRANSLATE_N_NOOP("FindingCards", "No clear pattern so far (%n comparison(s))"),
               unclear.size());
    return makeLazyFold(title, [view] {
        return makeList([&](QVBoxLayout* body) {
            body->addWidget(makeText(QCoreApplication::translate(
                "Analysis", verdictKind(Verdict::NoClearPattern).words)));
            for (const Pattern* pattern : patternsOf(*view, false)) {
                addLines(body, view, *pattern);
                addDays(body, view, *pattern);
            }
        });
    });
}

QWidget* makeNotEnoughFold(const FindingsViewPtr& view)
{
    // One line for each factor, and each thing that is compared of it: that with the most days.
    std::vector<const Pattern*> lines;
    for (const Pattern& pattern : view->findings.patterns) {
        if (pattern.compared())
            continue;
        const auto same = std::ranges::find_if(lines, [&](const Pattern* line) {
            return line->factor == pattern.factor && line->against == pattern.against;
        });
        if (same == lines.end())
            lines.push_back(&pattern);
        else if (pattern.evidence.days > (*same)->evidence.days)
            *same = &pattern;
    }
    if (lines.empty())
        return nullptr;
    const QString title = plural(
        QT_TRANSLATE_N_NOOP("FindingCards", "Not enough days yet (%n habit(s))"), lines.size());
    return makeLazyFold(title, [view, lines] {
        return makeList([&](QVBoxLayout* body) {
            for (const Pattern* pattern : lines) {
                const Factor& factor = *view->snapshot->catalogue.factor(pattern->factor);
                body->addWidget(makeText(exposureText(*pattern, factor), true));
                const QString more = moreDaysText(*pattern);
                body->addWidget(
                    makeText(patternText(*pattern) + (more.isEmpty() ? QString() : u' ' + more)));
            }
        });
    });
}

QWidget* makeAsideFold(const FindingsViewPtr& view)
{
    std::vector<const Pattern*> aside;
    for (const Pattern& pattern : view->findings.patterns)
        if (verdictKind(pattern.verdict).stands && dismissalOf(*view, pattern.id))
            aside.push_back(&pattern);
    if (aside.empty())
        return nullptr;
    return makeLazyFold(
        plural(QT_TRANSLATE_N_NOOP("FindingCards", "Put aside (%n finding(s))"), aside.size()),
        [view, aside] {
            return makeList([&](QVBoxLayout* body) {
                for (const Pattern* pattern : aside) {
                    addLines(body, view, *pattern);
                    const Dismissal& dismissal = *dismissalOf(*view, pattern->id);
                    body->addWidget(new QuietLabel(
                        QCoreApplication::translate("FindingCards", "Put aside on %1. %2")
                            .arg(dateText(dismissal.day), dismissal.reason)));
                }
            });
        });
}

QWidget* makeMethodFold()
{
    return makeLazyFold(QCoreApplication::translate("FindingCards", "How this was tested"), [] {
        return makeList([](QVBoxLayout* body) {
            body->addWidget(makeText(QCoreApplication::translate(
                "FindingCards",
                "Closed days after a day beyond a limit are compared with the other closed days, "
                "for the same day and up to three days later. What a weekend or a long trend does "
                "to both is taken out first.")));
            body->addWidget(makeText(QCoreApplication::translate(
                "FindingCards",
                "The test asks how often two series with these very rhythms, but unrelated, would "
                "go together as closely (random phases, Ebisuzaki 1997; and circular shifts as a "
                "second check). All comparisons are judged as one list, so that of those shown as "
                "possible about one in ten is chance (Benjamini and Hochberg 1995).")));
            body->addWidget(makeText(QCoreApplication::translate(
                "FindingCards",
                "The diary is looked at with 28, 42, 63, 91, 133, 182, 273 and 364 closed days, "
                "then every 91: looking every week would find something in half of all diaries in "
                "which there is nothing. The bar shows the 95 % interval of how many times the "
                "rate; the mark at 1 is no difference.")));
        });
    });
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
