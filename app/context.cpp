// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context.h"

#include "app/findings_run.h"
#include "app/snapshot_settings.h"
#include "app/stored_settings.h"

#include <QUndoCommand>
#include <tuple>

namespace myolog {

namespace {

constexpr int quicklyReadDays = 14;

} // namespace

/// One entry of the undo history: undoing and redoing both apply the inverse of what came before.
class Context::Step : public QUndoCommand {
public:
    /// `before`: what a setting was that changed along with it.
    Step(Context& context, Change inverse, std::optional<SettingValue> before)
        : QUndoCommand(inverse.what), m_context(context), m_next(std::move(inverse)),
          m_setting(std::move(before))
    {
        if (m_setting)
            m_left = m_context.m_settings.text(m_setting->id);
    }

    void undo() override { flip(); }
    void redo() override
    {
        // QUndoStack calls redo when a step is pushed; the change is in the diary already.
        if (std::exchange(m_pushed, true))
            flip();
    }

private:
    void flip()
    {
        if (m_context.m_onlyMoves)
            return;
        const int before = m_context.undoStack().index();
        Change inverse;
        const Result<void> done = m_context.write(m_next, Stamps::Now, &inverse);
        if (done) {
            m_next = std::move(inverse);
            if (m_setting)
                flipSetting();
            return;
        }
        if (done.error().lasting)
            setObsolete(true); // kept, it would stand on the other side and do the opposite
        else
            m_context.m_failedAt = before;
        m_context.m_prompt.showError(nullptr, done.error());
    }

    void flipSetting()
    {
        const QString before = m_context.m_settings.text(m_setting->id);
        if (before != m_left)
            return; // changed by itself since, which this step does not take back
        if (const Result<void> set = m_context.setSetting(m_setting->id, m_setting->value); !set)
            m_context.m_prompt.showError(nullptr, set.error());
        else
            m_left = std::exchange(m_setting->value, before);
    }

    Context& m_context;
    Change m_next;
    std::optional<SettingValue> m_setting; ///< what it becomes next
    QString m_left;                        ///< what it was after the last move
    bool m_pushed = false;
};

Context::Context(std::unique_ptr<DiaryStore> store, const Clock& clock, Prompt& prompt)
    : m_store(std::move(store)), m_clock(clock), m_prompt(prompt),
      m_settings(deviceSettings(),
                 {.read = [this](const QString& key) { return diarySettings(*m_store).read(key); },
                  .write =
                      [this](const QString& key, const QString& value) {
                          return diarySettings(*m_store).write(key, value);
                      }}),
      m_findings(std::make_unique<FindingsRun>(*this))
{
    showHistory(m_store->path());
    connect(&m_undo, &QUndoGroup::indexChanged, this, &Context::keepFailedStep);
}

Context::~Context() = default;

void Context::showHistory(const QString& path)
{
    History& history = m_histories[path];
    m_undo.addStack(&history.steps);
    m_undo.setActiveStack(&history.steps);
}

void Context::setStore(std::unique_ptr<DiaryStore> store)
{
    const QString before = m_store->path();
    const bool endsHere = before == store->path() || m_settings.isOn(setting_id::sample);
    m_findings->forget();
    m_histories[before].written = m_store->written();
    if (endsHere)
        m_histories.erase(before);
    m_store = std::move(store);
    showHistory(m_store->path());
    m_store->setWritten(m_histories[m_store->path()].written);
    m_snapshot.reset();
    m_recent.reset();
    m_unreadable = false;
    Q_EMIT changed();
}

Result<void> Context::write(const Change& change, Stamps stamps, Change* inverse)
{
    Result<Change> done = m_store->apply(change, stamps);
    if (!done)
        return std::unexpected(done.error());
    *inverse = std::move(*done);
    outdate();
    Q_EMIT changed();
    return {};
}

void Context::keepFailedStep()
{
    // The stack counts a step as taken whatever came of it; this one can be tried again.
    if (const std::optional<int> before = std::exchange(m_failedAt, std::nullopt)) {
        m_onlyMoves = true;
        undoStack().setIndex(*before);
        m_onlyMoves = false;
    }
}

bool Context::send(const Change& change, QWidget* asker, Stamps stamps)
{
    return send(change, asker, stamps, std::nullopt);
}

bool Context::send(const Change& change, const SettingValue& with, QWidget* asker)
{
    const SettingValue before{with.id, m_settings.text(with.id)};
    if (before.value == with.value)
        return send(change, asker);
    if (const Result<void> set = setSetting(with.id, with.value); !set) {
        m_prompt.showError(asker, set.error());
        return false;
    }
    if (send(change, asker, Stamps::Now, before))
        return true;
    std::ignore = setSetting(before.id, before.value); // the person was told of the first error
    return false;
}

bool Context::send(const Change& change, QWidget* asker, Stamps stamps,
                   std::optional<SettingValue> before)
{
    Change inverse;
    if (const Result<void> done = write(change, stamps, &inverse); !done) {
        m_prompt.showError(asker, done.error());
        return false;
    }
    undoStack().push(new Step(*this, std::move(inverse), std::move(before)));
    return true;
}

void Context::forget()
{
    outdate();
    Q_EMIT changed();
}

void Context::outdate()
{
    m_stale = true;
    m_recent.reset();
}

SnapshotPtr Context::made(Result<Rows> rows)
{
    const bool failed = !rows;
    // Whoever is told may look at the pages meanwhile, and they ask again.
    if (std::exchange(m_unreadable, failed) != failed && failed)
        m_prompt.showError(nullptr, rows.error());
    return failed ? nullptr
                  : makeSnapshot(std::move(*rows), m_clock.now(), snapshotSettings(m_settings));
}

SnapshotPtr Context::lastRead()
{
    return m_snapshot ? m_snapshot : makeSnapshot({}, m_clock.now(), snapshotSettings(m_settings));
}

SnapshotPtr Context::snapshot()
{
    // At the boundary hour a new diary day begins, and with it new derived values.
    if (!m_snapshot || m_stale || m_snapshot->today != today()) {
        SnapshotPtr fresh = made(m_store->rows());
        if (!fresh)
            return lastRead();
        m_snapshot = std::move(fresh);
        m_stale = false;
    }
    return m_snapshot;
}

SnapshotPtr Context::recent()
{
    if (m_snapshot && !m_stale && m_snapshot->today == today())
        return m_snapshot;
    if (!m_recent || m_recent->today != today())
        m_recent = made(m_store->rows(today().addDays(-quicklyReadDays), today()));
    return m_recent ? m_recent : lastRead();
}

SnapshotPtr Context::around(QDate day)
{
    return day > today().addDays(2 - quicklyReadDays) ? recent() : snapshot();
}

bool Context::isCalm() const
{
    return m_settings.isOn(setting_id::calm);
}

int Context::boundaryHour() const
{
    return m_settings.number(setting_id::boundaryHour);
}

Result<void> Context::setSetting(const char* id, const QString& value)
{
    const Result<void> set = m_settings.set(id, value);
    if (set) {
        outdate();
        Q_EMIT settingChanged(QLatin1String(id));
        Q_EMIT changed();
    }
    return set;
}

QDate Context::today() const
{
    return diaryDay(m_clock.now(), boundaryHour());
}

} // namespace myolog
