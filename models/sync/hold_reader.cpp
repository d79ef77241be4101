#include "models/sync/hold_reader.h"

#include <QPromise>

#include <algorithm>
#include <future>

namespace cf::sync {

namespace {

/// Stops when either of two does.
struct Either {
    std::stop_source stop{};
    std::stop_callback<std::function<void()>> first, second;
    Either(std::stop_token a, std::stop_token b)
        : first(std::move(a), [this] { stop.request_stop(); }), second(std::move(b), [this] { stop.request_stop(); })
    {}
    Q_DISABLE_COPY_MOVE(Either)
    ~Either() = default;
};

} // namespace

struct HoldReader::Connected {
    using Terms = Result<std::optional<HoldTerms>>;
    using Readings = Result<std::vector<HeldReading>>;
    KeptConnectors connectors;
    std::stop_source stop{};
    int underWay = 0;
    std::shared_ptr<std::promise<void>> closed{}; ///< set when it is to close

    static QCoro::Task<void> closeAll(std::shared_ptr<Connected> self)
    {
        co_await self->connectors.closeAll();
        self->closed->set_value();
    }
    /// What is under way refers to the connectors: they end after it.
    static void ended(const std::shared_ptr<Connected>& self)
    {
        if (--self->underWay == 0 && self->closed) {
            closeAll(self);
        }
    }
    static void close(const std::shared_ptr<Connected>& self, std::shared_ptr<std::promise<void>> done)
    {
        self->closed = std::move(done);
        if (self->underWay == 0) {
            closeAll(self);
        }
    }

    static QCoro::Task<Terms> termsOf(std::shared_ptr<Connected> self, RepositoryId repository, std::stop_token token)
    {
        const Result<connectors::Connector*> connector = co_await self->connectors.of(repository);
        if (!connector) {
            co_return tl::unexpected<Error>(connector.error());
        }
        co_return co_await (*connector)->holdTerms(token);
    }

    static QCoro::Task<void> answerTerms(std::shared_ptr<Connected> self, RepositoryId repository, std::stop_token token,
                                         std::shared_ptr<QPromise<Terms>> promise)
    {
        ++self->underWay;
        const Either either(self->stop.get_token(), std::move(token));
        const Terms told = co_await termsOf(self, std::move(repository), either.stop.get_token());
        promise->addResult(told);
        promise->finish();
        ended(self);
    }

    static QCoro::Task<Readings> readAll(std::shared_ptr<Connected> self, RepositoryId repository, QString matter, QStringList records, std::stop_token token,
                                         std::shared_ptr<QPromise<Readings>> promise)
    {
        const Result<connectors::Connector*> connector = co_await self->connectors.of(repository);
        if (!connector) {
            co_return tl::unexpected<Error>(connector.error());
        }
        std::vector<HeldReading> all;
        all.reserve(size_t(records.size()));
        for (qsizetype from = 0; from < records.size(); from += mostHeldRead) {
            if (token.stop_requested()) {
                co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
            }
            const QStringList some = records.mid(from, mostHeldRead);
            Readings read = co_await (*connector)->readHeld(matter, some, token);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
            if (qsizetype(read->size()) != some.size()) {
                co_return fail(ErrorKind::Protocol, QStringLiteral("%1 readings of %2 records").arg(read->size()).arg(some.size()));
            }
            std::move(read->begin(), read->end(), std::back_inserter(all));
            promise->setProgressValue(int(all.size()));
        }
        co_return all;
    }

    static QCoro::Task<void> answerReadings(std::shared_ptr<Connected> self, RepositoryId repository, QString matter, QStringList records,
                                            std::stop_token token, std::shared_ptr<QPromise<Readings>> promise)
    {
        ++self->underWay;
        const Either either(self->stop.get_token(), std::move(token));
        Readings read = co_await readAll(self, std::move(repository), std::move(matter), std::move(records), either.stop.get_token(), promise);
        promise->addResult(std::move(read));
        promise->finish();
        ended(self);
    }
};

HoldReader::HoldReader(cache::Cache& cache, ConnectorFactory factory)
    : m_connected(new Connected{{cache, std::move(factory)}}), m_thread(QStringLiteral("holds"))
{
}

HoldReader::~HoldReader()
{
    m_connected->stop.request_stop();
    const auto closed = std::make_shared<std::promise<void>>();
    m_thread.post([connected = m_connected, closed] { Connected::close(connected, closed); });
    closed->get_future().wait();
}

QFuture<Result<std::optional<HoldTerms>>> HoldReader::terms(RepositoryId repository, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<Connected::Terms>>();
    promise->start();
    m_thread.post([connected = m_connected, repository = std::move(repository), stop = std::move(stop), promise] {
        Connected::answerTerms(connected, repository, stop, promise);
    });
    return promise->future();
}

QFuture<Result<std::vector<HeldReading>>> HoldReader::readHeld(RepositoryId repository, QString matter, QStringList records, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<Connected::Readings>>();
    promise->start();
    promise->setProgressRange(0, int(records.size()));
    m_thread.post([connected = m_connected, repository = std::move(repository), matter = std::move(matter), records = std::move(records), stop = std::move(stop), promise] {
        Connected::answerReadings(connected, repository, matter, records, stop, promise);
    });
    return promise->future();
}

} // namespace cf::sync
