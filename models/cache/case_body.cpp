#include "models/cache/case_body.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

/// Each part under its stored name: one list, for writing and for reading.
template <class V, class P>
void visitParts(V& v, P& part)
{
    using T = std::remove_const_t<V>;
    if constexpr (std::is_same_v<T, CaseVariable>) {
        part("name", v.name), part("type", v.type), part("value", v.value);
    } else if constexpr (std::is_same_v<T, CaseComment>) {
        part("id", v.nativeId), part("task", v.taskId), part("author", v.author), part("message", v.message), part("at", v.at);
    } else if constexpr (std::is_same_v<T, CaseStep>) {
        part("id", v.nativeId), part("key", v.key), part("name", v.name), part("kind", v.kind), part("started", v.started), part("ended", v.ended);
    } else if constexpr (std::is_same_v<T, WorkflowTask>) {
        part("id", v.nativeId), part("key", v.key), part("name", v.name), part("description", v.description), part("form", v.formKey);
        part("assignee", v.assignee), part("owner", v.owner), part("groups", v.groups), part("priority", v.priority);
        part("delegated", v.isDelegated), part("created", v.created), part("claimed", v.claimed), part("due", v.due), part("ended", v.ended);
        part("outcome", v.outcome), part("deleted", v.deletedBecause), part("variables", v.variables);
    } else {
        static_assert(std::is_same_v<T, WorkflowCase>);
        part("reference", v.reference), part("definition", v.definitionKey), part("definitionName", v.definitionName);
        part("definitionVersion", v.definitionVersion), part("name", v.name), part("startedBy", v.startedBy), part("started", v.started);
        part("ended", v.ended), part("endedAt", v.endedAt), part("deleted", v.deletedBecause), part("suspended", v.isSuspended);
        part("variables", v.variables), part("tasks", v.tasks), part("comments", v.comments), part("steps", v.steps);
    }
}

struct Writing {
    QJsonObject out;
    void operator()(const char* name, const QString& value) { out.insert(QLatin1StringView(name), value); }
    void operator()(const char* name, const QStringList& value) { out.insert(QLatin1StringView(name), QJsonArray::fromStringList(value)); }
    void operator()(const char* name, int value) { out.insert(QLatin1StringView(name), value); }
    void operator()(const char* name, bool value) { out.insert(QLatin1StringView(name), value); }
    void operator()(const char* name, const std::optional<UtcMs>& value) { out.insert(QLatin1StringView(name), value ? QJsonValue(*value) : QJsonValue()); }
    template <class T>
    void operator()(const char* name, const std::vector<T>& all)
    {
        QJsonArray array;
        for (const T& one : all) {
            Writing writing;
            visitParts(one, writing);
            array.append(writing.out);
        }
        out.insert(QLatin1StringView(name), array);
    }
};

struct Reading {
    QJsonObject in;
    QJsonValue at(const char* name) const { return in.value(QLatin1StringView(name)); }
    void operator()(const char* name, QString& value) { value = at(name).toString(); }
    void operator()(const char* name, QStringList& value)
    {
        for (const QJsonArray all = at(name).toArray(); const QJsonValue& one : all) {
            value << one.toString();
        }
    }
    void operator()(const char* name, int& value) { value = at(name).toInt(); }
    void operator()(const char* name, bool& value) { value = at(name).toBool(); }
    void operator()(const char* name, std::optional<UtcMs>& value) { value = at(name).isDouble() ? std::optional(at(name).toInteger()) : std::nullopt; }
    template <class T>
    void operator()(const char* name, std::vector<T>& all)
    {
        for (const QJsonArray array = at(name).toArray(); const QJsonValue& one : array) {
            Reading reading{one.toObject()};
            visitParts(all.emplace_back(), reading);
        }
    }
};

} // namespace

QByteArray caseText(const WorkflowCase& what)
{
    Writing writing;
    visitParts(what, writing);
    return QJsonDocument(writing.out).toJson(QJsonDocument::Compact);
}

WorkflowCase caseFrom(const QByteArray& text)
{
    WorkflowCase what;
    Reading reading{QJsonDocument::fromJson(text).object()};
    visitParts(what, reading);
    return what;
}

} // namespace cf::cache
