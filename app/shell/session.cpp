// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/session.h"

#include "app/context.h"
#include "app/sample_diary.h"

#include <QDir>
#include <QFileInfo>

namespace myolog {

namespace {

Error alreadyOpen(const QString& path)
{
    return {.text = Session::tr("The diary “%1” is already open in another window of Myolog. "
                                "Please use that window, or close it first.")
                        .arg(QFileInfo(path).completeBaseName()),
            .detail = path};
}

/// The same for every way to write it, so that one diary has one lock.
QString canonicalPath(const QString& path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

} // namespace

DiaryLock lockDiary(const QString& typed)
{
    DiaryLock lock{.path = canonicalPath(typed), .file = nullptr};
    if (lock.path.isEmpty())
        return lock;
    lock.file = std::make_unique<QLockFile>(lock.path + QLatin1String(".lock"));
    lock.file->setStaleLockTime(0);
    // In a folder that does not exist yet nobody can have it.
    lock.elsewhere = QFileInfo(lock.path).absoluteDir().exists() && !lock.file->tryLock(0) &&
                     lock.file->error() == QLockFile::LockFailedError;
    return lock;
}

Result<OpenDiary> openForWindow(DiaryLock lock, const Clock& clock)
{
    if (lock.elsewhere)
        return std::unexpected(alreadyOpen(lock.path));
    Result<std::unique_ptr<DiaryStore>> store = DiaryStore::open(lock.path, clock);
    if (!store)
        return std::unexpected(store.error());
    // A new folder exists only now.
    if (!lock.file->isLocked())
        lock.file->tryLock(0);
    return OpenDiary{.lock = std::move(lock.file), .store = std::move(*store)};
}

QString sampleDiaryPath()
{
    const QString own = defaultDiaryPath();
    return own.isEmpty() ? QString()
                         : QFileInfo(own).absolutePath() + QLatin1String("/sample.myolog");
}

Result<OpenDiary> openSampleForWindow(const Clock& clock)
{
    const QString path = canonicalPath(sampleDiaryPath());
    if (!path.isEmpty()) {
        if (lockDiary(path).elsewhere)
            return std::unexpected(alreadyOpen(path));
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(ending));
    }
    Result<OpenDiary> diary = openForWindow(path, clock);
    if (!diary)
        return diary;
    if (const Result<void> filled = writeSample(*diary->store, {.now = clock.now()}); !filled)
        return std::unexpected(filled.error());
    return diary;
}

Session::Session(Context& context, std::unique_ptr<QLockFile> lock)
    : m_context(context), m_lock(std::move(lock)), m_own(defaultDiaryPath())
{
    if (!isSample())
        m_own = context.store().path();
    m_settle.setSingleShot(true);
    m_settle.setInterval(200);
    connect(&m_settle, &QTimer::timeout, this, &Session::lookForChanges);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    m_rest.setSingleShot(true);
    m_rest.setInterval(1000);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_context.store().settle(); });
    connect(&m_context, &Context::changed, &m_rest, qOverload<>(&QTimer::start));
    watch();
}

Result<void> Session::take(Result<OpenDiary> diary)
{
    if (!diary)
        return std::unexpected(diary.error());
    m_context.setStore(std::move(diary->store));
    // The old lock goes only after its diary is closed.
    m_lock = std::move(diary->lock);
    if (!isSample())
        m_own = m_context.store().path();
    m_toldGone = false;
    watch();
    Q_EMIT opened();
    return {};
}

/// The diary of that name is open here, and the name still stands for the same file.
bool Session::holds(const QString& path)
{
    DiaryStore& store = m_context.store();
    if (path != store.path())
        return false;
    if (store.checkInPlace())
        return true;
    // Journal and lock go by the name, so the old file must be let go before the new one is opened.
    store.close();
    m_lock.reset();
    return false;
}

Result<void> Session::open(const QString& path)
{
    const QString wanted = canonicalPath(path);
    if (holds(wanted))
        return {};
    return take(openForWindow(wanted, m_context.clock()));
}

Result<void> Session::openSample()
{
    if (holds(canonicalPath(sampleDiaryPath())))
        return {};
    return take(openSampleForWindow(m_context.clock()));
}

Result<void> Session::backToOwn()
{
    return open(m_own);
}

bool Session::isSample() const
{
    return m_context.settings().isOn(setting_id::sample);
}

QString Session::diaryName() const
{
    return QFileInfo(m_context.store().path()).completeBaseName();
}

void Session::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    const QString path = m_context.store().path();
    for (const QString& file : {path, path + QLatin1String("-wal")})
        if (QFileInfo::exists(file))
            m_watcher.addPath(file);
    m_version = m_context.store().dataVersion().value_or(0);
}

void Session::lookForChanges()
{
    const Result<void> there = m_context.store().checkInPlace();
    const bool told = std::exchange(m_toldGone, !there);
    if (!there) {
        if (!told)
            m_context.prompt().showError(nullptr, there.error());
        return;
    }
    const qint64 version = m_context.store().dataVersion().value_or(m_version);
    if (version == m_version)
        return;
    // SQLite replaces the journal now and then; watch what is there.
    watch();
    m_context.forget();
}

} // namespace myolog
