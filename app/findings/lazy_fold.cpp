// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/lazy_fold.h"

#include "app/findings/tab_order.h"
#include "app/widgets/fold.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace myolog {

QWidget* makeLazyFold(const QString& title, const std::function<QWidget*()>& make)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* fold = new Fold(title, content);
    QObject::connect(fold, &Fold::opened, content, [layout, make, fold] {
        if (layout->count() > 0) // what is not on the screen yet counts, too
            return;
        QWidget* made = make();
        layout->addWidget(made);
        tabInto(fold->findChild<QToolButton*>(), made);
    });
    return fold;
}

} // namespace myolog
