// What does not fit, over everything that is known: for each way in which letters, their making, filing and delivery can go wrong, how often it did, or
// that nothing is connected which would tell. What is counted elsewhere is taken from there, so that a number and its list cannot differ. Pure
// functions but for queriedBreaches(). Source: capabilities 1.6, "must be noticed when broken".
#pragma once

#include "models/domain/finding_decision.h"
#include "models/evidence/case/case_book.h"
#include "models/evidence/dispute/dispute_book.h"
#include "models/evidence/hand_over_report.h"
#include "models/evidence/house_rules.h"
#include "models/evidence/missed_letters.h"
#include "models/evidence/reissue/unasked_reissues.h"
#include "models/evidence/run_failures.h"
#include "models/evidence/template_story.h"
#include "models/evidence/workspace_story.h"

namespace cf::evidence {

enum class Breach {
    NeverMade,          ///< in the input of a run, and nothing came out
    NotReprocessed,     ///< a run failed, and none ended well after it
    NotReturned,        ///< composed, and in no repository
    NoReceipt,          ///< a hand-over that should have a receipt
    NoCopy,             ///< on record, and no document
    Altered,            ///< bytes that are not those recorded or stated
    IdsDiffer,          ///< records that contradict each other in what they are
    Unlinked,           ///< belongs nowhere
    NoMetadata,         ///< no index names it
    NoEvidence,         ///< the time for evidence of delivery is over
    DraftSent,          ///< went out as a draft
    UnapprovedSent,     ///< letters of a version without full approval, or such a version in force
    OutOfPeriod,        ///< letters of a version before or after its time in force
    UnsanctionedPart,   ///< a text, image or rule without approval, or past its time, in letters
    PackageIncomplete,  ///< a template's package lacks a part
    RuleBroken,         ///< letters that break a rule of the house
    RenewalUnannounced, ///< a policy was renewed, or will be within a month, without a notice
    DeadlineMissed,     ///< of disputes
    NoOutcome,          ///< a dispute was answered without an approved outcome
    DisputeIncomplete,  ///< a dispute's file lacks something
    RetentionDiffers,   ///< what was asked for, what is kept and what the plan says differ
    CaseUnanswered,     ///< a case was closed, and no letter of it went out; these six in the order of CaseGapKind
    MilestoneMissed,    ///< a milestone was reached, and its letter did not go out in time
    CasePackageIncomplete, ///< a closing package lacks a document, or there is none
    WithoutConsent,     ///< a letter that needs a consent which was not given then
    WithoutCase,        ///< a letter of a type that belongs to a case, and names none
    EventWithoutLetter, ///< an event started a process, and no letter names it
    ReissueUnasked      ///< sent again, and nobody is known to have asked for it or to have let it go
};
inline constexpr int breachKinds = int(Breach::ReissueUnasked) + 1;
Breach breachOf(CaseGapKind kind);
std::optional<CaseGapKind> caseGapOf(Breach breach); ///< nullopt: it is none of the six
QLatin1StringView codeOf(Breach breach);
/// The patterns of integration it belongs to: "A-1", "B-1".
QStringList patternsOf(Breach breach);
/// What is counted.
enum class Counted { Letters, Documents, Customers, Runs, Versions, Policies, Disputes, Cases, Milestones, Packages, Events };
Counted countedIn(Breach breach);

struct BreachCount {
    Breach breach = Breach::NeverMade;
    bool hasSource = true; ///< false: nothing is connected that would tell, and count says nothing
    qint64 count = 0;
    bool isExact = true;   ///< false: at least so many
    QString query;         ///< finds the letters; empty: they are no letters, or no query finds them
    qint64 untold = 0;     ///< not among them: so many of which nothing here tells
    friend bool operator==(const BreachCount&, const BreachCount&) = default;
};

/// What a query finds: NoCopy, Altered, IdsDiffer, Unlinked, NoMetadata, NoEvidence, DraftSent, RetentionDiffers; all in one snapshot.
struct QueriedBreaches {
    std::vector<BreachCount> counts;
    search::Total all; ///< everything that is known
};
QFuture<Result<QueriedBreaches>> queriedBreaches(cache::Cache& cache, search::IndexFactory factory, const query::Calendar& calendar,
                                                 std::shared_ptr<store::Interrupt> interrupt = {});

std::vector<BreachCount> breachesIn(const MissedLetters& missed);       ///< NeverMade, NotReturned
std::vector<BreachCount> breachesIn(const ReceiptGaps& gaps);           ///< NoReceipt
std::vector<BreachCount> breachesIn(const RunFailures& runs);           ///< NotReprocessed
std::vector<BreachCount> breachesIn(const std::vector<RuleVerdict>& verdicts); ///< RuleBroken: rules that are off or have problems are left out; letters that break two count twice
std::vector<BreachCount> breachesIn(const DisputeBook& book);           ///< DeadlineMissed, NoOutcome, DisputeIncomplete
std::vector<BreachCount> breachesIn(const CaseBook& book);              ///< the six of CaseGapKind
std::vector<BreachCount> breachesIn(const UnaskedReissues& reissues);   ///< ReissueUnasked
std::vector<BreachCount> breachesIn(const WorkspaceList& renewals);     ///< RenewalUnannounced: of a list asked with renewalFilter()
QString renewalFilter();
/// UnapprovedSent, OutOfPeriod, UnsanctionedPart, PackageIncomplete: findings that were decided on are left out. isKnown: a composition system tells of templates.
std::vector<BreachCount> breachesIn(const std::vector<Misfit>& misfits, const std::vector<FindingDecision>& decisions, bool isKnown);

/// {"breach", "patterns", "counted", "count" or null, "exact", "untold", "query"}
QJsonObject breachJson(const BreachCount& count);

} // namespace cf::evidence
