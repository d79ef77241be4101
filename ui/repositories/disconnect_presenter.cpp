#include "ui/repositories/disconnect_presenter.h"

#include "models/base/deliver.h"
#include "models/domain/connection_setting.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

DisconnectPresenter::DisconnectPresenter(Parts parts, const Repository& repository, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_repository(repository)
    , m_isConnected(!disconnectedSince(repository.connection))
    , m_removes(!m_isConnected)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &DisconnectPresenter::changed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool isAnswered = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        take(isAnswered ? m_watcher.result() : Answer(fail(ErrorKind::Cancelled, {})));
    });
    if (m_removes) {
        count();
    }
}

DisconnectPresenter::~DisconnectPresenter()
{
    if (m_stop) {
        m_watcher.future().resume(); // what is paused cannot end
        m_stop->request_stop();
    }
}

QStringList DisconnectPresenter::consequences() const
{
    QStringList sentences;
    if (m_isConnected) {
        sentences << tr("The password or token leaves the system's keychain.")
                  << tr("Nothing is asked of the archive any more, and nothing is changed there.");
    }
    if (m_removes) {
        return sentences << tr("What is known of it is removed from this computer. In the archive all stays as it is: connected again, it is read again.");
    }
    const QString count = numberText(m_repository.communications);
    return sentences << (m_repository.watermark ? tr("%1 communications stay here and are searched, complete to %2.")
                                                      .arg(count, instantText(*m_repository.watermark, m_parts.clock.now(), m_parts.zone))
                                                : tr("%1 communications stay here and are searched; they were never complete.").arg(count))
                     << tr("Whoever says again how it is reached connects it again.");
}

void DisconnectPresenter::setRemoves(bool removes)
{
    if (!m_isConnected || m_isRunning || m_removes == removes) {
        return;
    }
    m_removes = removes;
    m_outcome.clear();
    if (m_removes && !m_comesTo && !m_isCounting) {
        count();
    }
    Q_EMIT changed();
}

void DisconnectPresenter::count()
{
    m_isCounting = true;
    deliver(m_parts.connections.removal(m_repository.id), this, [this](const Answer& comesTo) {
        m_isCounting = false;
        if (comesTo) {
            m_comesTo = *comesTo;
        } else {
            m_outcome = errorText(comesTo.error());
        }
        Q_EMIT changed();
    });
}

QList<RecordFact> DisconnectPresenter::removalFacts() const
{
    if (!m_comesTo) {
        return {};
    }
    const RecordRemoval& to = *m_comesTo;
    QList<RecordFact> facts;
    facts << RecordFact{tr("Removed here"), tr("%1 communications").arg(numberText(to.records))};
    if (to.elsewhere > 0) {
        facts << RecordFact{tr("Copies elsewhere"), tr("of %1 of them; these copies stay").arg(numberText(to.elsewhere))};
    }
    facts << RecordFact{tr("Of documents"), tr("notes on %1, texts of %2").arg(numberText(to.documents), numberText(to.texts))};
    facts << RecordFact{tr("Of runs"), tr("%1 set aside, %2 gaps, %3 runs").arg(numberText(to.setAside), numberText(to.gaps), numberText(to.runs))};
    if (to.onHold > 0) {
        facts << RecordFact{tr("Kept"), tr("%1 on hold").arg(numberText(to.onHold)), {u"hold"_s, {}, Mark::Plain}};
    }
    if (to.decided > 0) {
        facts << RecordFact{tr("Kept"), tr("%1 named by decisions on copies").arg(numberText(to.decided)), {u"twice"_s, {}, Mark::Plain}};
    }
    return facts;
}

QString DisconnectPresenter::progressText() const
{
    if (!isRemoving()) {
        return m_isCounting ? tr("Counting…") : QString();
    }
    if (whole() <= 0) {
        return tr("Getting ready");
    }
    return m_isPaused ? tr("Paused: %1 of %2 removed").arg(numberText(removed()), numberText(whole()))
                      : tr("%1 of %2 removed").arg(numberText(removed()), numberText(whole()));
}

void DisconnectPresenter::end()
{
    if (m_isRunning || (m_removes && !m_comesTo)) {
        return;
    }
    m_isRunning = true;
    m_wasStopped = false;
    m_outcome.clear();
    m_parts.sync.cancel(m_repository.id);
    if (!m_isConnected) {
        remove();
        return;
    }
    deliver(m_parts.connections.disconnect(m_repository.id), this, [this](const Result<void>& ended) {
        if (!ended) {
            finish(errorText(ended.error()));
        } else if (m_removes) {
            m_isConnected = false;
            remove();
        } else {
            finish({});
            Q_EMIT done(false);
        }
    });
    Q_EMIT changed();
}

void DisconnectPresenter::remove()
{
    m_stop.emplace();
    m_isPaused = false;
    m_watcher.setFuture(m_parts.connections.removeRecords(m_repository.id, m_stop->get_token()));
    Q_EMIT changed();
}

void DisconnectPresenter::take(const Answer& answer)
{
    if (!m_stop) {
        return;
    }
    m_stop.reset();
    m_isPaused = false;
    if (answer) {
        finish({});
        Q_EMIT done(true);
        return;
    }
    m_comesTo.reset(); // some are gone
    m_wasStopped = answer.error().kind == ErrorKind::Cancelled;
    finish(m_wasStopped ? tr("Stopped. What is removed is gone; the rest is still here.") : errorText(answer.error()));
    count();
}

void DisconnectPresenter::finish(const QString& outcome)
{
    m_isRunning = false;
    m_outcome = outcome;
    Q_EMIT changed();
}

void DisconnectPresenter::pause()
{
    if (isRemoving()) {
        m_isPaused = true;
        m_watcher.future().suspend();
        Q_EMIT changed();
    }
}

void DisconnectPresenter::resume()
{
    if (isRemoving()) {
        m_isPaused = false;
        m_watcher.future().resume();
        Q_EMIT changed();
    }
}

void DisconnectPresenter::stop()
{
    if (isRemoving()) {
        resume();
        m_stop->request_stop();
    }
}

} // namespace cf::ui
