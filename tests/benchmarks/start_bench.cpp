// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts two programs in turn and compares how long they take until they say "painted" (time), or
// says how much memory the second touches (memory).
// Usage: start_bench time|memory RUNS FLOOR PROGRAM [ARGUMENT...]; the arguments go to the second.
#include "tests/benchmarks/program_run.h"

#include <string_view>

using namespace myolog::benchmarks;

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
            floor = {}, program = {};
        runOnce(floorWords, floor, {.untilItSpeaks = true});
        runOnce(argv + 4, program, {.untilItSpeaks = true});
    }
    std::printf("empty window with a chart %.0f ms, %ld MB; Myolog %.0f ms, %ld MB\n",
                floor.median(floor.ms), floor.mostKilobytes / 1024, program.median(program.ms),
                program.mostKilobytes / 1024);
    if (memory)
        std::printf("RATIO memory with 10 years open, MB|%.0f|150\n",
                    double(program.mostKilobytes) / 1024);
    else
        std::printf("RATIO start to the first painted page / empty window|%.2f|1.50\n",
                    program.median(program.ms) / floor.median(floor.ms));
    return 0;
}
