// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_rows.h"

#include "core/base/text.h"
#include "core/diary/body_site.h"
#include "core/diary/choice.h"
#include "core/diary/question.h"

#include <QTimeZone>

namespace myolog::test {

double RandomRows::real(double most)
{
    return std::uniform_real_distribution<double>(0, most)(m_random);
}

QString RandomRows::text()
{
    static const char* const pieces[] = {"after lunch",
                                         "“quoted” \"double\" 'single'",
                                         "'); DROP TABLE entry; --",
                                         "<b>bold</b> &amp; <script>",
                                         "line\nbreak\tand tab",
                                         "頭痛 يوميات עברית Łukasz ß € µ °C ½",
                                         "😀 emoji",
                                         "a,b;c=d|e",
                                         "=1+1",
                                         ""};
    QString text;
    for (int i = upTo(2); i >= 0; --i)
        text += QString::fromUtf8(pieces[upTo(int(std::size(pieces)) - 1)]) + u' ';
    return text.trimmed();
}

Moment RandomRows::moment()
{
    static const char* const zones[] = {"Europe/Berlin", "America/New_York", "Asia/Kathmandu",
                                        "Pacific/Auckland", "UTC"};
    const QTimeZone zone(zones[upTo(4)]);
    const QDateTime when = m_latest.addMSecs(-qint64(real(10 * 365.25 * 86'400'000.0)));
    return momentOf(when.toTimeZone(zone), Precision(upTo(2)));
}

QDate RandomRows::day()
{
    return m_latest.date().addDays(-upTo(3650));
}

QString RandomRows::factorId()
{
    return QLatin1String(builtInFactors()[size_t(upTo(int(builtInFactors().size()) - 1))].id);
}

Episode RandomRows::episode()
{
    Episode row;
    row.start = moment();
    if (chance())
        row.durationSeconds = real(86'400);
    row.ongoing = chance();
    row.count = 1 + upTo(99);
    if (chance())
        row.site = QLatin1String(bodySites()[size_t(upTo(int(bodySites().size()) - 1))].id);
    for (const Choice& choice : choices())
        if (chance())
            row.*choice.answer =
                QLatin1String(choice.options[size_t(upTo(int(choice.options.size()) - 1))].id);
    for (const Question& question : questions())
        if (chance())
            row.answers.insert(QLatin1String(question.id), Answer(upTo(1)));
    row.helpedBy = text();
    row.note = text();
    return stamped(row);
}

Entry RandomRows::entry()
{
    Entry row;
    row.when = moment();
    row.factor = factorId();
    row.value = real(Catalogue().factor(row.factor)->most);
    row.intake = chance() ? QString() : QStringLiteral("coffee");
    row.group = chance() ? QUuid() : QUuid::createUuid();
    if (chance())
        row.helped = Answer(upTo(1));
    row.note = text();
    return stamped(row);
}

DayMark RandomRows::mark()
{
    DayMark row;
    row.day = day();
    row.mark = Mark(upTo(1));
    row.subject = row.mark == Mark::None && chance() ? factorId() : QString();
    return stamped(row);
}

MedicineChange RandomRows::medicine()
{
    MedicineChange row;
    row.day = day();
    row.event = MedicineEvent(upTo(2));
    row.name = cleanName(QStringLiteral("m ") + text());
    row.dose = text();
    row.note = text();
    row.name = row.name.trimmed();
    return stamped(row);
}

LabValue RandomRows::lab()
{
    LabValue row;
    row.day = day();
    row.analyte = QStringLiteral("Magnesium");
    row.value = real(100);
    row.unit = QStringLiteral("mmol/l");
    if (chance())
        row.low = real(1);
    if (chance())
        row.high = real(200);
    row.note = text();
    return stamped(row);
}

Note RandomRows::note()
{
    Note row;
    row.when = moment();
    row.text = text();
    row.question = chance();
    return stamped(row);
}

OwnFactor RandomRows::ownFactor()
{
    OwnFactor row;
    row.factor.id = QStringLiteral("own-") + row.id.toString(QUuid::Id128);
    row.factor.name = cleanName(QStringLiteral("f ") + text());
    row.factor.unit = &units()[size_t(upTo(int(units().size()) - 1))];
    row.factor.most = 1 + real(1e6);
    row.factor.dayValue = DayValue(upTo(1));
    row.factor.zeroWhenClosed = chance();
    if (chance())
        row.factor.threshold = Threshold{Beyond(upTo(2)), real(10)};
    return stamped(row);
}

OwnIntake RandomRows::ownIntake()
{
    OwnIntake row;
    row.intake.id = QStringLiteral("own-") + row.id.toString(QUuid::Id128);
    row.intake.name = cleanName(QStringLiteral("i ") + text());
    row.intake.serving = cleanName(text());
    row.intake.kind = IntakeKind(upTo(2));
    row.intake.portions = {{QStringLiteral("caffeine"), real(300)},
                           {QStringLiteral("hydration"), real(1000)}};
    return stamped(row);
}

FactorPreference RandomRows::preference()
{
    FactorPreference row;
    row.change.factor = factorId();
    if (chance())
        row.change.hidden = chance();
    if (chance())
        row.change.zeroWhenClosed = chance();
    if (chance())
        row.change.limit = real(Catalogue().factor(row.change.factor)->most);
    if (chance())
        row.change.beyond = Beyond(upTo(2));
    if (chance())
        row.change.position = upTo(30);
    return stamped(row);
}

Watch RandomRows::watch()
{
    Watch row;
    // One after the other: no habit may be watched twice at a time.
    row.factor = QLatin1String(builtInFactors()[m_nextWatched++ % builtInFactors().size()].id);
    row.since = day();
    return stamped(row);
}

Dismissal RandomRows::dismissal()
{
    Dismissal row;
    row.day = day();
    row.finding = factorId() + QStringLiteral(">400@1");
    row.reason = text();
    return stamped(row);
}

CheckResult RandomRows::checkResult()
{
    CheckResult row;
    row.day = day();
    row.closedDays = 1 + upTo(900);
    row.test = factorId() + QStringLiteral("<420@0");
    for (auto p : {&CheckResult::pPhase, &CheckResult::pShift, &CheckResult::q})
        if (chance())
            row.*p = real(1);
    if (chance())
        row.rateRatio = real(9);
    if (chance())
        row.rho = real(2) - 1;
    row.tier = QStringLiteral("possible");
    return stamped(row);
}

std::vector<Row> RandomRows::oneOfEachButWatch()
{
    return {episode(),   entry(),     mark(),       medicine(),  lab(),        note(),
            ownFactor(), ownIntake(), preference(), dismissal(), checkResult()};
}

std::vector<Row> RandomRows::oneOfEach()
{
    std::vector<Row> rows = oneOfEachButWatch();
    rows.push_back(watch());
    return rows;
}

} // namespace myolog::test
