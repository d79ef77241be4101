// A workflow system, a middleware and four archives of the sandbox, with real connectors to all over a line that fails as a schedule says: what was
// brought about there stands in the sandbox's ledger.
#pragma once

#include "models/connectors/xconnector/xconnector_connector.h"
#include "tests/support/holdable_records.h"
#include "tests/support/killable_connector.h"
#include "tests/support/workflow_service_rig.h"

#include <random>

namespace cf::test {

using namespace Qt::StringLiterals;
using sandbox::FaultKind;
using sandbox::ServiceKind;

class HttpWorld
{
public:
    explicit HttpWorld(quint32 seed)
        : m_random(seed)
        , m_sandbox(*sandbox::Sandbox::open({.records = 60, .seed = seed % 1'000 + 1, .archives = holdingArchives(), .services = {ServiceKind::XConnector, ServiceKind::Workflow}}))
        , m_clock(m_sandbox->clock(ServiceKind::Workflow).now())
        , m_flow(workflowServiceRepository(m_sandbox->url(ServiceKind::Workflow), u"counterfoil"_s))
    {
        m_middleware.kind = RepositoryKind::XConnector;
        m_middleware.name = u"Middleware"_s;
        m_middleware.id = repositoryId(m_middleware.kind, m_middleware.name);
        m_middleware.location = m_sandbox->url(ServiceKind::XConnector).toString();
        m_middleware.connection.user = u"northgate"_s;
        m_middleware.connection.signIn = SignInKind::Password;
        for (const sandbox::ArchiveKind kind : holdingArchives()) { // the last of them takes no documents
            m_archives.push_back({kind, holdingRepository(kind, m_sandbox->url(kind)), {}});
        }
    }
    ~HttpWorld() { closeAll(); }
    Q_DISABLE_COPY_MOVE(HttpWorld)

    int hits = 0;                 ///< faults that struck
    std::function<void()> pass;   ///< before and after everything that goes over the line
    std::function<bool()> isDead; ///< the program is: it sends nothing any more

    const Clock& clock() const { return m_clock; }
    const RepositoryId& flow() const { return m_flow.id; }
    const RepositoryId& middleware() const { return m_middleware.id; }
    const RepositoryId& archive(int which) const { return m_archives[size_t(which)].repository.id; }
    bool makesHolds(int which) const { return makesHolds(m_archives[size_t(which)]); }
    Holdable& holdable(int which) { return m_archives[size_t(which)].holdable; }
    QString folder(int which) const { return filingFolder(m_archives[size_t(which)].kind); }
    const QList<std::pair<QString, QString>>& tasks() const { return m_tasks; } ///< case, task
    int between(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    void moveTo(UtcMs at)
    {
        m_clock.set(std::max(at, m_clock.now()));
        follow();
    }
    /// The systems' clocks follow the program's, which goes on by itself where it waits.
    void follow()
    {
        const UtcMs behind = m_clock.now() - m_sandbox->clock(ServiceKind::Workflow).now();
        if (behind > 0) {
            m_sandbox->advance(behind);
        }
        m_sandbox->settle();
    }

    void closeAll()
    {
        for (auto& [id, one] : m_connectors) {
            QCoro::waitFor(one->close(false));
        }
        for (auto& one : m_retired) {
            QCoro::waitFor(one->close(false));
        }
        m_connectors.clear();
        m_retired.clear();
    }
    connectors::Connector* connector(const RepositoryId& id)
    {
        auto& one = m_connectors[id];
        if (!one) {
            const bool isFlow = id == m_flow.id;
            const auto archive = std::ranges::find(m_archives, id, [](const Archive& known) { return known.repository.id; });
            const QByteArray word = isFlow ? QByteArray("counterfoil") : archive != m_archives.end() ? archive->repository.connection.user.toUtf8() : QByteArray("northgate-feed");
            const connectors::RemoteParts parts{.transport = [] { return std::make_shared<http::NetworkTransport>(); }, .patience = m_patience, .clock = m_clock, .chance = [] { return 0.5; },
                                                .secret = [word](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray(word)))); }};
            std::unique_ptr<connectors::Connector> inner;
            if (isFlow) {
                inner = std::make_unique<connectors::WorkflowConnector>(m_flow, parts);
            } else if (archive != m_archives.end()) {
                inner = holdingConnector(archive->repository, parts);
            } else {
                inner = std::make_unique<connectors::XConnectorConnector>(m_middleware, parts);
            }
            one = std::make_unique<KillableConnector>(std::move(inner), [this] { pass(); }, [this] { return isDead(); });
        }
        return one.get();
    }
    /// Nobody can sign in with it any more: the next one is another.
    void retire(const RepositoryId& id)
    {
        if (const auto found = m_connectors.find(id); found != m_connectors.end()) {
            m_retired.push_back(std::move(found->second));
            m_connectors.erase(found);
        }
    }
    /// Cases with a task each, as they are before anything goes wrong.
    void prepare()
    {
        PlainCaller caller(m_sandbox->url(ServiceKind::Workflow));
        if (!caller.signIn("agent")) {
            qFatal("nobody signs in");
        }
        constexpr int cases = 4;
        for (int i = 0; i < cases; ++i) {
            QJsonArray variables;
            for (const CaseVariable& one : started()) {
                variables.append(QJsonObject{{u"name"_s, one.name}, {u"type"_s, one.type}, {u"value"_s, one.type == u"boolean" ? QJsonValue(false) : QJsonValue(one.value)}});
            }
            const QString id = caller.post(u"/workflow/v1/process-instances"_s, {{u"processDefinitionKey"_s, u"reissueRequest"_s}, {u"name"_s, u"n"_s}, {u"variables"_s, variables}}).object()[u"id"].toString();
            const QString task = caller.get(u"/workflow/v1/tasks?processInstanceId="_s + id).object()[u"_embedded"][u"tasks"][0][u"id"].toString();
            if (task.isEmpty()) {
                qFatal("no task");
            }
            m_tasks << qMakePair(id, task);
        }
        for (Archive& archive : m_archives) {
            archive.holdable = holdableIn(*m_sandbox, archive.kind);
        }
        m_sandbox->effects().clear();
    }
    std::vector<CaseVariable> started() const
    {
        const auto at = [this](UtcMs later) { return QDateTime::fromMSecsSinceEpoch(m_clock.now() + later, Qt::UTC).toString(Qt::ISODateWithMs); };
        return {{u"reissueMode"_s, u"string"_s, u"RE_RENDER"_s}, {u"onHold"_s, u"boolean"_s, u"false"_s}, {u"verifyDue"_s, u"date"_s, at(30 * dayMs)},
                {u"approveDue"_s, u"date"_s, at(60 * dayMs)},      {u"deliveryWait"_s, u"string"_s, u"P14D"_s}};
    }

    void makeFaults(bool isCalm)
    {
        // What takes effect twice when it arrives twice no client can hinder: a started case, a comment, a document of Documentum.
        makeFaults(m_sandbox->faults(ServiceKind::Workflow), u"POST /workflow/v1/*"_s, u"POST /workflow/v1/tasks/*"_s, isCalm);
        makeFaults(m_sandbox->faults(ServiceKind::XConnector), u"POST /commands*"_s, u"POST /commands*"_s, isCalm);
        for (const Archive& one : m_archives) {
            const bool takesDocuments = one.kind != sandbox::ArchiveKind::ArchivesSpace;
            const QString commands = !takesDocuments || (makesHolds(one) && chance(50)) ? holdingRequests(one.kind) : filingRequests(one.kind);
            makeFaults(m_sandbox->faults(one.kind), commands, one.kind == sandbox::ArchiveKind::Documentum ? u"GET *"_s : commands, isCalm);
            if (!isCalm && takesDocuments && chance(30)) { // makes the object, and loses its bytes
                sandbox::Fault hollow;
                hollow.kind = FaultKind::Hollow;
                hollow.match = one.kind == sandbox::ArchiveKind::Documentum ? u"POST /dctm-rest/*/documents?format=pdf*"_s : filingRequests(one.kind); // no hold
                m_sandbox->faults(one.kind).add(hollow);
            }
        }
    }
    /// How often these words stand in a case.
    qsizetype said(const QString& message) const
    {
        qsizetype count = 0;
        const auto truth = m_sandbox->front(ServiceKind::Workflow).truth({{u"count"_s, u"1000"_s}});
        for (const QJsonValue& one : (*truth)[u"cases"].toArray()) {
            for (const QJsonValue& comment : one[u"comments"].toArray()) {
                count += comment[u"message"].toString() == message;
            }
        }
        return count;
    }
    qsizetype effectsOf(const Command& command) const
    {
        return std::visit(
            [&](const auto& deed) -> qsizetype {
                using T = std::remove_cvref_t<decltype(deed)>;
                if constexpr (std::is_same_v<T, HandOver>) {
                    return noted(u"handover"_s, command.key);
                } else if constexpr (std::is_same_v<T, StartCase>) {
                    return noted(u"start-case"_s, command.key);
                } else if constexpr (std::is_same_v<T, ClaimTask>) {
                    return noted(u"claim"_s, deed.task);
                } else if constexpr (std::is_same_v<T, CompleteTask>) {
                    return noted(u"complete"_s, deed.task);
                } else if constexpr (std::is_same_v<T, CommentCase>) {
                    return said(deed.message);
                } else if constexpr (std::is_same_v<T, FileDocument>) {
                    return noted(u"file-document"_s, command.key);
                } else if constexpr (std::is_same_v<T, MakeHold>) {
                    return noted(u"make-hold"_s, deed.matter);
                } else if constexpr (std::is_same_v<T, PlaceHold>) {
                    return noted(u"place-hold"_s, deed.matter);
                } else if constexpr (std::is_same_v<T, LiftHold>) {
                    return noted(u"lift-hold"_s, deed.matter);
                } else {
                    return -1;
                }
            },
            command.deed);
    }

private:
    struct Archive {
        sandbox::ArchiveKind kind;
        Repository repository;
        Holdable holdable;
    };
    static bool makesHolds(const Archive& archive) { return archive.kind == sandbox::ArchiveKind::ExtendedEcm; }
    void makeFaults(sandbox::FaultPlan& plan, const QString& commands, const QString& repeatable, bool isCalm)
    {
        for (const sandbox::Fault& fault : plan.faults()) {
            hits += fault.hits;
        }
        plan.clear();
        for (int i = isCalm ? 3 : between(0, 2); i < 3; ++i) {
            plan.add(faultNamed(between(0, 9), commands, repeatable));
        }
    }
    sandbox::Fault faultNamed(int which, const QString& commands, const QString& repeatable)
    {
        static constexpr std::array kinds{FaultKind::Drop, FaultKind::Drop, FaultKind::HangUp, FaultKind::Late, FaultKind::Truncate, FaultKind::Status, FaultKind::Status, FaultKind::Drop, FaultKind::Status, FaultKind::Twice};
        sandbox::Fault fault;
        fault.kind = kinds[size_t(which)];
        fault.match = which == 7 ? u"GET *"_s : which == 6 || which == 8 ? u"*"_s : which == 9 ? repeatable : commands;
        fault.skip = between(0, 3);
        fault.times = which == 8 ? 40 : between(1, 2); // a sign-in that is refused is so for everybody
        fault.isAfter = which == 1 || (which == 5 && chance(50));
        fault.milliseconds = between(1, 110) * 1'000;
        fault.bytes = between(0, 20);
        fault.status = which == 5 ? (chance(50) ? 504 : 500) : which == 6 ? (chance(50) ? 429 : 503) : 401;
        fault.retryAfter = which == 6 ? between(0, 30) : -1;
        return fault;
    }

    qsizetype noted(const QString& kind, const QString& name) const
    {
        const auto all = m_sandbox->effects().of(name);
        return std::ranges::count(all, kind, &sandbox::Effect::kind);
    }
    std::mt19937 m_random;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    FakeClock m_clock;
    std::shared_ptr<FakePatience> m_patience = std::make_shared<FakePatience>(m_clock);
    Repository m_flow, m_middleware;
    std::vector<Archive> m_archives;
    std::map<RepositoryId, std::unique_ptr<connectors::Connector>> m_connectors;
    std::vector<std::unique_ptr<connectors::Connector>> m_retired;
    QList<std::pair<QString, QString>> m_tasks;
    static constexpr UtcMs dayMs = 86'400'000;
};

} // namespace cf::test
