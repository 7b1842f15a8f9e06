// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/undo_bar.h"

#include "app/context.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace myolog {

UndoBar::UndoBar(Context& context, QWidget* parent) : QFrame(parent), m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    auto* undo = new QPushButton(tr("Undo"));
    connect(undo, &QPushButton::clicked, &context.undoStack(), &QUndoStack::undo);
    connect(&context, &Context::changed, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(undo);
    hide();
}

void UndoBar::tell(const QString& what)
{
    m_text->setText(what);
    setAccessibleName(what);
    show();
}

} // namespace myolog
