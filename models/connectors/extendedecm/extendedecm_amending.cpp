// Correcting the retention class of a record: one attribute of a category, under the metadata token that the node shows. A stale one is a conflict, and is read anew. Source:
// protocol notes 2.7.
#include "models/connectors/extendedecm/extendedecm_lists.h"
#include "models/connectors/extendedecm/extendedecm_place.h"
#include "models/connectors/remote/amending.h"
#include "models/connectors/remote/json_value.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace ee = extendedecm;

namespace {

std::optional<Error> wrongIn(const http::Reply& reply)
{
    std::optional<Error> error = ee::errorIn(reply.status, reply.body, u"correct a record"_s);
    if (error && reply.status == 409) {
        error->kind = ErrorKind::Conflict;
    }
    return error;
}

/// "1103_9": the attribute that says it, by number; none where it is in a set, or where none or several say it.
QString keyOf(const ee::Service& service, const SiteVocabulary& vocabulary)
{
    QStringList keys;
    QHash<QString, ee::AttributeKey> at;
    for (const ee::AttributeNames::Named& one : service.names.all(vocabulary)) {
        if (one.set.isEmpty()) {
            keys << one.key;
            at.insert(one.key, one.at);
        }
    }
    const QString key = keyOfRetentionClass(keys, vocabulary);
    return key.isEmpty() ? QString() : u"%1_%2"_s.arg(at[key].category).arg(at[key].attribute);
}

QCoro::Task<Result<AmendPlace>> placeOf(ee::Service& service, SiteVocabulary vocabulary, AmendRecord deed, std::stop_token stop)
{
    ee::Call tokens{u"/v2/nodes/"_s + deed.record, u"a node"_s, {{u"state"_s, {}}}};
    const Result<QJsonObject> node = co_await ee::ask(service, std::move(tokens), stop);
    if (!node) {
        co_return tl::unexpected<Error>(node.error());
    }
    const QString token = (*node)["results"_L1]["state"_L1]["categories"_L1]["metadata_token"_L1].toString();
    ee::Call call{u"/v2/nodes/%1/categories"_s.arg(deed.record), u"attributes"_s};
    const Result<QJsonObject> answer = co_await ee::ask(service, std::move(call), stop, u"/categories"_s);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    QJsonObject values;
    const QJsonArray results = (*answer)["results"_L1].toArray();
    for (const QJsonValue one : results) {
        const QJsonObject some = one["data"_L1]["categories"_L1].toObject();
        for (auto it = some.begin(); it != some.end(); ++it) {
            values.insert(it.key(), *it);
        }
    }
    const qint64 id = deed.record.toLongLong();
    const Result<void> learnt = co_await ee::learnNames(service, id, values, stop);
    if (!learnt) {
        co_return tl::unexpected<Error>(learnt.error());
    }
    const QString key = keyOf(service, vocabulary);
    if (key.isEmpty()) {
        co_return fail(ErrorKind::Rejected, u"no attribute, or several, say the class of this record"_s);
    }
    AmendPlace place;
    place.now = scalarText(values[key]);
    place.writing.url = ee::below(service.base, u"/v2/nodes/%1/categories/%2"_s.arg(deed.record, key.section(u'_', 0, 0)));
    place.writing.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    place.writing.purpose = u"correct a record"_s;
    ee::Query form{{key, deed.value}};
    if (!token.isEmpty()) {
        form.emplace_back(u"metadata_token"_s, token);
    }
    place.writing.body = ee::formOf(form);
    setOnce(place.writing, "PUT");
    co_return place;
}

} // namespace

QCoro::Task<Performed> ExtendedEcmConnector::performAmending(Command command, std::stop_token stop)
{
    const Result<void> found = co_await find(stop);
    if (!found) {
        co_return Performed{Performed::End::NotDone, {}, found.error()};
    }
    ee::Service& service = *m_place->service;
    const AmendRecord deed = std::get<AmendRecord>(command.deed);
    const AmendLook look = [&service, vocabulary = *m_place->vocabulary, deed](std::stop_token token) { return placeOf(service, vocabulary, deed, token); };
    Result<HoldingSteps> steps = amendingSteps(deed, look, false, wrongIn);
    if (!steps) {
        co_return Performed{Performed::End::NotDone, {}, steps.error()};
    }
    co_return co_await holdOnce(*m_place->line, *std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> ExtendedEcmConnector::findAmended(Command command, std::stop_token stop)
{
    const Result<void> found = co_await find(stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    ee::Service& service = *m_place->service;
    const AmendRecord deed = std::get<AmendRecord>(command.deed);
    const AmendLook look = [&service, vocabulary = *m_place->vocabulary, deed](std::stop_token token) { return placeOf(service, vocabulary, deed, token); };
    Result<HoldingSteps> steps = amendingSteps(deed, look, true, wrongIn);
    if (!steps) {
        co_return tl::unexpected<Error>(steps.error());
    }
    co_return co_await heldEffect(*std::move(steps), stop);
}

} // namespace cf::connectors
