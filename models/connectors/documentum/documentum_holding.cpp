// Holds by the means that a site has for them, none of which is a means of Records Management: an attribute of each version, or relations to an object that stands for the
// hold. Source: protocol notes 6.3, 6.4, 7.3; docs/connectors/documentum.md, "Holds".
#include "models/connectors/documentum/documentum_holding.h"
#include "models/connectors/documentum/documentum_place.h"
#include "models/connectors/remote/holding.h"
#include "models/connectors/remote/json_value.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

constexpr int mostPages = 1'000, mostTimes = 3; ///< times: a version is taken off a hold that it was put under more than once
const QByteArray ownType = "application/vnd.emc.documentum+json";

http::Request writing(const QUrl& url, const QByteArray& method, const QString& purpose, const QJsonObject& properties = {})
{
    http::Request request;
    request.url = url;
    request.headers = {{"Accept", ownType + ", application/json;q=0.8"}};
    request.purpose = purpose;
    setOnce(request, method);
    if (!properties.isEmpty()) {
        request.headers.emplace_back("Content-Type", ownType);
        request.body = QJsonDocument(QJsonObject{{u"properties"_s, properties}}).toJson(QJsonDocument::Compact);
    }
    return request;
}

/// Where an object is written.
Result<QUrl> writtenAt(const Service& service, const VersionWire& version)
{
    const QString edit = hrefOf(version.links, u"edit"_s), self = hrefOf(version.links, u"self"_s);
    return usableUrl(service, !edit.isEmpty() ? edit : !self.isEmpty() ? self : objectHref(service, version.objectId));
}

/// By its attribute: what stands in one place of the lists belongs together.
QCoro::Task<Result<HoldLook>> lookAtAttribute(Service& service, HoldMeans means, QString objectId, QString matter, bool isWanted, std::stop_token stop)
{
    const QString nowhere;
    Fetched none;
    const Result<VersionWire> version = co_await versionOf(service, objectId, nowhere, none, stop);
    if (!version) {
        co_return tl::unexpected<Error>(version.error());
    }
    HoldLook look;
    look.effect = holdEffect(matter, matter);
    const QJsonValue said = version->properties[means.attributes.code];
    if (!said.isArray() && !said.isNull() && !said.isUndefined()) {
        co_return fail(ErrorKind::Rejected, u"%1 is no repeating attribute"_s.arg(means.attributes.code));
    }
    const QJsonArray codes = said.toArray(), foreign = version->properties[means.attributes.others.value(u"foreign"_s)].toArray();
    QList<qsizetype> places;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (scalarText(codes[i]) == matter) {
            places << i;
        }
    }
    if (places.isEmpty() != isWanted) {
        co_return look;
    }
    if (!isWanted && std::ranges::any_of(places, [&foreign](qsizetype at) { return scalarText(foreign.at(at)) == u"true"; })) {
        co_return fail(ErrorKind::Rejected, u"only another system may release it: "_s + means.attributes.others.value(u"foreign"_s));
    }
    QMap<QString, QJsonValue> added{{u"since"_s, QDateTime::fromMSecsSinceEpoch(means.now, Qt::UTC).toString(Qt::ISODate)}, {u"foreign"_s, false}, {u"name"_s, matter}};
    QMap<QString, QString> columns = means.attributes.others;
    columns.insert(u"code"_s, means.attributes.code);
    added.insert(u"code"_s, matter);
    QJsonObject properties;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        QJsonArray values = version->properties[*it].toArray();
        if (values.size() != codes.size()) { // not of the same places
            continue;
        }
        if (isWanted) {
            values.append(added.value(it.key(), QJsonValue(QString())));
        }
        for (qsizetype i = isWanted ? -1 : places.size() - 1; i >= 0; --i) {
            values.removeAt(places[i]);
        }
        properties.insert(*it, values);
    }
    const Result<QUrl> url = writtenAt(service, *version);
    if (!url) {
        co_return tl::unexpected<Error>(url.error());
    }
    look.next = writing(*url, "POST", u"hold of a version"_s, properties);
    co_return look;
}

/// Where relations are. Unavailable: no link leads there.
QCoro::Task<Result<QUrl>> relationsUrl(Service& service, std::stop_token stop)
{
    const QUrl asked = service.repository;
    const Result<QJsonObject> repository = co_await getObject(service, asked, u"the repository"_s, stop);
    if (!repository) {
        co_return tl::unexpected<Error>(repository.error());
    }
    const QString href = hrefOf(linksFrom((*repository)["links"_L1]), u"relations"_s);
    if (href.isEmpty()) {
        co_return fail(ErrorKind::Rejected, u"this server has no relations"_s);
    }
    co_return usableUrl(service, href);
}

QCoro::Task<Result<HoldLook>> lookAtRelation(Service& service, HoldMeans means, QString objectId, QString matter, bool isWanted, std::stop_token stop)
{
    const Result<QString> hold = co_await holdObject(service, means, matter, stop);
    if (!hold) {
        co_return tl::unexpected<Error>(hold.error());
    }
    HoldLook look;
    look.effect = holdEffect(*hold, matter);
    if (hold->isEmpty() && isWanted) {
        co_return fail(ErrorKind::NotFound, u"no hold bears the number of this matter"_s);
    }
    if (hold->isEmpty()) { // what was never made holds nothing
        co_return look;
    }
    const Result<QUrl> relations = co_await relationsUrl(service, stop);
    if (!relations) {
        co_return tl::unexpected<Error>(relations.error());
    }
    const Query query{{u"related-object-id"_s, objectId}, {u"related-object-role"_s, u"any"_s}, {u"relation-name"_s, means.relation}, {u"inline"_s, u"true"_s}, {u"items-per-page"_s, u"500"_s}};
    QUrl asked = withQuery(*relations, query);
    QString there;
    for (int page = 0; page < mostPages && there.isEmpty(); ++page) {
        const Result<QJsonObject> answer = co_await getObject(service, asked, u"relations of a version"_s, stop);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        const Result<FeedWire> feed = feedFrom(*answer);
        if (!feed) {
            co_return tl::unexpected<Error>(feed.error());
        }
        for (const EntryWire& entry : feed->entries) {
            const QJsonValue properties = entry.content["properties"_L1];
            if (properties["relation_name"_L1].toString() == means.relation && properties["parent_id"_L1].toString() == *hold && properties["child_id"_L1].toString() == objectId) {
                const Links links = linksFrom(entry.content["links"_L1]);
                const QString gone = hrefOf(links, u"delete"_s), self = hrefOf(links, u"self"_s);
                there = !gone.isEmpty() ? gone : !self.isEmpty() ? self : entry.edit;
                break;
            }
        }
        const Result<QUrl> next = feed->entries.empty() || feed->next.isEmpty() ? Result<QUrl>(QUrl()) : usableUrl(service, feed->next);
        if (!next) {
            co_return tl::unexpected<Error>(next.error());
        }
        if (next->isEmpty()) {
            break;
        }
        asked = *next;
    }
    if (there.isEmpty() != isWanted) {
        co_return look;
    }
    const Result<QUrl> url = isWanted ? relations : usableUrl(service, there);
    if (!url) {
        co_return tl::unexpected<Error>(url.error());
    }
    const QJsonObject made{{u"relation_name"_s, means.relation}, {u"parent_id"_s, *hold}, {u"child_id"_s, objectId}, {u"description"_s, u"Hold "_s + matter}};
    look.next = isWanted ? writing(*url, "POST", u"a relation to a hold"_s, made) : writing(*url, "DELETE", u"a relation to a hold"_s);
    co_return look;
}

/// Where the objects that stand for holds are made.
QCoro::Task<Result<HoldLook>> lookForHold(Service& service, HoldMeans means, MakeHold deed, std::stop_token stop)
{
    const Result<QString> hold = co_await holdObject(service, means, deed.matter, stop);
    if (!hold) {
        co_return tl::unexpected<Error>(hold.error());
    }
    HoldLook look;
    look.effect = holdEffect(*hold, deed.matter);
    if (!hold->isEmpty()) {
        co_return look;
    }
    if (means.folder.isEmpty()) {
        co_return fail(ErrorKind::Rejected, u"the setting holdFolder does not say where holds are made"_s);
    }
    const QString statement = u"select r_object_id from dm_folder where any r_folder_path = "_s + textLiteral(means.folder);
    const Result<std::vector<QJsonObject>> folders = co_await allRows(service, statement, u"the folder of holds"_s, stop);
    if (!folders || folders->empty()) {
        co_return folders ? fail(ErrorKind::NotFound, u"there is no such folder: holdFolder"_s) : tl::unexpected<Error>(folders.error());
    }
    const Result<QUrl> folder = objectUrl(service, scalarText(folders->front()["r_object_id"_L1]), {});
    if (!folder) {
        co_return tl::unexpected<Error>(folder.error());
    }
    const QUrl asked = *folder;
    const Result<QJsonObject> object = co_await getObject(service, asked, u"the folder of holds"_s, stop);
    if (!object) {
        co_return tl::unexpected<Error>(object.error());
    }
    const QString href = hrefOf(linksFrom((*object)["links"_L1]), u"documents"_s);
    const Result<QUrl> documents = href.isEmpty() ? Result<QUrl>(fail(ErrorKind::Rejected, u"the folder of holds takes no documents"_s)) : usableUrl(service, href);
    if (!documents) {
        co_return tl::unexpected<Error>(documents.error());
    }
    const QJsonObject properties{{u"r_object_type"_s, means.type}, {u"object_name"_s, deed.matter}, {u"title"_s, deed.name}, {u"subject"_s, deed.comment}};
    look.next = writing(*documents, "POST", u"make a hold"_s, properties);
    co_return look;
}

std::optional<Error> wrongIn(const http::Reply& reply)
{
    std::optional<Error> error = errorIn(reply.status, reply.body, u"a hold"_s);
    if (error && reply.body.contains("VERSION_MISMATCH")) { // saved by another meanwhile
        error->kind = ErrorKind::Conflict;
    }
    return error;
}

Result<Effect> madeIn(const http::Reply& reply, const QString& matter)
{
    const QString id = scalarText(QJsonDocument::fromJson(reply.body)["properties"_L1]["r_object_id"_L1]);
    return isId(id) ? Result<Effect>(holdEffect(id, matter)) : Result<Effect>(fail(ErrorKind::Protocol, u"make a hold: $.properties.r_object_id: missing"_s));
}

QCoro::Task<Result<HoldingSteps>> stepsOf(Service& service, HoldMeans means, Deed deed, std::stop_token stop)
{
    HoldingSteps steps;
    steps.errorIn = wrongIn;
    if (const auto* make = std::get_if<MakeHold>(&deed)) {
        steps.steps.push_back([&service, means, make = *make](int, std::stop_token token) { return lookForHold(service, means, make, token); });
        steps.made = [matter = make->matter](const http::Reply& reply) { return madeIn(reply, matter); };
        co_return steps;
    }
    const auto* place = std::get_if<PlaceHold>(&deed);
    const auto* lift = std::get_if<LiftHold>(&deed);
    const bool isWanted = place != nullptr;
    const QString matter = place ? place->matter : lift->matter;
    QStringList versions = place ? place->versions : lift->versions;
    if (versions.isEmpty()) {
        const QStringList record{place ? place->record : lift->record};
        const Result<std::vector<RowWire>> rows = co_await versionsOf(service, record, stop);
        if (!rows) {
            co_return tl::unexpected<Error>(rows.error());
        }
        for (const RowWire& row : *rows) {
            versions << row.objectId;
        }
    }
    if (versions.isEmpty()) {
        co_return fail(ErrorKind::NotFound, u"no version of it is listed"_s);
    }
    for (const QString& version : std::as_const(versions)) {
        const HoldStep step = [&service, means, version, matter, isWanted](int, std::stop_token token) {
            return means.isRelation() ? lookAtRelation(service, means, version, matter, isWanted, token) : lookAtAttribute(service, means, version, matter, isWanted, token);
        };
        steps.steps.insert(steps.steps.end(), means.isRelation() && !isWanted ? mostTimes : 1, step); // a relation may have been made twice
    }
    co_return steps;
}

} // namespace

} // namespace cf::connectors::documentum

namespace cf::connectors {

namespace dm = documentum;

std::optional<RepeatGuard> DocumentumConnector::holdGuardOf(const Deed& deed) const
{
    const dm::HoldMeans means = dm::meansOf(m_repository, 0);
    const bool isMaking = std::holds_alternative<MakeHold>(deed);
    if (means.isNone() || (isMaking && !means.isRelation())) {
        return std::nullopt;
    }
    return isMaking ? RepeatGuard::Reference : RepeatGuard::State;
}

QCoro::Task<Performed> DocumentumConnector::performHold(Command command, std::stop_token stop)
{
    const Result<dm::HoldMeans> means = dm::usableMeans(m_repository, m_parts.clock.now());
    if (!means || !holdGuardOf(command.deed)) {
        const Error error = means ? Error{ErrorKind::Rejected, u"this repository does no such thing"_s, {}} : means.error();
        co_return Performed{Performed::End::NotDone, {}, error};
    }
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return Performed{Performed::End::NotDone, {}, found.error()};
    }
    Result<HoldingSteps> steps = co_await dm::stepsOf(service, *means, command.deed, stop);
    if (!steps) {
        Error error = steps.error();
        error.kind = dm::isDenied(error) ? ErrorKind::Rejected : error.kind;
        co_return Performed{Performed::End::NotDone, {}, error};
    }
    co_return co_await holdOnce(*m_place->line, *std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> DocumentumConnector::findHeld(Command command, std::stop_token stop)
{
    const Result<dm::HoldMeans> means = dm::usableMeans(m_repository, m_parts.clock.now());
    if (!means) {
        co_return tl::unexpected<Error>(means.error());
    }
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    Result<HoldingSteps> steps = co_await dm::stepsOf(service, *means, command.deed, stop);
    if (!steps) {
        const bool isNone = steps.error().kind == ErrorKind::NotFound;
        co_return isNone ? Result<std::optional<Effect>>(std::nullopt) : Result<std::optional<Effect>>(tl::unexpected<Error>(steps.error()));
    }
    co_return co_await heldEffect(*std::move(steps), stop);
}

} // namespace cf::connectors
