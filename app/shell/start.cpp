// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start.h"

#include "app/context.h"
#include "app/shell/language.h"
#include "app/shell/local_socket.h"
#include "app/shell/look.h"
#include "app/shell/main_window.h"
#include "app/shell/session_bus.h"
#include "app/stored_settings.h"
#include "app/widgets/roles.h"
#include "app/window_option.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontInfo>
#include <QRegularExpression>
#include <QTextStream>
#include <QThread>
#include <algorithm>
#include <future>
#include <thread>

namespace myolog {

namespace {

Result<void> allowed(const char* setting, const QString& value)
{
    if (value.isEmpty())
        return {};
    for (const SettingChoice& choice : findSetting(QLatin1String(setting))->choices)
        if (value == QLatin1String(choice.value))
            return {};
    return failure(
        QCoreApplication::translate("Start", "“%1” is not known. Try: myolog --help").arg(value));
}

} // namespace

Result<StartOptions> parseStart(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser, windowOptions());
    if (!parser.parse(arguments))
        return failure(parser.errorText());
    const QStringList files = parser.positionalArguments();
    const StartOptions options{.diary = parser.isSet(QStringLiteral("diary"))
                                            ? parser.value(QStringLiteral("diary"))
                                            : files.value(0),
                               .page = parser.value(QStringLiteral("page")),
                               .language = parser.value(QStringLiteral("language")),
                               .scheme = parser.value(QStringLiteral("scheme")),
                               .sample = parser.isSet(QStringLiteral("sample"))};
    if (files.size() + parser.values(QStringLiteral("diary")).size() > 1)
        return failure(
            QCoreApplication::translate("Start", "Only one diary can be opened at a time."));
    if (const Result<void> known = allowed(setting_id::language, options.language); !known)
        return std::unexpected(known.error());
    if (const Result<void> known = allowed(setting_id::scheme, options.scheme); !known)
        return std::unexpected(known.error());
    return options;
}

std::optional<OpenDiary> openAtStart(Result<OpenDiary> diary, const Clock& clock, Prompt& prompt)
{
    const QString filter = QCoreApplication::translate("Start", "Myolog diaries (*.myolog)");
    bool told = false;
    while (!diary) {
        // A cancelled file chooser is no new failure.
        if (!std::exchange(told, true))
            prompt.showError(nullptr, diary.error());
        QString path;
        const bool other = prompt.confirm(
            nullptr, QCoreApplication::translate("Start", "Open another diary instead?"),
            QCoreApplication::translate("Start", "Open another diary"));
        if (other)
            path = prompt.fileToOpen(nullptr, QCoreApplication::translate("Start", "Open a diary"),
                                     filter);
        else if (prompt.confirm(nullptr,
                                QCoreApplication::translate("Start", "Begin a new diary instead?"),
                                QCoreApplication::translate("Start", "Begin a new diary")))
            path =
                prompt.fileToSave(nullptr, QCoreApplication::translate("Start", "New diary"),
                                  QCoreApplication::translate("Start", "My diary.myolog"), filter);
        else
            return std::nullopt;
        if (!path.isEmpty()) {
            diary = openForWindow(path, clock);
            told = false;
        }
    }
    return std::move(*diary);
}

namespace {

/// False when nobody answers at ":1" of this computer. Whether another one would is not tried.
bool displayAnswers(const QString& display)
{
    static const QRegularExpression local(QStringLiteral("^(?:unix)?:(\\d+)(?:\\.\\d+)?$"));
    const QRegularExpressionMatch match = local.match(display);
    if (!match.hasMatch())
        return true;
    const QByteArray name = "/tmp/.X11-unix/X" + match.captured(1).toLatin1();
    return LocalSocket(name).isOpen() || LocalSocket('\0' + name).isOpen();
}

} // namespace

QString displayProblem()
{
    const bool chosen = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    const QString display = qEnvironmentVariable("DISPLAY");
    if (chosen || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return {};
    if (!display.isEmpty())
        return displayAnswers(display)
                   ? QString()
                   : QCoreApplication::translate("Start",
                                                 "Nothing answers at the display “%1”, so Myolog "
                                                 "cannot open its window. The commands work "
                                                 "without: myolog --help")
                         .arg(display);
    return QCoreApplication::translate("Start",
                                       "Myolog needs a display for its window, and there is "
                                       "none. The commands work without: myolog --help");
}

int runWindow(int& argc, char** argv, const QStringList& arguments)
{
    const bool chosen = std::any_of(argv, argv + argc, [](const char* word) {
        return qstrcmp(word, "-platform") == 0 || qstrcmp(word, "--platform") == 0;
    });
    if (const QString problem = chosen ? QString() : displayProblem(); !problem.isEmpty()) {
        QTextStream(stderr) << problem << '\n';
        return 1;
    }
    const Result<StartOptions> options = parseStart(arguments);
    if (!options) {
        QTextStream(stderr) << options.error().text << '\n';
        return 2;
    }
    passOverSilentBus();
    // The first thread that asks is the main one to Qt, and the lock's must not be that.
    (void)QThread::currentThread();
    // The disk needs as long for a lock as Qt needs to start.
    std::future<DiaryLock> lock =
        std::async(options->sample ? std::launch::deferred : std::launch::async, [&] {
            return lockDiary(options->diary.isEmpty() ? defaultDiaryPath() : options->diary);
        });
    QApplication application(argc, argv);
    // Finding the fonts takes a quarter of the start; meanwhile the diary is read.
    const std::jthread fonts([] { (void)QFontInfo(QGuiApplication::font()).family(); });
    QGuiApplication::setDesktopFileName(QStringLiteral("org.myolog.Myolog"));
    tellRoles();
    const Settings device(deviceSettings(), deviceSettings());
    Look look;
    Language language;
    // A word on the command line holds for this run and is not stored.
    const auto languageNow = [&] {
        return options->language.isEmpty() ? device.text(setting_id::language) : options->language;
    };
    QString scheme = options->scheme;
    const auto applyLook = [&] {
        look.apply(scheme.isEmpty() ? device.text(setting_id::scheme) : scheme,
                   device.number(setting_id::fontPercent));
    };
    language.apply(languageNow());
    applyLook();
    QObject::connect(&look.portal(), &DesktopPortal::changed, &application, applyLook);

    const Clock clock;
    Prompt prompt;
    std::optional<OpenDiary> diary =
        openAtStart(options->sample ? openSampleForWindow(clock) : openForWindow(lock.get(), clock),
                    clock, prompt);
    if (!diary)
        return 1;
    Context context(std::move(diary->store), clock, prompt);
    QObject::connect(&context, &Context::settingChanged, &application, [&](const QString& id) {
        if (id == QLatin1String(setting_id::language))
            language.apply(device.text(setting_id::language));
        if (id == QLatin1String(setting_id::scheme))
            scheme.clear();
        if (id == QLatin1String(setting_id::scheme) || id == QLatin1String(setting_id::fontPercent))
            applyLook();
    });
    (void)context.recent();
    MainWindow window(context, std::move(diary->lock));
    if (!options->page.isEmpty() && !window.showPage(options->page)) {
        QTextStream(stderr)
            << QCoreApplication::translate("Start", "There is no page “%1”.").arg(options->page)
            << '\n';
        return 2;
    }
    window.show();
    return QApplication::exec();
}

} // namespace myolog
