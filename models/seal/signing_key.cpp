#include "models/seal/signing_key.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QPromise>

namespace cf::seal {

namespace {

using Answer = std::shared_ptr<QPromise<Result<SigningKey>>>;

QCoro::Task<Result<SigningKey>> findOrMake(SecretStore& secrets, Asking asking)
{
    const SecretName name{RepositoryId(QStringLiteral("profile")), SecretPurpose::SigningKey}; // of no repository: of all of them
    const QFuture<Result<Secret>> reading = secrets.read(name, asking);
    const Result<Secret> kept = co_await reading;
    if (kept) {
        co_return SigningKey::from(*kept);
    }
    if (kept.error().kind != ErrorKind::NotFound) {
        co_return tl::unexpected<Error>(kept.error());
    }
    const SigningKey made = SigningKey::made();
    const QFuture<Result<void>> storing = secrets.store(name, made.keepable(), asking);
    const Result<void> stored = co_await storing;
    if (!stored) {
        co_return tl::unexpected<Error>(stored.error());
    }
    co_return Result<SigningKey>(made);
}

QCoro::Task<void> answer(SecretStore& secrets, Asking asking, Answer promise)
{
    promise->addResult(co_await findOrMake(secrets, asking));
    promise->finish();
}

} // namespace

QFuture<Result<SigningKey>> signingKey(SecretStore& secrets, Asking asking)
{
    auto promise = std::make_shared<QPromise<Result<SigningKey>>>();
    promise->start();
    answer(secrets, asking, promise);
    return promise->future();
}

} // namespace cf::seal
