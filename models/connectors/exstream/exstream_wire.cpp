#include "models/connectors/exstream/exstream_wire.h"

#include "models/connectors/remote/json_value.h"
#include "models/delivery/cloud_event.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

constexpr qsizetype longestId = 255, longestName = 1'024, longestText = 8'192;
constexpr int mostVersions = 1'000'000, mostKeys = 256, mostApprovals = 64;
constexpr UtcMs latest = 4'102'444'800'000; // 2100

QString textOf(const QJsonObject& object, QLatin1StringView name, qsizetype most = longestName) { return scalarText(object.value(name)).left(most); }

std::optional<qint64> countOf(const QJsonObject& object, QLatin1StringView name)
{
    bool isNumber = false;
    const qint64 number = scalarText(object.value(name)).toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Some servers write flags as texts.
bool flagOf(const QJsonObject& object, QLatin1StringView name) { return scalarText(object.value(name)).compare(u"true", Qt::CaseInsensitive) == 0; }

/// Id of an entry that can be asked for by it again: it becomes part of a path.
Result<QString> idOf(const QJsonValue& value)
{
    if (!value.isObject()) {
        return fail(ErrorKind::Protocol, u"not an object"_s);
    }
    const QString id = scalarText(value.toObject().value("id"_L1));
    if (id.isEmpty() || id.size() > longestId) {
        return fail(ErrorKind::Protocol, id.isEmpty() ? u"id: there is none"_s : u"id: it is too long"_s);
    }
    const bool isPlain = std::ranges::none_of(id, [](QChar c) { return c == u'/' || c == u'\\' || c.unicode() < 0x20; }) && id != u"." && id != u"..";
    return isPlain ? Result<QString>(id) : fail(ErrorKind::Protocol, u"id: it cannot be part of an address"_s);
}

Result<int> versionNumberOf(const QJsonObject& object)
{
    const auto number = countOf(object, "version"_L1);
    return number && *number > 0 && *number <= mostVersions ? Result<int>(int(*number)) : fail(ErrorKind::Protocol, u"version: no number from 1 on"_s);
}

/// {"name": "value"}, or a list of {"name", "value"}.
QMap<QString, QString> pairsOf(const QJsonValue& value)
{
    QMap<QString, QString> pairs;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && pairs.size() < mostKeys; ++it) {
        pairs.insert(it.key().left(longestName), scalarText(*it).left(longestName));
    }
    for (const QJsonValue one : value.toArray()) {
        if (const QString name = textOf(one.toObject(), "name"_L1); !name.isEmpty() && pairs.size() < mostKeys) {
            pairs.insert(name, textOf(one.toObject(), "value"_L1));
        }
    }
    return pairs;
}

std::vector<ApprovalWire> approvalsOf(const QJsonObject& info)
{
    std::vector<ApprovalWire> all;
    for (const QJsonValue value : info.value("approvals"_L1).toArray()) {
        if (!value.isObject() || all.size() >= mostApprovals) {
            continue;
        }
        const QJsonObject object = value.toObject();
        ApprovalWire one;
        one.role = textOf(object, "role"_L1);
        one.level = int(std::min<qint64>(countOf(object, "level"_L1).value_or(0), 1'000));
        one.isApproved = flagOf(object, "approved"_L1);
        one.isPending = flagOf(object, "pending"_L1);
        one.user = textOf(object, "user"_L1);
        one.comment = textOf(object, "comment"_L1, longestText);
        one.at = instantIn(object.value("date"_L1));
        all.push_back(std::move(one));
    }
    return all;
}

/// What the first entry of an envelope of errors says, else what the answer itself does.
Error errorIn(const QJsonObject& object)
{
    const QJsonObject entry = object.value("data"_L1).toArray().first().toObject();
    const QString stated = scalarText(entry.value("statusCode"_L1));
    const qint64 status = stated.isEmpty() ? object.value("status"_L1).toInteger() : stated.toLongLong();
    // Messages of theirs may name customers: only the number is kept.
    const ErrorKind kind = status == 404 || status == 410 ? ErrorKind::NotFound : ErrorKind::Rejected;
    const QString prefix = status >= 500 ? QString(couldNot) : QString();
    return {kind, status > 0 ? prefix + u"the answer says %1"_s.arg(status) : u"the answer says that it failed"_s, {}};
}

} // namespace

std::optional<UtcMs> instantIn(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number > 0 && number < double(latest) ? std::optional(UtcMs(number)) : std::nullopt;
    }
    QString text = value.toString().trimmed();
    if (text.size() > 40) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) {
        return number > 0 && number < latest ? std::optional(number) : std::nullopt;
    }
    const qsizetype size = text.size(); // +0200
    if (size > 19 && (text[size - 5] == u'+' || text[size - 5] == u'-') && std::all_of(text.end() - 4, text.end(), [](QChar c) { return c.isDigit(); })) {
        text.insert(size - 2, u':');
    }
    const auto moment = delivery::eventTime(text);
    return moment && moment->utc > 0 && moment->utc < latest ? std::optional(moment->utc) : std::nullopt;
}

Result<AnswerWire> answerIn(const QByteArray& body)
{
    const Result<QJsonDocument> read = jsonOf(body);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    if (read->isArray()) {
        return AnswerWire{read->array(), {}};
    }
    const QJsonObject object = read->object();
    const QJsonValue status = object.value("status"_L1);
    const QString word = status.toString().toLower();
    if (word == u"error" || word == u"failure" || word == u"failed" || (status.isDouble() && status.toInteger() >= 400)) {
        return tl::unexpected<Error>(errorIn(object));
    }
    const bool isEnvelope = object.contains("data"_L1) && (status.isString() || status.isUndefined());
    const QJsonObject page = object.value("page"_L1).toObject();
    AnswerWire answer{isEnvelope ? object.value("data"_L1) : QJsonValue(object), {}};
    answer.page = {countOf(page, "pageSize"_L1), countOf(page, "totalElements"_L1), countOf(page, "currentPageNumber"_L1)};
    return answer;
}

Result<DomainWire> domainIn(const QJsonValue& value)
{
    CF_TRY(const QString id, idOf(value));
    const QJsonObject object = value.toObject();
    return DomainWire{id, textOf(object, "workflow"_L1), flagOf(object, "jobTracing"_L1)};
}

Result<VersionWire> versionIn(const QJsonValue& value)
{
    VersionWire wire;
    CF_TRY(wire.id, idOf(value));
    const QJsonObject object = value.toObject();
    CF_TRY(wire.version, versionNumberOf(object));
    wire.name = textOf(object, "name"_L1);
    wire.description = textOf(object, "description"_L1, longestText);
    wire.type = textOf(object, "type"_L1);
    wire.state = textOf(object, "state"_L1);
    wire.stateComment = textOf(object, "stateComment"_L1, longestText);
    wire.createdBy = textOf(object, "createdBy"_L1);
    wire.created = instantIn(object.value("createdDate"_L1));
    wire.modifiedBy = textOf(object, "lastModifiedBy"_L1);
    wire.modified = instantIn(object.value("lastModifiedDate"_L1));
    wire.effectiveStart = instantIn(object.value("effectiveStart"_L1));
    wire.effectiveEnd = instantIn(object.value("effectiveEnd"_L1));
    wire.mimeType = textOf(object, "contentMimeType"_L1);
    wire.isHidden = flagOf(object, "hidden"_L1);
    for (const QJsonValue domain : object.value("domains"_L1).toArray()) {
        const QString name = domain.isObject() ? textOf(domain.toObject(), "id"_L1) : scalarText(domain).left(longestId);
        if (!name.isEmpty() && wire.domains.size() < mostKeys) {
            wire.domains << name;
        }
    }
    wire.metadata = pairsOf(object.value("metadata"_L1));
    wire.approvals = approvalsOf(object.value("approvalInfo"_L1).toObject());
    return wire;
}

Result<HistoryWire> historyIn(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const auto at = instantIn(object.value("modifiedDate"_L1));
    if (!at) {
        return fail(ErrorKind::Protocol, u"modifiedDate: no time"_s);
    }
    HistoryWire wire;
    wire.at = *at;
    wire.version = int(std::min<qint64>(countOf(object, "version"_L1).value_or(0), mostVersions));
    wire.modifiedBy = textOf(object, "modifiedBy"_L1);
    wire.operation = textOf(object, "operation"_L1);
    wire.state = textOf(object, "state"_L1);
    wire.kind = textOf(object, "historyType"_L1);
    wire.comment = textOf(object, "auditedComment"_L1, longestText);
    return wire;
}

Result<JobWire> jobIn(const QJsonValue& value)
{
    JobWire wire;
    CF_TRY(wire.id, idOf(value));
    const QJsonObject object = value.toObject();
    wire.domain = textOf(object, "domainId"_L1, longestId);
    wire.channel = textOf(object, "channel"_L1);
    wire.mode = textOf(object, "mode"_L1);
    wire.status = textOf(object, "status"_L1);
    wire.message = textOf(object, "msg"_L1, longestText);
    wire.externalId = textOf(object, "externalId"_L1);
    wire.triggeredBy = textOf(object, "triggeredBy"_L1);
    wire.started = instantIn(object.value("startDate"_L1));
    wire.ended = instantIn(object.value("endDate"_L1));
    wire.expires = instantIn(object.value("expirationDate"_L1));
    return wire;
}

Result<FlowWire> flowIn(const QJsonValue& value)
{
    FlowWire wire;
    CF_TRY(wire.id, idOf(value));
    const QJsonObject object = value.toObject();
    wire.jobId = textOf(object, "jobId"_L1, longestId);
    wire.model = textOf(object, "flowModelName"_L1);
    if (wire.model.isEmpty()) {
        wire.model = textOf(object, "flowModelId"_L1);
    }
    wire.started = instantIn(object.value("startDate"_L1));
    wire.hasInput = flagOf(object, "inputRetrievable"_L1);
    return wire;
}

Result<StepWire> stepIn(const QJsonValue& value)
{
    StepWire wire;
    CF_TRY(wire.id, idOf(value));
    const QJsonObject object = value.toObject();
    wire.flowId = textOf(object, "flowInstanceId"_L1, longestId);
    wire.name = textOf(object, "displayName"_L1);
    if (wire.name.isEmpty()) {
        wire.name = textOf(object, "stepName"_L1);
    }
    wire.status = textOf(object, "status"_L1);
    wire.kind = textOf(object, "stepType"_L1);
    wire.message = textOf(object, "msg"_L1, longestText);
    wire.queued = instantIn(object.value("queueDate"_L1));
    wire.started = instantIn(object.value("startDate"_L1));
    wire.ended = instantIn(object.value("endDate"_L1));
    wire.hasManifest = flagOf(object, "deliveryFileRetrievable"_L1);
    wire.hasMessages = flagOf(object, "messageFileRetrievable"_L1);
    return wire;
}

Result<UsedWire> usedIn(const QJsonValue& value)
{
    UsedWire wire;
    CF_TRY(wire.id, idOf(value));
    const QJsonObject object = value.toObject();
    CF_TRY(wire.version, versionNumberOf(object));
    wire.name = textOf(object, "name"_L1);
    wire.type = textOf(object, "type"_L1);
    wire.state = textOf(object, "state"_L1);
    wire.approvedBy = textOf(object, "approvedBy"_L1);
    return wire;
}

QStringList idsIn(const QJsonValue& value)
{
    QStringList ids;
    for (const QJsonValue one : value.toArray()) {
        const Result<QString> id = idOf(one.isObject() ? one : QJsonValue(QJsonObject{{u"id"_s, one}}));
        if (id && !ids.contains(*id)) {
            ids << *id;
        }
    }
    return ids;
}

QString linkObjectIn(const QJsonValue& value)
{
    const QString id = scalarText(value.toObject().value("linkObjectId"_L1));
    return id.size() <= longestId ? id : QString();
}

} // namespace cf::connectors::exstream
