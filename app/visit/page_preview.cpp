// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/page_preview.h"

#include <QCache>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

constexpr double zoomStep = 1.15;
constexpr double sheetGap = 12;
constexpr int sheetsKept = 3; // as many as can be seen at once

} // namespace

/// The sheets below each other.
class PagePreview::Pile : public QWidget {
public:
    using QWidget::QWidget;

    std::optional<PaperSheets> sheets;
    Paper paper = Paper::A4;
    QString text;

    void forget() { m_painted.clear(); }
    QSize sizeAt(double width) const
    {
        const double height = sheetHeight(width);
        return QSizeF(width, sheets->count() * (height + sheetGap) - sheetGap).toSize();
    }

    double sheetHeight(double width) const
    {
        const QSizeF sheet = sheetSize(paper);
        return width * sheet.height() / sheet.width();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        if (!sheets) {
            painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, text);
            return;
        }
        const double height = sheetHeight(width());
        for (int i = 0; i < sheets->count(); ++i) {
            const QRectF place(0, i * (height + sheetGap), width(), height);
            if (!place.intersects(event->rect()))
                continue;
            painter.drawPixmap(place.toRect(), painted(i, place.size()));
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(place.adjusted(0, 0, -1, -1));
        }
    }

private:
    const QPixmap& painted(int sheet, QSizeF size)
    {
        if (QPixmap* known = m_painted.object(sheet))
            return *known;
        auto* drawn = new QPixmap((size * devicePixelRatioF()).toSize());
        QPainter painter(drawn);
        paintSheet(painter, QRectF(QPointF(), QSizeF(drawn->size())), *sheets, sheet, paper);
        painter.end();
        m_painted.insert(sheet, drawn);
        return *drawn;
    }

    QCache<int, QPixmap> m_painted{sheetsKept}; ///< so that scrolling does not set them anew
};

PagePreview::PagePreview(QWidget* parent) : QScrollArea(parent), m_pile(new Pile)
{
    setWidget(m_pile);
    setAlignment(Qt::AlignHCenter);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_pile->setAccessibleName(tr("Preview of the page"));
    setToolTip(tr("Zoom with + and -, or with Ctrl and the wheel; 0 fits the width."));
}

void PagePreview::showSheets(const PaperSheets& sheets, Paper paper)
{
    m_pile->sheets = sheets;
    m_pile->paper = paper;
    const Document& page = sheets.page().document();
    m_pile->setAccessibleDescription(page.title + QStringLiteral(". ") + page.basis);
    arrange();
}

void PagePreview::showText(const QString& text)
{
    m_pile->sheets.reset();
    m_pile->text = text;
    m_pile->setAccessibleDescription(text);
    arrange();
}

void PagePreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    arrange();
}

int PagePreview::heightForWidth(int width) const
{
    return int(std::ceil(m_pile->sheetHeight(width)));
}

void PagePreview::arrange()
{
    m_pile->resize(m_pile->sheets ? m_pile->sizeAt(viewport()->width() * m_zoom)
                                  : viewport()->size());
    m_pile->forget();
    m_pile->update();
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
