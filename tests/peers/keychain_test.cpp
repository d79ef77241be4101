// The keychain against gnome-keyring, on a bus and in a home of the test's own.

#include "tests/support/session_bus.h"

#include <QDBusMessage>
#include <QDirIterator>

using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

const QString secretService = u"org.freedesktop.secrets"_s;
const QString collection = u"/org/freedesktop/secrets/collection/login"_s;
const QByteArray password = "Käse, 12 € & a backslash \\";

/// gnome-keyring's daemon with its collection open.
class KeyringDaemon
{
public:
    explicit KeyringDaemon(const SessionBus& bus)
        : m_bus(bus)
    {
        start();
    }
    ~KeyringDaemon() { end(); }
    Q_DISABLE_COPY_MOVE(KeyringDaemon)

    void start()
    {
        m_daemon.setProcessEnvironment(m_bus.environment());
        m_daemon.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s});
        m_daemon.write("the password of the login");
        m_daemon.closeWriteChannel();
        m_runs = QTest::qWaitFor([this] { return m_bus.has(secretService); }, 60'000);
    }
    void end()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
        m_runs = m_runs && m_bus.connection().isConnected() &&
                 !QTest::qWaitFor([this] { return !m_bus.has(secretService); }, 60'000);
    }
    bool runs() const { return m_runs; }

    bool lock() const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s,
                                                           u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        call << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
        return m_bus.connection().call(call).type() == QDBusMessage::ReplyMessage;
    }

private:
    const SessionBus& m_bus;
    QProcess m_daemon;
    bool m_runs = false;
};

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsASecretReplacesAndRemovesIt()
    {
        const SessionBus bus;
        const KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        KeychainProbe probe(bus.environment());
        QCOMPARE(probe.ask("read rp-1 password nobody"), "NotFound");
        QCOMPARE(probe.ask("store rp-1 password nobody", password), "ok");
        QCOMPARE(probe.ask("read rp-1 password nobody"), "ok " + password);
        QCOMPARE(probe.ask("store rp-1 password nobody", "another"), "ok");
        QCOMPARE(probe.ask("read rp-1 password nobody"), "ok another");
        QCOMPARE(probe.ask("remove rp-1 password nobody"), "ok");
        QCOMPARE(probe.ask("read rp-1 password nobody"), "NotFound");
        QCOMPARE(probe.ask("remove rp-1 password nobody"), "NotFound");
    }

    void keepsPurposesRepositoriesAndProfilesApart()
    {
        const SessionBus bus;
        const KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        KeychainProbe probe(bus.environment(), u"one"_s), other(bus.environment(), u"two"_s);
        QCOMPARE(probe.ask("store rp-1 password nobody", "first"), "ok");
        QCOMPARE(probe.ask("store rp-1 refresh-token nobody", "second"), "ok");
        QCOMPARE(probe.ask("store rp-2 password nobody", "third"), "ok");
        QCOMPARE(other.ask("read rp-1 password nobody"), "NotFound");
        QCOMPARE(other.ask("store rp-1 password nobody", "fourth"), "ok");
        QCOMPARE(probe.ask("read rp-1 password nobody"), "ok first");
        QCOMPARE(probe.ask("read rp-1 refresh-token nobody"), "ok second");
        QCOMPARE(probe.ask("read rp-1 access-token nobody"), "NotFound");
        QCOMPARE(probe.ask("remove rp-1 password nobody"), "ok");
        QCOMPARE(probe.ask("read rp-2 password nobody"), "ok third");
        QCOMPARE(other.ask("read rp-1 password nobody"), "ok fourth");
    }

    void findsItAgainAfterBothWereStartedAnew()
    {
        const SessionBus bus;
        KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        QCOMPARE(KeychainProbe(bus.environment()).ask("store rp-1 refresh-token nobody", password), "ok");
        daemon.end();
        daemon.start();
        QVERIFY(daemon.runs());
        QCOMPARE(KeychainProbe(bus.environment()).ask("read rp-1 refresh-token nobody"), "ok " + password);
    }

    void keepsATokenOfSixtyThousandCharacters()
    {
        const SessionBus bus;
        const KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        const QByteArray token = QByteArray("0123456789abcdef").repeated(3750);
        KeychainProbe probe(bus.environment());
        QCOMPARE(probe.ask("store rp-1 access-token nobody", token), "ok");
        QCOMPARE(probe.ask("read rp-1 access-token nobody"), "ok " + token);
    }

    void refusesWhatIsNoText()
    {
        const SessionBus bus;
        const KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        KeychainProbe probe(bus.environment());
        QCOMPARE(probe.ask("store rp-1 password nobody", ""), "Rejected");
        QCOMPARE(probe.ask("store rp-1 password nobody", QByteArray("a\0b", 3)), "Rejected");
        QCOMPARE(probe.ask("store rp-1 password nobody", "\xff"), "Rejected");
        QCOMPARE(probe.ask("store rp-1 password nobody", "cut off \xc3"), "Rejected");
        QCOMPARE(probe.ask("read rp-1 password nobody"), "NotFound");
    }

    void leavesNoFileWithTheSecretInIt()
    {
        const SessionBus bus;
        const KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        QCOMPARE(KeychainProbe(bus.environment()).ask("store rp-1 password nobody", "in-no-file"), "ok");
        int files = 0;
        for (QDirIterator all(bus.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly)) {
                ++files;
                const QByteArray bytes = file.readAll();
                QVERIFY2(!bytes.contains("in-no-file") && !bytes.contains(QByteArray("in-no-file").toBase64()),
                         qPrintable(file.fileName()));
            }
        }
        QVERIFY(files > 1); // the keyring's own, and the configuration of the bus
    }

    void saysThatItIsLockedInsteadOfNotThere()
    {
        const SessionBus bus;
        KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        KeychainProbe probe(bus.environment());
        QCOMPARE(probe.ask("store rp-1 password nobody", password), "ok");
        QVERIFY(daemon.lock());
        QCOMPARE(probe.ask("read rp-1 password nobody"), "Locked");
        QCOMPARE(probe.ask("store rp-1 password nobody", "another"), "Locked");
        QCOMPARE(probe.ask("store rp-2 password nobody", "another"), "Locked");
        QCOMPARE(probe.ask("remove rp-1 password nobody"), "Locked");
        QCOMPARE(probe.ask("read rp-2 password nobody"), "NotFound"); // which is known without unlocking
        daemon.end();
        daemon.start(); // open again
        QVERIFY(daemon.runs());
        QCOMPARE(probe.ask("read rp-1 password nobody"), "ok " + password);
    }

    void saysThatItWasRefusedWhereNoPromptCanBeShown()
    {
        const SessionBus bus; // without the program that shows prompts
        const KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        KeychainProbe probe(bus.environment());
        QCOMPARE(probe.ask("store rp-1 password nobody", password), "ok");
        QVERIFY(daemon.lock());
        QCOMPARE(probe.ask("read rp-1 password person"), "Unauthorised");
        QCOMPARE(probe.ask("store rp-1 password person", "another"), "Unauthorised");
        QCOMPARE(probe.ask("remove rp-1 password person"), "Unauthorised");
    }

    void saysThatThereIsNoneWhenTheDaemonIsGoneAndGoesOnWithTheNext()
    {
        const SessionBus bus;
        KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        KeychainProbe probe(bus.environment());
        QCOMPARE(probe.ask("store rp-1 password nobody", password), "ok");
        daemon.end();
        QCOMPARE(probe.ask("read rp-1 password nobody"), "Unavailable");
        QCOMPARE(probe.ask("store rp-1 password person", "another"), "Unavailable");
        QCOMPARE(probe.ask("remove rp-1 password nobody"), "Unavailable");
        daemon.start();
        QVERIFY(daemon.runs());
        QCOMPARE(probe.ask("read rp-1 password nobody"), "ok " + password);
    }

    void outlivesTheBus()
    {
        SessionBus bus;
        const KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        KeychainProbe probe(bus.environment());
        QCOMPARE(probe.ask("store rp-1 password nobody", password), "ok");
        bus.end();
        QCOMPARE(probe.ask("read rp-1 password nobody"), "Unavailable");
        QCOMPARE(probe.ask("store rp-1 password person", password), "Unavailable");
    }

    void answersManyAtOnceAndAnyThread()
    {
        const SessionBus bus;
        const KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        KeychainProbe probe(bus.environment());
        QList<int> numbers;
        for (int i = 0; i < 20; ++i) {
            numbers << probe.order("store rp-" + QByteArray::number(i) + " password nobody",
                                   "secret " + QByteArray::number(i));
        }
        for (const int number : numbers) {
            QCOMPARE(probe.answerTo(number), "ok");
        }
        numbers.clear();
        for (int i = 0; i < 20; ++i) {
            numbers << probe.order("read-elsewhere rp-" + QByteArray::number(i) + " password nobody");
        }
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(probe.answerTo(numbers[i]), "ok secret " + QByteArray::number(i));
        }
    }

    void answersCancelledOnceItIsClosed()
    {
        const SessionBus bus;
        const KeyringDaemon daemon(bus);
        QVERIFY(daemon.runs());
        KeychainProbe probe(bus.environment());
        const int before = probe.order("read rp-1 password nobody");
        QCOMPARE(probe.ask("close"), "ok");
        QVERIFY(QByteArrayList({"NotFound", "Cancelled"}).contains(probe.answerTo(before)));
        QCOMPARE(probe.ask("read rp-1 password nobody"), "Cancelled");
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (!SessionBus::canRun()) {
        return skipped("the keychain with gnome-keyring: dbus-daemon is not installed");
    }
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()) {
        return skipped("the keychain with gnome-keyring: gnome-keyring-daemon is not installed");
    }
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychain_test.moc"
