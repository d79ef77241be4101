#include "models/connectors/cmis/cmis_place.h"
#include "models/connectors/remote/clock_gap.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

ProbeStep passedAt(ProbeStep::Step step, QString detail)
{
    return {step, true, true, ErrorKind::Protocol, std::move(detail)};
}
ProbeStep failedAt(ProbeStep::Step step, const Error& error) { return {step, false, true, error.kind, error.detail}; }

} // namespace

QCoro::Task<std::vector<ProbeStep>> CmisConnector::probe(std::stop_token stop)
{
    using enum ProbeStep::Step;
    std::vector<ProbeStep> steps;
    if (!m_place->line) {
        steps.push_back({Address, false, true, ErrorKind::Rejected, m_place->fault});
        co_return steps;
    }
    steps.push_back(passedAt(Address, m_place->location.toDisplayString()));
    http::Request request;
    request.url = m_place->location;
    request.purpose = u"which server it is"_s;
    const Result<http::Reply> hello =
        co_await m_place->line->line().send(request, stop); // without credentials: any answer will do
    if (!hello || hello->status >= 500) {
        steps.push_back(
            failedAt(Server, hello ? Error{ErrorKind::Offline, u"answer %1"_s.arg(hello->status), {}} : hello.error()));
        co_return steps;
    }
    const Result<http::Reply> document = co_await m_place->line->send(request, stop);
    if (!document) {
        steps.push_back(passedAt(Server, QString()));
        steps.push_back(failedAt(SignIn, document.error()));
        co_return steps;
    }
    const Result<void> found = co_await find(stop);
    steps.push_back(passedAt(Server, found ? m_place->service->wire.product : QString()));
    steps.push_back(passedAt(SignIn, m_repository.connection.user));
    if (!found) {
        steps.push_back(failedAt(Repository, found.error()));
        co_return steps;
    }
    cmis::Service& service = *m_place->service;
    steps.push_back(passedAt(Repository, service.wire.name.isEmpty() ? service.wire.id : service.wire.name));
    const std::optional<cmis::Key> nowhere;
    const Result<cmis::RowsWire> rows = co_await cmis::rowsOf(service, 0, nowhere, 0, 1, stop);
    if (!rows) {
        steps.push_back(failedAt(Records, rows.error()));
        co_return steps;
    }
    steps.push_back(passedAt(Records, rows->total ? QString::number(*rows->total) : QString()));
    // Declared is not proved: a run believes the log only when it moves.
    const QString changes = service.wire.changes;
    const bool tells = !changes.isEmpty() && changes != u"none";
    steps.push_back({Deletions, tells, false, ErrorKind::Unavailable, changes});
    const http::Line& line = m_place->line->line();
    steps.push_back({Clock, isClockRight(line), false, ErrorKind::Conflict, clockOffsetText(line)});
    co_return steps;
}

QCoro::Task<Result<RecordSample>> CmisConnector::sample(QString nativeId, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const Result<void> found = co_await find(stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    cmis::Service& service = *m_place->service;
    cmis::RowWire row;
    row.objectId = nativeId;
    if (nativeId.isEmpty() || nativeId.startsWith(u"series:")) {
        cmis::RowLister lister(service, 0);
        QString after;
        bool isFound = false;
        for (bool isLast = false; !isLast && !isFound;) {
            const Result<cmis::RowLister::Slice> page = co_await lister.next(after, stop);
            if (!page) {
                co_return tl::unexpected<Error>(page.error());
            }
            for (const cmis::RowWire& one : page->rows) {
                if (!isFound && (nativeId.isEmpty() || one.nativeId() == nativeId)) {
                    row = one;
                    isFound = true;
                }
            }
            after = page->after;
            isLast = page->last;
        }
        if (!isFound) {
            co_return fail(ErrorKind::NotFound, QStringLiteral("no such record is shown"));
        }
    } else {
        const QString thisOne = u"this"_s;
        const Result<cmis::VersionWire> version = co_await cmis::versionOf(service, nativeId, thisOne, stop);
        if (!version) {
            co_return tl::unexpected<Error>(version.error());
        }
        row.typeId = version->typeId;
    }
    const Result<cmis::RecordWire> record = co_await cmis::recordOf(service, row, stop);
    RecordSample sample;
    sample.nativeId = record ? record->nativeId : row.nativeId();
    if (!record) {
        if (record.error().kind != ErrorKind::Protocol) {
            co_return tl::unexpected<Error>(record.error());
        }
        sample.fault = record.error().detail;
        co_return sample;
    }
    sample.stated = record->latest().stated;
    Result<MappedRecord> mapped = cmis::communicationFrom(*record, m_repository.id, m_place->rules(m_repository));
    if (mapped) {
        sample.communication = std::move(mapped->communication);
    } else {
        sample.fault = mapped.error().detail;
    }
    co_return sample;
}

} // namespace cf::connectors
