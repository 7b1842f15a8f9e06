// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"

#include "core/exchange/sample_pen.h"
#include "core/factors/factor_ids.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

constexpr double twitchesADay = 1.2;

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

    const SampleSpec& m_spec;
    SamplePen m_pen;
    Chance& m_chance;
    bool m_drank = false;
};

SampleDiary::SampleDiary(const SampleSpec& spec)
    : m_spec(spec), m_pen(spec), m_chance(m_pen.chance())
{
}

std::vector<Row> SampleDiary::rows()
{
    for (int i = 0; i < m_spec.days; ++i)
        addDay(i);
    addMedicines();
    addLabs();
    addNotes();
    return m_pen.rows();
}

void SampleDiary::addDay(int i)
{
    const double caffeineBefore = m_pen.caffeine();
    const QDate day = m_pen.dayAt(0).addDays(i);
    const qint64 gap = m_pen.dayAt(0.6).daysTo(day);
    const bool gapWeek = m_spec.days >= 60 && gap >= 0 && gap < 7;
    const bool missed = m_chance.happens(0.04);
    m_pen.beginDay(day, !gapWeek && !missed);
    const bool weekend = day.dayOfWeek() >= 6;
    addDrinks(weekend);
    addMeals();
    addAlcohol(weekend);
    addHabits(weekend);
    addTwitches(caffeineBefore);
    addWater();
    addMarks();
}

void SampleDiary::addDrinks(bool weekend)
{
    const int coffees = weekend ? m_chance.choose({0.15, 0.35, 0.35, 0.15})
                                : 1 + m_chance.choose({0.15, 0.33, 0.27, 0.15, 0.10});
    for (int i = 0; i < coffees; ++i)
        m_pen.take("coffee", m_chance.between(7.5 + 1.8 * i, 8.5 + 1.8 * i));
    if (m_chance.happens(0.35))
        m_pen.take("black-tea", m_chance.between(15, 17));
    if (m_chance.happens(0.12))
        m_pen.take("cola", m_chance.between(12, 19));
    const int glasses = 3 + m_chance.below(4);
    for (int i = 0; i < glasses; ++i)
        m_pen.take("water", m_chance.between(9 + 2 * i, 10 + 2 * i));
}

void SampleDiary::addMeals()
{
    constexpr const char* dishes[] = {"banana", "spinach", "avocado", "yoghurt",
                                      "oats",   "salmon",  "lentils", "almonds"};
    for (const double hour : {8.0, 13.0, 19.0})
        if (m_chance.happens(0.6))
            m_pen.take(dishes[m_chance.below(int(std::size(dishes)))], hour + m_chance.uniform());
}

void SampleDiary::addAlcohol(bool weekend)
{
    const bool evening = weekend || m_pen.day().dayOfWeek() == 5;
    const int glasses = m_chance.poisson(evening ? 1.1 : 0.25);
    for (int i = 0; i < std::min(glasses, 4); ++i)
        m_pen.take(m_chance.happens(0.5) ? "beer" : "red-wine", 19.5 + i * 1.2);
    m_drank = glasses > 0;
}

void SampleDiary::addHabits(bool weekend)
{
    const double wake = weekend ? m_chance.between(8, 9.5) : m_chance.between(6.4, 7.4);
    const double minutes = std::clamp(m_chance.normal(weekend ? 475 : 425, 50), 200.0, 660.0);
    m_pen.enter(QLatin1String(factor_id::sleep), 5 * std::round(minutes / 5), wake);
    const double stress = m_chance.normal(weekend ? 3 : 4.8, 1.9);
    m_pen.enter(QLatin1String(factor_id::stress), std::clamp(std::round(stress), 0.0, 10.0), 20.5);
    const double screen = m_chance.normal(weekend ? 200 : 350, 80);
    m_pen.enter(QLatin1String(factor_id::screen),
                std::clamp(15 * std::round(screen / 15), 15.0, 840.0), 21);
    if (m_chance.happens(0.4))
        m_pen.enter(QLatin1String(factor_id::exercise), 5 + 5 * m_chance.below(17), 17.5);
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
    const QDateTime start = m_pen.at(m_chance.between(7, 25.5));
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
    m_pen.add(episode, start);
    if (m_chance.happens(0.25))
        addRelief(start.addSecs(600));
}

void SampleDiary::addRelief(const QDateTime& after)
{
    std::vector<const Factor*> measures;
    for (const Factor& factor : m_pen.catalogue().factors())
        if (factor.group == FactorGroup::Relief)
            measures.push_back(&factor);
    Entry entry;
    entry.when = momentOf(after);
    entry.factor = measures[size_t(m_chance.below(int(measures.size())))]->id;
    entry.value = 5 + 5 * m_chance.below(4);
    if (m_chance.happens(0.8))
        entry.helped = m_chance.happens(0.55) ? Answer::Yes : Answer::No;
    m_pen.add(entry, after);
}

void SampleDiary::addWater()
{
    for (int i = m_pen.entries(); i < m_spec.leastEntriesADay; ++i)
        m_pen.take("water", m_chance.between(7, 22));
}

/// Most days are closed in the evening, with a word on alcohol when there was none.
void SampleDiary::addMarks()
{
    const bool closes = m_chance.happens(0.9);
    const bool speaksOfAlcohol = m_chance.happens(0.9);
    if (!closes)
        return;
    DayMark mark;
    mark.day = m_pen.day();
    m_pen.add(mark, m_pen.at(22.5));
    mark.mark = Mark::None;
    mark.subject = QLatin1String(factor_id::alcohol);
    if (!m_drank && speaksOfAlcohol)
        m_pen.add(mark, m_pen.at(22.5));
    mark.subject = QLatin1String(factor_id::caffeine);
    if (m_pen.caffeine() == 0)
        m_pen.add(mark, m_pen.at(22.5));
}

void SampleDiary::addMedicines()
{
    const auto change = [&](double share, MedicineEvent event, const char* name,
                            const QString& dose) {
        MedicineChange medicine;
        medicine.day = m_pen.dayAt(share);
        m_pen.beginDay(medicine.day, true);
        medicine.event = event;
        medicine.name = QCoreApplication::translate("Sample", name);
        medicine.dose = dose;
        m_pen.add(medicine, m_pen.at(9));
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
        lab.day = m_pen.dayAt(0.42);
        m_pen.beginDay(lab.day, true);
        lab.analyte = QCoreApplication::translate("Sample", analyte);
        lab.value = value;
        lab.unit = QStringLiteral("mmol/l");
        lab.low = low;
        lab.high = high;
        m_pen.add(lab, m_pen.at(10));
    };
    sheet(QT_TRANSLATE_NOOP("Sample", "Magnesium in serum"), 0.84, 0.75, 1.05);
    sheet(QT_TRANSLATE_NOOP("Sample", "Potassium in serum"), 4.1, 3.5, 5.1);
}

void SampleDiary::addNotes()
{
    const auto note = [&](double share, const char* text, bool question) {
        m_pen.beginDay(m_pen.dayAt(share), true);
        Note row;
        row.when = momentOf(m_pen.at(18));
        row.text = QCoreApplication::translate("Sample", text);
        row.question = question;
        m_pen.add(row, m_pen.at(18));
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
