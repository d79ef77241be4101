// What is done for a matter: planned, asked for, read back, evaluated again, released. For the window and the command line. One act at a time; each is on the
// disk before anything is asked of a repository, and goes on after the program was killed between the two (resume()). GUI thread.
#pragma once

#include "models/base/deliver_step.h"
#include "models/domain/ports/hold_control.h"
#include "models/evidence/holds/hold_plan.h"
#include "ui/holds/hold_book_presenter.h"

namespace cf::ui {

/// All of it outlives the presenter.
struct HoldParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    desk::Desk& desk;
    outbox::Outbox& outbox;
    HoldControl& holds;
    const Clock& clock;
    QTimeZone businessZone;
    QString person;
};

struct PlannedScope {
    evidence::HoldPlan plan;
    TermsByRepository terms;   ///< of its repositories, as asked now or as known before
    std::map<QString, QString> names; ///< of all repositories, by id
    QStringList notAsked;      ///< names of repositories that did not answer how they hold
    RepositoryId workflow;     ///< that would decide; empty: none is connected
    bool needsApproval = false;
    qint64 calls = 0;          ///< commands that it comes to
    std::optional<int> after;  ///< number of the last step of the matter; none: it is not kept yet
};

/// A repository that was found to do less than the matter expects of it.
struct HoldShortfall {
    QString repository;                   ///< its name
    HoldEnforcement expected = HoldEnforcement::Unknown;
    std::optional<HoldEnforcement> found; ///< none: it has no means
};
std::vector<HoldShortfall> shortfallsOf(const PlannedScope& planned);

/// As it is kept: canonical; none: it cannot be read. An empty one stays empty.
std::optional<QString> canonicalQuery(const QString& text);

class HoldActsPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Act { None, Planning, Asking, Verifying, Evaluating, Releasing };
    explicit HoldActsPresenter(HoldParts parts, QObject* parent = nullptr);
    ~HoldActsPresenter() override; ///< as stop(), and nothing is told

    Act act() const { return m_act; }
    std::pair<qint64, qint64> progress() const { return {m_done, m_of}; } ///< records read, of
    void stop(); ///< what was done stays; failed() with Cancelled follows

    /// planned() tells what it would come to; nothing is kept.
    void plan(const HoldMatter& matter);
    /// Keeps the matter if it is not kept yet, and has the letters of the plan held. asked() tells the number of letters. Failures: "too-late" (something was
    /// done since it was planned), "nothing", "no-workflow" (somebody else has to approve, and no workflow system is connected).
    void ask(const PlannedScope& planned);
    /// Reads every letter under the matter at its repository. verified() when all of them were.
    void verify(const QString& matter);
    /// Those that were read and not held, once more, under a further part of the hold where their repository takes no more; all of them where the hold was
    /// refused, for somebody else to decide again. asked() tells how many. Failures: "nothing", "released", "no-workflow".
    void placeAgain(const QString& matter);
    /// A released matter, within its cooling-off: all its letters once more. asked() tells how many. Failures: "no-reason", "cooled-off", "not-released".
    void holdAgain(const QString& matter, const QString& reason);
    /// A standing matter: what matches since comes under it. Any matter: so does the record of a letter under it that is in another repository by now. evaluated() tells how many.
    void evaluate(const QString& matter);
    /// What would follow if all of it was released now. Not an act: at any time.
    QFuture<Result<ReleaseEffects>> effectsOf(const HoldBook& book);
    /// Tells with the step and the case what would follow. "no-reason", "no-workflow", "asked", "nothing-held".
    void askRelease(const QString& matter, const QString& reason, const QString& authority);
    /// Notes that a matter is released when each of its letters was read to be; nothing otherwise. released() tells whether.
    void conclude(const QString& matter);
    /// Submits what was asked for when the program ended before the outbox had it.
    void resume(const QString& matter);

Q_SIGNALS:
    void changed();
    void progressed();
    void planned(const cf::ui::PlannedScope& planned);
    void asked(qint64 letters);
    void verified(const cf::ui::HoldBook& book);
    void evaluated(qint64 joined);
    void releaseAsked();
    void released(bool isReleased);
    void failed(const cf::Error& error);

private:
    /// What comes of it, unless the act was stopped; an error ends the act.
    template <class T, class F>
    void then(const QFuture<Result<T>>& future, F next)
    {
        deliverStep(future, this, [this, run = m_run] { return run == m_run; }, std::move(next), [this](const Error& error) { fail(error); });
    }
    void interrupt();
    void begin(Act act);
    void end();
    void fail(const Error& error);
    void askTerms(std::shared_ptr<PlannedScope> scope, std::vector<RepositoryId> left, std::function<void()> next);
    void makePlan(const HoldMatter& matter, std::optional<int> after, QSet<QString> already, std::function<void(const PlannedScope&)> next, evidence::HoldFollowing following = {});
    void join(const PlannedScope& planned, int after, MatterDeed deed, std::function<void(qint64)> next);
    void submit(PlannedHold planned, std::function<void()> next);
    /// The matter, once it is known of all its repositories how they hold: after a ledger was taken in it is not, and nothing could be asked of them.
    void readKnown(const QString& matter, std::function<void(const HoldBook&)> next);
    void readBack(std::shared_ptr<HoldBook> book, std::vector<std::pair<RepositoryId, int>> left);
    void keepReadings(std::shared_ptr<HoldBook> book);
    void proposeRelease(const HoldBook& book, const QString& reason, const QString& authority, const RepositoryId& decides, const ReleaseEffects& effects);
    void askAgain(const HoldBook& book, std::vector<HoldItem> again, RepositoryId workflow);
    QString title(const HoldMatter& matter, bool isRelease) const;

    HoldParts m_parts;
    Act m_act = Act::None;
    qint64 m_done = 0, m_of = 0, m_before = 0;
    std::stop_source m_stop;
    std::shared_ptr<store::Interrupt> m_interrupt;
    std::map<qint64, KeptReading> m_readings; ///< by row of the item
    quint64 m_run = 0; ///< answers of an act that was stopped are passed over
};

} // namespace cf::ui
