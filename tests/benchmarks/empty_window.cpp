// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor that starting Myolog is measured against: a window with one chart and nothing else.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    auto* series = new QLineSeries;
    for (int i = 0; i < 30; ++i)
        series->append(i, i % 7);
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1024, 700);
    window.show();
    return QApplication::exec();
}
