// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first minute with an empty diary: where, since when, and the first twitch is recorded.
#pragma once

#include "app/widgets/card.h"

class QDateEdit;
class QPushButton;

namespace myolog {

class Context;
class SitePicker;

class WelcomeCard : public Card {
    Q_OBJECT
public:
    explicit WelcomeCard(Context& context, QWidget* parent = nullptr);
    SitePicker* sites() { return m_sites; }
    QDateEdit* since() { return m_since; }
    QPushButton* recordButton() { return m_record; }
    bool hasTyped() const;

Q_SIGNALS:
    void sampleWanted();

private:
    void record();

    Context& m_context;
    SitePicker* m_sites;
    QDateEdit* m_since;
    QPushButton* m_record;
};

} // namespace myolog
