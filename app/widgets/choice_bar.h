// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A few words to pick one from. Nothing is picked at first, and a second click takes the answer
// back.
#pragma once

#include <QToolButton>
#include <QWidget>
#include <vector>

namespace myolog {

struct ChoiceItem {
    QString id;
    QString label; ///< translated
};

class ChoiceBar : public QWidget {
    Q_OBJECT
public:
    /// `question` is what a screen reader says before each word.
    ChoiceBar(const QString& question, const std::vector<ChoiceItem>& items,
              QWidget* parent = nullptr);

    /// "" while nothing is picked.
    QString value() const { return m_value; }
    /// Without the signal.
    void setValue(const QString& id);
    QToolButton* button(const QString& id) const;
    /// Keeps at least one word picked: for switches rather than answers.
    void setAlwaysOne(bool on) { m_alwaysOne = on; }

Q_SIGNALS:
    /// The person picked or took back.
    void picked(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(int index);
    void showState();

    QString m_value;
    std::vector<QString> m_ids;
    std::vector<QToolButton*> m_buttons;
    bool m_alwaysOne = false;
};

/// The standard answers: yes and no.
std::vector<ChoiceItem> yesOrNo();

} // namespace myolog
