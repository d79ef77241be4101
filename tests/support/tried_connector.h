// A connector that can be tried, sampled and searched, and remembers what it was made with.
#pragma once

#include "models/connectors/connector.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QMutex>
#include <QPromise>

#include <atomic>

namespace cf::test {

using namespace Qt::StringLiterals;

/// What the connectors of a test share, on whichever thread they are.
struct Seen {
    std::atomic<int> made = 0, closed = 0, signedOut = 0;
    std::atomic<bool> waits = false; ///< the trial ends when it is stopped, and not before
    QMutex mutex;
    QByteArray secret;
    QString mapping;
};

class TriedConnector final : public connectors::Connector
{
public:
    TriedConnector(Repository repository, std::shared_ptr<Seen> seen) : m_repository(std::move(repository)), m_seen(std::move(seen)) {}
    connectors::Capabilities capabilities() const override { return {}; }
    QCoro::Task<Result<connectors::Page>> changesSince(QString, connectors::KnownSources&, std::stop_token) override
    {
        co_return fail(ErrorKind::Rejected, u"not in this test"_s);
    }
    QCoro::Task<Result<QByteArray>> content(SourceRef, qint64, std::stop_token) override
    {
        co_return fail(ErrorKind::Rejected, u"not in this test"_s);
    }
    QCoro::Task<Result<QString>> token(SourceRef) override { co_return fail(ErrorKind::Rejected, u"not in this test"_s); }
    QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop) override
    {
        if (m_seen->waits) {
            QPromise<void> stopped;
            stopped.start();
            const std::stop_callback whenStopped(stop, [&stopped] { stopped.finish(); });
            const QFuture<void> waiting = stopped.future();
            co_await waiting;
        }
        std::vector<ProbeStep> steps(1);
        steps[0].passed = true;
        co_return steps;
    }
    QCoro::Task<Result<RecordSample>> sample(QString nativeId, std::stop_token) override
    {
        const QMutexLocker lock(&m_seen->mutex);
        m_seen->mapping = m_repository.mapping;
        RecordSample sample;
        sample.nativeId = nativeId;
        co_return sample;
    }
    QCoro::Task<Result<FurtherPage>> further(FurtherQuestion question, QString, int most, std::stop_token) override
    {
        FurtherPage page;
        page.asked = question.said + u" "_s + QString::number(most);
        page.hits.resize(2);
        page.hits[0].nativeId = u"/objects/here"_s;
        page.hits[1].nativeId = u"/objects/elsewhere"_s;
        co_return page;
    }
    QCoro::Task<void> close(bool signOut) override
    {
        ++m_seen->closed;
        m_seen->signedOut += signOut;
        co_return;
    }

private:
    Repository m_repository;
    std::shared_ptr<Seen> m_seen;
};

} // namespace cf::test
