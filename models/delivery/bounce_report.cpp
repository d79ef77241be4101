#include "models/delivery/bounce_report.h"

#include "models/delivery/bounce_case.h"
#include "models/delivery/bounce_habits.h"
#include "models/delivery/bounce_phrases.h"
#include "models/delivery/mail_notices.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

/// "No such user" is of the address when the server said it of the address: when it was named, or by a status of class
/// x.1.x. After the text was sent, or with a status of the mailbox, it is a filter that does not want to say so.
BounceReason unknownOrFiltered(const BounceCase& judged)
{
    if (judged.told.step == SmtpStep::Mail) {
        return BounceReason::Rejected; // the only address named so far is the sender's
    }
    // RFC 5321, 4.2.3: with 450 a mailbox that is busy.
    static const QRegularExpression busy(u"mailbox (?:is )?(?:\\S+ )?(?:unavailable|busy)"_s);
    if (judged.reply >= 400 && judged.reply < 500 && !(judged.status && judged.status->subject == 1) && busy.match(judged.words).hasMatch()) {
        return BounceReason::SystemError;
    }
    if (judged.told.step == SmtpStep::Rcpt && !(judged.status && judged.status->subject == 1)) {
        return BounceReason::UserUnknown;
    }
    if (judged.status && judged.status->subject == 1) {
        const auto stated = reasonOfStatus(*judged.status);
        return stated == BounceReason::HostUnknown || stated == BounceReason::HasMoved ? *stated : BounceReason::UserUnknown;
    }
    // These take or refuse recipients when they are named, also where nobody tells when they said it.
    static const QRegularExpression early(
        u"yahoodns|protection\\.outlook\\.com|hotmail\\.com|google\\.com|googlemail|icloud\\.com|apple\\.com|mac\\.com|comcast\\.net|aol\\.com|"
        "secureserver\\.net|laposte\\.net|orange\\.fr|wanadoo\\.fr|free\\.fr|qq\\.com|gmx\\.|web\\.de|t-online\\.de|mail\\.ru|yandex|zoho|"
        "pphosted|mimecast|messagelabs|charter\\.net|cox\\.net|att\\.net|bellsouth|verizon|biglobe|nifty"_s);
    if (early.match(judged.told.remote.toLower() + u' ' + judged.told.recipient.section(u'@', -1)).hasMatch()) {
        return BounceReason::UserUnknown;
    }
    // Others name no step, and say in their own words that there is nobody.
    static const QRegularExpression own(u"address couldn't be found"_s);
    return own.match(judged.around).hasMatch() ? BounceReason::UserUnknown : BounceReason::Filtered;
}

BounceReason refined(BounceReason reason, const BounceCase& judged)
{
    const bool ofRecipient = judged.status && judged.status->subject == 1 && judged.status->detail == 1;
    switch (reason) {
    case BounceReason::MesgTooBig:
        return judged.status && judged.status->subject == 2 && judged.status->detail == 3 ? BounceReason::ExceedLimit : reason;
    case BounceReason::MailboxFull: {
        // "Larger than the limit, or the mailbox is full": Exchange leaves it to the status.
        static const QRegularExpression either(u"larger than .{0,40} or .{0,20}mailbox is full"_s);
        if (judged.status && judged.status->subject == 2 && judged.status->detail == 3 && either.match(judged.words).hasMatch()) {
            return BounceReason::ExceedLimit;
        }
        // Before anybody knows who it is for, and by that status, it is the system that has no room.
        const bool ofSystem = judged.status && judged.status->subject == 3 && judged.status->detail == 1;
        return ofSystem || judged.told.step == SmtpStep::Mail ? BounceReason::SystemFull : reason;
    }
    case BounceReason::NotAccept:
        if (judged.told.step == SmtpStep::Mail) {
            return BounceReason::Rejected;
        }
        // Said at the door it is said to this client.
        return judged.told.step == SmtpStep::Connect || judged.told.step == SmtpStep::Hello ? BounceReason::Blocked : reason;
    case BounceReason::Filtered: {
        // "Recipient rejected - no such mailbox"
        static const QRegularExpression nobody(u"\\b(?:no such|unknown|invalid|non-?existent) (?:user|mailbox|recipient|address|account)\\b|\\bdoes(?:n't| not) exist\\b"_s);
        return ofRecipient && nobody.match(judged.words).hasMatch() ? BounceReason::UserUnknown : reason;
    }
    case BounceReason::Suspend: {
        // What Plesk answers for addresses that are not there; without a command it is a mailbox's own answer.
        const bool refused = judged.told.step == SmtpStep::Rcpt && judged.words.contains(u"address no longer accepts mail");
        return ofRecipient || refused ? BounceReason::UserUnknown : reason;
    }
    case BounceReason::HostUnknown:
        // Google says "for now" of names that the name service does not know.
        if (judged.status && judged.status->kind == 4 && judged.status->subject == 0) {
            return BounceReason::NetworkError;
        }
        // Said of the sender's domain when the sender was named.
        return judged.told.step == SmtpStep::Mail ? BounceReason::Rejected : reason;
    case BounceReason::Expired: {
        // A server that answers has not refused the connection: it refuses the client.
        static const QRegularExpression refused(u"^[45]\\d\\d (?!\\d\\.[1-6]\\.)(?:\\S+ ){0,4}connection refused"_s);
        return refused.match(judged.words).hasMatch() ? BounceReason::Blocked : reason;
    }
    default: return reason;
    }
}

std::optional<BounceReason> meaningOf(QString words, const BounceCase& judged)
{
    // Postfix says so before any reason of its tables: what follows is the reason.
    static const QRegularExpression prefix(u"recipient (?:address )?rejected: (?=\\S)"_s);
    words.remove(prefix);
    for (const std::span<const BouncePhrase> phrases : {phrasesOfPrograms(), phrasesOfContent(), phrasesOfPlaces()}) {
        if (const auto meant = firstMeaning(phrases, words)) {
            return refined(*meant, judged);
        }
    }
    if (firstMeaning(phrasesOfUnknownUsers(), words)) {
        return unknownOrFiltered(judged);
    }
    const bool atTheDoor = judged.told.step == SmtpStep::Connect || judged.told.step == SmtpStep::Hello;
    return atTheDoor ? std::nullopt : firstMeaning(phrasesOfSystems(), words);
}

/// The status, unless it is one of "security", which servers use for anything: then vague words come first.
std::optional<BounceReason> fromStatusAndVagueWords(const BounceCase& judged)
{
    std::optional<BounceReason> stated;
    bool security = false, deferred = false;
    if (judged.status) {
        stated = reasonOfStatus(*judged.status);
        security = judged.status->subject == 7;
        deferred = security && judged.status->kind == 4;
    }
    if (!security && stated.has_value()) {
        return stated;
    }
    static const QRegularExpression refusal(u"\\b(?:denied|refused|rejected)\\b"_s);
    if (judged.told.step == SmtpStep::Mail && refusal.match(judged.words).hasMatch()) {
        return BounceReason::Rejected;
    }
    // "Not now" for reasons of security is how greylisting speaks.
    const auto meant = firstMeaning(vaguePhrases(), judged.words);
    if (meant.has_value() && !(deferred && *meant == BounceReason::SystemError)) {
        return meant;
    }
    return deferred && judged.status->detail <= 1 ? std::optional(BounceReason::Blocked) : stated;
}

BounceReason reasonOf(const BounceCase& judged)
{
    if (const auto habit = habitualMeaning(judged.places, judged.words, judged.words + u' ' + judged.around)) {
        return *habit;
    }
    if (const auto category = meaningOfCategory(judged.told.category)) {
        return *category;
    }
    if (judged.told.action == ReportedAction::Delayed && judged.told.diagnostic.isEmpty()) {
        return BounceReason::Expired;
    }
    if (const auto meant = meaningOf(judged.words, judged)) {
        return *meant;
    }
    if (judged.told.step == SmtpStep::Connect || judged.told.step == SmtpStep::Hello) {
        return BounceReason::Blocked; // "refused to talk to me", with words of no meaning
    }
    if (const auto meant = fromStatusAndVagueWords(judged)) {
        return *meant;
    }
    if (const auto meant = meaningOf(judged.around, judged)) {
        return *meant;
    }
    if (judged.told.action == ReportedAction::Delayed) {
        return BounceReason::Expired;
    }
    if (const auto meant = meaningOf(judged.subject, judged)) {
        return *meant;
    }
    if (judged.told.step == SmtpStep::Rcpt && judged.reply >= 500) {
        return BounceReason::UserUnknown;
    }
    switch (judged.reply) {
    case 552: return BounceReason::MailboxFull;
    case 551: return BounceReason::HasMoved;
    case 500:
    case 501:
    case 502:
    case 503:
    case 504: return BounceReason::SyntaxError;
    case 421: return BounceReason::Blocked;
    case 521:
    case 556: return BounceReason::NotAccept;
    case 530:
    case 535: return BounceReason::SecurityError;
    default: break;
    }
    return judged.words.isEmpty() ? BounceReason::Undefined : BounceReason::OnHold;
}

DeliveryState stateOf(BounceReason reason, bool permanent, bool trying)
{
    if (trying) {
        return DeliveryState::Deferred;
    }
    if (permanent) {
        return DeliveryState::BouncedHard;
    }
    switch (reason) {
    case BounceReason::Expired: return DeliveryState::Expired;
    case BounceReason::Suppressed: return DeliveryState::SuppressedAddress;
    case BounceReason::Rejected:
    case BounceReason::NoRelaying:
    case BounceReason::Blocked:
    case BounceReason::BadReputation:
    case BounceReason::RequirePtr:
    case BounceReason::AuthFailure:
    case BounceReason::SpamDetected:
    case BounceReason::VirusDetected:
    case BounceReason::PolicyViolation:
    case BounceReason::SecurityError:
    case BounceReason::NotCompliantRfc:
    case BounceReason::ContentError:
    case BounceReason::Speeding:
    case BounceReason::FailedStartTls: return DeliveryState::Blocked;
    case BounceReason::Delivered: return DeliveryState::Delivered;
    case BounceReason::Vacation: return DeliveryState::AcceptedByRecipientServer;
    case BounceReason::Feedback: return DeliveryState::Complaint;
    default: return DeliveryState::BouncedSoftFinal;
    }
}

BouncedRecipient judged(const BounceCase& one)
{
    BouncedRecipient found;
    found.recipient = one.told.recipient;
    found.words = one.told.diagnostic.isEmpty() ? one.told.said.simplified().left(500) : one.told.diagnostic.simplified().left(500);
    const ReportedAction action = one.told.action;
    const bool good = action == ReportedAction::Delivered || action == ReportedAction::Relayed || action == ReportedAction::Expanded;
    if (good && (!one.status || one.status->kind == 2)) {
        found.reason = BounceReason::Delivered;
        found.enhancedStatus = one.status ? toText(*one.status) : QString();
        found.replyCode = one.reply != 0 ? QString::number(one.reply) : QString();
        found.state = one.told.probe                          ? DeliveryState::NoEvidenceYet
                      : action == ReportedAction::Relayed  ? DeliveryState::Dispatched
                      : action == ReportedAction::Expanded ? DeliveryState::Forwarded
                                                           : DeliveryState::Delivered;
        return found;
    }
    found.reason = reasonOf(one);
    const bool temporary = one.status ? one.status->kind == 4 : one.reply != 0 ? one.reply < 500 : one.told.trying;
    found.enhancedStatus = one.status ? toText(*one.status) : impliedStatus(found.reason, temporary);
    found.replyCode = one.reply >= 400 ? QString::number(one.reply) : QString();
    found.permanent = isPermanent(found.reason, one.status);
    found.state = stateOf(found.reason, found.permanent, one.told.trying);
    return found;
}

std::vector<BouncedRecipient> fromNotice(const MailNotice& notice)
{
    std::vector<BouncedRecipient> found;
    for (const QString& recipient : notice.recipients) {
        BouncedRecipient one;
        one.recipient = recipient;
        one.words = notice.words;
        switch (notice.kind) {
        case MailNotice::Kind::Complaint: one.reason = BounceReason::Feedback; break;
        case MailNotice::Kind::AutomaticAnswer: one.reason = BounceReason::Vacation; break;
        case MailNotice::Kind::Displayed:
        case MailNotice::Kind::Processed: one.reason = BounceReason::Delivered; break;
        }
        one.state = notice.kind == MailNotice::Kind::Displayed ? DeliveryState::Displayed : stateOf(one.reason, false, false);
        found.push_back(std::move(one));
    }
    return found;
}

/// Where the service adds no reply: what its documents say of the kinds that it names.
std::optional<BounceReason> reasonOfSubtype(const QString& subtype)
{
    return subtype == u"NoEmail"              ? std::optional(BounceReason::UserUnknown)
           : subtype == u"MailboxFull"        ? std::optional(BounceReason::MailboxFull)
           : subtype == u"MessageTooLarge"    ? std::optional(BounceReason::MesgTooBig)
           : subtype == u"ContentRejected"    ? std::optional(BounceReason::ContentError)
           : subtype == u"AttachmentRejected" ? std::optional(BounceReason::PolicyViolation)
                                              : std::nullopt;
}

std::vector<BouncedRecipient> fromNotifications(const std::vector<ServiceNotification>& notifications, const BounceMail& mail)
{
    std::vector<BouncedRecipient> found;
    for (const ServiceNotification& told : notifications) {
        BounceEvidence evidence;
        evidence.recipient = told.recipient;
        evidence.statusField = told.status;
        evidence.diagnostic = told.diagnostic.section(u';', told.diagnostic.startsWith(u"smtp;") ? 1 : 0).trimmed();
        evidence.said = told.subtype;
        BouncedRecipient one;
        if (told.kind == ServiceNotification::Kind::Bounce) {
            evidence.action = ReportedAction::Failed;
            one = judged(caseOf(mail, evidence));
            const auto meant = told.diagnostic.isEmpty() && told.status.isEmpty() ? reasonOfSubtype(told.subtype) : std::nullopt;
            if (meant) {
                one.reason = *meant;
                one.enhancedStatus = impliedStatus(*meant, told.transient);
                one.permanent = isPermanent(*meant, std::nullopt);
                one.state = stateOf(*meant, one.permanent, false);
            }
            if (told.subtype.contains(u"Suppress", Qt::CaseInsensitive)) {
                one.reason = BounceReason::Suppressed;
                one.permanent = false;
                one.state = DeliveryState::SuppressedAddress;
            }
        } else if (told.kind == ServiceNotification::Kind::Delivery) {
            evidence.action = ReportedAction::Delivered;
            one = judged(caseOf(mail, evidence));
            one.state = DeliveryState::AcceptedByRecipientServer;
        } else {
            one.recipient = told.recipient;
            one.reason = BounceReason::Feedback;
            one.state = DeliveryState::Complaint;
        }
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace

std::vector<BouncedRecipient> classifyBounce(const MailParts& mail)
{
    if (const auto notice = noticeIn(mail)) {
        return fromNotice(*notice);
    }
    // A receipt may say that the mail was rejected (Dovecot): noticeIn() leaves it to what follows.
    const BounceMail bounce = evidenceIn(mail);
    if (const auto notifications = serviceNotificationsIn(mail); !notifications.empty()) {
        return fromNotifications(notifications, bounce);
    }
    const bool refusal = std::ranges::any_of(
        mail.parts, [](const MailPart& part) { return part.enclosed == 0 && part.type == u"message/disposition-notification"; });
    const bool reports = refusal || std::ranges::any_of(bounce.recipients, [](const BounceEvidence& one) {
        return one.action != ReportedAction::None || !one.statusField.isEmpty() || !one.diagnostic.isEmpty();
    });
    if (!reports && (!bounce.fromMailSystem || bounce.bySubjectAlone)) { // a returned path of nobody says nothing: answers have it too
        if (const auto answer = automaticAnswerIn(mail, bounce.fromMailSystem)) {
            return fromNotice(*answer);
        }
    }
    std::vector<BouncedRecipient> found;
    for (const BounceEvidence& told : bounce.recipients) {
        const BounceCase one = caseOf(bounce, told);
        BouncedRecipient recipient = judged(one);
        // A letter that names addresses is no bounce, also one on the delivery of a parcel.
        const bool meant = recipient.reason != BounceReason::OnHold && recipient.reason != BounceReason::Undefined;
        const bool fromSystem = bounce.fromMailSystem && (meant || !bounce.bySubjectAlone);
        const bool quotes = meant && !recipient.recipient.isEmpty() && (one.reply >= 400 || !saysNothing(one.status));
        if (reports || fromSystem || bounce.fromNobody || quotes) {
            found.push_back(std::move(recipient));
        }
    }
    return found;
}

} // namespace cf::delivery
