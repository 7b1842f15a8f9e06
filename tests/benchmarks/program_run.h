// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a whole program and says how long it took and how much memory it touched.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace myolog::benchmarks {

struct Runs {
    std::vector<double> ms;          ///< by the clock
    std::vector<double> processorMs; ///< of all its threads; other programs hardly disturb it
    long mostKilobytes = 0;

    static double median(std::vector<double> values)
    {
        std::ranges::sort(values);
        return values[values.size() / 2];
    }
};

struct RunSettings {
    int cores = 0;      ///< of those this process has; 0 is all
    bool quiet = false; ///< what it prints is thrown away
    /// The time until it prints its first word ("painted"), and not until it ends.
    bool untilItSpeaks = false;
};

inline double milliseconds(const timeval& time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

/// The first so many cores this process may use.
inline cpu_set_t firstCores(int count)
{
    cpu_set_t mine;
    cpu_set_t first;
    CPU_ZERO(&first);
    sched_getaffinity(0, sizeof mine, &mine);
    for (int core = 0; core < CPU_SETSIZE && CPU_COUNT(&first) < count; ++core)
        if (CPU_ISSET(core, &mine))
            CPU_SET(core, &first);
    return first;
}

/// `words` ends with a null; a run that fails ends the benchmark.
inline void runOnce(char* const* words, Runs& runs, const RunSettings& settings = {})
{
    int ends[2];
    if (pipe(ends) != 0)
        std::exit(1);
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        if (settings.untilItSpeaks)
            dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        if (settings.cores > 0) {
            const cpu_set_t cores = firstCores(settings.cores);
            sched_setaffinity(0, sizeof cores, &cores);
        }
        if (settings.quiet)
            dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
        execv(words[0], words);
        _exit(127);
    }
    close(ends[1]);
    char word = 0;
    const bool spoke = settings.untilItSpeaks && read(ends[0], &word, 1) == 1;
    Clock::time_point end = Clock::now();
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!settings.untilItSpeaks)
        end = Clock::now();
    close(ends[0]);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || spoke != settings.untilItSpeaks) {
        std::fprintf(stderr, "%s failed\n", words[0]);
        std::exit(1);
    }
    runs.ms.push_back(std::chrono::duration<double, std::milli>(end - begin).count());
    runs.processorMs.push_back(milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime));
    runs.mostKilobytes = std::max(runs.mostKilobytes, usage.ru_maxrss);
}

} // namespace myolog::benchmarks
