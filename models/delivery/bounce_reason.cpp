#include "models/delivery/bounce_reason.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

struct ReasonRow {
    BounceReason reason;
    const char* word;
    int implied; ///< nn of x.0.9nn; -1: no bounce
};

constexpr std::array reasons = {
    ReasonRow{BounceReason::Undefined, "undefined", 0},
    ReasonRow{BounceReason::OnHold, "onhold", 1},
    ReasonRow{BounceReason::UserUnknown, "userunknown", 11},
    ReasonRow{BounceReason::HostUnknown, "hostunknown", 12},
    ReasonRow{BounceReason::HasMoved, "hasmoved", 16},
    ReasonRow{BounceReason::NotAccept, "notaccept", 32},
    ReasonRow{BounceReason::Filtered, "filtered", 10},
    ReasonRow{BounceReason::Suspend, "suspend", 21},
    ReasonRow{BounceReason::MailboxFull, "mailboxfull", 22},
    ReasonRow{BounceReason::ExceedLimit, "exceedlimit", 23},
    ReasonRow{BounceReason::MesgTooBig, "mesgtoobig", 34},
    ReasonRow{BounceReason::Rejected, "rejected", 18},
    ReasonRow{BounceReason::NoRelaying, "norelaying", 9},
    ReasonRow{BounceReason::Blocked, "blocked", 71},
    ReasonRow{BounceReason::BadReputation, "badreputation", 75},
    ReasonRow{BounceReason::RequirePtr, "requireptr", 74},
    ReasonRow{BounceReason::AuthFailure, "authfailure", 73},
    ReasonRow{BounceReason::SpamDetected, "spamdetected", 80},
    ReasonRow{BounceReason::VirusDetected, "virusdetected", 81},
    ReasonRow{BounceReason::PolicyViolation, "policyviolation", 72},
    ReasonRow{BounceReason::SecurityError, "securityerror", 70},
    ReasonRow{BounceReason::NotCompliantRfc, "notcompliantrfc", 63},
    ReasonRow{BounceReason::ContentError, "contenterror", 60},
    ReasonRow{BounceReason::SyntaxError, "syntaxerror", 52},
    ReasonRow{BounceReason::TooManyConn, "toomanyconn", 45},
    ReasonRow{BounceReason::Speeding, "speeding", 46},
    ReasonRow{BounceReason::FailedStartTls, "failedstarttls", 76},
    ReasonRow{BounceReason::NetworkError, "networkerror", 44},
    ReasonRow{BounceReason::Expired, "expired", 47},
    ReasonRow{BounceReason::SystemError, "systemerror", 30},
    ReasonRow{BounceReason::SystemFull, "systemfull", 31},
    ReasonRow{BounceReason::MailerError, "mailererror", 39},
    ReasonRow{BounceReason::Suppressed, "suppressed", 25},
    ReasonRow{BounceReason::Delivered, "delivered", -1},
    ReasonRow{BounceReason::Vacation, "vacation", -1},
    ReasonRow{BounceReason::Feedback, "feedback", -1},
};

const ReasonRow& rowOf(BounceReason reason) { return *std::ranges::find(reasons, reason, &ReasonRow::reason); }

struct StatusRow {
    int kind, subject, detail; ///< kind 0 and detail -1: any
    BounceReason reason;
};

/// The first that fits. What is not here says too little (x.0.0) or is used for anything (x.5.0, x.7.1 come last).
constexpr std::array statuses = {
    StatusRow{0, 1, 0, BounceReason::UserUnknown},
    StatusRow{0, 1, 1, BounceReason::UserUnknown},
    StatusRow{0, 1, 2, BounceReason::HostUnknown},
    StatusRow{0, 1, 3, BounceReason::UserUnknown},
    StatusRow{0, 1, 4, BounceReason::Filtered},
    StatusRow{0, 1, 6, BounceReason::HasMoved},
    StatusRow{0, 1, 7, BounceReason::Rejected},
    StatusRow{0, 1, 8, BounceReason::Rejected},
    StatusRow{4, 1, 9, BounceReason::Expired},
    StatusRow{0, 1, 9, BounceReason::HostUnknown},
    StatusRow{0, 1, 10, BounceReason::NotAccept},
    StatusRow{0, 2, 0, BounceReason::Filtered},
    StatusRow{4, 2, 1, BounceReason::Suspend},
    StatusRow{0, 2, 1, BounceReason::Filtered},
    StatusRow{0, 2, 2, BounceReason::MailboxFull},
    StatusRow{0, 2, 3, BounceReason::ExceedLimit},
    StatusRow{0, 2, 4, BounceReason::Filtered},
    StatusRow{0, 3, 0, BounceReason::SystemError},
    StatusRow{0, 3, 1, BounceReason::SystemFull},
    StatusRow{4, 3, 2, BounceReason::SystemError},
    StatusRow{0, 3, 2, BounceReason::NotAccept},
    StatusRow{0, 3, 3, BounceReason::SystemError},
    StatusRow{0, 3, 4, BounceReason::MesgTooBig},
    StatusRow{0, 3, 5, BounceReason::SystemError},
    StatusRow{0, 4, 0, BounceReason::NetworkError},
    StatusRow{4, 4, 1, BounceReason::Expired},
    StatusRow{0, 4, 1, BounceReason::NetworkError},
    StatusRow{4, 4, 2, BounceReason::NetworkError},
    StatusRow{0, 4, 2, BounceReason::NetworkError},
    StatusRow{0, 4, 3, BounceReason::SystemError},
    StatusRow{4, 4, 4, BounceReason::NetworkError},
    StatusRow{0, 4, 4, BounceReason::HostUnknown},
    StatusRow{0, 4, 5, BounceReason::MailboxFull},
    StatusRow{0, 4, 6, BounceReason::NetworkError},
    StatusRow{0, 4, 7, BounceReason::Expired},
    StatusRow{0, 4, 8, BounceReason::NetworkError},
    StatusRow{0, 4, 9, BounceReason::NetworkError},
    StatusRow{0, 5, 1, BounceReason::SyntaxError},
    StatusRow{0, 5, 2, BounceReason::SyntaxError},
    StatusRow{0, 5, 3, BounceReason::TooManyConn},
    StatusRow{0, 5, 4, BounceReason::SyntaxError},
    StatusRow{0, 5, 6, BounceReason::SyntaxError},
    StatusRow{0, 6, -1, BounceReason::ContentError},
    StatusRow{0, 7, 9, BounceReason::PolicyViolation},
    StatusRow{0, 7, 13, BounceReason::Suspend},
    StatusRow{0, 7, 17, BounceReason::HasMoved},
    StatusRow{0, 7, 20, BounceReason::AuthFailure},
    StatusRow{0, 7, 21, BounceReason::AuthFailure},
    StatusRow{0, 7, 22, BounceReason::AuthFailure},
    StatusRow{0, 7, 23, BounceReason::AuthFailure},
    StatusRow{0, 7, 24, BounceReason::AuthFailure},
    StatusRow{0, 7, 25, BounceReason::RequirePtr},
    StatusRow{0, 7, 26, BounceReason::AuthFailure},
    StatusRow{0, 7, 27, BounceReason::AuthFailure},
    StatusRow{0, 7, 28, BounceReason::Speeding},
    StatusRow{0, 7, 29, BounceReason::FailedStartTls},
    StatusRow{0, 7, 30, BounceReason::AuthFailure},
    StatusRow{0, 7, -1, BounceReason::SecurityError},
};

} // namespace

QLatin1StringView reasonWord(BounceReason reason) { return QLatin1StringView(rowOf(reason).word); }

QString impliedStatus(BounceReason reason, bool temporary)
{
    const int implied = rowOf(reason).implied;
    return implied < 0 ? QString() : u"%1.0.9%2"_s.arg(temporary ? 4 : 5).arg(implied, 2, 10, QChar(u'0'));
}

bool isPermanent(BounceReason reason, const std::optional<EnhancedStatus>& status)
{
    switch (reason) {
    case BounceReason::UserUnknown:
    case BounceReason::HostUnknown:
    case BounceReason::HasMoved: return true;
    // "No mail here" said for now is the name service being asked again.
    case BounceReason::NotAccept: return !status || status->kind == 5;
    default: return false;
    }
}

std::optional<BounceReason> reasonOfStatus(const EnhancedStatus& status)
{
    const auto found = std::ranges::find_if(statuses, [&status](const StatusRow& row) {
        return (row.kind == 0 || row.kind == status.kind) && row.subject == status.subject &&
               (row.detail < 0 || row.detail == status.detail);
    });
    return found == statuses.end() ? std::nullopt : std::optional(found->reason);
}

} // namespace cf::delivery
