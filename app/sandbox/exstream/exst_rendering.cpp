#include "app/sandbox/exstream/exst_rendering.h"

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

QString mimeOf(const QString& type) { return type == u"image" ? u"image/svg+xml"_s : type == u"exstrtextmessage" ? u"text/plain"_s : u"application/json"_s; }

bool isEndorsed(const AssetVersion& version) { return version.endorsed > 0; }

QJsonObject approvalJson(const Visit& visit, const QString& role, int level, const QString& user, UtcMs at, const QString& comment, bool isDone)
{
    return {{u"role"_s, role},
            {u"level"_s, level},
            {u"approved"_s, isDone},
            {u"pending"_s, !isDone},
            {u"user"_s, isDone ? QJsonValue(user) : QJsonValue()},
            {u"date"_s, isDone ? visit.date(at, user + role) : QJsonValue()},
            {u"comment"_s, isDone ? QJsonValue(comment) : QJsonValue()}};
}

QJsonObject approvalInfo(const Visit& visit, const Asset& asset, const AssetVersion& version)
{
    QJsonArray approvals;
    const bool isApproved = version.state == AssetState::Approved, isInReview = version.state == AssetState::Review;
    const QString workflow = workflowOf(asset.domain);
    if ((isApproved || isInReview) && workflow != u"SIMPLE" && !version.isEmergency) {
        const bool hasTwo = workflow == u"ADVANCED";
        if (hasTwo) {
            approvals.append(approvalJson(visit, u"Content owner"_s, 1, version.endorser, version.endorsed, u"Content is right"_s, isEndorsed(version)));
        }
        approvals.append(approvalJson(visit, hasTwo ? u"Compliance"_s : u"Approver"_s, hasTwo ? 2 : 1, version.approver, version.decided, version.comment, isApproved));
    }
    return {{u"state"_s, stateWord(version.state)}, {u"pending"_s, isInReview}, {u"approvals"_s, approvals}};
}

QJsonObject metadataOf(const Asset& asset, const AssetVersion& version)
{
    QJsonObject metadata;
    if (!asset.code.isEmpty()) {
        metadata.insert(u"TemplateCode"_s, asset.code);
    }
    if (version.stated > 0 && asset.key.part == Part::Application) {
        metadata.insert(u"TemplateVersion"_s, QString::number(version.stated));
    }
    return metadata;
}

} // namespace

QString workflowOf(const QString& domain) { return domain == u"Insurance" ? u"ADVANCED"_s : domain == u"Energy" || domain == u"Test" ? u"SIMPLE"_s : u"NORMAL"_s; }
bool isTraced(const QString& domain) { return domain != u"Energy" && domain != u"Test"; }
QStringList domains() { return {rootDomain, unitName(0), unitName(1), unitName(2), unitName(3), u"Test"_s}; }

QJsonObject domainJson(const QString& domain, bool withChildren, bool withApprovers)
{
    QJsonObject json{{u"id"_s, domain},
                     {u"production"_s, domain != u"Test"},
                     {u"description"_s, domain == rootDomain ? u"What all share"_s : domain + u" correspondence"_s},
                     {u"jobTracing"_s, isTraced(domain)},
                     {u"workflow"_s, workflowOf(domain)},
                     {u"restrictApproval"_s, workflowOf(domain) != u"SIMPLE"},
                     {u"parent"_s, domain == rootDomain ? QJsonValue() : QJsonValue(rootDomain)},
                     {u"editable"_s, false}};
    if (withChildren) {
        json.insert(u"children"_s, domain == rootDomain ? QJsonArray::fromStringList(domains().mid(1)) : QJsonArray());
    }
    if (withApprovers) {
        const QString workflow = workflowOf(domain);
        json.insert(u"approvalGroups"_s, workflow == u"ADVANCED" ? QJsonArray{u"Content owner"_s, u"Compliance"_s}
                                         : workflow == u"NORMAL" ? QJsonArray{u"Approver"_s}
                                                                 : QJsonArray());
    }
    return json;
}

QList<AssetVersion> versionsAt(const Asset& asset, UtcMs now)
{
    QList<AssetVersion> there;
    for (const AssetVersion& version : asset.versions) {
        if (version.created <= now) {
            there.append(version);
        }
    }
    return there.isEmpty() ? QList<AssetVersion>{asset.versions.constFirst()} : there;
}

QJsonObject resourceJson(const Visit& visit, const Asset& asset, const AssetVersion& version)
{
    const QString about = asset.id + QString::number(version.number);
    const bool isLatest = versionsAt(asset, visit.site.clock.now()).constLast().number == version.number;
    const auto date = [&](UtcMs at, const char* what) { return visit.date(at, about + QLatin1StringView(what)); };
    QString changer = version.author;
    changer = version.decided > 0 && !version.approver.isEmpty() ? version.approver : changer;
    return {{u"id"_s, asset.id},
            {u"version"_s, version.number},
            {u"name"_s, asset.name},
            {u"description"_s, asset.description},
            {u"type"_s, asset.type},
            {u"subtype"_s, QJsonValue()},
            {u"state"_s, stateWord(version.state)},
            {u"stateComment"_s, version.comment},
            {u"approvalInfo"_s, approvalInfo(visit, asset, version)},
            {u"createdBy"_s, version.author},
            {u"createdDate"_s, date(version.created, "created")},
            {u"lastModifiedBy"_s, changer},
            {u"lastModifiedDate"_s, date(version.changed(), "changed")},
            {u"effectiveStart"_s, date(version.begins, "begins")},
            {u"effectiveEnd"_s, date(version.ends, "ends")},
            {u"hidden"_s, asset.isHidden},
            {u"locked"_s, false},
            {u"lockedBy"_s, QJsonValue()},
            {u"latestVersion"_s, isLatest},
            {u"contentMimeType"_s, mimeOf(asset.type)},
            {u"contentType"_s, u"CONTENT"_s},
            {u"categories"_s, QJsonArray()},
            {u"domains"_s, QJsonArray{asset.domain}},
            {u"variants"_s, QJsonArray()},
            {u"permissions"_s, QJsonArray{u"READ"_s}},
            {u"metadata"_s, metadataOf(asset, version)},
            {u"systemResource"_s, false},
            {u"isTrackingRevisions"_s, false},
            {u"containsActiveRevisions"_s, false}};
}

QJsonObject usedJson(const Visit& visit, const Asset& asset, const AssetVersion& version, const QString& approvedBy)
{
    const QString about = asset.id + QString::number(version.number);
    return {{u"id"_s, asset.id},
            {u"version"_s, version.number},
            {u"type"_s, asset.type},
            {u"name"_s, asset.name},
            {u"state"_s, stateWord(version.state)},
            {u"lastModifiedDate"_s, visit.date(version.changed(), about + u"changed"_s)},
            {u"lastModifiedBy"_s, approvedBy.isEmpty() ? version.author : approvedBy},
            {u"approvedBy"_s, approvedBy.isEmpty() ? QJsonValue() : QJsonValue(approvedBy)},
            {u"description"_s, asset.description},
            {u"createdBy"_s, version.author},
            {u"createdDate"_s, visit.date(version.created, about + u"created"_s)},
            {u"metadata"_s, metadataOf(asset, version)}};
}

QJsonArray historyJson(const Visit& visit, const Asset& asset, const QString& wanted)
{
    QJsonArray all;
    const UtcMs now = visit.site.clock.now();
    for (const AssetVersion& version : asset.versions) {
        int revision = 0;
        const auto add = [&](UtcMs at, const QString& by, const QString& kind, const QString& state, const QString& comment) {
            if (at == 0 || at > now) {
                return;
            }
            ++revision;
            if (wanted.isEmpty() || wanted == kind) {
                const QString id = u"%1-%2-%3"_s.arg(asset.id).arg(version.number).arg(revision);
                all.append(QJsonObject{{u"id"_s, id},
                                       {u"modifiedBy"_s, by},
                                       {u"modifiedDate"_s, visit.date(at, id)},
                                       {u"operation"_s, kind == u"CREATE" ? u"INSERT"_s : u"UPDATE"_s},
                                       {u"state"_s, state},
                                       {u"historyType"_s, kind},
                                       {u"auditedComment"_s, comment},
                                       {u"type"_s, asset.type},
                                       {u"version"_s, version.number},
                                       {u"revision"_s, revision}});
            }
        };
        const QString draft = u"DRAFT"_s, review = u"REVIEW"_s, step = u"STATE"_s;
        const UtcMs worked = version.created + 600'000;
        add(version.created, version.author, u"CREATE"_s, draft, {});
        add(worked, version.author, u"CONTENT"_s, draft, version.comment);
        add(worked + 60'000, version.author, u"METADATA"_s, draft, u"Effective dates"_s);
        if (version.rejected > 0) {
            add(version.rejected - 3'600'000, version.author, step, review, u"Please approve"_s);
            add(version.rejected, version.approver, step, u"REJECTED"_s, u"A paragraph is missing"_s);
            add(version.rejected + 3'600'000, version.author, step, draft, u"Corrected"_s);
        }
        add(version.submitted, version.author, step, review, u"Please approve"_s);
        add(version.endorsed, version.endorser, step, review, u"Content is right"_s);
        add(version.decided, version.approver, step, stateWord(version.state), version.comment);
    }
    return all;
}

} // namespace cf::sandbox::exstream
