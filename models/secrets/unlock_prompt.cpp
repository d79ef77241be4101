#include "models/secrets/unlock_prompt.h"

namespace cf::secrets {

UnlockPrompt::UnlockPrompt(QDBusConnection bus, const QString& service, const QDBusObjectPath& prompt)
    : m_service(service, bus, QDBusServiceWatcher::WatchForUnregistration)
{
    m_end.start();
    bus.connect(service, prompt.path(), QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"),
                this, SLOT(completed(bool, QDBusVariant)));
    connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, [this] { end(End::Gone); });
}

void UnlockPrompt::end(End how)
{
    if (!std::exchange(m_ended, true)) {
        m_end.addResult(how);
        m_end.finish();
        deleteLater();
    }
}

void UnlockPrompt::completed(bool dismissed, const QDBusVariant& result)
{
    Q_UNUSED(result); // what was unlocked; its type is not the same everywhere
    end(dismissed ? End::Refused : End::Unlocked);
}

} // namespace cf::secrets
