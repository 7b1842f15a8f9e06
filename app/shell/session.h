// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which diary is open in this window: opens, locks and leaves diaries, knows the sample from the
// person's own, and notices when another program wrote.
#pragma once

#include "core/storage/diary_store.h"

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace myolog {

class Context;

/// An attempt to keep other windows from a diary.
struct DiaryLock {
    QString path; ///< the same for every way to write it
    std::unique_ptr<QLockFile> file;
    bool elsewhere = false; ///< another window has it
};

/// A diary that no other window can open at the same time.
struct OpenDiary {
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<DiaryStore> store;
};

/// Waits for the disk; any thread may do it.
DiaryLock lockDiary(const QString& typed);
Result<OpenDiary> openForWindow(DiaryLock lock, const Clock& clock);
inline Result<OpenDiary> openForWindow(const QString& typed, const Clock& clock)
{
    return openForWindow(lockDiary(typed), clock);
}
/// A fresh made-up year in a file of its own, up to now.
Result<OpenDiary> openSampleForWindow(const Clock& clock);
QString sampleDiaryPath();

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(Context& context, std::unique_ptr<QLockFile> lock);

    Result<void> open(const QString& path);
    Result<void> openSample();
    /// The diary that was open before the sample.
    Result<void> backToOwn();
    bool isSample() const;
    /// File name without its ending.
    QString diaryName() const;
    /// Tells the context when another program changed the file, and the person when it took the
    /// file away.
    void lookForChanges();

Q_SIGNALS:
    void opened();

private:
    Result<void> take(Result<OpenDiary> diary);
    bool holds(const QString& path);
    void watch();

    Context& m_context;
    std::unique_ptr<QLockFile> m_lock;
    QString m_own;
    qint64 m_version = 0;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< many writes in a row are one change
    QTimer m_rest;   ///< after the last change of our own the file is made whole
    bool m_toldGone = false;
};

} // namespace myolog
