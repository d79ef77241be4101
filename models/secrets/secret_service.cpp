#include "models/secrets/secret_service.h"

#include "models/secrets/unlock_prompt.h"

#include <QCoroDBusPendingCall>
#include <QCoroFuture>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QPointer>

namespace cf::secrets {

namespace {

const QString theService = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString collectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");

/// How the service spells "no object" and "no prompt".
bool isNone(const QDBusObjectPath& path) { return path.path() == u"/"; }

Error errorOf(const QDBusMessage& reply)
{
    const QString name = reply.errorName(); // the message may name what is looked for
    if (name == u"org.freedesktop.DBus.Error.NoReply" || name == u"org.freedesktop.DBus.Error.Timeout") {
        return {ErrorKind::Timeout, QStringLiteral("the Secret Service does not answer"), std::nullopt};
    }
    if (name == u"org.freedesktop.DBus.Error.ServiceUnknown" || name == u"org.freedesktop.DBus.Error.NameHasNoOwner" ||
        name == u"org.freedesktop.DBus.Error.Disconnected" || name.startsWith(u"org.freedesktop.DBus.Error.Spawn")) {
        return {ErrorKind::Unavailable, QStringLiteral("no Secret Service: %1").arg(name), std::nullopt};
    }
    if (name == u"org.freedesktop.Secret.Error.IsLocked") {
        return {ErrorKind::Locked, name, std::nullopt};
    }
    return {ErrorKind::Protocol, QStringLiteral("the Secret Service answered %1").arg(name), std::nullopt};
}

/// The arguments of the reply, of which there are at least `count`.
QCoro::Task<Result<QVariantList>> call(QDBusConnection bus, QDBusMessage message, qsizetype count)
{
    const QDBusPendingCall pending = bus.asyncCall(message);
    const QDBusMessage reply = co_await pending;
    if (reply.type() == QDBusMessage::ErrorMessage) {
        co_return tl::unexpected<Error>(errorOf(reply));
    }
    if (reply.arguments().size() < count) {
        co_return fail(ErrorKind::Protocol, QStringLiteral("%1 answered too little").arg(message.member()));
    }
    co_return reply.arguments();
}

QDBusMessage toBus(const QString& member)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), member);
}

QDBusMessage toService(const QString& member)
{
    return QDBusMessage::createMethodCall(theService, servicePath, serviceInterface, member);
}

QDBusMessage toPrompt(const QDBusObjectPath& prompt, const QString& member)
{
    return QDBusMessage::createMethodCall(theService, prompt.path(), promptInterface, member);
}

} // namespace

SecretService::SecretService(std::function<void()> ended)
    : m_bus(QDBusConnection::sessionBus())
    , m_watcher(theService, m_bus, QDBusServiceWatcher::WatchForUnregistration)
{
    qDBusRegisterMetaType<Attributes>();
    QObject::connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, &m_watcher, std::move(ended));
}

QCoro::Task<Result<void>> SecretService::presence() const
{
    if (!m_bus.isConnected()) {
        co_return fail(ErrorKind::Unavailable, QStringLiteral("no D-Bus session bus, so no keychain"));
    }
    QDBusMessage owned = toBus(QStringLiteral("NameHasOwner"));
    owned << theService;
    CF_CO_TRY(const QVariantList isOwned, co_await call(m_bus, owned, 1));
    if (isOwned[0].toBool()) {
        co_return Result<void>();
    }
    CF_CO_TRY(const QVariantList startable, co_await call(m_bus, toBus(QStringLiteral("ListActivatableNames")), 1));
    if (startable[0].toStringList().contains(theService)) {
        co_return Result<void>(); // by the call that comes next
    }
    co_return fail(ErrorKind::Unavailable,
                   QStringLiteral("nothing on the D-Bus session bus is a keychain (%1)").arg(theService));
}

QCoro::Task<Result<SecretService::Items>> SecretService::find(Attributes attributes) const
{
    QDBusMessage search = toService(QStringLiteral("SearchItems"));
    search << QVariant::fromValue(attributes);
    CF_CO_TRY(const QVariantList found, co_await call(m_bus, search, 2));
    co_return Items{qdbus_cast<QList<QDBusObjectPath>>(found[0]), qdbus_cast<QList<QDBusObjectPath>>(found[1])};
}

QCoro::Task<Result<QList<QDBusObjectPath>>> SecretService::lockedForNew(Asking asking) const
{
    QDBusMessage alias = toService(QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    CF_CO_TRY(const QVariantList read, co_await call(m_bus, alias, 1));
    const auto collection = qdbus_cast<QDBusObjectPath>(read[0]);
    if (isNone(collection)) {
        if (asking == Asking::Nobody) {
            co_return fail(ErrorKind::Locked, QStringLiteral("the Secret Service has no default collection yet"));
        }
        co_return QList<QDBusObjectPath>();
    }
    QDBusMessage get = QDBusMessage::createMethodCall(
        theService, collection.path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << collectionInterface << QStringLiteral("Locked");
    CF_CO_TRY(const QVariantList locked, co_await call(m_bus, get, 1));
    const bool isLocked = qdbus_cast<QDBusVariant>(locked[0]).variant().toBool();
    co_return isLocked ? QList<QDBusObjectPath>{collection} : QList<QDBusObjectPath>();
}

QCoro::Task<Result<void>> SecretService::unlock(QList<QDBusObjectPath> objects, Asking asking)
{
    bool ours = false;
    if (!m_prompt) {
        QDBusMessage unlocking = toService(QStringLiteral("Unlock"));
        unlocking << QVariant::fromValue(objects);
        CF_CO_TRY(const QVariantList answer, co_await call(m_bus, unlocking, 2));
        const auto prompt = qdbus_cast<QDBusObjectPath>(answer[1]);
        if (isNone(prompt)) {
            co_return Result<void>();
        }
        ours = asking == Asking::Person && !m_prompt; // another one may have been opened in the meantime
        if (ours) {
            co_await show(prompt);
        } else {
            co_await dismiss(prompt);
        }
    }
    if (asking == Asking::Nobody) {
        co_return fail(ErrorKind::Locked, QStringLiteral("the keychain is locked"));
    }
    const QFuture<UnlockPrompt::End> prompt = *m_prompt;
    const UnlockPrompt::End end = co_await prompt;
    if (ours) {
        m_prompt.reset();
    }
    switch (end) {
    case UnlockPrompt::End::Unlocked: co_return Result<void>();
    case UnlockPrompt::End::Refused:
        co_return fail(ErrorKind::Unauthorised,
                       QStringLiteral("the keychain stayed locked: its prompt was dismissed, or could not be shown"));
    case UnlockPrompt::End::Gone: break;
    }
    co_return fail(ErrorKind::Unavailable, QStringLiteral("the Secret Service ended while it asked"));
}

QCoro::Task<void> SecretService::show(QDBusObjectPath prompt)
{
    const QPointer<UnlockPrompt> shown(new UnlockPrompt(m_bus, theService, prompt));
    m_prompt = shown->ended();
    QDBusMessage message = toPrompt(prompt, QStringLiteral("Prompt"));
    message << QString(); // no window of ours to stand before
    const Result<QVariantList> showing = co_await call(m_bus, message, 0);
    if (!showing && shown) {
        shown->end(UnlockPrompt::End::Gone);
    }
}

QCoro::Task<void> SecretService::dismiss(QDBusObjectPath prompt) const
{
    // The answer does not matter; a prompt nobody was shown goes with the connection, too.
    const Result<QVariantList> dismissed = co_await call(m_bus, toPrompt(prompt, QStringLiteral("Dismiss")), 0);
    Q_UNUSED(dismissed);
}

} // namespace cf::secrets
