// Filing a document in a folder of a Documentum repository: the key is planted as its subject. A folder is an object id, or a path. Source: protocol notes 1.8, 3.1;
// docs/connectors/documentum.md, "Filing".
#include "models/connectors/documentum/documentum_place.h"
#include "models/connectors/remote/filing.h"
#include "models/connectors/remote/form_body.h"
#include "models/connectors/remote/json_value.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

constexpr int most = 10;

Effect effectOf(const QString& objectId, const FileDocument& deed) { return filedAs(objectId, BytesId{objectId, {}, {}, 0, true}.text(), deed); }

std::optional<qint64> lengthIn(const QJsonValue& properties)
{
    const QJsonValue length = properties["r_content_size"_L1];
    return length.isDouble() ? std::optional(length.toInteger()) : std::nullopt;
}

struct FoundObject {
    QString id;
    std::optional<qint64> bytes; ///< none: not asked for, or not said
};

/// What a statement finds.
QCoro::Task<Result<std::vector<FoundObject>>> objectsOf(Service& service, QString statement, QString purpose, std::stop_token stop)
{
    const Result<FeedWire> feed = co_await select(service, statement, most, purpose, stop);
    if (!feed) {
        co_return tl::unexpected<Error>(feed.error());
    }
    std::vector<FoundObject> objects;
    for (const EntryWire& entry : feed->entries) {
        const QJsonValue properties = entry.content["properties"_L1];
        const QString id = scalarText(properties["r_object_id"_L1]);
        if (!isId(id)) {
            co_return fail(ErrorKind::Protocol, purpose + u": $.entries.content.properties.r_object_id: missing"_s);
        }
        objects.push_back({id, lengthIn(properties)});
    }
    co_return Result<std::vector<FoundObject>>(objects);
}

/// Where documents are made in a folder. NotFound: there is no such folder; Rejected: nothing may be made in it.
QCoro::Task<Result<QUrl>> documentsOf(Service& service, QString folder, std::stop_token stop)
{
    const QString purpose = u"the folder"_s;
    if (folder.startsWith(u'/')) {
        const QString statement = u"SELECT r_object_id FROM dm_folder WHERE ANY r_folder_path = "_s + textLiteral(folder);
        const Result<std::vector<FoundObject>> found = co_await objectsOf(service, statement, purpose, stop);
        if (!found || found->empty()) {
            co_return found ? fail(ErrorKind::NotFound, u"there is no such folder"_s) : tl::unexpected<Error>(found.error());
        }
        folder = found->front().id;
    }
    const Result<QUrl> url = objectUrl(service, folder, {});
    if (!url) {
        co_return tl::unexpected<Error>(url.error());
    }
    const QUrl asked = *url;
    const Result<QJsonObject> object = co_await getObject(service, asked, purpose, stop);
    if (!object) {
        co_return tl::unexpected<Error>(object.error());
    }
    const QString href = hrefOf(linksFrom((*object)["links"_L1]), u"documents"_s);
    if (href.isEmpty()) {
        co_return fail(ErrorKind::Rejected, u"the folder takes no documents"_s);
    }
    co_return usableUrl(service, href);
}

QCoro::Task<Result<http::Reply>> send(Service& service, QUrl documents, QString type, Command command, std::stop_token stop)
{
    const auto& deed = std::get<FileDocument>(command.deed);
    QJsonObject properties{{u"r_object_type"_s, type}, {u"object_name"_s, deed.name}, {u"subject"_s, command.key}};
    for (const CaseVariable& one : deed.properties) {
        properties.insert(one.name, one.value);
    }
    const bool isPdf = deed.mime == u"application/pdf";
    http::Request request;
    request.url = isPdf ? withQuery(documents, {{u"format"_s, u"pdf"_s}}) : documents;
    request.headers = {{"Accept", "application/vnd.emc.documentum+json, application/json;q=0.8"}};
    request.purpose = u"file a document"_s;
    setOnce(request);
    // Taken by their order and types, whatever they are called.
    const QByteArray metadata = QJsonDocument(QJsonObject{{u"properties"_s, properties}}).toJson(QJsonDocument::Compact);
    setForm(request, {{"metadata", "application/vnd.emc.documentum+json", {}, metadata}, {"binary", deed.mime.toLatin1(), deed.name, deed.bytes}});
    co_return co_await service.line.send(std::move(request), stop);
}

/// The bytes of an object that has none, as its primary content.
QCoro::Task<Result<http::Reply>> addBytes(Service& service, FiledTrace trace, FileDocument deed, std::stop_token stop)
{
    const Result<QUrl> url = objectUrl(service, trace.effect.reference, {});
    if (!url) {
        co_return tl::unexpected<Error>(url.error());
    }
    const QUrl asked = *url;
    const Result<QJsonObject> object = co_await getObject(service, asked, u"the document"_s, stop);
    if (!object) {
        co_return tl::unexpected<Error>(object.error());
    }
    const QString href = hrefOf(linksFrom((*object)["links"_L1]), u"contents"_s);
    const Result<QUrl> contents = usableUrl(service, href.isEmpty() ? QString::fromUtf8(asked.toEncoded()) + u"/contents"_s : href);
    if (!contents) {
        co_return tl::unexpected<Error>(contents.error());
    }
    http::Request request;
    Query query{{u"primary"_s, u"true"_s}, {u"overwrite"_s, u"true"_s}};
    if (deed.mime == u"application/pdf") {
        query.emplace_back(u"format"_s, u"pdf"_s);
    }
    request.url = withQuery(*contents, query);
    request.headers = {{"Accept", "application/vnd.emc.documentum+json, application/json;q=0.8"}, {"Content-Type", deed.mime.toLatin1()}};
    request.purpose = u"bytes of a document"_s;
    setOnce(request);
    request.body = deed.bytes;
    co_return co_await service.line.send(std::move(request), stop);
}

Result<FiledTrace> madeIn(const http::Reply& reply, const FileDocument& deed)
{
    const QJsonValue properties = QJsonDocument::fromJson(reply.body)["properties"_L1];
    const QString id = scalarText(properties["r_object_id"_L1]);
    if (!isId(id)) { // it says that it was done, and not what came of it
        return fail(ErrorKind::Protocol, u"file a document: $.properties.r_object_id: missing"_s);
    }
    return FiledTrace{effectOf(id, deed), lengthIn(properties)};
}

/// All versions of all objects of whatever type that bear the key: a site files as one that is no dm_document, too.
QCoro::Task<FiledTraces> findFiled(Service& service, Command command, std::stop_token stop)
{
    const Result<void> found = co_await find(service, false, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    const QString statement = u"SELECT r_object_id, r_content_size FROM dm_sysobject (ALL) WHERE subject = "_s + textLiteral(command.key);
    const Result<std::vector<FoundObject>> objects = co_await objectsOf(service, statement, u"a document by its key"_s, stop);
    if (!objects) {
        co_return tl::unexpected<Error>(objects.error());
    }
    const auto& deed = std::get<FileDocument>(command.deed);
    std::vector<FiledTrace> traces;
    for (const FoundObject& one : *objects) {
        traces.push_back({effectOf(one.id, deed), one.bytes});
    }
    co_return FiledTraces(traces);
}

FilingSteps stepsOf(Service& service, ReadBack read, QString type, Command command)
{
    const auto documents = std::make_shared<QUrl>();
    FilingSteps steps;
    steps.deed = std::get<FileDocument>(command.deed);
    steps.find = [&service, command](std::stop_token token) { return findFiled(service, command, token); };
    steps.read = std::move(read);
    steps.prepare = [&service, documents, folder = steps.deed.folder](std::stop_token token) -> QCoro::Task<Result<void>> {
        const Result<QUrl> url = co_await documentsOf(service, folder, token);
        if (url) {
            *documents = *url;
        }
        co_return url ? Result<void>() : Result<void>(tl::unexpected<Error>(url.error()));
    };
    type = type.isEmpty() ? u"dm_document"_s : type;
    steps.send = [&service, documents, type, command](std::stop_token token) { return send(service, *documents, type, command, token); };
    steps.complete = [&service, deed = steps.deed](FiledTrace trace, std::stop_token token) { return addBytes(service, std::move(trace), deed, token); };
    steps.errorIn = [](const http::Reply& reply) { return errorIn(reply.status, reply.body, u"file a document"_s); };
    steps.made = [deed = steps.deed](const http::Reply& reply) { return madeIn(reply, deed); };
    return steps;
}

} // namespace

} // namespace cf::connectors::documentum

namespace cf::connectors {

std::optional<RepeatGuard> DocumentumConnector::guardOf(const Deed& deed) const
{
    if (isOfHold(deed)) {
        return holdGuardOf(deed);
    }
    if (std::holds_alternative<DestroyRecord>(deed) || std::holds_alternative<AmendRecord>(deed)) {
        return RepeatGuard::State;
    }
    return std::holds_alternative<FileDocument>(deed) ? std::optional(RepeatGuard::Reference) : std::nullopt;
}

QCoro::Task<Performed> DocumentumConnector::perform(Command command, std::stop_token stop)
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
    documentum::Service& service = *m_place->service;
    const Result<void> found = co_await documentum::find(service, false, stop);
    if (!found) {
        co_return Performed{Performed::End::NotDone, {}, found.error()};
    }
    FilingSteps steps = documentum::stepsOf(service, readBackOf(*this, m_repository.id), m_repository.connection[u"filingType"_s], command);
    co_return co_await fileOnce(std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> DocumentumConnector::findEffect(Command command, std::stop_token stop)
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
    FilingSteps steps = documentum::stepsOf(*m_place->service, readBackOf(*this, m_repository.id), {}, command);
    co_return co_await filedTrace(std::move(steps), stop);
}

} // namespace cf::connectors
