// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the pages at the left edge.
#pragma once

#include <QListWidget>

namespace myolog {

class Sidebar : public QListWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);
    /// Reads the page table; also after a change of language, font or colours.
    void fill();
};

} // namespace myolog
