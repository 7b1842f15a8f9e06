// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every page works with: the open diary, its undo history, the settings, the clock. Passed by
// reference; there is no global one.
#pragma once

#include "app/prompt.h"
#include "core/base/clock.h"
#include "core/diary/snapshot.h"
#include "core/settings/setting.h"
#include "core/storage/diary_store.h"

#include <QObject>
#include <QThreadPool>
#include <QUndoGroup>
#include <QUndoStack>
#include <map>

namespace myolog {

class FindingsRun;

struct SettingValue {
    const char* id;
    QString value;
};

class Context : public QObject {
    Q_OBJECT
public:
    Context(std::unique_ptr<DiaryStore> store, const Clock& clock, Prompt& prompt);
    ~Context() override;

    /// Puts another diary in place of this one. Each keeps its undo history while the program runs,
    /// except the sample and a file that was replaced, which begin anew.
    void setStore(std::unique_ptr<DiaryStore> store);
    DiaryStore& store() { return *m_store; }

    /// Writes a change and makes it undoable. On error the person is told, and false says that
    /// what was typed must stay on the screen.
    bool send(const Change& change, QWidget* asker, Stamps stamps = Stamps::Now);
    /// The same with a setting that the person gave along with it: undone and redone in one step.
    bool send(const Change& change, const SettingValue& with, QWidget* asker);
    /// Another program changed the file: what was read of it is stale.
    void forget();
    /// Of the open diary.
    QUndoStack& undoStack() { return *m_undo.activeStack(); }
    /// The same for whoever outlives the open diary.
    QUndoGroup& undoGroup() { return m_undo; }

    /// The whole diary as of the last change; read on first use after a change. Never null: when
    /// it cannot be read, as it could be read last, and the person is told once.
    SnapshotPtr snapshot();
    /// False when the last attempt failed: an empty snapshot then says nothing of the diary.
    bool isReadable() const { return !m_unreadable; }
    /// The last two weeks only, quick to read: for what must be painted first.
    SnapshotPtr recent();
    /// What must be shown of that day: the last two weeks where they do, else the whole diary.
    SnapshotPtr around(QDate day);

    Settings& settings() { return m_settings; }
    int boundaryHour() const;
    /// The person wants to be reminded of the twitching as little as can be.
    bool isCalm() const;
    /// Tells everyone that a setting changed (language, colours, boundary hour, units).
    Result<void> setSetting(const char* id, const QString& value);

    const Clock& clock() const { return m_clock; }
    QDate today() const;
    Prompt& prompt() { return m_prompt; }
    /// Threads for long work. Not Qt's own pool: its painter waits for a free thread there, and
    /// the window would stand still until the work is done.
    QThreadPool& background() { return m_background; }
    FindingsRun& findings() { return *m_findings; }

Q_SIGNALS:
    /// The diary's contents changed; derived values are stale.
    void changed();
    void settingChanged(const QString& id);

private:
    /// What can be undone in one diary, and what its rows then still look like.
    struct History {
        QUndoStack steps;
        WrittenStamps written;
    };
    bool send(const Change& change, QWidget* asker, Stamps stamps,
              std::optional<SettingValue> before);
    void showHistory(const QString& path);
    Result<void> write(const Change& change, Stamps stamps, Change* inverse);
    void keepFailedStep();
    /// Null, and said once, when the rows could not be read.
    SnapshotPtr made(Result<Rows> rows);
    SnapshotPtr lastRead();
    void outdate();
    class Step;

    std::unique_ptr<DiaryStore> m_store;
    const Clock& m_clock;
    Prompt& m_prompt;
    Settings m_settings;
    std::map<QString, History> m_histories; ///< by the path of the diary
    QUndoGroup m_undo;                      ///< of these; active is that of the open diary
    std::optional<int> m_failedAt; ///< where the undo history stood when a step could not be taken
    bool m_onlyMoves = false;      ///< the history moves back, the diary stays as it is
    SnapshotPtr m_snapshot;
    SnapshotPtr m_recent;
    bool m_stale = false; ///< the diary has changed since the snapshot
    bool m_unreadable = false;
    QThreadPool m_background;
    std::unique_ptr<FindingsRun> m_findings;
};

} // namespace myolog
