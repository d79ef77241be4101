#include "models/connectors/cmis/cmis_wire.h"

#include "models/connectors/remote/json_value.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace cf::connectors::cmis {

namespace {

constexpr qsizetype mostValues = 2'000; ///< of one object; a hostile one may have millions

tl::unexpected<Error> wrong(const QString& path, const QString& what)
{
    return fail(ErrorKind::Protocol, path + u": "_s + what);
}

/// A property by either shape: "cmis:name": "x", or "cmis:name": {"type": "string", "value": "x"}.
struct Slot {
    QJsonValue value;
    bool isMoment = false;
};
Slot slotOf(const QString& id, const QJsonValue& json)
{
    static const QStringList moments{u"cmis:creationDate"_s, u"cmis:lastModificationDate"_s,
                                     u"cmis:rm_expirationDate"_s, u"cmis:rm_startOfRetention"_s,
                                     u"cmis:rm_destructionDate"_s};
    if (!json.isObject()) {
        return {json, moments.contains(id)};
    }
    return {json["value"_L1], json["type"_L1].toString() == u"datetime" || moments.contains(id)};
}

QJsonArray listOf(const QJsonValue& value)
{
    return value.isArray() ? value.toArray() : value.isNull() || value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

QStringList textsOf(const Slot& slot)
{
    QStringList texts;
    for (const QJsonValue one : listOf(slot.value)) {
        texts << (slot.isMoment && one.isDouble() ? isoOf(one.toInteger()) : scalarText(one).trimmed());
    }
    texts.removeAll(QString());
    return texts;
}

QByteArray sha256In(const QStringList& hashes)
{
    for (const QString& hash : hashes) {
        const QString digest = hash.section(u'}', 1).trimmed();
        const QString method = hash.section(u'}', 0, 0).toLower().remove(u'-');
        if (method == u"{sha256" && digest.size() == 64) {
            return digest.toLower().toLatin1();
        }
    }
    return {};
}

} // namespace

qint64 millisecondsOf(const QJsonValue& value)
{
    const QJsonValue one = value.isArray() ? value.toArray().at(0) : value;
    if (one.isDouble()) {
        return one.toInteger();
    }
    const QDateTime read = QDateTime::fromString(one.toString(), Qt::ISODateWithMs);
    return read.isValid() ? read.toMSecsSinceEpoch() : 0;
}

QString isoOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString nativeIdOf(const QString& seriesId, const QString& objectId)
{
    return seriesId.isEmpty() ? objectId : u"series:"_s + seriesId;
}

QString RowWire::nativeId() const { return nativeIdOf(seriesId, objectId); }

Result<ServiceWire> serviceFrom(const QJsonObject& document, const QString& id)
{
    const QString key = id.isEmpty() && !document.isEmpty() ? document.begin().key() : id;
    const QJsonValue found = document[key];
    if (document.isEmpty() || found.isUndefined()) {
        return fail(ErrorKind::NotFound,
                    QStringLiteral("no such repository; there are: %1").arg(document.keys().join(u", "_s)));
    }
    const QJsonObject in = found.toObject();
    const QString at = u"$."_s + key;
    const QJsonObject capabilities = in["capabilities"_L1].toObject();
    ServiceWire out;
    out.id = in["repositoryId"_L1].toString(key);
    out.name = in["repositoryName"_L1].toString();
    const QStringList product{in["productName"_L1].toString(), in["productVersion"_L1].toString()};
    out.product = product.join(u' ').trimmed();
    out.rootFolder = in["rootFolderId"_L1].toString();
    out.latestChangeToken = scalarText(in["latestChangeLogToken"_L1]);
    out.changesIncomplete = in["changesIncomplete"_L1].toBool();
    out.changes = capabilities["capabilityChanges"_L1].toString().toLower();
    out.orderBy = capabilities["capabilityOrderBy"_L1].toString().toLower();
    out.query = capabilities["capabilityQuery"_L1].toString().toLower();
    out.findsVersions = capabilities["capabilityAllVersionsSearchable"_L1].toBool();
    out.hasRenditions = capabilities["capabilityRenditions"_L1].toString().toLower() == u"read";
    out.repositoryUrl = QUrl(in["repositoryUrl"_L1].toString(), QUrl::StrictMode);
    out.rootUrl = QUrl(in["rootFolderUrl"_L1].toString(), QUrl::StrictMode);
    if (!out.repositoryUrl.isValid() || out.repositoryUrl.host().isEmpty()) {
        return wrong(at + u".repositoryUrl"_s, u"not an absolute address"_s);
    }
    if (!out.rootUrl.isValid() || out.rootUrl.host().isEmpty()) {
        return wrong(at + u".rootFolderUrl"_s, u"not an absolute address"_s);
    }
    return out;
}

std::optional<Error> errorIn(int status, const QByteArray& body, const QString& purpose)
{
    // Rows of a list may be millions of characters: an error is short, and an object.
    const bool isOk = status >= 200 && status < 300;
    const bool mayBe = !isOk || (body.size() < 64 * 1024 && body.contains("\"exception\""));
    const QJsonObject json = mayBe ? QJsonDocument::fromJson(body).object() : QJsonObject();
    const QString exception = json["exception"_L1].toString();
    if (isOk && exception.isEmpty()) {
        return std::nullopt;
    }
    static const QHash<QString, ErrorKind> kinds{
        {u"objectNotFound"_s, ErrorKind::NotFound},     {u"permissionDenied"_s, ErrorKind::Unauthorised},
        {u"unauthorized"_s, ErrorKind::Unauthorised},   {u"updateConflict"_s, ErrorKind::Conflict},
        {u"invalidArgument"_s, ErrorKind::Rejected},    {u"filterNotValid"_s, ErrorKind::Rejected},
        {u"notSupported"_s, ErrorKind::Rejected},       {u"constraint"_s, ErrorKind::Rejected},
        {u"streamNotSupported"_s, ErrorKind::Rejected}, {u"versioning"_s, ErrorKind::Conflict}};
    const ErrorKind byStatus = status == 401 || status == 403   ? ErrorKind::Unauthorised
                               : status == 404 || status == 410 ? ErrorKind::NotFound
                               : status == 400 || status == 405 ? ErrorKind::Rejected
                               : status == 409                  ? ErrorKind::Conflict
                               : status >= 502 && status <= 504 ? ErrorKind::Offline // of a gateway before it
                                                                : ErrorKind::Protocol;
    const QString said = exception.isEmpty() ? QString() : u' ' + exception.left(60);
    return Error{
        kinds.value(exception, byStatus), QStringLiteral("%1: answer %2%3").arg(purpose).arg(status).arg(said), {}};
}

QStringList VersionWire::valuesOf(const QString& property) const
{
    QStringList values;
    for (const auto& [key, value] : stated) {
        if (key == property) {
            values << value;
        }
    }
    return values;
}

const VersionWire& RecordWire::latest() const
{
    const auto named = std::find_if(versions.begin(), versions.end(), [](const VersionWire& v) { return v.isLatest; });
    return named == versions.end() ? versions.back() : *named;
}

Result<VersionWire> versionFrom(const QJsonObject& object, const QString& at)
{
    QJsonObject properties = object["succinctProperties"_L1].toObject();
    if (properties.isEmpty()) {
        properties = object["properties"_L1].toObject();
    }
    if (properties.isEmpty()) { // the selector "properties" wraps nothing
        properties = object;
    }
    if (properties.size() > mostValues) {
        return wrong(at, u"too many properties"_s);
    }
    VersionWire out;
    QString checkedOutId;
    QStringList hashes;
    Stated own, standard;
    qsizetype values = 0;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString& id = it.key();
        const Slot slot = slotOf(id, it.value());
        const QStringList texts = textsOf(slot);
        const QString text = texts.value(0);
        values += texts.size();
        if (values > mostValues) {
            return wrong(at + u'.' + id, u"too many values"_s);
        }
        for (const QJsonValue one : listOf(slot.value)) {
            if (one.isObject() || one.isArray()) {
                return wrong(at + u'.' + id, u"neither a value nor a list of values"_s);
            }
        }
        if (id == u"cmis:objectId") {
            out.objectId = text;
        } else if (id == u"cmis:objectTypeId") {
            out.typeId = text;
        } else if (id == u"cmis:versionSeriesId") {
            out.seriesId = text;
        } else if (id == u"cmis:versionLabel") {
            out.label = text;
        } else if (id == u"cmis:createdBy") {
            out.creator = text;
        } else if (id == u"cmis:checkinComment") {
            out.comment = text;
        } else if (id == u"cmis:changeToken") {
            out.changeToken = text;
        } else if (id == u"cmis:creationDate") {
            out.created = text;
        } else if (id == u"cmis:lastModificationDate") {
            out.modified = text;
            out.modifiedMs = millisecondsOf(slot.value);
        } else if (id == u"cmis:contentStreamLength") {
            out.bytes = texts.isEmpty() ? -1 : text.toLongLong();
        } else if (id == u"cmis:contentStreamMimeType") {
            out.mime = text;
        } else if (id == u"cmis:contentStreamFileName") {
            out.fileName = text;
        } else if (id == u"cmis:contentStreamHash") {
            hashes = texts;
        } else if (id == u"cmis:isLatestVersion") {
            out.isLatest = text == u"true";
        } else if (id == u"cmis:isPrivateWorkingCopy") {
            out.isWorkingCopy = out.isWorkingCopy || text == u"true";
        } else if (id == u"cmis:versionSeriesCheckedOutId") {
            checkedOutId = text;
        } else if (id == u"cmis:rm_holdIds") {
            out.holds = texts;
        } else if (id == u"cmis:secondaryObjectTypeIds") {
            out.secondaryTypes = texts;
        } else if (id == u"cmis:rm_expirationDate") {
            out.expiration = text;
        } else if (id == u"cmis:rm_startOfRetention") {
            out.startOfRetention = text;
        } else if (id == u"cmis:rm_destructionDate") {
            out.destruction = text;
        }
        for (const QString& one : texts) {
            (id.startsWith(u"cmis:") ? standard : own).emplace_back(id, one);
        }
    }
    if (out.objectId.isEmpty()) {
        return wrong(at + u".cmis:objectId"_s, u"missing"_s);
    }
    out.isWorkingCopy = out.isWorkingCopy || checkedOutId == out.objectId;
    out.hasContent = out.bytes >= 0 || !out.mime.isEmpty();
    out.sha256 = sha256In(hashes);
    out.stated = std::move(own); // of two that say the same, the site's own is the more exact
    out.stated.insert(out.stated.end(), standard.begin(), standard.end());
    out.renditions = renditionsFrom(object["renditions"_L1].toArray());
    return out;
}

Result<RecordWire> recordFrom(const QJsonArray& versions)
{
    RecordWire out;
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        CF_TRY(VersionWire version, versionFrom(versions[i].toObject(), QStringLiteral("$[%1]").arg(i)));
        const auto isSame = [&version](const VersionWire& known) { return known.objectId == version.objectId; };
        const bool isKnown = std::any_of(out.versions.begin(), out.versions.end(), isSame); // a list may name one twice
        if (!version.isWorkingCopy && !isKnown) {
            out.versions.push_back(std::move(version));
        }
    }
    if (out.versions.empty()) {
        return fail(ErrorKind::NotFound, QStringLiteral("no version but a working copy"));
    }
    // Newest first is what the specification says and not what all servers do.
    const bool isDated = std::none_of(out.versions.begin(), out.versions.end(),
                                      [](const VersionWire& v) { return v.created.isEmpty(); });
    if (isDated) {
        std::stable_sort(out.versions.begin(), out.versions.end(), [](const VersionWire& a, const VersionWire& b) {
            return millisecondsOf(a.created) < millisecondsOf(b.created);
        });
    }
    out.nativeId = nativeIdOf(out.latest().seriesId, out.latest().objectId);
    return out;
}

std::vector<RenditionWire> renditionsFrom(const QJsonArray& list)
{
    std::vector<RenditionWire> out;
    for (const QJsonValue one : list) {
        RenditionWire rendition;
        rendition.streamId = scalarText(one["streamId"_L1]);
        rendition.mime = one["mimeType"_L1].toString();
        rendition.kind = one["kind"_L1].toString();
        rendition.title = one["title"_L1].toString();
        rendition.bytes = one["length"_L1].toInteger(-1);
        // A small picture of the first page is not what anybody was sent.
        const bool isThumbnail = rendition.kind == u"cmis:thumbnail";
        const auto isSame = [&rendition](const RenditionWire& known) { return known.streamId == rendition.streamId; };
        const bool isKnown = std::any_of(out.begin(), out.end(), isSame);
        if (!rendition.streamId.isEmpty() && !isThumbnail && !isKnown && qsizetype(out.size()) < mostValues) {
            out.push_back(std::move(rendition));
        }
    }
    return out;
}

Result<RowsWire> rowsFrom(const QJsonObject& answer)
{
    RowsWire out;
    const QJsonValue results = answer["results"_L1];
    if (!results.isArray()) {
        return wrong(u"$.results"_s, u"not a list"_s);
    }
    const QJsonArray list = results.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject row = list[i]["succinctProperties"_L1].toObject();
        row = row.isEmpty() ? list[i]["properties"_L1].toObject() : row;
        const auto text = [&row](const QString& id) { return textsOf(slotOf(id, row[id])).value(0); };
        RowWire one;
        one.objectId = text(u"cmis:objectId"_s);
        one.typeId = text(u"cmis:objectTypeId"_s);
        one.seriesId = text(u"cmis:versionSeriesId"_s);
        const QString modified = u"cmis:lastModificationDate"_s;
        one.modifiedMs = millisecondsOf(slotOf(modified, row[modified]).value);
        if (const QJsonValue renditions = list[i]["renditions"_L1]; renditions.isArray()) {
            one.renditions = renditionsFrom(renditions.toArray());
        }
        if (one.objectId.isEmpty()) {
            return wrong(QStringLiteral("$.results[%1].cmis:objectId").arg(i), u"missing"_s);
        }
        out.rows.push_back(std::move(one));
    }
    if (answer["numItems"_L1].isDouble() && answer["numItems"_L1].toInteger() >= 0) {
        out.total = answer["numItems"_L1].toInteger();
    }
    out.hasMore = answer["hasMoreItems"_L1].toBool();
    return out;
}

ChangesWire changesFrom(const QJsonObject& answer)
{
    ChangesWire out;
    out.token = scalarText(answer["changeLogToken"_L1]);
    for (const QJsonValue event : answer["objects"_L1].toArray()) {
        QJsonObject properties = event["succinctProperties"_L1].toObject();
        properties = properties.isEmpty() ? event["properties"_L1].toObject() : properties;
        const QString id = textsOf(slotOf(u"cmis:objectId"_s, properties["cmis:objectId"_L1])).value(0);
        const QJsonObject info = event["changeEventInfo"_L1].toObject();
        const QString type = info["changeType"_L1].toString();
        if (type == u"deleted" && !id.isEmpty()) {
            out.deleted << id;
        }
        ++out.events;
        out.signature += id + u'/' + type + u'/' + scalarText(info["changeTime"_L1]) + u'\n';
    }
    return out;
}

} // namespace cf::connectors::cmis
