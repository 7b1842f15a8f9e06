// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the page as it will print, at any size.
#pragma once

#include "app/drawing/page_printer.h"

#include <QScrollArea>

namespace myolog {

class PagePreview : public QScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    void showSheets(const PaperSheets& sheets, Paper paper);
    /// Instead of a page, when there is none.
    void showText(const QString& text);

    /// 1 fits the width of the view.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// Of one sheet that fits it.
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    class Pile;
    void arrange();

    Pile* m_pile;
    double m_zoom = 1;
};

} // namespace myolog
