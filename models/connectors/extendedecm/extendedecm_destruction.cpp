// Destroying a node: deleted, which puts it into the recycle bin, and purged from there. What lies in the bin is not destroyed: it can be put back. Source: protocol notes
// 2.3, 5.3, 6; docs/connectors/extended-ecm.md, "Destroying".
#include "models/connectors/extendedecm/extendedecm_lists.h"
#include "models/connectors/extendedecm/extendedecm_place.h"
#include "models/connectors/remote/destruction.h"
#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace ee = extendedecm;

namespace {

http::Request writing(const ee::Service& service, const QByteArray& method, const QString& path, const ee::Query& form, const QString& purpose)
{
    http::Request request;
    request.url = ee::below(service.base, path);
    request.headers = {{"Accept", "application/json"}};
    request.purpose = purpose;
    setOnce(request, method);
    if (!form.empty()) {
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        request.body = ee::formOf(form);
    }
    return request;
}

/// Of purging, which answers 200 and says in it what it could not do.
std::optional<Error> wrongIn(const http::Reply& reply)
{
    if (const std::optional<Error> error = ee::errorIn(reply.status, reply.body, u"destroy a record"_s)) {
        return error;
    }
    const QJsonArray left = QJsonDocument::fromJson(reply.body)["results"_L1]["failure"_L1]["ids"_L1].toArray();
    return left.isEmpty() ? std::nullopt : std::optional(Error{ErrorKind::Rejected, u"destroy a record: it stays in the recycle bin"_s, {}});
}

QCoro::Task<Result<QStringList>> versionNumbers(ee::Service& service, QString record, std::stop_token stop)
{
    const QStringList node{record};
    const Result<QSet<QString>> shown = co_await ee::shownOf(service, node, stop);
    if (!shown) {
        co_return tl::unexpected<Error>(shown.error());
    }
    if (!shown->contains(record)) {
        co_return QStringList();
    }
    const qint64 id = record.toLongLong();
    const Result<std::vector<ee::VersionWire>> versions = co_await ee::versionsOf(service, id, stop);
    if (!versions) {
        co_return tl::unexpected<Error>(versions.error());
    }
    QStringList numbers;
    for (const ee::VersionWire& one : *versions) {
        numbers << QString::number(one.number);
    }
    co_return numbers.isEmpty() ? QStringList{u"1"_s} : numbers;
}

/// Whether the bin has it: page after page of what was deleted last.
QCoro::Task<Result<bool>> isInBin(ee::Service& service, qint64 node, std::stop_token stop)
{
    QSet<qint64> seen;
    for (int page = 1; page < ee::mostPages; ++page) {
        const Result<ee::PageWire> got = co_await ee::binPage(service, page, stop);
        if (!got) {
            co_return tl::unexpected<Error>(got.error());
        }
        const qsizetype before = seen.size();
        for (const ee::RowWire& row : got->rows) {
            if (row.id == node) {
                co_return true;
            }
            seen.insert(row.id);
        }
        if (seen.size() == before || (got->total && seen.size() >= *got->total)) {
            break;
        }
    }
    co_return false;
}

QCoro::Task<Result<HoldLook>> lookInBin(ee::Service& service, DestroyRecord deed, std::stop_token stop)
{
    HoldLook look;
    look.effect = {deed.record, {{u"disposition"_s, deed.disposition}}, {}};
    const qint64 node = deed.record.toLongLong();
    const Result<bool> isThere = co_await isInBin(service, node, stop);
    if (!isThere && ee::isAnswer(isThere.error())) {
        co_return fail(ErrorKind::Rejected, u"deleted, and it may lie in the recycle bin, which is not shown to this account: whoever looks after the archive purges it there"_s);
    }
    if (!isThere) {
        co_return tl::unexpected<Error>(isThere.error());
    }
    if (*isThere) {
        look.next = writing(service, "POST", u"/v2/volumes/recyclebin/nodes/purge"_s, {{u"ids"_s, deed.record}}, u"purge a deleted node"_s);
    }
    co_return look;
}

HoldingSteps stepsOf(Connector& connector, ee::Service& service, const DestroyRecord& deed, bool isLook)
{
    const auto versions = [&service, record = deed.record](std::stop_token token) { return versionNumbers(service, record, token); };
    const auto deletion = [&service, record = deed.record](const QStringList&) -> Result<http::Request> { return writing(service, "DELETE", u"/v2/nodes/"_s + record, {}, u"delete a node"_s); };
    HoldingSteps steps = destructionSteps({connector, deed, versions, false, deletion}, isLook, wrongIn);
    steps.steps.push_back([&service, deed](int, std::stop_token token) { return lookInBin(service, deed, token); });
    return steps;
}

} // namespace

QCoro::Task<Performed> ExtendedEcmConnector::performDestruction(Command command, std::stop_token stop)
{
    const Result<void> found = co_await find(stop);
    if (!found) {
        co_return Performed{Performed::End::NotDone, {}, found.error()};
    }
    HoldingSteps steps = stepsOf(*this, *m_place->service, std::get<DestroyRecord>(command.deed), false);
    if (std::get<DestroyRecord>(command.deed).canary.isEmpty()) {
        co_return co_await holdOnce(*m_place->line, std::move(steps), stop);
    }
    // What went into the recycle bin was deleted, under its hold or without: that it stays in there says nothing of the hold.
    HoldingSteps purge = steps;
    purge.steps = {steps.steps.back()};
    steps.steps.pop_back();
    Performed deleted = co_await holdOnce(*m_place->line, std::move(steps), stop);
    if (deleted.end == Performed::End::Done) {
        const Performed purged = co_await holdOnce(*m_place->line, std::move(purge), stop);
        if (purged.error) {
            deleted.effect.told.insert(u"left"_s, purged.error->detail);
        }
    }
    co_return deleted;
}

QCoro::Task<Result<std::optional<Effect>>> ExtendedEcmConnector::findDestroyed(Command command, std::stop_token stop)
{
    const Result<void> found = co_await find(stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    HoldingSteps steps = stepsOf(*this, *m_place->service, std::get<DestroyRecord>(command.deed), true);
    if (!std::get<DestroyRecord>(command.deed).canary.isEmpty()) { // the bin says nothing of the hold
        steps.steps.pop_back();
    }
    co_return co_await heldEffect(std::move(steps), stop);
}

} // namespace cf::connectors
