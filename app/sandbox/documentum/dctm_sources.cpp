#include "app/sandbox/documentum/dctm_sources.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

Row rowOf(Thing thing) { return {std::make_shared<const Thing>(std::move(thing)), {}}; }

/// Accessions that can hold what the condition names; nothing: any of them.
std::optional<AccessionSet> named(const Meaning& meaning)
{
    for (const QString& attribute : {u"r_object_id"_s, u"i_chronicle_id"_s}) {
        if (const auto ids = meaning.ids(attribute)) {
            std::vector<quint64> all;
            for (const QString& id : *ids) {
                if (const auto version = versionIn(id)) {
                    all.push_back(version->accession);
                }
            }
            return AccessionSet::of(std::move(all));
        }
    }
    return std::nullopt;
}

void eachCommunication(const Visit& visit, bool isOfAllVersions, const Meaning& meaning, const std::function<void(Thing&&)>& take, const Enough& enough = {})
{
    const Holdings& holdings = visit.site.holdings;
    AccessionSet all = holdings.present(visit.account.seesAll);
    if (const auto only = named(meaning)) {
        all = all.both(*only);
    }
    if (const auto since = meaning.modifiedSince()) {
        all = all.both(holdings.modifiedSince(*since));
    }
    if (const auto first = versionIn(meaning.idFrom())) {
        all = all.both(AccessionSet::between(first->accession, holdings.count()));
    }
    bool isOverForUnchanged = false;
    for (const quint64 accession : all.all()) {
        if (enough.ofAll()) {
            break;
        }
        const bool isAsLoaded = accession < holdings.loaded() && !holdings.isChanged(accession);
        isOverForUnchanged = isOverForUnchanged || (isAsLoaded && enough.ofUnchanged(takenInAt(numberAt(holdings.archive(), accession)) + settlingTime));
        if (isAsLoaded && isOverForUnchanged) {
            continue;
        }
        QList<Thing> versions = visit.site.shelves.versionsOf(accession, visit.account.seesAll);
        for (Thing& version : versions) {
            if (isOfAllVersions || version.isLatest) {
                take(std::move(version));
            }
        }
    }
}

Thing retainer(const QString& id, const QString& name)
{
    Thing made;
    made.id = id;
    made.type = u"dm_retainer"_s;
    made.name = name;
    made.creator = made.modifier = made.owner = u"dmadmin"_s;
    made.created = made.modified = loadingBegan;
    made.said = {{u"retainer_root_id"_s, id}, {u"retainer_strategy"_s, u"OBJECT"_s}, {u"r_retention_status"_s, u"ACTIVE"_s}, {u"disposition_rule"_s, u"NONE"_s}};
    return made;
}

Thing ofRetention(const HeldRecord& record, int index)
{
    const HeldRetention& retention = record.retentions[index];
    Thing made = retainer(retainerIdOf({record.accession, index}), retention.source);
    made.created = made.modified = record.created / 1000 * 1000;
    const QDate day = QDate::fromString(retention.until, Qt::ISODate);
    made.said.insert(u"title"_s, retention.rule);
    made.said.insert(u"aging_method"_s, u"CHRONOLOGICAL"_s);
    made.said.insert(u"enforcement_rule"_s, u"POLICY"_s);
    made.said.insert(u"retention_rule_type"_s, day.isValid() ? u"DATE"_s : u"NONE"_s);
    made.said.insert(u"retention_date"_s, day.isValid() ? QJsonValue(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()) : QJsonValue());
    return made;
}

Thing ofMatter(const HeldHold& hold)
{
    Thing made = retainer(matterIdOf(hold.name), hold.name);
    made.created = made.modified = hold.since / 1000 * 1000;
    made.said.insert(u"title"_s, hold.foreign ? u"placed by another system"_s : u"legal hold"_s);
    made.said.insert(u"aging_method"_s, u"DOES_NOT_AGE"_s);
    made.said.insert(u"enforcement_rule"_s, u"RETENTION_HOLD"_s);
    made.said.insert(u"retention_rule_type"_s, u"NONE"_s);
    return made;
}

/// All records that are seen, or the one that the id of a retention names.
void eachRetainer(const Visit& visit, const std::optional<QStringList>& ids, const std::function<void(Thing&&)>& take)
{
    AccessionSet all = visit.site.holdings.present(visit.account.seesAll);
    const bool areRetentions = ids && std::all_of(ids->begin(), ids->end(), [](const QString& id) { return retentionIn(id).has_value(); });
    if (areRetentions) {
        std::vector<quint64> accessions;
        for (const QString& id : *ids) {
            accessions.push_back(retentionIn(id)->accession);
        }
        all = all.both(AccessionSet::of(std::move(accessions)));
    }
    QSet<QString> told;
    for (const quint64 accession : all.all()) {
        const HeldRecord record = visit.site.holdings.record(accession);
        for (int i = 0; i < int(record.retentions.size()); ++i) {
            take(ofRetention(record, i));
        }
        for (const HeldHold& hold : record.holds) {
            if (!told.contains(hold.name)) {
                told.insert(hold.name);
                take(ofMatter(hold));
            }
        }
    }
}

QJsonObject contentRow(const Thing& thing, int index, const StoredFiles& files)
{
    const HeldFile& file = thing.files[index];
    const qint64 size = files.recorded(file).size;
    return {{u"r_object_id"_s, thing.fileIds[index]},
            {u"parent_id"_s, QJsonArray{thing.id}},
            {u"page"_s, QJsonArray{0}},
            {u"page_modifier"_s, QJsonArray{index < 2 ? QString() : QString::number(index)}},
            {u"rendition"_s, index == 0 ? 0 : 2},
            {u"full_format"_s, formatOfMime(file.mime).name},
            {u"content_size"_s, size},
            {u"full_content_size"_s, double(size)},
            {u"set_file"_s, file.name},
            {u"set_time"_s, thing.created}};
}

} // namespace

std::optional<Thing> retainerNamed(const Visit& visit, const QString& id)
{
    std::optional<Thing> found;
    if (id.startsWith(u"08") && counterOf(id)) {
        eachRetainer(visit, retentionIn(id) ? std::optional(QStringList{id}) : std::nullopt, [&](Thing&& one) {
            if (one.id == id) {
                found = std::move(one);
            }
        });
    }
    return found;
}

QList<QJsonObject> tableOf(const Visit& visit, const QString& type)
{
    QList<QJsonObject> rows;
    quint32 counter = 0x100;
    const auto add = [&](const char* tag, QJsonObject row) {
        row.insert(u"r_object_id"_s, idOf(tag, ++counter));
        rows.append(row);
    };
    if (type == u"dm_user") {
        for (const Account& account : allAccounts()) {
            add("11", {{u"user_name"_s, account.name}, {u"user_login_name"_s, account.name}, {u"user_privileges"_s, account.seesAll ? 16 : 0}, {u"user_xprivileges"_s, account.viewsAudit ? 8 : 0}, {u"user_address"_s, account.name + u"@northgate.example"_s}});
        }
        for (const QString& name : {u"dm_bof_registry"_s, u"loader"_s, u"m.keller"_s}) {
            add("11", {{u"user_name"_s, name}, {u"user_login_name"_s, name}});
        }
    } else if (type == u"dm_group") {
        add("12", {{u"group_name"_s, u"docu"_s}, {u"users_names"_s, QJsonArray{u"dmadmin"_s, u"archivist"_s, u"counterfoil"_s, u"clerk"_s}}});
        add("12", {{u"group_name"_s, u"dm_retention_managers"_s}, {u"users_names"_s, QJsonArray{u"dmadmin"_s}}});
    } else if (type == u"dm_type") {
        for (const Type& one : allTypes()) {
            add("03", {{u"name"_s, one.name}, {u"super_name"_s, one.parent}, {u"owner"_s, u"dmadmin"_s}, {u"attr_count"_s, attributesOf(one.name).size()}});
        }
    } else if (type == u"dm_format") {
        for (const Format& one : allFormats()) {
            add("27", {{u"name"_s, one.name}, {u"description"_s, one.description}, {u"dos_extension"_s, one.extension}, {u"mime_type"_s, one.mime}});
        }
    } else if (type == u"dm_relation_type") {
        for (const QString& name : {u"peer"_s, u"CONTAINMENT"_s}) {
            add("38", {{u"relation_name"_s, name}, {u"parent_type"_s, u"dm_sysobject"_s}, {u"child_type"_s, u"dm_sysobject"_s}, {u"security_type"_s, u"NONE"_s}});
        }
    } else if (type == u"dm_docbase_config") {
        add("3c", {{u"object_name"_s, repositoryName}, {u"r_normal_tz"_s, 0}, {u"r_tz_aware"_s, true}});
    } else if (type == u"dm_server_config") {
        add("3d", {{u"object_name"_s, repositoryName}, {u"r_server_version"_s, u"16.7.0000.0100  Linux64.Postgres"_s}});
    } else if (type == u"dmi_registry") {
        for (const QString& event : visit.site.modes.hasAuditTrail ? visit.site.audit.registered() : QStringList()) {
            add("26", {{u"event"_s, event}, {u"registered_id"_s, idOf("03", 0x103)}, {u"user_name"_s, u"dm_audittrail"_s}, {u"is_audittrail"_s, true}});
        }
    } else if (type == u"dm_relation") {
        rows = visit.site.relations;
    }
    return rows;
}

void eachRow(const Visit& visit, const QString& type, bool isOfAllVersions, const Meaning& meaning, const std::function<void(Row&& row)>& take, const Enough& enough)
{
    const Shelves& shelves = visit.site.shelves;
    const auto takeThing = [&](Thing&& thing) { take(rowOf(std::move(thing))); };
    if (visit.site.sessions.isWithdrawn(visit.account.name)) {
        return;
    }
    if (type == u"dm_audittrail") {
        for (const auto& [id, event] : visit.site.audit.rows()) {
            if (visit.account.viewsAudit) {
                take({nullptr, AuditTrail::shown(id, event)});
            }
        }
        return;
    }
    if (type == u"dmr_content") {
        const auto parents = meaning.ids(u"parent_id"_s);
        const auto each = [&](Thing&& thing) {
            for (int i = 0; i < int(thing.files.size()); ++i) {
                take({nullptr, contentRow(thing, i, visit.files())});
            }
        };
        for (const QString& id : parents.value_or(QStringList())) {
            if (auto thing = visit.find(id)) {
                each(std::move(*thing));
            }
        }
        if (!parents) {
            eachCommunication(visit, true, meaning, each);
        }
        return;
    }
    if (type == u"dm_retainer") {
        eachRetainer(visit, meaning.ids(u"r_object_id"_s), takeThing);
        return;
    }
    if (!isKindOf(type, u"dm_sysobject"_s)) {
        for (const QJsonObject& row : tableOf(visit, type)) {
            take({nullptr, row});
        }
        return;
    }
    if (isKindOf(communicationType, type)) {
        eachCommunication(visit, isOfAllVersions, meaning, takeThing, enough);
    }
    for (const Thing& thing : shelves.folders() + shelves.written()) {
        if (isKindOf(thing.type, type) && (isOfAllVersions || thing.isLatest)) {
            take(rowOf(thing));
        }
    }
}

} // namespace cf::sandbox::documentum
