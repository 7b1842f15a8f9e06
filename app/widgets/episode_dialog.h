// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One twitch, new or old: every question may stay unanswered, Enter saves what is there.
#pragma once

#include "app/widgets/dialog.h"
#include "app/widgets/last_place.h"

#include <map>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace myolog {

class ActNowCard;
class ChoiceBar;
class Context;
class DurationEdit;
class SitePicker;
class WhenEdit;

class EpisodeDialog : public Dialog {
    Q_OBJECT
public:
    /// A twitch now, with nothing answered.
    static Episode newEpisode(Context& context);
    EpisodeDialog(Context& context, Episode episode, QWidget* parent = nullptr);
    void accept() override;
    void reject() override;
    /// Saves at the place of the last twitch: a button of its own, because it is an answer.
    void acceptAtLastPlace();
    /// Null when there is no last place, or an old twitch is changed.
    QPushButton* lastPlaceButton() const { return m_atLast; }

private:
    QWidget* buildSheet();
    QWidget* buildForm();
    QWidget* buildMore();
    QWidget* buildSigns();
    QWidget* buildFoot();
    QPushButton* buildLastPlace();
    /// Whether the last place is still an offer: not once a place was chosen.
    bool offersLastPlace() const;
    void saveByKeys();
    void fill();
    /// What the window shows; an error for a duration that is no number.
    Result<Episode> read() const;
    void showActNow();
    bool typedSomething() const;

    Context& m_context;
    const Episode m_before; ///< as the person found it
    const bool m_new;
    const std::optional<Place> m_last;
    QPushButton* m_atLast = nullptr;
    QScrollArea* m_scroll = nullptr; ///< all but the foot
    SitePicker* m_sites;
    WhenEdit* m_when;
    DurationEdit* m_duration;
    QSpinBox* m_count;
    std::map<QString, ChoiceBar*> m_choices;   ///< by id of the choice table
    std::map<QString, ChoiceBar*> m_questions; ///< by id of the question table
    QLineEdit* m_helpedBy;
    QPlainTextEdit* m_note;
    ActNowCard* m_actNow;
    QStringList m_signs; ///< those the card speaks of
};

} // namespace myolog
