// One task with its case: what may be done with it by whoever is signed in there, and asking for it. Everything that is asked for goes to the
// outbox first; what the outbox has about the case stands beside what the system showed last. GUI thread.
#pragma once

#include "models/desk/desk.h"
#include "models/domain/ports/sync_control.h"
#include "models/domain/ports/dispatch_control.h"
#include "models/evidence/exceptions/resend_guard.h"
#include "models/outbox/outbox.h"
#include "ui/tasks/task_words_presenter.h"

#include <QObject>
#include <QTimer>

namespace cf::ui {

/// All of it outlives the presenter.
struct TasksParts {
    cache::Cache& cache;
    outbox::Outbox& outbox;
    DispatchControl& dispatch;
    SyncControl& sync;
    const Clock& clock;
    QTimeZone businessZone;
    QString profile = {}; ///< a folder: the layout of the page is remembered there; empty: nowhere
    desk::Desk* desk = nullptr; ///< what persons noted on exceptions; none: whether a letter may be sent again is not asked
    QString person = {}; ///< by account; says what came of calls
};

class TaskActPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { None, Loading, Ready, Failed };

    explicit TaskActPresenter(TasksParts parts, QObject* parent = nullptr);

    void open(const RepositoryId& system, const QString& caseId, const QString& task);
    /// By the id of the task alone; systemName: empty for whichever.
    void open(const QString& task, const QString& systemName);
    void close();
    void reload(); ///< anew from the disk; what is shown stays until it is there

    Phase phase() const { return m_phase; }
    const std::optional<Error>& error() const { return m_error; } ///< of Failed
    const QString& taskId() const { return m_task; }
    const evidence::CaseStory* story() const { return m_story ? &*m_story : nullptr; }
    const WorkflowTask* task() const; ///< null: the case has no such task any more
    const Repository* system() const { return m_system ? &*m_system : nullptr; }
    QString actor() const;
    bool isAway() const; ///< nobody reaches the system: what is asked is kept as a draft
    TaskTelling telling() const { return {m_parts.clock.now(), m_parts.businessZone}; }

    const std::vector<Intent>& about() const { return m_about; } ///< what the outbox has about the case, newest first
    const Intent* underWay() const;  ///< about the task; null: nothing
    const Intent* refused() const;   ///< the latest about the task, when it was refused
    bool mayTakeBack() const;        ///< what is under way
    QString aboutQuery() const;      ///< finds the communication that the case is about; empty: it names none
    QString refusal() const;         ///< before and now; empty: nothing was refused
    QString assigneeWords() const;   ///< who has it, or who asked for it: for taskBarWords()
    std::optional<TaskBar> barOf(const TaskAsk& ask) const;
    QString barWords(const TaskAsk& ask) const; ///< empty: it may be done

    /// Rejected ones are told and not kept. submitted() when it is on the disk.
    void ask(const TaskAsk& ask, bool asDraft = false);
    void takeBack(const QString& why);
    void acceptDraft(); ///< of what is under way
    void noteSeen();    ///< the refusal was read: it is put away

Q_SIGNALS:
    void changed();
    void submitted(const QString& key, bool isDraft);
    void told(const QString& sentence);

private:
    void take(const Result<evidence::CaseStory>& story);
    void readAbout();
    void readPlan();
    void readHindrance(); ///< whether the letter of the case may be sent again
    void settle();

    TasksParts m_parts;
    Phase m_phase = Phase::None;
    std::optional<Error> m_error;
    RepositoryId m_repository;
    QString m_case, m_task, m_systemName, m_before;
    std::optional<evidence::CaseStory> m_story;
    std::optional<Repository> m_system;
    std::vector<Intent> m_about;
    std::optional<evidence::ResendHindrance> m_hindrance;
    quint64 m_sequence = 0;
};

} // namespace cf::ui
