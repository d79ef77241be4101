// A plan of letters with the real engine: asked for here, approved there by somebody else, and carried out by a program that is killed with SIGKILL after what
// may have left, at any moment, and whose engine is killed too: each letter is handed over once, and the case is told once.
#include "models/domain/bulk_steps.h"
#include "models/domain/reissue_steps.h"
#include "models/sync/follow_reissues.h"
#include "tests/support/engine_rig.h"
#include "tests/support/flowable_server.h"

#include <QCryptographicHash>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int letters = 130; // three batches
FlowableServer* theServer = nullptr;

QByteArray bytesOf(int number) { return "%PDF of letter " + QByteArray::number(number); }

std::vector<BulkLetter> someLetters()
{
    std::vector<BulkLetter> all;
    for (int i = 0; i < letters; ++i) {
        BulkLetter one;
        one.request.communication = CommunicationId(u"com-%1"_s.arg(i));
        one.request.documentId = u"D-%1"_s.arg(i);
        one.request.source.nativeId = QString::number(i);
        one.request.sha256 = QCryptographicHash::hash(bytesOf(i), QCryptographicHash::Sha256);
        one.request.recipient = u"Jo %1"_s.arg(i);
        one.request.address = u"%1 High St"_s.arg(i);
        one.request.channel = Channel::Print;
        one.isIncluded = true;
        all.push_back(one);
    }
    return all;
}

/// What the middleware took, a line a letter: on the disk, so that it outlives whoever asks. It knows the keys it had.
class Ledger final : public connectors::Connector
{
public:
    /// fatal: the program ends with SIGKILL right after so many letters were taken, before it hears of the last one; 0: it does not.
    explicit Ledger(const QString& path, int fatal = 0)
        : m_path(path)
        , m_fatal(fatal)
    {}
    static QStringList lines(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }
    connectors::Capabilities capabilities() const override { return {}; }
    QCoro::Task<Result<connectors::Page>> changesSince(QString, connectors::KnownSources&, std::stop_token) override { co_return fail(ErrorKind::Rejected, u"only commands here"_s); }
    QCoro::Task<Result<QByteArray>> content(SourceRef, qint64, std::stop_token) override { co_return fail(ErrorKind::Rejected, u"only commands here"_s); }
    QCoro::Task<Result<QString>> token(SourceRef) override { co_return fail(ErrorKind::Rejected, u"only commands here"_s); }
    std::optional<RepeatGuard> guardOf(const Deed&) const override { return RepeatGuard::Key; }
    QCoro::Task<Performed> perform(Command command, std::stop_token) override
    {
        const auto& deed = std::get<HandOver>(command.deed);
        const QString line = command.key + u' ' + deed.documentId + u' ' + QString::fromLatin1(deed.sha256.toHex());
        if (QCryptographicHash::hash(deed.bytes, QCryptographicHash::Sha256) != deed.sha256) {
            co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Rejected, u"other bytes"_s, {}}};
        }
        if (!lines(m_path).contains(line)) {
            QFile file(m_path);
            if (!file.open(QIODevice::Append) || file.write(line.toUtf8() + '\n') < 0 || !file.flush()) {
                co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Storage, file.errorString(), {}}};
            }
            if (++m_taken == m_fatal) {
                ::kill(::getpid(), SIGKILL);
            }
        }
        co_return Performed{Performed::End::Done, {u"a "_s + deed.documentId, {}, {}}, {}};
    }

private:
    QString m_path;
    int m_taken = 0, m_fatal = 0;
};

/// The program that carries the plan out: `serve PROFILE ENGINE PASSWORD LEDGER FATAL PLAN`. Ends when the case waits for what becomes of the letters.
int serve(const QStringList& arguments)
{
    EngineRig rig(arguments[0], QUrl(arguments[1]), arguments[2].toUtf8());
    Ledger middleware(arguments[3], arguments[4].toInt());
    rig.clock.shift = secondThoughtsMs + 1'000;
    if (!rig.outbox->recover(rig.clock.now()).result()) {
        return 2;
    }
    FakeContent content;
    for (int i = 0; i < letters; ++i) {
        content.files.insert(QString::number(i), bytesOf(i));
    }
    constexpr int mostRounds = 2'000;
    for (int round = 0; round < mostRounds; ++round) {
        const bool isReached = rig.sync();
        const auto told = rig.caseOf(arguments[5]);
        if (isReached && told && stageOf(*told) == ReissueStage::Delivering) {
            return 0;
        }
        QCoro::waitFor(sync::followReissues({*rig.cache, *rig.outbox, content, rig.clock}));
        if (!rig.serve(middleware)) {
            return 3;
        }
        rig.clock.shift = rig.clock.shift + 20'000; // what waits after a failure is due
    }
    return 4;
}

} // namespace

class BulkEngineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString ledger() const { return m_folder.filePath(u"ledger"_s); }
    std::unique_ptr<QProcess> started(const QString& plan, int fatal) const
    {
        auto program = std::make_unique<QProcess>();
        program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_FATAL_WARNINGS"_s); // that the engine is away is told as one
        program->setProcessEnvironment(environment);
        program->start(QCoreApplication::applicationFilePath(), {u"serve"_s, m_folder.path(), theServer->address().toString(), QString::fromUtf8(theServer->password()), ledger(), QString::number(fatal), plan});
        return program;
    }
    /// Until the middleware took so many, or the program ended.
    static bool taken(QProcess& program, const QString& path, int count)
    {
        return QTest::qWaitFor([&] { return Ledger::lines(path).size() >= count || program.state() == QProcess::NotRunning; }, 300'000);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(theServer->deploy(u"reissue-request.bpmn20.xml"_s)); }

    void row55APlanThatSomebodyElseApprovedEndsOnceWhateverIsKilled()
    {
        const QString plan = newCommandKey();
        {
            EngineRig rig(m_folder.path(), theServer->address(), theServer->password());
            const PlannedBulk planned = plannedBulk({}, someLetters(), plan, {rig.flow.id, rig.feed.id}, {rig.clock.now() + 86'400'000, rig.clock.now() + 2 * 86'400'000, u"P5D"_s}, u"Came back in March"_s, u"ana"_s, rig.clock.now());
            std::vector<outbox::PlanLetter> rows;
            for (const PlannedLetter& one : planned.letters) {
                rows.push_back({one.letter.request.communication, one.command, QString(codeOf(one.letter.group)), bulkLetterText(one.letter)});
            }
            QVERIFY(rig.outbox->submit(planned.plan, planned.intents, rows, rig.clock.now()).result());
            rig.clock.shift = secondThoughtsMs + 1'000;
            Ledger middleware(ledger());
            QVERIFY(rig.serve(middleware));
            QVERIFY(rig.complete(u"ana"_s, plan, u"verifyAuthorization"_s, {{u"authorizationVerified"_s, u"boolean"_s, u"true"_s}}));
            QVERIFY(rig.complete(u"ana"_s, plan, u"approve"_s, {{u"approvalOutcome"_s, u"string"_s, u"approved"_s}}));
            QCOMPARE(stageOf(*rig.caseOf(plan)), ReissueStage::Approving); // whoever asked for it does not approve it
            FakeContent content;
            QCoro::waitFor(sync::followReissues({*rig.cache, *rig.outbox, content, rig.clock}));
            QVERIFY(rig.serve(middleware));
            QVERIFY2(Ledger::lines(ledger()).isEmpty(), "nothing leaves before somebody else approved it");
            QVERIFY(rig.complete(u"ben"_s, plan, u"approve"_s, {{u"approvalOutcome"_s, u"string"_s, u"approved"_s}}));
            QCOMPARE(stageOf(*rig.caseOf(plan)), ReissueStage::Sending);
        }
        int before = 0;
        for (const int fatal : {1, 7, 49}) { // after each of them one letter was taken that the outbox does not know of
            const auto program = started(plan, fatal);
            QVERIFY(program->waitForFinished(300'000));
            QVERIFY(program->exitStatus() == QProcess::CrashExit);
            before += fatal;
            QCOMPARE(Ledger::lines(ledger()).size(), before);
        }
        const auto program = started(plan, 0);
        QVERIFY(taken(*program, ledger(), 80));
        QVERIFY2(program->state() == QProcess::Running, "it was to be killed in the middle");
        program->kill();
        QVERIFY(program->waitForFinished(60'000));
        const auto last = started(plan, 0);
        QVERIFY(taken(*last, ledger(), 105));
        theServer->kill();
        theServer->start();
        QVERIFY(last->waitForFinished(300'000));
        QCOMPARE(last->exitStatus(), QProcess::NormalExit);
        QCOMPARE(last->exitCode(), 0);

        const QStringList all = Ledger::lines(ledger());
        QSet<QString> documents;
        for (const QString& line : all) {
            documents.insert(line.section(u' ', 1, 1));
        }
        QCOMPARE(all.size(), letters);
        QCOMPARE(documents.size(), letters);
        EngineRig rig(m_folder.path(), theServer->address(), theServer->password());
        rig.clock.shift = 86'400'000;
        QVERIFY(rig.sync());
        const WorkflowCase told = *rig.caseOf(plan);
        QCOMPARE(stageOf(told), ReissueStage::Delivering);
        QCOMPARE(std::ranges::count(told.steps, u"regenerate"_s, &CaseStep::key), 1);
        const auto sent = std::ranges::find(told.variables, u"lettersSent"_s, &CaseVariable::name);
        QVERIFY(sent != told.variables.end());
        QCOMPARE(sent->value, QString::number(letters));
        const outbox::StateCounts counts = *rig.outbox->letterCounts(plan).result();
        QCOMPARE(counts, (outbox::StateCounts{{IntentState::Done, letters}}));

        // What became of them is told by a feed; here by hand.
        QVERIFY(rig.perform(u"worker"_s, {newCommandKey(), TellCase{told.nativeId, u"deliveryConfirmed"_s, {}}}).end == Performed::End::Done);
        QVERIFY(rig.complete(u"ana"_s, plan, u"confirm"_s, {}));
        QCOMPARE(stageOf(*rig.caseOf(plan)), ReissueStage::Closed);
        FakeContent content;
        QCoro::waitFor(sync::followReissues({*rig.cache, *rig.outbox, content, rig.clock}));
        QVERIFY(rig.outbox->plansUnderWay(bulkKind.toString(), {}, 9).result()->empty());
        QCOMPARE(Ledger::lines(ledger()).size(), letters);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"serve") {
        return serve(application.arguments().mid(2));
    }
    theServer = new FlowableServer;
    if (!theServer->runs()) {
        return theServer->reason();
    }
    int failed = 0;
    {
        BulkEngineTest test;
        failed = QTest::qExec(&test, argc, argv);
    }
    delete theServer;
    return failed;
}
#include "bulk_engine_test.moc"
