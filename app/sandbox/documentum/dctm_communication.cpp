// The attributes of this site's type. docs/sandbox.md has the table.
#include "app/sandbox/documentum/dctm_thing.h"

#include <QDateTime>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

using Reader = QJsonValue (*)(const Thing&, const StoredFiles&);

/// Attributes, and what the holdings call them.
const QHash<QString, QString>& fields()
{
    static const QHash<QString, QString> all{{u"title"_s, u"title"_s},
                                             {u"language_code"_s, u"language"_s},
                                             {u"a_status"_s, u"state"_s},
                                             {u"nb_document_id"_s, u"document"_s},
                                             {u"nb_doc_type"_s, u"type"_s},
                                             {u"nb_purpose"_s, u"purpose"_s},
                                             {u"nb_campaign_id"_s, u"campaign"_s},
                                             {u"nb_batch_id"_s, u"batch"_s},
                                             {u"nb_business_unit"_s, u"unit"_s},
                                             {u"nb_brand"_s, u"brand"_s},
                                             {u"nb_retention_class"_s, u"class"_s},
                                             {u"nb_cycle"_s, u"cycle"_s},
                                             {u"nb_account_no"_s, u"account"_s},
                                             {u"nb_policy_no"_s, u"policy"_s},
                                             {u"nb_claim_no"_s, u"claim"_s},
                                             {u"nb_case_no"_s, u"case"_s},
                                             {u"nb_loan_no"_s, u"loan"_s},
                                             {u"nb_event_id"_s, u"event"_s},
                                             {u"nb_event_type"_s, u"event_type"_s},
                                             {u"nb_event_time"_s, u"event_time"_s},
                                             {u"nb_package_id"_s, u"package"_s},
                                             {u"nb_household_id"_s, u"household"_s},
                                             {u"nb_envelope_id"_s, u"envelope"_s},
                                             {u"nb_template_code"_s, u"template"_s},
                                             {u"nb_template_version"_s, u"template_version"_s},
                                             {u"nb_approved_by"_s, u"approved_by"_s},
                                             {u"nb_sent_date"_s, u"sent"_s},
                                             {u"nb_issue_date"_s, u"issued"_s}};
    return all;
}

QString field(const HeldRecord& r, const QString& name)
{
    static const QHash<QString, QString HeldRecord::*> members{
        {u"title"_s, &HeldRecord::title},        {u"language"_s, &HeldRecord::language},   {u"state"_s, &HeldRecord::state},
        {u"document"_s, &HeldRecord::documentId}, {u"type"_s, &HeldRecord::type},           {u"purpose"_s, &HeldRecord::purpose},
        {u"campaign"_s, &HeldRecord::campaign},  {u"batch"_s, &HeldRecord::batch},         {u"unit"_s, &HeldRecord::unit},
        {u"brand"_s, &HeldRecord::brand},        {u"class"_s, &HeldRecord::retentionClass}, {u"cycle"_s, &HeldRecord::cycle},
        {u"account"_s, &HeldRecord::account},    {u"policy"_s, &HeldRecord::policy},       {u"claim"_s, &HeldRecord::claim},
        {u"case"_s, &HeldRecord::caseId},        {u"event"_s, &HeldRecord::event},         {u"event_type"_s, &HeldRecord::eventKind},
        {u"event_time"_s, &HeldRecord::eventTime},
        {u"loan"_s, &HeldRecord::loan},           {u"package"_s, &HeldRecord::package},
        {u"household"_s, &HeldRecord::household}, {u"envelope"_s, &HeldRecord::envelope},   {u"template"_s, &HeldRecord::templateCode},
        {u"template_version"_s, &HeldRecord::templateVersion}, {u"approved_by"_s, &HeldRecord::approvedBy}};
    const auto member = members.constFind(name);
    return member == members.constEnd() ? QString() : r.**member;
}

template <class List, class Of> QJsonValue each(const List& list, Of of)
{
    QJsonArray all;
    for (const auto& one : list) {
        all.append(QJsonValue(of(one)));
    }
    return all;
}

template <class Of> QJsonValue eachEvent(const Thing& t, Of of)
{
    QJsonArray all;
    for (const HeldLeg& leg : t.record->legs) {
        for (const HeldEvent& event : leg.events) {
            all.append(QJsonValue(of(leg, event)));
        }
    }
    return all;
}

/// Holds on this version and in force, each as often as it lies there.
QList<HeldHold> laid(const Thing& t)
{
    QList<HeldHold> all;
    for (const HeldHold& hold : t.record->holds) {
        for (int time = 0; time < hold.times && !hold.isPending && hold.isOn(t.heldVersion().ordinal); ++time) {
            all.append(hold);
        }
    }
    return all;
}

template <class Of> QJsonValue eachFile(const Thing& t, Of of) { return each(t.heldVersion().files, of); }

QJsonValue related(const Thing& t, QStringView kind)
{
    QJsonArray all;
    for (const auto& [what, target] : t.record->relations) {
        if (what == kind) {
            all.append(target);
        }
    }
    return all;
}

QJsonValue channels(const HeldRecord& r)
{
    QStringList all;
    for (const HeldLeg& leg : r.legs) {
        all += leg.channel;
    }
    all.removeDuplicates();
    return QJsonArray::fromStringList(all);
}

/// Seconds: the repository keeps no more.
QJsonValue seconds(UtcMs at) { return at / 1000 * 1000; }

const QHash<QString, Reader>& readers()
{
    static const QHash<QString, Reader> all{
        {u"nb_issue_date"_s,
         [](const Thing& t, const StoredFiles&) {
             const QDate day = QDate::fromString(t.record->issued.day(), Qt::ISODate);
             return day.isValid() ? QJsonValue(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()) : QJsonValue();
         }},
        {u"nb_sent_date"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.record->sent.written; }},
        {u"nb_customer_no"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return QJsonArray::fromStringList(t.record->customers()); }},
        {u"nb_channel"_s, [](const Thing& t, const StoredFiles&) { return channels(*t.record); }},
        {u"nb_rcpt_customer"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->legs, [](const HeldLeg& l) { return l.customer; }); }},
        {u"nb_rcpt_name"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->legs, [](const HeldLeg& l) { return l.recipient; }); }},
        {u"nb_rcpt_role"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->legs, [](const HeldLeg& l) { return l.role; }); }},
        {u"nb_rcpt_channel"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->legs, [](const HeldLeg& l) { return l.channel; }); }},
        {u"nb_rcpt_address"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->legs, [](const HeldLeg& l) { return l.address; }); }},
        {u"nb_rcpt_platform"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->legs, [](const HeldLeg& l) { return l.platform; }); }},
        {u"nb_rcpt_channel_reason"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->legs, [](const HeldLeg& l) { return l.channelReason; }); }},
        {u"nb_rcpt_state"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->legs, [](const HeldLeg& l) { return l.state; }); }},
        {u"nb_dlv_customer"_s, [](const Thing& t, const StoredFiles&) { return eachEvent(t, [](const HeldLeg& l, const HeldEvent&) { return l.customer; }); }},
        {u"nb_dlv_channel"_s, [](const Thing& t, const StoredFiles&) { return eachEvent(t, [](const HeldLeg& l, const HeldEvent&) { return l.channel; }); }},
        {u"nb_dlv_state"_s, [](const Thing& t, const StoredFiles&) { return eachEvent(t, [](const HeldLeg&, const HeldEvent& e) { return e.state; }); }},
        {u"nb_dlv_code"_s, [](const Thing& t, const StoredFiles&) { return eachEvent(t, [](const HeldLeg&, const HeldEvent& e) { return e.code; }); }},
        {u"nb_dlv_time"_s, [](const Thing& t, const StoredFiles&) { return eachEvent(t, [](const HeldLeg&, const HeldEvent& e) { return seconds(e.at); }); }},
        {u"nb_dlv_reason"_s, [](const Thing& t, const StoredFiles&) { return eachEvent(t, [](const HeldLeg&, const HeldEvent& e) { return e.reason; }); }},
        {u"nb_rtn_source"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->retentions, [](const HeldRetention& r) { return r.source; }); }},
        {u"nb_rtn_rule"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->retentions, [](const HeldRetention& r) { return r.rule; }); }},
        {u"nb_rtn_until"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->retentions, [](const HeldRetention& r) { return r.until; }); }},
        {u"nb_file_name"_s, [](const Thing& t, const StoredFiles&) { return eachFile(t, [](const HeldFile& f) { return f.name; }); }},
        {u"nb_file_role"_s, [](const Thing& t, const StoredFiles&) { return eachFile(t, [](const HeldFile& f) { return f.role; }); }},
        {u"nb_file_format"_s, [](const Thing& t, const StoredFiles&) { return eachFile(t, [](const HeldFile& f) { return f.format; }); }},
        {u"nb_file_pages"_s, [](const Thing& t, const StoredFiles&) { return eachFile(t, [](const HeldFile& f) { return f.pages; }); }},
        {u"nb_file_sha256"_s,
         [](const Thing& t, const StoredFiles& s) { return eachFile(t, [&s](const HeldFile& f) { return QString::fromLatin1(s.stated(f).sha256.toHex()); }); }},
        {u"nb_corrects"_s, [](const Thing& t, const StoredFiles&) { return related(t, u"CORRECTS"); }},
        {u"nb_reissue_of"_s, [](const Thing& t, const StoredFiles&) { return related(t, u"REISSUE_OF"); }},
        {u"nb_part_of"_s, [](const Thing& t, const StoredFiles&) { return related(t, u"PART_OF_PACKAGE"); }},
        {u"nb_answer_to"_s, [](const Thing& t, const StoredFiles&) { return related(t, u"ANSWER_TO"); }},
        {u"nb_remark_name"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->attributes, [](const auto& a) { return a.first; }); }},
        {u"nb_remark_value"_s, [](const Thing& t, const StoredFiles&) { return each(t.record->attributes, [](const auto& a) { return a.second; }); }},
        {u"nb_as_sent"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.heldVersion().ordinal == t.record->sentVersion; }},
        {u"nb_content_destroyed"_s, [](const Thing& t, const StoredFiles&) -> QJsonValue { return t.record->isStub; }},
        {u"nb_hold.matter_no"_s, [](const Thing& t, const StoredFiles&) { return each(laid(t), [](const HeldHold& h) { return h.name; }); }},
        {u"nb_hold.foreign"_s, [](const Thing& t, const StoredFiles&) { return each(laid(t), [](const HeldHold& h) { return h.foreign; }); }},
        {u"nb_hold.since"_s, [](const Thing& t, const StoredFiles&) { return each(laid(t), [](const HeldHold& h) { return seconds(h.since); }); }}};
    return all;
}

} // namespace

std::optional<QJsonValue> communicationValue(const Thing& thing, const QString& attribute, const StoredFiles& files)
{
    if (const Reader reader = readers().value(attribute)) {
        return reader(thing, files);
    }
    const QString name = fieldOf(attribute);
    return name.isEmpty() ? std::nullopt : std::optional(QJsonValue(field(*thing.record, name)));
}

QString fieldOf(const QString& attribute) { return fields().value(attribute); }

} // namespace cf::sandbox::documentum
