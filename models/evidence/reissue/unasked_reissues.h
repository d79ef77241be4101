// Letters that were sent again although nobody is known to have asked for it, or to have let it go: compared with the cases of workflow systems and with what was
// asked for here. What no connected system could tell is counted apart, and is not "without". Source: docs/reissue.md, "Without a request"; capability 54; pattern C-6.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_reissues.h"
#include "models/cache/record.h"
#include "models/domain/workflow_case.h"

#include <QJsonObject>

#include <functional>
#include <map>

namespace cf::evidence {

/// Something that may have let a letter be sent again.
struct ResendRequest {
    QString key;                ///< reference of its case; id of an exception
    QString system;             ///< that tells of it; empty: it was asked for here
    QString person;             ///< who asked, as told there
    QString document, customer; ///< of the original; customer empty: of whichever
    std::optional<UtcMs> at, over; ///< when it was asked for, when its case ended; none: not told, not over
    bool isOfMany = false;      ///< a plan of many letters, which names none of them
    /// What its case says, the best first.
    enum class Word { LetGo, ByRequesterAlone, Undecided, Refused } word = Word::LetGo;
    friend bool operator==(const ResendRequest&, const ResendRequest&) = default;
};

/// Why a letter is listed. The gravest first.
enum class UnaskedWhy {
    Refused,          ///< what was asked for was refused or given up
    NoRequest,        ///< no request is known
    OtherTime,        ///< only requests that were made later, or were over before
    ByRequesterAlone, ///< nobody but the one who asked approved it
    Undecided         ///< its case still waits for somebody who decides
};
QLatin1StringView codeOf(UnaskedWhy why); ///< "REFUSED", "NO_REQUEST", "OTHER_TIME", "APPROVED_BY_REQUESTER_ALONE", "NOT_DECIDED"

struct UnaskedReissue {
    cache::ReissuedLetter letter;
    UnaskedWhy why = UnaskedWhy::NoRequest;
    std::optional<ResendRequest> request; ///< the best that is known; none: NoRequest
    friend bool operator==(const UnaskedReissue&, const UnaskedReissue&) = default;
};

/// For which time the cases of a workflow system are known.
struct ResendReach {
    QString system;
    std::optional<UtcMs> from, to; ///< the first request that it tells, and of letters since 30 days later; complete to. from none: it tells of no request at all
    bool hasGaps = false;          ///< something of it could not be read, and may be one
    friend bool operator==(const ResendReach&, const ResendReach&) = default;
};

struct UnaskedReissues {
    bool hasSource = false; ///< false: no connected workflow system tells of requests, and nothing is said
    qint64 looked = 0, count = 0;
    qint64 untold = 0;      ///< of a time of which not every workflow system tells, or it may be of a plan of another program
    bool isExact = true;    ///< false: not all letters were looked at
    std::vector<UnaskedReissue> list; ///< the first sent first; at most mostUnasked
    std::map<QString, qint64> months; ///< "2025-03" of when they were sent, UTC; all of them that tell it
    std::vector<ResendReach> reach;
    Scope scope;
};
inline constexpr int mostUnasked = 10'000, mostReissues = 500'000;

/// names: what a letter names, as namedIn(); asked where its original leads to no request. A letter without a time is of any request that names its original.
Result<UnaskedReissues> unaskedIn(const std::vector<cache::ReissuedLetter>& letters, const std::vector<ResendRequest>& requests, std::vector<ResendReach> reach,
                                  const std::function<Result<QStringList>(const cache::ReissuedLetter&)>& names);
/// What a case of the process "reissueRequest" asked for, or one about an exception whose outcome lets the letter be sent again; none: neither.
std::optional<ResendRequest> resendRequestOf(const WorkflowCase& told, const QString& system);

/// here: what was asked for in this outbox, and exceptions whose outcome was recorded here.
Result<UnaskedReissues> readUnaskedReissues(store::Database& database, std::vector<ResendRequest> here);
QFuture<Result<UnaskedReissues>> unaskedReissues(cache::Cache& cache, std::vector<ResendRequest> here, std::shared_ptr<store::Interrupt> interrupt = {});

/// {"known", "count", "exact", "looked", "untold", "letters": […], "reach": […]}
QJsonObject unaskedReissuesJson(const UnaskedReissues& unasked);

} // namespace cf::evidence
