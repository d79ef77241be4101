// A communication and everything that hangs on it, as plain values. One communication is not one file and not one
// recipient: it may have several renditions, and travel in several envelopes to several recipients. Source: data
// model 7.1, 7.5.
#pragma once

#include "models/base/id.h"
#include "models/domain/archive_record.h"
#include "models/domain/enumerations.h"
#include "models/domain/extraction.h"
#include "models/domain/moment.h"

#include <map>
#include <vector>

namespace cf {

using CommunicationId = Id<struct CommunicationTag>;
using RenditionId = Id<struct RenditionTag>;
using EnvelopeId = Id<struct EnvelopeTag>;
using LegId = Id<struct LegTag>;
using DeliveryEventId = Id<struct DeliveryEventTag>;
using TemplateVersionId = Id<struct TemplateVersionTag>;

/// Where a thing lies in a repository. Never meaningful without its repository.
struct SourceRef {
    RepositoryId repository;
    QString nativeId;      ///< folder: path below the root with '/', in NFC as listed by the file system
    QString nativeVersion; ///< empty where the repository has none
    QString token; ///< changes when the bytes may have changed (folder: size, mtime, ctime, inode); opaque outside the
                   ///< connector
    QString metadataToken; ///< changes when what the index says about it changed; opaque
    friend bool operator==(const SourceRef&, const SourceRef&) = default;
};

/// One set of bytes that represents a communication, or a range of pages within a file that holds several.
struct Rendition {
    RenditionId id;
    RenditionRole role = RenditionRole::Other;
    SourceRef source;
    QString fileName, queue, mime, pdl;     ///< mime as the index states it, empty when it does not
    qint64 bytes = -1;                      ///< -1 unknown
    std::optional<int> pageFrom, pageCount; ///< pages of the file that are this communication's; from 1
    QByteArray declaredSha256;              ///< as its index states it, raw 32 bytes; empty when it does not
    QByteArray sha256;                      ///< computed at ingest; empty until then
    QString language;
    std::optional<Extraction> extraction; ///< when the connector had to read the document anyway (e-mail)
    friend bool operator==(const Rendition&, const Rendition&) = default;
};

/// Append-only. Event time is not received time is not known time.
struct DeliveryEvent {
    DeliveryEventId id;
    QString reportedCode; ///< the raw code: "5.1.1", "UNDELIV", "BOUNCED_HARD"
    DeliveryState state = DeliveryState::Unknown;
    EvidenceGrade grade = EvidenceGrade::U;
    std::optional<Moment> at;
    std::optional<UtcMs> received;
    QString source; ///< which feed or index said so
    QString reason; ///< as reported
    QString kind;      ///< in the words of the event profile, "printed", "bounced-hard"; empty where a record told it: its state says all
    QString attempt;   ///< which of several to deliver it belongs to, as its feed numbers them; empty: not told
    qint64 notice = 0; ///< the event of a delivery feed behind it (cache/delivery_notices.h); 0: a record told it
    friend bool operator==(const DeliveryEvent&, const DeliveryEvent&) = default;
};

/// Who says that there is such a leg: the records, or only what a gateway reported, as where a letter followed a mail that bounced.
enum class LegBasis { Record, Feed };

/// The unit of delivery: one communication to one recipient in one envelope.
struct RecipientLeg {
    LegId id;
    EnvelopeId envelope;
    QString customer, recipient; ///< id and name as used
    RecipientRole role = RecipientRole::Unknown;
    Channel channel = Channel::Unknown;
    QString platform, address, email, phone;
    QString channelReason; ///< why this channel, the code as told: "PREFERENCE", "REGULATION", "DOCUMENT_TYPE", "FALLBACK"; empty: not told
    LegBasis basis = LegBasis::Record;
    std::vector<DeliveryEvent> events; ///< by event time, unknown times last
    friend bool operator==(const RecipientLeg&, const RecipientLeg&) = default;
};

/// A mail piece or a message. May hold several communications; `code` is the source's own id, empty when it has none.
struct Envelope {
    EnvelopeId id;
    QString code, household;
    Channel channel = Channel::Unknown;
    friend bool operator==(const Envelope&, const Envelope&) = default;
};

/// Which template version composed it. The version is text: "7", "2024.1".
struct TemplateUsage {
    TemplateVersionId id;
    QString code, version, approvedBy;
    friend bool operator==(const TemplateUsage&, const TemplateUsage&) = default;
};

/// Points at another communication by that one's own document id, which may not be in the cache (yet).
struct Relation {
    RelationKind kind = RelationKind::Corrects;
    QString target;
    friend bool operator==(const Relation&, const Relation&) = default;
};

/// How sure the metadata is. Orphan: a document no index names; only what its file says is known.
enum class MetadataConfidence { Indexed, FromContent, Orphan };

struct Communication {
    CommunicationId id;
    QString nativeKey; ///< the canonical key the id is derived from
    MetadataConfidence confidence = MetadataConfidence::Indexed;
    QString documentId; ///< the organisation's own id of it; empty when none
    QString title, type, purpose, campaign, cycle, batch, businessUnit, brand, language;
    QString account, policy, claim, caseId, loan, workspace, package, retentionClass;
    QString jobId, flowInstanceId, flowStepId;
    QString event, eventKind; ///< the business event that set it off: its id in the system it happened in, and its kind as told, "CLAIM_APPROVED"
    std::optional<Moment> happened; ///< when that event happened, as told; none: not told
    CommunicationState state = CommunicationState::Archived;
    std::optional<Moment> issued, effective, composed, sent, archived;
    /// What `sent` rests on: a dispatch event, the Date of a message, a column of the index, or only the date of issue.
    enum class SentBasis { None, Dispatch, Message, Index, IssueDate };
    SentBasis sentBasis = SentBasis::None;

    std::vector<Rendition> renditions; ///< the archived original first
    std::vector<Envelope> envelopes;
    std::vector<RecipientLeg> legs; ///< in the order of the source
    std::vector<TemplateUsage> usages;
    std::vector<Relation> relations;
    std::vector<std::pair<QString, QString>>
        attributes; ///< site keys nobody mapped: name as written, value; order kept
    std::optional<ArchiveRecord> record; ///< where a connected system keeps it as a record; none in a folder
    friend bool operator==(const Communication&, const Communication&) = default;
};

/// Ids from source keys. `repository` is the RepositoryId's value, so a native key never leaves its repository.
CommunicationId communicationId(const RepositoryId& repository, const QString& nativeKey);
RenditionId renditionId(const CommunicationId& communication, const QString& nativeId, const QString& queue,
                        int pageFrom);
EnvelopeId envelopeId(const RepositoryId& repository, const QString& code);
LegId legId(const CommunicationId& communication, const EnvelopeId& envelope, const QString& customer,
            const QString& recipient, Channel channel);
DeliveryEventId deliveryEventId(const LegId& leg, const QString& source, const QString& reportedCode,
                                const QString& timeText);
TemplateVersionId templateVersionId(const RepositoryId& repository, const QString& code, const QString& version);

/// What became of a leg, whatever the order in which it was learnt: an outcome before a problem, before a dispatch, before what was only
/// made ready; of equal ones the last by event time, except that a positive state never hides a later-reported final failure of the same
/// attempt (trap 14: a bounce after "delivered" counts). Of several attempts the one that succeeded, else the last. NoEvidence… are only
/// said by events; without any that tells a state: Unknown. Source: protocol page C.3, attempt state.
const DeliveryEvent* decidingEvent(const RecipientLeg& leg);
DeliveryState stateOf(const RecipientLeg& leg);

} // namespace cf
