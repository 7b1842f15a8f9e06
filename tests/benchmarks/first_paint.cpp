// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a program, this says on the standard output when its first window has been painted,
// and ends the program. The program itself needs no hook for it: Qt calls the function below when
// the application object is made.
#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <unistd.h>

namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        // A window of many parts must not pay for being watched.
        qApp->removeEventFilter(this);
        // The timer fires when all children are painted and the frame has been handed over.
        QTimer::singleShot(0, qApp, [] {
            (void)!write(STDOUT_FILENO, "painted", 7);
            QCoreApplication::exit(0);
        });
        return false;
    }
};

void watchForFirstPaint()
{
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchForFirstPaint)
