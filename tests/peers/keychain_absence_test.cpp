// What the keychain says where there is none.

#include "tests/support/session_bus.h"

using namespace cf::test;
using namespace Qt::StringLiterals;

class KeychainAbsenceTest : public QObject
{
    Q_OBJECT

    static void expectUnavailable(KeychainProbe& probe)
    {
        QCOMPARE(probe.ask("store rp-1 password person", "secret"), "Unavailable");
        QCOMPARE(probe.ask("read rp-1 password person"), "Unavailable");
        QCOMPARE(probe.ask("remove rp-1 password nobody"), "Unavailable");
    }

private Q_SLOTS:
    void isUnavailableWithoutASessionBus()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s}) {
            environment.remove(name);
        }
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        environment.insert(u"HOME"_s, home.path());
        KeychainProbe probe(environment);
        expectUnavailable(probe);
        QVERIFY(
            QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)); // not even a plain file
    }

    void isUnavailableWhereTheBusIsNoMore()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        KeychainProbe probe(environment);
        expectUnavailable(probe);
    }

    void isUnavailableWhereNothingOnTheBusIsAKeychain()
    {
        if (!SessionBus::canRun()) {
            QSKIP("dbus-daemon is not installed");
        }
        const SessionBus bus;
        KeychainProbe probe(bus.environment());
        expectUnavailable(probe);
    }

    void isUnavailableInsteadOfSilentWithoutTheLoopOfGLib()
    {
        if (!SessionBus::canRun()) {
            QSKIP("dbus-daemon is not installed");
        }
        const SessionBus bus;
        QProcessEnvironment environment = bus.environment();
        environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
        KeychainProbe probe(environment);
        expectUnavailable(probe);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (!SessionBus::canRun()) {
        skipped("where nothing on a bus is a keychain: dbus-daemon is not installed");
    }
    KeychainAbsenceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychain_absence_test.moc"
