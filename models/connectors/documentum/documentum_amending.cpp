// Correcting the retention class of a record: one attribute of its current version. The server has no token that would tell of another's change. Source: protocol notes 1.8.
#include "models/connectors/documentum/documentum_holding.h"
#include "models/connectors/documentum/documentum_place.h"
#include "models/connectors/remote/amending.h"
#include "models/connectors/remote/json_value.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace dm = documentum;

namespace {

const QByteArray ownType = "application/vnd.emc.documentum+json";

std::optional<Error> wrongIn(const http::Reply& reply)
{
    std::optional<Error> error = dm::errorIn(reply.status, reply.body, u"correct a record"_s);
    if (error && reply.body.contains("VERSION_MISMATCH")) { // saved by another meanwhile
        error->kind = ErrorKind::Conflict;
    }
    return error;
}

QCoro::Task<Result<AmendPlace>> placeOf(dm::Service& service, SiteVocabulary vocabulary, AmendRecord deed, std::stop_token stop)
{
    const QStringList chronicle{deed.record};
    const Result<std::vector<dm::RowWire>> rows = co_await dm::versionsOf(service, chronicle, stop);
    if (!rows || rows->empty()) {
        co_return rows ? fail(ErrorKind::NotFound, u"no version of it is listed"_s) : tl::unexpected<Error>(rows.error());
    }
    const QString nowhere;
    dm::Fetched none;
    const QString objectId = rows->back().objectId;
    const Result<dm::VersionWire> version = co_await dm::versionOf(service, objectId, nowhere, none, stop);
    if (!version) {
        co_return tl::unexpected<Error>(version.error());
    }
    const QString key = keyOfRetentionClass(version->properties.keys(), vocabulary);
    if (key.isEmpty()) {
        co_return fail(ErrorKind::Rejected, u"no attribute, or several, say the class of this record"_s);
    }
    const QString edit = dm::hrefOf(version->links, u"edit"_s), self = dm::hrefOf(version->links, u"self"_s);
    const Result<QUrl> url = dm::usableUrl(service, !edit.isEmpty() ? edit : !self.isEmpty() ? self : dm::objectHref(service, objectId));
    if (!url) {
        co_return tl::unexpected<Error>(url.error());
    }
    AmendPlace place;
    place.now = scalarText(version->properties[key]);
    place.writing.url = *url;
    place.writing.headers = {{"Accept", ownType + ", application/json;q=0.8"}, {"Content-Type", ownType}};
    place.writing.purpose = u"correct a record"_s;
    place.writing.body = QJsonDocument(QJsonObject{{u"properties"_s, QJsonObject{{key, deed.value}}}}).toJson(QJsonDocument::Compact);
    setOnce(place.writing, "POST");
    co_return place;
}

} // namespace

QCoro::Task<Performed> DocumentumConnector::performAmending(Command command, std::stop_token stop)
{
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return Performed{Performed::End::NotDone, {}, found.error()};
    }
    const AmendRecord deed = std::get<AmendRecord>(command.deed);
    const AmendLook look = [&service, vocabulary = *m_place->vocabulary, deed](std::stop_token token) { return placeOf(service, vocabulary, deed, token); };
    Result<HoldingSteps> steps = amendingSteps(deed, look, false, wrongIn);
    if (!steps) {
        co_return Performed{Performed::End::NotDone, {}, steps.error()};
    }
    co_return co_await holdOnce(*m_place->line, *std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> DocumentumConnector::findAmended(Command command, std::stop_token stop)
{
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    const AmendRecord deed = std::get<AmendRecord>(command.deed);
    const AmendLook look = [&service, vocabulary = *m_place->vocabulary, deed](std::stop_token token) { return placeOf(service, vocabulary, deed, token); };
    Result<HoldingSteps> steps = amendingSteps(deed, look, true, wrongIn);
    if (!steps) {
        co_return tl::unexpected<Error>(steps.error());
    }
    co_return co_await heldEffect(*std::move(steps), stop);
}

} // namespace cf::connectors
