// Correcting the retention class of a record: one property of its latest version, under its change token. Source: CMIS 1.1, 2.2.4.12 (updateProperties); protocol notes 1.6.
#include "models/connectors/cmis/cmis_place.h"
#include "models/connectors/remote/amending.h"
#include "models/connectors/remote/form_body.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

std::optional<Error> wrongIn(const http::Reply& reply)
{
    std::optional<Error> error = cmis::errorIn(reply.status, reply.body, u"correct a record"_s);
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (error && !document.isObject()) { // of what stands in front of the repository
        error->kind = ErrorKind::Offline;
    } else if (error && error->kind == ErrorKind::Conflict && document.object()["exception"_L1].toString() != u"updateConflict") {
        error->kind = ErrorKind::Rejected;
    }
    return error;
}

QCoro::Task<Result<AmendPlace>> placeOf(cmis::Service service, SiteVocabulary vocabulary, AmendRecord deed, std::stop_token stop)
{
    const Result<cmis::RecordWire> record = co_await cmis::recordAt(service, deed.record, stop);
    if (!record) {
        co_return tl::unexpected<Error>(record.error());
    }
    const cmis::VersionWire& latest = record->latest();
    QStringList keys; // what it says, and what it could say
    for (const auto& [name, value] : latest.stated) {
        keys << name;
    }
    for (const AskedAttribute& one : service.attributes) {
        keys << one.key;
    }
    keys.removeDuplicates();
    const QString key = keyOfRetentionClass(keys, vocabulary);
    if (key.isEmpty()) {
        co_return fail(ErrorKind::Rejected, u"no property, or several, say the class of this record"_s);
    }
    std::vector<FormField> fields{{"cmisaction", {}, {}, "update"}, {"succinct", {}, {}, "true"}, {"objectId", "text/plain;charset=UTF-8", {}, latest.objectId.toUtf8()}};
    if (!latest.changeToken.isEmpty()) {
        fields.push_back({"changeToken", "text/plain;charset=UTF-8", {}, latest.changeToken.toUtf8()});
    }
    fields.push_back({"propertyId[0]", "text/plain;charset=UTF-8", {}, key.toUtf8()});
    fields.push_back({"propertyValue[0]", "text/plain;charset=UTF-8", {}, deed.value.toUtf8()});
    AmendPlace place;
    place.now = latest.valuesOf(key).value(0);
    place.writing.url = service.wire.rootUrl;
    place.writing.headers = {{"Accept", "application/json"}};
    place.writing.purpose = u"correct a record"_s;
    setOnce(place.writing, "POST");
    setForm(place.writing, fields);
    co_return place;
}

} // namespace

QCoro::Task<Performed> CmisConnector::performAmending(Command command, std::stop_token stop)
{
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return Performed{Performed::End::NotDone, {}, found.error()};
        }
    }
    cmis::Service service = *m_place->service;
    const AmendRecord deed = std::get<AmendRecord>(command.deed);
    const AmendLook look = [service, vocabulary = *m_place->vocabulary, deed](std::stop_token token) { return placeOf(service, vocabulary, deed, token); };
    Result<HoldingSteps> steps = amendingSteps(deed, look, false, wrongIn);
    if (!steps) {
        co_return Performed{Performed::End::NotDone, {}, steps.error()};
    }
    co_return co_await holdOnce(service.line, *std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> CmisConnector::findAmended(Command command, std::stop_token stop)
{
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
    }
    const AmendRecord deed = std::get<AmendRecord>(command.deed);
    const AmendLook look = [service = *m_place->service, vocabulary = *m_place->vocabulary, deed](std::stop_token token) { return placeOf(service, vocabulary, deed, token); };
    Result<HoldingSteps> steps = amendingSteps(deed, look, true, wrongIn);
    if (!steps) {
        co_return tl::unexpected<Error>(steps.error());
    }
    co_return co_await heldEffect(*std::move(steps), stop);
}

} // namespace cf::connectors
