// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long whole analyses of daily tables take, as whole programs in turn, and how much memory.
// Usage: analysis_bench RUNS MYOLOG YEAR.csv TEN_YEARS.csv [PYTHON SCRIPT]
#include "tests/benchmarks/program_run.h"

#include <string>
#include <thread>

using namespace myolog::benchmarks;

namespace {

class Program {
public:
    Program(std::vector<std::string> words, RunSettings settings)
        : m_words(std::move(words)), m_settings(settings)
    {
        for (std::string& word : m_words)
            m_pointers.push_back(word.data());
        m_pointers.push_back(nullptr);
    }
    void run() { runOnce(m_pointers.data(), m_runs, m_settings); }
    double seconds() const { return Runs::median(m_runs.processorMs) / 1000; }
    double secondsByTheClock() const { return Runs::median(m_runs.ms) / 1000; }
    double megabytes() const { return double(m_runs.mostKilobytes) / 1024; }

private:
    std::vector<std::string> m_words;
    std::vector<char*> m_pointers;
    RunSettings m_settings;
    Runs m_runs;
};

void ratio(const char* what, double measured, double most)
{
    std::printf("RATIO %s|%.3f|%.2f\n", what, measured, most);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 5 && argc != 7)
        return 2;
    const auto analyze = [&](const char* table, int cores, const std::vector<std::string>& more) {
        std::vector<std::string> words{argv[2], "analyze", "--format", "json", "--daily", table};
        words.insert(words.end(), more.begin(), more.end());
        return Program(std::move(words), {.cores = cores, .quiet = true});
    };
    const char* year = argv[3];
    const char* tenYears = argv[4];
    Program oneCore = analyze(year, 1, {"--ci", "all"});
    Program flagged = analyze(year, 1, {});
    Program decade = analyze(tenYears, 1, {});
    Program twoCores = analyze(tenYears, 2, {});
    // Two days can be read of but not be compared: what remains is the loaded table.
    Program loaded = analyze(tenYears, 1, {"--to", "2015-01-06"});
    for (int i = 0; i < std::atoi(argv[1]); ++i)
        for (Program* program : {&oneCore, &flagged, &decade, &twoCores, &loaded})
            program->run();

    // Seconds of the processor: by the clock on one core of a quiet machine they are the same.
    ratio("a year, all intervals, one core, s", oneCore.seconds(), 0.5);
    ratio("ten years, intervals of what stands out, s", decade.seconds(), 3);
    if (std::thread::hardware_concurrency() > 1)
        ratio("the same by the clock, two cores / one",
              twoCores.secondsByTheClock() / decade.secondsByTheClock(), 0.85);
    ratio("each year more, s", (decade.seconds() - flagged.seconds()) / 9, 0.33);
    ratio("memory of it above the loaded table, MB", decade.megabytes() - loaded.megabytes(), 50);
    if (argc == 7) {
        Program python({argv[5], argv[6], year}, {.cores = 1, .quiet = true});
        python.run();
        std::printf("the same method in Python: %.1f s\n", python.seconds());
        ratio("a year, Myolog / the same method in Python", oneCore.seconds() / python.seconds(),
              0.05);
    }
    return 0;
}
