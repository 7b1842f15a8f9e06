// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the page for the doctor is about, or that it does not say.
#pragma once

#include "app/widgets/card.h"

class QCheckBox;
class QLineEdit;

namespace myolog {

struct ReportOptions;

class IdentityCard : public Card {
    Q_OBJECT
public:
    explicit IdentityCard(QWidget* parent = nullptr);
    /// Emits nothing.
    void fill(const ReportOptions& options);
    void read(ReportOptions& options) const;

Q_SIGNALS:
    void typed();
    void chosen();

private:
    QLineEdit* m_name;
    QLineEdit* m_birthDate;
    QCheckBox* m_anonymous;
};

} // namespace myolog
