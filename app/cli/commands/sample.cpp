// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/sample_diary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUuid>

namespace myolog::cli {

namespace {

constexpr int mostDays = 36'500;

CliResult<qulonglong> number(const CliCall& call, const char* option, qulonglong otherwise,
                             qulonglong least, qulonglong most)
{
    if (!call.has(option))
        return otherwise;
    bool ok = false;
    const qulonglong value = call.value(option).toULongLong(&ok);
    if (!ok || value < least || value > most)
        return wrongUsage(
            QCoreApplication::translate("Cli", "--%1 takes a whole number from %2 to %3.")
                .arg(QLatin1String(option), QLocale().toString(least), QLocale().toString(most)));
    return value;
}

/// What SQLite puts beside a diary while it is open.
constexpr const char* besides[] = {"-wal", "-shm", "-journal"};

Result<void> fill(const QString& path, const SampleSpec& spec, const Clock& clock)
{
    const Result<std::unique_ptr<DiaryStore>> store = DiaryStore::open(path, clock);
    if (!store)
        return std::unexpected(store.error());
    return writeSample(**store, spec);
}

/// Under a name of its own until it is whole, so that no half diary ever has the name asked for.
Result<void> write(const QString& path, const SampleSpec& spec, const Clock& clock)
{
    const QFileInfo target(path);
    const QString draft = QStringLiteral("%1/.%2-%3.part")
                              .arg(target.absolutePath(), target.fileName(),
                                   QUuid::createUuid().toString(QUuid::Id128).left(8));
    Result<void> done = fill(draft, spec, clock);
    if (done && !QFile::rename(draft, path))
        done = failure(
            QCoreApplication::translate("Cli", "“%1” exists already. Nothing was overwritten.")
                .arg(QDir::toNativeSeparators(path)));
    if (!done) {
        QFile::remove(draft);
        for (const char* ending : besides)
            QFile::remove(draft + QLatin1String(ending));
    }
    return done;
}

/// A journal of that name would be played into the new diary.
Result<void> checkFree(const QString& path)
{
    QStringList names{path};
    for (const char* ending : besides)
        names << path + QLatin1String(ending);
    for (const QString& name : names)
        if (QFileInfo::exists(name) || QFileInfo(name).isSymLink())
            return failure(
                QCoreApplication::translate("Cli", "“%1” exists already. Nothing was overwritten.")
                    .arg(QDir::toNativeSeparators(name)));
    return {};
}

} // namespace

CliResult<void> sample(const CliCall& call)
{
    const CliResult<QString> path = call.needed("out");
    const CliResult<qulonglong> days = number(call, "days", 365, 1, mostDays);
    const CliResult<qulonglong> seed = number(call, "seed", usualSampleSeed, 0, ~0ULL);
    if (!path || !days || !seed)
        return std::unexpected(!path ? path.error() : !days ? days.error() : seed.error());
    if (const Result<void> free = checkFree(*path); !free)
        return std::unexpected(free.error());
    const SampleSpec spec{.days = int(*days), .seed = *seed, .now = call.clock.now()};
    if (const Result<void> written = write(*path, spec, call.clock); !written)
        return std::unexpected(written.error());
    call.out << QCoreApplication::translate("Cli", "A made-up diary of %n day(s) is in %1.",
                                            nullptr, spec.days)
                    .arg(QDir::toNativeSeparators(*path))
             << '\n'
             << QCoreApplication::translate("Cli",
                                            "What is in it: the day after more than %1 mg of "
                                            "caffeine has %2 times as many twitches. Nothing else "
                                            "changes their number.")
                    .arg(sampleCaffeineLimit)
                    .arg(QLocale().toString(sampleEffect))
             << '\n';
    return {};
}

} // namespace myolog::cli
