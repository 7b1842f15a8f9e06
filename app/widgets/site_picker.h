// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where it twitches: a searchable list of places, and the picture to point at.
#pragma once

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace myolog {

class BodyPicture;
class ChoiceBar;
class WrappedLabel;

class SitePicker : public QWidget {
    Q_OBJECT
public:
    explicit SitePicker(QWidget* parent = nullptr);

    void setSite(const QString& site, const QString& side);
    /// "" while nothing is picked.
    QString site() const { return m_site; }
    QString side() const;
    BodyPicture* face() { return m_face; }
    BodyPicture* body() { return m_body; }
    QComboBox* list() { return m_list; }
    /// What was typed fits several places, or none: which one was meant has to be asked.
    bool isUnclear() const { return m_unclear; }
    /// What stands in the field is not the name of the place: it was not asked about yet.
    bool isTyping() const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void readList();
    void ask(const QString& typed, const QStringList& fitting);
    void take(const QString& site, const QString& side);
    void showSite(bool turnPicture);

    QString m_site;
    bool m_unclear = false;
    WrappedLabel* m_problem;
    QComboBox* m_list;
    ChoiceBar* m_sides;
    ChoiceBar* m_which;
    QStackedWidget* m_pictures;
    BodyPicture* m_face;
    BodyPicture* m_body;
};

} // namespace myolog
