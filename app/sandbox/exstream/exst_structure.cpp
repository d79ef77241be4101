// Which parts a communication uses, what a run took of them, and packages of them.
#include "app/sandbox/exstream/exst_design.h"
#include "app/sandbox/exstream/exst_rendering.h"
#include "app/sandbox/exstream/store_zip.h"

#include <QJsonDocument>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 10;
constexpr UtcMs lateApproval = 1'767'088'800'000; // 2025-12-30T10:00Z

struct Link {
    const Asset* subject;
    int version;
    const Asset* object;
};

/// What a version points to, and that in turn, each pair once.
void follow(const Site& site, const Asset& subject, int version, int depth, QList<Link>& links)
{
    for (const PartKey& key : site.assets.children(subject)) {
        const Asset* const object = site.assets.find(key);
        const bool isKnown = std::any_of(links.begin(), links.end(), [&](const Link& one) { return one.subject == &subject && one.object == object; });
        if (isKnown || object == nullptr) {
            continue;
        }
        links.append({&subject, version, object});
        if (depth > 1) {
            follow(site, *object, versionsAt(*object, site.clock.now()).constLast().number, depth - 1, links);
        }
    }
}

/// What points to a resource, and to that in turn.
void trace(const Site& site, const QString& domain, const Asset& object, int depth, QList<Link>& links)
{
    for (const PartKey& key : site.assets.in(domain)) {
        const Asset* const subject = site.assets.find(key);
        if (!site.assets.children(*subject).contains(object.key)) {
            continue;
        }
        for (const AssetVersion& version : versionsAt(*subject, site.clock.now())) {
            links.append({subject, version.number, &object});
        }
        if (depth > 1) {
            trace(site, domain, *subject, depth - 1, links);
        }
    }
}

int depthOf(const Visit& visit) { return visit.has(u"linkDepth") ? std::clamp(visit.text(u"linkDepth").toInt(), 1, deepest) : 1; }

HttpResponse linkList(Visit& visit, const QString& domain)
{
    QList<Link> links;
    if (visit.has(u"linkSubjectId")) {
        const Asset* const subject = visit.site.assets.named(visit.text(u"linkSubjectId"));
        if (subject == nullptr) {
            return visit.missing(visit.text(u"linkSubjectId"));
        }
        const int latest = versionsAt(*subject, visit.site.clock.now()).constLast().number;
        follow(visit.site, *subject, visit.has(u"linkSubjectVersion") ? visit.text(u"linkSubjectVersion").toInt() : latest, depthOf(visit), links);
    } else if (const Asset* const object = visit.site.assets.named(visit.text(u"linkObjectId"))) {
        trace(visit.site, domain, *object, depthOf(visit), links);
    } else {
        return visit.failed(400, u"Bad Request"_s, u"linkSubjectId or linkObjectId"_s);
    }
    QJsonArray all;
    for (const Link& link : links) {
        all.append(QJsonObject{{u"linkSubjectId"_s, link.subject->id}, {u"subjectVersion"_s, link.version}, {u"linkObjectId"_s, link.object->id}});
    }
    return visit.data(all);
}

/// The resources that use one, each at its latest version.
HttpResponse users(Visit& visit, const QString& domain)
{
    const Asset* const object = visit.site.assets.named(visit.text(u"linkObjectId"));
    if (object == nullptr) {
        return visit.missing(visit.text(u"linkObjectId"));
    }
    QList<Link> links;
    trace(visit.site, domain, *object, depthOf(visit), links);
    const QStringList types = visit.text(u"rfilter.types").split(u',', Qt::SkipEmptyParts), states = visit.text(u"rfilter.states").split(u',', Qt::SkipEmptyParts);
    QList<const Asset*> found;
    for (const Link& link : links) {
        const AssetVersion latest = versionsAt(*link.subject, visit.site.clock.now()).constLast();
        const bool isSuch = (types.isEmpty() || types.contains(link.subject->type)) && (states.isEmpty() || states.contains(stateWord(latest.state)));
        if (isSuch && !found.contains(link.subject)) {
            found.append(link.subject);
        }
    }
    return visit.page(found.size(), [&](qsizetype at) { return resourceJson(visit, *found[at], versionsAt(*found[at], visit.site.clock.now()).constLast()); });
}

HttpResponse communicationSet(Visit& visit, const QString& id)
{
    const Asset* const set = visit.site.assets.named(id);
    if (set == nullptr || set->key.part != Part::CommunicationSet) {
        return visit.missing(id);
    }
    static const QStringList drivers{u"PDF"_s, u"HTMLEmail"_s, u"Messaging"_s};
    QJsonArray queues;
    for (quint64 number = 0; number < 3; ++number) {
        const Asset* const queue = visit.site.assets.find({Part::Queue, set->key.unit, 0, 0, 0, number});
        queues.append(QJsonObject{{u"driver"_s, drivers[qsizetype(number)]},
                                  {u"id"_s, queue->id},
                                  {u"name"_s, queue->name},
                                  {u"prodFile"_s, u"Queue_%1_%2"_s.arg(number + 1).arg(queue->name)},
                                  {u"reportProdFile"_s, QString()},
                                  {u"use"_s, true}});
    }
    const Asset* const source = visit.site.assets.find({Part::DataSource, set->key.unit, 0, 0, 0, 0});
    const QJsonObject dsn{{u"id"_s, 1}, {u"name"_s, source->name}, {u"prodDsn"_s, u"driver_"_s + set->domain.toLower()}, {u"resourceId"_s, source->id}, {u"type"_s, u"driver"_s}};
    return visit.data(QJsonObject{{u"applicationName"_s, set->name}, {u"queueList"_s, queues}, {u"dsnlist"_s, QJsonArray{dsn}}, {u"metadata"_s, QJsonArray{u"CustomerId"_s, u"AccountNumber"_s, u"DocumentId"_s}}});
}

/// A package of a resource and all it points to.
HttpResponse package(Visit& visit, const QString& id)
{
    const Asset* const root = visit.site.assets.named(id);
    if (root == nullptr) {
        return visit.missing(id);
    }
    QList<Link> links;
    follow(visit.site, *root, 0, deepest, links);
    QList<const Asset*> parts{root};
    for (const Link& link : links) {
        if (!parts.contains(link.object)) {
            parts.append(link.object);
        }
    }
    const QString which = visit.has(u"versions") ? visit.text(u"versions") : u"LATEST"_s;
    QList<std::pair<QString, QByteArray>> files;
    for (const Asset* const part : parts) {
        QList<AssetVersion> versions = versionsAt(*part, visit.site.clock.now());
        if (which == u"LATEST_APPROVED") {
            versions.removeIf([](const AssetVersion& one) { return one.state != AssetState::Approved; });
        }
        for (const AssetVersion& version : which == u"ALL" || versions.isEmpty() ? versions : QList<AssetVersion>{versions.constLast()}) {
            files.append({u"%1/%2.json"_s.arg(part->id).arg(version.number), QJsonDocument(resourceJson(visit, *part, version)).toJson()});
        }
    }
    return bytes(storedZip(files), "application/zip", root->name + u".zip"_s);
}

} // namespace

QList<Used> usedBy(Site& site, const PartKey& collection)
{
    const auto job = site.runs.job(collection);
    const QList<quint64> records = collection.part == Part::Collection && job ? site.runs.records(collection) : QList<quint64>();
    if (records.isEmpty() || !site.modes.isTracing || !isTraced(unitName(collection.unit))) {
        return {};
    }
    estate::EstateRecord made;
    site.assets.generator().make(records.constFirst(), made);
    const int stated = made.usages[0].version;
    const Asset* const application = site.assets.find({Part::Application, collection.unit, 0, 0, collection.tmpl, quint64(generationOf(collection.tmpl, stated))});
    const auto version = std::find_if(application->versions.begin(), application->versions.end(), [&](const AssetVersion& one) { return one.stated == stated; });
    const QString approver = made.trap == 12 ? QString::fromUtf8(made.usages[0].approvedBy.data(), qsizetype(made.usages[0].approvedBy.size())) : version->approver;
    QList<Used> all{{application, *version, approver}};
    if (made.trap == 12) { // after it was used, as the communication says as well
        all.first().version.approver = approver;
        all.first().version.decided = lateApproval;
    }
    QList<Link> links;
    follow(site, *application, version->number, deepest, links);
    for (const Link& link : links) {
        const AssetVersion* const taken = Assets::taken(*link.object, made.trap == 11 ? version->begins : job->began);
        if (taken != nullptr) {
            all.append({link.object, *taken, taken->approver});
        }
    }
    if (made.trap == 12) { // a block that nobody approved
        const Asset* const clause = site.assets.find({Part::Clause, 0, 0, 0, 0, unapprovedClause});
        all.append({clause, clause->versions.constFirst(), {}});
    }
    return all;
}

HttpResponse collectionDetails(Visit& visit)
{
    const QJsonDocument body = QJsonDocument::fromJson(visit.request.body);
    if (!body.isArray()) {
        return visit.failed(400, u"Bad Request"_s, u"a list of ids"_s);
    }
    QList<Used> all;
    for (const QJsonValue& id : body.array()) {
        if (const auto key = partNamed(id.toString())) {
            all += usedBy(visit.site, *key);
        }
    }
    return visit.page(all.size(), [&](qsizetype at) { return usedJson(visit, *all[at].asset, all[at].version, all[at].approvedBy); });
}

HttpResponse structure(Visit& visit)
{
    const QString room = visit.path.value(0), domain = visit.path.value(1);
    if (room == u"links") {
        return visit.path.value(2) == u"resources" ? users(visit, domain) : linkList(visit, domain);
    }
    if (room == u"manifests" && visit.path.value(2) == u"communication-set") {
        return communicationSet(visit, visit.path.value(3));
    }
    return room == u"export" ? package(visit, visit.path.value(2)) : visit.missing(room);
}

} // namespace cf::sandbox::exstream
