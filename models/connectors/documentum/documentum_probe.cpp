#include "models/connectors/documentum/documentum_place.h"
#include "models/connectors/remote/clock_gap.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace dm = documentum;

namespace {

ProbeStep passedAt(ProbeStep::Step step, QString detail)
{
    return {step, true, true, ErrorKind::Protocol, std::move(detail)};
}
ProbeStep failedAt(ProbeStep::Step step, const Error& error) { return {step, false, true, error.kind, error.detail}; }

} // namespace

QCoro::Task<std::vector<ProbeStep>> DocumentumConnector::probe(std::stop_token stop)
{
    using enum ProbeStep::Step;
    std::vector<ProbeStep> steps;
    if (!m_place->line) {
        steps.push_back({Address, false, true, ErrorKind::Rejected, m_place->fault});
        co_return steps;
    }
    dm::Service& service = *m_place->service;
    steps.push_back(passedAt(Address, service.terms.services.toDisplayString()));
    http::Request request;
    request.url = service.terms.services;
    request.headers = {{"Accept", "application/home+json, application/json;q=0.8"}};
    request.purpose = u"which server it is"_s;
    http::Line& bare = m_place->line->line();
    const Result<http::Reply> hello = co_await bare.send(request, stop); // needs no credentials; any answer will do
    if (!hello || hello->status >= 500) {
        steps.push_back(
            failedAt(Server, hello ? Error{ErrorKind::Offline, u"answer %1"_s.arg(hello->status), {}} : hello.error()));
        co_return steps;
    }
    const Result<void> found = co_await dm::find(service, true, stop);
    const bool isRefused = !found && found.error().kind == ErrorKind::Unauthorised && !dm::isDenied(found.error());
    steps.push_back(passedAt(Server, service.product));
    if (isRefused) {
        steps.push_back(failedAt(SignIn, found.error()));
        co_return steps;
    }
    steps.push_back(passedAt(SignIn, m_repository.connection.user));
    if (!found) {
        steps.push_back(failedAt(Repository, found.error()));
        co_return steps;
    }
    steps.push_back(passedAt(Repository, service.name));
    const Result<std::optional<qint64>> total = co_await dm::countOf(service, stop);
    if (!total) {
        steps.push_back(failedAt(Records, total.error()));
        co_return steps;
    }
    steps.push_back(passedAt(Records, *total ? QString::number(**total) : QString()));
    // That its rows may be read; whether all that is destroyed is registered for it shows only when something is.
    const bool tells = service.oldestAudit > 0;
    QStringList means{tells ? u"dm_audittrail"_s : service.hasAudit ? u"dm_audittrail: no rows"_s : u"dm_audittrail: refused"_s};
    means << (service.terms.listing.showsRetainers ? u"i_retainer_id"_s : u"no i_retainer_id"_s);
    steps.push_back({Deletions, tells, false, ErrorKind::Unavailable, means.join(u", "_s)});
    steps.push_back({Clock, isClockRight(bare), false, ErrorKind::Conflict, clockOffsetText(bare)});
    co_return steps;
}

QCoro::Task<Result<RecordSample>> DocumentumConnector::sample(QString nativeId, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    QString chronicle = nativeId;
    if (chronicle.isEmpty()) {
        const QString statement = dm::latestStatement(service.terms.listing);
        const Result<std::vector<dm::RowWire>> rows = co_await dm::rowsOf(service, statement, 1, u"newest record"_s, stop);
        if (!rows) {
            co_return tl::unexpected<Error>(rows.error());
        }
        chronicle = rows->empty() ? QString() : rows->front().chronicleId;
    } else { // the id of any of its versions will do
        const QStringList one{nativeId};
        const QString statement = dm::objectsStatement(service.terms.listing, one, QString(), 1);
        const Result<std::vector<dm::RowWire>> rows = co_await dm::rowsOf(service, statement, 1, u"record"_s, stop);
        if (!rows) {
            co_return tl::unexpected<Error>(rows.error());
        }
        chronicle = rows->empty() ? nativeId : rows->front().chronicleId;
    }
    std::vector<dm::RowWire> versions;
    if (!chronicle.isEmpty()) {
        const QStringList one{chronicle};
        const Result<std::vector<dm::RowWire>> rows = co_await dm::versionsOf(service, one, stop);
        if (!rows) {
            co_return tl::unexpected<Error>(rows.error());
        }
        versions = *rows;
    }
    if (versions.empty()) {
        co_return fail(ErrorKind::NotFound, QStringLiteral("no such record is shown"));
    }
    const Result<dm::RecordWire> record = co_await dm::recordOf(service, versions, stop);
    RecordSample sample;
    sample.nativeId = chronicle;
    if (!record) {
        if (record.error().kind != ErrorKind::Protocol) {
            co_return tl::unexpected<Error>(record.error());
        }
        sample.fault = record.error().detail;
        co_return sample;
    }
    sample.stated = record->current().stated;
    const std::vector<dm::Outside> none; // asking for all holds of a repository is a run's
    const dm::MapRules rules = m_place->rules(m_repository);
    const QString token = dm::tokenOf(*record, dm::stateOf(versions), none, rules);
    Result<MappedRecord> mapped = dm::communicationFrom(*record, none, token, m_repository.id, rules);
    if (mapped) {
        sample.communication = std::move(mapped->communication);
    } else {
        sample.fault = mapped.error().detail;
    }
    co_return sample;
}

} // namespace cf::connectors
