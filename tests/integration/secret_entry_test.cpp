// A password typed on a terminal, which is a pseudo-terminal here, and one handed in on standard input.

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString probe() { return qEnvironmentVariable("CF_BIN") + u"/secret_entry_probe"_s; }

/// A program whose terminal the test holds the other end of.
class OnTerminal
{
public:
    explicit OnTerminal(const QString& program, const QStringList& arguments)
        : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        grantpt(m_master);
        unlockpt(m_master);
        const QByteArray name = ptsname(m_master);
        m_slave = open(name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC); // or its settings would go with the program
        m_process.setChildProcessModifier([name] {
            setsid();
            const int terminal =
                open(name.constData(), O_RDWR | O_CLOEXEC); // the first one becomes the controlling one
            ioctl(terminal, TIOCSCTTY, 0);
        });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
    }
    ~OnTerminal()
    {
        m_process.kill();
        m_process.waitForFinished();
        close(m_slave);
        close(m_master);
    }
    Q_DISABLE_COPY_MOVE(OnTerminal)

    /// Waits until the terminal has shown this once more.
    bool shows(const QByteArray& text)
    {
        while (m_shown.indexOf(text, m_seen) < 0) {
            pollfd waited = {m_master, POLLIN, 0};
            char bytes[4096];
            if (poll(&waited, 1, 60'000) <= 0) {
                return false;
            }
            const ssize_t got = read(m_master, bytes, sizeof bytes);
            if (got <= 0) {
                return false;
            }
            m_shown.append(bytes, got);
        }
        m_seen = m_shown.indexOf(text, m_seen) + text.size();
        return true;
    }
    void type(const QByteArray& keys)
    {
        QCOMPARE(write(m_master, keys.constData(), size_t(keys.size())), ssize_t(keys.size()));
    }
    bool isEchoing() const
    {
        termios settings{};
        return tcgetattr(m_master, &settings) == 0 && (settings.c_lflag & ECHO);
    }
    QProcess& process() { return m_process; }
    bool finished() { return m_process.waitForFinished(60'000); }
    QByteArray said() { return m_process.readAllStandardOutput(); }
    QByteArray everythingShown() const { return m_shown; }

private:
    int m_master, m_slave = -1;
    QProcess m_process;
    QByteArray m_shown;
    qsizetype m_seen = 0;
};

QByteArray saidTo(const QByteArray& input)
{
    QProcess process;
    process.setChildProcessModifier([] { setsid(); }); // without any terminal
    process.start(probe(), {u"input"_s});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

} // namespace

class SecretEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsTypedWithoutShowingIt()
    {
        OnTerminal terminal(probe(), {u"terminal"_s});
        QVERIFY(terminal.shows("Password: "));
        QVERIFY(!terminal.isEchoing());
        terminal.type("se\x7f"
                      "ecret\n"); // with a slip mended
        QVERIFY(terminal.finished());
        QCOMPARE(terminal.said(), "got " + QByteArray("secret").toHex() + "\n");
        QVERIFY(terminal.isEchoing());
        QVERIFY(!terminal.everythingShown().contains("ecret"));
    }

    void leavesTheTerminalAsItWasWhenInterrupted_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("interrupt") << SIGINT << QByteArray("\x03");
        QTest::newRow("quit") << SIGQUIT << QByteArray("\x1c");
        QTest::newRow("terminate") << SIGTERM << QByteArray();
        QTest::newRow("hang up") << SIGHUP << QByteArray();
    }
    void leavesTheTerminalAsItWasWhenInterrupted()
    {
        QFETCH(int, number);
        QFETCH(QByteArray, keys);
        OnTerminal terminal(probe(), {u"terminal"_s});
        QVERIFY(terminal.shows("Password: "));
        QVERIFY(!terminal.isEchoing());
        terminal.type("half of it");
        if (keys.isEmpty()) {
            kill(pid_t(terminal.process().processId()), number);
        } else {
            terminal.type(keys);
        }
        QVERIFY(terminal.finished());
        QCOMPARE(terminal.process().exitStatus(), QProcess::CrashExit); // by the signal, as its caller has to see
        QCOMPARE(terminal.process().exitCode(), number);
        QCOMPARE(terminal.said(), "");
        QVERIFY(terminal.isEchoing());
    }

    void showsTypingWhileItIsStoppedAndAsksAgainAfterwards()
    {
        // A shell, since only its jobs can be stopped. It says how the terminal is while the probe stands.
        OnTerminal terminal(u"sh"_s, {u"-c"_s, u"exec </dev/tty 2>/dev/null; set -m; %1 terminal; stty -a </dev/tty | "
                                               "grep -ow -- -*echo; fg >/dev/null"_s.arg(probe())});
        QVERIFY(terminal.shows("Password: "));
        QVERIFY(!terminal.isEchoing());
        terminal.type("\x1a");
        QVERIFY(terminal.shows("Password: "));
        QVERIFY(!terminal.isEchoing());
        terminal.type("secret\n");
        QVERIFY(terminal.finished());
        QCOMPARE(terminal.said(), "echo\ngot " + QByteArray("secret").toHex() + "\n");
        QVERIFY(terminal.isEchoing());
    }

    void refusesAnEmptyLineTheEndOfInputAndALineTheTerminalCutOff_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("empty") << QByteArray("\n") << QByteArray("failed 2\n");
        QTest::newRow("end of input") << QByteArray("\x04") << QByteArray("failed 1\n");
        QTest::newRow("cut off") << QByteArray(4097, 'x') + "\n" << QByteArray("failed 3\n");
        QTest::newRow("just fits") << QByteArray(4094, 'x') + "\n"
                                   << "got " + QByteArray(4094, 'x').toHex() + "\n";
    }
    void refusesAnEmptyLineTheEndOfInputAndALineTheTerminalCutOff()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, said);
        OnTerminal terminal(probe(), {u"terminal"_s});
        QVERIFY(terminal.shows("Password: "));
        terminal.type(keys);
        QVERIFY(terminal.finished());
        QCOMPARE(terminal.said(), said);
        QVERIFY(terminal.isEchoing());
    }

    void saysThatThereIsNoTerminal()
    {
        QProcess process;
        process.setChildProcessModifier([] { setsid(); });
        process.start(probe(), {u"terminal"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.readAllStandardOutput(), "failed 0\n");
    }

    void takesOneLineOfStandardInputAndLeavesTheRest()
    {
        const QByteArray hex = QByteArray("pass word").toHex();
        QCOMPARE(saidTo("pass word\nthe rest\n"), "got " + hex + "\nleft the rest\n\n");
        QCOMPARE(saidTo("pass word\r\n"), "got " + hex + "\nleft \n");
        QCOMPARE(saidTo("pass word"), "got " + hex + "\nleft \n");
        QCOMPARE(saidTo("\nthe rest"), "failed 2\nleft the rest\n");
        QCOMPARE(saidTo(""), "failed 1\nleft \n");
        const QByteArray longest(64 * 1024, 'x');
        QCOMPARE(saidTo(longest + "\n"), "got " + longest.toHex() + "\nleft \n");
        QVERIFY(saidTo(longest + "x\n").startsWith("failed 3\n"));
    }

    void doesNotShowWhatIsTypedWhenStandardInputIsTheTerminal()
    {
        OnTerminal terminal(u"sh"_s, {u"-c"_s, u"exec </dev/tty; exec %1 input"_s.arg(probe())});
        QVERIFY(terminal.shows("Password: "));
        QVERIFY(!terminal.isEchoing());
        terminal.type("secret\n");
        QVERIFY(terminal.process().waitForReadyRead(60'000));
        QCOMPARE(terminal.said(), "got " + QByteArray("secret").toHex() + "\n");
        QVERIFY(terminal.isEchoing());
        terminal.type("\x04"); // of the rest
        QVERIFY(terminal.finished());
    }
};

QTEST_GUILESS_MAIN(SecretEntryTest)
#include "secret_entry_test.moc"
