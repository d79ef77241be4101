#include "app/sandbox/documentum/dctm_thing.h"

#include <QDateTime>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

QJsonValue texts(const QStringList& list) { return QJsonArray::fromStringList(list); }
QJsonValue idText(const QString& id) { return id.isEmpty() ? nullId : id; }

qint64 sizeOf(const Thing& thing, const StoredFiles& files) { return thing.files.isEmpty() ? 0 : files.recorded(thing.files.constFirst()).size; }

using Reader = QJsonValue (*)(const Thing&, const StoredFiles&);

/// What every sysobject has from its members.
const QHash<QString, Reader>& readers()
{
    static const QHash<QString, Reader> all{
        {u"r_object_id"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.id; }},
        {u"r_object_type"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.type; }},
        {u"object_name"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.name; }},
        {u"r_creation_date"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.created; }},
        {u"r_modify_date"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.modified; }},
        {u"r_modifier"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.modifier; }},
        {u"r_creator_name"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.creator; }},
        {u"owner_name"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.owner; }},
        {u"i_vstamp"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.stamp; }},
        {u"i_folder_id"_s, [](const Thing& t, const StoredFiles&) { return texts(t.folders); }},
        {u"i_cabinet_id"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return idText(t.cabinet); }},
        {u"i_reference_cnt"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.isLatest ? t.folders.size() : 0; }},
        {u"i_has_folder"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.isLatest; }},
        {u"i_latest_flag"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.isLatest; }},
        {u"r_immutable_flag"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return !t.isLatest; }},
        {u"i_chronicle_id"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return idText(t.isDocument() ? t.chronicle : t.id); }},
        {u"i_antecedent_id"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return idText(t.antecedent); }},
        {u"r_version_label"_s, [](const Thing& t, const StoredFiles&) { return texts(t.isDocument() ? t.labels : QStringList{u"1.0"_s, u"CURRENT"_s}); }},
        {u"log_entry"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.comment; }},
        {u"r_lock_owner"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.lockOwner; }},
        {u"r_lock_date"_s, [](const Thing& t, const StoredFiles&) { return t.lockOwner.isEmpty() ? QJsonValue() : QJsonValue(t.locked); }},
        {u"acl_name"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.isForAll ? u"nb_everybody"_s : u"nb_restricted"_s; }},
        {u"acl_domain"_s, [](const Thing&, const StoredFiles&) -> QJsonValue { return u"dmadmin"_s; }},
        {u"owner_permit"_s, [](const Thing&, const StoredFiles&) -> QJsonValue { return 7; }},
        {u"group_permit"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.isForAll ? 3 : 1; }},
        {u"world_permit"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.isForAll ? 3 : 1; }},
        {u"a_full_text"_s, [](const Thing&, const StoredFiles&) -> QJsonValue { return true; }},
        {u"r_is_public"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.isForAll; }},
        {u"a_content_type"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.files.isEmpty() ? QString() : formatOfMime(t.files.constFirst().mime).name; }},
        {u"a_storage_type"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.files.isEmpty() ? QString() : u"filestore_01"_s; }},
        {u"i_contents_id"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.fileIds.isEmpty() ? nullId : t.fileIds.constFirst(); }},
        {u"r_page_cnt"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.files.isEmpty() ? 0 : 1; }},
        {u"r_content_size"_s, [](const Thing& t, const StoredFiles& f) -> QJsonValue { return sizeOf(t, f); }},
        {u"r_full_content_size"_s, [](const Thing& t, const StoredFiles& f) -> QJsonValue { return double(sizeOf(t, f)); }},
        {u"r_aspect_name"_s, [](const Thing& t, const StoredFiles&) { return texts(t.aspects); }},
        {u"i_retainer_id"_s, [](const Thing& t, const StoredFiles&) { return texts(t.retainers); }},
        {u"i_retain_until"_s,
         [](const Thing& t, const StoredFiles&) {
             const QDate day = QDate::fromString(t.retainedUntil, Qt::ISODate);
             return day.isValid() ? QJsonValue(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()) : QJsonValue();
         }}};
    return all;
}

} // namespace

QJsonValue emptyOf(const Attribute& attribute)
{
    if (attribute.isRepeating) {
        return QJsonArray();
    }
    switch (attribute.form) {
    case Form::Text: return QString();
    case Form::Integer: return 0;
    case Form::Real: return 0.0;
    case Form::Flag: return false;
    case Form::Time: return {};
    case Form::Id: return nullId;
    }
    return {};
}

QJsonValue valueOf(const Thing& thing, const Attribute& attribute, const StoredFiles& files)
{
    if (const Reader reader = readers().value(attribute.name)) {
        return reader(thing, files);
    }
    if (thing.record) {
        if (const auto value = communicationValue(thing, attribute.name, files)) {
            return *value;
        }
    }
    const auto said = thing.said.constFind(attribute.name);
    return said == thing.said.constEnd() ? emptyOf(attribute) : *said;
}

} // namespace cf::sandbox::documentum
