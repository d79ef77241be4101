#include "models/connectors/archivesspace/archivesspace_place.h"
#include "models/connectors/archivesspace/archivesspace_requests.h"
#include "models/connectors/nothing_known.h"
#include "models/connectors/remote/clock_gap.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace as = archivesspace;

namespace {

ProbeStep stepOf(ProbeStep::Step step, QString detail) { return {step, true, true, ErrorKind::Protocol, std::move(detail)}; }
ProbeStep failedAt(ProbeStep::Step step, const Error& error) { return {step, false, true, error.kind, error.detail}; }

} // namespace

QCoro::Task<std::vector<ProbeStep>> ArchivesSpaceConnector::probe(std::stop_token stop)
{
    using enum ProbeStep::Step;
    std::vector<ProbeStep> steps;
    if (!m_place->line) {
        steps.push_back({Address, false, true, ErrorKind::Rejected, m_place->fault});
        co_return steps;
    }
    steps.push_back(stepOf(Address, m_place->base.toDisplayString()));
    http::Request request;
    request.url = as::below(m_place->base, u"/version"_s);
    request.purpose = u"which server it is"_s;
    const Result<http::Reply> version = co_await m_place->line->line().send(request, stop);
    if (!version || version->status >= 500) {
        steps.push_back(failedAt(Server, version ? Error{ErrorKind::Offline, u"answer %1"_s.arg(version->status), {}}
                                                 : version.error()));
        co_return steps;
    }
    steps.push_back(stepOf(Server, version->isOk() ? QString::fromUtf8(version->body).trimmed().left(80) : QString()));
    request.url = as::below(m_place->base, m_place->root);
    request.purpose = u"whether it is there"_s;
    const Result<http::Reply> repository = co_await m_place->line->send(request, stop);
    if (!repository) {
        steps.push_back(failedAt(SignIn, repository.error()));
        co_return steps;
    }
    steps.push_back(stepOf(SignIn, m_repository.connection.user));
    const Result<QJsonDocument> shown = repository->isOk() ? jsonOf(repository->body) : Result<QJsonDocument>(QJsonDocument());
    if (!repository->isOk() || !shown) {
        steps.push_back(failedAt(Repository, {ErrorKind::NotFound, u"answer %1"_s.arg(repository->status), {}}));
        co_return steps;
    }
    steps.push_back(stepOf(Repository, (*shown)["name"_L1].toString()));
    NothingKnown known;
    as::RunContext context = m_place->context(m_repository, known, 0);
    QStringList counts;
    for (const QString& type : {as::archival, as::digital}) {
        const Result<std::vector<qint64>> ids = co_await as::idsOf(context, type, 0, stop);
        if (!ids) {
            steps.push_back(failedAt(Records, ids.error()));
            co_return steps;
        }
        counts << QString::number(ids->size());
    }
    steps.push_back(stepOf(Records, counts.join(u" + "_s)));
    const bool tells = m_place->session().isAdministrator();
    steps.push_back({Deletions, tells, false, ErrorKind::Unauthorised, tells ? u"delete feed"_s : QString()});
    const http::Line& line = m_place->line->line();
    steps.push_back({Clock, isClockRight(line), false, ErrorKind::Conflict, clockOffsetText(line)});
    co_return steps;
}

QCoro::Task<Result<RecordSample>> ArchivesSpaceConnector::sample(QString nativeId, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    NothingKnown known;
    as::RunContext context = m_place->context(m_repository, known, 0);
    QStringList ids{as::numberOf(nativeId)};
    const bool isDigital = nativeId.contains(u'/' + as::digital + u'/');
    if (nativeId.isEmpty()) {
        const Result<std::vector<qint64>> all = co_await as::idsOf(context, as::archival, 0, stop);
        if (!all) {
            co_return tl::unexpected<Error>(all.error());
        }
        ids.clear();
        for (auto id = all->rbegin(); id != all->rend() && ids.size() < 25; ++id) { // the newest: containers come first
            ids << QString::number(*id);
        }
    }
    QStringList failed;
    const Result<QJsonArray> records =
        co_await as::recordsOf(context, isDigital ? as::digital : as::archival, ids, failed, stop);
    if (!records) {
        co_return tl::unexpected<Error>(records.error());
    }
    for (const QJsonValue json : *records) {
        const Result<as::RecordWire> wire = as::recordFrom(json.toObject());
        RecordSample sample;
        sample.nativeId = json["uri"_L1].toString();
        if (!wire) {
            sample.fault = wire.error().detail;
            co_return sample;
        }
        if (wire->digitalObjects.empty() && nativeId.isEmpty() && records->size() > 1) {
            continue;
        }
        sample.stated = as::statedBy(*wire);
        Result<MappedRecord> mapped = as::communicationFrom(*wire, m_repository.id, *m_place->vocabulary);
        if (mapped) {
            sample.communication = std::move(mapped->communication);
        } else {
            sample.fault = mapped.error().detail;
        }
        co_return sample;
    }
    co_return fail(ErrorKind::NotFound, QStringLiteral("no such record is shown"));
}

} // namespace cf::connectors
