// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/undo_bar.h"

#include "app/context.h"
#include "app/widgets/heading.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace myolog {

UndoBar::UndoBar(Context& context, QWidget* page) : QFrame(page), m_text(new WrappedLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    auto* undo = new QPushButton(tr("Undo"));
    undo->setAutoDefault(false);
    connect(undo, &QPushButton::clicked, &context.undoGroup(), &QUndoGroup::undo);
    connect(&context, &Context::changed, this, &UndoBar::leave);
    m_away.setSingleShot(true);
    m_away.setInterval(staysMs);
    connect(&m_away, &QTimer::timeout, this, &UndoBar::leave);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(undo);
    page->installEventFilter(this);
    hide();
}

void UndoBar::tell(const QString& what)
{
    m_text->setText(what);
    setAccessibleName(what);
    show();
    place();
    raise();
    m_away.start();
}

void UndoBar::place()
{
    constexpr int margin = 16;
    QWidget& page = *parentWidget();
    const int width = std::min(page.width() - 2 * margin, fontMetrics().height() * 36);
    const int height = std::max(layout()->totalHeightForWidth(width), sizeHint().height());
    setGeometry((page.width() - width) / 2, page.height() - height - margin, width, height);
    page.setContentsMargins(0, 0, 0, height + 2 * margin);
}

void UndoBar::leave()
{
    hide();
    parentWidget()->setContentsMargins({});
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace myolog
