// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sidebar.h"

#include "app/shell/page_table.h"
#include "app/widgets/icon.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace myolog {

Sidebar::Sidebar(QWidget* parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    fill();
}

void Sidebar::fill()
{
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    clear();
    setAccessibleName(tr("Pages"));
    const int em = fontMetrics().height();
    setIconSize(QSize(em, em) * 1.3);
    int widest = 0;
    for (const PageKind& kind : pageTable()) {
        const QString name = QCoreApplication::translate("Page", kind.name);
        auto* item = new QListWidgetItem(tintedIcon(QLatin1String(kind.icon), palette()), name);
        item->setSizeHint(QSize(0, em * 5 / 2));
        addItem(item);
        widest = std::max(widest, fontMetrics().horizontalAdvance(name));
    }
    setFixedWidth(widest + em * 4);
    setCurrentRow(row);
}

} // namespace myolog
