// Journey S1 in the real window: a CRM opens the customer, keys lead to the letter that bounced, its pages are shown, and it is asked for once more in twelve keys or
// fewer; the workflow system starts one case, and the middleware is handed the archived bytes once. How long the screens took is printed and not judged.
// CF_ESTATE=PROFILE ctest --preset dev -V -R call_journey: a profile that is there, of any size, made by `generate` with its usual seed. It is changed: documents of one customer are made and put where
// its archives say that they are, and two systems are named.
#include "models/cache/write_case.h"
#include "models/cache/write_repository.h"
#include "models/connectors/xconnector/xconnector_connector.h"
#include "models/domain/task_steps.h"
#include "models/sync/dispatch.h"
#include "models/sync/follow_reissues.h"
#include "tests/support/outbox_samples.h"
#include "tests/support/running_window.h"
#include "tests/support/workflow_service_rig.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace cf;
using namespace cf::test;
using End = Performed::End;

namespace {

constexpr int patience = 120'000; ///< ms; beside a machine that builds
constexpr int mostKeys = 12;
constexpr UtcMs minute = 60'000;

QByteArray run(const QString& name, const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(qEnvironmentVariable("CF_BIN") + u'/' + name, words);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

/// What the archive of the estate has, by path.
class ArchiveFolder final : public ContentSource
{
public:
    QString path(const QString& nativeId) const { return m_folder.filePath(nativeId); }
    QString root() const { return m_folder.path(); }
    QFuture<Result<QByteArray>> content(SourceRef source, qint64) override
    {
        QFile file(path(source.nativeId));
        return QtFuture::makeReadyFuture(file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.readAll()) : Result<QByteArray>(fail(ErrorKind::NotFound, source.nativeId)));
    }

private:
    QTemporaryDir m_folder;
};

double since(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

} // namespace

class CallJourneyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_made, m_runtime;
    ArchiveFolder m_archive;
    std::unique_ptr<WorkflowServiceRig> m_rig;
    Repository m_flow, m_middleware;
    QString m_profile;
    QJsonObject m_letter;
    QByteArray m_sha256; ///< of its first document

    QJsonArray rowsOf(const QString& query, int limit) const
    {
        return QJsonDocument::fromJson(run(u"counterfoil"_s, {u"--profile"_s, m_profile, u"search"_s, query, u"--limit"_s, QString::number(limit), u"--json"_s})).object()[u"rows"].toArray();
    }
    /// Its files, as the archive would hold them, and what was recorded of them. False: it has no pages that can be shown.
    Result<bool> putDocuments(store::Database& database, const QJsonObject& row)
    {
        const QString number = QString::number(row[u"documentId"].toString().mid(2).toLongLong());
        CF_TRY(store::Statement select, database.prepare(u"SELECT s.pk, s.native_id FROM communication c JOIN rendition r ON r.communication = c.pk JOIN source s ON s.pk = r.source WHERE c.cfid = ?1 ORDER BY r.position"_s));
        select.bind(1, row[u"id"].toString());
        for (int file = 1;; ++file) {
            CF_TRY(const bool isThere, select.step());
            if (!isThere) {
                return file > 1;
            }
            const QString path = m_archive.path(select.text(1));
            const QByteArray bytes = run(u"counterfoil-sandbox"_s, {u"document"_s, number, u"--as-recorded"_s, u"--file"_s, QString::number(file)});
            if (file == 1 && (!path.endsWith(u".pdf") || !bytes.startsWith("%PDF"))) {
                return false;
            }
            QFile kept(path);
            if (!QDir().mkpath(QFileInfo(path).path()) || !kept.open(QIODevice::WriteOnly) || kept.write(bytes) != bytes.size()) {
                return fail(ErrorKind::Storage, path);
            }
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            m_sha256 = file == 1 ? hash : m_sha256;
            CF_TRY(store::Statement update, database.prepare(u"UPDATE source SET sha256 = ?2, bytes = ?3, observed_sha256 = NULL WHERE pk = ?1"_s));
            update.bind(1, select.integer(0)).bind(2, hash).bind(3, bytes.size());
            CF_CHECK(update.run());
        }
    }
    static Result<void> name(store::Database& database, const Repository& system)
    {
        CF_TRY(store::Statement move, database.prepare(u"UPDATE repository SET location = ?2 WHERE cfid = ?1"_s));
        move.bind(1, system.id.value()).bind(2, system.location);
        CF_CHECK(move.run());
        const Result<void> added = cache::addRepository(database, system);
        return added || added.error().kind == ErrorKind::Conflict ? Result<void>() : added;
    }
    /// A letter that bounced and is the newest of its customer, so that its row is the first.
    Result<void> prepare()
    {
        const QJsonArray bounced = rowsOf(u"state:bounced channel:email"_s, 200);
        CF_TRY(store::Database database, store::Database::open(QDir(m_profile).filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite));
        CF_TRY(store::Statement move, database.prepare(u"UPDATE repository SET location = ?1 WHERE kind = 'FOLDER'"_s));
        move.bind(1, m_archive.root());
        CF_CHECK(move.run());
        CF_CHECK(name(database, m_flow));
        CF_CHECK(name(database, m_middleware));
        for (const QJsonValue one : bounced) {
            const QString customer = one[u"customerId"].toString();
            const bool isNewest = !customer.isEmpty() && rowsOf(u"customer:"_s + customer, 1).at(0)[u"id"] == one[u"id"];
            CF_TRY(const bool hasPages, isNewest ? putDocuments(database, one.toObject()) : Result<bool>(false));
            if (hasPages) {
                m_letter = one.toObject();
                return {};
            }
        }
        return fail(ErrorKind::NotFound, u"no bounced letter is the newest of its customer"_s);
    }
    std::unique_ptr<connectors::XConnectorConnector> middleware() const
    {
        return std::make_unique<connectors::XConnectorConnector>(
            m_middleware, connectors::RemoteParts{.transport = [] { return std::make_shared<http::NetworkTransport>(); }, .patience = m_rig->patience, .clock = m_rig->clock, .chance = [] { return 0.5; },
                                                  .secret = [](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray("northgate-feed")))); }});
    }
    static bool isFocused(RunningWindow& window, const QStringList& names)
    {
        return QTest::qWaitFor([&] { return names.contains(window.ask(u"focus"_s)[u"name"_s].toString()); }, patience);
    }
    static bool says(RunningWindow& window, const QString& order, const QString& words)
    {
        return QTest::qWaitFor([&] { return window.ask(order)[u"text"_s].toString().contains(words); }, patience);
    }
    /// Where things stood when something did not come.
    static QByteArray standing(RunningWindow& window)
    {
        QJsonObject all = window.state();
        all.remove(u"saved"_s);
        for (const char* name : {"customersHead", "recordWhat", "recordWhen", "pageLabel", "documentNotice", "documentState", "reissueProblems", "reissueLoading", "exceptionDialogWhy"}) {
            all[QLatin1StringView(name)] = window.ask(u"read "_s + QLatin1StringView(name))[u"text"_s];
        }
        all[u"focus"_s] = window.ask(u"focus"_s);
        all[u"letters"_s] = window.ask(u"rows customerLetters"_s);
        return QJsonDocument(all).toJson();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); // of this test alone, and short enough for a socket
        m_rig = std::make_unique<WorkflowServiceRig>(24, std::vector{sandbox::ServiceKind::XConnector}, SystemClock().now());
        m_flow = workflowServiceRepository(m_rig->sandbox->url(sandbox::ServiceKind::Workflow), u"counterfoil"_s);
        m_middleware.kind = RepositoryKind::XConnector;
        m_middleware.name = u"Middleware"_s;
        m_middleware.id = repositoryId(m_middleware.kind, m_middleware.name);
        m_middleware.location = m_rig->sandbox->url(sandbox::ServiceKind::XConnector).toString();
        m_middleware.connection.user = u"northgate"_s;
        m_middleware.connection.signIn = SignInKind::Password;
        m_profile = qEnvironmentVariable("CF_ESTATE");
        if (m_profile.isEmpty()) {
            m_profile = m_made.filePath(u"profile"_s);
            run(u"counterfoil-sandbox"_s, {u"generate"_s, m_profile, u"--records"_s, u"20000"_s});
        }
        const Result<void> prepared = prepare();
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().detail));
    }

    void row95FromTheLinkToTheLetterAndItsRequestInTwelveKeysAndToTheMiddlewareOnce()
    {
        RunningWindow window(m_profile);
        QVERIFY(window.started());
        QVERIFY(QTest::qWaitFor([&] { return window.state()[u"rows"_s].toInt() > 0; }, patience));
        int keys = 0;
        const auto hit = [&](const char* key) {
            ++keys;
            return window.ask(u"hit "_s + QLatin1StringView(key)).contains(u"done"_s);
        };
        QElapsedTimer timer;
        timer.start();
        QProcess link; // as a CRM starts it
        link.start(program, {u"--profile"_s, m_profile, u"counterfoil://customer/"_s + m_letter[u"customerId"].toString()});
        const bool isListed = says(window, u"read customersHead"_s, m_letter[u"recipient"].toString().section(u' ', -1)) &&
                              QTest::qWaitFor([&] { return window.ask(u"rows customerLetters"_s)[u"rows"_s].toInt() > 0; }, patience) && isFocused(window, {u"customerLetters"_s});
        const double popped = since(timer);
        QVERIFY2(isListed, standing(window));
        QTRY_COMPARE_WITH_TIMEOUT(link.state(), QProcess::NotRunning, patience);
        QCOMPARE(link.exitCode(), 0);

        timer.restart();
        QVERIFY(hit("Return"));
        // The label of the page has letters where there is room for them, and else figures: what it says is asked for.
        const bool isPage = says(window, u"read recordWhat"_s, m_letter[u"title"].toString()) && says(window, u"words pageLabel"_s, u"Page 1 of "_s) &&
                            QTest::qWaitFor([&] { return window.ask(u"ink pageView"_s)[u"ink"_s].toInt() > 200; }, patience);
        const double page = since(timer);
        QVERIFY2(isPage, standing(window));
        QVERIFY2(window.state()[u"query"_s].toString().contains(m_letter[u"documentId"].toString()), standing(window));

        timer.restart();
        QVERIFY(hit("R"));
        QVERIFY2(isFocused(window, {u"reissueCheck"_s, u"reissueRecordOutcome"_s}), standing(window));
        const double form = since(timer);
        if (window.ask(u"focus"_s)[u"name"_s].toString() == u"reissueRecordOutcome") { // nothing is sent again before what failed has an outcome
            QVERIFY(hit("Space"));
            QVERIFY2(QTest::qWaitFor([&] { return window.ask(u"focus"_s)[u"name"_s].toString().startsWith(u"exceptionOutcome-"); }, patience), standing(window));
            QVERIFY(hit("Ctrl+Return"));
            QVERIFY2(isFocused(window, {u"reissueCheck"_s}), standing(window));
        }
        QVERIFY(hit("Down")); // how the caller's identity was checked
        QVERIFY(hit("Ctrl+Return"));
        QVERIFY2(says(window, u"read reissueUndo"_s, u"Take back"_s), standing(window));
        qInfo("customer on the screen %.0f ms after the link, first page %.0f ms after its key: %.0f together; form %.0f ms after its key; %d keys", popped, page, popped + page, form, keys);
        QVERIFY(keys <= mostKeys);
        QVERIFY(window.kill()); // what was asked for is on the disk

        sendAndFollow();
    }

private:
    void sendAndFollow()
    {
        const auto cache = *cache::Cache::open(m_profile);
        const auto outbox = *outbox::Outbox::open(m_profile);
        const Intent asked = kept(outbox->list({})).front().intent;
        QCOMPARE(asked.system, m_flow.id);
        QCOMPARE(asked.state, IntentState::Accepted);
        QVERIFY(std::holds_alternative<StartCase>(asked.command.deed));
        m_rig->clock.set(SystemClock().now() + minute); // until when it could have been taken back
        m_rig->connect();
        const auto sender = middleware();
        kept(outbox->resumeSystem(m_flow.id)); // the window of a test has no keychain
        const sync::DispatchParts parts{*outbox, m_rig->clock, [&](RepositoryId system) -> QCoro::Task<connectors::Connector*> {
                                            if (system == m_flow.id) {
                                                co_return m_rig->connector.get();
                                            }
                                            co_return sender.get();
                                        }};
        QCOMPARE(QCoro::waitFor(sync::serveSystem(parts, m_flow.id, {})).value_or(-1), 1);
        QCOMPARE(m_rig->effects(u"start-case"_s, asked.command.key), 1);

        m_rig->run();
        const auto theCase = [&]() -> const WorkflowCase& {
            const auto found = std::ranges::find_if(m_rig->known.cases, [&](const auto& one) { return one.second.reference == asked.command.key; });
            if (found == m_rig->known.cases.end()) {
                qFatal("no such case");
            }
            return found->second;
        };
        QCOMPARE(theCase().tasks.size(), size_t(1));
        const WorkflowTask verify = theCase().tasks.front();
        QCOMPARE(m_rig->perform({newCommandKey(), ClaimTask{verify.nativeId, u"counterfoil@northgate.example"_s}}).end, End::Done);
        QCOMPARE(m_rig->perform({newCommandKey(), CompleteTask{verify.nativeId, u"verified"_s, outcomesOf(verify).front().variables, {}}}).end, End::Done);
        m_rig->run();
        // Workflow Service tells no steps; what its case waits for is told here as an engine tells it, once the sandbox says that it does.
        WorkflowCase waiting = theCase();
        QStringList steps;
        for (const QJsonValue& step : m_rig->truth(u"?case="_s + waiting.nativeId)[u"steps"].toArray()) {
            steps << step[u"node"].toString();
        }
        QVERIFY2(steps.contains(u"regenerate"_s) && !steps.contains(u"approve"_s), qPrintable(steps.join(u' ')));
        waiting.steps = {{u"s-1"_s, u"regenerate"_s, u"Regenerate or resend"_s, u"serviceTask"_s, m_rig->clock.now(), {}}};
        const auto written = cache->writer().write([&](store::Database& database) -> Result<void> {
            const auto done = cache::writeCase(database, m_flow.id, waiting, m_rig->clock.now());
            return done ? Result<void>() : tl::unexpected<Error>(done.error());
        });
        QVERIFY(written.result());
        const sync::Followed followed = QCoro::waitFor(sync::followReissues({*cache, *outbox, m_archive, m_rig->clock}));
        QVERIFY2(followed.added == 1 && !followed.error, followed.error ? qPrintable(followed.error->detail) : "nothing to hand over");
        QCOMPARE(QCoro::waitFor(sync::serveSystem(parts, m_middleware.id, {})).value_or(-1), 1);
        int handedOver = 0;
        for (const sandbox::Effect& effect : m_rig->sandbox->effects().effects()) {
            if (effect.kind == u"handover") {
                ++handedOver;
                QCOMPARE(effect.sha256, m_sha256);
            }
        }
        QCOMPARE(handedOver, 1);
        QCoro::waitFor(sender->close(false));
    }
};

QTEST_GUILESS_MAIN(CallJourneyTest)
#include "call_journey_test.moc"
