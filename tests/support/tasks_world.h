// Two workflow systems with cases in a cache: a reissue to approve, one of my own, one to verify, a dispute, overdue and not. Invented people.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/write_case.h"
#include "models/cache/write_repository.h"
#include "tests/support/outbox_samples.h"

namespace cf::test {

inline constexpr UtcMs hourMs = 3'600'000, dayMs = 24 * hourMs;

inline WorkflowTask openTask(const QString& id, const QString& key, const QString& name, const QStringList& groups, std::optional<UtcMs> created, std::optional<UtcMs> due, const QString& assignee = {},
                             const QString& form = {})
{
    WorkflowTask task;
    task.nativeId = id;
    task.key = key;
    task.name = name;
    task.formKey = form;
    task.groups = groups;
    task.created = created;
    task.due = due;
    task.assignee = assignee;
    task.claimed = assignee.isEmpty() ? std::nullopt : created;
    return task;
}

inline WorkflowCase workflowCase(const QString& id, const QString& definition, const QString& name, const QString& startedBy, UtcMs started, std::vector<WorkflowTask> tasks, const QString& about = {})
{
    WorkflowCase one;
    one.nativeId = id;
    one.token = id + QStringLiteral("-1");
    one.reference = QStringLiteral("CF-") + id;
    one.definitionKey = definition;
    one.name = name;
    one.startedBy = startedBy;
    one.started = started;
    one.tasks = std::move(tasks);
    if (!about.isEmpty()) {
        one.variables.push_back({QStringLiteral("communicationRef"), QStringLiteral("string"), about});
    }
    return one;
}

class TasksWorld
{
public:
    TasksWorld(cache::Cache& cache, UtcMs now)
        : m_cache(cache)
        , m_now(now)
    {}

    const RepositoryId casework = repositoryId(RepositoryKind::Workflow, QStringLiteral("Casework"));
    const RepositoryId claims = repositoryId(RepositoryKind::Workflow, QStringLiteral("Claims flow"));

    void addSystems(const QString& groups = QStringLiteral("compliance, service-agents"))
    {
        addSystem(QStringLiteral("Casework"), QStringLiteral("jo"), {{QStringLiteral("actor"), QStringLiteral("Jo@bank.example")}, {QStringLiteral("groups"), groups}});
        addSystem(QStringLiteral("Claims flow"), QStringLiteral("jo.b"), {});
    }
    void addSystem(const QString& name, const QString& user, const QMap<QString, QString>& settings)
    {
        Repository repository;
        repository.kind = RepositoryKind::Workflow;
        repository.name = name;
        repository.id = repositoryId(repository.kind, name);
        repository.location = QStringLiteral("https://flow.example/") + QString::number(name.size());
        repository.connection.user = user;
        repository.connection.signIn = SignInKind::Basic;
        repository.connection.settings = settings;
        write([repository, now = m_now](store::Database& database) -> Result<void> {
            CF_CHECK(cache::addRepository(database, repository));
            return cache::noteComplete(database, repository.id, {}, now - 2 * 60'000, now - 60'000);
        });
    }
    void put(const WorkflowCase& one) { put(casework, one); }
    void put(const RepositoryId& system, const WorkflowCase& one)
    {
        write([=, now = m_now](store::Database& database) -> Result<void> {
            CF_TRY(const bool isNews, cache::writeCase(database, system, one, now));
            Q_UNUSED(isNews);
            return {};
        });
    }

    /// t-approve (unclaimed, somebody else's request), t-own (my own request), t-verify (mine, overdue), t-investigate (another's), t-claim (in the other system).
    void fill()
    {
        const QString me = QStringLiteral("jo@bank.example"), other = QStringLiteral("amir@bank.example");
        WorkflowTask verified = openTask(QStringLiteral("t-verified"), QStringLiteral("verifyAuthorization"), QStringLiteral("Verify authorization"), {QStringLiteral("service-agents")}, m_now - 3 * dayMs, m_now - dayMs, other);
        verified.ended = m_now - 2 * dayMs;
        verified.variables = {{QStringLiteral("authorizationVerified"), QStringLiteral("boolean"), QStringLiteral("true")}};
        WorkflowCase approve = workflowCase(QStringLiteral("c1"), QStringLiteral("reissueRequest"), QStringLiteral("Reissue of D-77"), other, m_now - 3 * dayMs,
                                            {verified, openTask(QStringLiteral("t-approve"), QStringLiteral("approve"), QStringLiteral("Approve reissue"), {QStringLiteral("compliance")}, m_now - 2 * dayMs, m_now + dayMs, {}, QStringLiteral("cf:approve-reissue"))},
                                            QStringLiteral("NSB-2025-0048211"));
        approve.comments = {{QStringLiteral("k1"), QStringLiteral("t-verified"), other, QStringLiteral("called back"), m_now - 2 * dayMs - 60'000},
                            {QStringLiteral("k2"), {}, me, QStringLiteral("customer waits"), m_now - dayMs}};
        approve.steps = {{QStringLiteral("s1"), QStringLiteral("start"), QStringLiteral("Start"), QStringLiteral("startEvent"), m_now - 3 * dayMs, m_now - 3 * dayMs},
                         {QStringLiteral("s2"), QStringLiteral("regenerate"), QStringLiteral("Regenerate or resend"), QStringLiteral("serviceTask"), m_now - hourMs, {}}};
        put(approve);
        put(workflowCase(QStringLiteral("c2"), QStringLiteral("reissueRequest"), QStringLiteral("Reissue of D-78"), QStringLiteral("JO@bank.example"), m_now - dayMs,
                         {openTask(QStringLiteral("t-own"), QStringLiteral("approve"), QStringLiteral("Approve reissue"), {QStringLiteral("compliance")}, m_now - dayMs, m_now + 2 * dayMs, {}, QStringLiteral("cf:approve-reissue"))}));
        put(workflowCase(QStringLiteral("c3"), QStringLiteral("reissueRequest"), QStringLiteral("Reissue of D-79"), other, m_now - 5 * dayMs,
                         {openTask(QStringLiteral("t-verify"), QStringLiteral("verifyAuthorization"), QStringLiteral("Verify authorization"), {QStringLiteral("service-agents")}, m_now - 5 * dayMs, m_now - hourMs, me)}));
        put(workflowCase(QStringLiteral("c4"), QStringLiteral("disputeCase"), QStringLiteral("Dispute about Äpfel"), other, m_now - 9 * dayMs,
                         {openTask(QStringLiteral("t-investigate"), QStringLiteral("investigate"), QStringLiteral("Investigate and decide"), {QStringLiteral("compliance")}, m_now - 8 * dayMs, {}, other)}));
        put(claims, workflowCase(QStringLiteral("c1"), QStringLiteral("claim"), QStringLiteral("Claim 12"), other, m_now - hourMs,
                                 {openTask(QStringLiteral("t-claim"), QStringLiteral("look"), QStringLiteral("Look at the damage"), {QStringLiteral("adjusters")}, m_now - hourMs, m_now - 60'000)}));
    }

private:
    template <class F> void write(F change)
    {
        const auto done = m_cache.writer().write(std::function<Result<void>(store::Database&)>(change)).result();
        if (!done) {
            qFatal("%s", qPrintable(done.error().detail));
        }
        m_cache.noteCommit();
    }

    cache::Cache& m_cache;
    UtcMs m_now;
};

} // namespace cf::test
