// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same work for many items, spread over threads, each item once and in any order.
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace myolog {

/// Calls `work(i)` for 0 to count - 1; returns when all are done. `work` must not throw.
template <typename Work>
void inParallel(size_t count, int threads, Work work)
{
    std::atomic<size_t> next = 0;
    const auto take = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    const size_t more = std::min(size_t(std::max(threads, 1)), std::max<size_t>(count, 1)) - 1;
    std::vector<std::jthread> helpers;
    helpers.reserve(more);
    for (size_t i = 0; i < more; ++i)
        helpers.emplace_back(take);
    take();
}

} // namespace myolog
