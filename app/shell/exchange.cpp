// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exchange.h"

#include "app/context.h"
#include "app/snapshot_settings.h"
#include "app/widgets/long_work.h"
#include "core/exchange/format.h"
#include "core/exchange/merge.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace myolog {

namespace {

QString filters(bool reading)
{
    QStringList all;
    QStringList suffixes;
    for (const Format& format : formatTable()) {
        if (!(reading ? format.read != nullptr : format.write != nullptr))
            continue;
        const QString pattern = QStringLiteral("*.") + QLatin1String(format.suffix);
        all << QStringLiteral("%1 (%2)").arg(QCoreApplication::translate("Exchange", format.name),
                                             pattern);
        suffixes << pattern;
    }
    suffixes.removeDuplicates();
    if (reading)
        all.prepend(QCoreApplication::translate("Exchange", "All readable files (%1)")
                        .arg(suffixes.join(u' ')));
    return all.join(QStringLiteral(";;"));
}

QString preview(const ImportEffect& effect, const QStringList& remarks, const QString& file)
{
    QStringList lines{
        QCoreApplication::translate("Exchange", "“%1” would bring:").arg(file),
        QCoreApplication::translate("Exchange", "%n new row(s)", nullptr, effect.added),
        QCoreApplication::translate("Exchange", "%n newer version(s) of what is here", nullptr,
                                    effect.replaced),
        QCoreApplication::translate("Exchange", "%n row(s) that are here already", nullptr,
                                    effect.unchanged + effect.kept)};
    if (!effect.deleted.empty())
        lines << QCoreApplication::translate("Exchange", "%n row(s) that you deleted here", nullptr,
                                             int(effect.deleted.size()));
    constexpr int mostRemarks = 8;
    lines += remarks.mid(0, mostRemarks);
    if (const int more = int(remarks.size()) - mostRemarks; more > 0)
        lines << QCoreApplication::translate("Exchange", "and %n further remark(s)", nullptr, more);
    return lines.join(u'\n');
}

/// The format of the chosen name; CSV-like names without a known ending are no guess of ours.
const Format* formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Format& format : formatTable())
        if (format.write && suffix == QLatin1String(format.suffix))
            return &format;
    return nullptr;
}

/// Read from the file itself: what cannot be read must not pass for an empty diary.
Result<SnapshotPtr> diaryOf(Context& context)
{
    Result<Rows> rows = context.store().rows();
    if (!rows)
        return std::unexpected(rows.error());
    return makeSnapshot(std::move(*rows), context.clock().now(),
                        snapshotSettings(context.settings()));
}

struct ReadImport {
    ImportPlan plan;
    ImportEffect effect;
};

/// What the file would change; nothing when the person does not want to wait for it.
std::optional<Result<ReadImport>> readImport(Context& context, QWidget* asker, const QString& path)
{
    const Result<SnapshotPtr> diary = diaryOf(context);
    if (!diary)
        return std::unexpected(diary.error());
    Result<Rows> bin = context.store().bin();
    if (!bin)
        return std::unexpected(bin.error());
    return doBeside<Result<ReadImport>>(
        context, asker, QCoreApplication::translate("Exchange", "The file is being read …"),
        [path, diary = *diary, bin = std::move(*bin),
         now = context.clock().now()](const std::stop_token& stop) -> Result<ReadImport> {
            Result<ImportPlan> plan = readFile(path, *diary, stop);
            if (!plan)
                return std::unexpected(plan.error());
            ImportEffect effect = effectOf(*plan, diary->rows, bin, now);
            return ReadImport{std::move(*plan), std::move(effect)};
        });
}

/// The diary may have changed while a question stood on the screen.
Result<ImportEffect> effectNow(Context& context, const ImportPlan& plan)
{
    const Result<Rows> rows = context.store().rows();
    if (!rows)
        return std::unexpected(rows.error());
    const Result<Rows> bin = context.store().bin();
    if (!bin)
        return std::unexpected(bin.error());
    return effectOf(plan, *rows, *bin, context.clock().now());
}

/// What the person deleted comes back only if the person wants it to.
void offerDeleted(Context& context, QWidget* asker, ImportEffect& effect)
{
    const int rows = int(effect.deleted.size());
    if (rows > 0 &&
        context.prompt().confirm(
            asker,
            QCoreApplication::translate("Exchange",
                                        "%n row(s) of this file were deleted in your diary. Bring "
                                        "them back as well?",
                                        nullptr, rows),
            QCoreApplication::translate("Exchange", "Bring back")))
        restoreDeleted(effect, context.clock().now());
}

/// False when the person does not want it.
bool agreed(Context& context, QWidget* asker, const QString& text, const ImportEffect& effect)
{
    const QString title = QCoreApplication::translate("Exchange", "Import");
    if (!effect.change.rows.empty())
        return context.prompt().confirm(asker, text, title);
    context.prompt().showMessage(asker, title, text);
    return true;
}

/// Nothing when the person does not want to wait for it.
std::optional<Result<void>> writeExport(Context& context, QWidget* asker, const QString& path,
                                        const Format& format)
{
    const Result<SnapshotPtr> diary = diaryOf(context);
    if (!diary)
        return std::unexpected(diary.error());
    return doBeside<Result<void>>(
        context, asker, QCoreApplication::translate("Exchange", "The file is being written …"),
        [path, &format, diary = *diary](const std::stop_token& stop) {
            return writeFile(path, format, *diary, stop);
        });
}

} // namespace

QString importInto(Context& context, QWidget* asker)
{
    const QString path = context.prompt().fileToOpen(
        asker, QCoreApplication::translate("Exchange", "Import"), filters(true));
    if (path.isEmpty())
        return {};
    std::optional<Result<ReadImport>> read = readImport(context, asker, path);
    if (!read)
        return {};
    if (!*read) {
        context.prompt().showError(asker, read->error());
        return {};
    }
    const auto& [plan, seen] = **read;
    const QString name = QFileInfo(path).fileName();
    if (!agreed(context, asker, preview(seen, plan.remarks, name), seen))
        return {};
    Result<ImportEffect> effect = effectNow(context, plan);
    if (!effect) {
        context.prompt().showError(asker, effect.error());
        return {};
    }
    offerDeleted(context, asker, *effect);
    if (effect->change.rows.empty())
        return {};
    effect->change.what = QCoreApplication::translate("Exchange", "Import %1").arg(name);
    if (!context.send(effect->change, asker, Stamps::Keep))
        return {};
    if (plan.boundaryHour)
        if (const Result<void> set =
                context.setSetting(setting_id::boundaryHour, QString::number(*plan.boundaryHour));
            !set)
            context.prompt().showError(asker, set.error());
    return QCoreApplication::translate("Exchange", "Imported “%1”. Undo takes it back.").arg(name);
}

Exported exportFrom(Context& context, QWidget* asker)
{
    const QString path = context.prompt().fileToSave(
        asker, QCoreApplication::translate("Exchange", "Export"),
        QFileInfo(context.store().path()).completeBaseName() + QLatin1String(".json"),
        filters(false));
    if (path.isEmpty())
        return {};
    const Format* format = formatOf(path);
    if (!format) {
        context.prompt().showError(
            asker, {.text = QCoreApplication::translate(
                        "Exchange", "Please give the file a name that ends in .json or .csv.")});
        return {};
    }
    const std::optional<Result<void>> done = writeExport(context, asker, path, *format);
    if (!done)
        return {};
    if (!*done) {
        context.prompt().showError(asker, done->error());
        return {};
    }
    return {.file = path,
            .said = QCoreApplication::translate("Exchange", "Exported to “%1”.")
                        .arg(QFileInfo(path).fileName())};
}

} // namespace myolog
