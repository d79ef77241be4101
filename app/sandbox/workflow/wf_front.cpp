#include "app/sandbox/workflow/wf_front.h"

#include "app/sandbox/workflow/wf_past.h"

namespace cf::sandbox::workflow {

namespace {

using namespace Qt::StringLiterals;
using directory::TenantTokens;

bool isAccount(const QString& name)
{
    const Person* const who = personNamed(name);
    return who != nullptr && who->account == name;
}

HttpResponse refused(int status, const QString& exception)
{
    HttpResponse response = json(status, {{u"message"_s, status == 401 ? u"Unauthorized"_s : u"Refused"_s}, {u"exception"_s, exception}});
    if (status == 401) {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"northgate\"");
    }
    return response;
}

QJsonObject truthOf(const Case& one)
{
    QJsonObject variables;
    for (const Variable& variable : one.variables) {
        variables.insert(variable.name, variable.value);
    }
    QJsonArray tasks, steps, comments;
    for (const Task& task : one.tasks) {
        tasks.append(QJsonObject{{u"id"_s, task.id}, {u"key"_s, task.node}, {u"name"_s, task.name}, {u"groups"_s, QJsonArray::fromStringList(task.groups)},
                                 {u"assignee"_s, task.assignee}, {u"owner"_s, task.owner}, {u"created"_s, task.created}, {u"claimed"_s, task.claimed},
                                 {u"due"_s, task.due}, {u"ended"_s, task.ended}, {u"outcome"_s, task.outcome}, {u"deleted"_s, task.deleteReason},
                                 {u"late"_s, task.due > 0 && task.ended > task.due}});
    }
    for (const Step& step : one.steps) {
        steps.append(QJsonObject{{u"node"_s, step.node}, {u"kind"_s, step.kind}, {u"by"_s, step.by}, {u"at"_s, step.at}});
    }
    for (const Comment& comment : one.comments) {
        comments.append(QJsonObject{{u"task"_s, comment.task}, {u"author"_s, comment.author}, {u"message"_s, comment.message}, {u"at"_s, comment.at}});
    }
    const Variable* const about = variableIn(one.variables, u"communicationRef");
    return {{u"id"_s, one.id}, {u"definition"_s, one.model->key}, {u"version"_s, one.model->version}, {u"reference"_s, one.businessKey},
            {u"communication"_s, about == nullptr ? QString() : about->value.toString()}, {u"name"_s, one.name}, {u"started_by"_s, one.startedBy},
            {u"started"_s, one.started}, {u"ended"_s, one.ended}, {u"ends"_s, QJsonArray::fromStringList(one.ends)}, {u"suspended"_s, one.isSuspended},
            {u"deleted"_s, one.deleteReason}, {u"variables"_s, variables}, {u"tasks"_s, tasks}, {u"steps"_s, steps}, {u"comments"_s, comments}};
}

} // namespace

WfFront::WfFront(const estate::EstateGenerator& generator, quint64 records, const Clock& clock)
    : m_generator(generator)
    , m_records(records)
    , m_site(generator.seed(), clock)
    , m_tokens(clock, isAccount)
    , m_signIn(clock, isAccount, [this](const QString& account) { return m_tokens.mint(account); })
{
    m_site.note = [this](const Effect& effect) { note(effect); };
}

void WfFront::begin()
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        playPast(m_site.engine, m_generator, m_records, m_site.clock.now());
    }
    m_site.engine.settle(m_site.clock.now());
}

HttpResponse WfFront::refusal(int status) const { return refused(status, u"Refused with %1"_s.arg(status)); }

HttpResponse WfFront::answer(const HttpRequest& request)
{
    if (const auto granted = m_tokens.answer(request)) {
        return *granted;
    }
    if (const auto signedIn = m_signIn.answer(request)) {
        return *signedIn;
    }
    const QString first = request.path.value(0);
    if ((first != u"workflow" && first != u"workflow-history") || request.path.value(1) != u"v1") {
        return refused(404, u"no such route"_s);
    }
    const QByteArray token = directory::bearerIn(request);
    const Person* const who = m_tokens.standingOf(token) == TenantTokens::Standing::Valid ? personNamed(m_tokens.accountOf(token)) : nullptr;
    if (who == nullptr) {
        return refused(401, u"Full authentication is required to access this resource"_s);
    }
    begin();
    HttpRequest asked = request;
    asked.method = request.method == "HEAD" ? "GET" : request.method;
    Visit visit(m_site, asked, *who);
    const bool isWrite = asked.method == "POST" || asked.method == "PUT";
    if (isWrite && (asked.contentType() != "application/json" || visit.body.isEmpty())) {
        return visit.failed(asked.contentType() == "application/json" ? 400 : 415, u"a JSON object is required"_s);
    }
    if (asked.method != "GET" && who->groups.isEmpty()) {
        return visit.failed(403, u"'%1' may only read."_s.arg(who->mail));
    }
    return first == u"workflow" ? runtime(visit) : history(visit);
}

const Case* WfFront::caseNamed(const QString& name) const
{
    for (const Case& one : m_site.engine.cases()) {
        if (one.id == name || one.businessKey == name) {
            return &one;
        }
    }
    return nullptr;
}

Result<void> WfFront::act(const QJsonObject& action)
{
    const QString what = action[u"do"].toString();
    if (what == u"expire-tokens") {
        m_tokens.expireAll();
        return {};
    }
    if (what == u"set") {
        return set(action[u"name"].toString(), action[u"value"]);
    }
    if (what == u"tell" || what == u"work") {
        begin();
        const Case* const one = caseNamed(action[u"case"].toString());
        if (one == nullptr) {
            return fail(ErrorKind::NotFound, u"no such case"_s);
        }
        CF_TRY(const Variables variables, variablesIn(action[u"variables"]));
        const UtcMs now = m_site.clock.now();
        return what == u"tell" ? m_site.engine.tell(one->id, action[u"message"].toString(), {}, variables, now)
                               : m_site.engine.finish(one->id, action[u"topic"].toString(), {}, action[u"error"].toString(), variables, now);
    }
    if (what == u"revoke-grants") {
        m_tokens.revokeAll();
    }
    return m_signIn.act(action).map_error([](const Error& error) { return Error{ErrorKind::Rejected, u"no such action: %1"_s.arg(error.detail), {}}; });
}

Result<void> WfFront::set(const QString& name, const QJsonValue& value)
{
    const qint64 number = value.toInteger(-1);
    const QString text = value.toString();
    if (name == u"conflict" && (number == 400 || number == 409)) {
        m_site.modes.conflict = int(number);
    } else if (name == u"page-cap" && number > 0) {
        m_site.modes.pageCap = number;
    } else if (name == u"history-lag-seconds" && number >= 0) {
        m_site.modes.historyLag = number * 1'000;
    } else if (name == u"token-seconds" && number > 0) {
        m_tokens.setLifetime(number * 1'000);
    } else if (name == u"offset" && (text == u"entities" || text == u"pages")) {
        m_site.modes.offset = text;
    } else if (name == u"embedded" && (text == u"path" || text == u"camel")) {
        m_site.modes.embedded = text;
    } else if (name == u"business-key-filter" && value.isBool()) {
        m_site.modes.filtersKeys = value.toBool();
    } else if (name == u"local-variables" && value.isBool()) {
        m_site.modes.keepsLocals = value.toBool();
    } else if (name == u"candidates" && value.isBool()) {
        m_site.modes.checksCandidates = value.toBool();
    } else {
        return fail(ErrorKind::Rejected, u"%1 cannot be set so"_s.arg(name));
    }
    return {};
}

Result<QJsonObject> WfFront::truth(const Fields& query)
{
    begin();
    if (const QString* const name = firstOf(query, u"case")) {
        const Case* const one = caseNamed(*name);
        return one != nullptr ? Result<QJsonObject>(truthOf(*one)) : fail(ErrorKind::NotFound, u"no such case"_s);
    }
    const QString* const from = firstOf(query, u"from");
    const QString* const count = firstOf(query, u"count");
    const size_t first = from != nullptr ? from->toULongLong() : 0, wanted = count != nullptr ? count->toULongLong() : 100;
    QJsonArray all;
    for (size_t at = first; at < m_site.engine.cases().size() && at - first < wanted; ++at) {
        all.append(truthOf(m_site.engine.cases()[at]));
    }
    return QJsonObject{{u"total"_s, qint64(m_site.engine.cases().size())}, {u"cases"_s, all}};
}

} // namespace cf::sandbox::workflow
