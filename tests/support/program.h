// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The built program as a black box: in a home of its own, without display, in the C locale.
#pragma once

#include "tests/support/expect.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace myolog::test {

class ProgramTest : public testing::Test {
protected:
    struct Run {
        int code = -1;
        QString out;
        QString err;
    };

    Run myolog(const QStringList& arguments, const QString& outputFile = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("etc")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.path());
        if (!outputFile.isEmpty())
            process.setStandardOutputFile(outputFile);
        process.start(QStringLiteral(MYOLOG_PROGRAM), arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Run run(const char* line) const
    {
        return myolog(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    }
    QString succeed(const char* line) const
    {
        const Run done = run(line);
        EXPECT_EQ(done.code, 0) << line << '\n' << done.err.toStdString();
        return done.out;
    }
    /// Exit code 1 or 2 and a message with these words on stderr, nothing on stdout.
    void expectFails(const char* line, int code, const char* words) const
    {
        const Run done = run(line);
        EXPECT_EQ(done.code, code) << line;
        EXPECT_EQ(done.out, QString()) << line;
        EXPECT_TRUE(done.err.contains(QString::fromUtf8(words))) << line << '\n'
                                                                 << done.err.toStdString();
        EXPECT_EQ(done.err.contains(QStringLiteral("Usage: myolog")), code == 2) << line;
    }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(home.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(text);
    }

    QTemporaryDir home;
};

} // namespace myolog::test
