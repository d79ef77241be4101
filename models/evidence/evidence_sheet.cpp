#include "models/evidence/evidence_sheet.h"

#include "models/evidence/delivery_claim.h"
#include "models/evidence/record_json.h"
#include "models/evidence/result_export.h"
#include "models/evidence/timeline_export.h"

#include <QJsonArray>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView codeOf(BytesFound bytes)
{
    switch (bytes) {
    case BytesFound::Equal: return "EQUAL"_L1;
    case BytesFound::Changed: return "CHANGED"_L1;
    case BytesFound::NotRead: return "NOT_READ"_L1;
    case BytesFound::NotRecorded: break;
    }
    return "NOT_RECORDED"_L1;
}

QLatin1StringView codeOf(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Received: return "RECEIVED"_L1;
    case ClaimKind::Reached: return "REACHED"_L1;
    case ClaimKind::Accepted: return "ACCEPTED"_L1;
    case ClaimKind::Dispatched: return "DISPATCHED"_L1;
    case ClaimKind::Composed: return "COMPOSED"_L1;
    case ClaimKind::Failed: return "FAILED"_L1;
    case ClaimKind::Nothing: break;
    }
    return "NOTHING"_L1;
}

} // namespace

BytesFound EvidenceSheet::bytes() const
{
    const QByteArray recorded = size_t(rendition) < record.renditions.size() ? record.renditions[size_t(rendition)].status.sha256 : QByteArray();
    return found.isEmpty() ? BytesFound::NotRead : recorded.isEmpty() ? BytesFound::NotRecorded : recorded == found ? BytesFound::Equal : BytesFound::Changed;
}

QJsonObject sheetJson(const EvidenceSheet& sheet, const QTimeZone& zone)
{
    QJsonArray claims;
    for (int leg = 0; leg < int(sheet.record.communication.legs.size()); ++leg) {
        const DeliveryClaim claim = claimOf(sheet.record, leg, sheet.at);
        claims.append(QJsonObject{{u"leg"_s, leg},
                                  {u"claim"_s, QString(codeOf(claim.kind))},
                                  {u"grade"_s, QString(code(claim.grade))},
                                  {u"state"_s, QString(code(claim.state))},
                                  {u"at"_s, claim.at ? QJsonValue(exportDate(claim.at)) : QJsonValue()},
                                  {u"returnedToOthers"_s, qint64(claim.returnedToOthers.size())}});
    }
    QJsonArray practices;
    for (const AppliedPractice& one : sheet.practices) {
        QJsonArray legs;
        for (const int leg : one.legs) {
            legs.append(leg);
        }
        practices.append(QJsonObject{{u"legs"_s, legs}, {u"statement"_s, practiceJson(one.statement)}});
    }
    return {{u"sheet"_s, QJsonObject{{u"form"_s, u"counterfoil-evidence-sheet-1"_s},
                                     {u"made"_s, isoUtc(sheet.at)},
                                     {u"program"_s, sheet.program},
                                     {u"key"_s, sheet.signedWith},
                                     {u"zone"_s, QString::fromLatin1(zone.id())},
                                     {u"rendition"_s, sheet.rendition},
                                     {u"bytes"_s, QString(codeOf(sheet.bytes()))},
                                     {u"found"_s, QString::fromLatin1(sheet.found.toHex())},
                                     {u"disconnected"_s, isoUtc(sheet.disconnected)}}},
            {u"record"_s, recordJson(sheet.record)},
            {u"claims"_s, claims},
            {u"practices"_s, practices},
            {u"custody"_s, sheet.custody ? QJsonValue(custodyJson(*sheet.custody)) : QJsonValue()},
            {u"timeline"_s, timelineJson(timelineOf(sheet.record, sheet.at), zone)}};
}

} // namespace cf::evidence
