// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interval of a ratio as a line on a log scale, with "no difference" marked: its width says at
// a glance how little or how much is known.
#pragma once

#include <QWidget>
#include <optional>

class QPainter;

namespace myolog {

/// What is told apart on the scale: "twice" as much twitching, or twice the odds.
enum class RatioOf { Rates, Odds };

struct ForestInterval {
    std::optional<double> ratio; ///< none, or one beyond the scale, is not marked
    std::optional<double> low;   ///< without value that end is open
    std::optional<double> high;
    RatioOf of = RatioOf::Rates;
};

class ForestRow : public QWidget {
    Q_OBJECT
public:
    /// `words` say the same to a screen reader and as a tool tip.
    ForestRow(const ForestInterval& interval, const QString& words, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double place(double ratio) const;
    void paintScale(QPainter& painter) const;
    void paintInterval(QPainter& painter) const;
    /// The interval goes on beyond that end of the scale.
    void paintArrow(QPainter& painter, double end) const;

    ForestInterval m_interval;
};

} // namespace myolog
