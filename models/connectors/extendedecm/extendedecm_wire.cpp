#include "models/connectors/extendedecm/extendedecm_wire.h"

#include "models/connectors/remote/json_value.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

constexpr size_t mostVersions = 10'000;

tl::unexpected<Error> wrong(const QString& path, const QString& what)
{
    return fail(ErrorKind::Protocol, path + u": "_s + what);
}

QString text(const QJsonObject& in, const char* name) { return scalarText(in[QLatin1StringView(name)]).trimmed(); }

bool truth(const QJsonValue& value)
{
    return value.isBool() ? value.toBool() : value.isDouble() ? value.toInteger() != 0
                                                              : value.toString().compare(u"true", Qt::CaseInsensitive) == 0;
}

/// The words a server has for an error, wherever it puts them; null when there are none.
QString wordsIn(const QJsonObject& answer)
{
    for (const QLatin1StringView name : {"error"_L1, "Error"_L1, "errorDetail"_L1}) {
        if (answer[name].isString() && !answer[name].toString().isEmpty()) {
            return answer[name].toString();
        }
    }
    const QJsonValue results = answer["results"_L1];
    const bool failed = results["ok"_L1].isBool() && !results["ok"_L1].toBool();
    return failed ? u"not ok: "_s + results["errMsg"_L1].toString() : QString();
}

/// The entries below `data`, an array or an object that holds one under `name`.
QJsonArray entriesOf(const QJsonObject& answer, QLatin1StringView name)
{
    const QJsonValue inResults = answer["results"_L1]["data"_L1][name];
    if (inResults.isArray()) {
        return inResults.toArray();
    }
    const QJsonValue data = answer["data"_L1];
    return data.isArray() ? data.toArray() : data[name].toArray();
}

} // namespace

std::optional<Error> errorIn(int status, const QByteArray& body, const QString& purpose)
{
    return errorIn(status, QJsonDocument::fromJson(body), purpose);
}

std::optional<Error> errorIn(int status, const QJsonDocument& document, const QString& purpose)
{
    const bool isSuccess = status >= 200 && status < 300;
    const auto error = [&](ErrorKind kind) { return Error{kind, u"%1: answer %2"_s.arg(purpose).arg(status), {}}; };
    if (document.isNull()) {
        return error(status == 401 ? ErrorKind::Unauthorised : ErrorKind::Offline);
    }
    const QJsonObject answer = document.object();
    // A server told to suppress status codes has the real one in the body.
    const int stated = answer["statusCode"_L1].toInt(status);
    const QString words = wordsIn(answer);
    if (isSuccess && stated < 400 && words.isEmpty()) {
        return std::nullopt;
    }
    status = stated;
    if (status == 401) {
        return error(ErrorKind::Unauthorised);
    }
    if (words.contains(u"mappings registry")) {
        return error(ErrorKind::Unavailable);
    }
    const bool isMissing = words.startsWith(u"Sorry, the item") || words.startsWith(u"Could not locate node") ||
                           words.startsWith(u"Could not get a node") || words.contains(u"version is not found");
    if (isMissing || status == 404) {
        return error(ErrorKind::NotFound);
    }
    if (status == 403 || words.contains(u"permission", Qt::CaseInsensitive)) {
        return error(ErrorKind::Unauthorised);
    }
    if (words.isEmpty()) {
        return error(ErrorKind::Offline);
    }
    return error(status == 409 ? ErrorKind::Conflict : ErrorKind::Rejected);
}

bool isAnswer(const Error& error)
{
    const bool isDenial = error.kind == ErrorKind::Unauthorised && error.detail.contains(u": answer "_s) &&
                          !error.detail.endsWith(u" 401"_s);
    return isDenial || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected ||
           error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Conflict;
}

std::optional<qint64> integerIn(const QJsonValue& value)
{
    if (value.isDouble()) {
        return value.toInteger();
    }
    bool isNumber = false;
    const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QJsonArray resultsOf(const QJsonObject& answer)
{
    const QJsonValue results = answer["results"_L1];
    if (results.isArray()) {
        return results.toArray();
    }
    const QJsonValue contents = results["contents"_L1];
    return contents.isArray() ? contents.toArray() : results.isObject() ? QJsonArray{results} : QJsonArray();
}

QJsonObject propertiesOf(const QJsonValue& result)
{
    const QJsonValue data = result["data"_L1];
    if (data["properties"_L1].isObject()) {
        return data["properties"_L1].toObject();
    }
    return data.isObject() ? data.toObject() : result.toObject();
}

QJsonObject valuesFrom(const QJsonValue& categories)
{
    QJsonObject all;
    const QJsonArray list = categories.isArray() ? categories.toArray() : QJsonArray{categories};
    for (const QJsonValue one : list) {
        const QJsonObject values = one.toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            all.insert(it.key(), *it);
        }
    }
    return all;
}

Result<std::vector<VersionWire>> versionsFrom(const QJsonValue& versions, const QString& at)
{
    const QJsonArray list = versions.isArray() ? versions.toArray() : versions.isObject() ? QJsonArray{versions} : QJsonArray();
    std::vector<VersionWire> out;
    for (qsizetype i = 0; i < list.size() && out.size() < mostVersions; ++i) {
        const QJsonValue listed = list[i]["data"_L1]["versions"_L1];
        const QJsonObject in = listed.isObject() ? listed.toObject() : list[i].toObject();
        const auto number = integerIn(in["version_number"_L1]);
        if (!number || *number <= 0) {
            return wrong(u"%1[%2].version_number"_s.arg(at).arg(i), u"not a number"_s);
        }
        VersionWire version;
        version.number = *number;
        version.label = text(in, "version_number_name");
        version.label = version.label.isEmpty() ? QString::number(*number) : version.label;
        version.fileName = text(in, "file_name");
        version.fileName = version.fileName.isEmpty() ? text(in, "name") : version.fileName;
        version.mime = text(in, "mime_type");
        version.created = text(in, "create_date");
        version.modified = text(in, "file_modify_date"); // that of the version moves with the node's
        version.creator = text(in, "owner_id");
        version.description = text(in, "description");
        version.bytes = integerIn(in["file_size"_L1]).value_or(-1);
        out.push_back(std::move(version));
    }
    std::sort(out.begin(), out.end(), [](const VersionWire& a, const VersionWire& b) { return a.number < b.number; });
    const auto same = [](const VersionWire& a, const VersionWire& b) { return a.number == b.number; };
    out.erase(std::unique(out.begin(), out.end(), same), out.end());
    return out;
}

Result<NodeWire> nodeFrom(const QJsonObject& result, const QString& at)
{
    const QJsonObject data = result["data"_L1].toObject();
    const QJsonObject in = propertiesOf(result);
    const auto id = integerIn(in["id"_L1]), type = integerIn(in["type"_L1]);
    if (!id) {
        return wrong(at + u".data.properties.id"_s, u"not a number"_s);
    }
    if (!type) {
        return wrong(at + u".data.properties.type"_s, u"not a number"_s);
    }
    NodeWire out;
    out.id = *id;
    out.type = int(*type);
    out.parent = integerIn(in["parent_id"_L1]).value_or(0);
    if (!in["name"_L1].isString()) {
        return wrong(at + u".data.properties.name"_s, u"not text"_s);
    }
    out.name = in["name"_L1].toString();
    out.description = text(in, "description");
    out.created = text(in, "create_date");
    out.modified = text(in, "modify_date");
    for (const char* name : {"external_source", "external_identity", "external_identity_type", "external_create_date",
                             "external_modify_date"}) {
        if (const QString value = text(in, name); !value.isEmpty()) {
            out.external.emplace_back(QString::fromLatin1(name), value);
        }
    }
    out.hasValues = data.contains("categories"_L1);
    out.values = valuesFrom(data["categories"_L1]);
    CF_TRY(out.versions, versionsFrom(data["versions"_L1], at + u".data.versions"_s));
    const QJsonValue signs = data["rmiconsdata"_L1].isObject() ? data["rmiconsdata"_L1] : in["rmiconsdata"_L1];
    if (signs["show_hold"_L1].isBool() || signs["show_hold"_L1].isDouble()) {
        out.showsHold = truth(signs["show_hold"_L1]);
    }
    if (signs.isObject() && signs.toObject().contains("class_id"_L1)) {
        out.isClassified = integerIn(signs["class_id"_L1]).value_or(0) > 0;
    }
    return out;
}

Result<RowWire> rowFrom(const QJsonObject& result, const QString& at)
{
    static const QList<int> containers{0, 131, 136, 141, 142, 202, 298, 751, 848, 862, 882};
    const QJsonObject in = propertiesOf(result);
    const auto id = integerIn(in["id"_L1]);
    if (!id) {
        return wrong(at + u".data.properties.id"_s, u"not a number"_s);
    }
    RowWire row;
    row.id = *id;
    row.type = int(integerIn(in["type"_L1]).value_or(-1));
    const QJsonValue container = in["container"_L1];
    row.isContainer = container.isBool() || container.isDouble() ? truth(container) : containers.contains(row.type);
    row.modified = text(in, "modify_date");
    row.deleted = text(in, "deleted_date");
    static const QRegularExpression form(u"Version=([0-9]+)"_s);
    const QString object = result["search_result_metadata"_L1]["object_id"_L1].toString();
    row.version = form.match(object).captured(1).toLongLong();
    const QJsonValue current = result["search_result_metadata"_L1]["current_version"_L1];
    row.isOld = !current.isUndefined() && !current.isNull() && !truth(current);
    return row;
}

Result<PageWire> pageFrom(const QJsonObject& answer)
{
    if (!answer["results"_L1].isArray() && !answer["results"_L1]["contents"_L1].isArray()) {
        return wrong(u"$.results"_s, u"not a list"_s);
    }
    const QJsonArray results = resultsOf(answer);
    PageWire page;
    for (qsizetype i = 0; i < results.size(); ++i) {
        CF_TRY(RowWire row, rowFrom(results[i].toObject(), u"$.results[%1]"_s.arg(i)));
        page.rows.push_back(std::move(row));
    }
    const QJsonValue inCollection = answer["collection"_L1]["paging"_L1];
    const QJsonValue paging = inCollection.isObject() ? inCollection : answer["paging"_L1];
    page.total = integerIn(paging["total_count"_L1]);
    page.cache = scalarText(answer["collection"_L1]["searching"_L1]["cache_id"_L1]);
    return page;
}

std::vector<RenditionWire> renditionsFrom(const QJsonObject& answer)
{
    // The form of this answer is not confirmed: a list of objects, by themselves or each in `data.renditions`, or the list there.
    QJsonArray list = entriesOf(answer, "renditions"_L1);
    list = list.isEmpty() ? resultsOf(answer) : list;
    std::vector<RenditionWire> out;
    for (const QJsonValue one : std::as_const(list)) {
        const QJsonValue inner = one["data"_L1]["renditions"_L1];
        for (const QJsonValue each : inner.isArray() ? inner.toArray() : QJsonArray{inner.isObject() ? inner : one}) {
            const QJsonObject in = each.toObject();
            RenditionWire rendition;
            rendition.type = text(in, "rendition_type");
            rendition.type = rendition.type.isEmpty() ? text(in, "type") : rendition.type;
            rendition.fileName = text(in, "file_name");
            rendition.fileName = rendition.fileName.isEmpty() ? text(in, "name") : rendition.fileName;
            rendition.mime = text(in, "mime_type");
            rendition.bytes = integerIn(in["file_size"_L1]).value_or(integerIn(in["size"_L1]).value_or(-1));
            if (!rendition.type.isEmpty()) {
                out.push_back(std::move(rendition));
            }
        }
    }
    return out;
}

std::vector<HoldWire> holdsFrom(const QJsonObject& answer)
{
    std::vector<HoldWire> out;
    for (const QJsonValue one : entriesOf(answer, "holds"_L1)) {
        const QJsonObject in = one.toObject();
        HoldWire hold;
        hold.id = text(in, "hold_id");
        hold.name = text(in, "hold_name");
        hold.kind = text(in, "hold_type");
        hold.comment = text(in, "hold_comment");
        hold.appliedBy = text(in, "applied_by");
        hold.applied = text(in, "date_applied");
        hold.how = text(in, "hold_appliedmethod");
        hold.isActive = !in.contains("active"_L1) || truth(in["active"_L1]);
        hold.isRemovable = truth(in["removable"_L1]);
        hold.query = text(in, "queryid");
        hold.user = text(in, "userid");
        hold.reference = text(in, "docxreftyp");
        if (!hold.id.isEmpty()) {
            out.push_back(std::move(hold));
        }
    }
    return out;
}

bool isHoldList(const QJsonObject& answer) { return answer["results"_L1]["data"_L1]["holds"_L1].isArray(); }

std::vector<HoldObject> holdObjectsFrom(const QJsonObject& answer)
{
    std::vector<HoldObject> out;
    for (const QJsonValue one : entriesOf(answer, "holds"_L1)) {
        const QJsonObject in = one.toObject();
        HoldObject hold;
        hold.id = text(in, "HoldID");
        hold.name = text(in, "HoldName");
        hold.alternate = text(in, "AlternateHoldID");
        hold.removal = text(in, "DateToRemove");
        hold.removed = text(in, "DateRemoved");
        hold.isActive = !in.contains("ActiveHold"_L1) || truth(in["ActiveHold"_L1]);
        if (!hold.id.isEmpty()) {
            out.push_back(std::move(hold));
        }
    }
    return out;
}

std::vector<ClassificationWire> classificationsFrom(const QJsonObject& answer)
{
    std::vector<ClassificationWire> out;
    for (const QJsonValue one : answer["data"_L1].toArray()) {
        const QJsonObject in = one.toObject();
        ClassificationWire record;
        record.id = text(in, "rmclassification_id");
        record.id = record.id.isEmpty() ? text(in, "id") : record.id;
        record.name = text(in, "name");
        record.fileNumber = text(in, "file_number");
        record.schedule = text(in, "rsi");
        record.status = text(in, "file_status");
        record.status = record.status.isEmpty() ? text(in, "status") : record.status;
        record.recordDate = text(in, "record_date");
        record.essential = text(in, "essential");
        record.isOfficial = truth(in["official"_L1]);
        out.push_back(std::move(record));
    }
    return out;
}

std::vector<ScheduleWire> schedulesFrom(const QString& schedule, const QJsonObject& answer)
{
    std::vector<ScheduleWire> out;
    for (const QJsonValue one : answer["data"_L1].toArray()) {
        const QJsonObject in = one.toObject();
        ScheduleWire stage;
        stage.schedule = schedule;
        stage.stage = text(in, "Stage");
        stage.action = text(in, "ActionToPerform");
        stage.action = stage.action.isEmpty() ? text(in, "Disposition") : stage.action;
        stage.due = text(in, "CalculatedDate");
        stage.isEventBased = truth(in["EventBased"_L1]);
        out.push_back(std::move(stage));
    }
    return out;
}

} // namespace cf::connectors::extendedecm
