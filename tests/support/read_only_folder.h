// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder in which this test may read but not write, even when the tests run as root.
#pragma once

#include <QFile>
#include <QString>
#include <unistd.h>

namespace myolog::test {

class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString& path) : m_path(path)
    {
        QFile::setPermissions(m_path, QFile::Permissions(0x5555));
        // Root may write everywhere, so become nobody for as long as this lives.
        if (m_wasRoot && seteuid(65534) != 0)
            qFatal("cannot become nobody");
    }
    ~ReadOnlyFolder()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("cannot become root again");
        QFile::setPermissions(m_path, QFile::Permissions(0x7700));
    }
    ReadOnlyFolder(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder& operator=(const ReadOnlyFolder&) = delete;

private:
    QString m_path;
    bool m_wasRoot = geteuid() == 0;
};

} // namespace myolog::test
