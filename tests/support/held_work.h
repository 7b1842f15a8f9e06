// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Long work as a test wants it: held back until it may go on, and a hand on the dialog that waits.
#pragma once

#include <QApplication>
#include <QProgressDialog>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <functional>
#include <future>

namespace myolog::test {

/// Acts on the dialog once it is on the screen; nothing is done when it never comes.
inline void whenWaiting(const std::function<void(QProgressDialog&)>& act)
{
    auto* look = new QTimer(qApp);
    QObject::connect(look, &QTimer::timeout, look, [look, act] {
        if (auto* open = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget())) {
            look->deleteLater();
            act(*open);
        }
    });
    look->start(10);
}

/// While it lives, and until release(), everything that is started in the pool waits.
class HeldWork {
public:
    explicit HeldWork(QThreadPool& pool) : m_pool(pool), m_threads(pool.maxThreadCount())
    {
        pool.setMaxThreadCount(1);
        pool.start([this, end = m_mayGo.get_future().share()] {
            m_gaveUp = end.wait_for(std::chrono::seconds(20)) == std::future_status::timeout;
        });
    }
    HeldWork(const HeldWork&) = delete;
    HeldWork& operator=(const HeldWork&) = delete;
    ~HeldWork()
    {
        release();
        m_pool.waitForDone();
        m_pool.setMaxThreadCount(m_threads);
    }
    void release()
    {
        if (!std::exchange(m_released, true))
            m_mayGo.set_value();
    }
    /// Somebody waited for what was held; rather than for ever, it was let go.
    bool gaveUp() const { return m_gaveUp; }

private:
    QThreadPool& m_pool;
    int m_threads;
    std::promise<void> m_mayGo;
    bool m_released = false;
    std::atomic<bool> m_gaveUp = false;
};

} // namespace myolog::test
