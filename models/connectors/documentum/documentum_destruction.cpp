// Destroying a sysobject with its whole version tree: DELETE with del-version=all. What retention or a hold of Records Management forbids, the server refuses. Source:
// protocol notes 1.8, 6; docs/connectors/documentum.md, "Destroying".
#include "models/connectors/documentum/documentum_holding.h"
#include "models/connectors/documentum/documentum_place.h"
#include "models/connectors/remote/destruction.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace dm = documentum;

namespace {

std::optional<Error> wrongIn(const http::Reply& reply) { return dm::errorIn(reply.status, reply.body, u"destroy a record"_s); }

QCoro::Task<Result<QStringList>> versionIds(dm::Service& service, QString record, std::stop_token stop)
{
    const QStringList chronicle{record};
    const Result<std::vector<dm::RowWire>> rows = co_await dm::versionsOf(service, chronicle, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    QStringList ids;
    for (const dm::RowWire& one : *rows) {
        ids << one.objectId;
    }
    co_return ids;
}

HoldingSteps stepsOf(Connector& connector, dm::Service& service, const DestroyRecord& deed, bool isLook)
{
    const auto versions = [&service, record = deed.record](std::stop_token token) { return versionIds(service, record, token); };
    const auto deletion = [&service](const QStringList& ids) -> Result<http::Request> {
        CF_TRY(const QUrl url, dm::objectUrl(service, ids.constLast(), {}));
        http::Request request;
        request.url = dm::withQuery(url, {{u"del-version"_s, u"all"_s}});
        request.headers = {{"Accept", "application/vnd.emc.documentum+json, application/json;q=0.8"}};
        request.purpose = u"destroy a record"_s;
        setOnce(request, "DELETE");
        return request;
    };
    return destructionSteps({connector, deed, versions, true, deletion}, isLook, wrongIn);
}

} // namespace

QCoro::Task<Performed> DocumentumConnector::performDestruction(Command command, std::stop_token stop)
{
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return Performed{Performed::End::NotDone, {}, found.error()};
    }
    HoldingSteps steps = stepsOf(*this, service, std::get<DestroyRecord>(command.deed), false);
    co_return co_await holdOnce(*m_place->line, std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> DocumentumConnector::findDestroyed(Command command, std::stop_token stop)
{
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    HoldingSteps steps = stepsOf(*this, service, std::get<DestroyRecord>(command.deed), true);
    co_return co_await heldEffect(std::move(steps), stop);
}

} // namespace cf::connectors
