// The state of the Workflow Service, one request to it, and how it writes what it answers. Source: protocol page for Workflow Service, B.1
// and B.3. What is not known for certain can be switched: Modes.
#pragma once

#include "app/sandbox/serving/effect_ledger.h"
#include "app/sandbox/serving/http_message.h"
#include "app/sandbox/workflow/wf_engine.h"
#include "app/sandbox/workflow/wf_processes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace cf::sandbox::workflow {

/// docs/sandbox.md has the table.
struct Modes {
    int conflict = 409;              ///< or 400: for a task that somebody else has
    QString offset = QStringLiteral("entities"); ///< or "pages"
    QString embedded = QStringLiteral("path");   ///< names of lists in histories: "historic-task-instances", or "camel": "historicTaskInstances"
    qint64 pageCap = 100;
    UtcMs historyLag = 0;            ///< histories know a change only so long afterwards
    bool filtersKeys = true;         ///< process-instances can be asked for by businessKey; else that is overlooked
    bool checksCandidates = true;    ///< only candidates may claim
    bool keepsLocals = true;         ///< variables of a task alone are in its history; else they are forgotten when it ends
};

struct Site {
    Site(quint64 seed, const Clock& time)
        : clock(time)
        , engine(seed)
    {}
    const Clock& clock;
    Engine engine;
    Modes modes;
    std::function<void(const Effect&)> note;
};

class Visit
{
public:
    Visit(Site& visited, const HttpRequest& asked, const Person& who);

    Site& site;
    const HttpRequest& request;
    const Person& person;
    QStringList path; ///< behind "/workflow/v1" or "/workflow-history/v1"
    QJsonObject body; ///< empty when there is none
    UtcMs now;

    bool has(QStringView name) const { return firstOf(request.query, name) != nullptr; }
    QString text(QStringView name) const;
    bool flag(QStringView name) const { return text(name).toLower() == u"true"; }

    QJsonValue date(UtcMs at, const QString& about) const; ///< "…+0000" or "…Z", as `about` falls; null for 0
    /// A mail address, or the directory's id with includeUserIds; null for "".
    QJsonValue user(const QString& mail) const;
    QString userNamed(const QJsonValue& name) const; ///< the mail address; as it is when nobody is called so
    QJsonArray told(const Variables& variables, const QString& scope, const QString& about) const;
    HttpResponse failed(int status, const QString& exception) const;
    HttpResponse failed(const Error& error) const;
    /// `_embedded` is not there when the page is empty.
    HttpResponse page(qsizetype total, const QString& list, const std::function<QJsonValue(qsizetype)>& rendered) const;
    void note(const char* kind, const QString& reference, const QString& target) const; ///< an effect of this request
};

Result<Variables> variablesIn(const QJsonValue& list);
HttpResponse json(int status, const QJsonObject& object);

/// Puts entries into the order that `sort` and `order` ask for. Nothing: it is fine; else the refusal.
std::optional<HttpResponse> sorted(const Visit& visit, QList<const Case*>& cases, bool isHistory);
using TaskRow = std::pair<const Case*, const Task*>;
std::optional<HttpResponse> sorted(const Visit& visit, QList<TaskRow>& tasks, bool isHistory);

HttpResponse runtime(Visit& visit);  ///< /workflow/v1
HttpResponse tasks(Visit& visit);    ///< below its /tasks
HttpResponse history(Visit& visit);  ///< /workflow-history/v1
QJsonObject commentJson(const Visit& visit, const Case& one, const Comment& comment);
QJsonObject taskJson(const Visit& visit, const Case& one, const Task& task, bool isHistory);
/// What a task must be so that a query names it; the parameters of a history differ in their names.
bool isWanted(const Visit& visit, const Case& one, const Task& task, bool isHistory);

} // namespace cf::sandbox::workflow
