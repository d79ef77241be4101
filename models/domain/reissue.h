// A reissue as it is asked for: which letter, in which of three ways, to where, for whom and on what authority. What is sent again is never a
// new original. Source: journeys S1, S3; capabilities 54 to 56; protocol page A.9, B.4.
#pragma once

#include "models/domain/intent.h"

#include <QDate>

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
    friend bool operator==(const RequestAuthority&, const RequestAuthority&) = default;
};

struct ReissueRequest {
    CommunicationId communication;
    QString documentId, title, customer; ///< of the original, as known when it was asked for
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
enum class ReissueLack { Identity, AuthorityDocument, AuthorityExpired, Address, Remark, ArchivedBytes };
std::vector<ReissueLack> lacksOf(const ReissueRequest& request, QDate today);

/// What cases of the process "reissueRequest" are started with. Deadlines: from now on.
struct ReissueDeadlines {
    UtcMs verify = 0, approve = 0;
    QString deliveryWait; ///< ISO 8601 duration
};
StartCase caseOf(const ReissueRequest& request, const ReissueDeadlines& deadlines);

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
