// Our fields of an archive index, and the names they are understood by. Source: profile in A.5 of the Exstream notes,
// widened.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace cf::connectors {

enum class StatedField {
    DocumentId,
    ExternalId,
    JobId,
    FlowInstanceId,
    FlowStepId,
    QueueName,
    CustomerNumber,
    CustomerId,
    AccountId,
    PolicyId,
    CaseId,
    DocType,
    Title,
    IssueDate,
    EffectiveDate,
    ComposedDate,
    ArchivedDate,
    SentDate,
    Channel,
    MimeType,
    Pdl,
    PageFrom,
    PageCount,
    FileName,
    FileSize,
    Sha256,
    TemplateId,
    TemplateVersion,
    TemplateApprovedBy,
    RetentionClass,
    Locale,
    RecipientName,
    RecipientRole,
    Address,
    Email,
    Phone,
    HouseholdId,
    ClaimId,
    LoanId,
    Purpose,
    CampaignId,
    Cycle,
    BatchId,
    EnvelopeId,
    PackageId,
    BusinessUnit,
    Brand,
    Platform,
    DeliveryState,
    DeliveryTime,
    DeliveryReason,
    DeliveryCode,
    RetentionSchedule,
    RetentionSource,
    RetentionDue,
    CorrectsId,
    ReissueOfId,
    EventId,
    EventType,
    EventTime,
    ChannelReason,
    WorkspaceId
};

struct StatedFieldName {
    StatedField field;
    QLatin1StringView name;       ///< as written in a mapping file and in the documentation
    QLatin1StringView queryField; ///< canonical name in the query language; empty when it is not searched by one
    std::span<const QLatin1StringView> aliases; ///< as normalizedKey() leaves them
};

std::span<const StatedFieldName> statedFields();
const StatedFieldName& nameOf(StatedField field);

/// A key without regard to case, '_', '-', '.', ':' and spaces: "Account_Number" and "account number" are one.
QString normalizedKey(QStringView key);
/// By name or alias, as normalizedKey() leaves it.
std::optional<StatedField> statedFieldNamed(QStringView key);

} // namespace cf::connectors
