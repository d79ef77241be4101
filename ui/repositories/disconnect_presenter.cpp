#include "ui/repositories/disconnect_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

DisconnectPresenter::DisconnectPresenter(Parts parts, const Repository& repository, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_repository(repository)
{}

QStringList DisconnectPresenter::consequences() const
{
    const QString count = numberText(m_repository.communications);
    const QString kept = m_repository.watermark
                             ? tr("%1 communications stay here and are searched, complete to %2.")
                                   .arg(count, instantText(*m_repository.watermark, m_parts.clock.now(), m_parts.zone))
                             : tr("%1 communications stay here and are searched; they were never complete.").arg(count);
    return {tr("The password or token leaves the system's keychain."), tr("Nothing is asked of the archive any more, and nothing is changed there."), kept,
            tr("Whoever says again how it is reached connects it again.")};
}

void DisconnectPresenter::end()
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_outcome.clear();
    m_parts.sync.cancel(m_repository.id);
    deliver(m_parts.connections.disconnect(m_repository.id), this, [this](const Result<void>& ended) {
        m_isRunning = false;
        m_outcome = ended ? QString() : errorText(ended.error());
        Q_EMIT changed();
        if (ended) {
            Q_EMIT done();
        }
    });
    Q_EMIT changed();
}

} // namespace cf::ui
