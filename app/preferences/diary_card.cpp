// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/diary_card.h"

#include "app/context.h"
#include "app/widgets/heading.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace myolog {

DiaryCard::DiaryCard(Context& context, QWidget* parent)
    : Card(tr("Your diary file"), parent), m_context(context), m_path(new WrappedLabel),
      m_said(new QuietLabel)
{
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_path->setAccessibleName(tr("Place of the diary file"));
    m_said->setAccessibleName(tr("Result"));
    m_said->hide();
    auto* copyButton = new QPushButton(tr("Copy to…"));
    auto* checkButton = new QPushButton(tr("Check the file"));
    connect(copyButton, &QPushButton::clicked, this, &DiaryCard::copy);
    connect(checkButton, &QPushButton::clicked, this, &DiaryCard::check);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addWidget(checkButton);
    buttons->addStretch();
    body()->addWidget(m_path);
    body()->addWidget(
        new QuietLabel(tr("Nothing leaves this computer. A copy is a whole diary: keep one on "
                          "another disk.")));
    body()->addLayout(buttons);
    body()->addWidget(m_said);
}

void DiaryCard::refresh()
{
    // Slashes may be wrapped at; a path without blanks could not be.
    const QString path = QDir::toNativeSeparators(m_context.store().path());
    m_path->setText(path);
}

void DiaryCard::copy()
{
    const QFileInfo diary(m_context.store().path());
    const QString suggestion = diary.dir().filePath(
        QStringLiteral("%1-%2.myolog")
            .arg(diary.completeBaseName(), m_context.today().toString(Qt::ISODate)));
    const QString path = m_context.prompt().fileToSave(this, tr("Copy the diary to"), suggestion,
                                                       tr("Diaries (*.myolog)"));
    if (path.isEmpty())
        return;
    const Result<void> done = m_context.store().copyTo(path);
    if (!done)
        return m_context.prompt().showError(this, done.error());
    m_said->setText(tr("Copied to %1.").arg(QDir::toNativeSeparators(path)));
    m_said->show();
}

void DiaryCard::check()
{
    const Result<void> done = m_context.store().check();
    if (!done)
        return m_context.prompt().showError(this, done.error());
    m_said->setText(tr("The file is whole; every entry can be read."));
    m_said->show();
}

} // namespace myolog
