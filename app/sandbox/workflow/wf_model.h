// A process definition as this engine runs it, read from BPMN 2.0: start and end events, tasks of people, work done elsewhere, exclusive
// and event-based gateways, subprocesses, timers, messages and errors. What it does not know is refused when it is deployed, and not run
// otherwise than it says. Source: BPMN 2.0 (formal/2011-01-03), protocol page for Workflow Service, B.1 and B.4.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace cf::sandbox::workflow {

struct Variable {
    QString name, type;
    QJsonValue value;
};
using Variables = QList<Variable>;
const Variable* variableIn(const Variables& variables, QStringView name); ///< null: there is none
void put(Variables& variables, const Variable& variable);                 ///< instead of one of that name

enum class NodeKind { Start, End, Task, Work, Choice, EventGateway, Catch, Boundary, SubProcess };

struct Node {
    QString id, name, within; ///< within: the subprocess; "": none
    NodeKind kind = NodeKind::Start;
    QString type;             ///< its element: "userTask"
    QStringList groups, users;
    QString due, formKey;     ///< due: "${approveDue}" or a time
    QString topic;            ///< of work: whose it is; its own id where the model does not say
    QString attachedTo;
    bool isInterrupting = true, isError = false, isTerminating = false;
    QString date, duration;   ///< of a timer
    QString message;          ///< its name
    QString otherwise;        ///< the flow that is taken when no condition holds
};

struct Flow {
    QString id, from, to, condition; ///< condition: "${a == 'b' && c == true}"; "": always
};

struct Model {
    QString id, key, name;
    int version = 1;
    UtcMs deployed = 0;
    QList<Node> nodes;
    QList<Flow> flows;

    const Node* node(const QString& id) const;
    const Node* startWithin(const QString& subprocess) const;
    QList<Flow> from(const QString& node) const;
    QList<Node> attachedTo(const QString& node) const; ///< boundary events
};

/// Without id, version and time. Rejected: it is no process, or one that the engine cannot run.
Result<Model> readModel(const QByteArray& bpmn);

/// Comparisons of a variable with a text, a number, true or false, joined by && or ||. Rejected: it is none, or a variable is missing.
Result<bool> holds(const QString& condition, const Variables& variables);
/// Names of groups, each as it is or the value of a variable.
Result<QStringList> groupsOf(const QStringList& groups, const Variables& variables);
/// "${approveDue}" of the variables, or what is written. Rejected: no such variable, or no time.
Result<UtcMs> instantOf(const QString& expression, const Variables& variables);
/// "P14D", "PT2H30M"; the same.
Result<UtcMs> lengthOf(const QString& expression, const Variables& variables);
/// With a zone; "+0000" is one.
std::optional<UtcMs> instantIn(QString text);

} // namespace cf::sandbox::workflow
