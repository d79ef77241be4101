#include "app/sandbox/contentserver/otcs_rights.h"

#include "app/sandbox/contentserver/otcs_schedule.h"

#include <QCryptographicHash>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

} // namespace

void addAbilities(QJsonObject& json, const Node& node, const Visit& visit)
{
    const bool may = visit.account->mayWrite;
    const bool isFree = !isProtected(node, visit.site);
    json.insert(u"perm_see"_s, true);
    json.insert(u"perm_see_contents"_s, true);
    for (const QString& verb : {u"modify"_s, u"modify_attributes"_s, u"create"_s, u"reserve"_s, u"add_major_version"_s}) {
        json.insert(u"perm_"_s + verb, may);
    }
    json.insert(u"perm_modify_permissions"_s, visit.account->seesEverything);
    json.insert(u"perm_delete"_s, may && isFree);
    json.insert(u"perm_delete_versions"_s, may && isFree);
}

std::optional<quint64> recordBehind(const Node& node, const Site& site)
{
    if (node.accession) {
        return node.accession;
    }
    return node.type == Shortcut || node.type == Generation ? site.nodes.accessionOf(node.original) : std::nullopt;
}

QList<LaidHold> holdsOn(const Node& node, const Site& site)
{
    QList<LaidHold> laid;
    if (node.accession) {
        for (const HeldHold& hold : site.holdings.record(*node.accession).holds) {
            laid.append({hold.name, false, hold.foreign, hold.since, hold.isPending, hold.times});
        }
    }
    if (!site.containerHolds.isEmpty()) {
        for (const Node& above : site.nodes.ancestry(node.id)) {
            for (const QString& name : site.containerHolds.value(above.id)) {
                laid.append({name, above.id != node.id, false, above.modified, false, 1});
            }
        }
    }
    return laid;
}

bool isProtected(const Node& node, const Site& site)
{
    const QList<LaidHold> laid = holdsOn(node, site);
    return !site.holdings.holdFaults().isUnenforced && std::any_of(laid.begin(), laid.end(), [](const LaidHold& one) { return !one.isPending; });
}

QString metadataToken(const Node& node, const Visit& visit)
{
    const QString said = u"%1 %2 %3"_s.arg(node.id).arg(node.modified).arg(node.accession ? visit.site.holdings.record(*node.accession).changes : 0);
    return QString::fromLatin1(QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QJsonObject iconsOf(const Node& node, const Visit& visit)
{
    const auto accession = recordBehind(node, visit.site);
    const int entry = accession ? recordsClassOf(visit.site.holdings.record(*accession)) : 0;
    return {{u"class_id"_s, accession ? QJsonValue(firstRecordsClass + entry) : QJsonValue()},
            {u"official"_s, accession ? 1 : 0},
            {u"show_classify"_s, false},
            {u"show_hold"_s, !holdsOn(node, visit.site).isEmpty()},
            {u"show_hold_tab"_s, true},
            {u"show_official"_s, accession.has_value()},
            {u"show_xref_tab"_s, true}};
}

QJsonArray permissionsOf(const Node& node, const Visit& visit)
{
    Q_UNUSED(visit);
    const QJsonArray reading{u"see"_s, u"see_contents"_s};
    const QJsonArray everything{u"see"_s,     u"see_contents"_s,      u"modify"_s,          u"edit_attributes"_s, u"add_items"_s,
                                u"reserve"_s, u"add_major_version"_s, u"delete_versions"_s, u"delete"_s,          u"edit_permissions"_s};
    const auto entry = [](const QJsonArray& verbs, const QJsonValue& right, const QString& type) {
        return QJsonObject{{u"permissions"_s, verbs}, {u"right_id"_s, right}, {u"type"_s, type}};
    };
    QJsonArray all{entry(everything, 1000, u"owner"_s), entry(node.isRestricted ? QJsonArray() : reading, 1001, u"group"_s),
                   entry(QJsonArray(), QJsonValue(), u"public"_s)};
    all.append(entry(everything, 1102, u"custom"_s));
    if (!node.isRestricted) {
        all.append(entry(reading, 1201, u"custom"_s));
    }
    return all;
}

QStringList actionsOf(const Node& node, const Visit& visit)
{
    QStringList verbs{u"properties"_s, u"permissions"_s, u"audit"_s};
    if (node.type == Document || node.type == Generation) {
        verbs += {u"open"_s, u"download"_s, u"versions"_s};
    }
    if (visit.account->mayWrite) {
        verbs += {u"rename"_s, u"categories"_s};
        if (node.type == Document) {
            verbs += u"addversion"_s;
        }
        if (isContainer(node.type)) {
            verbs += u"addnode"_s;
        }
        if (!isProtected(node, visit.site)) {
            verbs += u"delete"_s;
        }
    }
    return verbs;
}

QJsonObject actionLinks(const Node& node, const Visit& visit)
{
    const QStringList may = actionsOf(node, visit);
    QJsonObject data;
    QJsonArray order;
    for (const QString& verb : visit.list(u"actions"_s)) {
        if (may.contains(verb)) {
            const QString there = u"/api/v2/nodes/%1"_s.arg(node.id) + (verb == u"open" || verb == u"download" ? u"/content"_s : QString());
            QJsonObject link = href(there, verb == u"delete" ? u"DELETE"_s : u"GET"_s, verb);
            link.insert(u"form_href"_s, QString());
            data.insert(verb, link);
            order.append(verb);
        }
    }
    QJsonObject map;
    if (may.contains(u"open")) {
        map.insert(u"default_action"_s, u"open"_s);
    }
    return {{u"data"_s, data}, {u"map"_s, map}, {u"order"_s, order}};
}

} // namespace cf::sandbox::contentserver
