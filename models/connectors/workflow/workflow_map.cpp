#include "models/connectors/workflow/workflow_map.h"

#include "models/connectors/remote/json_value.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::workflow {

namespace {

constexpr qsizetype longestText = 100'000, mostVariables = 2'000;

Error wrong(const QString& path, const char* what) { return {ErrorKind::Protocol, path + u": "_s + QString::fromLatin1(what), {}}; }

/// Reads fields of one row; the first that is wrong is kept.
class Fields
{
public:
    Fields(const QJsonObject& row, QString path)
        : m_row(row)
        , m_path(std::move(path))
    {}
    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_row.value(name);
        if (value.isNull() || value.isUndefined()) {
            return {};
        }
        if (value.isObject() || value.isArray() || scalarText(value).size() > longestText) {
            note(name, "not a text");
            return {};
        }
        return scalarText(value);
    }
    QString needed(QLatin1StringView name)
    {
        const QString value = text(name);
        if (value.isEmpty()) {
            note(name, "missing");
        }
        return value;
    }
    std::optional<UtcMs> time(QLatin1StringView name)
    {
        const QString value = text(name);
        const std::optional<UtcMs> at = timeIn(value);
        if (!value.isEmpty() && !at) {
            note(name, "not a time");
        }
        return at;
    }
    bool is(QLatin1StringView name) const { return m_row.value(name).toBool(); }
    std::vector<CaseVariable> variables()
    {
        Result<std::vector<CaseVariable>> all = variablesIn(m_row.value("variables"_L1), m_path + u".variables"_s);
        if (!all) {
            m_wrong = m_wrong ? m_wrong : std::optional(all.error());
            return {};
        }
        return *std::move(all);
    }
    void note(QLatin1StringView name, const char* what) { m_wrong = m_wrong ? m_wrong : std::optional(wrong(m_path + u'.' + name, what)); }
    template <class T>
    Result<T> or_(T value) const
    {
        return m_wrong ? Result<T>(tl::unexpected<Error>(*m_wrong)) : Result<T>(std::move(value));
    }

private:
    const QJsonObject& m_row;
    QString m_path;
    std::optional<Error> m_wrong;
};

QString variableText(const QString& type, const QJsonValue& value)
{
    if (value.isObject() || value.isArray()) {
        const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    const QString text = scalarText(value);
    if (type == u"date" || type == u"instant") {
        if (const auto at = timeIn(text)) {
            return QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODateWithMs);
        }
    }
    return text;
}

} // namespace

Result<ListWire> listIn(const QJsonDocument& answer, const Codec& codec)
{
    if (answer.isArray()) {
        return ListWire{answer.array(), std::nullopt};
    }
    const QJsonObject object = answer.object();
    ListWire list;
    if (codec.isFlowable) {
        if (!object["data"_L1].isArray()) {
            return tl::unexpected<Error>(wrong(u"data"_s, "not a list"));
        }
        list.rows = object["data"_L1].toArray();
        if (object["total"_L1].isDouble()) {
            list.total = object["total"_L1].toInteger();
        }
        return list;
    }
    const QJsonValue page = object["page"_L1]["totalElements"_L1], embedded = object["_embedded"_L1];
    if (page.isDouble()) {
        list.total = page.toInteger();
    }
    if (embedded.isUndefined() || embedded.isNull()) {
        if (!object["page"_L1].isObject() && !object["_links"_L1].isObject()) {
            return tl::unexpected<Error>(wrong(u"_embedded"_s, "missing, and this is no page"));
        }
        return list;
    }
    int lists = 0;
    for (const QJsonValue& one : embedded.toObject()) {
        if (one.isArray()) {
            ++lists;
            list.rows = one.toArray();
        }
    }
    return lists == 1 ? Result<ListWire>(list) : tl::unexpected<Error>(wrong(u"_embedded"_s, "not one list"));
}

std::optional<UtcMs> timeIn(const QString& text)
{
    static const QRegularExpression offset(u"([+-]\\d\\d)(\\d\\d)$"_s);
    QString form = text;
    if (form.size() < 16 || form.at(10) != u'T') {
        return std::nullopt;
    }
    form.replace(offset, u"\\1:\\2"_s);
    const QDateTime at = QDateTime::fromString(form, Qt::ISODateWithMs);
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime) { // without a zone it is no instant
        return std::nullopt;
    }
    return at.toMSecsSinceEpoch();
}

Result<std::vector<CaseVariable>> variablesIn(const QJsonValue& value, const QString& path)
{
    std::vector<CaseVariable> all;
    if (value.isNull() || value.isUndefined()) {
        return all;
    }
    if (!value.isArray() || value.toArray().size() > mostVariables) {
        return tl::unexpected<Error>(wrong(path, "not a list of variables"));
    }
    const QJsonArray rows = value.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString name = rows[i]["name"_L1].toString(), type = rows[i]["type"_L1].toString();
        if (name.isEmpty()) {
            return tl::unexpected<Error>(wrong(path + u"[%1].name"_s.arg(i), "missing"));
        }
        const QString said = variableText(type, rows[i]["value"_L1]);
        if (said.size() > longestText) {
            return tl::unexpected<Error>(wrong(path + u"[%1].value"_s.arg(i), "too long"));
        }
        all.push_back({name, type, said});
    }
    std::ranges::sort(all, {}, &CaseVariable::name);
    return all;
}

Result<WorkflowCase> caseOf(const QJsonObject& row, const QString& path)
{
    Fields in(row, path);
    WorkflowCase out;
    out.nativeId = in.needed("id"_L1);
    out.reference = in.text("businessKey"_L1);
    out.name = in.text("name"_L1);
    out.definitionName = in.text("processDefinitionName"_L1);
    out.definitionKey = in.text("processDefinitionKey"_L1);
    const QString definition = in.text("processDefinitionId"_L1); // key:version:id
    const QStringList parts = definition.split(u':');
    if (out.definitionKey.isEmpty()) {
        out.definitionKey = parts.size() >= 3 ? parts.front() : definition;
    }
    out.definitionVersion = parts.size() >= 3 ? parts[1].toInt() : row["processDefinitionVersion"_L1].toInt();
    out.startedBy = in.text("startUserId"_L1);
    out.started = in.time("startTime"_L1);
    out.ended = in.time("endTime"_L1);
    out.endedAt = in.text("endActivityId"_L1);
    out.deletedBecause = in.text("deleteReason"_L1);
    out.isSuspended = in.is("suspended"_L1);
    out.variables = in.variables();
    std::erase_if(out.variables, [](const CaseVariable& one) { return one.name.startsWith(marker); });
    return in.or_(std::move(out));
}

Result<WorkflowTask> taskOf(const QJsonObject& row, const QString& path)
{
    Fields in(row, path);
    WorkflowTask out;
    out.nativeId = in.needed("id"_L1);
    out.key = in.text("taskDefinitionKey"_L1);
    out.name = in.text("name"_L1);
    out.description = in.text("description"_L1);
    out.formKey = in.text("formKey"_L1);
    out.assignee = in.text("assignee"_L1);
    out.owner = in.text("owner"_L1);
    out.priority = row["priority"_L1].toInt();
    out.isDelegated = in.text("delegationState"_L1).compare(u"pending"_s, Qt::CaseInsensitive) == 0;
    out.created = row.contains("createTime"_L1) ? in.time("createTime"_L1) : in.time("startTime"_L1);
    out.claimed = in.time("claimTime"_L1);
    out.due = in.time("dueDate"_L1);
    out.ended = in.time("endTime"_L1);
    out.outcome = in.text("outcome"_L1);
    out.deletedBecause = in.text("deleteReason"_L1);
    out.groups = groupsIn(row["assignments"_L1].toArray());
    out.variables = in.variables();
    for (const CaseVariable& one : out.variables) {
        if (one.name == u"outcome" && out.outcome.isEmpty()) {
            out.outcome = one.value;
        }
    }
    std::erase_if(out.variables, [](const CaseVariable& one) { return one.name == u"outcome" || one.name.startsWith(marker); });
    return in.or_(std::move(out));
}

Result<CaseComment> commentOf(const QJsonObject& row, const QString& path)
{
    Fields in(row, path);
    CaseComment out{in.needed("id"_L1), in.text("taskId"_L1), in.text("author"_L1), in.text("message"_L1), in.time("time"_L1)};
    return in.or_(std::move(out));
}

Result<CaseStep> stepOf(const QJsonObject& row, const QString& path)
{
    Fields in(row, path);
    CaseStep out{in.needed("id"_L1), in.text("activityId"_L1), in.text("activityName"_L1), in.text("activityType"_L1), in.time("startTime"_L1),
                 in.time("endTime"_L1)};
    return in.or_(std::move(out));
}

QStringList groupsIn(const QJsonArray& links)
{
    QStringList groups;
    for (const QJsonValue& link : links) {
        const QString name = link["group"_L1].isString() ? link["group"_L1].toString() : link["groupId"_L1].toString();
        if (!name.isEmpty() && link["type"_L1].toString() == u"candidate") {
            groups << name;
        }
    }
    groups.sort();
    groups.removeDuplicates();
    return groups;
}

QJsonArray variablesJson(const std::vector<CaseVariable>& variables)
{
    QJsonArray all;
    for (const CaseVariable& one : variables) {
        const QString type = one.type.isEmpty() ? u"string"_s : one.type;
        QJsonValue value = one.value;
        if (type == u"boolean") {
            value = one.value == u"true";
        } else if (type == u"integer" || type == u"short" || type == u"long") {
            value = one.value.toLongLong();
        } else if (type == u"double") {
            value = one.value.toDouble();
        } else if (type == u"json") {
            const QJsonDocument document = QJsonDocument::fromJson(one.value.toUtf8());
            value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        }
        all.append(QJsonObject{{u"name"_s, one.name}, {u"type"_s, type}, {u"value"_s, value}});
    }
    return all;
}

} // namespace cf::connectors::workflow
