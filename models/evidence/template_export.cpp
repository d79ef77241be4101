#include "models/evidence/template_export.h"

#include "models/evidence/result_export.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr QLatin1StringView standings[] = {QLatin1StringView("DRAFT"),     QLatin1StringView("IN_REVIEW"), QLatin1StringView("REJECTED"),
                                           QLatin1StringView("NOT_YET_EFFECTIVE"), QLatin1StringView("EFFECTIVE"), QLatin1StringView("SUPERSEDED"),
                                           QLatin1StringView("EXPIRED"),   QLatin1StringView("HIDDEN"),    QLatin1StringView("TRACED"),
                                           QLatin1StringView("NOT_TOLD")};
constexpr QLatin1StringView findings[] = {QLatin1StringView("USED_BEFORE_APPROVAL"), QLatin1StringView("USED_BEFORE_PERIOD"), QLatin1StringView("USED_AFTER_PERIOD"),
                                          QLatin1StringView("USED_UNAPPROVED"),      QLatin1StringView("NO_APPROVAL"),        QLatin1StringView("APPROVED_BY_AUTHOR"),
                                          QLatin1StringView("OTHER_APPROVER"),       QLatin1StringView("PART_UNAPPROVED"),     QLatin1StringView("PART_MISSING"),
                                          QLatin1StringView("APPROVAL_INCOMPLETE")};
constexpr QLatin1StringView kinds[] = {QLatin1StringView("template"), QLatin1StringView("part"), QLatin1StringView("block"),
                                       QLatin1StringView("image"),    QLatin1StringView("rule"), QLatin1StringView("other")};

QString isoText(std::optional<UtcMs> at) { return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODateWithMs) : QString(); }
QJsonValue iso(std::optional<UtcMs> at) { return at ? QJsonValue(isoText(at)) : QJsonValue(); }
QString dayOf(const std::optional<search::Row>& row) { return row ? exportDate(row->sent ? row->sent : row->issued) : QString(); }

QJsonValue letterJson(const std::optional<search::Row>& row)
{
    return row ? QJsonValue(QJsonObject{{u"id"_s, row->id.value()}, {u"documentId"_s, row->documentId}, {u"sent"_s, dayOf(row)}}) : QJsonValue();
}

QJsonObject approvalJson(const ResourceApproval& one)
{
    return {{u"role"_s, one.role},
            {u"level"_s, one.level},
            {u"actor"_s, one.actor},
            {u"decision"_s, one.isPending ? u"PENDING"_s : one.isApproved ? u"APPROVED"_s : u"REJECTED"_s},
            {u"at"_s, iso(one.at)},
            {u"comment"_s, one.comment}};
}

QJsonObject findingJson(const VersionFinding& finding)
{
    QJsonObject json{{u"finding"_s, codeOf(finding.kind)}, {u"letters"_s, figureJson(finding.letters)}, {u"at"_s, iso(finding.at)}};
    if (!finding.who.isEmpty()) {
        json.insert(u"who"_s, finding.who);
    }
    if (!finding.part.isEmpty()) {
        json.insert(u"part"_s, finding.part);
        json.insert(u"partVersion"_s, finding.partVersion);
    }
    return json;
}

QJsonObject facetJson(const search::FacetCounts& facet)
{
    QJsonObject json;
    for (const search::FacetCount& one : facet.counts) {
        json.insert(one.value, one.count);
    }
    return json;
}

} // namespace

QLatin1StringView codeOf(VersionStanding standing) { return standings[size_t(standing)]; }
QLatin1StringView codeOf(VersionFinding::Kind kind) { return findings[size_t(kind)]; }
QLatin1StringView codeOf(ResourceKind kind) { return kinds[size_t(kind)]; }

std::optional<ResourceKind> resourceKindNamed(QStringView word)
{
    for (size_t i = 0; i < std::size(kinds); ++i) {
        if (word.compare(kinds[i], Qt::CaseInsensitive) == 0) {
            return ResourceKind(i);
        }
    }
    return std::nullopt;
}

QJsonObject versionJson(const VersionStory& version)
{
    QJsonArray approvals, wrong;
    for (const ResourceApproval& one : version.version.approvals) {
        approvals.append(approvalJson(one));
    }
    for (const VersionFinding& one : version.findings) {
        wrong.append(findingJson(one));
    }
    QJsonObject json{{u"version"_s, version.label},
                     {u"derivedState"_s, codeOf(version.standing)},
                     {u"inForceFrom"_s, iso(version.from)},
                     {u"inForceTo"_s, iso(version.to)},
                     {u"letters"_s, figureJson(version.used)},
                     {u"first"_s, letterJson(version.first)},
                     {u"last"_s, letterJson(version.last)},
                     {u"findings"_s, wrong}};
    if (version.inFlight) {
        json.insert(u"inFlight"_s, QJsonObject{{u"letters"_s, figureJson(version.inFlight->letters)}, {u"from"_s, iso(version.inFlight->from)}, {u"to"_s, iso(version.inFlight->to)}});
    }
    if (version.resource) {
        const ResourceVersion& told = version.version;
        json.insert(u"number"_s, told.number);
        json.insert(u"state"_s, code(told.state));
        json.insert(u"stateComment"_s, told.stateComment);
        json.insert(u"createdBy"_s, told.createdBy);
        json.insert(u"created"_s, iso(told.created));
        json.insert(u"approvedBy"_s, told.approvedBy);
        json.insert(u"approved"_s, iso(told.approved));
        json.insert(u"effectiveStart"_s, iso(told.effectiveFrom));
        json.insert(u"effectiveEnd"_s, iso(told.effectiveTo));
        json.insert(u"approvals"_s, approvals);
    }
    return json;
}

QJsonObject templateJson(const TemplateStory& story)
{
    QJsonArray resources, versions, scope, coverage;
    for (const cache::KnownResource& one : story.resources) {
        resources.append(QJsonObject{{u"repository"_s, one.repositoryName},
                                     {u"id"_s, one.resource.nativeId},
                                     {u"domain"_s, one.resource.domain},
                                     {u"type"_s, one.resource.type},
                                     {u"hidden"_s, one.resource.isHidden}});
    }
    for (const VersionStory& one : story.versions) {
        QJsonObject json = versionJson(one);
        if (one.resource) {
            json.insert(u"resource"_s, story.resources[*one.resource].resource.nativeId);
        }
        versions.append(json);
    }
    for (const Scope::Entry& one : story.scope.entries) {
        scope.append(QJsonObject{{u"repository"_s, one.name}, {u"completeTo"_s, iso(one.watermark)}, {u"gaps"_s, one.gaps}});
    }
    for (const cache::RunCoverage& one : story.coverage) {
        coverage.append(QJsonObject{{u"repository"_s, one.repositoryName}, {u"first"_s, iso(one.first)}, {u"last"_s, iso(one.last)}, {u"runs"_s, one.runs}, {u"traced"_s, one.traced}});
    }
    return {{u"template"_s, story.code},
            {u"description"_s, story.description},
            {u"letters"_s, figureJson(story.used)},
            {u"graceHours"_s, story.cutOver.graceHours},
            {u"graceFault"_s, story.cutOver.fault},
            {u"resources"_s, resources},
            {u"versions"_s, versions},
            {u"scope"_s, scope},
            {u"runs"_s, coverage}};
}

QJsonObject useJson(const VersionUse& use)
{
    QJsonArray parts;
    for (const cache::TakenPart& one : use.parts) {
        parts.append(QJsonObject{{u"name"_s, one.used.name},
                                 {u"kind"_s, codeOf(one.kind)},
                                 {u"version"_s, one.used.version},
                                 {u"state"_s, code(one.used.state)},
                                 {u"approvedBy"_s, one.used.approvedBy},
                                 {u"documents"_s, one.documents}});
    }
    return {{u"version"_s, use.label}, {u"states"_s, facetJson(use.states)}, {u"channels"_s, facetJson(use.channels)}, {u"months"_s, facetJson(use.months)}, {u"parts"_s, parts}};
}

QJsonObject lineJson(const cache::ResourceLine& line)
{
    return {{u"name"_s, line.name},
            {u"kind"_s, codeOf(line.kind)},
            {u"id"_s, line.nativeId},
            {u"domain"_s, line.domain},
            {u"type"_s, line.type},
            {u"description"_s, line.description},
            {u"hidden"_s, line.isHidden},
            {u"versions"_s, line.versions},
            {u"newest"_s, line.label},
            {u"state"_s, code(line.state)},
            {u"approvedBy"_s, line.approvedBy},
            {u"approved"_s, iso(line.approved)}};
}

QByteArray versionRows(const TemplateStory& story)
{
    QByteArray rows = "version,state,derivedState,approvedBy,approved,inForceFrom,inForceTo,letters,exact,first,last,findings\r\n";
    for (const VersionStory& one : story.versions) {
        QStringList wrong;
        for (const VersionFinding& finding : one.findings) {
            wrong.append(u"%1 %2"_s.arg(codeOf(finding.kind)).arg(finding.letters.count));
        }
        const QString state = one.resource ? QString(code(one.version.state)) : QString();
        QByteArrayList cells;
        for (const QString& cell : {one.label, state, QString(codeOf(one.standing)), one.version.approvedBy, isoText(one.version.approved), isoText(one.from), isoText(one.to),
                                    QString::number(one.used.count), one.used.exact ? u"true"_s : u"false"_s, dayOf(one.first), dayOf(one.last), wrong.join(u"; "_s)}) {
            cells.append(csvCell(cell));
        }
        rows += cells.join(',') + "\r\n";
    }
    return rows;
}

} // namespace cf::evidence
