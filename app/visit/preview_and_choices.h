// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The preview beside the choices, or above them where large text or a small window would leave it
// too narrow to be read.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace myolog {

class PagePreview;

class PreviewAndChoices : public QWidget {
    Q_OBJECT
public:
    /// `choices` scroll, `buttons` stay below them. Takes all three.
    PreviewAndChoices(PagePreview* preview, QWidget* choices, QWidget* buttons,
                      QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void putBeside();
    void putAbove();

    PagePreview* m_preview;
    QWidget* m_choices;
    QHBoxLayout* m_row;
    QVBoxLayout* m_column; ///< what scrolls
    QScrollArea* m_scrolled;
};

} // namespace myolog
