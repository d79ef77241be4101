// Filing a document in a folder of a CMIS repository: the key is planted in its description, and its name is looked for. A folder is an object id, or a path. Source: protocol notes 1.5, 1.6;
// docs/connectors/cmis.md, "Filing".
#include "models/connectors/cmis/cmis_place.h"
#include "models/connectors/remote/filing.h"
#include "models/connectors/remote/form_body.h"
#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::cmis {

namespace {

QString propertyIn(const QJsonObject& object, const QString& id)
{
    const QJsonValue succinct = object["succinctProperties"_L1][id];
    return scalarText(succinct.isUndefined() ? object["properties"_L1][id]["value"_L1] : succinct);
}

Effect effectOf(const QString& objectId, const FileDocument& deed) { return filedAs(objectId, renditionIdOf(objectId, {}), deed); }

/// The address of what lies there; "/": of the root.
QUrl urlAt(const Service& service, const QString& path)
{
    QUrl url = service.wire.rootUrl;
    url.setPath(url.path() + (path == u"/" ? QString() : path));
    return url;
}

/// Where the folder lies. NotFound: there is none such; Rejected: it is no folder.
QCoro::Task<Result<QString>> pathOf(Service& service, QString folder, std::stop_token stop)
{
    if (folder.startsWith(u'/')) {
        co_return folder;
    }
    const Query query{{u"cmisselector"_s, u"object"_s}, {u"objectId"_s, folder}, {u"succinct"_s, u"true"_s}};
    const QUrl root = service.wire.rootUrl;
    const Result<QJsonDocument> object = co_await getJson(service, root, query, u"the folder"_s, stop);
    if (!object) {
        co_return tl::unexpected<Error>(object.error());
    }
    const QString path = propertyIn(object->object(), u"cmis:path"_s);
    co_return path.startsWith(u'/') ? Result<QString>(path) : fail(ErrorKind::Rejected, u"it is no folder"_s);
}

/// How long the archive says its bytes are; none: it does not say.
std::optional<qint64> lengthIn(const QJsonObject& object)
{
    const QString said = propertyIn(object, u"cmis:contentStreamLength"_s);
    bool isNumber = false;
    const qint64 length = said.toLongLong(&isNumber);
    return isNumber ? std::optional(std::max<qint64>(length, 0)) : std::nullopt;
}

QCoro::Task<FiledTraces> findAt(Service& service, QString path, Command command, std::stop_token stop)
{
    const auto& deed = std::get<FileDocument>(command.deed);
    const Query query{{u"cmisselector"_s, u"object"_s}, {u"filter"_s, u"*"_s}, {u"succinct"_s, u"true"_s}};
    const QUrl url = urlAt(service, (path == u"/" ? QString() : path) + u'/' + deed.name);
    const Result<QJsonDocument> object = co_await getJson(service, url, query, u"a document by its name"_s, stop);
    std::vector<FiledTrace> traces;
    if (!object) {
        const bool isNone = object.error().kind == ErrorKind::NotFound;
        co_return isNone ? FiledTraces(traces) : FiledTraces(tl::unexpected<Error>(object.error()));
    }
    const QJsonObject there = object->object();
    const QString id = propertyIn(there, u"cmis:objectId"_s), said = propertyIn(there, u"cmis:description"_s);
    if (id.isEmpty()) {
        co_return fail(ErrorKind::Offline, u"a document by its name: not an answer of this server"_s);
    }
    const std::optional<qint64> length = lengthIn(there);
    if (said != command.key && !(said.isEmpty() && length == deed.bytes.size())) {
        co_return fail(ErrorKind::Conflict, u"something else of this name is in the folder"_s);
    }
    traces.push_back({effectOf(id, deed), length});
    co_return FiledTraces(traces);
}

QCoro::Task<Result<http::Reply>> send(Service& service, QString path, QString type, bool isVersioned, Command command, std::stop_token stop)
{
    const auto& deed = std::get<FileDocument>(command.deed);
    std::vector<std::pair<QString, QString>> properties{{u"cmis:objectTypeId"_s, type}, {u"cmis:name"_s, deed.name}, {u"cmis:description"_s, command.key}};
    for (const CaseVariable& one : deed.properties) {
        properties.emplace_back(one.name, one.value);
    }
    std::vector<FormField> fields{{"cmisaction", {}, {}, "createDocument"}, {"succinct", {}, {}, "true"}, {"versioningState", {}, {}, isVersioned ? "major" : "none"}};
    for (size_t i = 0; i < properties.size(); ++i) {
        const QByteArray at = '[' + QByteArray::number(qint64(i)) + ']';
        fields.push_back({"propertyId" + at, "text/plain;charset=UTF-8", {}, properties[i].first.toUtf8()});
        fields.push_back({"propertyValue" + at, "text/plain;charset=UTF-8", {}, properties[i].second.toUtf8()});
    }
    fields.push_back({"content", deed.mime.toLatin1(), deed.name, deed.bytes});
    http::Request request;
    request.url = urlAt(service, path);
    request.headers = {{"Accept", "application/json"}};
    request.purpose = u"file a document"_s;
    setOnce(request);
    setForm(request, fields);
    co_return co_await service.line.send(std::move(request), stop);
}

/// The bytes of a document that has none. What is changed there meanwhile is not overwritten.
QCoro::Task<Result<http::Reply>> addBytes(Service& service, FiledTrace trace, FileDocument deed, std::stop_token stop)
{
    const Query query{{u"cmisselector"_s, u"object"_s}, {u"objectId"_s, trace.effect.reference}, {u"filter"_s, u"*"_s}, {u"succinct"_s, u"true"_s}};
    const QUrl root = service.wire.rootUrl;
    const Result<QJsonDocument> object = co_await getJson(service, root, query, u"the document"_s, stop);
    if (!object) {
        co_return tl::unexpected<Error>(object.error());
    }
    const QString token = propertyIn(object->object(), u"cmis:changeToken"_s);
    std::vector<FormField> fields{{"cmisaction", {}, {}, "setContent"}, {"objectId", "text/plain;charset=UTF-8", {}, trace.effect.reference.toUtf8()}, {"succinct", {}, {}, "true"}, {"overwriteFlag", {}, {}, "true"}};
    if (!token.isEmpty()) {
        fields.push_back({"changeToken", "text/plain;charset=UTF-8", {}, token.toUtf8()});
    }
    fields.push_back({"content", deed.mime.toLatin1(), deed.name, deed.bytes});
    http::Request request;
    request.url = root;
    request.headers = {{"Accept", "application/json"}};
    request.purpose = u"bytes of a document"_s;
    setOnce(request);
    setForm(request, fields);
    co_return co_await service.line.send(std::move(request), stop);
}

std::optional<Error> wrongIn(const http::Reply& reply)
{
    std::optional<Error> error = errorIn(reply.status, reply.body, u"file a document"_s);
    if (error && !QJsonDocument::fromJson(reply.body).isObject()) { // of what stands in front of the repository
        error->kind = ErrorKind::Offline;
    }
    return error;
}

Result<FiledTrace> madeIn(const http::Reply& reply, const FileDocument& deed)
{
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    const QString id = propertyIn(object, u"cmis:objectId"_s);
    if (id.isEmpty()) { // it says that it was done, and not what came of it
        return fail(ErrorKind::Protocol, u"file a document: cmis:objectId: missing"_s);
    }
    return FiledTrace{effectOf(id, deed), lengthIn(object)};
}

QCoro::Task<FiledTraces> findFiled(Service& service, Command command, std::stop_token stop)
{
    const QString folder = std::get<FileDocument>(command.deed).folder;
    const Result<QString> path = co_await pathOf(service, folder, stop);
    if (!path) {
        co_return tl::unexpected<Error>(path.error());
    }
    co_return co_await findAt(service, *path, command, stop);
}

FilingSteps stepsOf(Service& service, ReadBack read, QString type, Command command)
{
    struct Known {
        QString path;
        bool isVersioned = false;
    };
    const auto known = std::make_shared<Known>();
    type = type.isEmpty() ? u"cmis:document"_s : type;
    FilingSteps steps;
    steps.deed = std::get<FileDocument>(command.deed);
    steps.find = [&service, command](std::stop_token token) { return findFiled(service, command, token); };
    steps.read = std::move(read);
    steps.prepare = [&service, known, type, folder = steps.deed.folder](std::stop_token token) -> QCoro::Task<Result<void>> {
        const Result<QString> path = co_await pathOf(service, folder, token);
        if (!path) {
            co_return tl::unexpected<Error>(path.error());
        }
        const Result<std::optional<bool>> versioned = co_await isVersionable(service, type, token);
        if (!versioned) {
            co_return tl::unexpected<Error>(versioned.error());
        }
        *known = {*path, versioned->value_or(false)};
        co_return Result<void>();
    };
    steps.send = [&service, known, type, command](std::stop_token token) { return send(service, known->path, type, known->isVersioned, command, token); };
    steps.complete = [&service, deed = steps.deed](FiledTrace trace, std::stop_token token) { return addBytes(service, std::move(trace), deed, token); };
    steps.errorIn = wrongIn;
    steps.made = [deed = steps.deed](const http::Reply& reply) { return madeIn(reply, deed); };
    return steps;
}

} // namespace

} // namespace cf::connectors::cmis

namespace cf::connectors {

std::optional<RepeatGuard> CmisConnector::guardOf(const Deed& deed) const
{
    if (std::holds_alternative<PlaceHold>(deed) || std::holds_alternative<LiftHold>(deed) || std::holds_alternative<DestroyRecord>(deed) || std::holds_alternative<AmendRecord>(deed)) { // a hold is a text there, and not made before
        return RepeatGuard::State;
    }
    return std::holds_alternative<FileDocument>(deed) ? std::optional(RepeatGuard::Reference) : std::nullopt;
}

QCoro::Task<Performed> CmisConnector::perform(Command command, std::stop_token stop)
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
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return Performed{Performed::End::NotDone, {}, found.error()};
        }
    }
    cmis::Service service = *m_place->service; // a run beside this may find it anew
    FilingSteps steps = cmis::stepsOf(service, readBackOf(*this, m_repository.id), m_repository.connection[u"filingType"_s], command);
    co_return co_await fileOnce(std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> CmisConnector::findEffect(Command command, std::stop_token stop)
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
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
    }
    cmis::Service service = *m_place->service; // a run beside this may find it anew
    FilingSteps steps = cmis::stepsOf(service, readBackOf(*this, m_repository.id), {}, command);
    co_return co_await filedTrace(std::move(steps), stop);
}

} // namespace cf::connectors
