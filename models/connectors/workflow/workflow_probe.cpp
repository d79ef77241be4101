#include "models/connectors/remote/clock_gap.h"
#include "models/connectors/workflow/workflow_deeds.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::workflow {

namespace {

ProbeStep passedAt(ProbeStep::Step step, QString detail) { return {step, true, true, ErrorKind::Protocol, std::move(detail)}; }
ProbeStep failedAt(ProbeStep::Step step, const Error& error) { return {step, false, true, error.kind, error.detail}; }

} // namespace

QCoro::Task<std::vector<ProbeStep>> probe(Service& service, QString user, std::stop_token stop)
{
    using enum ProbeStep::Step;
    std::vector<ProbeStep> steps;
    steps.push_back(passedAt(Address, service.terms.service.toDisplayString(QUrl::RemoveUserInfo)));
    const Query one{{service.codec().offset, u"0"_s}, {service.codec().count, u"1"_s}};
    http::Request request = requestFor(service, Room::Service, service.codec().definitions, one, u"definitions"_s);
    const Result<http::Reply> hello = co_await service.line.line().send(std::move(request), stop); // without credentials: any answer will do
    if (!hello || hello->status >= 500) {
        steps.push_back(failedAt(Server, hello ? refusal(*hello) : hello.error()));
        co_return steps;
    }
    steps.push_back(passedAt(Server, service.codec().isFlowable ? u"Flowable REST"_s : u"Workflow Service"_s));
    const Result<ListWire> definitions = co_await page(service, Room::Service, service.codec().definitions, Query(), 0, service.terms.pageSize, u"definitions"_s, stop);
    if (!definitions && definitions.error().kind == ErrorKind::Unauthorised) {
        steps.push_back(failedAt(SignIn, definitions.error()));
        co_return steps;
    }
    steps.push_back(passedAt(SignIn, user));
    if (!definitions) {
        steps.push_back(failedAt(Repository, definitions.error()));
        co_return steps;
    }
    QStringList keys;
    for (const QJsonValue& row : definitions->rows) {
        keys << row["key"_L1].toString().left(60);
    }
    keys.removeDuplicates();
    keys.sort();
    steps.push_back(passedAt(Repository, u"%1 definitions: %2"_s.arg(keys.size()).arg(keys.mid(0, 8).join(u", "_s))));
    const Query open{{u"finished"_s, u"false"_s}};
    const Result<ListWire> cases = co_await page(service, Room::History, service.codec().pastInstances, open, 0, 1, u"cases"_s, stop);
    const QString counted = cases ? u"%1 open cases"_s.arg(cases->total.value_or(cases->rows.size())) : cases.error().detail;
    steps.push_back({Records, cases.has_value(), false, cases ? ErrorKind::Protocol : cases.error().kind, counted});
    const http::Line& line = service.line.line();
    steps.push_back({Clock, isClockRight(line), false, ErrorKind::Conflict, clockOffsetText(line)});
    co_return steps;
}

} // namespace cf::connectors::workflow
