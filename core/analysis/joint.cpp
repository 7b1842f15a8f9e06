// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/joint.h"

#include "core/analysis/lagged_days.h"
#include "core/analysis/overlap.h"
#include "core/analysis/rule.h"
#include "core/analysis/statistics/joint_model.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace myolog {

namespace {

constexpr double notStored = std::numeric_limits<double>::infinity();

/// p of each pattern at the last checkpoint before the period's end.
QHash<QString, double> storedP(const RuleInput& input)
{
    QHash<QString, double> stored;
    QDate last;
    for (const CheckResult& check : input.snapshot.rows.checks)
        if (check.day < input.period.to && (!last.isValid() || check.day > last))
            last = check.day;
    for (const CheckResult& check : input.snapshot.rows.checks)
        if (check.day == last && check.pPhase)
            stored.insert(check.test, *check.pPhase);
    return stored;
}

/// A habit that may take part, as the pattern of its lag.
struct Candidate {
    Pattern* pattern = nullptr;
    double p = notStored;
};

class JointView {
public:
    JointView(const RuleInput& input, Findings& findings)
        : m_input(input), m_findings(findings), m_stored(storedP(input))
    {
    }

    void run();

private:
    std::optional<Candidate> candidateOf(const Factor& factor);
    std::vector<Candidate> candidates();
    void choose();
    Eigen::VectorXd exposureOf(const Pattern& pattern) const;
    void fit();
    void fill(const statistics::JointModel& model);
    void note(size_t i, const statistics::JointModel& model);

    const RuleInput& m_input;
    Findings& m_findings;
    const QHash<QString, double> m_stored;
    std::vector<Pattern*> m_chosen;
    std::vector<QDate> m_days; ///< on which all the chosen ones are known
    std::vector<JointFactor> m_dropped;
    JointFindings m_joint;
    Eigen::VectorXd m_episodes;
    Eigen::MatrixXd m_nuisance;
    Eigen::MatrixXd m_exposures;
};

std::optional<Candidate> JointView::candidateOf(const Factor& factor)
{
    const int usualLag = factor.dayOf == DayOf::Waking ? 0 : 1;
    Candidate best;
    Candidate usual;
    bool watched = false;
    for (Pattern& pattern : m_findings.patterns) {
        if (pattern.factor != factor.id || pattern.against != Against::Limit)
            continue;
        watched |= pattern.watched;
        const double p = m_stored.value(pattern.id, notStored);
        if (p < best.p && pattern.watched == watched)
            best = {&pattern, p};
        if (pattern.lag == usualLag)
            usual = {&pattern, notStored};
    }
    const Candidate& taken = best.pattern ? best : usual;
    if (!taken.pattern || !taken.pattern->test || !taken.pattern->state.isEmpty())
        return {};
    return taken;
}

std::vector<Candidate> JointView::candidates()
{
    std::vector<Candidate> all;
    for (const Factor& factor : m_input.snapshot.catalogue.factors())
        if (const std::optional<Candidate> candidate = candidateOf(factor))
            all.push_back(*candidate);
    std::ranges::stable_sort(all, {}, [](const Candidate& candidate) {
        return std::pair(!candidate.pattern->watched, candidate.p);
    });
    return all;
}

std::vector<QDate> daysOf(const Pattern& pattern)
{
    std::vector<QDate> days;
    std::ranges::merge(pattern.exposed.days, pattern.unexposed.days, std::back_inserter(days));
    return days;
}

JointFactor droppedFactor(const Pattern& pattern, const QString& why)
{
    return {.pattern = pattern.id, .factor = pattern.factor, .lag = pattern.lag, .dropped = why};
}

void JointView::choose()
{
    for (const Candidate& candidate : candidates()) {
        Pattern& pattern = *candidate.pattern;
        std::vector<QDate> left = daysOf(pattern);
        if (!m_chosen.empty()) {
            std::vector<QDate> both;
            std::ranges::set_intersection(m_days, left, std::back_inserter(both));
            left = std::move(both);
            if (double(left.size()) < (1 - mostDaysLost) * double(m_days.size())) {
                m_dropped.push_back(droppedFactor(pattern, QStringLiteral("too_few_days")));
                continue;
            }
        }
        if (left.size() < (m_chosen.size() + 1) * size_t(statistics::daysPerJointFactor)) {
            m_dropped.push_back(droppedFactor(pattern, QStringLiteral("too_many")));
            continue;
        }
        m_days = std::move(left);
        m_chosen.push_back(&pattern);
    }
}

Eigen::VectorXd JointView::exposureOf(const Pattern& pattern) const
{
    Eigen::VectorXd exposed(Eigen::Index(m_days.size()));
    for (size_t i = 0; i < m_days.size(); ++i)
        exposed[Eigen::Index(i)] = std::ranges::binary_search(pattern.exposed.days, m_days[i]);
    return exposed;
}

void JointView::fit()
{
    const DayTable& table = m_input.snapshot.days;
    LaggedDays days;
    for (const QDate day : m_days) {
        days.day.push_back(table.indexOf(day));
        days.episodes.push_back(table.episodes[size_t(days.day.back())].value_or(0));
    }
    m_joint.days = int(m_days.size());
    const statistics::Outcome<Eigen::MatrixXd> nuisance = nuisanceOf(table, days);
    if (!nuisance) {
        m_joint.state = QLatin1String(idOf(nuisance.error()));
        return;
    }
    m_nuisance = *nuisance;
    m_episodes =
        Eigen::Map<const Eigen::VectorXd>(days.episodes.data(), Eigen::Index(m_days.size()));
    m_exposures.resize(m_episodes.size(), Eigen::Index(m_chosen.size()));
    for (size_t i = 0; i < m_chosen.size(); ++i)
        m_exposures.col(Eigen::Index(i)) = exposureOf(*m_chosen[i]);
    const auto model = statistics::jointModel(m_episodes, m_nuisance, m_exposures);
    if (!model) {
        m_joint.state = QLatin1String(idOf(model.error()));
        return;
    }
    fill(*model);
    for (size_t i = 0; i < model->effects.size(); ++i)
        note(i, *model);
}

void JointView::fill(const statistics::JointModel& model)
{
    m_joint.dispersion = model.dispersion;
    m_joint.theta = model.theta;
    for (const statistics::JointEffect& effect : model.effects) {
        const Pattern& pattern = *m_chosen[size_t(effect.column)];
        m_joint.factors.push_back({.pattern = pattern.id,
                                   .factor = pattern.factor,
                                   .lag = pattern.lag,
                                   .exposed = int(m_exposures.col(effect.column).sum()),
                                   .ratio = effect.ratio.ratio,
                                   .low = effect.ratio.low,
                                   .high = effect.ratio.high,
                                   .inflation = effect.varianceInflation,
                                   .dropped = {}});
    }
    for (const statistics::DroppedColumn& column : model.dropped)
        m_joint.factors.push_back(
            droppedFactor(*m_chosen[size_t(column.column)], QLatin1String(idOf(column.reason))));
}

bool excludesOne(const statistics::RatioByT& ratio)
{
    return ratio.low > 1 || ratio.high < 1;
}

void JointView::note(size_t i, const statistics::JointModel& model)
{
    const statistics::JointEffect& effect = model.effects[i];
    Pattern& pattern = *m_chosen[size_t(effect.column)];
    if (!verdictKind(pattern.verdict).stands || excludesOne(effect.ratio))
        return;
    const auto alone =
        statistics::jointModel(m_episodes, m_nuisance, m_exposures.col(effect.column));
    if (!alone || !excludesOne(alone->effects.front().ratio))
        return;
    const Pattern* explains = nullptr;
    double likest = -1;
    for (const statistics::JointEffect& other : model.effects) {
        const Pattern& candidate = *m_chosen[size_t(other.column)];
        const double alike = std::abs(phi(pattern, candidate));
        if (&candidate != &pattern && excludesOne(other.ratio) && alike > likest) {
            explains = &candidate;
            likest = alike;
        }
    }
    if (!explains)
        return;
    const int exposed = int(m_exposures.col(effect.column).sum());
    pattern.notes.push_back({NoteKind::NotBeside, explains->factor,
                             JointNote{.exposed = exposed,
                                       .unexposed = m_joint.days - exposed,
                                       .alone = alone->effects.front().ratio.ratio,
                                       .together = effect.ratio.ratio,
                                       .low = effect.ratio.low,
                                       .high = effect.ratio.high}});
}

void JointView::run()
{
    choose();
    if (m_chosen.size() < 2)
        return;
    fit();
    m_joint.factors.insert(m_joint.factors.end(), m_dropped.begin(), m_dropped.end());
    m_findings.joint = std::move(m_joint);
}

} // namespace

void addJointModel(const RuleInput& input, Findings& findings)
{
    JointView(input, findings).run();
}

} // namespace myolog
