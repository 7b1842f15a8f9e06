// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "core/factors/beyond.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace myolog::cli {

namespace {

/// With the person's own factors and changes when there is a diary to read them from.
Result<Catalogue> catalogueOfCall(const CliCall& call)
{
    if (!call.diaryIsThere())
        return Catalogue();
    const Result<std::unique_ptr<DiaryStore>> store = call.openDiary(Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    return (*store)->catalogue();
}

QJsonObject objectOf(const Factor& factor)
{
    QJsonObject object{{QStringLiteral("id"), factor.id},
                       {QStringLiteral("column"), factor.column()},
                       {QStringLiteral("name"), factor.name},
                       {QStringLiteral("unit"), QLatin1String(factor.unit->id)},
                       {QStringLiteral("most"), factor.toUnit(factor.most)}};
    if (factor.threshold)
        object.insert(
            QStringLiteral("threshold"),
            QJsonObject{
                {QStringLiteral("beyond"), QLatin1String(beyondKind(factor.threshold->beyond).id)},
                {QStringLiteral("limit"), factor.toUnit(factor.threshold->limit)},
                {QStringLiteral("source"), QString::fromUtf8(factor.threshold->source)}});
    return object;
}

QJsonObject objectOf(const Intake& intake, const Catalogue& catalogue)
{
    QJsonObject amounts;
    for (const Portion& portion : intake.portions)
        if (const Factor* factor = catalogue.factor(portion.factor))
            amounts.insert(factor->column(), factor->toUnit(portion.amount));
    return {{QStringLiteral("id"), intake.id},
            {QStringLiteral("name"), intake.name},
            {QStringLiteral("serving"), intake.serving},
            {QStringLiteral("amounts"), amounts},
            {QStringLiteral("source"), intake.source}};
}

void writeJson(const Catalogue& catalogue, QTextStream& out)
{
    QJsonArray factors;
    for (const Factor& factor : catalogue.factors())
        factors << objectOf(factor);
    QJsonArray intakes;
    for (const Intake& intake : catalogue.intakes())
        intakes << objectOf(intake, catalogue);
    const QJsonObject root{{QStringLiteral("factors"), factors},
                           {QStringLiteral("intakes"), intakes}};
    out << QString::fromUtf8(QJsonDocument(root).toJson());
}

void writeText(const Catalogue& catalogue, QTextStream& out)
{
    for (const Factor& factor : catalogue.factors()) {
        out << factor.column().leftJustified(24) << ' ' << factor.displayName();
        if (factor.threshold)
            out << "  [" << factor.thresholdText() << ']';
        out << '\n';
    }
    out << '\n';
    for (const Intake& intake : catalogue.intakes())
        out << intake.id.leftJustified(24) << ' ' << intake.displayName() << ", "
            << intake.displayServing() << '\n';
}

} // namespace

CliResult<void> factors(const CliCall& call)
{
    const Result<Catalogue> catalogue = catalogueOfCall(call);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    if (call.value("format") == QLatin1String("json"))
        writeJson(*catalogue, call.out);
    else
        writeText(*catalogue, call.out);
    return {};
}

} // namespace myolog::cli
