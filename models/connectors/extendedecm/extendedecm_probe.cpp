#include "models/connectors/extendedecm/extendedecm_place.h"
#include "models/connectors/nothing_known.h"
#include "models/connectors/remote/clock_gap.h"
#include "models/connectors/remote/json_value.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace ee = extendedecm;

namespace {

ProbeStep passedAt(ProbeStep::Step step, QString detail)
{
    return {step, true, true, ErrorKind::Protocol, std::move(detail)};
}
ProbeStep failedAt(ProbeStep::Step step, const Error& error) { return {step, false, true, error.kind, error.detail}; }

QString searchFor(const ee::Service& service)
{
    QStringList types;
    for (const int type : service.types) {
        types << u"OTSubType:%1"_s.arg(type);
    }
    const QString all = u'(' + types.join(u" OR "_s) + u')';
    return service.folder > 0 ? all + u" AND OTLocation:%1"_s.arg(service.folder) : all;
}

} // namespace

QCoro::Task<std::vector<ProbeStep>> ExtendedEcmConnector::probe(std::stop_token stop)
{
    using enum ProbeStep::Step;
    std::vector<ProbeStep> steps;
    if (!m_place->line) {
        steps.push_back({Address, false, true, ErrorKind::Rejected, m_place->fault});
        co_return steps;
    }
    ee::Service& service = *m_place->service;
    steps.push_back(passedAt(Address, service.base.toDisplayString()));
    http::Request request;
    request.url = ee::below(service.base, u"/v1/ping"_s);
    request.purpose = u"which server it is"_s;
    const Result<http::Reply> hello = co_await m_place->line->line().send(std::move(request), stop);
    if (!hello || !hello->isOk() || !jsonOf(hello->body)) {
        const Error none{ErrorKind::Offline, u"no Content Server answers there"_s, {}};
        steps.push_back(failedAt(Server, hello ? none : hello.error()));
        co_return steps;
    }
    service.isFound = service.knowsHolds = false;
    const Result<void> found = co_await find(stop);
    if (!found) {
        steps.push_back(passedAt(Server, QString()));
        steps.push_back(failedAt(SignIn, found.error()));
        co_return steps;
    }
    steps.push_back(passedAt(Server, service.version));
    steps.push_back(passedAt(SignIn, m_repository.connection.user));
    QStringList has;
    if (service.folder > 0) {
        const QStringList ids{QString::number(service.folder)};
        const Result<QSet<QString>> shown = co_await ee::shownOf(service, ids, stop);
        if (!shown || shown->isEmpty()) {
            const Error none{ErrorKind::NotFound, u"folder %1 is not shown"_s.arg(service.folder), {}};
            steps.push_back(failedAt(Repository, shown ? none : shown.error()));
            co_return steps;
        }
        has << u"folder %1"_s.arg(service.folder);
    }
    ee::Call workspaces{u"/v2/businessworkspacetypes"_s, u"whether there are workspaces"_s};
    const Result<QJsonObject> types = co_await ee::ask(service, std::move(workspaces), stop);
    has << (types || types.error().kind == ErrorKind::Rejected ? u"business workspaces"_s : u"no business workspaces"_s);
    has << (service.refusesHolds ? u"records management refused"_s : service.hasHolds ? u"records management"_s : u"no records management"_s);
    steps.push_back(passedAt(Repository, has.join(u", "_s)));
    const QString where = searchFor(service);
    const QString noCache;
    const Result<ee::PageWire> page = co_await ee::searchPage(service, where, 1, 1, noCache, stop);
    if (!page) { // it is read folder by folder then, which takes longer
        steps.push_back({Records, false, false, page.error().kind, page.error().detail});
    } else {
        steps.push_back(passedAt(Records, page->total ? QString::number(*page->total) : QString()));
    }
    const Result<ee::PageWire> bin = co_await ee::binPage(service, 1, stop);
    service.hasBin = bin.has_value();
    steps.push_back({Deletions, service.hasBin, false, ErrorKind::Unauthorised, service.hasBin ? u"recycle bin"_s : QString()});
    const http::Line& line = m_place->line->line();
    const bool isRight = isClockRight(line) && service.zoneFault.isEmpty();
    steps.push_back({Clock, isRight, false, ErrorKind::Conflict,
                     service.zoneFault.isEmpty() ? clockOffsetText(line) : service.zoneFault});
    co_return steps;
}

QCoro::Task<Result<RecordSample>> ExtendedEcmConnector::sample(QString nativeId, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    ee::Service& service = *m_place->service;
    const Result<void> found = co_await find(stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    if (nativeId.isEmpty()) {
        const QString where = searchFor(service), noCache;
        const Result<ee::PageWire> page = co_await ee::searchPage(service, where, 1, 1, noCache, stop);
        if (!page) {
            co_return tl::unexpected<Error>(page.error());
        }
        nativeId = page->rows.empty() ? QString() : QString::number(page->rows.front().id);
    }
    NothingKnown known;
    ee::RunContext context = m_place->context(m_repository, known);
    const Result<std::optional<ee::NodeWire>> node = co_await ee::readOne(context, nativeId, stop);
    RecordSample sample;
    sample.nativeId = nativeId;
    if (!node && node.error().kind == ErrorKind::Protocol) {
        sample.fault = node.error().detail;
        co_return sample;
    }
    if (!node) {
        co_return tl::unexpected<Error>(node.error());
    }
    if (!*node) {
        co_return fail(ErrorKind::NotFound, QStringLiteral("no such record is shown"));
    }
    sample.stated = ee::statedBy(**node, service.names, *m_place->vocabulary);
    Result<MappedRecord> mapped = ee::communicationFrom(**node, service.names, m_repository.id, context.rules);
    if (mapped) {
        sample.communication = std::move(mapped->communication);
    } else {
        sample.fault = mapped.error().detail;
    }
    co_return sample;
}

} // namespace cf::connectors
