// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/long_work.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QProgressDialog>
#include <QTimer>

namespace myolog {

namespace {

constexpr int momentMs = 400; ///< what is done by then needs no word

} // namespace

bool waitFor(QFutureWatcherBase& work, QWidget* asker, const QString& what)
{
    const QPointer<QFutureWatcherBase> watched(&work);
    QEventLoop moment;
    QObject::connect(&work, &QFutureWatcherBase::finished, &moment, &QEventLoop::quit);
    QObject::connect(&work, &QObject::destroyed, &moment, &QEventLoop::quit);
    QTimer::singleShot(momentMs, &moment, &QEventLoop::quit);
    if (!work.isFinished())
        moment.exec(QEventLoop::ExcludeUserInputEvents);
    if (!watched || work.isFinished())
        return watched;
    // Its asker may take it along, and not only by leaving this function.
    const QPointer<QProgressDialog> dialog(
        new QProgressDialog(what, QCoreApplication::translate("LongWork", "Cancel"), 0, 0, asker));
    // How long it takes is not known, so the bar only shows that something happens.
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(0);
    QObject::connect(&work, &QFutureWatcherBase::finished, dialog, &QDialog::accept);
    QObject::connect(&work, &QObject::destroyed, dialog, &QDialog::reject);
    QObject::connect(dialog, &QProgressDialog::canceled, dialog, &QDialog::reject);
    const bool done = dialog->exec() == QDialog::Accepted;
    delete dialog;
    return done && watched;
}

} // namespace myolog
