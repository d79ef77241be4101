#include "models/connectors/archivesspace/archivesspace_wire.h"

#include "models/connectors/remote/json_value.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::archivesspace {

namespace {

constexpr int mostValues = 2'000; ///< of one record; a hostile one may have millions

/// A place in a record, put into words only when something is wrong there. What is above outlives it.
struct At {
    const At* above = nullptr;
    QLatin1StringView name;
    qsizetype index = -1; ///< in a list
    QString text() const
    {
        const QString own = index < 0 ? QString(name) : QStringLiteral("%1[%2]").arg(QString(name)).arg(index);
        return above ? above->text() + u'.' + own : own;
    }
};

/// Reads parts of a record and remembers the first thing that is not as the schema says.
class Reading
{
public:
    QString text(const QJsonObject& in, QLatin1StringView name, const At& where)
    {
        const QJsonValue value = in[name];
        if (value.isObject() || value.isArray()) {
            spoil({&where, name}, "not text"_L1);
        }
        return scalarText(value).trimmed();
    }
    qint64 number(const QJsonObject& in, QLatin1StringView name, const At& where)
    {
        const QJsonValue value = in[name];
        if (!value.isDouble() && !value.isUndefined() && !value.isNull()) {
            spoil({&where, name}, "not a number"_L1);
        }
        return value.toInteger();
    }
    /// The objects of a list; what is none of them is a fault.
    std::vector<std::pair<At, QJsonObject>> list(const QJsonObject& in, QLatin1StringView name, const At& where)
    {
        std::vector<std::pair<At, QJsonObject>> items;
        const QJsonValue value = in[name];
        if (!value.isArray() && !value.isUndefined() && !value.isNull()) {
            spoil({&where, name}, "not a list"_L1);
        }
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const At at{&where, name, i};
            if (!array[i].isObject()) {
                spoil(at, "not an object"_L1);
                continue;
            }
            if (++m_values > mostValues) {
                spoil(at, "too many"_L1);
                break;
            }
            items.emplace_back(at, array[i].toObject());
        }
        return items;
    }
    void spoil(const At& at, QLatin1StringView what) { m_fault = m_fault.isEmpty() ? at.text() + u": "_s + what : m_fault; }
    const QString& fault() const { return m_fault; }

private:
    QString m_fault;
    int m_values = 0;
};

void put(Stated& stated, const QString& key, const QString& value)
{
    if (!value.isEmpty()) {
        stated.emplace_back(key, value);
    }
}

QString noteText(Reading& in, const At& at, const QJsonObject& note)
{
    QStringList parts;
    for (const QJsonValue part : note["content"_L1].toArray()) { // single-part notes
        parts << scalarText(part);
    }
    for (const auto& [where, sub] : in.list(note, "subnotes"_L1, at)) {
        parts << scalarText(sub["content"_L1]);
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void readStated(Reading& in, const QJsonObject& json, const At& at, Stated& stated)
{
    for (const QLatin1StringView name : {"title"_L1, "component_id"_L1, "ref_id"_L1, "level"_L1, "other_level"_L1,
                                         "digital_object_id"_L1, "digital_object_type"_L1, "language"_L1}) {
        put(stated, name, in.text(json, name, at));
    }
    for (const auto& [where, id] : in.list(json, "external_ids"_L1, at)) {
        put(stated, "external_ids/"_L1 + in.text(id, "source"_L1, where), in.text(id, "external_id"_L1, where));
    }
    for (const auto& [where, date] : in.list(json, "dates"_L1, at)) {
        const QString begin = in.text(date, "begin"_L1, where);
        put(stated, "dates/"_L1 + in.text(date, "label"_L1, where),
            begin.isEmpty() ? in.text(date, "expression"_L1, where) : begin);
    }
    for (const auto& [where, document] : in.list(json, "external_documents"_L1, at)) {
        const QString title = in.text(document, "title"_L1, where);
        const QString location = in.text(document, "location"_L1, where);
        // "template://NTC-0231/7": what, and which version of it. "document://D-17": what alone.
        const qsizetype sign = location.indexOf("://"_L1);
        const qsizetype slash = location.lastIndexOf(u'/');
        const bool isPlace = location.startsWith("http"_L1) || location.startsWith("file"_L1);
        if (sign > 0 && slash > sign + 2 && !isPlace) {
            put(stated, "external_documents/"_L1 + title + "/id"_L1, location.mid(sign + 3, slash - sign - 3));
            put(stated, "external_documents/"_L1 + title + "/version"_L1, location.mid(slash + 1));
        } else {
            put(stated, "external_documents/"_L1 + title, sign > 0 && !isPlace ? location.mid(sign + 3) : location);
        }
    }
    const QJsonObject defined = json["user_defined"_L1].toObject();
    for (auto it = defined.begin(); it != defined.end(); ++it) {
        const QString& key = it.key();
        const bool isSites = key.startsWith("string_"_L1) || key.startsWith("text_"_L1) || key.startsWith("enum_"_L1) ||
                             key.startsWith("date_"_L1) || key.startsWith("integer_"_L1) || key.startsWith("real_"_L1) ||
                             key.startsWith("boolean_"_L1);
        // A box that was never ticked is false in every record, and says nothing.
        if (isSites && !(it.value().isBool() && !it.value().toBool())) {
            put(stated, "user_defined/"_L1 + key, scalarText(it.value()));
        }
    }
    for (const auto& [where, note] : in.list(json, "notes"_L1, at)) {
        const QString type = in.text(note, "type"_L1, where);
        put(stated, "notes/"_L1 + (type.isEmpty() ? in.text(note, "jsonmodel_type"_L1, where) : type),
            noteText(in, where, note));
    }
    for (const auto& [where, material] : in.list(json, "lang_materials"_L1, at)) {
        put(stated, "language"_L1, scalarText(material["language_and_script"_L1]["language"_L1]));
    }
    for (const auto& [where, subject] : in.list(json, "subjects"_L1, at)) {
        const QJsonObject resolved = subject["_resolved"_L1].toObject();
        for (const auto& [termAt, term] : in.list(resolved, "terms"_L1, where)) {
            put(stated, "subjects/"_L1 + in.text(term, "term_type"_L1, termAt), in.text(term, "term"_L1, termAt));
        }
    }
}

FileVersion fileFrom(Reading& in, const At& at, const QJsonObject& json)
{
    FileVersion file;
    file.fileUri = in.text(json, "file_uri"_L1, at);
    file.checksum = in.text(json, "checksum"_L1, at);
    file.checksumMethod = in.text(json, "checksum_method"_L1, at);
    file.formatName = in.text(json, "file_format_name"_L1, at);
    file.useStatement = in.text(json, "use_statement"_L1, at);
    file.caption = in.text(json, "caption"_L1, at);
    file.modified = in.text(json, "system_mtime"_L1, at);
    file.bytes = json["file_size_bytes"_L1].toInteger(-1);
    file.isRepresentative = json["is_representative"_L1].toBool();
    return file;
}

EventWire eventFrom(Reading& in, const At& at, const QJsonObject& json)
{
    EventWire event;
    event.uri = in.text(json, "uri"_L1, at);
    event.type = in.text(json, "event_type"_L1, at);
    event.outcome = in.text(json, "outcome"_L1, at);
    event.note = in.text(json, "outcome_note"_L1, at);
    event.timestamp = in.text(json, "timestamp"_L1, at);
    if (event.timestamp.isEmpty()) {
        event.timestamp = scalarText(json["date"_L1]["begin"_L1]);
    }
    event.lockVersion = in.number(json, "lock_version"_L1, at);
    for (const auto& [where, id] : in.list(json, "external_ids"_L1, at)) {
        put(event.stated, "event/external_ids/"_L1 + in.text(id, "source"_L1, where),
            in.text(id, "external_id"_L1, where));
    }
    for (const auto& [where, agent] : in.list(json, "linked_agents"_L1, at)) {
        put(event.stated, "event/agents/"_L1 + in.text(agent, "role"_L1, where),
            scalarText(agent["_resolved"_L1]["title"_L1]));
    }
    return event;
}

RightsStatement rightsFrom(Reading& in, const At& at, const QJsonObject& json)
{
    RightsStatement rights;
    rights.identifier = in.text(json, "identifier"_L1, at);
    rights.rightsType = in.text(json, "rights_type"_L1, at);
    rights.basis = in.text(json, "other_rights_basis"_L1, at);
    rights.startDate = in.text(json, "start_date"_L1, at);
    rights.endDate = in.text(json, "end_date"_L1, at);
    for (const auto& [where, act] : in.list(json, "acts"_L1, at)) {
        rights.forbidsDeletion = rights.forbidsDeletion || (in.text(act, "act_type"_L1, where) == u"delete" &&
                                                            in.text(act, "restriction"_L1, where) == u"disallow");
    }
    QStringList notes;
    for (const auto& [where, note] : in.list(json, "notes"_L1, at)) {
        notes << noteText(in, where, note);
    }
    rights.note = notes.join(u'\n');
    return rights;
}

RecordWire readRecord(Reading& in, const QJsonObject& json, const At& at, bool isInstance = false)
{
    RecordWire record;
    record.uri = in.text(json, "uri"_L1, at);
    if (record.uri.isEmpty()) {
        in.spoil({&at, "uri"_L1}, "missing"_L1);
    }
    record.level = in.text(json, "level"_L1, at);
    record.created = in.text(json, "create_time"_L1, at);
    record.systemModified = in.text(json, "system_mtime"_L1, at);
    record.lockVersion = in.number(json, "lock_version"_L1, at);
    record.isSuppressed = json["suppressed"_L1].toBool();
    readStated(in, json, at, record.stated);
    for (const auto& [where, file] : in.list(json, "file_versions"_L1, at)) {
        record.files.push_back(fileFrom(in, where, file));
    }
    for (const auto& [where, link] : in.list(json, "linked_events"_L1, at)) {
        const QJsonObject resolved = link["_resolved"_L1].toObject();
        if (!resolved.isEmpty()) {
            record.events.push_back(eventFrom(in, {&where, "_resolved"_L1}, resolved));
        }
    }
    for (const auto& [where, rights] : in.list(json, "rights_statements"_L1, at)) {
        record.rights.push_back(rightsFrom(in, where, rights));
    }
    for (const auto& [where, link] : in.list(json, "classifications"_L1, at)) {
        const QString title = scalarText(link["_resolved"_L1]["title"_L1]);
        record.classifications.push_back(title.isEmpty() ? in.text(link, "ref"_L1, where) : title);
        put(record.stated, "classifications"_L1, title);
    }
    for (const auto& [where, instance] : in.list(json, "instances"_L1, at)) {
        if (isInstance) { // a digital object has none
            break;
        }
        const QJsonObject link = instance["digital_object"_L1].toObject();
        const QJsonObject resolved = link["_resolved"_L1].toObject();
        if (!resolved.isEmpty()) {
            const At object{&where, "digital_object"_L1};
            record.digitalObjects.push_back(readRecord(in, resolved, {&object, "_resolved"_L1}, true));
        } else if (!link.isEmpty()) {
            record.unresolved.push_back(in.text(link, "ref"_L1, where));
        }
    }
    for (const auto& [where, link] : in.list(json, "linked_instances"_L1, at)) {
        record.archivalObjects.push_back(in.text(link, "ref"_L1, where));
    }
    return record;
}

} // namespace

Result<RecordWire> recordFrom(const QJsonObject& json)
{
    Reading reading;
    RecordWire record = readRecord(reading, json, {nullptr, "$"_L1});
    if (!reading.fault().isEmpty()) {
        return fail(ErrorKind::Protocol, reading.fault());
    }
    return record;
}

QString numberOf(const QString& uri) { return uri.section(u'/', -1); }

} // namespace cf::connectors::archivesspace
