// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work that may take seconds goes on beside the window: a dialog says so after a moment and can
// stop the waiting.
#pragma once

#include "app/context.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <functional>
#include <optional>
#include <stop_token>

namespace myolog {

/// Meanwhile the window paints itself and takes no input. False when the person cancelled, or when
/// the work or its asker is gone: then nothing of either may be touched.
bool waitFor(QFutureWatcherBase& work, QWidget* asker, const QString& what);

/// What `work` gives, or nothing when the person cancelled. It must own what it uses: after a
/// cancel it runs on until it has seen that it is to stop, and its result is dropped.
template <typename T>
std::optional<T> doBeside(Context& context, QWidget* asker, const QString& what,
                          std::function<T(std::stop_token)> work)
{
    std::stop_source stop;
    QFutureWatcher<T> watcher;
    watcher.setFuture(QtConcurrent::run(
        &context.background(),
        [work = std::move(work), token = stop.get_token()] { return work(token); }));
    if (waitFor(watcher, asker, what))
        return watcher.future().takeResult();
    stop.request_stop();
    return std::nullopt;
}

} // namespace myolog
