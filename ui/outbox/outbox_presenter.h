// What people asked for: plans, the commands of one of them, and one command with its history. Follows the outbox while somebody looks and
// reads nothing while nobody does. What is done about a command goes to the disk first and comes back from there. GUI thread.
#pragma once

#include "models/cache/cache.h"
#include "ui/outbox/outbox_facts_presenter.h"
#include "ui/outbox/outbox_lists_presenter.h"

#include <QTimer>

namespace cf::ui {

struct ReissueParts;

/// All of it outlives the presenter.
struct OutboxParts {
    outbox::Outbox& outbox;
    DispatchControl& dispatch;
    cache::Cache& cache;
    const Clock& clock;
    QTimeZone businessZone;
    QString person;  ///< in whose name things are done here
    QString profile; ///< a folder: the layout of the page is remembered there
    std::shared_ptr<const ReissueParts> reissues = {}; ///< none: what became of them is not offered
};

enum class OutboxFilter { NeedsPerson, Open, Refused, All };
inline constexpr std::array outboxFilters{OutboxFilter::NeedsPerson, OutboxFilter::Open, OutboxFilter::Refused, OutboxFilter::All};
/// Empty: all.
std::vector<IntentState> statesOf(OutboxFilter filter);
qint64 countOf(OutboxFilter filter, const PlanStanding& standing);

class OutboxPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Waiting, Ready, Failed };
    static constexpr int pageSize = 200;
    static constexpr int pauseMs = 150;      ///< changes that come together are read once
    static constexpr UtcMs thinkMs = 30'000; ///< what is accepted here can be withdrawn for so long

    explicit OutboxPresenter(OutboxParts parts, QObject* parent = nullptr);

    void setActive(bool active);
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    bool isReading() const { return m_isReading || m_soon.isActive(); } ///< what is shown is about to be shown anew
    bool isEmpty() const; ///< nobody ever asked for anything
    QString scope() const;
    OutboxPlanList& plans() { return m_plans; }
    OutboxCommandList& commands() { return m_commands; }

    OutboxFilter filter() const { return m_filter; }
    void setFilter(OutboxFilter filter);
    qint64 countOf(OutboxFilter filter) const; ///< of the plan that is shown, or of all
    const QString& text() const { return m_text; }
    void setText(const QString& text);
    const QString& planId() const { return m_plan; } ///< empty: all
    void selectPlan(const QString& id);
    const Plan* plan() const; ///< null: all are shown
    QString listTitle() const; ///< "3 of 40,012 commands"
    outbox::Listing listing() const;

    const QString& key() const { return m_key; } ///< of the command that is looked at; empty: none
    void selectCommand(const QString& key);
    const std::optional<CommandDetail>& detail() const { return m_detail; }
    OutboxTelling telling() const;
    /// Shows the command whatever is filtered; NotFound is told.
    void reveal(const QString& key);

    /// What is to be known before anything else: the disk refuses, another program sends, a system is not connected.
    QList<MarkedText> notices() const;
    const std::vector<outbox::HeldSystem>& held() const { return m_held; } ///< systems to which nobody can sign in; one notice each, see heldWords()
    void resumeHeld(const RepositoryId& system); ///< somebody mended how one signs in
    const std::vector<outbox::AwaySystem>& away() const { return m_away; } ///< that are connected and not reached; one notice each, see awayWords()
    void tryNow(const RepositoryId& system);
    /// Commands that leave soon and can still be withdrawn, of what is listed: how many, and which is the first, with the seconds it has.
    struct Leaving {
        int count = 0, seconds = 0;
        QString key, what;
    };
    Leaving leavingSoon() const;
    bool mayWithdraw() const, mayTryAgain() const, maySettle() const; ///< the command that is looked at
    bool mayWithdrawPlan() const, mayAccept() const, mayTryPlanAgain() const;

    // What the outbox does not allow any more it refuses, and that is told.
    void withdraw(const QString& key, const QString& why);
    void tryAgain(const QString& key);
    void settle(const QString& key, PersonsFinding finding, const QString& how);
    void withdrawPlan(const QString& plan, const QString& why);
    void tryPlanAgain();
    void setPaused(bool isPaused);
    void acceptDrafts();
    void sendNow();

Q_SIGNALS:
    void changed();       ///< lists, counts, notices
    void detailChanged();
    void ticked();        ///< a second passed while something counts down
    void told(const QString& sentence);
    void lookedAtElsewhere(const QString& page, const QString& subject); ///< drafts of letters are judged again before they are asked for, on their own page

private:
    struct Reading;
    void readSoon();
    void ask();
    void read();
    void apply(const Reading& reading);
    void readDetail();
    void tick();
    QString authorityAgainst(const Plan& plan) const; ///< of a plan of letters: it may have ended since
    void acceptReissue(const Plan& plan); ///< judged again: much may have happened since it was kept as a draft
    void acceptTask(const QString& plan); ///< likewise, where it lets a letter go again
    void acceptPlan(const QString& plan);
    void fail(const Error& error);
    template <class T> void act(const QFuture<Result<T>>& future, const QString& done)
    {
        deliver(future, this, [this, done](const Result<T>& result) { Q_EMIT told(result ? done : outboxRefusalWords(result.error())); });
    }

    OutboxParts m_parts;
    OutboxPlanList m_plans;
    OutboxCommandList m_commands;
    QTimer m_soon, m_second;
    Phase m_phase = Phase::Waiting;
    QString m_failure, m_text, m_plan, m_key;
    OutboxFilter m_filter = OutboxFilter::NeedsPerson;
    std::optional<CommandDetail> m_detail;
    QHash<QString, QString> m_systems;
    std::vector<outbox::HeldSystem> m_held;
    std::vector<outbox::AwaySystem> m_away;
    QHash<QString, UtcMs> m_nextTries; ///< of all that are away, by id
    QSet<QString> m_disconnected, m_wanted; ///< ids; wanted: of systems that have something to do
    int m_planLimit = pageSize;
    bool m_isActive = false, m_isStale = true, m_isReading = false, m_isFilterChosen = false;
    quint64 m_listSequence = 0, m_detailSequence = 0;
};

} // namespace cf::ui
