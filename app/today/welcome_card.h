// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first minute with an empty diary: where, since when, and the diary begins.
#pragma once

#include "app/context.h"
#include "app/widgets/card.h"
#include "core/diary/record.h"

class QBoxLayout;
class QLayout;
class QPushButton;

namespace myolog {

class Context;
class OptionalDateEdit;
class SitePicker;

class WelcomeCard : public Card {
    Q_OBJECT
public:
    explicit WelcomeCard(Context& context, QWidget* parent = nullptr);
    SitePicker* sites() { return m_sites; }
    OptionalDateEdit* since() { return m_since; }
    QPushButton* recordButton() { return m_record; }
    /// Begins the diary without a twitch.
    QPushButton* beginButton() { return m_begin; }
    bool hasTyped() const;

    /// What is common and when not to wait, with its sources; the Help menu says it at any time.
    static QString calmText();
    static QString calmSources();

Q_SIGNALS:
    void sampleWanted();
    void beginWanted();
    /// In words, what was just written down.
    void recorded(const QString& what);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeQuestions();
    QLayout* makeAnswers();
    void record();
    void begin();
    SettingValue onset() const;
    QString storedText(const Episode* first) const;

    Context& m_context;
    QBoxLayout* m_columns; ///< where there is little room, below each other
    SitePicker* m_sites;
    OptionalDateEdit* m_since;
    QPushButton* m_record;
    QPushButton* m_begin;
};

} // namespace myolog
