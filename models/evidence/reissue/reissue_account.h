// What became of a letter that was asked for once more: who asked and by what authority, who approved it and when, what left, what came back of
// it and how equal that is to the original, and what stands against calling it done. Built from the outbox, the case and the archives alone;
// nothing is believed because it was asked for. Window and command line say the same. Source: docs/reissue.md; capabilities 55, 56.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_case.h"
#include "models/domain/reissue_steps.h"
#include "models/domain/sameness.h"

#include <QJsonObject>

namespace cf::evidence {

/// Somebody's step in the case that lets it go on, or ends it.
struct ReissueApproval {
    QString step;                ///< key in the definition: "verifyAuthorization", "approve"
    QString name, who, outcome;  ///< as the workflow system tells them; who empty: nobody yet
    std::optional<UtcMs> at;     ///< by its clock; none: open
    bool isRequesters = false;   ///< by the one who asked: it approves nothing
    friend bool operator==(const ReissueApproval&, const ReissueApproval&) = default;
};

/// What was handed over, as the outbox has it.
struct ReissueLeft {
    QString key, receipt;           ///< receipt: as the middleware gave it; empty: none
    IntentState state = IntentState::Accepted;
    std::optional<UtcMs> sent, received; ///< by this machine's clock: when it left last, when the receipt came
    QByteArray sha256;              ///< of the bytes; raw
    QString channel, recipient, address, mark, system;
    friend bool operator==(const ReissueLeft&, const ReissueLeft&) = default;
};

/// Why a record of an archive is taken for what came of it.
enum class ResultLink {
    Named,       ///< it bears the key of the hand-over or the reference of the case
    Reissue,     ///< it says that it reissues the original, and it is the only one since the hand-over
    OneOfSeveral ///< so do others
};
QLatin1StringView codeOf(ResultLink link);

struct ReissueResult {
    CommunicationId id;
    QString documentId, title, repository, path, mime, fileName;
    std::optional<Moment> sent;
    std::optional<UtcMs> watermark; ///< of its archive
    SourceRef source;
    QByteArray sha256; ///< as recorded when it was first read; empty: never read
    ResultLink link = ResultLink::Reissue;
    friend bool operator==(const ReissueResult&, const ReissueResult&) = default;
};

/// What keeps it from being called done, the gravest first.
enum class ReissueAgainst {
    OriginalChanged,   ///< its archived bytes are no longer those recorded
    OtherBytesLeft,    ///< what left is not what was recorded
    RefusedThere,      ///< by whoever decided
    SelfApproved,      ///< by nobody but the one who asked
    NotApproved,       ///< a decision is still open
    NoCase,            ///< no workflow system that is read here shows it
    NotLeft,
    LeftUnknown,       ///< it may have left: no answer says
    NotDelivered,      ///< the delivery failed
    NotConfirmed,      ///< no delivery was told
    NotComeBack,       ///< no archive shows what was sent
    SeveralCameBack,   ///< and nothing says which is it
    ResultUnreadable,
    OriginalUnreadable,
    ResultDiffers,     ///< weaker than RENDER_EQUIVALENT
    ResultNotComparable
};
QLatin1StringView codeOf(ReissueAgainst against);

struct ReissueAccount {
    QString reference, person, title;
    UtcMs asked = 0;
    ReissueRequest request;
    std::optional<cache::KnownCase> told; ///< none: not known here
    ReissueStage stage = ReissueStage::Requested;
    std::vector<ReissueApproval> approvals; ///< in the order of the case
    std::optional<ReissueLeft> left;        ///< the last; none: nothing was handed over
    DeliveryState delivered = DeliveryState::Unknown; ///< Delivered or Undeliverable, once the case was told so; else Unknown
    std::optional<UtcMs> deliveredTold;
    std::vector<ReissueResult> results;
    QByteArray originalFound, resultFound; ///< SHA-256 of the bytes as read for this; empty: not read
    QString composedKey;                   ///< of the command that composed it last; empty: nothing was
    QByteArray composed;                   ///< raw SHA-256 of what that gave; empty: nothing did
    std::optional<Sameness> sameness;      ///< original left, result right; where nothing came back of what was composed, that
    bool isOfComposed = false;             ///< sameness is of what was composed
    UtcMs at = 0;                          ///< when it was made, by this machine's clock
    QString program;

    const ReissueResult* result() const; ///< the one that is it; nullptr: none, or several
    std::vector<ReissueAgainst> against() const;
    bool isWhole() const { return against().empty(); }
};

/// What caches say of it: the case, and records that may be what came of it.
struct ReissueTraces {
    std::optional<cache::KnownCase> told;
    std::vector<ReissueResult> results;
};
/// names: the key of the hand-over, the reference of the case; since: when it left, none: nothing left, so nothing
/// came of it.
QFuture<Result<ReissueTraces>> reissueTracesOf(cache::Cache& cache, CommunicationId original, StartedCase started, QStringList names, std::optional<UtcMs> since);

/// Pure. intents: of the plan; history: of the hand-over that handOverIn() names, oldest first.
ReissueAccount reissueAccountOf(const Plan& plan, const ReissueRequest& request, const std::vector<Intent>& intents, const std::vector<IntentStep>& history,
                                const ReissueTraces& traces);
/// The decisions of its case, in the order of that.
std::vector<ReissueApproval> reissueApprovalsOf(const WorkflowCase& told);
/// The last that composed a document among them, newest first; nullptr: none.
const Intent* composedIn(const std::vector<Intent>& intents);
/// The last hand-over among the intents of a plan, newest first; nullptr: none.
const Intent* handOverIn(const std::vector<Intent>& intents);

/// In stable codes, documented in docs/cli.md. key: the public one it is signed with; empty: it is not signed.
QJsonObject reissueAccountJson(const ReissueAccount& account, const QString& key);

} // namespace cf::evidence
