#include "app/sandbox/contentserver/otcs_holds.h"

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr int firstHold = 11; ///< number of the first hold
constexpr qsizetype usualPage = 25;

QString typeOf(const QString& name) { return name.startsWith(u"AUD-") ? u"AUDIT"_s : name.startsWith(u"REG-") ? u"REGULATORY"_s : u"LEGAL"_s; }

HoldFile holdNamed(const QString& name, const Site& site)
{
    const auto written = site.holdFiles.constFind(name);
    HoldFile hold = written == site.holdFiles.constEnd() ? HoldFile() : *written;
    hold.id = firstHold - 1 + site.nodes.filing().holdNumber(name);
    if (written == site.holdFiles.constEnd()) {
        hold.name = name;
        hold.type = typeOf(name);
        hold.comment = u"Matter %1"_s.arg(name);
        hold.alternate = name;
        hold.applied = loadingBegan;
    }
    hold.isWaiting = site.holdings.isPending(name);
    return hold;
}

std::optional<HoldFile> holdWithId(qint64 id, const Site& site)
{
    const QString name = site.nodes.filing().holds().value(id - firstHold);
    return name.isEmpty() || site.dropped.contains(name) ? std::nullopt : std::optional(holdNamed(name, site));
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject shown(const HoldFile& hold)
{
    return {{u"HoldID"_s, hold.id},
            {u"HoldName"_s, hold.name},
            {u"ActiveHold"_s, hold.isActive && !hold.isWaiting ? 1 : 0},
            {u"OBJECT"_s, QJsonValue()},
            {u"ApplyPatron"_s, u"Records office"_s},
            {u"DateApplied"_s, zoneless(hold.applied)},
            {u"HoldComment"_s, hold.comment},
            {u"HoldType"_s, hold.type},
            {u"DateToRemove"_s, orNull(hold.until)},
            {u"DateRemoved"_s, orNull(hold.removed)},
            {u"RemovalPatron"_s, hold.isActive ? QJsonValue() : QJsonValue(u"Records office"_s)},
            {u"RemovalComment"_s, QJsonValue()},
            {u"EditDate"_s, QJsonValue()},
            {u"EditPatron"_s, QJsonValue()},
            {u"AlternateHoldID"_s, hold.alternate},
            {u"ParentID"_s, QJsonValue()}};
}

HttpResponse noRight() { return failed(400, u"Accessibility error. Not enough permissions."_s); }

/// A write of this module that failed: its own way of saying so comes with HTTP 200.
HttpResponse refused(const Visit& visit, int status, const QString& why)
{
    return visit.site.modes.refusesSoftly ? answered(QJsonObject{{u"results"_s, QJsonObject{{u"ok"_s, false}, {u"errMsg"_s, why}, {u"id"_s, 0}}}})
                                          : failed(status, why);
}

HttpResponse done() { return answered(QJsonObject{{u"results"_s, QJsonObject{{u"ok"_s, true}}}}); }

std::optional<HoldFile> asked(const Visit& visit, const QString& id)
{
    const QString name = visit.text(u"holdname"_s);
    if (!name.isEmpty()) {
        const int number = visit.site.nodes.filing().holdNumber(name);
        return number == 0 ? std::nullopt : holdWithId(firstHold - 1 + number, visit.site);
    }
    return holdWithId((id.isEmpty() ? visit.text(u"id"_s) : id).toLongLong(), visit.site);
}

void noted(const Visit& visit, const QString& kind, const HoldFile& hold, const QString& target)
{
    if (visit.site.note) {
        visit.site.note({{}, kind, {}, hold.alternate, target, visit.account->name, {}, visit.site.nodes.now()});
    }
}

bool apply(Visit& visit, const Node& node, const HoldFile& hold)
{
    if (node.accession) {
        return visit.site.holdings.hold(*node.accession, hold.name, false).has_value();
    }
    if (!isContainer(node.type)) {
        return false;
    }
    QStringList& names = visit.site.containerHolds[node.id];
    names += names.contains(hold.name) ? QStringList() : QStringList{hold.name};
    return true;
}

bool lift(Visit& visit, const Node& node, const HoldFile& hold)
{
    if (node.accession) {
        for (const LaidHold& laid : holdsOn(node, visit.site)) {
            if (laid.name == hold.name && !laid.isInherited && !laid.isForeign) {
                return visit.site.holdings.release(*node.accession, hold.name, {}, true).has_value();
            }
        }
        return false;
    }
    const auto there = visit.site.containerHolds.find(node.id);
    return there != visit.site.containerHolds.end() && there->removeAll(hold.name) > 0;
}

QJsonObject laidHold(const LaidHold& laid, const Node& node, const Site& site)
{
    const HoldFile hold = holdNamed(laid.name, site);
    return {{u"id"_s, node.id},
            {u"name"_s, node.name},
            {u"subtype"_s, node.type},
            {u"parent_id"_s, node.parent},
            {u"hold_id"_s, hold.id},
            {u"hold_name"_s, hold.name},
            {u"hold_appliedmethod"_s, laid.isInherited ? u"Inherited"_s
                                      : laid.isForeign ? u"External"_s
                                                       : u"Direct"_s},
            {u"hold_type"_s, hold.type},
            {u"userid"_s, QJsonValue()},
            {u"docxreftyp"_s, QJsonValue()},
            {u"queryid"_s, QJsonValue()},
            {u"hold_comment"_s, hold.comment},
            {u"active"_s, hold.isActive && !laid.isPending},
            {u"applied_by"_s, u"Records office"_s},
            {u"date_applied"_s, zoneless(laid.since)},
            {u"removable"_s, !laid.isInherited && !laid.isForeign}};
}

} // namespace

HttpResponse holdList(Visit& visit)
{
    QList<HoldFile> all;
    for (const QString& name : visit.site.nodes.filing().holds()) {
        if (!visit.site.dropped.contains(name)) {
            all.append(holdNamed(name, visit.site));
        }
    }
    if (visit.path[0] == u"v1") {
        QJsonArray shorter;
        for (const HoldFile& hold : all) {
            shorter.append(QJsonObject{{u"HoldID"_s, hold.id}, {u"HoldName"_s, hold.name}, {u"ActiveHold"_s, hold.isActive && !hold.isWaiting}});
        }
        return answered(shorter);
    }
    const Page page =
        pageOf(visit, all.size(), visit.has(u"limit"_s) ? usualPage : qsizetype(visit.site.modes.pageCap), visit.site.modes.repeatsLastPage);
    QJsonArray some;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        some.append(shown(all[i]));
    }
    QJsonObject json = linked(visit);
    json.insert(u"collection"_s, QJsonObject{{u"paging"_s, page.json(visit, u"/api/v2/holds"_s)}});
    json.insert(u"results"_s, QJsonObject{{u"data"_s, QJsonObject{{u"holds"_s, some}}}, {u"ok"_s, true}});
    return answered(json);
}

HttpResponse oneHold(Visit& visit, const QString& id)
{
    const auto hold = asked(visit, id);
    if (!hold) {
        return refused(visit, 404, u"Hold does not exist."_s);
    }
    QJsonObject json = linked(visit);
    json.insert(u"results"_s, QJsonObject{{u"data"_s, QJsonObject{{u"hold"_s, shown(*hold)}}}, {u"ok"_s, true}});
    return answered(json);
}

HttpResponse createdHold(Visit& visit)
{
    const QString name = visit.text(u"name"_s), type = visit.text(u"type"_s);
    if (!visit.account->mayManageRecords) {
        return noRight();
    }
    if (name.isEmpty() || type.isEmpty() || !visit.has(u"date_applied"_s) ||
        (visit.site.nodes.filing().holdNumber(name) > 0 && !visit.site.dropped.contains(name))) {
        return failed(400, u"Could not insert into the Hold Disposition table."_s);
    }
    HoldFile hold;
    hold.name = name;
    hold.type = type;
    hold.comment = visit.text(u"comment"_s);
    hold.alternate = visit.text(u"alternate_id"_s);
    hold.until = visit.text(u"date_to_remove"_s);
    hold.applied = visit.site.nodes.now();
    visit.site.dropped.remove(name);
    const int number = visit.site.nodes.filing().addHold(name);
    visit.site.holdFiles.insert(name, hold);
    noted(visit, u"make-hold"_s, hold, QString::number(firstHold - 1 + number));
    return answered(QJsonObject{{u"holdID"_s, firstHold - 1 + number}});
}

HttpResponse updatedHold(Visit& visit)
{
    auto hold = asked(visit, {});
    if (!visit.account->mayManageRecords) {
        return noRight();
    }
    if (!hold) {
        return failed(400, u"Hold does not exist."_s);
    }
    hold->comment = visit.text(u"comment"_s, hold->comment);
    hold->alternate = visit.text(u"alternate_id"_s, hold->alternate);
    hold->type = visit.text(u"type"_s, hold->type);
    hold->until = visit.text(u"date_to_remove"_s, hold->until);
    hold->removed = visit.text(u"date_removed"_s, hold->removed);
    hold->isActive = hold->removed.isEmpty();
    visit.site.holdFiles.insert(hold->name, *hold);
    return done();
}

HttpResponse deletedHold(Visit& visit, const QString& id)
{
    const auto hold = asked(visit, id);
    if (!visit.account->mayManageRecords) {
        return noRight();
    }
    if (!hold || !visit.site.nodes.filing().heldBy(hold->name).empty()) {
        return refused(visit, 400, u"Error deleting Hold. Hold may not exist or is in use."_s);
    }
    visit.site.dropped.insert(hold->name);
    return done();
}

HttpResponse heldItems(Visit& visit, const QStringList& rest)
{
    const auto hold = holdWithId(rest.value(0).toLongLong(), visit.site);
    if (!hold) {
        return refused(visit, 404, u"Hold does not exist."_s);
    }
    std::vector<Node> items;
    for (auto it = visit.site.containerHolds.constBegin(); it != visit.site.containerHolds.constEnd(); ++it) {
        const auto node = it->contains(hold->name) ? visit.visible(it.key()) : std::nullopt;
        if (node) {
            items.push_back(*node);
        }
    }
    for (const quint64 accession : visit.site.nodes.filing().heldBy(hold->name)) {
        const auto node = visit.visible(Nodes::documentId(accession));
        for (const LaidHold& laid : node ? holdsOn(*node, visit.site) : QList<LaidHold>()) {
            for (int time = 0; laid.name == hold->name && !laid.isInherited && time < laid.times; ++time) {
                items.push_back(*node);
            }
        }
    }
    const Page page = pageOf(visit, qsizetype(items.size()), usualPage, visit.site.modes.repeatsLastPage);
    QJsonArray results;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        results.append(propertiesOf(items[size_t(i)], visit));
    }
    QJsonObject json = linked(visit);
    json.insert(u"collection"_s,
                QJsonObject{{u"paging"_s, page.json(visit, u"/api/v2/holditems/%1/page"_s.arg(hold->id))}, {u"sorting"_s, QJsonObject()}});
    json.insert(u"results"_s, results);
    return answered(json);
}

HttpResponse nodeHolds(Visit& visit, const Node& node, const QStringList& rest)
{
    const QByteArray& method = visit.request.method;
    if (method == "GET" && rest.isEmpty()) {
        QJsonArray all;
        for (const LaidHold& laid : holdsOn(node, visit.site)) {
            for (int time = 0; time < laid.times; ++time) {
                all.append(laidHold(laid, node, visit.site));
            }
        }
        return answered(QJsonObject{{u"data"_s, all}, {u"definitions"_s, QJsonObject()}});
    }
    if (!visit.account->mayManageRecords) {
        return noRight();
    }
    if (method == "POST" && rest.isEmpty()) {
        const auto hold = holdWithId(visit.number(u"hold_id"_s).value_or(0), visit.site);
        if (!visit.has(u"hold_id"_s)) {
            return failed(400, u"Missing LLPARAMS_LIST"_s);
        }
        if (!hold || !hold->isActive) {
            return refused(visit, 400, u"The hold could not be applied."_s);
        }
        const qsizetype before = holdsOn(node, visit.site).size();
        if (!apply(visit, node, *hold)) {
            return refused(visit, 400, u"The hold could not be applied."_s);
        }
        if (holdsOn(node, visit.site).size() > before) { // laid again, it is there once
            noted(visit, u"place-hold"_s, *hold, QString::number(node.id));
        }
        return done();
    }
    if (method == "DELETE" && rest.size() == 1) {
        const auto hold = holdWithId(rest[0].toLongLong(), visit.site);
        if (!hold || !lift(visit, node, *hold)) {
            return refused(visit, 400, u"Object does not have this Hold."_s);
        }
        noted(visit, u"lift-hold"_s, *hold, QString::number(node.id));
        return done();
    }
    return noRoute();
}

HttpResponse holdsInBulk(Visit& visit, bool isApplying)
{
    const auto hold = holdWithId(visit.number(u"holdID"_s).value_or(0), visit.site);
    if (!visit.account->mayManageRecords) {
        return noRight();
    }
    if (!hold) {
        return failed(404, u"Hold ID is not specified"_s);
    }
    for (const qint64 id : visit.numbers(u"ids"_s)) { // nobody is told which of them failed
        if (const auto node = visit.visible(id)) {
            (void)(isApplying ? apply(visit, *node, *hold) : lift(visit, *node, *hold));
        }
    }
    return done();
}

HttpResponse holdStatistics(Visit& visit)
{
    std::vector<quint64> held;
    for (const QString& name : visit.site.nodes.filing().holds()) {
        const auto more = visit.site.nodes.filing().heldBy(name);
        held.insert(held.end(), more.begin(), more.end());
    }
    std::sort(held.begin(), held.end());
    const auto count = std::unique(held.begin(), held.end()) - held.begin();
    return answered(QJsonObject{{u"directHoldsCount"_s, qint64(count)}, {u"totalCount"_s, qint64(count)}});
}

} // namespace cf::sandbox::contentserver
