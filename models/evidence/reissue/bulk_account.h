// What became of a plan of many letters, out of its outbox and its case: the decisions, every letter with where it stands, and what keeps it from being called done.
// A copy is taken for sent when the system gave a receipt for it, and for nothing else. Source: journey S3 steps 4 and 5; capability 55.
#pragma once

#include "models/domain/bulk_steps.h"
#include "models/evidence/reissue/reissue_account.h"

namespace cf::evidence {

/// A letter of the plan, sent or left out.
struct BulkLine {
    BulkLetter letter;
    QString command;                  ///< key of its hand-over; empty: left out
    std::optional<IntentState> state; ///< none: left out
    QString receipt, trouble;         ///< trouble: evidence of what keeps it, or kept it
    std::optional<ErrorKind> error;
    std::optional<UtcMs> left, changed; ///< when it left last; when anything last happened to it
    bool isSeen = false;                ///< a system that was read since shows it
    bool isSent() const { return state == IntentState::Done; }
    friend bool operator==(const BulkLine&, const BulkLine&) = default;
};

/// What keeps a plan from being called done, the gravest first.
enum class BulkAgainst {
    ListChanged,   ///< the letters are not those that were approved
    RefusedThere,
    SelfApproved,
    NotApproved,
    NoCase,
    LettersUnknown, ///< may have left: no answer says, or a person must look
    LettersOpen,    ///< wait, or are on their way
    LettersRefused,
    LettersWithdrawn,
    NotConfirmed,   ///< no word of what became of them in the post
    SomeFailed      ///< some did not arrive
};
QLatin1StringView codeOf(BulkAgainst against);

struct BulkAccount {
    QString reference, person, title;
    UtcMs asked = 0;
    bool isPaused = false;
    BulkReissue bulk;
    std::optional<cache::KnownCase> told; ///< none: not known here
    ReissueStage stage = ReissueStage::Requested;
    std::vector<ReissueApproval> approvals;
    std::vector<BulkLine> lines; ///< in the order of the plan
    std::optional<qint64> delivered, failed; ///< as the case was told, once every letter had an outcome
    UtcMs at = 0;
    QString program;

    qint64 count(IntentState state) const;
    qint64 asMany() const; ///< letters that were to be sent
    std::vector<BulkAgainst> against; ///< the gravest first
};

/// A letter as the outbox keeps it.
struct KeptLetter {
    QString command, group; ///< as PlanLetter has them
    QByteArray request;
    std::optional<Intent> intent;
    std::optional<UtcMs> changed;
};
/// On a reader's thread, since there may be thousands. commands: of the plan, those that are no letters. Protocol: the plan is none of letters.
QFuture<Result<BulkAccount>> bulkAccountOf(cache::Cache& cache, Plan plan, std::vector<KeptLetter> letters, std::vector<Intent> commands, UtcMs at, QString program);

/// Pure.
BulkAccount bulkAccountOf(const Plan& plan, const BulkReissue& bulk, std::vector<BulkLine> lines, const std::vector<Intent>& commands,
                          const std::optional<cache::KnownCase>& told);

/// In stable codes, documented in docs/cli.md. key: the public one it is signed with; empty: it is not signed.
QJsonObject bulkAccountJson(const BulkAccount& account, const QString& key);
QJsonObject bulkLineJson(const BulkLine& line);
/// All lines as CSV, in the same words.
QByteArray bulkLinesCsv(const std::vector<BulkLine>& lines);

} // namespace cf::evidence
