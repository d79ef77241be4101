// Destroying as CMIS 1.1 has it: `delete` with all versions. A server that keeps a bin of its own does not tell so. Source: CMIS 1.1, 2.2.4.14 (deleteObject);
// protocol notes 1.5, 1.9; docs/connectors/cmis.md, "Destroying".
#include "models/connectors/cmis/cmis_place.h"
#include "models/connectors/remote/destruction.h"
#include "models/connectors/remote/form_body.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

http::Request deleting(const QUrl& root, const QString& objectId)
{
    const std::vector<FormField> fields{{"cmisaction", {}, {}, "delete"}, {"objectId", "text/plain;charset=UTF-8", {}, objectId.toUtf8()}, {"allVersions", {}, {}, "true"}};
    http::Request request;
    request.url = root;
    request.headers = {{"Accept", "application/json"}};
    request.purpose = u"destroy a record"_s;
    setOnce(request, "POST");
    setForm(request, fields);
    return request;
}

std::optional<Error> wrongIn(const http::Reply& reply)
{
    std::optional<Error> error = cmis::errorIn(reply.status, reply.body, u"destroy a record"_s);
    if (error && !QJsonDocument::fromJson(reply.body).isObject()) { // of what stands in front of the repository
        error->kind = ErrorKind::Offline;
    }
    return error;
}

QCoro::Task<Result<QStringList>> versionIds(cmis::Service service, QString record, std::stop_token stop)
{
    const Result<cmis::RecordWire> there = co_await cmis::recordAt(service, record, stop);
    if (!there) {
        co_return tl::unexpected<Error>(there.error());
    }
    QStringList ids;
    for (const cmis::VersionWire& one : there->versions) {
        ids << one.objectId;
    }
    co_return ids;
}

HoldingSteps stepsOf(Connector& connector, const cmis::Service& service, const DestroyRecord& deed, bool isLook)
{
    const auto versions = [service, record = deed.record](std::stop_token token) { return versionIds(service, record, token); };
    const auto deletion = [root = service.wire.rootUrl](const QStringList& ids) -> Result<http::Request> { return deleting(root, ids.constLast()); };
    return destructionSteps({connector, deed, versions, true, deletion}, isLook, wrongIn);
}

} // namespace

QCoro::Task<Performed> CmisConnector::performDestruction(Command command, std::stop_token stop)
{
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return Performed{Performed::End::NotDone, {}, found.error()};
        }
    }
    cmis::Service service = *m_place->service;
    HoldingSteps steps = stepsOf(*this, service, std::get<DestroyRecord>(command.deed), false);
    co_return co_await holdOnce(service.line, std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> CmisConnector::findDestroyed(Command command, std::stop_token stop)
{
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
    }
    HoldingSteps steps = stepsOf(*this, *m_place->service, std::get<DestroyRecord>(command.deed), true);
    co_return co_await heldEffect(std::move(steps), stop);
}

} // namespace cf::connectors
