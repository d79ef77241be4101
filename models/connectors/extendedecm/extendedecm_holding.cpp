// Holds of Records Management: one is made for a matter, with the matter's number as its alternate id; nodes come under it and are taken off it.
// Source: protocol notes 5.1, 5.2; docs/connectors/extended-ecm.md, "Holds".
#include "models/connectors/extendedecm/extendedecm_lists.h"
#include "models/connectors/extendedecm/extendedecm_place.h"
#include "models/connectors/remote/holding.h"
#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

constexpr int mostTimes = 3; ///< a node is taken off a hold that it was put under more than once

/// Asked once a session, and again where the server refused what was done under it.
QCoro::Task<Result<QString>> holdIdOf(Service& service, QString matter, bool isAnew, std::stop_token stop)
{
    if (!isAnew && service.holds.contains(matter)) {
        co_return service.holds.value(matter);
    }
    const Result<std::optional<HoldObject>> hold = co_await holdOf(service, matter, stop);
    if (!hold) {
        co_return tl::unexpected<Error>(hold.error());
    }
    service.holds.remove(matter);
    if (!*hold) {
        co_return fail(ErrorKind::NotFound, u"no hold bears the number of this matter"_s);
    }
    service.holds.insert(matter, (*hold)->id);
    co_return (*hold)->id;
}

http::Request writing(const Service& service, const QByteArray& method, const QString& path, const Query& query, const Query& form, const QString& purpose)
{
    http::Request request;
    request.url = below(service.base, path, query);
    request.headers = {{"Accept", "application/json"}};
    request.purpose = purpose;
    setOnce(request, method);
    if (!form.empty()) {
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        request.body = formOf(form);
    }
    return request;
}

http::Request making(const Service& service, const MakeHold& deed, const QString& kind, UtcMs now)
{
    const QTimeZone zone = service.zone.isValid() ? service.zone : QTimeZone::utc();
    const QString since = QDateTime::fromMSecsSinceEpoch(now, zone).toString(u"yyyy-MM-ddTHH:mm:ss"_s); // of the server's clock, without a zone
    const QString name = deed.name.contains(deed.matter) ? deed.name : (deed.matter + u' ' + deed.name).trimmed(); // names are of one hold each
    const Query form{{u"type"_s, kind},
                     {u"name"_s, name},
                     {u"comment"_s, deed.comment},
                     {u"date_applied"_s, since},
                     {u"date_to_remove"_s, {}},
                     {u"alternate_id"_s, deed.matter}};
    return writing(service, "POST", u"/v1/holds"_s, {}, form, u"make a hold"_s);
}

http::Request placing(const Service& service, const QString& record, const QString& hold)
{
    const Query form{{u"hold_id"_s, hold}};
    return writing(service, "POST", holdsPath(record), {}, form, u"put a node under a hold"_s);
}

http::Request lifting(const Service& service, const QString& record, const HoldWire& laid)
{
    Query query;
    const Query sources{{u"queryID"_s, laid.query}, {u"userID"_s, laid.user}, {u"docxreftyp"_s, laid.reference}};
    for (const auto& [name, value] : sources) {
        if (!value.isEmpty() && value != u"0") {
            query.emplace_back(name, value);
        }
    }
    return writing(service, "DELETE", holdsPath(record) + u'/' + laid.id, query, {}, u"take a node off a hold"_s);
}

/// The code of the site for what was asked for, where it has one for that, else the one that it gives holds where nobody says another.
QCoro::Task<Result<QString>> kindOf(Service& service, QString wanted, std::stop_token stop)
{
    Call call{u"/v2/recordsmanagement/rmcodes"_s, u"codes of records management"_s};
    const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop);
    if (!answer && isAnswer(answer.error()) && !wanted.isEmpty()) { // as it was asked for
        co_return wanted;
    }
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    const QJsonValue kinds = (*answer)["results"_L1]["data"_L1]["hold_type"_L1];
    for (const QJsonValue one : kinds["values"_L1].toArray()) {
        const QString code = scalarText(one["code"_L1]);
        if (!wanted.isEmpty() && code.compare(wanted, Qt::CaseInsensitive) == 0) {
            co_return code;
        }
    }
    const QString usual = scalarText(kinds["default_value"_L1]), first = scalarText(kinds["values"_L1][0]["code"_L1]);
    if (usual.isEmpty() && first.isEmpty()) {
        co_return fail(ErrorKind::Rejected, u"this site has no type of holds"_s);
    }
    co_return usual.isEmpty() ? first : usual;
}

QCoro::Task<Result<HoldLook>> lookForHold(Service& service, UtcMs now, MakeHold deed, std::stop_token stop)
{
    const Result<std::optional<HoldObject>> there = co_await holdOf(service, deed.matter, stop);
    if (!there) {
        co_return tl::unexpected<Error>(there.error());
    }
    HoldLook look;
    if (*there) {
        service.holds.insert(deed.matter, (*there)->id);
        look.effect = holdEffect((*there)->id, deed.matter);
        co_return look;
    }
    const Result<QString> kind = co_await kindOf(service, deed.kind, stop);
    if (!kind) {
        co_return tl::unexpected<Error>(kind.error());
    }
    look.next = making(service, deed, *kind, now);
    co_return look;
}

QCoro::Task<Result<HoldLook>> lookForPlaced(Service& service, PlaceHold deed, int again, std::stop_token stop)
{
    const bool isAnew = again > 0;
    const Result<QString> hold = co_await holdIdOf(service, deed.matter, isAnew, stop);
    if (!hold) {
        co_return tl::unexpected<Error>(hold.error());
    }
    const Result<std::vector<HoldWire>> there = co_await holdsOn(service, deed.record, stop);
    if (!there) {
        co_return tl::unexpected<Error>(there.error());
    }
    HoldLook look;
    look.effect = holdEffect(*hold, deed.matter);
    if (std::ranges::find(*there, *hold, &HoldWire::id) == there->end()) {
        look.next = placing(service, deed.record, *hold);
    }
    co_return look;
}

QCoro::Task<Result<HoldLook>> lookForLifted(Service& service, LiftHold deed, int again, std::stop_token stop)
{
    const bool isAnew = again > 0;
    const Result<QString> hold = co_await holdIdOf(service, deed.matter, isAnew, stop);
    HoldLook look;
    if (!hold && hold.error().kind == ErrorKind::NotFound) { // what was never made holds nothing
        look.effect = holdEffect({}, deed.matter);
        co_return look;
    }
    if (!hold) {
        co_return tl::unexpected<Error>(hold.error());
    }
    const Result<std::vector<HoldWire>> there = co_await holdsOn(service, deed.record, stop);
    if (!there) {
        co_return tl::unexpected<Error>(there.error());
    }
    look.effect = holdEffect(*hold, deed.matter);
    const auto laid = std::ranges::find_if(*there, [&hold](const HoldWire& one) { return one.id == *hold && one.isRemovable; });
    if (laid == there->end()) {
        const auto kept = std::ranges::find(*there, *hold, &HoldWire::id);
        if (kept != there->end()) {
            co_return fail(ErrorKind::Rejected, u"only another system may release it: "_s + (kept->how.isEmpty() ? u"not removable"_s : kept->how));
        }
        co_return look;
    }
    look.next = lifting(service, deed.record, *laid);
    co_return look;
}

Result<Effect> madeIn(Service& service, const http::Reply& reply, const QString& matter)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const QString id = scalarText(answer["holdID"_L1].isUndefined() ? answer["results"_L1]["data"_L1]["holdID"_L1] : answer["holdID"_L1]);
    if (id.isEmpty()) { // it says that it was done, and not what came of it
        return fail(ErrorKind::Protocol, u"make a hold: $.holdID: missing"_s);
    }
    service.holds.insert(matter, id);
    return holdEffect(id, matter);
}

HoldingSteps stepsOf(Service& service, const RemoteParts& parts, const Deed& deed)
{
    HoldingSteps steps;
    steps.errorIn = [](const http::Reply& reply) { return errorIn(reply.status, reply.body, u"a hold"_s); };
    steps.patience = parts.patience; // web servers in front refuse what comes close together
    if (const auto* make = std::get_if<MakeHold>(&deed)) {
        steps.steps.push_back([&service, &clock = parts.clock, make = *make](int, std::stop_token token) { return lookForHold(service, clock.now(), make, token); });
        steps.made = [&service, matter = make->matter](const http::Reply& reply) { return madeIn(service, reply, matter); };
    } else if (const auto* place = std::get_if<PlaceHold>(&deed)) {
        steps.steps.push_back([&service, place = *place](int again, std::stop_token token) { return lookForPlaced(service, place, again, token); });
    } else if (const auto* lift = std::get_if<LiftHold>(&deed)) {
        const HoldStep once = [&service, lift = *lift](int again, std::stop_token token) { return lookForLifted(service, lift, again, token); };
        steps.steps.assign(mostTimes, once);
    }
    return steps;
}

} // namespace

} // namespace cf::connectors::extendedecm

namespace cf::connectors {

namespace ee = extendedecm;

QCoro::Task<Performed> ExtendedEcmConnector::performHold(Command command, std::stop_token stop)
{
    const Result<void> found = co_await find(stop); // its clock, by which holds are dated
    if (!found) {
        co_return Performed{Performed::End::NotDone, {}, found.error()};
    }
    HoldingSteps steps = ee::stepsOf(*m_place->service, m_parts, command.deed);
    co_return co_await holdOnce(*m_place->line, std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> ExtendedEcmConnector::findHeld(Command command, std::stop_token stop)
{
    m_place->service->holds.clear(); // what was known before may be why no answer came
    HoldingSteps steps = ee::stepsOf(*m_place->service, m_parts, command.deed);
    co_return co_await heldEffect(std::move(steps), stop);
}

} // namespace cf::connectors
