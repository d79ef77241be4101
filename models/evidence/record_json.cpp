#include "models/evidence/record_json.h"

#include "models/evidence/data_lines.h"
#include "models/evidence/decision_inputs.h"
#include "models/evidence/result_export.h"

#include <QJsonArray>

namespace cf::evidence {

namespace {

QJsonValue dateJson(const std::optional<Moment>& moment)
{
    return moment ? QJsonValue(exportDate(moment)) : QJsonValue();
}

QString hex(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }

QJsonArray eventsJson(const std::vector<DeliveryEvent>& told)
{
    QJsonArray events;
    for (const DeliveryEvent& event : told) {
        QJsonObject one{{QStringLiteral("state"), QString(code(event.state))},
                        {QStringLiteral("grade"), QString(code(event.grade))},
                        {QStringLiteral("at"), dateJson(event.at)},
                        {QStringLiteral("code"), event.reportedCode},
                        {QStringLiteral("reason"), event.reason},
                        {QStringLiteral("source"), event.source}};
        if (event.notice > 0) { // told by a delivery feed
            one.insert(QStringLiteral("kind"), event.kind);
            one.insert(QStringLiteral("attempt"), event.attempt);
            one.insert(QStringLiteral("event"), event.notice);
        }
        events.append(one);
    }
    return events;
}

QJsonObject legJson(const RecipientLeg& leg)
{
    return {{QStringLiteral("customerId"), leg.customer},
            {QStringLiteral("recipient"), leg.recipient},
            {QStringLiteral("role"), QString(code(leg.role))},
            {QStringLiteral("channel"), QString(code(leg.channel))},
            {QStringLiteral("platform"), leg.platform},
            {QStringLiteral("address"), leg.address},
            {QStringLiteral("email"), leg.email},
            {QStringLiteral("phone"), leg.phone},
            {QStringLiteral("channelReason"), leg.channelReason},
            {QStringLiteral("status"), QString(code(stateOf(leg)))},
            {QStringLiteral("basis"), leg.basis == LegBasis::Feed ? QStringLiteral("FEED") : QStringLiteral("RECORD")},
            {QStringLiteral("events"), eventsJson(leg.events)}};
}

QJsonObject renditionJson(const cache::RenditionRecord& r)
{
    QJsonArray custody;
    for (const cache::CustodyEvent& event : r.status.custody) {
        custody.append(QJsonObject{{QStringLiteral("kind"), QString(code(event.kind))},
                                   {QStringLiteral("at"), isoUtc(event.at)},
                                   {QStringLiteral("sha256"), hex(event.sha256)}});
    }
    const QJsonValue verified = r.status.lastVerified ? QJsonValue(isoUtc(r.status.lastVerified)) : QJsonValue();
    return {{QStringLiteral("id"), r.rendition.id.value()},
            {QStringLiteral("role"), QString(code(r.rendition.role))},
            {QStringLiteral("path"), r.rendition.source.nativeId},
            {QStringLiteral("queue"), r.rendition.queue},
            {QStringLiteral("format"), r.format},
            {QStringLiteral("bytes"), r.rendition.bytes},
            {QStringLiteral("pages"), r.rendition.pageCount.value_or(r.extraction ? r.extraction->pages : 0)},
            {QStringLiteral("sha256"), hex(r.status.sha256)},
            {QStringLiteral("declaredSha256"), hex(r.rendition.declaredSha256)},
            {QStringLiteral("content"), QString(code(r.status.content))},
            {QStringLiteral("lastVerified"), verified},
            {QStringLiteral("text"), QString(textStateCode(r.extraction ? r.extraction->state : TextState::Pending))},
            {QStringLiteral("textReason"), r.extraction ? r.extraction->reason : QString()},
            {QStringLiteral("custody"), custody}};
}

/// What the connected system says of the record, and whether it still shows it.
QJsonObject archiveJson(const cache::Record& record)
{
    const ArchiveRecord& archive = *record.communication.record;
    QJsonArray versions, holds, retention, standings;
    for (const RecordVersion& v : archive.versions) {
        versions.append(QJsonObject{{QStringLiteral("id"), v.nativeId},
                                    {QStringLiteral("label"), v.label},
                                    {QStringLiteral("created"), dateJson(v.created)},
                                    {QStringLiteral("creator"), v.creator},
                                    {QStringLiteral("comment"), v.comment},
                                    {QStringLiteral("current"), v.isCurrent}});
    }
    for (const HoldStatement& h : archive.holds) {
        holds.append(QJsonObject{{QStringLiteral("code"), h.code},
                                 {QStringLiteral("name"), h.name},
                                 {QStringLiteral("enforcement"), QString(code(h.enforcement))},
                                 {QStringLiteral("applied"), dateJson(h.applied)},
                                 {QStringLiteral("scope"), h.scope},
                                 {QStringLiteral("active"), h.isActive},
                                 {QStringLiteral("basis"), h.basis}});
    }
    for (const RetentionStatement& r : archive.retention) {
        retention.append(QJsonObject{{QStringLiteral("schedule"), r.schedule},
                                     {QStringLiteral("due"), dateJson(r.due)},
                                     {QStringLiteral("basis"), r.basis}});
    }
    for (const cache::StandingEvent& event : record.standings) {
        standings.append(QJsonObject{{QStringLiteral("standing"), QString(code(event.standing))},
                                     {QStringLiteral("at"), isoUtc(event.at)},
                                     {QStringLiteral("basis"), event.basis}});
    }
    return {{QStringLiteral("id"), archive.nativeId},
            {QStringLiteral("standing"), QString(code(record.standing))},
            {QStringLiteral("standings"), standings},
            {QStringLiteral("versions"), versions},
            {QStringLiteral("sentVersion"), archive.sentVersion},
            {QStringLiteral("sentVersionBasis"), QString(code(archive.sentVersionBasis))},
            {QStringLiteral("holds"), holds},
            {QStringLiteral("retention"), retention}};
}

} // namespace

namespace {

QJsonObject dataJson(const cache::Making& making)
{
    const cache::KnownData& data = *making.data;
    QJsonArray values;
    for (const DataLine& line : dataLinesOf(data)) {
        QJsonObject value{{QStringLiteral("path"), line.path}, {QStringLiteral("value"), line.value}, {QStringLiteral("source"), line.source}};
        if (line.later) {
            value.insert(QStringLiteral("later"), QJsonObject{{QStringLiteral("value"), line.later->value},
                                                              {QStringLiteral("source"), line.later->source},
                                                              {QStringLiteral("documentId"), line.later->documentId},
                                                              {QStringLiteral("captured"), isoUtc(line.later->captured)},
                                                              {QStringLiteral("differs"), line.differs()}});
        }
        values.append(value);
    }
    return {{QStringLiteral("repository"), making.repositoryName},
            {QStringLiteral("run"), making.run.nativeId},
            {QStringLiteral("step"), making.run.steps.empty() ? QString() : making.run.steps.front().nativeId},
            {QStringLiteral("customerNumber"), data.snapshot.customerNumber},
            {QStringLiteral("captured"), isoUtc(data.snapshot.captured)},
            {QStringLiteral("knownFrom"), isoUtc(data.knownFrom)},
            {QStringLiteral("sha256"), hex(data.sha256)},
            {QStringLiteral("intact"), data.isIntact},
            {QStringLiteral("whole"), !data.snapshot.isCut},
            {QStringLiteral("values"), values}};
}

} // namespace

QJsonObject recordJson(const cache::Record& record)
{
    const Communication& c = record.communication;
    QJsonArray legs, renditions, templates, related, versions;
    for (const RecipientLeg& leg : c.legs) {
        legs.append(legJson(leg));
    }
    for (const cache::RenditionRecord& rendition : record.renditions) {
        renditions.append(renditionJson(rendition));
    }
    for (const TemplateUsage& usage : c.usages) {
        templates.append(QJsonObject{{QStringLiteral("id"), usage.code},
                                     {QStringLiteral("version"), usage.version},
                                     {QStringLiteral("approvedBy"), usage.approvedBy}});
    }
    for (const cache::Related& other : record.related) {
        related.append(QJsonObject{{QStringLiteral("kind"), QString(code(other.kind))},
                                   {QStringLiteral("incoming"), other.incoming},
                                   {QStringLiteral("documentId"), other.target},
                                   {QStringLiteral("id"), other.id.value()}});
    }
    for (const cache::KnownVersion& version : record.versions) {
        versions.append(QJsonObject{{QStringLiteral("from"), isoUtc(version.from)},
                                    {QStringLiteral("to"), version.to ? QJsonValue(isoUtc(version.to)) : QJsonValue()},
                                    {QStringLiteral("changes"), qint64(version.changes.size())}});
    }
    QJsonObject attributes;
    for (const auto& [name, value] : c.attributes) {
        attributes.insert(name, value);
    }
    QJsonObject object{{QStringLiteral("id"), c.id.value()},
                       {QStringLiteral("documentId"), c.documentId},
                       {QStringLiteral("title"), c.title},
                       {QStringLiteral("documentType"), c.type},
                       {QStringLiteral("state"), QString(code(c.state))},
                       {QStringLiteral("issued"), dateJson(c.issued)},
                       {QStringLiteral("sent"), dateJson(c.sent)},
                       {QStringLiteral("eventTime"), dateJson(c.happened)},
                       {QStringLiteral("repository"), record.repositoryName},
                       {QStringLiteral("completeTo"), isoUtc(record.watermark)},
                       {QStringLiteral("knownFrom"), isoUtc(record.knownFrom)},
                       {QStringLiteral("templates"), templates},
                       {QStringLiteral("legs"), legs},
                       {QStringLiteral("ofOneOfSeveral"), eventsJson(record.ofOneOfSeveral)},
                       {QStringLiteral("renditions"), renditions},
                       {QStringLiteral("related"), related},
                       {QStringLiteral("attributes"), attributes},
                       {QStringLiteral("versions"), versions}};
    const std::pair<const char*, const QString*> facts[] = {
        {"campaign", &c.campaign}, {"cycle", &c.cycle},
        {"batch", &c.batch},       {"businessUnit", &c.businessUnit},
        {"brand", &c.brand},       {"language", &c.language},
        {"account", &c.account},   {"policy", &c.policy},
        {"claim", &c.claim},       {"case", &c.caseId},
        {"loan", &c.loan},         {"workspace", &c.workspace},
        {"package", &c.package},   {"retentionClass", &c.retentionClass},
        {"purpose", &c.purpose},   {"event", &c.event},
        {"eventType", &c.eventKind}};
    for (const auto& [name, value] : facts) {
        object.insert(QLatin1StringView(name), *value);
    }
    QJsonArray data;
    for (const cache::Making& making : record.makings) {
        if (making.data) {
            data.append(dataJson(making));
        }
    }
    object.insert(QStringLiteral("data"), data);
    object.insert(QStringLiteral("decisions"), decisionsJson(decisionInputsOf(record, {})));
    if (c.record) {
        object.insert(QStringLiteral("archive"), archiveJson(record));
    }
    return object;
}

} // namespace cf::evidence
