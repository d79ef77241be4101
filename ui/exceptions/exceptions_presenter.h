// The exceptions desk: a list that is filtered, one of them with all that is known of it, its ages, and what may be done. Reads the cache and the desk;
// read again when either changes. What is asked of a system lies in the outbox first. The command line does the same through it. GUI thread.
#pragma once

#include "models/desk/desk.h"
#include "models/domain/ports/dispatch_control.h"
#include "models/domain/ports/sync_control.h"
#include "models/outbox/outbox.h"
#include "ui/exceptions/exception_charts_presenter.h"
#include "ui/exceptions/exception_table_presenter.h"
#include "ui/exceptions/exception_words_presenter.h"
#include "ui/tasks/task_act_presenter.h"

namespace cf::ui {

/// All of it outlives the presenter.
struct ExceptionsParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    desk::Desk& desk;
    outbox::Outbox& outbox;
    DispatchControl& dispatch;
    SyncControl& sync;
    const Clock& clock;
    QTimeZone businessZone;
    QString person; ///< who is signed in at this machine
};

/// Which of them are shown; what is empty asks for nothing.
struct ExceptionFilter {
    enum class Show { Open, Late, Looping, WithoutCase, Settled, All };
    Show show = Show::Open;
    std::optional<ExceptionKind> kind;
    std::optional<ExceptionState> state;
    QString team, unit, batch;
    std::optional<size_t> age; ///< place of an evidence::AgeClass
    QString words;             ///< each in the name, title, message, customer, batch, owner
    friend bool operator==(const ExceptionFilter&, const ExceptionFilter&) = default;
};

class ExceptionsPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    using Show = ExceptionFilter::Show;
    explicit ExceptionsPresenter(ExceptionsParts parts, QObject* parent = nullptr);
    ~ExceptionsPresenter() override;

    void setActive(bool active); ///< while nobody looks nothing is read
    void read();
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    const evidence::ExceptionBook& book() const { return m_book; }
    TimeTelling telling() const { return {{}, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}}; }

    // ---- the list
    ExceptionTable& table() { return m_table; }
    const ExceptionFilter& filter() const { return m_filter; }
    void setFilter(const ExceptionFilter& filter);
    void follow(const QString& word); ///< of a chart: "age:3", "kind:DELIVERY_FAILED"
    qint64 countOf(Show show) const;  ///< with the rest of the filter
    QString scope() const;            ///< counts with what they are true of; empty while nothing is read
    QString shownWords() const;       ///< "12 of 340 exceptions"
    std::vector<QString> teams() const;
    std::vector<QString> units() const;
    const evidence::ExceptionAges& ages() const { return m_ages; } ///< of what the filter has but for its age and state

    // ---- one of them
    void open(const QString& id); ///< empty: none
    const QString& id() const { return m_id; }
    QString person() const { return m_parts.person; }
    const evidence::LetterException* one() const; ///< null: none of that id
    const std::optional<evidence::ExceptionDuplicates>& duplicates() const { return m_duplicates; } ///< none while it is read

    // ---- what is done about it
    /// Why it may not be done now; empty: it may.
    QString barred(const ExceptionDeed& deed) const;
    QString undoBarred(ExceptionAct act) const;
    QString rerunBarred() const;
    bool isLedByCase() const; ///< an open task of a workflow system leads it: claimed, given back and completed there
    /// Kept here, and where a case leads it asked of its system through the outbox. Answered by told(), then done().
    void act(ExceptionAct what, const QString& value, const QString& note);
    void undo(ExceptionAct act);
    void rerun(); ///< the composition system runs its job again

    // ---- a case of a workflow system about it
    const std::vector<Repository>& caseSystems() const { return m_caseSystems; } ///< that could lead one
    QString caseBarred() const;      ///< why none can be started; empty: one can
    bool isAskedCaseKnown() const { return m_askedOf == m_id; }
    QString askedCaseWords() const;  ///< where one stands that was asked for and is not seen yet; empty: none was
    void startCase(const RepositoryId& system, const QString& note);

    // ---- what leaves
    /// By its ending: .csv the list, .json the list with the ages. Empty: another ending.
    QByteArray exported(const QString& path) const;
    QString html() const;

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);
    void done(bool isKept); ///< act(), undo(), rerun() or startCase() ended; false: told() says why not

private:
    void readNotes();
    void readBook(const evidence::ExceptionNotes& notes);
    void fillTable();
    void readDuplicates();
    void readAskedCase();
    void submitCase(const evidence::LetterException& shown, const RepositoryId& system, const QString& note);
    void followRelease(); ///< a repetition that was taken back in the outbox was not asked for
    bool isShown(const evidence::LetterException& one, const ExceptionFilter& filter) const;
    void refuse(const QString& why);
    void note(const ExceptionDeed& deed, const QString& sentence);
    /// Once its task is read; `then`: whether it is in the outbox, else why not.
    void askCase(const TaskAsk& ask, std::function<void(bool isKept, const QString& said)> then);
    void followTask();
    void afterTask(bool isKept, const QString& said);
    ExceptionDeed deedOf(ExceptionAct what, const QString& value, const QString& note) const;

    ExceptionsParts m_parts;
    ExceptionTable m_table;
    TaskActPresenter m_task; ///< the task of the one that is open
    evidence::ExceptionBook m_book;
    evidence::ExceptionAges m_ages;
    std::optional<BusinessDays> m_days; ///< of the book's calendar
    ExceptionFilter m_filter;
    std::optional<evidence::ExceptionDuplicates> m_duplicates;
    std::optional<TaskAsk> m_asked; ///< of the case, once its task is read
    std::function<void(bool isKept, const QString& said)> m_thenTask;
    std::vector<Repository> m_caseSystems;
    std::vector<outbox::PlanWithCommand> m_askedCases; ///< about the one that is open, newest first
    QString m_askedOf; ///< id of the exception of which these are
    quint64 m_askedSequence = 0;
    QString m_releasing; ///< key of a command that is noted and not in the outbox yet
    QString m_id, m_failure;
    Phase m_phase = Phase::Loading;
    bool m_isActive = false, m_isStale = true;
    quint64 m_sequence = 0, m_opened = 0;
    std::shared_ptr<store::Interrupt> m_reading;
};

/// What a job's repetition is asked with: a plan of kind "rerun" and its one command.
struct PlannedRerun {
    Plan plan;
    Intent intent;
};
PlannedRerun plannedRerun(const evidence::LetterException& one, const QString& title, const QString& person, bool isAway, UtcMs now);
inline constexpr UtcMs rerunThoughtsMs = 15'000; ///< a person may take it back so long

} // namespace cf::ui
