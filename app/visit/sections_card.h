// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sections go on the page for the doctor, and whether every day follows on sheets of its own.
#pragma once

#include "app/widgets/card.h"

#include <vector>

class QCheckBox;

namespace myolog {

struct ReportOptions;

class SectionsCard : public Card {
    Q_OBJECT
public:
    explicit SectionsCard(QWidget* parent = nullptr);
    /// Emits nothing.
    void fill(const ReportOptions& options);
    void read(ReportOptions& options) const;

Q_SIGNALS:
    void chosen();

private:
    QCheckBox* add(const QString& id, const QString& text);

    std::vector<std::pair<QString, QCheckBox*>> m_sections;
    QCheckBox* m_appendix;
};

} // namespace myolog
