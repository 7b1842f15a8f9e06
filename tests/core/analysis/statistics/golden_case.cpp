// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analysis/statistics/golden_case.h"

#include "tests/support/golden.h"

#include <QJsonArray>
#include <QJsonValue>

namespace myolog::test {

GoldenCase::GoldenCase(const std::string& id) : m_json(goldenCase((id + ".json").c_str()))
{
    if (!m_json[u"input"].isString())
        return;
    const std::string file = id + ".csv";
    m_header =
        QString::fromUtf8(goldenFile(file.c_str()).split('\n').value(0)).trimmed().split(u',');
    m_rows = goldenRows(file.c_str());
}

QString GoldenCase::task() const
{
    return m_json[u"task"].toString();
}

QJsonObject GoldenCase::spec() const
{
    return m_json[u"spec"].toObject();
}

Eigen::VectorXd GoldenCase::column(const QString& name) const
{
    const qsizetype place = m_header.indexOf(name);
    EXPECT_GE(place, 0) << name.toStdString();
    Eigen::VectorXd values(static_cast<Eigen::Index>(m_rows.size()));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString cell = m_rows[i].value(place);
        bool number = false;
        const double value = cell.toDouble(&number);
        EXPECT_TRUE(number || cell.isEmpty()) << cell.toStdString();
        values[static_cast<Eigen::Index>(i)] = number ? value : std::nan("");
    }
    return values;
}

Eigen::VectorXi GoldenCase::days(const QString& name) const
{
    return column(name).cast<int>();
}

Eigen::MatrixXd GoldenCase::design(const QStringList& names) const
{
    const auto rows = static_cast<Eigen::Index>(m_rows.size());
    Eigen::MatrixXd columns(rows, names.size());
    for (qsizetype j = 0; j < names.size(); ++j)
        columns.col(j) =
            m_header.contains(names[j]) ? column(names[j]) : Eigen::VectorXd::Ones(rows);
    return columns;
}

void GoldenCase::agrees(const QString& path, double value, const QString& kind) const
{
    QJsonValue reference = expected();
    for (const QString& step : path.split(u'/'))
        reference = reference[step];
    ASSERT_TRUE(reference.isDouble()) << path.toStdString();
    agreesWith(reference.toDouble(), value, path.toStdString(), kind);
}

void GoldenCase::agreesWith(double reference, double value, const std::string& what,
                            const QString& kind) const
{
    const QJsonObject tolerance = m_json[u"tolerance"].toObject();
    QString absolute = kind + QLatin1String("_abs");
    QString relative = kind + QLatin1String("_rel");
    if (!tolerance.contains(absolute) && !tolerance.contains(relative)) {
        absolute = QLatin1String("abs");
        relative = QLatin1String("rel");
    }
    ASSERT_TRUE(tolerance.contains(absolute) || tolerance.contains(relative)) << what;
    const double off = std::abs(value - reference);
    const double allowed = std::max(tolerance[absolute].toDouble(),
                                    tolerance[relative].toDouble() * std::abs(reference));
    EXPECT_LE(off, allowed) << what << ": " << value << " instead of " << reference;
    // Kept in the XML output, to see how near it is.
    testing::Test::RecordProperty("deviation " + what, std::to_string(off * 1e9) + "e-9");
}

QStringList words(const QJsonValue& list)
{
    QStringList result;
    for (const QJsonValue& word : list.toArray())
        result << word.toString();
    return result;
}

} // namespace myolog::test
