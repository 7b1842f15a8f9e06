// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A message bus that takes the connection and then says nothing must not keep the window away.
#include "app/shell/session_bus.h"

#include "app/shell/local_socket.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstring>
#include <gtest/gtest.h>
#include <memory>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace myolog;

namespace {

/// Listens; the system takes the connections, and nobody speaks.
class Listener {
public:
    explicit Listener(const QByteArray& name) : m_socket(socket(AF_UNIX, SOCK_STREAM, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
        const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
        EXPECT_EQ(bind(m_socket, reinterpret_cast<sockaddr*>(&address), size), 0);
        EXPECT_EQ(listen(m_socket, 1), 0);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    ~Listener() { ::close(m_socket); }
    /// Hears one greeting, says `words` and hangs up.
    QByteArray hearAndSay(const QByteArray& words) const
    {
        pollfd caller{.fd = m_socket, .events = POLLIN, .revents = 0};
        if (poll(&caller, 1, 10'000) != 1)
            return {}; // nobody calls, which the test then sees
        const int connection = accept(m_socket, nullptr, nullptr);
        const timeval patience{.tv_sec = 10, .tv_usec = 0};
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        QByteArray heard(100, '\0');
        heard.resize(std::max<qsizetype>(0, read(connection, heard.data(), 100)));
        EXPECT_EQ(write(connection, words.constData(), size_t(words.size())), words.size());
        ::close(connection);
        return heard;
    }

private:
    int m_socket;
};

class SessionBusTest : public testing::Test {
protected:
    SessionBusTest() : name(QFile::encodeName(folder.filePath(QStringLiteral("a bus"))))
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
    }
    ~SessionBusTest() override
    {
        restore("DBUS_SESSION_BUS_ADDRESS", address);
        restore("XDG_RUNTIME_DIR", runtime);
    }
    static void restore(const char* variable, const QByteArray& value)
    {
        value.isNull() ? qunsetenv(variable) : qputenv(variable, value);
    }
    QByteArray here() const { return "unix:path=" + name.toPercentEncoding("/") + ",guid=01ab"; }

    QTemporaryDir folder;
    const QByteArray name;
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
};

TEST_F(SessionBusTest, ASilentOneIsPassedOver)
{
    const Listener silent(name);
    EXPECT_FALSE(busAnswers(here()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", here());
    passOverSilentBus();
    EXPECT_EQ(qgetenv("DBUS_SESSION_BUS_ADDRESS"), "disabled:");
    EXPECT_TRUE(busAnswers("disabled:"));
}

TEST_F(SessionBusTest, OneThatIsTooBusyForAConnectionIsNotWaitedFor)
{
    const Listener silent(name);
    std::vector<std::unique_ptr<LocalSocket>> inLine;
    for (int i = 0; i < 5; ++i)
        inLine.push_back(std::make_unique<LocalSocket>(name));
    EXPECT_FALSE(busAnswers(here()));
}

TEST_F(SessionBusTest, OneThatSpeaksIsLeftAsItIs)
{
    for (const QByteArray& words :
         {QByteArray("OK 0123\r\n"), QByteArray("REJECTED\r\n"), QByteArray()}) {
        QFile::remove(QFile::decodeName(name));
        const Listener bus(name);
        QByteArray heard;
        std::jthread speaker([&] { heard = bus.hearAndSay(words); });
        qputenv("DBUS_SESSION_BUS_ADDRESS", here());
        passOverSilentBus();
        EXPECT_EQ(qgetenv("DBUS_SESSION_BUS_ADDRESS"), here()) << words.constData();
        speaker.join();
        EXPECT_TRUE(heard.startsWith(QByteArray("\0AUTH EXTERNAL ", 15))) << heard.constData();
        EXPECT_TRUE(heard.endsWith("\r\n"));
    }
}

TEST_F(SessionBusTest, OneThatIsNotThereFailsByItself)
{
    EXPECT_TRUE(busAnswers(here()));
    EXPECT_TRUE(busAnswers({}));
    EXPECT_TRUE(busAnswers("tcp:host=localhost,port=1"));
    EXPECT_TRUE(busAnswers("unix:tmpdir=/tmp"));
    EXPECT_TRUE(busAnswers("unix:path=" + QByteArray(1000, 'x')));
    passOverSilentBus();
    EXPECT_FALSE(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"));
}

TEST_F(SessionBusTest, TheFirstThatTakesTheConnectionDecides)
{
    const Listener silent(name);
    EXPECT_FALSE(busAnswers("unix:path=/no/such/bus;" + here()));
}

TEST_F(SessionBusTest, AbstractNamesAreKnown)
{
    const QByteArray abstract = name + " abstract";
    const Listener silent('\0' + abstract);
    EXPECT_FALSE(busAnswers("unix:abstract=" + abstract.toPercentEncoding("/")));
}

TEST_F(SessionBusTest, WithoutAnAddressItIsTheUsualOneWhereThatIsThere)
{
    EXPECT_EQ(sessionBusAddress(), QByteArray());
    const QByteArray usual = QFile::encodeName(folder.filePath(QStringLiteral("bus")));
    const Listener silent(usual);
    EXPECT_EQ(sessionBusAddress(), "unix:path=" + usual);
    passOverSilentBus();
    EXPECT_EQ(qgetenv("DBUS_SESSION_BUS_ADDRESS"), "disabled:");
    EXPECT_FALSE(busAnswers("unix:path=" + usual));
}

} // namespace
