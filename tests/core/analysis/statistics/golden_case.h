// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One reference case of tests/data/golden as numbers: its columns, what is expected of it, and how
// near is near enough. The tolerances are those of the case and of nothing else.
#pragma once

#include "core/analysis/statistics/state.h"

#include <QJsonObject>
#include <QStringList>
#include <stdexcept>
#include <string>
#include <vector>

namespace myolog::test {

class GoldenCase {
public:
    /// "S08a"; reads S08a.json and, where the case has data, S08a.csv.
    explicit GoldenCase(const std::string& id);

    QString task() const;
    QJsonObject spec() const;
    QJsonValue expected() const { return m_json[u"expected"]; }

    /// An empty cell is NaN: missing, never 0.
    Eigen::VectorXd column(const QString& name) const;
    Eigen::VectorXi days(const QString& name) const;
    /// The columns of that names, side by side; "Intercept" and "" are ones when not in the file.
    Eigen::MatrixXd design(const QStringList& names) const;

    /// Whether `value` is the number at `path` ("coef/E") of what is expected, by the tolerance of
    /// this `kind` ("ci", "theta", …) or, where the case has none, by the general one.
    void agrees(const QString& path, double value, const QString& kind = {}) const;
    /// The same for a number taken out of the case by hand.
    void agreesWith(double reference, double value, const std::string& what,
                    const QString& kind = {}) const;

private:
    QJsonObject m_json;
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

QStringList words(const QJsonValue& list);

/// The value, or a failed test that names the state and then throws.
template <typename T>
T valueOf(statistics::Outcome<T> outcome)
{
    if (!outcome)
        throw std::runtime_error(statistics::idOf(outcome.error()));
    return *std::move(outcome);
}

} // namespace myolog::test
