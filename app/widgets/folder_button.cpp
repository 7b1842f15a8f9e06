// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/folder_button.h"

#include "app/context.h"

#include <QEvent>

namespace myolog {

FolderButton::FolderButton(Context& context, QWidget* parent)
    : QPushButton(tr("Open folder"), parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this,
            [this, &context] { context.prompt().showFolder(window(), m_file); });
    hide();
}

void FolderButton::offer(const QString& file)
{
    m_file = file;
    setToolTip(file);
    show();
}

void FolderButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setText(tr("Open folder"));
    QPushButton::changeEvent(event);
}

} // namespace myolog
