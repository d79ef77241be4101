#include "models/domain/enumerations.h"

#include "models/domain/connection.h"

#include <QString>

#include <array>

namespace cf {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

template <class E>
struct Codes;
#define CF_CODES(Enum, ...)                                                                                            \
    template <>                                                                                                        \
    struct Codes<Enum> {                                                                                               \
        static constexpr std::array all = {__VA_ARGS__};                                                               \
    }

CF_CODES(Channel, l1("PRINT"), l1("EMAIL"), l1("SMS"), l1("PORTAL"), l1("WEB"), l1("MOBILE_APP"), l1("PUSH"), l1("FAX"),
         l1("REGISTERED_MAIL"), l1("E_DELIVERY_REGISTERED"), l1("BRANCH_HANDOVER"), l1("ARCHIVE_ONLY"), l1("UNKNOWN"));
CF_CODES(CommunicationState, l1("REQUESTED"), l1("DRAFT"), l1("IN_REVIEW"), l1("APPROVED"), l1("COMPOSED"),
         l1("SUPPRESSED"), l1("COMPOSE_FAILED"), l1("ARCHIVED"), l1("RELEASED"), l1("DISPATCHED"), l1("CANCELLED"),
         l1("RECALLED"), l1("CORRECTED"), l1("VOID"));
CF_CODES(DeliveryState, l1("QUEUED"), l1("ROUTED"), l1("DISPATCHED"), l1("ACCEPTED_BY_PROVIDER"),
         l1("ACCEPTED_BY_RECIPIENT_SERVER"), l1("DEFERRED"), l1("DELIVERED"), l1("DISPLAYED"), l1("OPENED"),
         l1("DOWNLOADED"), l1("CLICKED"), l1("RESPONDED"), l1("BOUNCED_HARD"), l1("BOUNCED_SOFT_FINAL"), l1("BLOCKED"),
         l1("REJECTED_BY_PROVIDER"), l1("EXPIRED"), l1("UNDELIVERABLE"), l1("RETURNED_MAIL"), l1("FORWARDED"),
         l1("COMPLAINT"), l1("UNSUBSCRIBED"), l1("SUPPRESSED_ADDRESS"), l1("LOST"), l1("NO_EVIDENCE_YET"),
         l1("NO_EVIDENCE"), l1("UNKNOWN"));
CF_CODES(EvidenceGrade, l1("A"), l1("B"), l1("C"), l1("D"), l1("E"), l1("X"), l1("U"));
CF_CODES(RenditionRole, l1("ARCHIVED_ORIGINAL"), l1("PRINT_STREAM"), l1("PDF"), l1("HTML_MAIL"), l1("MAIL_MESSAGE"),
         l1("SMS_TEXT"), l1("PORTAL_DOCUMENT"), l1("ACCESSIBLE_PDF"), l1("REDACTED"), l1("RERENDER"), l1("ATTACHMENT"),
         l1("OTHER"));
CF_CODES(RecipientRole, l1("HOLDER"), l1("JOINT"), l1("GUARDIAN"), l1("POWER_OF_ATTORNEY"), l1("COPY"), l1("UNKNOWN"));
CF_CODES(TemplateState, l1("DRAFT"), l1("IN_REVIEW"), l1("REJECTED"), l1("APPROVED"), l1("EFFECTIVE"), l1("SUSPENDED"),
         l1("SUPERSEDED"), l1("RETIRED"), l1("ARCHIVED"), l1("UNKNOWN"));
CF_CODES(ContentState, l1("PRESENT"), l1("ALTERED"), l1("MISMATCH"), l1("MISSING"), l1("UNKNOWN"));
CF_CODES(RecordStanding, l1("PRESENT"), l1("NOT_VISIBLE"), l1("DELETED"), l1("DESTROYED"));
CF_CODES(SentVersionBasis, l1("NONE"), l1("STATED"), l1("ONLY"), l1("IN_FORCE"));
CF_CODES(HoldEnforcement, l1("ENFORCED_STORAGE"), l1("ENFORCED_APP"), l1("WEAK"), l1("RECORDED_ONLY"), l1("UNKNOWN"));
CF_CODES(CustodyKind, l1("INGESTED"), l1("VERIFIED"), l1("ALTERED"), l1("MISSING"), l1("RETURNED"), l1("RESTORED"),
         l1("REPLACED"), l1("UNREADABLE"), l1("INDEX_CHANGED"));
CF_CODES(RelationKind, l1("CORRECTS"), l1("REISSUE_OF"), l1("PART_OF_PACKAGE"), l1("ANSWER_TO"));
CF_CODES(RepositoryKind, l1("FOLDER"), l1("DOCUMENTUM"), l1("EXTENDED_ECM"), l1("ARCHIVESSPACE"), l1("CMIS"),
         l1("EXSTREAM"), l1("WORKFLOW"), l1("XCONNECTOR"), l1("BOUNCES"), l1("S3"));
CF_CODES(SignInKind, l1("NONE"), l1("PASSWORD"), l1("BASIC"), l1("OTDS"), l1("OAUTH"));
CF_CODES(Failure, l1("OFFLINE"), l1("STALE"), l1("PARTIAL"), l1("TRUNCATED"), l1("CONFLICT"), l1("DENIED"), l1("LEGACY"),
         l1("TZ"), l1("DUPID"), l1("HASH"), l1("CLOCK"), l1("LATE"));
CF_CODES(Outcome, l1("BOUNCED"), l1("RETURNED"), l1("DELIVERED"), l1("VIEWED"), l1("RESPONDED"), l1("FAILED"),
         l1("SUPPRESSED"), l1("NO_EVIDENCE"), l1("PENDING"));

} // namespace

template <class E>
std::span<const QLatin1StringView> codes()
{
    return Codes<E>::all;
}

template <class E>
std::optional<E> fromCode(QStringView text)
{
    QString wanted = text.trimmed().toString().toUpper();
    wanted.replace(u'-', u'_').replace(u' ', u'_');
    for (size_t i = 0; i < Codes<E>::all.size(); ++i) {
        if (wanted == Codes<E>::all[i]) {
            return E(i);
        }
    }
    return std::nullopt;
}

#define CF_INSTANTIATE(Enum)                                                                                           \
    template std::span<const QLatin1StringView> codes<Enum>();                                                         \
    template std::optional<Enum> fromCode<Enum>(QStringView)

CF_INSTANTIATE(Channel);
CF_INSTANTIATE(CommunicationState);
CF_INSTANTIATE(DeliveryState);
CF_INSTANTIATE(EvidenceGrade);
CF_INSTANTIATE(RenditionRole);
CF_INSTANTIATE(RecipientRole);
CF_INSTANTIATE(TemplateState);
CF_INSTANTIATE(ContentState);
CF_INSTANTIATE(RecordStanding);
CF_INSTANTIATE(SentVersionBasis);
CF_INSTANTIATE(HoldEnforcement);
CF_INSTANTIATE(CustodyKind);
CF_INSTANTIATE(RelationKind);
CF_INSTANTIATE(RepositoryKind);
CF_INSTANTIATE(Outcome);
CF_INSTANTIATE(SignInKind);
CF_INSTANTIATE(Failure);

EvidenceGrade gradeOf(DeliveryState state, Channel channel)
{
    using enum DeliveryState;
    const bool registered = channel == Channel::RegisteredMail || channel == Channel::RegisteredEDelivery ||
                            channel == Channel::BranchHandover;
    switch (state) {
    case Responded: return EvidenceGrade::A;
    case Delivered: return registered ? EvidenceGrade::A : EvidenceGrade::B;
    case Displayed:
    case Downloaded:
    case Clicked: return EvidenceGrade::B;
    // An image proxy opens mail nobody looked at, so an open proves no more than acceptance.
    case Opened: return channel == Channel::Email ? EvidenceGrade::C : EvidenceGrade::B;
    case AcceptedByRecipientServer:
    case Unsubscribed:
    case Complaint: return EvidenceGrade::C;
    case Dispatched:
    case AcceptedByProvider:
    case Forwarded: return EvidenceGrade::D;
    case Queued:
    case Routed:
    case Deferred:
    case NoEvidenceYet: return EvidenceGrade::E;
    case BouncedHard:
    case BouncedSoftFinal:
    case Blocked:
    case RejectedByProvider:
    case Expired:
    case Undeliverable:
    case ReturnedMail:
    case SuppressedAddress:
    case Lost: return EvidenceGrade::X;
    case NoEvidence:
    case Unknown: return EvidenceGrade::U;
    }
    return EvidenceGrade::U;
}

bool hasOutcome(DeliveryState state, Outcome outcome)
{
    using enum DeliveryState;
    const bool bounced = state == BouncedHard || state == BouncedSoftFinal || state == Blocked;
    const bool returned = state == ReturnedMail || state == Undeliverable;
    const bool viewed =
        state == Displayed || state == Opened || state == Downloaded || state == Clicked || state == Responded;
    switch (outcome) {
    case Outcome::Bounced: return bounced;
    case Outcome::Returned: return returned;
    case Outcome::Viewed: return viewed;
    case Outcome::Responded: return state == Responded;
    case Outcome::Delivered: return viewed || state == Delivered || state == AcceptedByRecipientServer;
    case Outcome::Failed:
        return bounced || returned || state == RejectedByProvider || state == Expired || state == Lost;
    case Outcome::Suppressed: return state == SuppressedAddress;
    case Outcome::NoEvidence: return state == NoEvidence || state == Unknown;
    case Outcome::Pending:
        return state == Queued || state == Routed || state == Dispatched || state == AcceptedByProvider ||
               state == Deferred || state == NoEvidenceYet;
    }
    return false;
}

} // namespace cf
