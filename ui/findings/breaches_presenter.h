// What does not fit, counted step by step: the quick kinds first, those that look at every template version last. Pages and the command line
// say what it says. GUI thread.
#pragma once

#include "models/desk/desk.h"
#include "ui/findings/breach_words_presenter.h"
#include "ui/handovers/gap_table_presenter.h"
#include "ui/reissue/asked_here_presenter.h"
#include "ui/record/record_text_presenter.h"

#include <QFutureWatcher>

#include <stop_token>

namespace cf::ui {

/// All of it outlives the presenter.
struct BreachParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    desk::Desk& desk;
    const Clock& clock;
    QTimeZone businessZone;
    std::function<evidence::NoticeRule()> noticeRule = {}; ///< what counts as a notice of a renewal, as the list of workspaces has it; none: the usual rule
    outbox::Outbox* outbox = nullptr; ///< with what was asked for here; none: nothing was
};

class BreachesPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State { NotCounted, Counted, Failed };
    struct Line {
        evidence::BreachCount count;
        State state = State::NotCounted;
        QString failure;
    };

    explicit BreachesPresenter(BreachParts parts, QObject* parent = nullptr);
    ~BreachesPresenter() override; ///< interrupts what runs

    /// While somebody looks, it counts once by itself, and says when what was counted is older than the cache.
    void setActive(bool active);
    enum class Reach { All, Quick }; ///< Quick: without those that look at every version of every template
    void start(Reach reach = Reach::All);
    void cancel(); ///< what was counted stays
    bool isRunning() const { return m_step >= 0; }
    bool isStale() const { return m_isStale; } ///< records changed after it was counted

    const std::vector<Line>& lines() const { return m_lines; } ///< one for each Breach, in its order
    GapTable& table() { return m_table; }                      ///< the same, as rows
    QString scope() const;                                     ///< of what this is true, in whose time; empty until something was counted
    const std::optional<search::Total>& total() const { return m_total; } ///< of everything that is looked at; none until something was counted
    QString headline() const;                                  ///< "7 of 28 kinds of misfit found; 2 cannot be known"
    QString progressText() const;                              ///< "Template versions without full approval"
    std::pair<qint64, qint64> progress() const;                ///< done, of all; of the templates each counts
    qint64 found() const;                                      ///< kinds with at least one
    QByteArray csv() const;
    TimeTelling telling() const;

Q_SIGNALS:
    void changed();
    void finished(); ///< counted, or ended by cancel()

private:
    enum Step { Queries, Missed, Receipts, Runs, Renewals, Disputes, Cases, Reissues, Rules, Templates, Assets, StepCount };
    void next();
    void ask();
    template <class T, class F> void take(const QFuture<Result<T>>& answer, std::initializer_list<evidence::Breach> breaches, F f);
    void failed(const std::vector<evidence::Breach>& breaches, const Error& error); ///< and goes on
    void askDisputes();
    void askReissues();
    void askRules();
    void askMisfits();
    void lookAt(evidence::StoryOf of);
    void set(const std::vector<evidence::BreachCount>& counts);
    void show();

    BreachParts m_parts;
    std::vector<Line> m_lines;
    GapTable m_table;
    std::optional<search::Total> m_total;
    std::vector<evidence::Misfit> m_misfits; ///< of the templates, until those of the assets are there
    std::vector<FindingDecision> m_decisions;
    qint64 m_lookedAt = 0; ///< templates and assets
    QFutureWatcher<Result<std::vector<evidence::Misfit>>> m_looking; ///< its progress alone
    std::shared_ptr<store::Interrupt> m_interrupt;
    std::stop_source m_stop;
    Reach m_reach = Reach::All;
    int m_step = -1;
    int m_sequence = 0;
    bool m_isActive = false, m_isStale = true, m_wasStarted = false;
};

} // namespace cf::ui
