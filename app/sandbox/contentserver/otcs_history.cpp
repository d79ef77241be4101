#include "app/sandbox/contentserver/otcs_history.h"

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype usualPage = 25;

struct EventName {
    int id;
    const char* name;
};
enum Event {
    Created = 1,
    PermissionChanged = 9,
    ValueChanged = 10,
    VersionAdded = 13,
    VersionsPurged = 14,
    HoldApplied = 260,
    HoldRemoved = 261,
    Retained = 262
};
constexpr EventName eventNames[] = {{Created, "Create"},
                                    {PermissionChanged, "Permission Changed"},
                                    {ValueChanged, "Attribute Value Changed"},
                                    {VersionAdded, "Version Added"},
                                    {VersionsPurged, "Version Deleted"},
                                    {HoldApplied, "Hold Applied"},
                                    {HoldRemoved, "Hold Removed"},
                                    {Retained, "RSI Assigned"}};

QString eventName(int id)
{
    const auto found = std::find_if(std::begin(eventNames), std::end(eventNames), [&](const EventName& one) { return one.id == id; });
    return QString::fromLatin1(found == std::end(eventNames) ? "Other" : found->name);
}

QList<AuditEntry> entriesOf(const Node& node, const Site& site)
{
    if (!node.accession) {
        return {{Created, node.created, node.createdBy}};
    }
    const HeldRecord record = site.holdings.record(*node.accession);
    QList<AuditEntry> all{{Created, record.created, node.createdBy}};
    const auto later = site.audits.value(*node.accession);
    const UtcMs first = later.isEmpty() ? std::numeric_limits<UtcMs>::max() : later.constFirst().at;
    if (!record.isAdded) {
        all.append({ValueChanged, record.created + settlingTime, 1104});
        for (qsizetype i = 1; i < record.versions.size(); ++i) {
            if (record.versions[i].made < first) { // later ones were noted
                all.append({VersionAdded, record.versions[i].made, 1104});
            }
        }
        for (const HeldHold& hold : record.holds) {
            if (hold.since < first) {
                all.append({HoldApplied, hold.since, 1102});
            }
        }
    }
    all += later;
    std::stable_sort(all.begin(), all.end(), [](const AuditEntry& a, const AuditEntry& b) { return a.at < b.at; });
    return all;
}

/// Filters know days, and no times.
bool isWanted(const AuditEntry& entry, const Visit& visit)
{
    const QString day = zoneless(entry.at).left(10), from = visit.text(u"where_audit_date_start"_s).left(10),
                  to = visit.text(u"where_audit_date_end"_s).left(10);
    const auto type = visit.number(u"where_type"_s), user = visit.number(u"where_user_id"_s);
    return (from.isEmpty() || day >= from) && (to.isEmpty() || day <= to) && (!type || *type == entry.type) && (!user || *user == entry.user);
}

QJsonObject shown(const AuditEntry& entry, const Node& node, const Visit& visit)
{
    QJsonObject json{{u"id"_s, node.id},
                     {u"event_type"_s, entry.type},
                     {u"audit_date"_s, visit.dated(entry.at)},
                     {u"user_id"_s, entry.user},
                     {u"agent_id"_s, QJsonValue()},
                     {u"audit_language_code"_s, QJsonValue()},
                     {u"target_user_id"_s, QJsonValue()},
                     {u"audit_name"_s, eventName(entry.type)}};
    const Account* account = visit.site.accounts.withId(entry.user);
    if (visit.text(u"expand"_s).contains(u"user_id") && account != nullptr) {
        json.insert(u"user_id_expand"_s, visit.site.accounts.shown(*account));
    }
    return json;
}

struct Discarded {
    quint64 accession = 0;
    UtcMs at = 0;
};

std::vector<Discarded> discarded(const Site& site)
{
    std::vector<Discarded> all;
    for (quint64 serial = site.holdings.loaded(); serial < site.holdings.changeCount(); ++serial) {
        const HoldingChange change = site.holdings.change(serial);
        const bool isHere = change.kind == ChangeKind::Deleted && site.holdings.presence(change.accession) == Presence::Deleted &&
                            !site.purged.contains(change.accession) && change.at + site.modes.purgedAfter > site.clock.now();
        if (isHere) {
            all.push_back({change.accession, change.at});
        }
    }
    return all;
}

QJsonObject shown(const Discarded& one, const Visit& visit)
{
    const HeldRecord record = visit.site.holdings.record(one.accession);
    return {{u"id"_s, Nodes::documentId(one.accession)},
            {u"type"_s, int(Document)},
            {u"type_name"_s, subtypeName(Document)},
            {u"name"_s, visit.site.nodes.nameOf(record)},
            {u"parent_id"_s, visit.site.nodes.parentOf(one.accession)},
            {u"deleted_user_id"_s, visit.site.deleters.value(one.accession, 1104)},
            {u"deleted_date"_s, visit.dated(one.at)},
            {u"purged_date"_s, visit.dated(one.at + visit.site.modes.purgedAfter)},
            {u"version_number"_s, record.current().ordinal},
            {u"size"_s, 0}};
}

} // namespace

HttpResponse audit(Visit& visit, const Node& node)
{
    QList<AuditEntry> entries;
    QJsonArray kinds;
    for (const AuditEntry& entry : entriesOf(node, visit.site)) {
        const QJsonObject kind{{u"id"_s, entry.type}, {u"name"_s, eventName(entry.type)}};
        if (!kinds.contains(kind)) {
            kinds.append(kind);
        }
        if (isWanted(entry, visit)) {
            entries.append(entry);
        }
    }
    if (visit.text(u"sort"_s, u"desc_audit_date"_s) != u"asc_audit_date") {
        std::reverse(entries.begin(), entries.end());
    }
    const Page page = pageOf(visit, entries.size(), usualPage, visit.site.modes.repeatsLastPage);
    QJsonArray some;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        some.append(shown(entries[i], node, visit));
    }
    QJsonObject json = linked(visit);
    if (visit.path[0] == u"v1") {
        json.insert(u"data"_s, some);
        json.insert(u"definitions"_s, QJsonObject());
        json.insert(u"limit"_s, page.limit);
        json.insert(u"page"_s, page.page);
        json.insert(u"page_total"_s, page.pages);
        json.insert(u"total"_s, page.total);
        json.insert(u"offset_key"_s, QJsonObject{{u"Identity"_s, page.first + page.count}, {u"NoMoreData"_s, page.page >= page.pages}});
        return answered(json);
    }
    json.insert(u"collection"_s, QJsonObject{{u"paging"_s, page.json(visit, u"/api/"_s + visit.path.join(u'/'))}});
    json.insert(u"results"_s, QJsonObject{{u"data"_s, QJsonObject{{u"audit"_s, some}, {u"audit_event_types"_s, kinds}}}});
    return answered(json);
}

void noteForAudit(Site& site, const HoldingChange& change)
{
    static const QMap<ChangeKind, int> events{{ChangeKind::Amended, ValueChanged},     {ChangeKind::Versioned, VersionAdded},
                                              {ChangeKind::Destroyed, VersionsPurged}, {ChangeKind::Restricted, PermissionChanged},
                                              {ChangeKind::Opened, PermissionChanged}, {ChangeKind::Held, HoldApplied},
                                              {ChangeKind::Released, HoldRemoved},     {ChangeKind::Retained, Retained}};
    const auto event = events.constFind(change.kind);
    if (event != events.constEnd()) {
        site.audits[change.accession].append({*event, change.at, site.acting});
    }
}

HttpResponse recycleBinNodes(Visit& visit, const QStringList& rest)
{
    const QByteArray& method = visit.request.method;
    if (rest.value(0) == u"purge" && method == "POST") {
        if (!visit.account->seesEverything) {
            return insufficient();
        }
        QJsonArray done;
        for (const qint64 id : visit.numbers(u"ids"_s)) {
            const auto accession = visit.site.nodes.accessionOf(id);
            if (accession && visit.site.holdings.presence(*accession) == Presence::Deleted) {
                visit.site.purged.insert(*accession);
                done.append(id);
            }
        }
        return answered(QJsonObject{{u"results"_s, QJsonObject{{u"success"_s, QJsonObject{{u"ids"_s, done}}},
                                                               {u"failure"_s, QJsonObject{{u"errors"_s, QJsonArray()}, {u"ids"_s, QJsonArray()}}}}}});
    }
    if (!rest.isEmpty() || method != "GET") {
        return noRoute();
    }
    const QString mode = visit.text(u"mode"_s, u"user_deleted"_s);
    if (mode.startsWith(u"anyone_") && (!visit.site.modes.isBinOpen || visit.account->isWithdrawn)) {
        return failed(403, u"You do not have permission to browse the recycle bin in this mode."_s);
    }
    const QString today = zoneless(visit.site.clock.now()).left(10), name = visit.text(u"where_name"_s);
    std::vector<Discarded> found;
    for (const Discarded& one : discarded(visit.site)) {
        const bool isOwn = visit.site.deleters.value(one.accession, 1104) == visit.account->id;
        const bool isWanted = (mode.startsWith(u"anyone_") || isOwn) && (!mode.endsWith(u"_today") || zoneless(one.at).left(10) == today);
        if (isWanted && (name.isEmpty() || visit.site.nodes.nameOf(visit.site.holdings.record(one.accession)).contains(name, Qt::CaseInsensitive))) {
            found.push_back(one);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Discarded& a, const Discarded& b) { return a.at < b.at; });
    if (visit.text(u"sort"_s, u"desc_deleted_date"_s) == u"desc_deleted_date") {
        std::reverse(found.begin(), found.end());
    }
    const Page page = pageOf(visit, qsizetype(found.size()), usualPage, visit.site.modes.repeatsLastPage);
    QJsonArray results;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        results.append(QJsonObject{{u"data"_s, QJsonObject{{u"properties"_s, shown(found[size_t(i)], visit)}}}});
    }
    QJsonObject json = linked(visit);
    json.insert(u"collection"_s, QJsonObject{{u"paging"_s, page.json(visit, u"/api/v2/volumes/recyclebin/nodes"_s)}});
    json.insert(u"results"_s, results);
    return answered(json);
}

} // namespace cf::sandbox::contentserver
