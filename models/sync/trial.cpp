#include "models/sync/trial.h"

#include <QPromise>

namespace cf::sync {

namespace {

using Steps = Result<std::vector<connectors::ProbeStep>>;

QCoro::Task<void> run(std::shared_ptr<connectors::Connector> connector, std::stop_token stop,
                      std::shared_ptr<QPromise<Steps>> promise)
{
    Steps steps = co_await connector->probe(stop);
    co_await connector->close(true);
    promise->addResult(std::move(steps));
    promise->finish();
}

} // namespace

QFuture<Steps> tryOut(std::shared_ptr<connectors::Connector> connector, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<Steps>>();
    promise->start();
    run(std::move(connector), stop, promise);
    return promise->future();
}

} // namespace cf::sync
