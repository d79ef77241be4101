#include "models/connectors/extendedecm/extendedecm_workspaces.h"

#include "models/connectors/remote/json_value.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

constexpr int mostWorkflows = 20, mostRoles = 50;

using Rows = std::vector<QJsonObject>;

QString text(const QJsonObject& in, QLatin1StringView name) { return scalarText(in[name]).trimmed(); }

/// The results of a list by their ids, each once, page after page. None: the server does not tell them.
QCoro::Task<Result<std::optional<Rows>>> listed(Service& service, QString path, Query query, QString purpose, std::stop_token stop)
{
    Rows rows;
    QSet<qint64> seen;
    for (int page = 1; page < mostPages; ++page) {
        Call call{path, purpose, pageOf(page, pageRows)};
        call.query.insert(call.query.end(), query.begin(), query.end());
        const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, path.section(u'/', -1).prepend(u'/'));
        if (!answer && !isAnswer(answer.error())) {
            co_return tl::unexpected<Error>(answer.error());
        }
        if (!answer) {
            co_return std::optional<Rows>();
        }
        const qsizetype before = seen.size();
        for (const QJsonValue one : resultsOf(*answer)) {
            const QJsonObject properties = propertiesOf(one);
            const qint64 id = integerIn(properties["id"_L1]).value_or(-1);
            if (!seen.contains(id)) {
                seen.insert(id);
                rows.push_back(properties);
            }
        }
        const QJsonValue inCollection = (*answer)["collection"_L1]["paging"_L1];
        const auto total = integerIn((inCollection.isObject() ? inCollection : (*answer)["paging"_L1])["total_count"_L1]);
        if (seen.size() == before || (total ? seen.size() >= *total : seen.size() - before < pageRows)) {
            break;
        }
    }
    co_return std::optional(std::move(rows));
}

QString pathOf(qint64 id, const QString& rest) { return u"/v2/businessworkspaces/%1%2"_s.arg(id).arg(rest); }

/// False: it is no business workspace.
QCoro::Task<Result<bool>> readBusiness(Service& service, WorkspaceWire& wire, std::stop_token stop)
{
    Call call{pathOf(wire.node.id, {}), u"business workspace"_s, {{u"fields"_s, u"business_properties"_s}, {u"fields"_s, u"workspace_references"_s}}};
    const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/businessworkspaces"_s);
    if (!answer && !isAnswer(answer.error())) {
        co_return tl::unexpected<Error>(answer.error());
    }
    const QJsonArray results = answer ? resultsOf(*answer) : QJsonArray();
    const QJsonValue data = results.at(0)["data"_L1];
    const QJsonObject business = data["business_properties"_L1].toObject();
    wire.type = text(business, "workspace_type_name"_L1);
    for (const QJsonValue one : data["workspace_references"_L1].toArray()) {
        const QJsonObject reference = one.toObject();
        wire.references.push_back({text(reference, "external_system_id"_L1), text(reference, "business_object_type"_L1), text(reference, "business_object_id"_L1)});
    }
    std::erase_if(wire.references, [](const BusinessReference& one) { return one.id.isEmpty(); });
    co_return !wire.type.isEmpty() || !wire.references.empty();
}

QCoro::Task<Result<void>> readRelated(Service& service, WorkspaceWire& wire, std::stop_token stop)
{
    const Query query{{u"fields"_s, u"properties{id,name,rel_type}"_s}, {u"action"_s, u"properties-"_s}};
    const Result<std::optional<Rows>> rows = co_await listed(service, pathOf(wire.node.id, u"/relateditems"_s), query, u"related workspaces"_s, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    if (*rows) {
        wire.related.emplace();
        for (const QJsonObject& one : **rows) {
            wire.related->push_back({text(one, "id"_L1), text(one, "name"_L1), text(one, "rel_type"_L1).endsWith(u"parent", Qt::CaseInsensitive)});
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> readMembers(Service& service, WorkspaceWire& wire, std::stop_token stop)
{
    const Result<std::optional<Rows>> roles = co_await listed(service, pathOf(wire.node.id, u"/roles"_s), Query(), u"roles of a workspace"_s, stop);
    if (!roles) {
        co_return tl::unexpected<Error>(roles.error());
    }
    if (!*roles) {
        co_return Result<void>();
    }
    std::vector<WorkspaceMember> members;
    for (size_t i = 0; i < (*roles)->size() && i < size_t(mostRoles); ++i) {
        const QJsonObject role = (**roles)[i];
        const QString path = pathOf(wire.node.id, u"/roles/%1/members"_s.arg(text(role, "id"_L1)));
        const Result<std::optional<Rows>> rows = co_await listed(service, path, Query(), u"members of a role"_s, stop);
        if (!rows) {
            co_return tl::unexpected<Error>(rows.error());
        }
        if (!*rows) { // half of them would look like all
            co_return Result<void>();
        }
        for (const QJsonObject& one : **rows) {
            const QString shown = text(one, "name_formatted"_L1);
            members.push_back({text(role, "name"_L1), shown.isEmpty() ? text(one, "name"_L1) : shown, role["leader"_L1].toBool()});
        }
    }
    wire.members = std::move(members);
    co_return Result<void>();
}

/// The step at which it stands, and who has it.
QCoro::Task<Result<void>> readStep(Service& service, WorkspaceWorkflow& workflow, std::stop_token stop)
{
    Call call{u"/v2/workflows/status/processes/"_s + QString::fromLatin1(QUrl::toPercentEncoding(workflow.nativeId)), u"step of a workflow"_s};
    const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop);
    if (!answer && !isAnswer(answer.error())) {
        co_return tl::unexpected<Error>(answer.error());
    }
    const QJsonArray results = answer ? resultsOf(*answer) : QJsonArray();
    const QJsonValue current = results.at(0)["step_list"_L1]["current"_L1].toArray().at(0);
    workflow.step = scalarText(current["task_name"_L1]);
    workflow.assignee = scalarText(current["task_assignees"_L1]["currentAssignee"_L1]);
    co_return Result<void>();
}

QCoro::Task<Result<void>> readWorkflows(RunContext& run, WorkspaceWire& wire, std::stop_token stop)
{
    Service& service = run.service;
    if (!service.hasWorkflows) {
        co_return Result<void>();
    }
    Call call{u"/v2/workflows/status/active"_s, u"workflows of a workspace"_s,
              {{u"businessWorkspaceID"_s, wire.node.nativeId()}, {u"Kind"_s, u"Both"_s}, {u"status"_s, u"NOARCHIVE"_s}}};
    const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop);
    if (!answer && !isAnswer(answer.error())) {
        co_return tl::unexpected<Error>(answer.error());
    }
    if (!answer) {
        service.hasWorkflows = answer.error().kind != ErrorKind::Unavailable;
        co_return Result<void>();
    }
    const auto moment = [&run](const QString& words) { return words.isEmpty() ? std::nullopt : run.rules.vocabulary.moment(words); };
    std::vector<WorkspaceWorkflow> workflows;
    for (const QJsonValue one : resultsOf(*answer)) {
        const QJsonValue status = one["data"_L1]["wfstatus"_L1];
        const QJsonObject in = status.isObject() ? status.toObject() : propertiesOf(one);
        WorkspaceWorkflow workflow;
        workflow.nativeId = text(in, "process_id"_L1);
        workflow.name = text(in, "wf_name"_L1);
        workflow.state = text(in, "status_key"_L1);
        workflow.started = moment(text(in, "date_initiated"_L1));
        workflow.due = moment(text(in, "due_date"_L1));
        if (!workflow.nativeId.isEmpty() && workflows.size() < size_t(mostWorkflows)) {
            workflows.push_back(std::move(workflow));
        }
    }
    for (WorkspaceWorkflow& workflow : workflows) {
        const Result<void> step = co_await readStep(service, workflow, stop);
        if (!step) {
            co_return step;
        }
    }
    wire.workflows = std::move(workflows);
    co_return Result<void>();
}

/// Shortcuts and pinned versions: documents that another place holds.
QCoro::Task<Result<void>> readLinked(Service& service, WorkspaceWire& wire, std::stop_token stop)
{
    const Query query{{u"where_type"_s, u"1"_s}, {u"where_type"_s, u"2"_s}, {u"fields"_s, u"properties{id,type,original_id}"_s}};
    const Result<std::optional<Rows>> rows = co_await listed(service, u"/v2/nodes/%1/nodes"_s.arg(wire.node.id), query, u"links of a workspace"_s, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    for (const QJsonObject& one : *rows ? **rows : Rows()) {
        if (const auto original = integerIn(one["original_id"_L1]); original && *original > 0) {
            wire.linked << QString::number(*original);
        }
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<bool>> hasWorkspaces(Service& service, std::stop_token stop)
{
    Call call{u"/v2/businessworkspacetypes"_s, u"types of business workspaces"_s};
    const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/businessworkspacetypes"_s);
    if (!answer && !isAnswer(answer.error())) {
        co_return tl::unexpected<Error>(answer.error());
    }
    co_return answer.has_value();
}

QCoro::Task<Result<std::optional<BusinessWorkspace>>> readWorkspace(RunContext& run, NodeWire node, std::stop_token stop)
{
    Service& service = run.service;
    WorkspaceWire wire;
    wire.node = std::move(node);
    const Result<bool> isOne = co_await readBusiness(service, wire, stop);
    if (!isOne) {
        co_return tl::unexpected<Error>(isOne.error());
    }
    if (!*isOne) {
        co_return std::optional<BusinessWorkspace>();
    }
    Result<void> read = co_await learnNames(service, wire.node.id, wire.node.values, stop);
    if (read) {
        read = co_await readRelated(service, wire, stop);
    }
    if (read) {
        read = co_await readMembers(service, wire, stop);
    }
    if (read) {
        read = co_await readWorkflows(run, wire, stop);
    }
    if (read) {
        read = co_await readLinked(service, wire, stop);
    }
    if (!read) {
        co_return tl::unexpected<Error>(read.error());
    }
    const bool isSettled = extendedecm::isSettled(run, momentMs(wire.node.modified, run.rules.vocabulary));
    co_return std::optional(workspaceFrom(wire, service.names, run.rules.vocabulary, run.workspaces, isSettled));
}

} // namespace cf::connectors::extendedecm
