// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The present moment. Passed by reference to whatever needs "now", so that tests can set it.
#pragma once

#include <QDateTime>
#include <functional>

namespace myolog {

class Clock {
public:
    using Source = std::function<QDateTime()>;

    Clock() : m_source([] { return QDateTime::currentDateTime(); }) {}
    explicit Clock(Source source) : m_source(std::move(source)) {}

    /// In the time zone the person is in now.
    QDateTime now() const { return m_source(); }
    void set(Source source) { m_source = std::move(source); }

private:
    Source m_source;
};

} // namespace myolog
