// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts two programs in turn and compares how long they take until they say "painted" (time), or
// says how much memory the second touches (memory).
// Usage: start_bench time|memory RUNS FLOOR PROGRAM [ARGUMENT...]; the arguments go to the second.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Runs {
    std::vector<double> ms;
    long mostKilobytes = 0;

    double median()
    {
        std::ranges::sort(ms);
        return ms[ms.size() / 2];
    }
};

void runOnce(char* const* words, Runs& runs)
{
    int ends[2];
    if (pipe(ends) != 0)
        std::exit(1);
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execv(words[0], words);
        _exit(127);
    }
    close(ends[1]);
    char word[7];
    const bool painted = read(ends[0], word, sizeof word) == sizeof word;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    close(ends[0]);
    if (!painted || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "%s failed\n", words[0]);
        std::exit(1);
    }
    runs.ms.push_back(took.count());
    runs.mostKilobytes = std::max(runs.mostKilobytes, usage.ru_maxrss);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 5)
        return 2;
    const bool memory = argv[1] == std::string_view("memory");
    char* const floorWords[] = {argv[3], nullptr};
    Runs floor;
    Runs program;
    // The first run of each fills the caches and does not count.
    for (int i = 0; i <= std::atoi(argv[2]); ++i) {
        if (i == 1)
            floor.ms.clear(), program.ms.clear();
        runOnce(floorWords, floor);
        runOnce(argv + 4, program);
    }
    std::printf("empty window with a chart %.0f ms, %ld MB; Myolog %.0f ms, %ld MB\n",
                floor.median(), floor.mostKilobytes / 1024, program.median(),
                program.mostKilobytes / 1024);
    if (memory)
        std::printf("RATIO memory with 10 years open, MB|%.0f|150\n",
                    double(program.mostKilobytes) / 1024);
    else
        std::printf("RATIO start to the first painted page / empty window|%.2f|1.50\n",
                    program.median() / floor.median());
    return 0;
}
