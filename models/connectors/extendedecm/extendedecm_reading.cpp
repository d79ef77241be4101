#include "models/connectors/extendedecm/extendedecm_workspaces.h"

#include "models/connectors/remote/json_value.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

const QStringList readFields{u"properties"_s, u"categories"_s, u"versions"_s, u"rmiconsdata"_s};

QString v1(qint64 id, const QString& rest) { return u"/v1/nodes/%1/%2"_s.arg(id).arg(rest); }

/// One object that is asked for beside the node. Null: the server does not say it of this node, or not at all.
QCoro::Task<Result<QJsonObject>> aside(RunContext& run, QString path, QString purpose, bool& isThere, std::stop_token stop)
{
    Call call{path, purpose};
    Result<QJsonObject> answer = co_await ask(run.service, std::move(call), stop);
    if (answer || !isAnswer(answer.error())) {
        co_return answer;
    }
    if (answer.error().kind == ErrorKind::Unavailable) {
        isThere = false; // without that module
    } else {
        run.isDenied = true;
    }
    co_return QJsonObject();
}

/// All versions: where the newest is the first there is nothing to ask for.
QCoro::Task<Result<void>> completeVersions(RunContext& run, NodeWire& node, std::stop_token stop)
{
    if (node.versions.empty() || node.versions.back().number > 1) {
        Result<std::vector<VersionWire>> versions = co_await versionsOf(run.service, node.id, stop);
        if (!versions) {
            co_return tl::unexpected<Error>(versions.error());
        }
        node.versions = *std::move(versions);
    }
    for (VersionWire& version : node.versions) {
        if (!run.service.takesRenditions) {
            break;
        }
        Call call{u"/v2/nodes/%1/versions/%2/renditions"_s.arg(node.id).arg(version.number), u"renditions"_s};
        const Result<QJsonObject> answer = co_await ask(run.service, std::move(call), stop);
        if (!answer && !isAnswer(answer.error())) {
            co_return tl::unexpected<Error>(answer.error());
        }
        version.renditions = answer ? renditionsFrom(*answer) : std::vector<RenditionWire>();
    }
    for (size_t i = 0; i + 1 < node.versions.size(); ++i) { // what the attributes were then
        VersionWire& version = node.versions[i];
        Call call{u"/v2/nodes/%1/versions/%2/categories"_s.arg(node.id).arg(version.number), u"attributes of a version"_s};
        const Result<QJsonObject> answer = co_await ask(run.service, std::move(call), stop, u"/categories"_s);
        if (!answer && !isAnswer(answer.error())) {
            co_return tl::unexpected<Error>(answer.error());
        }
        for (const QJsonValue one : answer ? resultsOf(*answer) : QJsonArray()) {
            const QJsonObject values = valuesFrom(one["data"_L1]["categories"_L1]);
            for (auto it = values.begin(); it != values.end(); ++it) {
                version.values.insert(it.key(), *it);
            }
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> completeValues(RunContext& run, NodeWire& node, std::stop_token stop)
{
    if (!node.hasValues) {
        Call call{u"/v2/nodes/%1/categories"_s.arg(node.id), u"attributes"_s};
        const Result<QJsonObject> answer = co_await ask(run.service, std::move(call), stop, u"/categories"_s);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        for (const QJsonValue one : resultsOf(*answer)) {
            const QJsonObject values = valuesFrom(one["data"_L1]["categories"_L1]);
            for (auto it = values.begin(); it != values.end(); ++it) {
                node.values.insert(it.key(), *it);
            }
        }
    }
    co_return co_await learnNames(run.service, node.id, node.values, stop);
}

/// Most records are under no hold: asked for are those that the lists of holds name, that show the sign of one, or were under
/// one when they were read last.
Result<bool> wantsHolds(RunContext& run, const NodeWire& node)
{
    if (!run.service.hasHolds) {
        return false;
    }
    if (node.showsHold.value_or(!run.membership) || (run.membership && run.membership->byNode.contains(node.id))) {
        return true;
    }
    CF_TRY(const auto known, run.basis.known.record(node.nativeId()));
    return known && !holdsIn(known->token).isEmpty();
}

QCoro::Task<Result<void>> completeHolds(RunContext& run, NodeWire& node, std::stop_token stop)
{
    const Result<bool> wants = wantsHolds(run, node);
    if (!wants) {
        co_return tl::unexpected<Error>(wants.error());
    }
    node.isWhole = node.isWhole && !run.service.refusesHolds;
    if (!*wants) {
        co_return Result<void>();
    }
    const Result<QJsonObject> answer =
        co_await aside(run, v1(node.id, u"holds"_s), u"holds of a node"_s, run.service.hasHolds, stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    node.isWhole = node.isWhole && (!answer->isEmpty() || !run.service.hasHolds);
    node.holds = holdsFrom(*answer);
    for (HoldWire& hold : node.holds) {
        const auto object = run.membership ? run.membership->holds.constFind(hold.id) : QHash<QString, HoldObject>::const_iterator();
        if (run.membership && object != run.membership->holds.constEnd()) {
            hold.matter = object->alternate;
            hold.removal = object->removal;
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> completeRetention(RunContext& run, NodeWire& node, std::stop_token stop)
{
    Service& service = run.service;
    if (!run.rules.takesRetention || !service.hasClassifications || !node.isClassified.value_or(service.hasHolds)) {
        co_return Result<void>();
    }
    const Result<QJsonObject> answer = co_await aside(run, v1(node.id, u"rmclassifications"_s), u"classifications of a node"_s,
                                                      service.hasClassifications, stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    node.isWhole = node.isWhole && (!answer->isEmpty() || !service.hasClassifications);
    node.classifications = classificationsFrom(*answer);
    QStringList asked;
    for (const ClassificationWire& record : node.classifications) {
        if (record.schedule.isEmpty() || asked.contains(record.schedule) || !service.hasSchedules) {
            continue;
        }
        asked << record.schedule;
        const QString code = QString::fromLatin1(QUrl::toPercentEncoding(record.schedule));
        const Result<QJsonObject> details = co_await aside(run, v1(node.id, u"rsi/%1/GetRSIDetails"_s.arg(code)),
                                                           u"schedule of a node"_s, service.hasSchedules, stop);
        if (!details) {
            co_return tl::unexpected<Error>(details.error());
        }
        node.isWhole = node.isWhole && (!details->isEmpty() || !service.hasSchedules);
        const std::vector<ScheduleWire> stages = schedulesFrom(record.schedule, *details);
        node.schedules.insert(node.schedules.end(), stages.begin(), stages.end());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> complete(RunContext& run, NodeWire& node, std::stop_token stop)
{
    node.isSettled = isSettled(run, momentMs(node.modified, run.rules.vocabulary));
    const Result<void> versions = co_await completeVersions(run, node, stop);
    if (!versions) {
        co_return versions;
    }
    const Result<void> values = co_await completeValues(run, node, stop);
    if (!values) {
        co_return values;
    }
    const Result<void> holds = co_await completeHolds(run, node, stop);
    if (!holds) {
        co_return holds;
    }
    const Result<void> retention = co_await completeRetention(run, node, stop);
    if (!retention) {
        co_return retention;
    }
    Result<Stated> place = co_await placeOf(run.service, node.parent, stop);
    if (!place) {
        co_return tl::unexpected<Error>(place.error());
    }
    node.place = *std::move(place);
    co_return Result<void>();
}

QCoro::Task<Result<void>> takeWorkspace(RunContext& run, NodeWire node, std::vector<Change>& out, std::stop_token stop)
{
    const QString id = node.nativeId();
    Result<std::optional<BusinessWorkspace>> workspace = co_await readWorkspace(run, std::move(node), stop);
    const bool isAboutIt = !workspace && (isAnswer(workspace.error()) || workspace.error().kind == ErrorKind::Protocol);
    if (isAboutIt) {
        out.push_back(asideOf(run.basis.repository, id, workspace.error().detail));
        co_return Result<void>();
    }
    if (!workspace) {
        co_return tl::unexpected<Error>(workspace.error());
    }
    run.workspacesRead.insert(id);
    if (*workspace) {
        out.push_back(WorkspaceSeen{*std::move(*workspace)});
    }
    co_return Result<void>();
}

} // namespace

bool isSettled(const RunContext& run, qint64 modified)
{
    constexpr qint64 margin = 2'000; // times are of a second, and a record may be changed twice within one
    return modified > 0 && modified < run.service.began.value_or(run.lastBegan) - margin;
}

Result<bool> isKnown(RunContext& run, const RowWire& row)
{
    const qint64 modified = momentMs(row.modified, run.rules.vocabulary);
    if (row.type == workspaceSubtype) {
        CF_TRY(const auto token, run.basis.known.workspace(QString::number(row.id)));
        return token && isKnownWorkspace(*token, modified);
    }
    CF_TRY(const auto known, run.basis.known.record(QString::number(row.id)));
    // That a later run has begun since says nothing: an index that lags does not list it there.
    return known && known->standing == RecordStanding::Present && modifiedIn(known->token) == modified;
}

QCoro::Task<Result<void>> readInto(RunContext& run, QStringList ids, std::vector<Change>& out, std::stop_token stop)
{
    const QStringList fields = readFields;
    QStringList failed;
    const Result<QJsonArray> nodes = co_await nodesOf(run.service, ids, fields, failed, stop);
    if (!nodes) {
        co_return tl::unexpected<Error>(nodes.error());
    }
    const RepositoryId repository = run.basis.repository;
    for (const QString& id : std::as_const(failed)) {
        out.push_back(asideOf(repository, id, QStringLiteral("the server fails to send it")));
    }
    QSet<qint64> parents; // in one question
    for (const QJsonValue json : *nodes) {
        parents.insert(integerIn(propertiesOf(json)["parent_id"_L1]).value_or(0));
    }
    const Result<void> found = co_await findPlaces(run.service, parents, stop);
    if (!found) {
        co_return found;
    }
    for (qsizetype i = 0; i < nodes->size(); ++i) {
        const QJsonValue json = nodes->at(i);
        Result<NodeWire> node = nodeFrom(json.toObject(), u"$.results[%1]"_s.arg(i));
        if (!node) {
            const QString id = scalarText(propertiesOf(json)["id"_L1]);
            out.push_back(asideOf(repository, id, node.error().detail, rawOf(json)));
            continue;
        }
        if (node->type == workspaceSubtype && run.service.takesWorkspaces) {
            const Result<void> taken = co_await takeWorkspace(run, *std::move(node), out, stop);
            if (!taken) {
                co_return taken;
            }
            continue;
        }
        if (!run.service.types.contains(node->type)) {
            continue;
        }
        const Result<void> completed = co_await complete(run, *node, stop);
        if (!completed && (isAnswer(completed.error()) || completed.error().kind == ErrorKind::Protocol)) {
            // Gone since it was sent, or of use no more: told apart by asking once more.
            const QStringList one{node->nativeId()};
            const Result<QSet<QString>> shown = co_await shownOf(run.service, one, stop);
            if (!shown) {
                co_return tl::unexpected<Error>(shown.error());
            }
            if (!shown->isEmpty()) {
                out.push_back(asideOf(repository, node->nativeId(), completed.error().detail, rawOf(json)));
            }
            continue;
        }
        if (!completed) {
            co_return completed;
        }
        const auto map = [&] { return communicationFrom(*node, run.service.names, repository, run.rules); };
        const auto raw = [&json] { return rawOf(json); };
        const Result<void> taken = take(run.basis, node->nativeId(), tokenOf(*node, run.rules), map, raw, out);
        if (!taken) {
            co_return taken;
        }
    }
    co_return Result<void>();
}

std::unique_ptr<RunPart> asides(RunContext& run)
{
    const auto read = [&run](QStringList ids, std::stop_token stop) -> QCoro::Task<Result<std::vector<Change>>> {
        std::vector<Change> changes;
        ids.removeIf([](const QString& id) { return id.toLongLong() <= 0; }); // of what had none
        const Result<void> taken = co_await readInto(run, ids, changes, stop);
        if (!taken) {
            co_return tl::unexpected<Error>(taken.error());
        }
        const QStringList rest = unanswered(ids, changes);
        const Result<QSet<QString>> shown = co_await shownOf(run.service, rest, stop);
        if (!shown) {
            co_return tl::unexpected<Error>(shown.error());
        }
        for (const QString& id : rest) {
            if (!shown->contains(id)) {
                changes.push_back(absent(id, QStringLiteral("was set aside, and is not shown by its id")));
            }
        }
        co_return changes;
    };
    return asidesAgain(run.basis, read);
}

QCoro::Task<Result<std::optional<NodeWire>>> readOne(RunContext& run, QString id, std::stop_token stop)
{
    QStringList failed;
    const QStringList ids{id};
    const QStringList fields = readFields;
    const Result<QJsonArray> nodes = co_await nodesOf(run.service, ids, fields, failed, stop);
    if (!nodes) {
        co_return tl::unexpected<Error>(nodes.error());
    }
    if (nodes->isEmpty()) {
        co_return std::optional<NodeWire>();
    }
    Result<NodeWire> node = nodeFrom(nodes->first().toObject(), u"$.results[0]"_s);
    if (!node) {
        co_return tl::unexpected<Error>(node.error());
    }
    const Result<void> completed = co_await complete(run, *node, stop);
    if (!completed) {
        co_return tl::unexpected<Error>(completed.error());
    }
    co_return std::optional(*std::move(node));
}

Change denial(const RunContext& run)
{
    GapSeen gap;
    gap.what.repository = run.basis.repository;
    gap.what.failure = Failure::Denied;
    gap.what.subject = u"holds and retention"_s;
    gap.what.detail = u"the server refuses to tell them of some records"_s;
    gap.isOver = !run.isDenied;
    return gap;
}

Change folderDenial(const RunContext& run)
{
    GapSeen gap;
    gap.what.repository = run.basis.repository;
    gap.what.failure = Failure::Denied;
    gap.what.subject = u"folders"_s;
    gap.what.detail = u"%1 would not be listed, the first %2"_s.arg(run.refusedFolders.size()).arg(
        run.refusedFolders.isEmpty() ? 0 : *std::min_element(run.refusedFolders.cbegin(), run.refusedFolders.cend()));
    gap.isOver = run.refusedFolders.isEmpty();
    return gap;
}

QCoro::Task<Result<void>> learnHolds(RunContext& run, std::stop_token stop)
{
    if (run.membership || !run.service.hasHolds) {
        co_return Result<void>();
    }
    Result<std::vector<HoldObject>> holds = co_await holdList(run.service, stop);
    if (!holds && holds.error().kind == ErrorKind::Unavailable) {
        run.service.hasHolds = false;
        co_return Result<void>();
    }
    if (!holds) {
        co_return tl::unexpected<Error>(holds.error());
    }
    HoldMembership membership;
    for (HoldObject& hold : *holds) {
        const Result<QSet<qint64>> items = co_await holdItems(run.service, hold.id, stop);
        if (!items && !isAnswer(items.error())) {
            co_return tl::unexpected<Error>(items.error());
        }
        if (!items) {
            run.isDenied = true;
        }
        for (const qint64 id : items ? *items : QSet<qint64>()) {
            membership.byNode[id].insert(hold.id, hold.isActive);
        }
        const QString id = hold.id;
        membership.holds.insert(id, std::move(hold));
    }
    run.membership = std::move(membership);
    co_return Result<void>();
}

} // namespace cf::connectors::extendedecm
