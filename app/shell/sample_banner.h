// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Says that the open diary is made up, and leads back.
#pragma once

#include <QWidget>

namespace myolog {

class SampleBanner : public QWidget {
    Q_OBJECT
public:
    explicit SampleBanner(QWidget* parent = nullptr);

Q_SIGNALS:
    void backWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace myolog
