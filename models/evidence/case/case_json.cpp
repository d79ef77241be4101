#include "models/evidence/case/case_json.h"

#include "models/evidence/result_export.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QJsonValue momentJson(const std::optional<Moment>& at) { return at ? QJsonValue(exportDate(at)) : QJsonValue(); }
QJsonObject sourceJson(const DisputeSource& source) { return {{u"kind"_s, codeOf(source.kind)}, {u"repository"_s, source.repository}, {u"id"_s, source.id}}; }

QJsonArray archivesJson(const std::vector<LetterArchive>& archives)
{
    QJsonArray all;
    for (const LetterArchive& one : archives) {
        all.append(QJsonObject{{u"repository"_s, one.name}, {u"completeTo"_s, timeJson(one.watermark)}, {u"gaps"_s, one.gaps}});
    }
    return all;
}

QJsonObject trackJson(const CaseFile& file, const MilestoneTrack& track)
{
    QJsonArray letters;
    for (const size_t at : track.letters) {
        letters.append(file.parts[at].name());
    }
    const auto delay = track.delay();
    return {{u"id"_s, track.rule.id},
            {u"name"_s, track.rule.name(u"en"_s)},
            {u"letter"_s, track.rule.letter(u"en"_s)},
            {u"state"_s, codeOf(track.state)},
            {u"untold"_s, track.untold == MilestoneTrack::Untold::No ? QJsonValue() : QJsonValue(QString(codeOf(track.untold)))},
            {u"archives"_s, archivesJson(track.archives)},
            {u"isReached"_s, track.isReached},
            {u"reached"_s, timeJson(track.reached)},
            {u"reachedDay"_s, track.reachedDay ? QJsonValue(track.reachedDay->toString(Qt::ISODate)) : QJsonValue()},
            {u"reachedBy"_s, track.isReached ? QJsonValue(sourceJson(track.reachedBy)) : QJsonValue()},
            {u"due"_s, timeJson(track.due)},
            {u"dueDay"_s, track.dueDay ? QJsonValue(track.dueDay->toString(Qt::ISODate)) : QJsonValue()},
            {u"calendarKnown"_s, track.isCalendarKnown},
            {u"sent"_s, timeJson(track.sent)},
            {u"sentDay"_s, track.isSentToTheDay ? QJsonValue(track.sentDay->toString(Qt::ISODate)) : QJsonValue()},
            {u"delayDays"_s, track.delayDays ? QJsonValue(*track.delayDays) : QJsonValue()},
            {u"delaySeconds"_s, delay ? QJsonValue(*delay / 1000) : QJsonValue()},
            {u"letters"_s, letters}};
}

QJsonArray requirementsJson(const std::vector<CaseRequirement>& rows)
{
    QJsonArray all;
    for (const CaseRequirement& row : rows) {
        all.append(QJsonObject{{u"id"_s, row.requirement.id}, {u"name"_s, row.requirement.name(u"en"_s)}, {u"state"_s, codeOf(row.state)}, {u"documents"_s, QJsonArray::fromStringList(row.names)}});
    }
    return all;
}

QJsonObject groupJson(const CaseGroup& group)
{
    QJsonArray items;
    for (const CaseGroupItem& one : group.items) {
        items.append(QJsonObject{{u"name"_s, one.name}, {u"value"_s, one.value}, {u"state"_s, codeOf(one.state)}, {u"at"_s, timeJson(one.at)}, {u"source"_s, sourceJson(one.source)}});
    }
    return {{u"id"_s, group.rule.id}, {u"name"_s, group.rule.name(u"en"_s)}, {u"told"_s, !group.items.empty()}, {u"items"_s, items}};
}

QJsonObject packageJson(const CasePackage& package)
{
    QJsonArray documents;
    for (const cache::CaseDocument& one : package.documents) {
        documents.append(QJsonObject{{u"id"_s, one.id.value()}, {u"documentId"_s, one.documentId}, {u"type"_s, one.type}, {u"sent"_s, momentJson(one.sent)}});
    }
    return {{u"id"_s, package.id}, {u"plan"_s, package.plan}, {u"whole"_s, package.isWhole()}, {u"requirements"_s, requirementsJson(package.requirements)}, {u"documents"_s, documents}};
}

QJsonObject entryJson(const CaseEntry& entry)
{
    return {{u"kind"_s, codeOf(entry.kind)},
            {u"at"_s, timeJson(entry.at())},
            {u"told"_s, momentJson(entry.moment)},
            {u"code"_s, entry.code},
            {u"text"_s, entry.text},
            {u"who"_s, entry.who},
            {u"detail"_s, entry.detail},
            {u"documentId"_s, entry.documentId},
            {u"alsoIn"_s, QJsonArray::fromStringList(entry.alsoIn)},
            {u"source"_s, sourceJson(entry.source)}};
}

} // namespace

QJsonObject caseJson(const CaseFile& file)
{
    QJsonArray milestones, groups, packages, timeline;
    for (const MilestoneTrack& track : file.milestones) {
        milestones.append(trackJson(file, track));
    }
    for (const CaseGroup& group : file.groups) {
        groups.append(groupJson(group));
    }
    for (const CasePackage& package : file.packages) {
        packages.append(packageJson(package));
    }
    for (const CaseEntry& entry : file.entries) {
        timeline.append(entryJson(entry));
    }
    return {{u"id"_s, file.id},
            {u"names"_s, QJsonArray::fromStringList(file.names)},
            {u"title"_s, file.title},
            {u"plan"_s, file.plan ? QJsonValue(file.plan->id) : QJsonValue()},
            {u"customer"_s, file.customer},
            {u"status"_s, file.status},
            {u"open"_s, file.isStateTold ? QJsonValue(file.isOpen) : QJsonValue()},
            {u"opened"_s, timeJson(file.opened)},
            {u"closed"_s, timeJson(file.closed)},
            {u"calendar"_s, file.calendar.id},
            {u"letters"_s, file.letters()},
            {u"unanswered"_s, file.isWithoutLetter() && !file.isUnanswered() ? QJsonValue() : QJsonValue(file.isUnanswered())},
            {u"doubtful"_s, archivesJson(file.doubtful)},
            {u"all"_s, !file.isCut},
            {u"milestones"_s, milestones},
            {u"groups"_s, groups},
            {u"checklistDue"_s, file.isChecklistDue},
            {u"checklist"_s, requirementsJson(file.checklist)},
            {u"lacksPackage"_s, file.lacksPackage()},
            {u"packages"_s, packages},
            {u"timeline"_s, timeline}};
}

QJsonObject caseGapsJson(const CaseGaps& gaps)
{
    QJsonArray list;
    for (const CaseGap& one : gaps.list) {
        list.append(QJsonObject{{u"case"_s, one.caseId},
                                {u"address"_s, one.address},
                                {u"document"_s, one.documentId},
                                {u"title"_s, one.title},
                                {u"customer"_s, one.customer},
                                {u"subject"_s, one.subject},
                                {u"plan"_s, one.plan},
                                {u"missing"_s, QJsonArray::fromStringList(one.missing)},
                                {u"since"_s, timeJson(one.since)},
                                {u"day"_s, one.day ? QJsonValue(one.day->toString(Qt::ISODate)) : QJsonValue()},
                                {u"source"_s, one.source}});
    }
    return {{u"gap"_s, codeOf(gaps.kind)},
            {u"known"_s, gaps.hasSource},
            {u"count"_s, gaps.hasSource ? QJsonValue(gaps.count) : QJsonValue()},
            {u"exact"_s, gaps.isExact},
            {u"looked"_s, gaps.looked},
            {u"untold"_s, gaps.untold},
            {u"list"_s, list}};
}

} // namespace cf::evidence
