#include "ui/repositories/comparison_presenter.h"

#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

ComparisonPresenter::ComparisonPresenter(ConnectionControl& connections, const Clock& clock, QTimeZone businessZone, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_clock(clock)
    , m_zone(std::move(businessZone))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ComparisonPresenter::changed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool isAnswered = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        take(isAnswered ? m_watcher.result() : Answer(fail(ErrorKind::Cancelled, {})));
    });
}

ComparisonPresenter::~ComparisonPresenter() { m_stop.request_stop(); }

void ComparisonPresenter::start(const RepositoryId& repository)
{
    if (m_running) {
        return;
    }
    m_running = repository;
    m_trouble.erase(repository);
    m_stop = std::stop_source();
    m_watcher.setFuture(m_connections.compare(repository, m_stop.get_token()));
    Q_EMIT changed();
}

void ComparisonPresenter::stop() { m_stop.request_stop(); }

void ComparisonPresenter::take(const Answer& answer)
{
    if (!m_running) {
        return;
    }
    if (answer) {
        m_last[*m_running] = *answer;
    } else if (answer.error().kind != ErrorKind::Cancelled) {
        m_trouble[*m_running] = errorText(answer.error());
    }
    m_running.reset();
    Q_EMIT changed();
}

QString ComparisonPresenter::progressText() const
{
    const int whole = m_watcher.progressMaximum();
    return whole > 0 ? tr("%1 of %2 read").arg(numberText(m_watcher.progressValue()), numberText(whole))
                     : tr("%1 read").arg(numberText(m_watcher.progressValue()));
}

QString ComparisonPresenter::note(const RepositoryId& repository) const
{
    if (m_running == repository) {
        return progressText();
    }
    if (const auto trouble = m_trouble.find(repository); trouble != m_trouble.end()) {
        return trouble->second;
    }
    const auto found = m_last.find(repository);
    if (found == m_last.end()) {
        return tr("not compared since the program began");
    }
    const RepositoryComparison& last = found->second;
    const QString at = instantText(last.began, m_clock.now(), m_zone);
    if (last.agrees()) {
        return tr("%1 records there, all the same here, at %2").arg(numberText(last.there), at);
    }
    return tr("%1 records there, %2 the same here, %3 differ, %4 only there, %5 only here, at %6")
        .arg(numberText(last.there), numberText(last.same), numberText(last.differing), numberText(last.onlyThere), numberText(last.onlyHere), at);
}

QList<RecordFact> ComparisonPresenter::facts(const RepositoryId& repository, int most) const
{
    QList<RecordFact> facts;
    const auto found = m_last.find(repository);
    if (found == m_last.end() || m_running == repository) {
        return facts;
    }
    const auto list = [&](const QString& name, const std::vector<RepositoryComparison::Difference>& all) {
        for (size_t i = 0; i < std::min(all.size(), size_t(most)); ++i) {
            QStringList parts{all[i].documentId, all[i].nativeId, all[i].fields.join(u", "_s)};
            parts.removeAll(QString());
            RecordFact fact{name, parts.join(u" · "_s), {u"compare"_s, {}, Mark::Uncertain}};
            if (!all[i].documentId.isEmpty() && !all[i].communication.isEmpty()) {
                fact.query = u"document:\"%1\""_s.arg(QString(all[i].documentId).replace(u'"', u' '));
            }
            facts << fact;
        }
    };
    list(tr("Differs"), found->second.differingOnes);
    list(tr("Only there"), found->second.onlyThereOnes);
    list(tr("Only here"), found->second.onlyHereOnes);
    return facts;
}

} // namespace cf::ui
