// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet frame with a title: the building stone of every page.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace myolog {

class Heading;

class Card : public QFrame {
    Q_OBJECT
public:
    /// Without a title the header is left out.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Where the content goes; 8 px apart.
    QVBoxLayout* body() { return m_body; }
    /// At the right end of the title line.
    void addToHeader(QWidget* widget);
    /// Draws the frame in another colour; an invalid one means the usual line.
    void setLineColour(const QColor& colour);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_header;
    Heading* m_title;
    QVBoxLayout* m_body;
    QColor m_line;
};

} // namespace myolog
