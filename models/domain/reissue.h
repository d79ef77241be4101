// A reissue as it is asked for: which letter, in which of three ways, to where, for whom and on what authority. What is sent again is never a
// new original. Source: journeys S1, S3; capabilities 54 to 56; protocol page A.9, B.4.
#pragma once

#include "models/domain/intent.h"

#include <QDate>
#include <QJsonObject>

namespace cf {

enum class ReissueMode {
    ResendArchived,   ///< the archived bytes, unchanged: exact
    RenderArchived,   ///< composed once more from the data the letter was made from
    RegenerateToday   ///< composed from today's data with today's templates: a new document
};
enum class ReissueReason { NotReceived, Lost, Returned, Illegible, WrongChannel, CustomerRequest, Complaint, Regulator, Other };
enum class Requester { Customer, PowerOfAttorney, Guardian, ThirdParty, Organisation };
enum class IdentityCheck { None, KnowledgeQuestions, CallBack, Document, SignedIn, InPerson };

/// Stable, stored, and as cases have them: "RESEND_ARCHIVED", "NOT_RECEIVED", "POWER_OF_ATTORNEY", "CALL_BACK".
QLatin1StringView codeOf(ReissueMode mode);
QLatin1StringView codeOf(ReissueReason reason);
QLatin1StringView codeOf(Requester requester);
QLatin1StringView codeOf(IdentityCheck check);
std::optional<ReissueMode> reissueModeNamed(QStringView code);     ///< any case, '-' as '_'
std::optional<ReissueReason> reissueReasonNamed(QStringView code); ///< likewise
std::optional<Requester> requesterNamed(QStringView code);
std::optional<IdentityCheck> identityCheckNamed(QStringView code);
std::vector<ReissueMode> allReissueModes();
std::vector<ReissueReason> allReissueReasons();
std::vector<Requester> allRequesters();
std::vector<IdentityCheck> allIdentityChecks();

/// Who asks, and what shows that they may. Without it there is no request.
struct RequestAuthority {
    Requester requester = Requester::Customer;
    IdentityCheck check = IdentityCheck::None;
    QString document;           ///< reference of what was shown: of a power of attorney, of an order
    std::optional<QDate> expiry; ///< of that; none: it has no end
    QString holder = {};         ///< who acts for the customer, by name
    QString account = {};        ///< it covers letters of this account alone; empty: of all of the customer
    friend bool operator==(const RequestAuthority&, const RequestAuthority&) = default;
};
/// Somebody asks for letters of one customer: not the house for its own.
constexpr bool asksForOne(const RequestAuthority& authority) { return authority.requester != Requester::Organisation; }
/// Neither the customer nor the house asks.
bool actsForAnother(const RequestAuthority& authority);
enum class AuthorityReach {
    Covered,
    OtherAccount, ///< it covers another account alone
    NoAccount     ///< and nothing tells whose account the letter is about
};
/// Accounts are compared however they are written. account: of the letter; empty: none is told.
AuthorityReach reachOf(const RequestAuthority& authority, const QString& account);
bool isOver(const RequestAuthority& authority, UtcMs now); ///< its last day is, wherever on earth one looks at it
QJsonObject authorityJson(const RequestAuthority& authority);
std::optional<RequestAuthority> readAuthority(const QJsonObject& object); ///< none: who asks, or how it was checked, is not understood

struct ReissueRequest {
    CommunicationId communication;
    QString documentId, title, customer; ///< of the original, as known when it was asked for
    QString account;                     ///< likewise; empty: none is told
    QString originalDate;                ///< day it was sent or issued, ISO, by the clock as written; empty: not known
    QString repository;                  ///< name of the archive
    SourceRef source;                    ///< of the archived bytes
    QString mime, fileName;
    QByteArray sha256;                   ///< of those bytes as they were recorded, raw; empty: never read
    ReissueMode mode = ReissueMode::ResendArchived;
    Channel channel = Channel::Print;
    QString recipient, address;          ///< as it is to be used
    ReissueReason reason = ReissueReason::NotReceived;
    QString remark;                      ///< of the person who asks
    RequestAuthority authority;
    QString fee;                         ///< "0.00 EUR"; empty: none
    QString mark;                        ///< "COPY – original dated 2025-03-14"; empty: none
    bool isOnHold = false;
    QStringList notes;                   ///< findings that were shown and gone past, in words
    friend bool operator==(const ReissueRequest&, const ReissueRequest&) = default;
};

QByteArray reissueText(const ReissueRequest& request); ///< JSON, for Plan::request
Result<ReissueRequest> readReissue(const QByteArray& text); ///< Protocol

/// What stands against the request whatever the system says; empty: nothing. One of these keeps it from being submitted.
enum class ReissueLack {
    Identity,
    AuthorityHolder,
    AuthorityDocument,
    AuthorityEnd, ///< a power of attorney whose last day is not told, or a last day that is no day
    AuthorityExpired,
    OtherAccount, ///< see AuthorityReach
    NoAccount,
    TodayOfAll,   ///< what is regenerated as of today takes values from letters of all accounts
    Address,
    Remark,
    ArchivedBytes
};
std::vector<ReissueLack> lacksOf(const ReissueRequest& request, QDate today);
std::vector<ReissueLack> lacksOf(const RequestAuthority& authority, QDate today); ///< of the authority alone, whatever it is used for

/// What cases of the process "reissueRequest" are started with. Deadlines: from now on.
struct ReissueDeadlines {
    UtcMs verify = 0, approve = 0;
    QString deliveryWait; ///< ISO 8601 duration
};
StartCase caseOf(const ReissueRequest& request, const ReissueDeadlines& deadlines);
/// What a case has for a mode where somebody acts for the customer: any but "RESEND_ARCHIVED" is approved by somebody else.
inline constexpr QStringView onBehalfModeWord = u"RESEND_ARCHIVED_ON_BEHALF";
std::vector<CaseVariable> variablesOf(const RequestAuthority& authority); ///< as cases have them

/// The plan and its first command: a case at `workflow`. key: both of the plan and of the case. It leaves when the time to think again is over.
struct PlannedReissue {
    Plan plan;
    std::vector<Intent> intents;
};
PlannedReissue plannedReissue(const ReissueRequest& request, const QString& key, const RepositoryId& workflow, const ReissueDeadlines& deadlines,
                              const QString& title, const QString& person, UtcMs now);

/// A person may take a request back so long.
inline constexpr UtcMs secondThoughtsMs = 30'000;

} // namespace cf
