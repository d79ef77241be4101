// What a person keeps here: saved searches, the history of queries, which copy of a communication counts, rules of the house, links to disputes,
// reports of validations, custom and practice, packs, what was done about exceptions. Stands in desk.sqlite, written with synchronous=FULL: an answer means it is on the disk.
#pragma once

#include "models/base/clock.h"
#include "models/domain/call_back.h"
#include "models/domain/disposition.h"
#include "models/domain/disposition_material.h"
#include "models/domain/dispute.h"
#include "models/domain/finding_decision.h"
#include "models/domain/house_rule.h"
#include "models/domain/pack.h"
#include "models/domain/record_copy.h"
#include "models/domain/kept_fixity.h"
#include "models/domain/hold_ledger.h"
#include "models/domain/hold_trial.h"
#include "models/domain/kept_matter.h"
#include "models/domain/letter_standing.h"
#include "models/domain/kept_validation.h"
#include "models/domain/practice_statement.h"
#include "models/domain/request_use.h"
#include "models/domain/letter_exception.h"
#include "models/store/threads.h"

#include <QHash>
#include <QObject>

namespace cf::desk {

struct SavedSearch {
    QString name, query;
    int grammarVersion = 1;
    UtcMs created = 0;
    std::optional<UtcMs> lastRun;
    std::optional<qint64> lastTotal;
    friend bool operator==(const SavedSearch&, const SavedSearch&) = default;
};

/// The version of the query grammar that saved queries are written in; raised when a meaning changes.
inline constexpr int grammarVersion = 1;

/// Something that a person decides or keeps here, and what it is about, by its id.
struct DeskDeed {
    QLatin1StringView act, kind;
    QString subject;
};
/// Asked before anything that a person decided is written, on the writer's thread: an error refuses it.
using Admission = std::function<Result<void>(const DeskDeed& deed)>;
/// `f`, once it is admitted.
template <class F> auto admittedBy(Admission admission, DeskDeed deed, F f)
{
    return [admission = std::move(admission), deed = std::move(deed), f = std::move(f)](store::Database& database) mutable -> std::invoke_result_t<F&, store::Database&> {
        if (admission) {
            CF_CHECK(admission(deed));
        }
        return f(database);
    };
}

class Desk : public QObject
{
    Q_OBJECT
public:
    static Result<std::unique_ptr<Desk>> open(const QString& profileDirectory);
    /// Before the first call. Not asked about what the program remembers by itself: queries, runs of searches, how letters were asked for.
    void setAdmission(Admission admission) { m_admission = std::move(admission); }

    QFuture<Result<std::vector<SavedSearch>>> savedSearches(); ///< in the order of the person
    /// Conflict when another one has the name.
    QFuture<Result<void>> save(SavedSearch search);
    QFuture<Result<void>> rename(QString from, QString to);
    QFuture<Result<void>> remove(QString name);
    QFuture<Result<void>> noteRun(QString name, UtcMs at, qint64 total);
    QFuture<Result<void>> move(QString name, int position);

    /// Newest first, each query once.
    QFuture<Result<QStringList>> history(int limit);
    QFuture<Result<void>> noteQuery(QString query, UtcMs at);

    /// In the order in which they are asked; the first that fits decides.
    QFuture<Result<std::vector<AuthorityRule>>> authorityRules();
    QFuture<Result<void>> setAuthorityRules(std::vector<AuthorityRule> rules);
    /// All that was ever said of this one and another, also what was undone, oldest first.
    QFuture<Result<std::vector<IdentityDecision>>> decisionsOn(CommunicationId communication);
    QFuture<Result<void>> decide(IdentityDecision decision);
    /// The newest between the two; it stays, with the time. NotFound when nothing was decided.
    QFuture<Result<void>> undoDecision(CommunicationId one, CommunicationId other, UtcMs at);

    /// By name.
    QFuture<Result<std::vector<HouseRule>>> houseRules();
    /// A new one, or another state of one. Its id; Conflict when another one has the name, NotFound when there is no such rule.
    QFuture<Result<qint64>> keepRule(HouseRule rule, UtcMs at);
    QFuture<Result<void>> removeRule(qint64 id, UtcMs at);
    /// Takes the last change of any rule back, also a removal; NotFound when there is none, Conflict when its name is taken meanwhile. The
    /// name of the rule.
    QFuture<Result<QString>> undoRuleChange(UtcMs at);
    /// Those to begin with: kept when no rule ever was.
    QFuture<Result<void>> beginRules(std::vector<HouseRule> rules, UtcMs at);

    /// All that was ever decided on findings of a template or asset (of all of them for an empty subject), also what was undone, oldest first.
    QFuture<Result<std::vector<FindingDecision>>> findingDecisions(QString subject);
    /// Rejected without a reason.
    QFuture<Result<void>> decideFinding(FindingDecision decision);
    /// The newest on this finding; it stays, with the time. NotFound when nothing was decided.
    QFuture<Result<void>> undoFindingDecision(QString subject, QString version, QString finding, UtcMs at);

    /// All that was ever added to disputes, also what was undone, oldest first.
    QFuture<Result<std::vector<DisputeLink>>> disputeLinks();
    /// Conflict: it is linked to that dispute already. Rejected without either.
    QFuture<Result<void>> linkDispute(DisputeLink link);
    /// The newest between the two; it stays, with the time. NotFound when nothing is linked.
    QFuture<Result<void>> undoDisputeLink(QString dispute, CommunicationId communication, UtcMs at);
    /// Reports of letters that were looked at again; kept for good, each linked to the one before.
    QFuture<Result<void>> keepValidation(KeptValidation validation);
    QFuture<Result<std::vector<KeptValidation>>> validationsOf(CommunicationId communication); ///< oldest first

    /// How letters are ordinarily handed over: all that was ever stated, withdrawn statements among them, oldest first.
    QFuture<Result<std::vector<PracticeStatement>>> practices();
    /// Its id. Rejected without words, a name or a channel, and when it ends before it begins.
    QFuture<Result<qint64>> statePractice(PracticeStatement statement);
    /// It stays, with the time. NotFound: there is none, or it is withdrawn already.
    QFuture<Result<void>> withdrawPractice(qint64 id, UtcMs at);
    /// How letters were asked for; kept here alone, and names no customer.
    QFuture<Result<void>> noteRequest(RequestUse use);
    QFuture<Result<std::vector<RequestUse>>> requestUses(int limit); ///< newest first
    QFuture<Result<RequestTimes>> requestTimes(); ///< of all that were submitted here
    /// All that persons ever did about an exception (about all of them for an empty id), also what was taken back, oldest first.
    QFuture<Result<std::vector<ExceptionDeed>>> exceptionDeeds(QString exception);
    /// Rejected without an exception or a person.
    QFuture<Result<void>> noteException(ExceptionDeed deed);
    /// The newest of that kind; it stays, with the time. NotFound when there is none; Conflict for an outcome on which a release rests.
    QFuture<Result<void>> undoExceptionDeed(QString exception, ExceptionAct act, UtcMs at);
    /// Open ones first, by when they are due.
    QFuture<Result<std::vector<CallBack>>> callBacks(bool onlyOpen);
    QFuture<Result<qint64>> noteCallBack(CallBack call); ///< its id; Rejected without a draft, somebody who calls, a time or a zone
    QFuture<Result<void>> endCallBack(qint64 id, CallResult result, QString person, UtcMs at); ///< NotFound: none of that id is open
    /// The one changed last first.
    QFuture<Result<std::vector<Pack>>> packs();
    QFuture<Result<Pack>> pack(QString id); ///< NotFound
    /// Conflict: there is one of that id.
    QFuture<Result<void>> beginPack(Pack pack);
    /// A draft that was never sealed. Conflict: a version of it was; NotFound.
    QFuture<Result<void>> dropPack(QString id);
    /// One step, which can be undone; what could be done again is forgotten by it. deed: a code. Nothing where nothing differs. NotFound.
    QFuture<Result<Pack>> changePack(QString id, PackComposition composition, QString deed, QString person, UtcMs at);
    /// NotFound: there is nothing to undo, or to do again.
    QFuture<Result<Pack>> undoPack(QString id);
    QFuture<Result<Pack>> redoPack(QString id);
    /// Conflict: that version is sealed already, another one comes first, or the pack is no more as it was when it was sealed.
    QFuture<Result<Pack>> keepSealed(QString id, SealedPack version);
    /// Rejected: its authority does not hold on `today`, covers one account alone and that version was not sealed for it ("authority-scope"), or
    /// nobody is named; NotFound: there is no such version.
    QFuture<Result<Pack>> disclosePack(QString id, PackDisclosure disclosure, QDate today);
    /// Which pack and version a file is, by its bytes; NotFound.
    QFuture<Result<std::pair<Pack, int>>> packOfFile(QByteArray sha256);
    /// One for each repository that has its own; the usual one without a repository, if somebody chose it.
    QFuture<Result<std::vector<ReadingInterval>>> readingIntervals();
    /// Rejected: less than 0 or more than mostMonths.
    QFuture<Result<void>> setReadingInterval(ReadingInterval interval);
    QFuture<Result<void>> beginFixity(FixityDraw draw);
    QFuture<Result<void>> endFixity(FixityReport report); ///< Conflict: it has its report; NotFound: no such run
    QFuture<Result<std::vector<KeptFixityRun>>> fixityRuns(int limit); ///< newest first

    // Matters and what is held for them. Nothing of it is ever deleted.

    QFuture<Result<std::vector<KeptMatter>>> matters(); ///< newest first
    QFuture<Result<KeptMatter>> matter(QString numberOrId); ///< NotFound
    /// Conflict: there is one of this number. Rejected: see faultOf().
    QFuture<Result<void>> openMatter(HoldMatter matter, QString person, UtcMs at);
    /// Conflict: letters were asked for, and its number or which letters it reaches differ; or its release is, and the cooling-off is shorter. Rejected, NotFound.
    QFuture<Result<void>> changeMatter(HoldMatter matter, QString person, UtcMs at);
    /// A step with the letters that come under the matter by it, all of it or nothing; those that are under it already stay as they are. Which are new, with
    /// their rows. Conflict: it is released, or the last step is not `after`, so that what it rests on is not what is so.
    QFuture<Result<std::vector<HoldItem>>> joinHold(QString matter, int after, MatterStep step, std::vector<HoldItem> items);
    /// A step by itself; its number is given here. Conflict: it is released.
    QFuture<Result<int>> noteMatter(QString matter, MatterStep step);
    /// Likewise, with the keys of the commands that lift: by the row of the item. Conflict: a release is asked for already.
    QFuture<Result<int>> askRelease(QString matter, MatterStep step, std::vector<std::pair<qint64, QString>> lifting);
    /// What was placed again, under another command or part of the hold.
    QFuture<Result<int>> placeAgain(QString matter, MatterStep step, std::vector<HoldItem> items);
    /// A released matter is held again, within its cooling-off: its letters under other commands, with nothing read of them yet. Rejected ("cooled-off"): that is over, or was
    /// never set. Conflict: it is not released.
    QFuture<Result<int>> holdAgain(QString matter, MatterStep step, std::vector<HoldItem> items);
    /// A matter that another profile kept, as its ledger has it, all of it or nothing; `step` says where it came from. Conflict: there is one of this number. Rejected: it may not be
    /// taken in as it is, see mayBeTakenIn().
    QFuture<Result<void>> takeLedger(HoldLedger ledger, MatterStep step);
    QFuture<Result<std::vector<KeptHoldItem>>> holdItems(QString matter);
    /// By rows of items, with a step that says how many of what. First found held is kept from before.
    QFuture<Result<int>> keepReadings(QString matter, MatterStep step, std::vector<std::pair<qint64, KeptReading>> readings);
    /// Of each that has letters and is not released, or whose cooling-off is not over at `now`; without them where its revision is the known one.
    QFuture<Result<std::vector<MatterLetters>>> matterLetters(QHash<QString, QString> known, UtcMs now);
    QFuture<Result<TermsByRepository>> holdTerms();
    QFuture<Result<void>> keepHoldTerms(RepositoryId repository, HoldTermsAt terms);
    /// Of matters that are not released, or whose cooling-off is not over at `now`; the first first.
    QFuture<Result<std::vector<LetterHold>>> holdsOn(CommunicationId communication, UtcMs now);
    /// Letters of a matter whose record is under others as well that are not released.
    QFuture<Result<qint64>> underOtherMatters(QString matter);
    /// Requests to be erased that kept letters of a matter.
    QFuture<Result<qint64>> erasuresKeeping(QString matter);
    QFuture<Result<std::vector<KeptTrial>>> holdTrials(); ///< newest first
    /// Rejected: the record ever was under a matter ("matter LIT-1"), may still be destroyed by a disposition, or another one is "under-way" at its repository.
    QFuture<Result<void>> beginTrial(HoldTrial trial, TrialStep step);
    QFuture<Result<int>> noteTrial(QString id, TrialStep step); ///< its number is given here. Conflict: that is noted, or it is over; NotFound

    // Dispositions. Nothing of them is ever changed or deleted.

    QFuture<Result<std::vector<KeptDisposition>>> dispositions(); ///< newest first
    QFuture<Result<KeptDisposition>> disposition(QString id); ///< NotFound
    /// With its first step and what is decided about each letter, all of it or nothing. Conflict: there is one of this id, or a letter is in another one that may
    /// still destroy it. Rejected: no letter.
    QFuture<Result<void>> decideDisposition(Disposition disposition, DispositionStep step, std::vector<DispositionItem> items);
    QFuture<Result<int>> noteDisposition(QString id, DispositionStep step); ///< its number is given here. Conflict: it is over
    QFuture<Result<std::vector<DispositionItem>>> dispositionItems(QString id);
    /// Of these letters, by id; of all without. Without links of disputes.
    QFuture<Result<DispositionMaterial>> dispositionMaterial(std::optional<QStringList> of, UtcMs now);
    QFuture<Result<DecidedRetention>> decidedRetention(QString known); ///< without overrides where its revision is the known one

Q_SIGNALS:
    void changed(); ///< saved searches changed
    void identityChanged(); ///< which copy counts, or what is the same
    void rulesChanged();
    void findingsChanged();
    void disputesChanged(); ///< what is linked to disputes
    void practicesChanged();
    void exceptionsChanged(); ///< what was done about exceptions
    void callBacksChanged();
    void packsChanged();
    void mattersChanged();
    void dispositionsChanged();
    void fixityChanged(); ///< readings of files, or how often they are read

private:
    Desk() = default;
    QFuture<Result<void>> changeFindings(const DeskDeed& deed, std::function<Result<void>(store::Database&)> change);
    QFuture<Result<void>> changeDisputes(const DeskDeed& deed, std::function<Result<void>(store::Database&)> change);
    template <class T> QFuture<Result<T>> changeMatters(QLatin1StringView act, const QString& matter, std::function<Result<T>(store::Database&)> change);
    template <class T> QFuture<Result<T>> changeDispositions(QLatin1StringView act, const QString& disposition, std::function<Result<T>(store::Database&)> change);
    QFuture<Result<void>> changeExceptions(const DeskDeed& deed, std::function<Result<void>(store::Database&)> change);
    QFuture<Result<Pack>> changeOnePack(QLatin1StringView act, const QString& id, std::function<Result<void>(store::Database&)> change);
    template <class F> auto admitted(DeskDeed deed, F f) { return admittedBy(m_admission, std::move(deed), std::move(f)); }
    Admission m_admission;
    /// Until when released matters may be held again, by the link of their last step: asked every few seconds. On the writer's thread.
    std::shared_ptr<QHash<QString, std::optional<UtcMs>>> m_cooling = std::make_shared<QHash<QString, std::optional<UtcMs>>>();
    std::unique_ptr<store::Writer> m_writer;
};

} // namespace cf::desk
