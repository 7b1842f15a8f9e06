// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exchange.h"

#include "app/context.h"
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
    lines += remarks.mid(0, 8);
    if (remarks.size() > 8)
        lines << QCoreApplication::translate("Exchange", "and %n further remark(s)", nullptr,
                                             int(remarks.size()) - 8);
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

} // namespace

QString importInto(Context& context, QWidget* asker)
{
    const QString path = context.prompt().fileToOpen(
        asker, QCoreApplication::translate("Exchange", "Import"), filters(true));
    if (path.isEmpty())
        return {};
    const SnapshotPtr snapshot = context.snapshot();
    const Result<ImportPlan> plan = readFile(path, *snapshot);
    const Result<Rows> bin = context.store().bin();
    if (!plan || !bin) {
        context.prompt().showError(asker, plan ? bin.error() : plan.error());
        return {};
    }
    ImportEffect effect = effectOf(*plan, snapshot->rows, *bin, context.clock().now());
    const QString name = QFileInfo(path).fileName();
    const QString text = preview(effect, plan->remarks, name);
    if (effect.change.rows.empty()) {
        context.prompt().showMessage(asker, QCoreApplication::translate("Exchange", "Import"),
                                     text);
        return {};
    }
    if (!context.prompt().confirm(asker, text, QCoreApplication::translate("Exchange", "Import")))
        return {};
    effect.change.what = QCoreApplication::translate("Exchange", "Import %1").arg(name);
    if (!context.send(effect.change, asker, Stamps::Keep))
        return {};
    return QCoreApplication::translate("Exchange", "Imported “%1”. Undo takes it back.").arg(name);
}

QString exportFrom(Context& context, QWidget* asker)
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
    if (const Result<void> done = writeFile(path, *format, *context.snapshot()); !done) {
        context.prompt().showError(asker, done.error());
        return {};
    }
    return QCoreApplication::translate("Exchange", "Exported to “%1”.")
        .arg(QFileInfo(path).fileName());
}

} // namespace myolog
