// Filing a document in a workspace or folder of Content Server: the key is planted in its description, and names are of one node each in a folder. Source: protocol notes 7.2;
// docs/connectors/extended-ecm.md, "Filing".
#include "models/connectors/extendedecm/extendedecm_place.h"
#include "models/connectors/remote/filing.h"
#include "models/connectors/remote/form_body.h"
#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

constexpr int documentType = 144;

QByteArray compact(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

Effect effectOf(qint64 node, qint64 version, const FileDocument& deed) { return filedAs(QString::number(node), BytesId{node, version}.text(), deed); }

/// The id of the node of this name in the folder; 0: there is none. Names are of one node each there.
QCoro::Task<Result<qint64>> nodeNamed(Service& service, qint64 folder, QString name, std::stop_token stop)
{
    const QJsonObject asked{{u"parent_id"_s, folder}, {u"names"_s, QJsonArray{name}}};
    Call call{u"/v1/validation/nodes/names"_s, u"a name in a folder"_s};
    call.form.emplace_back(u"body"_s, QString::fromUtf8(compact(asked)));
    const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    for (const QJsonValue one : (*answer)["results"_L1].toArray()) {
        if (one["name"_L1].toString().compare(name, Qt::CaseInsensitive) == 0) {
            co_return Result<qint64>(integerIn(one["id"_L1]).value_or(0));
        }
    }
    co_return Result<qint64>(qint64(0));
}

QCoro::Task<Result<http::Reply>> send(Service& service, Command command, std::stop_token stop)
{
    const auto& deed = std::get<FileDocument>(command.deed);
    QJsonObject values;
    for (const CaseVariable& one : deed.properties) {
        values.insert(one.name, one.value);
    }
    QJsonObject node{{u"type"_s, documentType}, {u"parent_id"_s, deed.folder.toLongLong()}, {u"name"_s, deed.name}, {u"description"_s, command.key}};
    if (!values.isEmpty()) {
        node.insert(u"roles"_s, QJsonObject{{u"categories"_s, values}});
    }
    http::Request request;
    request.url = below(service.base, u"/v2/nodes"_s);
    request.headers = {{"Accept", "application/json"}};
    request.purpose = u"file a document"_s;
    setOnce(request);
    setForm(request, {{"body", {}, {}, compact(node)}, {"file", deed.mime.toLatin1(), deed.name, deed.bytes}});
    co_return co_await service.line.send(std::move(request), stop);
}

/// A version more of the node, which has none with bytes.
QCoro::Task<Result<http::Reply>> addBytes(Service& service, FiledTrace trace, Command command, std::stop_token stop)
{
    const auto& deed = std::get<FileDocument>(command.deed);
    http::Request request;
    request.url = below(service.base, u"/v2/nodes/%1/versions"_s.arg(trace.effect.reference));
    request.headers = {{"Accept", "application/json"}};
    request.purpose = u"bytes of a document"_s;
    setOnce(request);
    setForm(request, {{"description", {}, {}, command.key.toUtf8()}, {"file", deed.mime.toLatin1(), deed.name, deed.bytes}});
    co_return co_await service.line.send(std::move(request), stop);
}

Result<FiledTrace> madeIn(const http::Reply& reply, const FileDocument& deed)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object(), properties = propertiesOf(resultsOf(answer).at(0));
    const qint64 node = integerIn(properties["id"_L1]).value_or(0);
    if (node <= 0) { // it says that it was done, and not what came of it
        return fail(ErrorKind::Protocol, u"file a document: $.results.data.properties.id: missing"_s);
    }
    return FiledTrace{effectOf(node, 1, deed), integerIn(properties["size"_L1])};
}

/// Each version of the node that bears the key; the node itself where it has none.
QCoro::Task<FiledTraces> findFiled(Service& service, Command command, std::stop_token stop)
{
    const auto& deed = std::get<FileDocument>(command.deed);
    const Result<qint64> there = co_await nodeNamed(service, deed.folder.toLongLong(), deed.name, stop);
    if (!there) {
        co_return tl::unexpected<Error>(there.error());
    }
    std::vector<FiledTrace> traces;
    if (*there == 0) {
        co_return FiledTraces(traces);
    }
    const QStringList ids{QString::number(*there)}, fields{u"properties{id,name,type,description}"_s};
    QStringList failed;
    const Result<QJsonArray> nodes = co_await nodesOf(service, ids, fields, failed, stop);
    if (!nodes) {
        co_return tl::unexpected<Error>(nodes.error());
    }
    if (!failed.isEmpty() || nodes->isEmpty()) { // it is there, and what it is was not told
        co_return fail(ErrorKind::Offline, u"what stands in its place could not be read"_s);
    }
    const bool isIt = std::ranges::any_of(*nodes, [&command](const QJsonValue& node) { return propertiesOf(node)["description"_L1].toString() == command.key; });
    if (!isIt) {
        co_return fail(ErrorKind::Conflict, u"something else of this name is in the folder"_s);
    }
    const Result<std::vector<VersionWire>> versions = co_await versionsOf(service, *there, stop);
    if (!versions) {
        co_return tl::unexpected<Error>(versions.error());
    }
    for (const VersionWire& one : *versions) {
        traces.push_back({effectOf(*there, one.number, deed), one.bytes >= 0 ? std::optional(one.bytes) : std::nullopt});
    }
    if (traces.empty()) {
        traces.push_back({effectOf(*there, 1, deed), 0});
    }
    co_return FiledTraces(traces);
}

FilingSteps stepsOf(Service& service, ReadBack read, Command command)
{
    FilingSteps steps;
    steps.deed = std::get<FileDocument>(command.deed);
    steps.find = [&service, command](std::stop_token token) { return findFiled(service, command, token); };
    steps.read = std::move(read);
    steps.send = [&service, command](std::stop_token token) { return send(service, command, token); };
    steps.complete = [&service, command](FiledTrace trace, std::stop_token token) { return addBytes(service, std::move(trace), command, token); };
    steps.errorIn = [](const http::Reply& reply) { return errorIn(reply.status, reply.body, u"file a document"_s); };
    steps.made = [deed = steps.deed](const http::Reply& reply) { return madeIn(reply, deed); };
    return steps;
}

} // namespace

} // namespace cf::connectors::extendedecm

namespace cf::connectors {

std::optional<RepeatGuard> ExtendedEcmConnector::guardOf(const Deed& deed) const
{
    if ((isOfHold(deed) && !std::holds_alternative<MakeHold>(deed)) || std::holds_alternative<DestroyRecord>(deed) || std::holds_alternative<AmendRecord>(deed)) {
        return RepeatGuard::State;
    }
    return isOfHold(deed) || std::holds_alternative<FileDocument>(deed) ? std::optional(RepeatGuard::Reference) : std::nullopt;
}

QCoro::Task<Performed> ExtendedEcmConnector::perform(Command command, std::stop_token stop)
{
    const bool isHold = isOfHold(command.deed);
    if (isHold && m_place->line) {
        co_return co_await performHold(std::move(command), stop);
    }
    const bool isDestruction = std::holds_alternative<DestroyRecord>(command.deed);
    if (isDestruction && m_place->line) {
        co_return co_await performDestruction(std::move(command), stop);
    }
    const bool isAmending = std::holds_alternative<AmendRecord>(command.deed);
    if (isAmending && m_place->line) {
        co_return co_await performAmending(std::move(command), stop);
    }
    const auto* deed = std::get_if<FileDocument>(&command.deed);
    if (!deed || !m_place->line) {
        co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Rejected, deed || isHold || isDestruction || isAmending ? m_place->fault : u"this kind of repository does no such thing"_s, {}}};
    }
    if (const std::optional<Error> fault = filingFault(*deed)) {
        co_return Performed{Performed::End::NotDone, {}, fault};
    }
    FilingSteps steps = extendedecm::stepsOf(*m_place->service, readBackOf(*this, m_repository.id), command);
    co_return co_await fileOnce(std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> ExtendedEcmConnector::findEffect(Command command, std::stop_token stop)
{
    if (isOfHold(command.deed) && m_place->line) {
        co_return co_await findHeld(std::move(command), stop);
    }
    if (std::holds_alternative<DestroyRecord>(command.deed) && m_place->line) {
        co_return co_await findDestroyed(std::move(command), stop);
    }
    if (std::holds_alternative<AmendRecord>(command.deed) && m_place->line) {
        co_return co_await findAmended(std::move(command), stop);
    }
    if (!m_place->line || !std::holds_alternative<FileDocument>(command.deed)) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    FilingSteps steps = extendedecm::stepsOf(*m_place->service, readBackOf(*this, m_repository.id), command);
    co_return co_await filedTrace(std::move(steps), stop);
}

} // namespace cf::connectors
