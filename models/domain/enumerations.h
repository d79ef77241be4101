// The closed vocabularies. Codes are stable, stored and exported; the words people read are chosen in ui and
// translated. Source: data model 7.2.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <span>

namespace cf {

/// code(e) is the upper-case code; fromCode<E>() takes any case, and '-' or ' ' for '_'. codes<E>() lists all in order.
template <class E>
std::optional<E> fromCode(QStringView text);
template <class E>
std::span<const QLatin1StringView> codes();
template <class E>
QLatin1StringView code(E value)
{
    return codes<E>()[size_t(value)];
}

enum class Channel {
    Print,
    Email,
    Sms,
    Portal,
    Web,
    MobileApp,
    Push,
    Fax,
    RegisteredMail,
    RegisteredEDelivery,
    BranchHandover,
    ArchiveOnly,
    Unknown
};

enum class CommunicationState {
    Requested,
    Draft,
    InReview,
    Approved,
    Composed,
    Suppressed,
    ComposeFailed,
    Archived,
    Released,
    Dispatched,
    Cancelled,
    Recalled,
    Corrected,
    Void
};

enum class DeliveryState {
    Queued,
    Routed,
    Dispatched,
    AcceptedByProvider,
    AcceptedByRecipientServer,
    Deferred,
    Delivered,
    Displayed,
    Opened,
    Downloaded,
    Clicked,
    Responded,
    BouncedHard,
    BouncedSoftFinal,
    Blocked,
    RejectedByProvider,
    Expired,
    Undeliverable,
    ReturnedMail,
    Forwarded,
    Complaint,
    Unsubscribed,
    SuppressedAddress,
    Lost,
    NoEvidenceYet,
    NoEvidence,
    Unknown
};

/// How strong the evidence of delivery is. A receipt or registered · B tracked scan or portal open · C accepted by the
/// recipient's server · D dispatched · E composed only · X negative (bounce, return) · U unknown.
enum class EvidenceGrade { A, B, C, D, E, X, U };

enum class RenditionRole {
    ArchivedOriginal,
    PrintStream,
    Pdf,
    HtmlMail,
    MailMessage,
    SmsText,
    PortalDocument,
    AccessiblePdf,
    Redacted,
    Rerender,
    Attachment,
    Other
};

enum class RecipientRole { Holder, Joint, Guardian, PowerOfAttorney, Copy, Unknown };

enum class TemplateState {
    Draft,
    InReview,
    Rejected,
    Approved,
    Effective,
    Suspended,
    Superseded,
    Retired,
    Archived,
    Unknown
};

/// What is known of the bytes behind a SourceRef.
enum class ContentState {
    Present,  ///< there, and equal to what was recorded
    Altered,  ///< there, and different from what was recorded at ingest
    Mismatch, ///< differed from the hash its own index stated when it was first read
    Missing,  ///< named by an index or seen before, and not there
    Unknown   ///< not looked at yet
};

/// Whether the repository still shows a record. What it does not show may be deleted, suppressed or kept from this
/// account: which of them is only said where the repository says it.
enum class RecordStanding {
    Present,
    NotVisible, ///< asked for by name and not shown
    Deleted,    ///< the repository's own tombstone or audit entry says so
    Destroyed   ///< the repository says that it was disposed of
};

/// What the choice of the version that was sent rests on.
enum class SentVersionBasis {
    None,   ///< not known
    Stated, ///< the repository names it
    Only,   ///< there is one version
    InForce ///< the newest one when it was sent
};

/// What a hold does in the system that tells of it: refuses deletion, is an attribute or permission that somebody may
/// change, or is a note.
/// What keeps a held record from being deleted. Found by asking its repository, never assumed. Source: field notes 2.3.
enum class HoldEnforcement {
    EnforcedStorage, ///< by storage that cannot be written over
    EnforcedApp,     ///< by the repository
    Weak,            ///< by a right or a mark that whoever may edit it may take away
    RecordedOnly,    ///< by nothing: it is only said
    Unknown
};
constexpr bool isEnforced(HoldEnforcement how) { return how <= HoldEnforcement::EnforcedApp; }

enum class CustodyKind { Ingested, Verified, Altered, Missing, Returned, Restored, Replaced, Unreadable, IndexChanged };

enum class RelationKind { Corrects, ReissueOf, PartOfPackage, AnswerTo };

enum class RepositoryKind { Folder, Documentum, ExtendedEcm, ArchivesSpace, Cmis, Exstream, Workflow, XConnector, Bounces, S3 };

/// The twelve ways in which an answer may be less than it seems (journeys 4.0). One wording and one icon each.
enum class Failure {
    Offline,
    Stale,
    Partial,
    Truncated, ///< a server returned fewer than it counted, or hit a cap
    Conflict,
    Denied,
    Legacy,
    Tz,
    DupId,
    Hash,
    Clock,
    Late
};

/// What a delivery state proves. Never a better grade than the state itself supports: a state that says "accepted" says
/// nothing of an inbox, and an open may be a machine's.
EvidenceGrade gradeOf(DeliveryState state, Channel channel);

/// The words people type for outcomes, each a set of states: bounced, returned, delivered, viewed, responded, failed,
/// suppressed, no-evidence, pending. A leg is in at most one of them except viewed/responded, which are also delivered,
/// and bounced/returned, also failed.
enum class Outcome { Bounced, Returned, Delivered, Viewed, Responded, Failed, Suppressed, NoEvidence, Pending };
bool hasOutcome(DeliveryState state, Outcome outcome);

} // namespace cf
