// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/long_work.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

namespace myolog {

namespace {

constexpr int momentMs = 400; ///< what is done by then needs no word

} // namespace

bool waitFor(QFutureWatcherBase& work, QWidget* asker, const QString& what)
{
    QEventLoop moment;
    QObject::connect(&work, &QFutureWatcherBase::finished, &moment, &QEventLoop::quit);
    QTimer::singleShot(momentMs, &moment, &QEventLoop::quit);
    if (!work.isFinished())
        moment.exec(QEventLoop::ExcludeUserInputEvents);
    if (work.isFinished())
        return true;
    // How long it takes is not known, so the bar only shows that something happens.
    QProgressDialog dialog(what, QCoreApplication::translate("LongWork", "Cancel"), 0, 0, asker);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(0);
    QObject::connect(&work, &QFutureWatcherBase::finished, &dialog, &QDialog::accept);
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace myolog
