// The book of retention for programs: stable codes, days in ISO 8601, instants in UTC.
#include "models/evidence/result_export.h"
#include "models/evidence/retention/retention_book.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QJsonValue dayJson(const std::optional<QDate>& day) { return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(); }

template <class T, class F>
QJsonArray listOf(const std::vector<T>& all, F write)
{
    QJsonArray list;
    for (const T& one : all) {
        list.append(write(one));
    }
    return list;
}

QJsonObject shareJson(const RetentionShare& one)
{
    return {{u"class"_s, one.planClass},   {u"repository"_s, one.repositoryName}, {u"unit"_s, one.unit},           {u"letters"_s, one.letters},     {u"due"_s, one.due},
            {u"overdue"_s, one.overdue},   {u"within30"_s, one.within30},         {u"within90"_s, one.within90},   {u"later"_s, one.later},         {u"waiting"_s, one.waiting},
            {u"permanent"_s, one.permanent}, {u"notClassified"_s, one.notClassified}, {u"blocked"_s, one.blocked}, {u"destroyed"_s, one.destroyed}};
}

QJsonObject claimJson(const RetentionClaim& one)
{
    return {{u"source"_s, QString(codeOf(one.source))}, {u"said"_s, one.said},   {u"class"_s, one.planClass}, {u"until"_s, dayJson(one.until)}, {u"permanent"_s, one.isPermanent},
            {u"waiting"_s, one.isWaiting},              {u"start"_s, dayJson(one.start)}, {u"from"_s, QString(codeOf(one.from))}, {u"basis"_s, one.basis},  {u"fixedBy"_s, one.fixedBy}};
}

} // namespace

QJsonObject letterJson(const LetterRetention& letter)
{
    const RetentionStanding& standing = letter.standing;
    return {{u"id"_s, letter.facts.communication.value()},
            {u"document"_s, letter.facts.documentId},
            {u"title"_s, letter.facts.title},
            {u"repository"_s, letter.facts.repositoryName},
            {u"record"_s, letter.facts.record},
            {u"unit"_s, letter.facts.unit},
            {u"class"_s, standing.planClass},
            {u"state"_s, QString(codeOf(standing.state))},
            {u"until"_s, dayJson(standing.until)},
            {u"decidedBy"_s, standing.decided < standing.claims.size() ? QJsonValue(QString(codeOf(standing.claims[standing.decided].source))) : QJsonValue()},
            {u"claims"_s, listOf(standing.claims, claimJson)},
            {u"conflicts"_s, listOf(standing.conflicts, [](RetentionConflict one) { return QString(codeOf(one)); })},
            {u"notMapped"_s, QJsonArray::fromStringList(standing.notMapped)},
            {u"blocks"_s, listOf(letter.blocks, [](const DispositionBlock& one) { return QJsonObject{{u"reason"_s, QString(codeOf(one.reason))}, {u"what"_s, one.what}}; })}};
}

QJsonObject retentionJson(const RetentionBook& book)
{
    QJsonObject blocks;
    for (const auto& [reason, letters] : book.blocks) {
        blocks.insert(codeOf(reason), letters);
    }
    const RetentionPlan& plan = book.rules.plan;
    const QJsonArray classes = listOf(plan.classes, [](const PlanClass& one) {
        return QJsonObject{{u"code"_s, one.code},   {u"name"_s, one.name},   {u"years"_s, one.years},   {u"months"_s, one.months}, {u"start"_s, QString(codeOf(one.start))}, {u"toYearEnd"_s, one.isToYearEnd},
                           {u"permanent"_s, one.isPermanent}, {u"end"_s, QString(codeOf(one.end))}, {u"basis"_s, one.basis}, {u"fixedBy"_s, one.fixedBy}, {u"fixedOn"_s, dayJson(one.fixedOn)}};
    });
    return {{u"counted"_s, isoUtc(book.at)},
            {u"zone"_s, QString::fromLatin1(book.zone.id())},
            {u"plan"_s, QJsonObject{{u"name"_s, plan.name}, {u"version"_s, plan.version}, {u"own"_s, book.rules.isOwn}, {u"classes"_s, classes}}},
            {u"faults"_s, listOf(book.rules.faults, [](const RuleFault& one) { return QJsonObject{{u"file"_s, one.file}, {u"detail"_s, one.detail}}; })},
            {u"complete"_s, isComplete(book.stands)},
            {u"repositories"_s, listOf(book.stands, [](const RepositoryStand& one) {
                 return QJsonObject{{u"name"_s, one.name}, {u"completeTo"_s, timeJson(one.watermark)}, {u"lacks"_s, listOf(one.lacks, [](Lack lack) { return QString(codeOf(lack)); })}};
             })},
            {u"drafts"_s, book.drafts},
            {u"sum"_s, shareJson(book.sum())},
            {u"shares"_s, listOf(book.shares, shareJson)},
            {u"blocks"_s, blocks},
            {u"causes"_s, listOf(book.causes, [](const ConflictCause& one) {
                 return QJsonObject{{u"conflict"_s, QString(codeOf(one.conflict))}, {u"repository"_s, one.repositoryName}, {u"unit"_s, one.unit}, {u"asked"_s, one.asked}, {u"kept"_s, one.kept},
                                    {u"plan"_s, one.plan}, {u"letters"_s, one.letters}, {u"named"_s, QJsonArray::fromStringList(one.named)}};
             })},
            {u"notMapped"_s, listOf(book.notMapped, [](const NotMappedCode& one) { return QJsonObject{{u"repository"_s, one.repositoryName}, {u"code"_s, one.code}, {u"letters"_s, one.letters}}; })},
            {u"wished"_s, book.wished},
            {u"free"_s, book.wishedFree},
            {u"listed"_s, listOf(book.listed, letterJson)}};
}

} // namespace cf::evidence
