// What people want done, until it is done: plans and their commands in outbox.sqlite, written with synchronous=FULL. An answer means that
// it is on the disk; nothing is skipped, and nothing deleted. Who carries commands out is models/sync/dispatch.h. Source: docs/outbox.md.
#pragma once

#include "models/base/deliver.h"
#include "models/domain/asked_reissue.h"
#include "models/domain/planned_resend.h"
#include "models/outbox/admission.h"
#include "models/outbox/intent_standing.h"
#include "models/store/threads.h"

#include <QObject>

namespace cf::outbox {

/// What was filed and is not there as it was sent is not fetched again at each run.
inline constexpr UtcMs lookAgainMs = UtcMs(24) * 3'600'000;

/// Nothing is ever put off for so long: what seems to be was put off by a clock that was put back since, and it is its turn.
inline constexpr UtcMs longestAheadMs = UtcMs(25) * 3'600'000;

/// Which intents a list shows.
struct Listing {
    std::vector<IntentState> states; ///< empty: all
    QString plan;                    ///< its id; empty: of all
    CommunicationId about;           ///< empty: about whatever
    qint64 before = 0;               ///< row to go on from, see ListedIntent; 0: from the newest
    int limit = 200;
    QString text = {};               ///< anywhere in what it does, its keys and receipt, its error or its plan, as people compare words; empty: whatever
    QString key = {};                ///< of one command; empty: of whichever
    QStringList subjects = {};       ///< of one of these; empty: of whichever
};
struct ListedIntent {
    qint64 row = 0;
    Intent intent; ///< without bytes
    QString planTitle, planKind, person;
    std::optional<UtcMs> changed;
};

struct PlanWithCommand {
    Plan plan;
    Intent first;
    std::vector<Intent> others = {}; ///< of the plan, in their order; where they were asked for
};

/// A letter that a plan looked at: to be handed over once somebody approved it, or left out.
struct PlanLetter {
    CommunicationId about;
    QString command;    ///< key of its hand-over, which waits without its bytes; empty: left out
    QString standing;   ///< code of the group it was in
    QByteArray request; ///< JSON, see reissueText()
};
struct LetterStanding {
    PlanLetter letter;
    std::optional<Intent> intent;  ///< of its hand-over, without bytes; none: left out
    std::optional<UtcMs> changed;  ///< when anything last happened to that
};
struct WaitingLetter {
    QString command;
    QByteArray request;
    QString askedIn; ///< id of a plan that asked for the same letter since; empty: none
};
/// What becomes of a waiting letter: it leaves with its bytes, or is refused.
struct SuppliedLetter {
    QString command;
    QByteArray bytes;
    std::optional<Error> trouble;
    bool waitsOn = false; ///< it is not refused for its trouble, and is asked for again behind those without one
};
using StateCounts = std::vector<std::pair<IntentState, qint64>>;

/// Where one of many commands stands.
struct CommandState {
    QString key;
    IntentState state = IntentState::Accepted;
    QString trouble; ///< evidence, of its last attempt or look that failed
    RepositoryId system = {};
    QString receipt = {}; ///< of Done
};

/// One line of the history of a command, for those who keep all of them.
struct ToldStep {
    qint64 row = 0;
    QString key, plan, code, about; ///< code: of the deed
    RepositoryId system;
    IntentStep step;
};

class Outbox : public QObject
{
    Q_OBJECT
public:
    static Result<std::unique_ptr<Outbox>> open(const QString& profileDirectory);
    QString path() const { return m_path; }
    /// Asked before anything that a person wants is written. Before the first call.
    void setAdmission(Admission admission) { m_admission = std::move(admission); }
    QFuture<Result<std::vector<ToldStep>>> steps(qint64 after, int limit); ///< oldest first, of all commands

    /// All of it or nothing, in this order; each in its `state`: Draft, Waiting or Accepted. Conflict when a plan or a command of this
    /// id is there already; Rejected when one follows what is in no plan.
    QFuture<Result<void>> submit(Plan plan, std::vector<Intent> intents, UtcMs at);
    /// With all letters it looked at.
    QFuture<Result<void>> submit(Plan plan, std::vector<Intent> intents, std::vector<PlanLetter> letters, UtcMs at);
    /// More commands of a plan; one whose key is there already is left as it is. How many are new.
    QFuture<Result<int>> add(QString plan, std::vector<Intent> intents, UtcMs at);
    /// Drafts of a plan are accepted; NotFound when it has none.
    QFuture<Result<void>> acceptDrafts(QString plan, QString person, UtcMs at, std::optional<UtcMs> notBefore);
    /// Those that wait for the plan's approval may leave. How many.
    QFuture<Result<qint64>> release(QString plan, QString detail, UtcMs at);
    QFuture<Result<void>> pause(QString plan, bool isPaused);
    /// Its case is over: plansUnderWay() no longer has it.
    QFuture<Result<void>> close(QString plan);

    // Plans of many letters. A hand-over of theirs waits without bytes and is never released by release(): it is supplied with them.

    /// The case asks for this piece of work: when it is another than before, letters that were refused wait again. How many.
    QFuture<Result<qint64>> beginWork(QString plan, QString work, UtcMs at);
    /// In the order of the plan, those that met trouble behind the others; none that lie in these repositories.
    QFuture<Result<std::vector<WaitingLetter>>> waitingLetters(QString plan, int limit, QStringList notOf = {});
    /// Of those that still wait; the others stay as they are. How many wait no longer.
    QFuture<Result<int>> supply(std::vector<SuppliedLetter> letters, UtcMs at);
    QFuture<Result<StateCounts>> letterCounts(QString plan); ///< of its hand-overs
    /// All of a plan, in its order.
    QFuture<Result<std::vector<LetterStanding>>> letters(QString plan);
    /// Those of all plans that were ever to be handed over, in the order they were asked for.
    QFuture<Result<std::vector<PlannedResend>>> plannedResends();
    /// All letters that were ever asked for once more, alone or with others, drafts left out; in the order they were asked for.
    QFuture<Result<std::vector<AskedReissue>>> askedReissues();

    /// Before it left: Draft, Waiting or Accepted and never sent; what follows it goes with it. Conflict when it may have left.
    QFuture<Result<void>> withdraw(QString key, QString person, QString why, UtcMs at);
    /// All of a plan that never left. How many.
    QFuture<Result<qint64>> withdrawPlan(QString plan, QString person, QString why, UtcMs at);
    /// All of a plan, or nothing: Conflict when something of it may have left. How many.
    QFuture<Result<qint64>> takeBackPlan(QString plan, QString person, QString why, UtcMs at);
    /// A refused one, or one for which somebody signed in or unlocked something, once more; what may have been done before is looked for
    /// first. Conflict in other states, and for a letter of which its case was told that it was not sent: that asks for it anew.
    QFuture<Result<void>> tryAgain(QString key, QString person, UtcMs at);
    /// All of a plan of which that may be said. How many.
    QFuture<Result<qint64>> tryPlanAgain(QString plan, QString person, UtcMs at);
    /// What a person found who looked at the system. Left as it is, it may have been done for all that is known, and can still be settled. Rejected without
    /// saying how; Conflict when it needs no person.
    QFuture<Result<void>> settle(QString key, PersonsFinding finding, QString person, QString how, UtcMs at);

    QFuture<Result<std::vector<PlanStanding>>> plans(bool onlyOpen, int limit); ///< newest first
    QFuture<Result<std::vector<PlanStanding>>> plansOf(QString kind, int limit); ///< newest first
    QFuture<Result<std::optional<PlanStanding>>> plan(QString id);
    /// Those of a kind that are neither closed nor paused and of which something is done; oldest first, behind the plan of this id.
    QFuture<Result<std::vector<PlanStanding>>> plansUnderWay(QString kind, QString after, int limit);
    /// Of a kind, each with the command that bears its id, without bytes; newest first, before the plan of this id.
    QFuture<Result<std::vector<PlanWithCommand>>> plansWithCommand(QString kind, int limit, QString before = {});
    /// The same of those whose command is of this subject, all of them, with the other commands of their plans.
    QFuture<Result<std::vector<PlanWithCommand>>> plansAbout(QString kind, QString subject);
    QFuture<Result<std::vector<ListedIntent>>> list(Listing listing); ///< newest first
    /// All that the listing has, wherever it goes on from and however few it wants at a time.
    QFuture<Result<qint64>> count(Listing listing);
    QFuture<Result<std::vector<CommandState>>> states(QString plan); ///< of all its commands, in their order
    QFuture<Result<qint64>> planCount();
    QFuture<Result<qint64>> unseenCount(); ///< commands that are done and were not seen at their system yet
    QFuture<Result<std::vector<std::pair<IntentState, qint64>>>> counts();
    QFuture<Result<std::optional<Intent>>> intent(QString key);  ///< with its bytes, and those of its effect
    QFuture<Result<std::vector<IntentStep>>> history(QString key); ///< oldest first
    /// Done, and not seen at the system yet; without bytes, oldest first. Not those that were looked at in vain less than lookAgainMs before.
    QFuture<Result<std::vector<Intent>>> unseen(RepositoryId system, int limit, UtcMs now, QString after = {}); ///< behind the command of this key
    QFuture<Result<void>> noteSeen(QString key, UtcMs at);
    QFuture<Result<void>> noteSeen(QStringList keys, UtcMs at); ///< of those that are done; all of it or nothing
    /// It was read back, and is not what was sent (Conflict), or is not there (NotFound): its error until it is seen, and a line of its history, once for
    /// the same detail.
    QFuture<Result<void>> noteUnlike(QString key, Error error, UtcMs at);

    QFuture<Result<std::vector<HeldSystem>>> heldSystems(); ///< longest held first
    /// Somebody mended how one signs in: what waits for the system leaves. False: it was not held.
    QFuture<Result<bool>> resumeSystem(RepositoryId system);
    /// Those for which something waits and that are not held; longest away first.
    QFuture<Result<std::vector<AwaySystem>>> awaySystems();
    /// A person does not want to wait for the next try. False: it is not away. Where it fails it is waited for as long as before, and longer.
    QFuture<Result<bool>> tryNow(RepositoryId system);

    // For the one that carries them out, which holds the lock of the profile for that:

    /// What was on its way when a program ended is Unknown. How many.
    QFuture<Result<qint64>> recover(UtcMs at);
    /// Systems that have something to do now, or later.
    QFuture<Result<std::vector<RepositoryId>>> systemsToServe();
    /// The next one whose turn it is: an Accepted one, which is Sending from then on, or an Unknown one to be looked for. With its bytes. Of a system that is away
    /// one at a time, when that is due: each time another one, so that none alone keeps it away for all.
    QFuture<Result<std::optional<Intent>>> take(RepositoryId system, UtcMs now);
    /// An Unknown one leaves once more under its key: Sending from then on. Conflict when it is not Unknown any more, or its plan is paused.
    QFuture<Result<void>> leaveAgain(QString key, UtcMs now);
    QFuture<Result<void>> note(QString key, Standing standing, UtcMs at);
    /// When the next one is due whose turn it is, which may be long past; none: none is.
    QFuture<Result<std::optional<UtcMs>>> nextDue(UtcMs now);

Q_SIGNALS:
    void changed();

private:
    Outbox() = default;
    template <class T> QFuture<Result<T>> change(std::function<Result<T>(store::Database&)> change)
    {
        QFuture<Result<T>> future = m_writer->write(std::move(change));
        tell(future, [](const T*) { return true; });
        return future;
    }
    /// changed(), when it was written and `isChange` says so. Any thread; the signal comes on the outbox's own.
    template <class T, class F> void tell(QFuture<Result<T>> future, F isChange)
    {
        QMetaObject::invokeMethod(this, [this, future, isChange] {
            deliver(future, this, [this, isChange](const Result<T>& written) {
                if constexpr (std::is_void_v<T>) {
                    if (written) {
                        Q_EMIT changed();
                    }
                } else if (written && isChange(&*written)) {
                    Q_EMIT changed();
                }
            });
        });
    }
    /// `f`, once it is admitted.
    template <class F> auto admitted(QLatin1StringView act, QString subject, QString person, F f)
    {
        return [admission = m_admission, act, subject = std::move(subject), person = std::move(person), f = std::move(f)](store::Database& database) -> std::invoke_result_t<const F&, store::Database&> {
            if (admission) {
                CF_TRY(const AskedOfOutbox asked, withPlan(database, {act, subject, person}));
                CF_CHECK(admission(asked));
            }
            return f(database);
        };
    }
    QString m_path;
    Admission m_admission;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Readers> m_readers;
};

} // namespace cf::outbox
