// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace myolog {

namespace {

// ---- conversions between members and plain values --------------------------------------------

QVariant pack(const QString& v)
{
    return v;
}
QVariant pack(bool v)
{
    return v ? 1 : 0;
}
QVariant pack(int v)
{
    return v;
}
QVariant pack(qint64 v)
{
    return v;
}
QVariant pack(double v)
{
    return v;
}
QVariant pack(const QUuid& v)
{
    return v.isNull() ? QVariant() : v.toString(QUuid::WithoutBraces);
}
QVariant pack(QDate v)
{
    return v.toString(Qt::ISODate);
}
QVariant pack(const std::optional<double>& v)
{
    return v ? QVariant(*v) : QVariant();
}
QVariant pack(const std::optional<int>& v)
{
    return v ? QVariant(*v) : QVariant();
}
QVariant pack(const std::optional<bool>& v)
{
    return v ? QVariant(*v ? 1 : 0) : QVariant();
}

bool unpack(QString& to, const QVariant& v)
{
    to = v.toString();
    return true;
}

bool unpack(double& to, const QVariant& v)
{
    bool ok = false;
    to = v.toDouble(&ok);
    return ok && std::isfinite(to);
}

bool unpack(qint64& to, const QVariant& v)
{
    // What a file nearly always holds; QVariant's own conversion takes much longer.
    if (v.userType() == QMetaType::LongLong) {
        to = v.value<qint64>();
        return true;
    }
    // QVariant would round.
    if (v.userType() == QMetaType::Double && v.toDouble() != std::floor(v.toDouble()))
        return false;
    bool ok = false;
    to = v.toLongLong(&ok);
    return ok;
}

bool unpack(int& to, const QVariant& v)
{
    // QVariant would cut off what does not fit.
    qint64 wide = 0;
    const bool ok = unpack(wide, v);
    to = int(wide);
    return ok && to == wide;
}

bool unpack(bool& to, const QVariant& v)
{
    int number = 0;
    const bool ok = unpack(number, v);
    to = number == 1;
    return ok && (number == 0 || number == 1);
}

bool unpack(QUuid& to, const QVariant& v)
{
    to = QUuid::fromString(v.toString());
    return v.toString().isEmpty() || !to.isNull();
}

bool unpack(QDate& to, const QVariant& v)
{
    // Qt passes over what stands behind the date.
    to = QDate::fromString(v.toString(), Qt::ISODate);
    return to.isValid() && v.toString().size() == 10;
}

template <typename E>
    requires std::is_enum_v<E>
bool unpack(E& to, const QVariant& v);

template <typename T>
bool unpack(std::optional<T>& to, const QVariant& v)
{
    if (v.isNull() || v.toString().isEmpty()) {
        to.reset();
        return true;
    }
    return unpack(to.emplace(), v);
}

// ---- enumerations are stored as words ---------------------------------------------------------

template <typename E>
constexpr std::span<const char* const> wordsOf = {};
constexpr const char* precisionWords[] = {"exact", "about", "day"};
template <>
constexpr std::span<const char* const> wordsOf<Precision> = precisionWords;
constexpr const char* markWords[] = {"closed", "none"};
template <>
constexpr std::span<const char* const> wordsOf<Mark> = markWords;
constexpr const char* eventWords[] = {"start", "change", "stop"};
template <>
constexpr std::span<const char* const> wordsOf<MedicineEvent> = eventWords;
constexpr const char* answerWords[] = {"no", "yes"};
template <>
constexpr std::span<const char* const> wordsOf<Answer> = answerWords;
constexpr const char* dayValueWords[] = {"sum", "mean"};
template <>
constexpr std::span<const char* const> wordsOf<DayValue> = dayValueWords;
constexpr const char* beyondWords[] = {"above", "at_least", "below"};
template <>
constexpr std::span<const char* const> wordsOf<Beyond> = beyondWords;
constexpr const char* kindWords[] = {"drink", "food", "supplement"};
template <>
constexpr std::span<const char* const> wordsOf<IntakeKind> = kindWords;

template <typename E>
    requires std::is_enum_v<E>
QVariant pack(E v)
{
    return QString::fromLatin1(wordsOf<E>[static_cast<size_t>(v)]);
}

template <typename E>
    requires std::is_enum_v<E>
bool unpack(E& to, const QVariant& v)
{
    const QString word = v.toString();
    for (size_t i = 0; i < wordsOf<E>.size(); ++i) {
        if (word != QLatin1String(wordsOf<E>[i]))
            continue;
        to = static_cast<E>(i);
        return true;
    }
    return false;
}

template <typename E>
    requires std::is_enum_v<E>
QVariant pack(const std::optional<E>& v)
{
    return v ? pack(*v) : QVariant();
}

QVariant pack(const QMap<QString, Answer>& answers)
{
    QStringList parts;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        parts << it.key() + u'=' + pack(it.value()).toString();
    return parts.join(u';');
}

bool unpack(QMap<QString, Answer>& to, const QVariant& v)
{
    to.clear();
    for (const QString& part : v.toString().split(u';', Qt::SkipEmptyParts)) {
        Answer answer;
        if (part.count(u'=') != 1 || !unpack(answer, part.section(u'=', 1)))
            return false;
        to.insert(part.section(u'=', 0, 0), answer);
    }
    return true;
}

QVariant pack(const std::vector<Portion>& portions)
{
    QJsonObject object;
    for (const Portion& portion : portions)
        object.insert(portion.factor, portion.amount);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool unpack(std::vector<Portion>& to, const QVariant& v)
{
    to.clear();
    const QJsonDocument document = QJsonDocument::fromJson(v.toString().toUtf8());
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isDouble())
            return false;
        to.push_back({it.key(), it.value().toDouble()});
    }
    return document.isObject();
}

// ---- the rows ---------------------------------------------------------------------------------

// A macro because a function cannot name a member path such as `start.utcMs` twice.
#define FIELD_OF_ROLE(T, name, type, path, role)                                                   \
    Field<T>                                                                                       \
    {                                                                                              \
        name, FieldType::type, [](const T& r) { return pack(r.path); },                            \
            [](T& r, const QVariant& v) { return unpack(r.path, v); }, FieldRole::role             \
    }
#define NAME(T, name, path, role)                                                                  \
    Field<T>                                                                                       \
    {                                                                                              \
        name, FieldType::Text, [](const T& r) { return pack(r.path); },                            \
            [](T& r, const QVariant& v) { return unpack(r.path, v); }, FieldRole::role, true       \
    }
#define FIELD(T, name, type, path) FIELD_OF_ROLE(T, name, type, path, Content)
#define ESSENTIAL(T, name, type, path) FIELD_OF_ROLE(T, name, type, path, Essential)
#define ID(T) ESSENTIAL(T, "id", Text, id)
#define STAMPS(T)                                                                                  \
    FIELD_OF_ROLE(T, "origin", Text, origin, Bookkeeping),                                         \
        FIELD_OF_ROLE(T, "updated", Integer, updatedMs, Bookkeeping),                              \
        FIELD(T, "deleted", Integer, deletedMs),                                                   \
        FIELD_OF_ROLE(T, "created", Integer, createdMs, Bookkeeping)
#define MOMENT(T, path)                                                                            \
    FIELD_OF_ROLE(T, "utc_ms", Integer, path.utcMs, Instant),                                      \
        FIELD_OF_ROLE(T, "offset_min", Integer, path.offsetMinutes, Instant),                      \
        FIELD_OF_ROLE(T, "zone", Text, path.zone, Clock),                                          \
        FIELD(T, "precision", Text, path.precision)

const Field<Episode> episodeFields[] = {
    ID(Episode),
    MOMENT(Episode, start),
    FIELD(Episode, "duration_s", Real, durationSeconds),
    FIELD(Episode, "ongoing", Integer, ongoing),
    FIELD(Episode, "count", Integer, count),
    FIELD(Episode, "site", Text, site),
    FIELD(Episode, "side", Text, side),
    FIELD(Episode, "severity", Text, severity),
    FIELD(Episode, "perception", Text, perception),
    FIELD(Episode, "rhythm", Text, rhythm),
    FIELD(Episode, "answers", Text, answers),
    FIELD(Episode, "helped_by", Text, helpedBy),
    FIELD(Episode, "note", Text, note),
    STAMPS(Episode),
};

const Field<Entry> entryFields[] = {
    ID(Entry),
    MOMENT(Entry, when),
    ESSENTIAL(Entry, "factor", Text, factor),
    ESSENTIAL(Entry, "value", Real, value),
    FIELD(Entry, "intake", Text, intake),
    FIELD(Entry, "click", Text, group),
    FIELD(Entry, "helped", Text, helped),
    FIELD(Entry, "note", Text, note),
    STAMPS(Entry),
};

const Field<DayMark> markFields[] = {
    ID(DayMark),
    ESSENTIAL(DayMark, "day", Text, day),
    ESSENTIAL(DayMark, "mark", Text, mark),
    FIELD(DayMark, "subject", Text, subject),
    STAMPS(DayMark),
};

const Field<MedicineChange> medicineFields[] = {
    ID(MedicineChange),
    ESSENTIAL(MedicineChange, "day", Text, day),
    ESSENTIAL(MedicineChange, "event", Text, event),
    NAME(MedicineChange, "name", name, Essential),
    FIELD(MedicineChange, "dose", Text, dose),
    FIELD(MedicineChange, "note", Text, note),
    STAMPS(MedicineChange),
};

const Field<LabValue> labFields[] = {
    ID(LabValue),
    ESSENTIAL(LabValue, "day", Text, day),
    NAME(LabValue, "analyte", analyte, Essential),
    ESSENTIAL(LabValue, "value", Real, value),
    NAME(LabValue, "unit", unit, Essential),
    FIELD(LabValue, "low", Real, low),
    FIELD(LabValue, "high", Real, high),
    FIELD(LabValue, "note", Text, note),
    STAMPS(LabValue),
};

const Field<Note> noteFields[] = {
    ID(Note),
    MOMENT(Note, when),
    FIELD(Note, "text", Text, text),
    FIELD(Note, "question", Integer, question),
    STAMPS(Note),
};

const Field<OwnFactor> ownFactorFields[] = {
    ID(OwnFactor),
    ESSENTIAL(OwnFactor, "factor", Text, factor.id),
    NAME(OwnFactor, "name", factor.name, Essential),
    {"unit", FieldType::Text,
     [](const OwnFactor& r) {
         return r.factor.unit ? QVariant(QString::fromLatin1(r.factor.unit->id)) : QVariant();
     },
     [](OwnFactor& r, const QVariant& v) {
         r.factor.unit = v.isNull() ? nullptr : findUnit(v.toString());
         return r.factor.unit != nullptr;
     },
     FieldRole::Essential},
    ESSENTIAL(OwnFactor, "most", Real, factor.most),
    FIELD(OwnFactor, "day_value", Text, factor.dayValue),
    FIELD(OwnFactor, "zero_when_closed", Integer, factor.zeroWhenClosed),
    {"threshold", FieldType::Real,
     [](const OwnFactor& r) {
         return r.factor.threshold ? QVariant(r.factor.threshold->limit) : QVariant();
     },
     [](OwnFactor& r, const QVariant& v) {
         if (v.isNull() || v.toString().isEmpty())
             return true;
         if (!r.factor.threshold)
             r.factor.threshold.emplace();
         return unpack(r.factor.threshold->limit, v);
     }},
    {"beyond", FieldType::Text,
     [](const OwnFactor& r) {
         return r.factor.threshold ? pack(r.factor.threshold->beyond) : QVariant();
     },
     [](OwnFactor& r, const QVariant& v) {
         return !r.factor.threshold || unpack(r.factor.threshold->beyond, v);
     }},
    STAMPS(OwnFactor),
};

const Field<OwnIntake> ownIntakeFields[] = {
    ID(OwnIntake),
    FIELD(OwnIntake, "intake", Text, intake.id),
    NAME(OwnIntake, "name", intake.name, Essential),
    NAME(OwnIntake, "serving", intake.serving, Content),
    FIELD(OwnIntake, "kind", Text, intake.kind),
    FIELD(OwnIntake, "portions", Text, intake.portions),
    STAMPS(OwnIntake),
};

const Field<FactorPreference> preferenceFields[] = {
    ID(FactorPreference),
    ESSENTIAL(FactorPreference, "factor", Text, change.factor),
    FIELD(FactorPreference, "hidden", Integer, change.hidden),
    FIELD(FactorPreference, "zero_when_closed", Integer, change.zeroWhenClosed),
    FIELD(FactorPreference, "unit", Text, change.unit),
    FIELD(FactorPreference, "threshold", Real, change.limit),
    FIELD(FactorPreference, "position", Integer, change.position),
    STAMPS(FactorPreference),
    FIELD(FactorPreference, "beyond", Text, change.beyond),
};

const Field<Watch> watchFields[] = {
    ID(Watch),
    ESSENTIAL(Watch, "factor", Text, factor),
    ESSENTIAL(Watch, "since", Text, since),
    STAMPS(Watch),
};

const Field<Dismissal> dismissalFields[] = {
    ID(Dismissal),
    ESSENTIAL(Dismissal, "day", Text, day),
    ESSENTIAL(Dismissal, "finding", Text, finding),
    FIELD(Dismissal, "reason", Text, reason),
    STAMPS(Dismissal),
};

const Field<CheckResult> resultFields[] = {
    ID(CheckResult),
    ESSENTIAL(CheckResult, "day", Text, day),
    ESSENTIAL(CheckResult, "closed_days", Integer, closedDays),
    ESSENTIAL(CheckResult, "test", Text, test),
    FIELD(CheckResult, "rate_ratio", Real, rateRatio),
    FIELD(CheckResult, "p_phase", Real, pPhase),
    FIELD(CheckResult, "p_shift", Real, pShift),
    FIELD(CheckResult, "q", Real, q),
    ESSENTIAL(CheckResult, "tier", Text, tier),
    STAMPS(CheckResult),
    FIELD(CheckResult, "rho", Real, rho),
};

} // namespace

#define RECORD(T, name, table)                                                                     \
    template <>                                                                                    \
    const char* recordName<T>()                                                                    \
    {                                                                                              \
        return name;                                                                               \
    }                                                                                              \
    template <>                                                                                    \
    std::span<const Field<T>> fields<T>()                                                          \
    {                                                                                              \
        return table;                                                                              \
    }

RECORD(Episode, "episode", episodeFields)
RECORD(Entry, "entry", entryFields)
RECORD(DayMark, "day_mark", markFields)
RECORD(MedicineChange, "medicine", medicineFields)
RECORD(LabValue, "lab", labFields)
RECORD(Note, "note", noteFields)
RECORD(OwnFactor, "own_factor", ownFactorFields)
RECORD(OwnIntake, "own_intake", ownIntakeFields)
RECORD(FactorPreference, "factor_preference", preferenceFields)
RECORD(Watch, "watch", watchFields)
RECORD(Dismissal, "dismissal", dismissalFields)
RECORD(CheckResult, "check_result", resultFields)

} // namespace myolog
