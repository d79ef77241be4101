#include "models/domain/correspondence.h"

#include "models/base/text.h"
#include "models/domain/reissue.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array origins{std::pair(ValueOrigin::Record, "record"_L1),   std::pair(ValueOrigin::Workspace, "workspace"_L1), std::pair(ValueOrigin::Case, "case"_L1),
                             std::pair(ValueOrigin::Dispute, "dispute"_L1), std::pair(ValueOrigin::Letters, "letters"_L1),     std::pair(ValueOrigin::Person, "person"_L1)};

/// The texts of a request under their stored names: one list, for writing and for reading.
template <class R, class V>
void visitTexts(R& r, V&& text)
{
    text(u"subject"_s, r.subject), text(u"subjectTitle"_s, r.subjectTitle), text(u"repository"_s, r.repository), text(u"documentId"_s, r.documentId);
    text(u"preset"_s, r.preset), text(u"presetName"_s, r.presetName), text(u"group"_s, r.group), text(u"process"_s, r.process);
    text(u"customer"_s, r.customer), text(u"recipient"_s, r.recipient), text(u"address"_s, r.address), text(u"unit"_s, r.unit), text(u"language"_s, r.language);
    text(u"channelGround"_s, r.channelChoice.ground), text(u"channelEvidence"_s, r.channelChoice.evidence);
    text(u"brand"_s, r.brandChoice.value), text(u"brandGround"_s, r.brandChoice.ground), text(u"brandEvidence"_s, r.brandChoice.evidence);
    text(u"documentType"_s, r.documentType), text(u"template"_s, r.templateCode), text(u"templateVersion"_s, r.templateVersion), text(u"templateBy"_s, r.templateBy);
    text(u"decision"_s, r.outcome.decision), text(u"decidedBy"_s, r.outcome.decidedBy), text(u"approvedBy"_s, r.outcome.approvedBy), text(u"remark"_s, r.remark);
}

QString isoText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs); }
QJsonValue isoValue(const std::optional<UtcMs>& at) { return at ? QJsonValue(isoText(*at)) : QJsonValue(); }
std::optional<UtcMs> instantOf(const QJsonValue& value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

QJsonObject valueJson(const KnownValue& one)
{
    return {{u"name"_s, one.name}, {u"value"_s, one.value}, {u"origin"_s, QString(codeOf(one.origin))}, {u"of"_s, one.of}, {u"repository"_s, one.repository}};
}

std::optional<KnownValue> valueOf(const QJsonObject& object)
{
    const auto origin = valueOriginNamed(object.value("origin"_L1).toString());
    const QString name = object.value("name"_L1).toString();
    return origin && !name.isEmpty() ? std::optional(KnownValue{name, object.value("value"_L1).toString(), *origin, object.value("of"_L1).toString(), object.value("repository"_L1).toString()})
                                     : std::nullopt;
}

QJsonArray valuesJson(const std::vector<KnownValue>& all)
{
    QJsonArray list;
    for (const KnownValue& one : all) {
        list.append(valueJson(one));
    }
    return list;
}

} // namespace

QLatin1StringView codeOf(ValueOrigin origin) { return std::ranges::find(origins, origin, &std::pair<ValueOrigin, QLatin1StringView>::first)->second; }

std::optional<ValueOrigin> valueOriginNamed(QStringView code)
{
    const auto found = std::ranges::find_if(origins, [code](const auto& one) { return code == one.second; });
    return found == origins.end() ? std::nullopt : std::optional(found->first);
}

const KnownValue* knownValue(const std::vector<KnownValue>& all, const QString& name)
{
    const auto found = std::ranges::find(all, name, &KnownValue::name);
    return found == all.end() ? nullptr : &*found;
}

QByteArray requestText(const CorrespondenceRequest& r)
{
    QJsonObject object{{u"about"_s, QString(codeOf(r.about))},   {u"communication"_s, r.communication.value()}, {u"channel"_s, QString(code(r.channel))},
                       {u"templateFrom"_s, isoValue(r.templateFrom)}, {u"approvedAt"_s, isoValue(r.outcome.approvedAt)}, {u"needsApproval"_s, r.needsApproval},
                       {u"asOf"_s, valuesJson(r.asOf)},          {u"at"_s, isoText(r.at)},                      {u"notes"_s, QJsonArray::fromStringList(r.notes)}};
    visitTexts(r, [&object](const QString& name, const QString& value) { object.insert(name, value); });
    QJsonArray fields;
    for (const RequestField& one : r.fields) {
        QJsonObject field{{u"name"_s, one.name}, {u"label"_s, one.label}, {u"value"_s, one.value}, {u"required"_s, one.isRequired}, {u"edited"_s, one.isEdited}};
        if (one.from) {
            field.insert(u"from"_s, valueJson(*one.from));
        }
        fields.append(field);
    }
    object.insert(u"fields"_s, fields);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<CorrespondenceRequest> readRequest(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto about = requestAboutNamed(object.value("about"_L1).toString());
    const auto channel = fromCode<Channel>(object.value("channel"_L1).toString());
    const auto at = instantOf(object.value("at"_L1));
    if (!about || !channel || !at || object.value("preset"_L1).toString().isEmpty()) {
        return fail(ErrorKind::Protocol, u"no request for correspondence"_s);
    }
    CorrespondenceRequest r;
    visitTexts(r, [&object](const QString& name, QString& value) { value = object.value(name).toString(); });
    r.about = *about;
    r.communication = CommunicationId(object.value("communication"_L1).toString());
    r.channel = *channel;
    r.channelChoice.value = code(r.channel);
    r.templateFrom = instantOf(object.value("templateFrom"_L1));
    r.outcome.approvedAt = instantOf(object.value("approvedAt"_L1));
    r.needsApproval = object.value("needsApproval"_L1).toBool(true);
    r.at = *at;
    for (const QJsonArray notes = object.value("notes"_L1).toArray(); const QJsonValue& note : notes) {
        r.notes << note.toString();
    }
    for (const QJsonArray values = object.value("asOf"_L1).toArray(); const QJsonValue& one : values) {
        if (auto value = valueOf(one.toObject())) {
            r.asOf.push_back(*std::move(value));
        }
    }
    for (const QJsonArray fields = object.value("fields"_L1).toArray(); const QJsonValue& one : fields) {
        const QJsonObject field = one.toObject();
        r.fields.push_back({field.value("name"_L1).toString(), field.value("label"_L1).toString(), field.value("value"_L1).toString(), valueOf(field.value("from"_L1).toObject()),
                            field.value("required"_L1).toBool(), field.value("edited"_L1).toBool()});
    }
    return r;
}

QString samenessKey(const CorrespondenceRequest& request)
{
    return QStringList{fold(request.preset), codeOf(request.about), identifierKey(request.subject), identifierKey(request.customer)}.join(u'/');
}

StartCase caseOf(const CorrespondenceRequest& r, UtcMs approveDue)
{
    StartCase start{r.process, r.presetName.isEmpty() ? r.preset : u"%1, %2"_s.arg(r.presetName, r.subject), {}};
    const auto text = [&start](const QString& name, const QString& value) { start.variables.push_back({name, u"string"_s, value}); };
    text(u"communicationRef"_s, r.documentId.isEmpty() ? r.communication.value() : r.documentId);
    text(u"requestKind"_s, r.preset);
    text(u"about"_s, codeOf(r.about));
    text(u"aboutRef"_s, r.subject);
    text(u"customer"_s, r.customer);
    text(u"recipient"_s, r.recipient);
    text(u"address"_s, r.address);
    text(u"channel"_s, code(r.channel));
    text(u"channelReason"_s, r.channelChoice.ground);
    text(u"brand"_s, r.brandChoice.value);
    text(u"businessUnit"_s, r.unit);
    text(u"language"_s, r.language);
    text(u"documentType"_s, r.documentType);
    text(u"templateCode"_s, r.templateCode);
    text(u"templateVersion"_s, r.templateVersion);
    text(u"decision"_s, r.outcome.decision);
    text(u"decisionApprovedBy"_s, r.outcome.approvedBy);
    text(u"remark"_s, r.remark);
    for (const RequestField& one : r.fields) {
        text(u"field-"_s + one.name, one.value);
    }
    text(u"asOf"_s, QString::fromUtf8(QJsonDocument(valuesJson(r.asOf)).toJson(QJsonDocument::Compact)));
    start.variables.push_back({u"asOfTime"_s, u"date"_s, isoText(r.at)});
    start.variables.push_back({u"needsApproval"_s, u"boolean"_s, r.needsApproval ? u"true"_s : u"false"_s});
    start.variables.push_back({u"approveDue"_s, u"date"_s, isoText(approveDue)});
    return start;
}

PlannedRequest plannedRequest(const CorrespondenceRequest& request, const QString& key, const RepositoryId& workflow, UtcMs approveDue,
                              const QString& title, const QString& person, UtcMs now)
{
    PlannedRequest planned;
    planned.plan = {key, requestKind.toString(), title, request.remark, person, requestText(request), now, false};
    Intent start;
    start.command = {key, caseOf(request, approveDue)};
    start.system = workflow;
    start.subject = key;
    start.about = request.communication;
    start.plan = key;
    start.notBefore = now + secondThoughtsMs;
    planned.intents.push_back(std::move(start));
    return planned;
}

} // namespace cf
