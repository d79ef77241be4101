// Open tasks of all connected workflow systems as one list: whose they are, what they are about, counted exactly. On a reader's connection.
#pragma once

#include "models/cache/read_case.h"

namespace cf::cache {

/// Who somebody is in one system.
struct TaskPerson {
    RepositoryId system;
    QString actor; ///< as whom the system knows them; empty: nobody
    QStringList groups;
    friend bool operator==(const TaskPerson&, const TaskPerson&) = default;
};
enum class TaskScope {
    Mine,   ///< claimed by them
    Groups, ///< claimed by nobody, and for one of their groups
    All
};
enum class TaskOrder { Due, Created, Task, Case, Assignee, Groups, System };

/// Of suspended cases and of cases that are shown no longer there are none.
struct InboxQuestion {
    TaskScope scope = TaskScope::All;
    std::vector<TaskPerson> people; ///< one a system
    RepositoryId system = {};       ///< empty: of all
    bool isOverdue = false;         ///< only those that were due before `now`
    UtcMs now = 0;
    QString text = {};              ///< anywhere in the task, its case and its variables, as people compare words; empty: whatever
    TaskOrder order = TaskOrder::Due; ///< those without it behind; then by due time, then by when they were created
    bool isDescending = false;
    qint64 offset = 0;
    int most = 200;
};
struct InboxLine {
    RepositoryId repository;
    QString repositoryName;
    QString caseId, reference, caseName, definition; ///< definition: its name, else its key
    QString aboutRef;        ///< of the communication it is about, as the case names it; empty: none
    CommunicationId about;   ///< where exactly one is known by that
    QString aboutTitle;
    WorkflowTask task;
    friend bool operator==(const InboxLine&, const InboxLine&) = default;
};
struct InboxCounts {
    qint64 mine = 0, groups = 0, all = 0; ///< with the words and of the system that were asked for, due or not
    qint64 overdue = 0;                   ///< of the scope that was asked for
    qint64 whole = 0;                     ///< of all systems, whatever is looked for
    friend bool operator==(const InboxCounts&, const InboxCounts&) = default;
};
struct Inbox {
    std::vector<InboxLine> lines;
    qint64 total = 0; ///< of all pages
    InboxCounts counts;
    QStringList groups; ///< of all open tasks, whosever
};
Result<Inbox> readInbox(store::Database& database, const InboxQuestion& question);

/// What a case says it is about, as known here.
struct CaseSubject {
    QString reference;
    CommunicationId about;
    QString title;
    friend bool operator==(const CaseSubject&, const CaseSubject&) = default;
};
Result<CaseSubject> subjectOf(store::Database& database, const WorkflowCase& of);

/// Where a task is, open or over. NotFound; Conflict when several systems have one of this id, detail names them.
struct TaskPlaceKnown {
    RepositoryId repository;
    QString caseId;
};
Result<TaskPlaceKnown> findTask(store::Database& database, const QString& nativeId, const QString& systemName);

} // namespace cf::cache
