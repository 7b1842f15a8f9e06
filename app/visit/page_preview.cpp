// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/page_preview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace myolog {

namespace {

constexpr double zoomStep = 1.15;

} // namespace

class PagePreview::Sheet : public QWidget {
public:
    using QWidget::QWidget;

    std::optional<PageLayout> page;
    Paper paper = Paper::A4;
    QString text;

    void forget() { m_painted = {}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (!page) {
            painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, text);
            return;
        }
        const QSize dots = size() * devicePixelRatioF();
        if (m_painted.size() != dots)
            paintOnce(dots);
        painter.drawPixmap(rect(), m_painted);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    void paintOnce(QSize dots)
    {
        m_painted = QPixmap(dots);
        QPainter painter(&m_painted);
        paintSheet(painter, QRectF(QPointF(), QSizeF(dots)), *page, paper);
    }

    QPixmap m_painted; ///< so that scrolling does not set the page anew
};

PagePreview::PagePreview(QWidget* parent) : QScrollArea(parent), m_sheet(new Sheet)
{
    setWidget(m_sheet);
    setAlignment(Qt::AlignHCenter);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Always there, or its coming and going would change the width that the page fits.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_sheet->setAccessibleName(tr("Preview of the page"));
    setToolTip(tr("Zoom with + and -, or with Ctrl and the wheel; 0 fits the width."));
}

void PagePreview::showPage(const PageLayout& layout, Paper paper)
{
    m_sheet->page = layout;
    m_sheet->paper = paper;
    m_sheet->setAccessibleDescription(layout.document().title + QStringLiteral(". ") +
                                      layout.document().basis);
    arrange();
}

void PagePreview::showText(const QString& text)
{
    m_sheet->page.reset();
    m_sheet->text = text;
    m_sheet->setAccessibleDescription(text);
    arrange();
}

void PagePreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    arrange();
}

void PagePreview::arrange()
{
    const QSizeF sheet = sheetSize(m_sheet->paper);
    const double width = viewport()->width() * m_zoom;
    m_sheet->resize(m_sheet->page ? QSizeF(width, width * sheet.height() / sheet.width()).toSize()
                                  : viewport()->size());
    m_sheet->forget();
    m_sheet->update();
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        return setZoom(m_zoom * zoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / zoomStep);
    case Qt::Key_0:
        return setZoom(1);
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QScrollArea::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep));
    event->accept();
}

} // namespace myolog
