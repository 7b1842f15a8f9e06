// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"

#include "core/diary/closing.h"
#include "core/factors/factor_ids.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <cmath>
#include <random>

namespace myolog {

namespace {

constexpr double twitchesADay = 1.2;

/// The distributions of the standard library differ from one library to the next; these do not.
class Chance {
public:
    explicit Chance(quint64 seed) : m_engine(seed) {}

    /// From 0 to below 1.
    double uniform() { return double(m_engine() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * uniform(); }
    bool happens(double probability) { return uniform() < probability; }
    int below(int end) { return int(uniform() * end); }
    /// Irwin and Hall: twelve uniform numbers are very nearly a normal one.
    double normal(double mean, double deviation)
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return mean + deviation * sum;
    }
    /// Knuth: uniform numbers are multiplied until they fall below e to the minus mean.
    int poisson(double mean)
    {
        const double end = std::exp(-mean);
        int count = 0;
        for (double product = uniform(); product > end; product *= uniform())
            ++count;
        return count;
    }
    /// Position in `weights`, each as likely as its weight says; they add up to 1.
    int choose(std::initializer_list<double> weights)
    {
        double left = uniform();
        int i = 0;
        for (const double weight : weights) {
            if ((left -= weight) < 0)
                return i;
            ++i;
        }
        return i - 1;
    }

private:
    std::mt19937_64 m_engine;
};

/// A machine without a zone database still gets its sample.
QTimeZone zoneOrUtc(const char* name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

class SampleDiary {
public:
    explicit SampleDiary(const SampleSpec& spec);
    std::vector<Row> rows();

private:
    void addDay(int i);
    void addDrinks(bool weekend);
    void addMeals();
    void addAlcohol(bool weekend);
    void addHabits(bool weekend);
    void addTwitches(double caffeineBefore);
    void addTwitch();
    void addRelief(const QDateTime& after);
    void addMarks();
    void addWater();
    void addMedicines();
    void addLabs();
    void addNotes();

    QDateTime at(double hour) const;
    QDate dayAt(double share) const { return m_first.addDays(qint64(share * m_spec.days)); }
    const QTimeZone& zoneOf(QDate day) const;
    void take(const char* intake, double hour);
    void enter(const QString& factor, double value, double hour);
    void add(Row row, const QDateTime& written);

    const SampleSpec& m_spec;
    Chance m_chance;
    Catalogue m_catalogue;
    QTimeZone m_home = zoneOrUtc("Europe/Berlin");
    QTimeZone m_away = zoneOrUtc("America/New_York");
    QDate m_first;
    QDate m_day;
    bool m_logged = true;
    bool m_drank = false;
    double m_caffeine = 0; ///< of the day at hand, drunk whether logged or not
    int m_entries = 0;     ///< of the day at hand
    int m_number = 0;
    std::vector<Row> m_rows;
};

SampleDiary::SampleDiary(const SampleSpec& spec) : m_spec(spec), m_chance(spec.seed)
{
    m_first = diaryDay(spec.now).addDays(1 - spec.days);
}

std::vector<Row> SampleDiary::rows()
{
    for (int i = 0; i < m_spec.days; ++i)
        addDay(i);
    addMedicines();
    addLabs();
    addNotes();
    return std::move(m_rows);
}

/// Nine days in New York; all else happens at home.
const QTimeZone& SampleDiary::zoneOf(QDate day) const
{
    const qint64 days = dayAt(0.3).daysTo(day);
    return m_spec.days >= 30 && days >= 0 && days < 9 ? m_away : m_home;
}

QDateTime SampleDiary::at(double hour) const
{
    // Hours above 24 are those after midnight.
    const int minutes = int(hour * 60);
    return QDateTime(m_day.addDays(minutes / 1440), QTime(minutes % 1440 / 60, minutes % 60),
                     zoneOf(m_day));
}

void SampleDiary::add(Row row, const QDateTime& written)
{
    const QDateTime& now = m_spec.now;
    if (!m_logged || written > now)
        return;
    static const QUuid space(QStringLiteral("6d796f6c-6f67-5361-6d70-6c652e646179"));
    Record& record = recordOf(row);
    record.id =
        QUuid::createUuidV5(space, QStringLiteral("%1/%2").arg(m_spec.seed).arg(++m_number));
    record.origin = QLatin1String(sampleOrigin);
    record.updatedMs = written.toMSecsSinceEpoch();
    if (auto* entry = std::get_if<Entry>(&row)) {
        ++m_entries;
        if (!entry->group.isNull())
            entry->group =
                QUuid::createUuidV5(space, entry->intake + QString::number(record.updatedMs));
    }
    m_rows.push_back(std::move(row));
}

void SampleDiary::take(const char* id, double hour)
{
    const Intake* intake = m_catalogue.intake(QLatin1String(id));
    if (!intake)
        return;
    for (const Portion& portion : intake->portions)
        if (portion.factor == QLatin1String(factor_id::caffeine))
            m_caffeine += portion.amount;
    const QDateTime when = at(hour);
    const Precision precision = m_chance.happens(0.2) ? Precision::About : Precision::Exact;
    for (const Row& row : intakeRows(*intake, momentOf(when, precision)))
        add(row, when);
}

void SampleDiary::enter(const QString& factor, double value, double hour)
{
    Entry entry;
    entry.when = momentOf(at(hour));
    entry.factor = factor;
    entry.value = value;
    add(entry, at(hour));
}

void SampleDiary::addDay(int i)
{
    m_day = m_first.addDays(i);
    const double caffeineBefore = std::exchange(m_caffeine, 0);
    m_entries = 0;
    m_drank = false;
    const qint64 gap = dayAt(0.6).daysTo(m_day);
    const bool gapWeek = m_spec.days >= 60 && gap >= 0 && gap < 7;
    const bool missed = m_chance.happens(0.04);
    m_logged = !gapWeek && !missed;
    const bool weekend = m_day.dayOfWeek() >= 6;
    addDrinks(weekend);
    addMeals();
    addAlcohol(weekend);
    addHabits(weekend);
    addTwitches(caffeineBefore);
    addWater();
    addMarks();
    m_logged = true;
}

void SampleDiary::addDrinks(bool weekend)
{
    const int coffees = weekend ? m_chance.choose({0.15, 0.35, 0.35, 0.15})
                                : 1 + m_chance.choose({0.15, 0.33, 0.27, 0.15, 0.10});
    for (int i = 0; i < coffees; ++i)
        take("coffee", m_chance.between(7.5 + 1.8 * i, 8.5 + 1.8 * i));
    if (m_chance.happens(0.35))
        take("black-tea", m_chance.between(15, 17));
    if (m_chance.happens(0.12))
        take("cola", m_chance.between(12, 19));
    const int glasses = 3 + m_chance.below(4);
    for (int i = 0; i < glasses; ++i)
        take("water", m_chance.between(9 + 2 * i, 10 + 2 * i));
}

void SampleDiary::addMeals()
{
    constexpr const char* dishes[] = {"banana", "spinach", "avocado", "yoghurt",
                                      "oats",   "salmon",  "lentils", "almonds"};
    for (const double hour : {8.0, 13.0, 19.0})
        if (m_chance.happens(0.6))
            take(dishes[m_chance.below(int(std::size(dishes)))], hour + m_chance.uniform());
}

void SampleDiary::addAlcohol(bool weekend)
{
    const bool evening = weekend || m_day.dayOfWeek() == 5;
    const int glasses = m_chance.poisson(evening ? 1.1 : 0.25);
    for (int i = 0; i < std::min(glasses, 4); ++i)
        take(m_chance.happens(0.5) ? "beer" : "red-wine", 19.5 + i * 1.2);
    m_drank = glasses > 0;
}

void SampleDiary::addHabits(bool weekend)
{
    const double wake = weekend ? m_chance.between(8, 9.5) : m_chance.between(6.4, 7.4);
    const double minutes = std::clamp(m_chance.normal(weekend ? 475 : 425, 50), 200.0, 660.0);
    enter(QLatin1String(factor_id::sleep), 5 * std::round(minutes / 5), wake);
    const double stress = m_chance.normal(weekend ? 3 : 4.8, 1.9);
    enter(QLatin1String(factor_id::stress), std::clamp(std::round(stress), 0.0, 10.0), 20.5);
    const double screen = m_chance.normal(weekend ? 200 : 350, 80);
    enter(QLatin1String(factor_id::screen), std::clamp(15 * std::round(screen / 15), 15.0, 840.0),
          21);
    if (m_chance.happens(0.4))
        enter(QLatin1String(factor_id::exercise), 5 + 5 * m_chance.below(17), 17.5);
}

void SampleDiary::addTwitches(double caffeineBefore)
{
    const double rate = caffeineBefore > sampleCaffeineLimit ? sampleEffect : 1;
    const int twitches = m_chance.poisson(twitchesADay * rate);
    for (int i = 0; i < twitches; ++i)
        addTwitch();
}

void SampleDiary::addTwitch()
{
    constexpr const char* severities[] = {"unnoticed", "mild", "moderate", "strong"};
    constexpr const char* rhythms[] = {"single", "burst", "rippling"};
    Episode episode;
    const QDateTime start = at(m_chance.between(7, 25.5));
    episode.start = momentOf(start, m_chance.happens(0.25) ? Precision::About : Precision::Exact);
    if (m_chance.happens(0.7))
        episode.durationSeconds = 10 * std::round(std::exp(m_chance.normal(4.6, 0.9)) / 10) + 10;
    episode.site = QStringLiteral("upper-lip");
    episode.side = QStringLiteral("left");
    if (m_chance.happens(0.85))
        episode.severity = QLatin1String(severities[m_chance.choose({0.25, 0.45, 0.25, 0.05})]);
    if (m_chance.happens(0.5))
        episode.rhythm = QLatin1String(rhythms[m_chance.choose({0.4, 0.4, 0.2})]);
    if (m_chance.happens(0.5))
        episode.perception =
            m_chance.happens(0.5) ? QStringLiteral("felt") : QStringLiteral("both");
    if (m_chance.happens(0.3))
        episode.answers = {{QStringLiteral("weakness"), Answer::No},
                           {QStringLiteral("numbness"), Answer::No},
                           {QStringLiteral("suppressible"), Answer::No}};
    add(episode, start);
    if (m_chance.happens(0.25))
        addRelief(start.addSecs(600));
}

void SampleDiary::addRelief(const QDateTime& after)
{
    std::vector<const Factor*> measures;
    for (const Factor& factor : m_catalogue.factors())
        if (factor.group == FactorGroup::Relief)
            measures.push_back(&factor);
    Entry entry;
    entry.when = momentOf(after);
    entry.factor = measures[size_t(m_chance.below(int(measures.size())))]->id;
    entry.value = 5 + 5 * m_chance.below(4);
    if (m_chance.happens(0.8))
        entry.helped = m_chance.happens(0.55) ? Answer::Yes : Answer::No;
    add(entry, after);
}

void SampleDiary::addWater()
{
    for (int i = m_entries; i < m_spec.leastEntriesADay; ++i)
        take("water", m_chance.between(7, 22));
}

/// Most days are closed in the evening, with a word on alcohol when there was none.
void SampleDiary::addMarks()
{
    const bool closes = m_chance.happens(0.9);
    const bool speaksOfAlcohol = m_chance.happens(0.9);
    if (!closes)
        return;
    DayMark mark;
    mark.day = m_day;
    add(mark, at(22.5));
    mark.mark = Mark::None;
    mark.subject = QLatin1String(factor_id::alcohol);
    if (!m_drank && speaksOfAlcohol)
        add(mark, at(22.5));
    mark.subject = QLatin1String(factor_id::caffeine);
    if (m_caffeine == 0)
        add(mark, at(22.5));
}

void SampleDiary::addMedicines()
{
    const auto change = [&](double share, MedicineEvent event, const char* name,
                            const QString& dose) {
        MedicineChange medicine;
        m_day = medicine.day = dayAt(share);
        medicine.event = event;
        medicine.name = QCoreApplication::translate("Sample", name);
        medicine.dose = dose;
        add(medicine, at(9));
    };
    constexpr const char* thyroid = QT_TRANSLATE_NOOP("Sample", "Levothyroxine");
    constexpr const char* vitamin = QT_TRANSLATE_NOOP("Sample", "Vitamin D");
    change(0.05, MedicineEvent::Start, thyroid, QStringLiteral("50 µg"));
    change(0.45, MedicineEvent::Change, thyroid, QStringLiteral("75 µg"));
    change(0.1, MedicineEvent::Start, vitamin, QStringLiteral("25 µg"));
    change(0.7, MedicineEvent::Stop, vitamin, QString());
}

void SampleDiary::addLabs()
{
    const auto sheet = [&](const char* analyte, double value, double low, double high) {
        LabValue lab;
        m_day = lab.day = dayAt(0.42);
        lab.analyte = QCoreApplication::translate("Sample", analyte);
        lab.value = value;
        lab.unit = QStringLiteral("mmol/l");
        lab.low = low;
        lab.high = high;
        add(lab, at(10));
    };
    sheet(QT_TRANSLATE_NOOP("Sample", "Magnesium in serum"), 0.84, 0.75, 1.05);
    sheet(QT_TRANSLATE_NOOP("Sample", "Potassium in serum"), 4.1, 3.5, 5.1);
}

void SampleDiary::addNotes()
{
    const auto note = [&](double share, const char* text, bool question) {
        m_day = dayAt(share);
        Note row;
        row.when = momentOf(at(18));
        row.text = QCoreApplication::translate("Sample", text);
        row.question = question;
        add(row, at(18));
    };
    note(0.3, QT_TRANSLATE_NOOP("Sample", "Flew to New York."), false);
    note(0.9, QT_TRANSLATE_NOOP("Sample", "Would drinking less coffee be worth a try?"), true);
}

} // namespace

std::vector<Row> sampleRows(const SampleSpec& spec)
{
    return SampleDiary(spec).rows();
}

} // namespace myolog
