#include "models/connectors/documentum/documentum_wire.h"

#include "models/connectors/remote/json_value.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

constexpr qsizetype mostValues = 5'000, mostEntries = 10'000; ///< of one object, of one page; a hostile one may have millions

tl::unexpected<Error> wrong(const QString& path, const QString& what)
{
    return fail(ErrorKind::Protocol, path + u": "_s + what);
}

/// Repeating attributes are null where they have no value, else lists.
QJsonArray listOf(const QJsonValue& value)
{
    return value.isArray() ? value.toArray() : value.isNull() || value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

/// Attributes that every object has: of two that say the same, the site's own is the more exact.
bool isStandard(const QString& attribute)
{
    static const QSet<QString> named{u"object_name"_s, u"title"_s,      u"subject"_s,     u"authors"_s,   u"keywords"_s,
                                     u"owner_name"_s,  u"acl_name"_s,   u"acl_domain"_s,  u"group_name"_s, u"log_entry"_s,
                                     u"language_code"_s, u"owner_permit"_s, u"group_permit"_s, u"world_permit"_s};
    return attribute.startsWith(u"r_") || attribute.startsWith(u"i_") || attribute.startsWith(u"a_") || named.contains(attribute);
}

qint64 integerOf(const QJsonValue& value)
{
    return value.isString() ? value.toString().toLongLong() : value.isDouble() ? qint64(value.toDouble()) : 0;
}

} // namespace

Links linksFrom(const QJsonValue& list)
{
    Links links;
    for (const QJsonValue one : list.toArray()) {
        LinkWire link;
        link.rel = one["rel"_L1].toString().section(u'/', -1);
        link.href = one["href"_L1].toString();
        link.href = link.href.isEmpty() ? one["hreftemplate"_L1].toString() : link.href;
        link.href = link.href.section(u'{', 0, 0);
        link.title = one["title"_L1].toString();
        if (!link.href.isEmpty()) {
            links.push_back(std::move(link));
        }
    }
    return links;
}

QString hrefOf(const Links& links, const QString& rel, const QString& title)
{
    const auto fits = [&](const LinkWire& link) {
        return link.rel == rel && (title.isEmpty() || link.title.compare(title, Qt::CaseInsensitive) == 0);
    };
    const auto found = std::find_if(links.begin(), links.end(), fits);
    return found == links.end() ? QString() : found->href;
}

QHash<QString, QString> homeFrom(const QJsonObject& document)
{
    QHash<QString, QString> addresses;
    const QJsonObject resources = document["resources"_L1].toObject();
    for (auto it = resources.begin(); it != resources.end(); ++it) {
        const QString href = it.value()["href"_L1].toString().section(u'{', 0, 0);
        if (!href.isEmpty()) {
            addresses.insert(it.key().section(u'/', -1), href);
        }
    }
    return addresses;
}

QString productFrom(const QJsonObject& document)
{
    const QJsonValue properties = document["properties"_L1];
    const QString product = properties["product"_L1].toString().trimmed();
    const QString version = scalarText(properties["product_version"_L1]).trimmed();
    const QString number = version.isEmpty() ? scalarText(properties["major"_L1]) : version;
    return product.contains(number) ? product : QStringList{product, number}.join(u' ').trimmed();
}

Result<FeedWire> feedFrom(const QJsonObject& answer)
{
    const QJsonValue entries = answer["entries"_L1];
    const bool isFeed = !answer.contains("properties"_L1) && !answer.contains("servers"_L1) &&
                        (entries.isArray() || answer.contains("updated"_L1) || answer.contains("page"_L1) ||
                         answer.contains("items-per-page"_L1));
    if (!isFeed) {
        return wrong(u"$"_s, u"not a feed"_s);
    }
    FeedWire feed;
    const Links links = linksFrom(answer["links"_L1]);
    feed.self = hrefOf(links, u"self"_s);
    feed.next = hrefOf(links, u"next"_s);
    const QJsonArray list = entries.toArray();
    if (list.size() > mostEntries) {
        return wrong(u"$.entries"_s, u"too many"_s);
    }
    for (const QJsonValue one : list) {
        const Links own = linksFrom(one["links"_L1]);
        EntryWire entry;
        entry.title = one["title"_L1].toString();
        entry.edit = hrefOf(own, u"edit"_s);
        entry.edit = entry.edit.isEmpty() ? hrefOf(own, u"self"_s) : entry.edit;
        entry.content = one["content"_L1].toObject();
        entry.source = entry.content["src"_L1].toString();
        feed.entries.push_back(std::move(entry));
    }
    return feed;
}

std::optional<Error> errorIn(int status, const QByteArray& body, const QString& purpose)
{
    if (status >= 200 && status < 300) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(body.left(64 * 1024)).object();
    const QString code = json["code"_L1].toString().left(60);
    // What stands in brackets is a name; the sentences around it may speak of people.
    static const QRegularExpression form(u"DM_[A-Z0-9_]{3,60}"_s);
    const QString inner = form.match(json["details"_L1].toString() + json["message"_L1].toString()).captured(0);
    ErrorKind kind = ErrorKind::Protocol;
    switch (status) {
    case 401:
    case 403: kind = ErrorKind::Unauthorised; break;
    case 404:
    case 410: kind = ErrorKind::NotFound; break;
    case 409:
    case 412: kind = ErrorKind::Conflict; break;
    default: kind = status < 500 ? ErrorKind::Rejected : code.isEmpty() && inner.isEmpty() ? ErrorKind::Offline : ErrorKind::Protocol;
    }
    if (inner == u"DM_API_E_EXIST" || inner == u"DM_SYSOBJECT_E_CANT_GET_CONTENT") {
        kind = ErrorKind::NotFound;
    }
    const QStringList said{QStringLiteral("%1: answer %2").arg(purpose).arg(status), code, inner};
    return Error{kind, said.join(u' ').simplified(), {}};
}

bool isId(const QString& text)
{
    return !text.isEmpty() && text != u"0000000000000000";
}

std::optional<qint64> millisecondsOf(const QString& text, const QTimeZone& zone)
{
    QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!read.isValid()) {
        return std::nullopt;
    }
    if (read.timeSpec() == Qt::LocalTime) { // that is: none stands there
        read.setTimeZone(zone);
    }
    return read.toMSecsSinceEpoch();
}

Result<std::vector<RowWire>> rowsFrom(const FeedWire& feed, const QTimeZone& zone)
{
    std::vector<RowWire> rows;
    QSet<QString> seen;
    for (size_t i = 0; i < feed.entries.size(); ++i) {
        const QJsonObject in = feed.entries[i].content["properties"_L1].toObject();
        const QString at = QStringLiteral("$.entries[%1].content.properties").arg(i);
        RowWire row;
        row.objectId = in["r_object_id"_L1].toString();
        row.chronicleId = in["i_chronicle_id"_L1].toString();
        const QString modified = in["r_modify_date"_L1].toString();
        const auto ms = millisecondsOf(modified, zone);
        if (!isId(row.objectId)) {
            return wrong(at + u".r_object_id"_s, u"missing"_s);
        }
        if (!isId(row.chronicleId)) {
            return wrong(at + u".i_chronicle_id"_s, u"missing"_s);
        }
        if (!ms) {
            return wrong(at + u".r_modify_date"_s, u"not a date"_s);
        }
        row.modifiedMs = *ms;
        row.wall = in["cf_modified"_L1].toString();
        if (row.wall.isEmpty()) {
            row.wall = modified.left(19).replace(u'T', u' ');
        }
        QStringList retainers;
        for (const QJsonValue one : listOf(in["i_retainer_id"_L1])) {
            retainers << (isId(one.toString()) ? one.toString() : QString());
        }
        retainers.removeAll(QString());
        retainers.sort();
        const auto until = millisecondsOf(in["i_retain_until"_L1].toString(), zone);
        row.state = QStringLiteral("%1/%2/%3/%4").arg(row.modifiedMs).arg(integerOf(in["i_vstamp"_L1])).arg(until.value_or(0));
        row.state += u'/' + retainers.join(u',');
        row.href = feed.entries[i].edit;
        if (!seen.contains(row.objectId)) {
            seen.insert(row.objectId);
            rows.push_back(std::move(row));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const RowWire& a, const RowWire& b) {
        return std::tie(a.modifiedMs, a.objectId) < std::tie(b.modifiedMs, b.objectId);
    });
    return rows;
}

std::optional<ContentWire> contentFrom(const QJsonObject& content)
{
    const QJsonObject in = content["properties"_L1].toObject();
    ContentWire out;
    out.id = in["r_object_id"_L1].toString();
    out.format = in["full_format"_L1].toString();
    out.format = out.format.isEmpty() ? in["format_name"_L1].toString() : out.format;
    out.mime = in["mime_type"_L1].toString();
    out.name = in["object_name"_L1].toString();
    const QString extension = in["dos_extension"_L1].toString();
    if (!out.name.isEmpty() && !extension.isEmpty() && !out.name.contains(u'.')) {
        out.name += u'.' + extension;
    }
    out.modifier = in["page_modifier"_L1].isArray() ? scalarText(in["page_modifier"_L1].toArray().at(0))
                                                    : scalarText(in["page_modifier"_L1]);
    out.hash = in["r_content_hash"_L1].toString();
    const QJsonValue page = in["page"_L1].isArray() ? in["page"_L1].toArray().at(0) : in["page"_L1]; // one a parent
    out.page = int(integerOf(page));
    out.isPrimary = integerOf(in["rendition"_L1]) == 0;
    const QJsonValue full = in["full_content_size"_L1], part = in["content_size"_L1]; // the latter has 32 bits
    out.bytes = !full.isNull() && !full.isUndefined() ? integerOf(full) : part.isUndefined() ? -1 : integerOf(part);
    out.links = linksFrom(content["links"_L1]);
    return in.isEmpty() ? std::nullopt : std::optional(std::move(out));
}

QStringList VersionWire::valuesOf(const QString& attribute) const
{
    QStringList values;
    for (const QJsonValue one : listOf(properties[attribute])) {
        values << scalarText(one);
    }
    return values;
}

const VersionWire& RecordWire::current() const
{
    const auto is = [](const VersionWire& v) { return v.labels.contains(u"CURRENT"_s); };
    const auto labelled = std::find_if(versions.rbegin(), versions.rend(), is);
    if (labelled != versions.rend()) {
        return *labelled;
    }
    const auto latest = std::find_if(versions.rbegin(), versions.rend(), [](const VersionWire& v) { return v.isLatest; });
    return latest == versions.rend() ? versions.back() : *latest;
}

Result<VersionWire> versionFrom(const QJsonObject& object)
{
    VersionWire out;
    const QString at = u"$.properties"_s;
    if (!object["properties"_L1].isObject()) {
        return wrong(at, u"missing"_s);
    }
    out.properties = object["properties"_L1].toObject();
    Stated own, standard;
    qsizetype values = 0;
    for (auto it = out.properties.begin(); it != out.properties.end(); ++it) {
        for (const QJsonValue one : listOf(it.value())) {
            if (one.isObject() || one.isArray()) {
                return wrong(at + u'.' + it.key(), u"neither a value nor a list of values"_s);
            }
            if (++values > mostValues) {
                return wrong(at + u'.' + it.key(), u"too many values"_s);
            }
            const QString text = scalarText(one).trimmed();
            if (!text.isEmpty() && text != u"0000000000000000") {
                (isStandard(it.key()) ? standard : own).emplace_back(it.key(), text);
            }
        }
    }
    const auto text = [&out](const QString& name) { return scalarText(out.properties[name]); };
    out.objectId = text(u"r_object_id"_s);
    out.chronicleId = text(u"i_chronicle_id"_s);
    if (!isId(out.objectId)) {
        return wrong(at + u".r_object_id"_s, u"missing"_s);
    }
    if (!isId(out.chronicleId)) {
        return wrong(at + u".i_chronicle_id"_s, u"missing"_s);
    }
    for (const QString& name : {u"object_name"_s, u"r_creation_date"_s, u"r_modify_date"_s}) {
        const QJsonValue value = out.properties[name];
        if (!value.isString() && !value.isNull() && !value.isUndefined()) {
            return wrong(at + u'.' + name, u"not text"_s);
        }
    }
    out.creator = text(u"r_creator_name"_s);
    out.comment = text(u"log_entry"_s);
    out.format = text(u"a_content_type"_s);
    out.fileName = text(u"object_name"_s);
    out.labels = out.valuesOf(u"r_version_label"_s);
    out.labels.removeAll(QString());
    out.created = text(u"r_creation_date"_s);
    out.modified = text(u"r_modify_date"_s);
    out.isLatest = out.properties["i_latest_flag"_L1].toBool();
    const QJsonValue full = out.properties["r_full_content_size"_L1];
    out.bytes = full.isDouble() && full.toDouble() > 0 ? integerOf(full) : integerOf(out.properties["r_content_size"_L1]);
    out.hasContent = isId(text(u"i_contents_id"_s)) || out.bytes > 0;
    out.retainers = out.valuesOf(u"i_retainer_id"_s);
    out.retainers.removeIf([](const QString& id) { return !isId(id); });
    out.retainUntil = text(u"i_retain_until"_s);
    out.stated = std::move(own);
    out.stated.insert(out.stated.end(), standard.begin(), standard.end());
    out.links = linksFrom(object["links"_L1]);
    return out;
}

} // namespace cf::connectors::documentum
