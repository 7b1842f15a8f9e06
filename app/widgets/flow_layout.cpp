// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace myolog {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return minimumSize().expandedTo(QSize(width - spacing(), height));
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    QRect used = rect;
    if (m_even)
        used.setWidth(evenWidth(rect.width()));
    arrange(used, true);
}

int FlowLayout::evenWidth(int width) const
{
    const int height = heightForWidth(width);
    int narrow = std::min(minimumSize().width(), width);
    while (narrow < width) {
        const int middle = narrow + (width - narrow) / 2;
        if (heightForWidth(middle) > height)
            narrow = middle + 1;
        else
            width = middle;
    }
    return width;
}

namespace {

using Line = QList<std::pair<QLayoutItem*, QRect>>;

/// By its own wish: what holds a field among other things keeps them together.
bool grows(QLayoutItem& item)
{
    const QWidget* widget = item.widget();
    return widget && widget->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
}

/// Those that may grow share what the others leave.
void grow(Line& line, int right)
{
    int growing = int(std::ranges::count_if(line, [](auto& part) { return grows(*part.first); }));
    int moved = 0;
    for (int left = line.isEmpty() ? 0 : right - line.last().second.right();
         auto& [item, place] : line) {
        place.translate(moved, 0);
        if (left <= 0 || !grows(*item))
            continue;
        const int more = left / growing--;
        place.setWidth(place.width() + more);
        moved += more;
        left -= more;
    }
}

} // namespace

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QPoint at = area.topLeft();
    int lineHeight = 0;
    Line line;
    const auto endLine = [&] {
        grow(line, area.right());
        for (auto& [item, place] : line)
            if (move)
                item->setGeometry(place.translated(0, (lineHeight - place.height()) / 2));
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo(QSize(std::max(area.width(), 0), QWIDGETSIZE_MAX));
        size = size.expandedTo(item->minimumSize());
        if (at.x() > area.x() && at.x() + size.width() > area.right() + 1) {
            endLine();
            at = QPoint(area.x(), at.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        line.append({item, QRect(at, size)});
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return at.y() + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace myolog
