// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder in which this test may read but not write, even when the tests run as root.
#pragma once

#include <QFile>
#include <QString>
#include <unistd.h>

namespace myolog::test {

/// Root may write everywhere, so become nobody for as long as this lives.
class Nobody {
public:
    Nobody()
    {
        if (m_wasRoot && seteuid(65534) != 0)
            qFatal("cannot become nobody");
    }
    ~Nobody()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;

private:
    bool m_wasRoot = geteuid() == 0;
};

class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString& path) : m_mode(path) {}

private:
    struct Mode {
        explicit Mode(const QString& folder) : path(folder)
        {
            QFile::setPermissions(path, QFile::Permissions(0x5555));
        }
        ~Mode() { QFile::setPermissions(path, QFile::Permissions(0x7700)); }
        Mode(const Mode&) = delete;
        Mode& operator=(const Mode&) = delete;
        QString path;
    };
    Mode m_mode;
    Nobody m_nobody;
};

} // namespace myolog::test
