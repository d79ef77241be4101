// A prompt of the Secret Service that asks a person to unlock something, from before it is shown until its end.
// Source: Secret Service API Draft 0.2, org.freedesktop.Secret.Prompt.
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QPromise>

namespace cf::secrets {

/// Deletes itself after its end.
class UnlockPrompt final : public QObject
{
    Q_OBJECT
public:
    enum class End {
        Unlocked,
        Refused, ///< dismissed; a service that finds no way to show it says the same
        Gone,    ///< the service ended, or did not take the prompt
    };

    /// Listens from now on, so that an end before the answer to Prompt() is not missed.
    UnlockPrompt(QDBusConnection bus, const QString& service, const QDBusObjectPath& prompt);
    QFuture<End> ended() const { return m_end.future(); }
    void end(End how); ///< the first one counts

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant& result);

private:
    QDBusServiceWatcher m_service;
    QPromise<End> m_end;
    bool m_ended = false;
};

} // namespace cf::secrets
