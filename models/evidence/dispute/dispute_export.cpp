#include "models/evidence/dispute/dispute_export.h"

#include "models/evidence/result_export.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QJsonObject sourceJson(const DisputeSource& source) { return {{u"kind"_s, codeOf(source.kind)}, {u"repository"_s, source.repository}, {u"id"_s, source.id}}; }

QJsonValue toldJson(const ToldText& told)
{
    return told.value.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{u"value"_s, told.value}, {u"source"_s, sourceJson(told.source)}});
}

QJsonValue dayJson(const std::optional<QDate>& day) { return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(); }
QJsonValue stageJson(const std::optional<DisputeStage>& stage) { return stage ? QJsonValue(codeOf(*stage)) : QJsonValue(); }

QJsonObject linkJson(const DisputeLink& link)
{
    return {{u"person"_s, link.person}, {u"at"_s, isoUtc(link.at)}, {u"reason"_s, link.reason}, {u"role"_s, codeOf(link.role)}};
}

QJsonObject partJson(const DisputePart& part)
{
    const cache::DisputeDocument& document = part.document;
    QJsonArray bases;
    for (const DisputeBasis basis : part.bases) {
        bases.append(codeOf(basis));
    }
    return {{u"id"_s, document.id.value()},
            {u"documentId"_s, document.documentId},
            {u"title"_s, document.title},
            {u"type"_s, document.type},
            {u"kind"_s, codeOf(part.kind)},
            {u"role"_s, part.role ? QJsonValue(codeOf(*part.role)) : QJsonValue()},
            {u"stage"_s, stageJson(part.stage)},
            {u"sent"_s, document.sent ? QJsonValue(exportDate(document.sent)) : QJsonValue()},
            {u"issued"_s, document.issued ? QJsonValue(exportDate(document.issued)) : QJsonValue()},
            {u"channel"_s, QString(code(document.channel))},
            {u"delivery"_s, QString(code(document.delivery))},
            {u"template"_s, document.templateCode},
            {u"templateVersion"_s, document.templateVersion},
            {u"repository"_s, document.repositoryName},
            {u"standing"_s, QString(code(document.standing))},
            {u"content"_s, QString(code(document.content))},
            {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())},
            {u"isFiled"_s, part.isFiled},
            {u"isStored"_s, part.isStored()},
            {u"bases"_s, bases},
            {u"link"_s, part.link ? QJsonValue(linkJson(*part.link)) : QJsonValue()}};
}

QJsonObject trackJson(const DisputeStory& story, const StageTrack& track)
{
    QJsonArray letters;
    for (const size_t at : track.letters) {
        letters.append(story.parts[at].document.documentId);
    }
    return {{u"stage"_s, codeOf(track.stage)},
            {u"state"_s, codeOf(track.state)},
            {u"due"_s, timeJson(track.due)},
            {u"dueDay"_s, dayJson(track.dueDay)},
            {u"calendar"_s, story.calendar.id},
            {u"businessDays"_s, track.computed ? QJsonValue(track.computed->days) : QJsonValue()},
            {u"countedFrom"_s, track.computed ? QJsonValue(track.computed->counted.toString(Qt::ISODate)) : QJsonValue()},
            {u"computedDay"_s, track.computed ? QJsonValue(track.computed->day.toString(Qt::ISODate)) : QJsonValue()},
            {u"stated"_s, timeJson(track.stated)},
            {u"statedBy"_s, track.statedBy ? QJsonValue(sourceJson(*track.statedBy)) : QJsonValue()},
            {u"sent"_s, timeJson(track.sent)},
            {u"letters"_s, letters},
            {u"taskDone"_s, timeJson(track.told)},
            {u"taskDoneBy"_s, track.toldBy}};
}

QJsonObject outcomeJson(const DisputeOutcome& outcome)
{
    return {{u"standing"_s, codeOf(outcome.standing)}, {u"decision"_s, outcome.decision},       {u"decidedBy"_s, outcome.decidedBy},   {u"decidedAt"_s, timeJson(outcome.decidedAt)},
            {u"approvedBy"_s, outcome.approvedBy},     {u"approvedAt"_s, timeJson(outcome.approvedAt)}, {u"rounds"_s, outcome.rounds}, {u"source"_s, sourceJson(outcome.source)}};
}

QJsonObject itemJson(const DisputeItem& item)
{
    return {{u"what"_s, codeOf(item.what)}, {u"state"_s, codeOf(item.state)}, {u"stage"_s, stageJson(item.stage)}, {u"name"_s, item.name}, {u"evidence"_s, item.evidence}, {u"id"_s, item.opens.value()}};
}

QJsonObject findingJson(const DisputeFinding& finding)
{
    return {{u"finding"_s, codeOf(finding.kind)}, {u"stage"_s, stageJson(finding.stage)}, {u"subject"_s, finding.subject}, {u"values"_s, QJsonArray::fromStringList(finding.values)}, {u"at"_s, timeJson(finding.at)}};
}

QString timeOf(const DisputeEntry& entry) { return entry.moment ? exportDate(entry.moment) : isoUtc(entry.instant); }

QString localOf(const DisputeEntry& entry, const QTimeZone& zone)
{
    if (entry.moment && entry.moment->precision == Precision::Day) {
        return exportDate(entry.moment); // a day is no instant, so no zone moves it
    }
    return entry.at() ? QDateTime::fromMSecsSinceEpoch(*entry.at(), zone).toString(Qt::ISODate) : QString();
}

QJsonObject entryJson(const DisputeEntry& entry)
{
    return {{u"kind"_s, codeOf(entry.kind)}, {u"code"_s, entry.code},     {u"at"_s, timeOf(entry)},        {u"stage"_s, stageJson(entry.stage)}, {u"text"_s, entry.text},
            {u"who"_s, entry.who},           {u"detail"_s, entry.detail}, {u"id"_s, entry.opens.value()}, {u"source"_s, sourceJson(entry.source)}};
}

template <class T, class F>
QJsonArray array(const std::vector<T>& all, F json)
{
    QJsonArray made;
    for (const T& one : all) {
        made.append(json(one));
    }
    return made;
}

} // namespace

QJsonObject disputeLineJson(const DisputeStory& story)
{
    const StageTrack* next = story.next();
    QJsonArray stages;
    for (const StageTrack& track : story.stages) {
        stages.append(QJsonObject{{u"stage"_s, codeOf(track.stage)}, {u"state"_s, codeOf(track.state)}});
    }
    return {{u"id"_s, story.id},
            {u"title"_s, story.title},
            {u"customer"_s, toldJson(story.customer)},
            {u"product"_s, toldJson(story.product)},
            {u"status"_s, toldJson(story.status)},
            {u"open"_s, story.isOpen},
            {u"received"_s, timeJson(story.received)},
            {u"overdue"_s, story.isOverdue()},
            {u"next"_s, next ? QJsonValue(QJsonObject{{u"stage"_s, codeOf(next->stage)}, {u"due"_s, timeJson(next->due)}, {u"dueDay"_s, dayJson(next->dueDay)}}) : QJsonValue()},
            {u"calendar"_s, story.calendar.id},
            {u"stages"_s, stages},
            {u"outcome"_s, codeOf(story.outcome.standing)},
            {u"missing"_s, story.missing()},
            {u"findings"_s, qint64(story.findings.size())}};
}

QJsonObject disputeJson(const DisputeStory& story)
{
    QJsonObject json = disputeLineJson(story);
    json.insert(u"names"_s, QJsonArray::fromStringList(story.names));
    json.insert(u"reason"_s, toldJson(story.reason));
    json.insert(u"receivedBy"_s, sourceJson(story.receivedBy));
    json.insert(u"calendarName"_s, story.calendar.name);
    json.insert(u"calendarZone"_s, story.calendar.zone);
    json.insert(u"calendarBy"_s, sourceJson(story.calendarBy));
    json.insert(u"outcome"_s, outcomeJson(story.outcome));
    json.insert(u"whole"_s, story.isWhole());
    json.insert(u"mayAnswer"_s, !story.barredBy(DisputeStage::Final));
    json.insert(u"workspaces"_s, array(story.workspaces, [](const cache::KnownWorkspace& one) {
                    return QJsonObject{{u"repository"_s, one.repositoryName}, {u"id"_s, one.workspace.nativeId}, {u"name"_s, one.workspace.name}, {u"standing"_s, QString(code(one.standing))}};
                }));
    json.insert(u"cases"_s, array(story.cases, [](const cache::KnownCase& one) {
                    return QJsonObject{{u"repository"_s, one.repositoryName}, {u"id"_s, one.what.nativeId}, {u"reference"_s, one.what.reference}, {u"process"_s, one.what.definitionKey}, {u"open"_s, one.what.isOpen()}};
                }));
    QJsonArray stages;
    for (const StageTrack& track : story.stages) {
        stages.append(trackJson(story, track));
    }
    json.insert(u"stages"_s, stages);
    json.insert(u"documents"_s, array(story.parts, partJson));
    json.insert(u"unknownDocuments"_s, QJsonArray::fromStringList(story.unknownDocuments));
    json.insert(u"checklist"_s, array(story.checklist, itemJson));
    json.insert(u"findings"_s, array(story.findings, findingJson));
    json.insert(u"entries"_s, array(story.entries, entryJson));
    return json;
}

QJsonObject disputeCountsJson(const DisputeCounts& counts)
{
    return {{u"known"_s, counts.known}, {u"open"_s, counts.open}, {u"overdue"_s, counts.overdue}, {u"withMissing"_s, counts.missing}, {u"withFindings"_s, counts.found}};
}

QJsonObject recordDisputeJson(const RecordDispute& dispute)
{
    return {{u"id"_s, dispute.id},
            {u"title"_s, dispute.title},
            {u"basis"_s, codeOf(dispute.basis)},
            {u"role"_s, dispute.role ? QJsonValue(codeOf(*dispute.role)) : QJsonValue()},
            {u"link"_s, dispute.link ? QJsonValue(linkJson(*dispute.link)) : QJsonValue()}};
}

QByteArray disputeTrail(const DisputeStory& story, const QTimeZone& zone)
{
    const QStringList names{u"dispute"_s, u"at"_s, u"local"_s, u"kind"_s, u"code"_s, u"stage"_s, u"text"_s, u"who"_s, u"detail"_s, u"record"_s, u"source"_s, u"repository"_s, u"sourceId"_s};
    const auto line = [](const QStringList& cells) {
        QByteArrayList written;
        for (const QString& cell : cells) {
            written << csvCell(cell);
        }
        return written.join(',') + "\r\n";
    };
    QByteArray rows = line(names);
    for (const DisputeEntry& entry : story.entries) {
        rows += line({story.id, timeOf(entry), localOf(entry, zone), codeOf(entry.kind), entry.code, entry.stage ? QString(codeOf(*entry.stage)) : QString(), entry.text, entry.who, entry.detail,
                      entry.opens.value(), codeOf(entry.source.kind), entry.source.repository, entry.source.id});
    }
    return rows;
}

} // namespace cf::evidence
