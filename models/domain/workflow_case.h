// A case of a workflow system, whole: one process instance with its tasks, what was said in it, who did what and when. As the system tells
// it; what it does not tell is empty. Times are instants. Source: protocol page B.1, B.2.
#pragma once

#include "models/base/clock.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cf {

/// A variable of a case or of one of its tasks, as text: booleans as "true" and "false", instants as ISO-8601 in UTC, what is no plain
/// value as compact JSON.
struct CaseVariable {
    QString name, type, value; ///< type: "string", "boolean", "integer", "date", …; as told
    friend bool operator==(const CaseVariable&, const CaseVariable&) = default;
};

struct CaseComment {
    QString nativeId, taskId, author, message; ///< taskId empty: of the case
    std::optional<UtcMs> at;
    friend bool operator==(const CaseComment&, const CaseComment&) = default;
};

struct WorkflowTask {
    QString nativeId;
    QString key;          ///< of its step in the definition: "approve"
    QString name, description, formKey;
    QString assignee;     ///< who has it, or who did it; empty: nobody yet
    QString owner;        ///< who delegated it
    QStringList groups;   ///< whose members may claim it; empty: not told
    int priority = 0;
    bool isDelegated = false;          ///< and not given back yet
    std::optional<UtcMs> created, claimed, due, ended;
    QString outcome;                   ///< as told with its end, or as its variable of that name says
    QString deletedBecause;            ///< ended by something else than a person
    std::vector<CaseVariable> variables; ///< its own
    friend bool operator==(const WorkflowTask&, const WorkflowTask&) = default;
    bool isOpen() const { return !ended; }
};

/// A step that the engine itself took, or waits in: a timer, a message, a piece of work for a worker outside.
struct CaseStep {
    QString nativeId, key, name, kind; ///< kind: "serviceTask", "boundaryEvent", "endEvent", …; as told
    std::optional<UtcMs> started, ended;
    friend bool operator==(const CaseStep&, const CaseStep&) = default;
};

struct WorkflowCase {
    QString nativeId;
    QString token;       ///< changes when anything of it may have changed; opaque outside the connector
    QString reference;   ///< its business key: "CF-…" for those that were started here
    QString definitionKey, definitionName, name;
    int definitionVersion = 0; ///< 0: not told
    QString startedBy;
    std::optional<UtcMs> started, ended;
    QString endedAt;     ///< key of the end it came to; empty: none, or not told
    QString deletedBecause;
    bool isSuspended = false;
    std::vector<CaseVariable> variables; ///< by name
    std::vector<WorkflowTask> tasks;     ///< in the order they were created, ended ones included
    std::vector<CaseComment> comments;   ///< oldest first
    std::vector<CaseStep> steps;         ///< in the order they began; tasks of people are not among them
    friend bool operator==(const WorkflowCase&, const WorkflowCase&) = default;
    bool isOpen() const { return !ended; }
};

} // namespace cf
