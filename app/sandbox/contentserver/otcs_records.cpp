#include "app/sandbox/contentserver/otcs_records.h"

#include "app/sandbox/contentserver/otcs_schedule.h"

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

QJsonValue timeOrNull(const QString& day) { return day.isEmpty() ? QJsonValue() : QJsonValue(day.left(10) + u"T00:00:00"_s); }

std::optional<HeldRecord> recordOf(const Visit& visit, const Node& node)
{
    return node.accession ? std::optional(visit.site.holdings.record(*node.accession)) : std::nullopt;
}

QString policyRule(const HeldRecord& record) { return record.retentions.isEmpty() ? QString() : record.retentions.constFirst().rule; }

QJsonObject detailsOf(const Node& node, const HeldRecord& record, const Visit& visit)
{
    const int entry = recordsClassOf(record);
    const QJsonObject written = visit.site.recordDetails.value(node.id);
    const QString rule = policyRule(record);
    QJsonObject json{{u"inherited_rmclassification_id"_s, QJsonValue()},
                     {u"default_rmclassification_id"_s, QJsonValue()},
                     {u"multiple_classifications"_s, QJsonArray()},
                     {u"rmclassification_id"_s, firstRecordsClass + entry},
                     {u"file_number"_s, u"%1-%2"_s.arg(recordsClasses()[entry].fileNumber).arg(record.accession)},
                     {u"rsi"_s, rule.isEmpty() ? QJsonValue() : QJsonValue(rsiFor(rule).code)},
                     {u"record_date"_s, timeOrNull(record.issued.day())},
                     {u"file_status"_s, u"ACTIVE"_s},
                     {u"status_date"_s, timeOrNull(zoneless(record.created))},
                     {u"received_date"_s, QJsonValue()},
                     {u"essential"_s, u"NR"_s},
                     {u"cycle_period"_s, QJsonValue()},
                     {u"last_review_date"_s, QJsonValue()},
                     {u"next_review_date"_s, QJsonValue()},
                     {u"official"_s, true},
                     {u"storage"_s, u"EL"_s},
                     {u"accession"_s, QJsonValue()},
                     {u"subject"_s, QJsonValue()},
                     {u"originator"_s, QJsonValue()},
                     {u"addressee"_s, QJsonValue()},
                     {u"sent_to"_s, QJsonValue()},
                     {u"establishment"_s, QJsonValue()},
                     {u"record_officer_id"_s, 1102},
                     {u"records_manager_id"_s, 1102},
                     {u"name"_s, recordsClasses()[entry].name},
                     {u"type"_s, int(RecordsClass)},
                     {u"management_type"_s, QJsonValue()},
                     {u"is_primary"_s, true}};
    for (auto it = written.begin(); it != written.end(); ++it) {
        json.insert(it.key(), *it);
    }
    return json;
}

HttpResponse changedDetails(Visit& visit, const Node& node)
{
    if (!visit.account->mayManageRecords) {
        return failed(400, u"Accessibility error. Not enough permissions."_s);
    }
    if (visit.text(u"rm_metadataToken"_s) != metadataToken(node, visit)) {
        return failed(400, u"The records management metadata was changed by somebody else."_s);
    }
    QJsonObject& written = visit.site.recordDetails[node.id];
    for (auto it = visit.body.begin(); it != visit.body.end(); ++it) {
        if (it.key() != u"rm_metadataToken") {
            written.insert(it.key() == u"status" ? u"file_status"_s : it.key(), *it);
        }
    }
    return answered(QJsonObject{{u"results"_s, QJsonObject{{u"ok"_s, true}}}});
}

QJsonObject codeList(const QString& usual, const QStringList& codes)
{
    QJsonArray values;
    for (const QString& code : codes) {
        values.append(QJsonObject{{u"code"_s, code}, {u"description"_s, code.left(1) + code.mid(1).toLower()}});
    }
    return {{u"default_value"_s, usual}, {u"values"_s, values}};
}

} // namespace

HttpResponse recordDetails(Visit& visit, const Node& node)
{
    if (visit.request.method == "PUT") {
        return changedDetails(visit, node);
    }
    const auto record = recordOf(visit, node);
    const bool may = visit.account->mayManageRecords;
    QJsonObject json{{u"canBeUnclassified"_s, may},
                     {u"canFinalize"_s, may},
                     {u"canRemoveClass"_s, may},
                     {u"canRMClassify"_s, may},
                     {u"classVolumeID"_s, recordsVolume},
                     {u"data"_s, record ? QJsonArray{detailsOf(node, *record, visit)} : QJsonArray()},
                     {u"definitions"_s, QJsonObject()},
                     {u"fields_order"_s, QJsonArray()},
                     {u"fields_to_show"_s, QJsonObject()},
                     {u"inherit_from"_s, false},
                     {u"multiClass"_s, false},
                     {u"rm_metadataToken"_s, metadataToken(node, visit)},
                     {u"showTab"_s, true},
                     {u"vitalRecordCodes"_s, QJsonArray()}};
    return answered(json);
}

HttpResponse nodeSchedules(Visit& visit, const Node& node)
{
    QJsonArray all;
    if (const auto record = recordOf(visit, node)) {
        for (const HeldRetention& retention : record->retentions) {
            if (!retention.rule.isEmpty()) {
                all.append(QJsonObject{{u"class_id"_s, firstRecordsClass + recordsClassOf(*record)}, {u"rsi"_s, rsiFor(retention.rule).code}});
            }
        }
    }
    return answered(QJsonObject{{u"data"_s, all}, {u"definitions"_s, QJsonObject()}});
}

HttpResponse dueDates(Visit& visit, const Node& node, const QString& rsi)
{
    QJsonArray all;
    if (const auto record = recordOf(visit, node)) {
        for (const HeldRetention& retention : record->retentions) {
            if (rsiFor(retention.rule).code == rsi) {
                all.append(dueRow(retention, *record));
            }
        }
    }
    return all.isEmpty() ? failed(400, u"The RSI is not assigned to the item."_s)
                         : answered(QJsonObject{{u"data"_s, all}, {u"definitions"_s, QJsonObject()}});
}

HttpResponse scheduleList(Visit& visit)
{
    const QList<Rsi>& all = schedules();
    if (visit.path[0] == u"v1") {
        QJsonArray found;
        for (const Rsi& rsi : all) {
            if (rsi.code.contains(visit.text(u"query"_s), Qt::CaseInsensitive)) {
                found.append(QJsonObject{{u"code"_s, rsi.code}, {u"title"_s, rsi.rule}});
            }
        }
        return answered(QJsonObject{{u"data"_s, QJsonObject{{u"fast_codes"_s, found}}}});
    }
    const Page page = pageOf(visit, all.size(), 25, visit.site.modes.repeatsLastPage);
    QJsonArray rows;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        rows.append(scheduleRow(all[i], int(i) + 1));
    }
    QJsonObject json = linked(visit);
    json.insert(u"collection"_s, QJsonObject{{u"paging"_s, page.json(visit, u"/api/v2/rsis"_s)}});
    json.insert(u"results"_s, QJsonObject{{u"data"_s, QJsonObject{{u"rsis"_s, rows}}}, {u"ok"_s, true}});
    return answered(json);
}

HttpResponse codes(const Visit& visit)
{
    const QStringList holdTypes{u"LEGAL"_s, u"AUDIT"_s, u"REGULATORY"_s};
    if (visit.path[0] == u"v1") {
        QJsonArray types;
        for (const QString& type : holdTypes) {
            types.append(QJsonObject{{u"holdtype"_s, type}, {u"description"_s, type.left(1) + type.mid(1).toLower()}});
        }
        return answered(QJsonObject{{u"rmholdtype"_s, types},
                                    {u"rmstatuscode"_s, QJsonArray{QJsonObject{{u"status"_s, u"ACTIVE"_s}, {u"description"_s, u"Active"_s}}}},
                                    {u"rmesscode"_s, QJsonArray{QJsonObject{{u"essential"_s, u"NR"_s}, {u"description"_s, u"Not vital"_s}}}}});
    }
    QJsonObject json = linked(visit);
    json.insert(u"results"_s, QJsonObject{{u"data"_s, QJsonObject{{u"hold_type"_s, codeList(u"LEGAL"_s, holdTypes)},
                                                                  {u"status"_s, codeList(u"ACTIVE"_s, {u"ACTIVE"_s, u"CLOSED"_s})},
                                                                  {u"essential"_s, codeList(u"NR"_s, {u"NR"_s})},
                                                                  {u"storage"_s, codeList(u"EL"_s, {u"EL"_s, u"PA"_s})},
                                                                  {u"retention_stage"_s, codeList(u"FINAL"_s, {u"FINAL"_s})},
                                                                  {u"disposition"_s, codeList(u"DESTROY"_s, {u"DESTROY"_s})}}},
                                          {u"ok"_s, true}});
    return answered(json);
}

} // namespace cf::sandbox::contentserver
