// What the account sees there: asked before the connection is added, and by every run.
#include "models/connectors/exstream/exstream_place.h"
#include "models/connectors/remote/clock_gap.h"
#include "models/connectors/remote/json_value.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace exstream {

namespace {

constexpr qsizetype mostDomains = 10'000;

} // namespace

GapSeen gapIn(Failure failure, QString subject, QString detail, bool isOver)
{
    GapSeen seen;
    seen.what.failure = failure;
    seen.what.subject = std::move(subject);
    seen.what.detail = std::move(detail);
    seen.isOver = isOver;
    return seen;
}

Aside asideOf(const QString& id, const QString& position, const QString& reason, const QJsonValue& raw)
{
    Aside aside;
    aside.what.nativeId = id;
    aside.what.position = position;
    aside.what.reason = reason;
    aside.what.raw = raw.isUndefined() || raw.isNull() ? QString() : rawOf(raw);
    return aside;
}

const DomainWire* RunContext::domain(const QString& id) const
{
    const auto found = std::ranges::find(domains, id, &DomainWire::id);
    return found == domains.end() ? nullptr : &*found;
}

QCoro::Task<Result<void>> readDomains(RunContext& run, std::stop_token stop)
{
    const Result<QJsonArray> rows = co_await allOf(run.service, Room::Design, u"domains"_s, {}, u"domains"_s, mostDomains, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    QStringList missing = run.service.terms.domains;
    for (const QJsonValue row : *rows) {
        Result<DomainWire> domain = domainIn(row);
        if (!domain) {
            run.notes.emplace_back(asideOf(u"domains"_s, u"data"_s, domain.error().detail, row));
            continue;
        }
        const bool isWanted = run.service.terms.domains.isEmpty() || missing.contains(domain->id, Qt::CaseInsensitive);
        missing.removeIf([&](const QString& name) { return name.compare(domain->id, Qt::CaseInsensitive) == 0; });
        if (isWanted && run.domain(domain->id) == nullptr) {
            run.domains.push_back(*std::move(domain));
        }
    }
    std::ranges::sort(run.domains, {}, &DomainWire::id); // so that a run is taken up in the order it had
    if (!run.service.terms.domains.isEmpty()) {
        run.notes.emplace_back(gapIn(Failure::Denied, u"domains"_s, u"not shown: "_s + missing.join(u", "_s), missing.isEmpty()));
    }
    if (run.domains.empty()) {
        co_return fail(ErrorKind::NotFound, u"no domain is shown to this account"_s);
    }
    co_return Result<void>();
}

} // namespace exstream

namespace ex = exstream;

namespace {

ProbeStep passedAt(ProbeStep::Step step, QString detail) { return {step, true, true, ErrorKind::Protocol, std::move(detail)}; }
ProbeStep failedAt(ProbeStep::Step step, const Error& error) { return {step, false, true, error.kind, error.detail}; }

/// Name and version of a service as it states them. It is told to anybody.
QCoro::Task<Result<QString>> versionOf(ex::Service& service, ex::Room room, std::stop_token stop)
{
    http::Request request = ex::requestFor(service, room, u"version"_s, {}, u"version"_s);
    const Result<http::Reply> reply = co_await service.line.line().send(std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (reply->status >= 500) {
        co_return fail(ErrorKind::Offline, u"answer %1"_s.arg(reply->status));
    }
    if (!reply->isOk() && reply->status != 401 && reply->status != 403) {
        co_return fail(ErrorKind::NotFound, u"answer %1 at %2"_s.arg(reply->status).arg(request.url.path()));
    }
    const Result<QJsonDocument> read = jsonOf(reply->body);
    const QJsonObject said = read ? read->object() : QJsonObject();
    const QJsonObject version = said["data"_L1].isObject() ? said["data"_L1].toObject() : said;
    const QJsonObject details = version["details"_L1].toObject();
    const QStringList words{scalarText(details["appName"_L1]), scalarText(details["buildNumber"_L1]), scalarText(version["versionString"_L1])};
    co_return Result<QString>(words.join(u' ').simplified().left(200));
}

} // namespace

QCoro::Task<std::vector<ProbeStep>> ExstreamConnector::probe(std::stop_token stop)
{
    using enum ProbeStep::Step;
    std::vector<ProbeStep> steps;
    if (!m_place->line) {
        steps.push_back({Address, false, true, ErrorKind::Rejected, m_place->fault});
        co_return steps;
    }
    ex::Service& service = *m_place->service;
    steps.push_back(passedAt(Address, service.terms.design.toDisplayString(QUrl::RemoveUserInfo)));
    const Result<QString> design = co_await versionOf(service, ex::Room::Design, stop);
    if (!design) {
        steps.push_back(failedAt(Server, design.error()));
        co_return steps;
    }
    const Result<QString> orchestration = co_await versionOf(service, ex::Room::Orchestration, stop);
    if (!orchestration) {
        steps.push_back(failedAt(Server, orchestration.error()));
        co_return steps;
    }
    service.product = u"Exstream "_s + *design;
    steps.push_back(passedAt(Server, *design + u"; "_s + *orchestration));
    http::Request who = ex::requestFor(service, ex::Room::Design, u"authentication/current-user"_s, {}, u"who is signed in"_s);
    const Result<ex::AnswerWire> user = co_await ex::answerTo(service, std::move(who), stop);
    if (!user && !ex::isAnswer(user.error())) {
        steps.push_back(failedAt(SignIn, user.error()));
        co_return steps;
    }
    steps.push_back(passedAt(SignIn, user ? scalarText(user->data.toObject()["name"_L1]).left(200) : QString()));
    ex::RunContext run{.service = service};
    const Result<void> domains = co_await ex::readDomains(run, stop);
    if (!domains) {
        steps.push_back(failedAt(Repository, domains.error()));
        co_return steps;
    }
    QStringList traced;
    for (const ex::DomainWire& domain : run.domains) {
        if (domain.isTraced) {
            traced << domain.id;
        }
    }
    steps.push_back(passedAt(Repository, u"%1 domains, jobs traced in %2: %3"_s.arg(run.domains.size()).arg(traced.size()).arg(traced.join(u", "_s))));
    qint64 jobs = 0;
    std::optional<Error> trouble;
    for (const ex::DomainWire& domain : run.domains) {
        const Result<void> learnt = co_await ex::learnFilter(service, domain.id, stop);
        ex::Query query{{u"count"_s, u"1"_s}, {u"offset"_s, u"0"_s}};
        http::Request request = ex::requestFor(service, ex::Room::Orchestration, u"runtime/"_s + domain.id + u"/jobs"_s, query, u"jobs"_s);
        const Result<ex::AnswerWire> answer = co_await ex::answerTo(service, std::move(request), stop);
        if (answer) {
            jobs += answer->page.total.value_or(answer->data.toArray().size());
        } else if (answer.error().kind != ErrorKind::NotFound) {
            trouble = answer.error();
        }
    }
    const QString how = service.filter ? u", filtered by "_s + *service.filter : QString();
    steps.push_back({Records, !trouble, false, trouble ? trouble->kind : ErrorKind::Protocol, trouble ? trouble->detail : u"%1 jobs"_s.arg(jobs) + how});
    const http::Line& line = m_place->line->line();
    steps.push_back({Clock, isClockRight(line), false, ErrorKind::Conflict, clockOffsetText(line)});
    co_return steps;
}

} // namespace cf::connectors
