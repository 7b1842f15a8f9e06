// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same on every machine. (The distributions of the standard library
// differ from one library to the next.)
#pragma once

#include <QtGlobal>
#include <cmath>
#include <initializer_list>
#include <random>

namespace myolog {

class Chance {
public:
    explicit Chance(quint64 seed) : m_engine(seed) {}

    /// From 0 to below 1.
    double uniform() { return double(m_engine() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * uniform(); }
    bool happens(double probability) { return uniform() < probability; }
    int below(int end) { return int(uniform() * end); }
    /// Irwin and Hall: twelve uniform numbers are very nearly a normal one.
    double normal(double mean, double deviation)
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return mean + deviation * sum;
    }
    /// Knuth: uniform numbers are multiplied until they fall below e to the minus mean.
    int poisson(double mean)
    {
        const double end = std::exp(-mean);
        int count = 0;
        for (double product = uniform(); product > end; product *= uniform())
            ++count;
        return count;
    }
    /// Position in `weights`, each as likely as its weight says; they add up to 1.
    int choose(std::initializer_list<double> weights)
    {
        double left = uniform();
        int i = 0;
        for (const double weight : weights) {
            left -= weight;
            if (left < 0)
                return i;
            ++i;
        }
        return i - 1;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace myolog
