// The Secret Service of the session (org.freedesktop.secrets), as far as QtKeychain does not tell: whether it is there,
// what it holds under a name, and unlocking it. Through QtKeychain alone a locked item looks like none at all. Source:
// Secret Service API Draft 0.2, "Objects, Paths and Interfaces" and "Locking and Unlocking".
#pragma once

#include "models/domain/ports/secret_store.h"
#include "models/secrets/unlock_prompt.h"

#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QMap>

#include <functional>

namespace cf::secrets {

/// One thread, with an event loop: that of the application object. Nothing blocks but the first call, which connects to
/// the bus. A call in flight must not outlive it.
class SecretService
{
public:
    /// Paths of items; what is in both lists together is all there is.
    struct Items {
        QList<QDBusObjectPath> open, locked;
    };
    using Attributes = QMap<QString, QString>;

    /// `ended`: told when the service ended; another may come after it.
    explicit SecretService(std::function<void()> ended);

    /// Unavailable when no session bus can be reached, or nothing on it is, or can be started as, a Secret Service.
    QCoro::Task<Result<void>> presence() const;

    QCoro::Task<Result<Items>> find(Attributes attributes) const;

    /// Where new items go, when that is locked; empty when it is open. No collection at all counts as locked to Nobody
    /// and as open to a Person, who is asked for the password of a new one when something is stored.
    QCoro::Task<Result<QList<QDBusObjectPath>>> lockedForNew(Asking asking) const;

    /// Locked, or Unauthorised: see SecretStore. Whoever asks while a prompt is open shares its outcome.
    QCoro::Task<Result<void>> unlock(QList<QDBusObjectPath> objects, Asking asking);

private:
    QCoro::Task<void> show(QDBusObjectPath prompt);
    QCoro::Task<void> dismiss(QDBusObjectPath prompt) const;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<QFuture<UnlockPrompt::End>> m_prompt; ///< the one that is open
};

} // namespace cf::secrets
