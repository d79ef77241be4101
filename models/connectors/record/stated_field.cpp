#include "models/connectors/record/stated_field.h"

#include <QHash>

#include <array>

namespace cf::connectors {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

#define CF_ALIASES(name, ...) constexpr std::array name = {__VA_ARGS__}
CF_ALIASES(documentId, l1("communicationid"), l1("docid"), l1("documentnumber"), l1("documentno"),
           l1("correspondenceid"), l1("letterid"));
CF_ALIASES(externalId, l1("externalreference"));
CF_ALIASES(queueName, l1("queue"), l1("outputqueue"));
CF_ALIASES(customerNumber, l1("customerno"));
CF_ALIASES(customerId, l1("customer"), l1("custid"), l1("clientid"), l1("partyid"), l1("partnerid"));
CF_ALIASES(accountId, l1("account"), l1("accountnumber"), l1("accountno"), l1("acctno"), l1("contractaccount"),
           l1("iban"));
CF_ALIASES(policyId, l1("policy"), l1("policynumber"), l1("policyno"));
CF_ALIASES(caseId, l1("case"), l1("caseref"), l1("casenumber"), l1("caseno"), l1("casereference"));
CF_ALIASES(docType, l1("documenttype"), l1("type"), l1("doctypecode"), l1("lettertype"), l1("communicationtype"));
CF_ALIASES(title, l1("documenttitle"), l1("subject"));
CF_ALIASES(issueDate, l1("issued"), l1("documentdate"), l1("letterdate"), l1("issuedate"), l1("dateofissue"),
           l1("docdate"));
CF_ALIASES(effectiveDate, l1("effective"), l1("effectivefrom"), l1("validfrom"));
CF_ALIASES(composedDate, l1("composed"), l1("composedat"), l1("compositiondate"), l1("generated"), l1("generatedat"));
CF_ALIASES(archivedDate, l1("archived"), l1("archivedat"), l1("archivedate"));
CF_ALIASES(sentDate, l1("sent"), l1("sentat"), l1("dispatchdate"), l1("mailingdate"), l1("senddate"),
           l1("dispatchedat"));
CF_ALIASES(channel, l1("deliverychannel"), l1("outputchannel"), l1("sendchannel"));
CF_ALIASES(mimeType, l1("mime"), l1("contenttype"), l1("mediatype"));
CF_ALIASES(pageFrom, l1("startpagecustomer"), l1("startpage"), l1("firstpage"));
CF_ALIASES(pageCount, l1("totalpagesindocument"), l1("pages"), l1("numberofpages"), l1("totalpages"));
CF_ALIASES(fileName, l1("file"), l1("filepath"), l1("path"), l1("document"), l1("pdf"), l1("pdffile"),
           l1("documentfile"), l1("outputfile"));
CF_ALIASES(fileSize, l1("size"), l1("bytes"), l1("filelength"));
CF_ALIASES(sha256, l1("sha256hash"), l1("sha256sum"), l1("hash"), l1("digest"), l1("checksum"));
CF_ALIASES(templateId, l1("template"), l1("templatecode"), l1("templatename"));
CF_ALIASES(templateVersion, l1("templaterevision"), l1("templatever"));
CF_ALIASES(templateApprovedBy, l1("approvedby"), l1("templateapprover"));
CF_ALIASES(retentionClass, l1("retention"), l1("retentioncode"));
CF_ALIASES(locale, l1("language"), l1("lang"));
CF_ALIASES(recipientName, l1("recipient"), l1("customername"), l1("addressee"), l1("name"));
CF_ALIASES(recipientRole, l1("role"));
CF_ALIASES(address, l1("postaladdress"), l1("recipientaddress"), l1("mailingaddress"));
CF_ALIASES(email, l1("emailaddress"), l1("recipientemail"));
CF_ALIASES(phone, l1("phonenumber"), l1("mobile"), l1("mobilenumber"), l1("msisdn"), l1("recipientphone"));
CF_ALIASES(householdId, l1("household"));
CF_ALIASES(claimId, l1("claim"), l1("claimnumber"), l1("claimno"));
CF_ALIASES(loanId, l1("loan"), l1("loannumber"), l1("loanno"));
CF_ALIASES(campaignId, l1("campaign"), l1("campaigncode"));
CF_ALIASES(batchId, l1("batch"), l1("batchnumber"), l1("runid"));
CF_ALIASES(envelopeId, l1("envelope"), l1("mailpieceid"), l1("envelopenumber"));
CF_ALIASES(packageId, l1("package"), l1("packagenumber"));
CF_ALIASES(businessUnit, l1("unit"), l1("bu"), l1("department"));
CF_ALIASES(platform, l1("deliveryplatform"), l1("provider"));
CF_ALIASES(deliveryState, l1("deliverystatus"), l1("deliveryresult"));
CF_ALIASES(deliveryTime, l1("deliverydate"), l1("deliveredat"), l1("deliverytimestamp"));
CF_ALIASES(deliveryCode, l1("deliverystatuscode"), l1("reportedcode"));
CF_ALIASES(correctsId, l1("corrects"), l1("correctionof"));
CF_ALIASES(reissueOfId, l1("reissueof"), l1("copyof"));
CF_ALIASES(eventId, l1("businesseventid"), l1("businessevent"), l1("triggerid"), l1("triggereventid"), l1("sourceeventid"));
CF_ALIASES(eventType, l1("eventkind"), l1("businesseventtype"), l1("trigger"), l1("triggertype"), l1("triggerevent"));
CF_ALIASES(eventTime, l1("businesseventtime"), l1("eventdate"), l1("eventat"), l1("triggertime"), l1("triggerdate"), l1("triggeredat"));
CF_ALIASES(channelReason, l1("channelreasoncode"), l1("deliverychannelreason"), l1("channelrule"), l1("routingreason"));
CF_ALIASES(workspaceId, l1("workspace"));
#undef CF_ALIASES

using enum StatedField;
constexpr std::span<const QLatin1StringView> none;

constexpr std::array table = {
    StatedFieldName{DocumentId, l1("documentId"), l1("doc"), documentId},
    StatedFieldName{ExternalId, l1("externalId"), l1("attr"), externalId},
    StatedFieldName{JobId, l1("jobId"), l1(""), none},
    StatedFieldName{FlowInstanceId, l1("flowInstanceId"), l1(""), none},
    StatedFieldName{FlowStepId, l1("flowStepId"), l1(""), none},
    StatedFieldName{QueueName, l1("queueName"), l1(""), queueName},
    StatedFieldName{CustomerNumber, l1("customerNumber"), l1("attr"), customerNumber},
    StatedFieldName{CustomerId, l1("customerId"), l1("customer"), customerId},
    StatedFieldName{AccountId, l1("accountId"), l1("account"), accountId},
    StatedFieldName{PolicyId, l1("policyId"), l1("policy"), policyId},
    StatedFieldName{CaseId, l1("caseId"), l1("case"), caseId},
    StatedFieldName{DocType, l1("docType"), l1("type"), docType},
    StatedFieldName{Title, l1("title"), l1("subject"), title},
    StatedFieldName{IssueDate, l1("issueDate"), l1("issued"), issueDate},
    StatedFieldName{EffectiveDate, l1("effectiveDate"), l1(""), effectiveDate},
    StatedFieldName{ComposedDate, l1("composedDate"), l1("composed"), composedDate},
    StatedFieldName{ArchivedDate, l1("archivedDate"), l1("archived"), archivedDate},
    StatedFieldName{SentDate, l1("sentDate"), l1("sent"), sentDate},
    StatedFieldName{Channel, l1("channel"), l1("channel"), channel},
    StatedFieldName{MimeType, l1("mimeType"), l1("format"), mimeType},
    StatedFieldName{Pdl, l1("pdl"), l1(""), none},
    StatedFieldName{PageFrom, l1("pageFrom"), l1(""), pageFrom},
    StatedFieldName{PageCount, l1("pageCount"), l1("pages"), pageCount},
    StatedFieldName{FileName, l1("fileName"), l1(""), fileName},
    StatedFieldName{FileSize, l1("fileSize"), l1(""), fileSize},
    StatedFieldName{Sha256, l1("sha256"), l1("sha256"), sha256},
    StatedFieldName{TemplateId, l1("templateId"), l1("template"), templateId},
    StatedFieldName{TemplateVersion, l1("templateVersion"), l1("v"), templateVersion},
    StatedFieldName{TemplateApprovedBy, l1("templateApprovedBy"), l1("approved-by"), templateApprovedBy},
    StatedFieldName{RetentionClass, l1("retentionClass"), l1("class"), retentionClass},
    StatedFieldName{Locale, l1("locale"), l1("lang"), locale},
    StatedFieldName{RecipientName, l1("recipientName"), l1("recipient"), recipientName},
    StatedFieldName{RecipientRole, l1("recipientRole"), l1(""), recipientRole},
    StatedFieldName{Address, l1("address"), l1("address"), address},
    StatedFieldName{Email, l1("email"), l1("email"), email},
    StatedFieldName{Phone, l1("phone"), l1("phone"), phone},
    StatedFieldName{HouseholdId, l1("householdId"), l1("household"), householdId},
    StatedFieldName{ClaimId, l1("claimId"), l1("claim"), claimId},
    StatedFieldName{LoanId, l1("loanId"), l1("loan"), loanId},
    StatedFieldName{Purpose, l1("purpose"), l1(""), none},
    StatedFieldName{CampaignId, l1("campaignId"), l1("campaign"), campaignId},
    StatedFieldName{Cycle, l1("cycle"), l1("cycle"), none},
    StatedFieldName{BatchId, l1("batchId"), l1("batch"), batchId},
    StatedFieldName{EnvelopeId, l1("envelopeId"), l1("envelope"), envelopeId},
    StatedFieldName{PackageId, l1("packageId"), l1("package"), packageId},
    StatedFieldName{BusinessUnit, l1("businessUnit"), l1("unit"), businessUnit},
    StatedFieldName{Brand, l1("brand"), l1(""), none},
    StatedFieldName{Platform, l1("platform"), l1("platform"), platform},
    StatedFieldName{DeliveryState, l1("deliveryState"), l1("outcome"), deliveryState},
    StatedFieldName{DeliveryTime, l1("deliveryTime"), l1("delivered"), deliveryTime},
    StatedFieldName{DeliveryReason, l1("deliveryReason"), l1("reason"), none},
    StatedFieldName{DeliveryCode, l1("deliveryCode"), l1(""), deliveryCode},
    StatedFieldName{RetentionSchedule, l1("retentionSchedule"), l1(""), none},
    StatedFieldName{RetentionSource, l1("retentionSource"), l1(""), none},
    StatedFieldName{RetentionDue, l1("retentionDue"), l1(""), none},
    StatedFieldName{CorrectsId, l1("correctsId"), l1(""), correctsId},
    StatedFieldName{ReissueOfId, l1("reissueOfId"), l1("reissue"), reissueOfId},
    StatedFieldName{EventId, l1("eventId"), l1("event"), eventId},
    StatedFieldName{EventType, l1("eventType"), l1("trigger"), eventType},
    StatedFieldName{EventTime, l1("eventTime"), l1("delay"), eventTime},
    StatedFieldName{ChannelReason, l1("channelReason"), l1("channel-reason"), channelReason},
    StatedFieldName{WorkspaceId, l1("workspaceId"), l1("workspace"), workspaceId},
};
static_assert(table.size() == size_t(WorkspaceId) + 1);

QHash<QString, StatedField> byKey()
{
    QHash<QString, StatedField> keys;
    for (const StatedFieldName& entry : table) {
        keys.insert(normalizedKey(QString(entry.name)), entry.field);
        for (const QLatin1StringView alias : entry.aliases) {
            keys.insert(alias, entry.field);
        }
    }
    return keys;
}

} // namespace

std::span<const StatedFieldName> statedFields() { return table; }
const StatedFieldName& nameOf(StatedField field) { return table.at(size_t(field)); }

QString normalizedKey(QStringView key)
{
    // Each key of each record passes here several times.
    QString out(key.size(), Qt::Uninitialized);
    QChar* end = out.data();
    for (const QChar c : key) {
        if (!c.isSpace() && c != u'_' && c != u'-' && c != u'.' && c != u':') {
            const char16_t unit = c.unicode();
            *end++ = unit >= u'A' && unit <= u'Z' ? QChar(char16_t(unit + 32)) : unit < 128 ? c : c.toCaseFolded();
        }
    }
    out.truncate(end - out.constData());
    return out;
}

std::optional<StatedField> statedFieldNamed(QStringView key)
{
    static const QHash<QString, StatedField> keys = byKey();
    const auto found = keys.find(normalizedKey(key));
    return found == keys.end() ? std::nullopt : std::optional(*found);
}

} // namespace cf::connectors
