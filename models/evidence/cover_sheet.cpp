#include "models/evidence/cover_sheet.h"

namespace cf::evidence {

namespace {

Integrity compared(const QByteArray& recorded, const QByteArray& printed)
{
    if (recorded.isEmpty() || printed.isEmpty()) {
        return Integrity::NotRecorded;
    }
    return recorded == printed ? Integrity::Equal : Integrity::Changed;
}

CoverSheet::Leg legOf(const RecipientLeg& leg)
{
    CoverSheet::Leg made;
    made.recipient = leg.recipient;
    made.customer = leg.customer;
    made.reach = !leg.email.isEmpty() ? leg.email : !leg.phone.isEmpty() ? leg.phone : leg.address;
    made.channel = leg.channel;
    made.state = stateOf(leg);
    if (const DeliveryEvent* deciding = decidingEvent(leg)) {
        made.grade = deciding->grade;
        made.at = deciding->at;
        made.reportedCode = deciding->reportedCode;
        made.reason = deciding->reason;
        made.source = deciding->source;
    }
    return made;
}

} // namespace

CoverSheet coverSheet(const cache::Record& record, int rendition, const QByteArray& printed, UtcMs printedAt,
                      const QString& program)
{
    CoverSheet sheet;
    sheet.id = record.communication.id.value();
    sheet.documentId = record.communication.documentId;
    sheet.repository = record.repositoryName;
    sheet.watermark = record.watermark;
    sheet.printed = printed;
    sheet.printedAt = printedAt;
    sheet.program = program;
    for (const RecipientLeg& leg : record.communication.legs) {
        sheet.legs.push_back(legOf(leg));
    }
    if (rendition >= 0 && size_t(rendition) < record.renditions.size()) {
        const cache::RenditionRecord& one = record.renditions[size_t(rendition)];
        sheet.path = one.rendition.source.nativeId;
        sheet.fileName = one.rendition.fileName;
        sheet.recorded = one.status.sha256;
        sheet.declared = one.rendition.declaredSha256;
        sheet.verified = one.status.lastVerified;
        sheet.integrity = compared(sheet.recorded, printed);
        sheet.pageFrom = one.rendition.pageFrom.value_or(1);
        sheet.pages = one.rendition.pageCount.value_or(one.extraction ? one.extraction->pages : 0);
    }
    return sheet;
}

} // namespace cf::evidence
