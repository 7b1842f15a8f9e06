// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a daily table for the benchmarks of the analysis, always the same: every day closed, all
// habits with a limit, each and the twitching with a memory. Usage: daily_tables DAYS FILE
#include "core/exchange/csv.h"
#include "core/factors/catalogue.h"

#include <QDate>
#include <QFile>
#include <cmath>
#include <random>

using namespace myolog;

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    std::mt19937_64 chance(1);
    std::normal_distribution<double> normal;
    const Catalogue catalogue;
    QStringList cells{QStringLiteral("date"), QStringLiteral("episodes")};
    std::vector<Factor> habits;
    for (const Factor& factor : catalogue.factors())
        if (factor.threshold) {
            cells << factor.column();
            habits.push_back(factor);
        }
    QString table = csvLine(cells);
    std::vector<double> state(habits.size() + 1);
    const auto step = [&](double& value) { return value = 0.4 * value + 0.92 * normal(chance); };
    bool muchCaffeine = false;
    const int days = std::atoi(argv[1]);
    for (int i = 0; i < days; ++i) {
        const double rate = 3 * std::exp(0.6 * step(state.back()) + (muchCaffeine ? 0.6 : 0));
        cells = {QDate(2015, 1, 5).addDays(i).toString(Qt::ISODate),
                 QString::number(std::poisson_distribution<int>(rate)(chance))};
        for (size_t h = 0; h < habits.size(); ++h) {
            const double share = std::exp(0.2 * (step(state[h]) - 0.5));
            const double amount = habits[h].threshold->limit * share;
            if (h == 0)
                muchCaffeine = habits[h].threshold->passedBy(amount);
            cells << QString::number(
                std::min(habits[h].toUnit(amount), habits[h].isScale() ? 10.0 : 1e9), 'f', 2);
        }
        table += csvLine(cells);
    }
    QFile file(QString::fromLocal8Bit(argv[2]));
    return file.open(QFile::WriteOnly) && file.write(table.toUtf8()) > 0 ? 0 : 1;
}
