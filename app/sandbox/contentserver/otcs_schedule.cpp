#include "app/sandbox/contentserver/otcs_schedule.h"

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

Rsi made(const QString& code, const QString& rule)
{
    const int years = rule.section(u' ', 0, 0).toInt();
    return {code, rule, years, years == 0};
}

} // namespace

const QList<RecordsClassEntry>& recordsClasses()
{
    static const QList<RecordsClassEntry> all{{u"10 years tax"_s, u"NB-01"_s},
                                              {u"6 years commercial"_s, u"NB-02"_s},
                                              {u"Life of contract"_s, u"NB-03"_s},
                                              {u"3 years service"_s, u"NB-04"_s},
                                              {u"Unclassified"_s, u"NB-99"_s}};
    return all;
}

int recordsClassOf(const HeldRecord& record)
{
    const QList<RecordsClassEntry>& all = recordsClasses();
    for (int i = 0; i < int(all.size()); ++i) {
        if (all[i].name == record.retentionClass) {
            return i;
        }
    }
    return int(all.size()) - 1;
}

const QList<Rsi>& schedules()
{
    static const QList<Rsi> all{made(u"TAX-10"_s, u"10 years tax"_s),      made(u"COM-06"_s, u"6 years commercial"_s),
                                made(u"CON-EVT"_s, u"Life of contract"_s), made(u"SRV-03"_s, u"3 years service"_s),
                                made(u"POL-10"_s, u"10 years"_s),          made(u"REP-06"_s, u"6 years"_s),
                                made(u"DOC-EVT"_s, u"event missing"_s)};
    return all;
}

Rsi rsiFor(const QString& rule)
{
    const auto found = std::find_if(schedules().begin(), schedules().end(), [&](const Rsi& one) { return one.rule == rule || one.code == rule; });
    return found == schedules().end() ? made(rule, rule) : *found;
}

QJsonObject scheduleRow(const Rsi& rsi, int number)
{
    return {{u"RSIID"_s, number},
            {u"RSI"_s, rsi.code},
            {u"Title"_s, rsi.rule},
            {u"Subject"_s, QString()},
            {u"Description"_s, rsi.rule},
            {u"CreateDate"_s, u"2026-01-15T00:00:00"_s},
            {u"RSIStatus"_s, u"ACTIVE"_s},
            {u"StatusDate"_s, u"2026-01-15T00:00:00"_s},
            {u"DiscontFlag"_s, 0},
            {u"DiscontDate"_s, QJsonValue()},
            {u"DiscontComment"_s, QJsonValue()},
            {u"Active"_s, 1},
            {u"DispControl"_s, 0},
            {u"RSIScheduleID"_s, 100 + number},
            {u"RetStage"_s, u"FINAL"_s},
            {u"RecordType"_s, 0},
            {u"EventType"_s, rsi.isEvent ? 3 : 1},
            {u"RSIRuleCode"_s, QJsonValue()},
            {u"DateToUse"_s, 95},
            {u"YearEndMonth"_s, 12},
            {u"YearEndDay"_s, 31},
            {u"RetYears"_s, rsi.years},
            {u"RetMonths"_s, 0},
            {u"RetDays"_s, 0},
            {u"RetIntervals"_s, 0},
            {u"EventRuleDate"_s, QJsonValue()},
            {u"EventRule"_s, rsi.isEvent ? QJsonValue(rsi.rule) : QJsonValue()},
            {u"EventComment"_s, QJsonValue()},
            {u"StageAction"_s, u"Destroy"_s},
            {u"FixedRet"_s, 0},
            {u"ActionCode"_s, 32},
            {u"ActionDescription"_s, u"Destroy"_s},
            {u"Disposition"_s, u"DESTROY"_s},
            {u"ApprovalFlag"_s, 1},
            {u"MaximumRet"_s, 0},
            {u"ObjectType"_s, u"LIV"_s}};
}

QJsonObject dueRow(const HeldRetention& retention, const HeldRecord& of)
{
    const Rsi rsi = rsiFor(retention.rule);
    const QString issued = of.issued.day();
    return {{u"Stage"_s, u"FINAL"_s},
            {u"RetentionRule"_s, retention.rule},
            {u"MetEventRule"_s, !rsi.isEvent},
            {u"CalculatedDate"_s, retention.until.isEmpty() ? QJsonValue() : QJsonValue(retention.until + u"T00:00:00"_s)},
            {u"ActionToPerform"_s, u"Destroy"_s},
            {u"Disposition"_s, u"DESTROY"_s},
            {u"DateToUse"_s, 95},
            {u"DateToUseValue"_s, issued.isEmpty() ? QJsonValue() : QJsonValue(issued + u"T00:00:00"_s)},
            {u"RetentionYears"_s, rsi.years},
            {u"RetentionMonths"_s, 0},
            {u"RetentionDays"_s, 0},
            {u"YearEndMonth"_s, 12},
            {u"YearEndDay"_s, 31},
            {u"EventBased"_s, rsi.isEvent},
            {u"FixedDate"_s, false},
            {u"Permanent"_s, false}};
}

} // namespace cf::sandbox::contentserver
