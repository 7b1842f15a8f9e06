// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/snapshot_settings.h"
#include "app/stored_settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace myolog {

namespace {

/// What this computer sets is as when never set.
SettingStorage noSettings()
{
    return {.read = [](const QString&) { return QString(); },
            .write = [](const QString&, const QString&) { return Result<void>(); }};
}

} // namespace

std::unexpected<CliError> wrongUsage(QString text)
{
    CliError error(Error{.text = std::move(text), .detail = {}});
    error.usage = true;
    return std::unexpected(std::move(error));
}

QString CliCall::diaryPath() const
{
    return has("diary") ? value("diary") : defaultDiaryPath();
}

bool CliCall::diaryIsThere() const
{
    const QFileInfo diary(diaryPath());
    return diary.exists() && !(diary.isFile() && diary.size() == 0);
}

Result<std::unique_ptr<DiaryStore>> CliCall::openDiary(Access access) const
{
    return DiaryStore::open(diaryPath(), clock, access);
}

Result<SnapshotPtr> CliCall::snapshot() const
{
    const Result<std::unique_ptr<DiaryStore>> store = openDiary(Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    return snapshot(**store);
}

Result<SnapshotPtr> CliCall::snapshot(DiaryStore& store) const
{
    Result<Rows> rows = store.rows();
    if (!rows)
        return std::unexpected(rows.error());
    return makeSnapshot(std::move(*rows), clock.now(), snapshotSettings(settings(store)));
}

Result<SnapshotPtr> CliCall::snapshotOrEmpty() const
{
    if (!diaryIsThere())
        return makeSnapshot({}, clock.now(), {});
    return snapshot();
}

Settings CliCall::settings(DiaryStore& store)
{
    return {noSettings(), diarySettings(store)};
}

int CliCall::number(DiaryStore& store, const char* settingId)
{
    return text(store, settingId).toInt();
}

QString CliCall::text(DiaryStore& store, const char* settingId)
{
    return settings(store).text(settingId);
}

CliResult<QDate> CliCall::date(const char* option, QDate otherwise) const
{
    if (!has(option))
        return otherwise;
    const Result<QDate> date = parseDate(value(option));
    if (!date)
        return wrongUsage(date.error().text);
    return *date;
}

CliResult<Period> CliCall::period() const
{
    const CliResult<QDate> from = date("from", {});
    const CliResult<QDate> to = date("to", {});
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    if (from->isValid() && to->isValid() && *to < *from)
        return wrongUsage(QCoreApplication::translate("Cli", "The period ends before it begins."));
    return Period{.from = *from, .to = *to};
}

CliResult<QString> CliCall::needed(const char* option) const
{
    if (value(option).isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "The option --%1 is missing.")
                              .arg(QLatin1String(option)));
    return value(option);
}

} // namespace myolog
