// The keychain asks a person. No daemon can be told what the person does, so the Secret Service is the test's own here:
// one locked item, and a prompt that ends as the test says. What speaks to it is the real libsecret. Source: Secret
// Service API Draft 0.2.

#include "tests/support/session_bus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDBusVirtualObject>

namespace {

/// The structure (oayays) of the specification: an item's secret as it crosses the bus.
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters, value;
    QString contentType;
};
QDBusArgument& operator<<(QDBusArgument& argument, const WireSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}
const QDBusArgument& operator>>(const QDBusArgument& argument, WireSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}
using WireSecrets = QMap<QDBusObjectPath, WireSecret>;

} // namespace
Q_DECLARE_METATYPE(WireSecret)

using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

const QString root = u"/org/freedesktop/secrets"_s;
const QDBusObjectPath item(root + u"/collection/test/1"_s);
const QDBusObjectPath thePrompt(root + u"/prompt/1"_s);

/// One locked item under any name.
class PromptingService final : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit PromptingService(const SessionBus& bus)
        : m_bus(bus.connection())
    {
        qDBusRegisterMetaType<WireSecret>();
        qDBusRegisterMetaType<WireSecrets>();
        m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
        m_bus.registerService(u"org.freedesktop.secrets"_s);
    }
    ~PromptingService() override
    {
        leave();
        m_bus.unregisterObject(root, QDBusConnection::UnregisterTree);
    }
    Q_DISABLE_COPY_MOVE(PromptingService)

    void leave() { m_bus.unregisterService(u"org.freedesktop.secrets"_s); }
    /// What the person does.
    void endPrompt(bool dismissed)
    {
        m_locked = m_locked && dismissed;
        QDBusMessage completed =
            QDBusMessage::createSignal(thePrompt.path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
        completed << dismissed << QVariant::fromValue(QDBusVariant(QVariant::fromValue(QList<QDBusObjectPath>{item})));
        m_bus.send(completed);
    }
    int promptsShown() const { return m_shown; }
    int promptsDismissed() const { return m_dismissed; }
    void answerAllWith(const QString& error) { m_error = error; }

    QString introspect(const QString& path) const override
    {
        Q_UNUSED(path);
        return {};
    }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        const QVariant items = QVariant::fromValue(QList<QDBusObjectPath>{item});
        const QVariant none = QVariant::fromValue(QList<QDBusObjectPath>());
        const QString member = message.member();
        QDBusMessage reply = message.createReply();
        if (!m_error.isEmpty()) {
            reply = message.createErrorReply(m_error, u"as the test wants it"_s);
        } else if (member == u"SearchItems") {
            reply << (m_locked ? none : items) << (m_locked ? items : none);
        } else if (member == u"Unlock") {
            reply << none << QVariant::fromValue(thePrompt);
        } else if (member == u"Prompt") {
            ++m_shown;
        } else if (member == u"Dismiss") {
            ++m_dismissed;
        } else if (member == u"OpenSession" && message.arguments().value(0).toString() == u"plain") {
            reply << QVariant::fromValue(QDBusVariant(QString()))
                  << QVariant::fromValue(QDBusObjectPath(root + u"/session/1"_s));
        } else if (member == u"GetSecrets") {
            const auto session = message.arguments().value(1).value<QDBusObjectPath>();
            reply << QVariant::fromValue(WireSecrets{{item, {session, {}, "the secret", u"text/plain"_s}}});
        } else if (member == u"GetAll") {
            reply << QVariantMap();
        } else {
            reply = message.createErrorReply(QDBusError::NotSupported, member);
        }
        return connection.send(reply);
    }

private:
    QDBusConnection m_bus;
    QString m_error;
    bool m_locked = true;
    int m_shown = 0, m_dismissed = 0;
};

} // namespace

class KeychainPromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnceThePersonUnlockedIt()
    {
        const SessionBus bus;
        PromptingService service(bus);
        KeychainProbe probe(bus.environment());
        const int reading = probe.order("read rp-1 password person");
        QTRY_COMPARE(service.promptsShown(), 1);
        service.endPrompt(false);
        QCOMPARE(probe.answerTo(reading), "ok the secret");
    }

    void isRefusedWhenThePersonDismissesThePrompt()
    {
        const SessionBus bus;
        PromptingService service(bus);
        KeychainProbe probe(bus.environment());
        const int reading = probe.order("read rp-1 password person");
        QTRY_COMPARE(service.promptsShown(), 1);
        service.endPrompt(true);
        QCOMPARE(probe.answerTo(reading), "Unauthorised");
        const int again = probe.order("remove rp-1 password person"); // a new question may ask again
        QTRY_COMPARE(service.promptsShown(), 2);
        service.endPrompt(true);
        QCOMPARE(probe.answerTo(again), "Unauthorised");
    }

    void asksOnceForAllThatWait()
    {
        const SessionBus bus;
        PromptingService service(bus);
        KeychainProbe probe(bus.environment());
        const int first = probe.order("read rp-1 password person");
        QTRY_COMPARE(service.promptsShown(), 1);
        const int second = probe.order("read rp-2 password person");
        const int quiet = probe.order("read rp-3 password nobody");
        QCOMPARE(probe.answerTo(quiet), "Locked"); // it does not wait for the person either
        service.endPrompt(false);
        QCOMPARE(probe.answerTo(first), "ok the secret");
        QCOMPARE(probe.answerTo(second), "ok the secret");
        QCOMPARE(service.promptsShown(), 1);
    }

    void showsNoPromptWhenNobodyIsToBeAsked()
    {
        const SessionBus bus;
        PromptingService service(bus);
        KeychainProbe probe(bus.environment());
        QCOMPARE(probe.ask("read rp-1 password nobody"), "Locked");
        QCOMPARE(probe.ask("remove rp-1 password nobody"), "Locked");
        QCOMPARE(service.promptsShown(), 0);
        QCOMPARE(service.promptsDismissed(), 2); // or it would be kept for as long as we are connected
    }

    void isUnavailableWhenTheServiceEndsWhileItAsks()
    {
        const SessionBus bus;
        PromptingService service(bus);
        KeychainProbe probe(bus.environment());
        const int reading = probe.order("read rp-1 password person");
        QTRY_COMPARE(service.promptsShown(), 1);
        service.leave();
        QCOMPARE(probe.answerTo(reading), "Unavailable");
    }

    void isCancelledWhenTheProgramEndsWhileItAsks()
    {
        const SessionBus bus;
        PromptingService service(bus);
        KeychainProbe probe(bus.environment());
        const int reading = probe.order("read rp-1 password person");
        const int elsewhere = probe.order("read-elsewhere rp-2 password person");
        QTRY_COMPARE(service.promptsShown(), 1);
        QCOMPARE(probe.ask("close"), "ok");
        QCOMPARE(probe.answerTo(reading), "Cancelled");
        QCOMPARE(probe.answerTo(elsewhere), "Cancelled"); // a thread that waits can be waited for
    }

    void tellsAServiceThatDoesNotAnswerFromOneThatAnswersNonsense()
    {
        const SessionBus bus;
        PromptingService service(bus);
        KeychainProbe probe(bus.environment());
        service.answerAllWith(u"org.freedesktop.DBus.Error.NoReply"_s);
        QCOMPARE(probe.ask("read rp-1 password person"), "Timeout");
        service.answerAllWith(u"org.freedesktop.DBus.Error.InvalidArgs"_s);
        QCOMPARE(probe.ask("read rp-1 password person"), "another"); // Protocol
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (!SessionBus::canRun()) {
        return skipped("the keychain's prompt: dbus-daemon is not installed");
    }
    KeychainPromptTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychain_prompt_test.moc"
