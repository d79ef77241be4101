#include "models/connectors/connector.h"

namespace cf::connectors {

Connector::~Connector() = default;

QCoro::Task<std::vector<ProbeStep>> Connector::probe(std::stop_token)
{
    co_return std::vector<ProbeStep>();
}

QCoro::Task<Result<RecordSample>> Connector::sample(QString, std::stop_token)
{
    co_return fail(ErrorKind::NotFound, QStringLiteral("this kind of repository shows no record by itself"));
}

QCoro::Task<Result<FurtherPage>> Connector::further(FurtherQuestion, QString, int, std::stop_token)
{
    co_return fail(ErrorKind::Rejected, QStringLiteral("this kind of repository has no search of its own"));
}

std::optional<RepeatGuard> Connector::guardOf(const Deed&) const
{
    return std::nullopt;
}

QCoro::Task<Performed> Connector::perform(Command, std::stop_token)
{
    co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Rejected, QStringLiteral("this kind of repository is only read"), {}}};
}

QCoro::Task<Result<std::optional<Effect>>> Connector::findEffect(Command, std::stop_token)
{
    co_return fail(ErrorKind::Unavailable, QStringLiteral("nothing tells whether it was done"));
}

QCoro::Task<Result<std::optional<HoldTerms>>> Connector::holdTerms(std::stop_token)
{
    co_return Result<std::optional<HoldTerms>>(std::nullopt);
}

QCoro::Task<Result<std::vector<HeldReading>>> Connector::readHeld(QString, QStringList, std::stop_token)
{
    co_return fail(ErrorKind::Unavailable, QStringLiteral("nothing tells what is held"));
}

QCoro::Task<void> Connector::close(bool)
{
    co_return;
}

} // namespace cf::connectors
