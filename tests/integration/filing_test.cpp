// Filing a document in the archives of the sandbox over real HTTP: it is there once, it is given back as it was sent, and what cannot be is refused with
// the reason.
#include "models/domain/document_filing.h"
#include "models/http/network_transport.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/filing_places.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using sandbox::ArchiveKind;

namespace {

const QByteArray pack = "%PDF-1.7 of a pack, with a line\r\n--cf-\r\nin it \xe2\x82\xac";

QByteArray hashOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

class FilingRig
{
public:
    explicit FilingRig(ArchiveKind kind)
        : m_kind(kind)
        , world(*sandbox::Sandbox::open({.records = 40, .archives = {kind}}))
        , m_clock(world->clock(kind).now())
    {
        connect({});
    }
    ~FilingRig() { connect({}, true); }
    Q_DISABLE_COPY_MOVE(FilingRig)

    void connect(const QString& account, bool isOver = false)
    {
        if (connector) {
            QCoro::waitFor(connector->close(true));
        }
        connector.reset();
        if (isOver) {
            return;
        }
        repository = filingRepository(m_kind, world->url(m_kind));
        repository.connection.user = account.isEmpty() ? repository.connection.user : account;
        const QByteArray word = repository.connection.user.toUtf8();
        connector = filingConnector(repository, {.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                                 .patience = std::make_shared<FakePatience>(m_clock),
                                                 .clock = m_clock,
                                                 .chance = [] { return 0.5; },
                                                 .secret = [word](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray(word)))); }});
    }
    Command command(const QString& key = u"CF-1"_s, const QString& name = u"PK-ä1 “version” 1.pdf"_s) const
    {
        return {key, FileDocument{filingFolder(m_kind), name, u"application/pdf"_s, pack, hashOf(pack), {}}};
    }
    Performed perform(const Command& command) { return QCoro::waitFor(connector->perform(command, {})); }
    Result<std::optional<Effect>> found(const Command& command) { return QCoro::waitFor(connector->findEffect(command, {})); }
    qsizetype effects(const QString& key = u"CF-1"_s) const { return world->effects().of(key).size(); }
    /// The archive makes the next one with this many of its bytes.
    void makeHollow(qint64 bytes, bool isLost)
    {
        sandbox::Fault fault;
        fault.kind = sandbox::FaultKind::Hollow;
        fault.match = filingRequests(m_kind);
        fault.bytes = bytes;
        world->faults(m_kind).add(fault);
        if (isLost) {
            fault.kind = sandbox::FaultKind::Drop;
            fault.isAfter = true;
            world->faults(m_kind).add(fault);
        }
    }
    Result<QByteArray> readBack(const Effect& effect)
    {
        SourceRef source;
        source.repository = repository.id;
        source.nativeId = sourceOfFiled(effect);
        return QCoro::waitFor(connector->content(source, mostFiledBytes, {}));
    }

private:
    ArchiveKind m_kind;

public:
    std::unique_ptr<sandbox::Sandbox> world;

private:
    FakeClock m_clock;

public:
    Repository repository;
    std::unique_ptr<connectors::Connector> connector;
};

} // namespace

class FilingTest : public QObject
{
    Q_OBJECT

    static void archives()
    {
        QTest::addColumn<int>("kind");
        for (const ArchiveKind kind : filingArchives()) {
            QTest::newRow(qPrintable(sandbox::archiveName(kind))) << int(kind);
        }
    }
    static ArchiveKind kind()
    {
        QFETCH(int, kind);
        return ArchiveKind(kind);
    }

private Q_SLOTS:
    void isThereOnceAndGivenBackAsItWasSent_data() { archives(); }
    void isThereOnceAndGivenBackAsItWasSent()
    {
        FilingRig rig(kind());
        const Command command = rig.command();
        QCOMPARE(rig.connector->guardOf(command.deed), RepeatGuard::Reference);
        const auto before = rig.found(command);
        QVERIFY2(before && !*before, before ? "found before it was sent" : qPrintable(before.error().detail));
        const Performed done = rig.perform(command);
        QVERIFY2(done.end == Performed::End::Done, done.error ? qPrintable(done.error->detail) : "");
        QCOMPARE(rig.effects(), 1);
        QCOMPARE(rig.world->effects().of(u"CF-1"_s).constFirst().sha256, hashOf(pack));
        QCOMPARE(rig.world->effects().of(u"CF-1"_s).constFirst().target, done.effect.reference);
        const Result<QByteArray> bytes = rig.readBack(done.effect);
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().detail));
        QCOMPARE(*bytes, pack);
        const auto found = rig.found(command);
        QVERIFY(found && *found);
        QCOMPARE(**found, done.effect);
        QCOMPARE(rig.perform(command).effect, done.effect);
        QCOMPARE(rig.effects(), 1);
    }

    void anErrorAfterItWasDoneIsNotBelieved_data() { archives(); }
    void anErrorAfterItWasDoneIsNotBelieved()
    {
        FilingRig rig(kind());
        sandbox::Fault fault;
        fault.kind = sandbox::FaultKind::Status;
        fault.match = filingRequests(kind());
        fault.status = 500;
        fault.isAfter = true;
        rig.world->faults(kind()).add(fault);
        const Performed done = rig.perform(rig.command());
        QVERIFY2(done.end == Performed::End::Done, done.error ? qPrintable(done.error->detail) : "");
        QCOMPARE(rig.effects(), 1);
    }

    void anAnswerThatWasLostIsLookedFor_data() { archives(); }
    void anAnswerThatWasLostIsLookedFor()
    {
        FilingRig rig(kind());
        sandbox::Fault fault;
        fault.kind = sandbox::FaultKind::Drop;
        fault.match = filingRequests(kind());
        fault.isAfter = true;
        rig.world->faults(kind()).add(fault);
        const Performed lost = rig.perform(rig.command());
        QCOMPARE(lost.end, Performed::End::Unknown);
        const auto found = rig.found(rig.command());
        QVERIFY(found && *found);
        QCOMPARE(rig.readBack(**found).value_or(QByteArray()), pack);
        QCOMPARE(rig.effects(), 1);
    }

    void whatWasMadeWithoutItsBytesIsGivenThem_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isLost");
        for (const ArchiveKind kind : filingArchives()) {
            QTest::addRow("%s, answered", qPrintable(sandbox::archiveName(kind))) << int(kind) << false;
            QTest::addRow("%s, answer lost", qPrintable(sandbox::archiveName(kind))) << int(kind) << true;
        }
    }
    void whatWasMadeWithoutItsBytesIsGivenThem()
    {
        QFETCH(bool, isLost);
        FilingRig rig(kind());
        rig.makeHollow(0, isLost);
        Performed done = rig.perform(rig.command());
        if (isLost) {
            QCOMPARE(done.end, Performed::End::Unknown);
            QVERIFY(done.effect.reference.isEmpty());
            const auto found = rig.found(rig.command());
            QVERIFY2(found && !*found, found ? "an object without bytes was taken for the document" : qPrintable(found.error().detail));
            done = rig.perform(rig.command());
        }
        QVERIFY2(done.end == Performed::End::Done, done.error ? qPrintable(done.error->detail) : "");
        QCOMPARE(rig.effects(), 1);
        QCOMPARE(rig.world->effects().of(u"CF-1"_s).constFirst().sha256, hashOf(pack));
        QCOMPARE(rig.readBack(done.effect).value_or(QByteArray()), pack);
        const auto found = rig.found(rig.command());
        QVERIFY(found && *found);
        QCOMPARE(**found, done.effect);
    }

    void whatDoesNotTakeItsBytesGoesBeforeAPerson_data() { archives(); }
    void whatDoesNotTakeItsBytesGoesBeforeAPerson()
    {
        FilingRig rig(kind());
        rig.makeHollow(0, false);
        sandbox::Fault fault;
        fault.kind = sandbox::FaultKind::Status;
        const bool isVersion = kind() == ArchiveKind::ExtendedEcm;
        fault.match = isVersion ? u"POST /cs/cs/api/v2/nodes/*/versions"_s : filingRequests(kind());
        fault.status = 403;
        fault.skip = isVersion ? 0 : 1;
        fault.times = -1;
        rig.world->faults(kind()).add(fault);
        const Performed left = rig.perform(rig.command());
        QCOMPARE(left.end, Performed::End::Unknown);
        QVERIFY(!left.effect.reference.isEmpty());
        QVERIFY2(left.error->detail.contains(u"without its bytes"), qPrintable(left.error->detail));
        QCOMPARE(rig.effects(), 0);
    }

    void otherBytesUnderItsKeyAreNotOverwritten_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("bytes");
        for (const ArchiveKind kind : filingArchives()) {
            QTest::addRow("%s, fewer", qPrintable(sandbox::archiveName(kind))) << int(kind) << 5;
            QTest::addRow("%s, as many", qPrintable(sandbox::archiveName(kind))) << int(kind) << int(pack.size());
            QTest::addRow("%s, more", qPrintable(sandbox::archiveName(kind))) << int(kind) << int(pack.size()) + 70;
        }
    }
    void otherBytesUnderItsKeyAreNotOverwritten()
    {
        QFETCH(int, bytes);
        FilingRig rig(kind());
        Command other = rig.command();
        auto& deed = std::get<FileDocument>(other.deed);
        deed.bytes = QByteArray(bytes, 'z');
        deed.sha256 = hashOf(deed.bytes);
        QCOMPARE(rig.perform(other).end, Performed::End::Done);
        const auto found = rig.found(rig.command());
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Rejected);
        QVERIFY2(found.error().detail.contains(u"bytes"), qPrintable(found.error().detail));
        const Performed left = rig.perform(rig.command());
        QCOMPARE(left.end, Performed::End::Unknown);
        QVERIFY(!left.effect.reference.isEmpty());
        QCOMPARE(rig.effects(), 1);
        QCOMPARE(rig.world->effects().of(u"CF-1"_s).constFirst().sha256, deed.sha256);
    }

    void anotherDocumentOfItsNameIsNotTakenForIt_data() { archives(); }
    void anotherDocumentOfItsNameIsNotTakenForIt()
    {
        FilingRig rig(kind());
        QCOMPARE(rig.perform(rig.command()).end, Performed::End::Done);
        const Command other = rig.command(u"CF-2"_s);
        const auto found = rig.found(other);
        QVERIFY(found && !*found);
        const Performed second = rig.perform(other);
        if (kind() == ArchiveKind::Documentum) { // where names are of as many as one likes
            QCOMPARE(second.end, Performed::End::Done);
            QCOMPARE(rig.effects(u"CF-2"_s), 1);
        } else {
            QCOMPARE(second.end, Performed::End::NotDone);
            QCOMPARE(second.error->kind, ErrorKind::Conflict);
            QCOMPARE(rig.effects(u"CF-2"_s), 0);
        }
    }

    void whoMayOnlyReadIsRefusedThisOneThing_data() { archives(); }
    void whoMayOnlyReadIsRefusedThisOneThing()
    {
        FilingRig rig(kind());
        rig.connect(u"counterfoil"_s);
        const Performed refused = rig.perform(rig.command());
        QCOMPARE(refused.end, Performed::End::NotDone);
        QVERIFY2(refused.error->kind == ErrorKind::Rejected, qPrintable(refused.error->detail)); // which a refused sign-in is not
        QCOMPARE(rig.effects(), 0);
    }

    void aFolderThatIsNotThereTakesNothing_data() { archives(); }
    void aFolderThatIsNotThereTakesNothing()
    {
        FilingRig rig(kind());
        Command command = rig.command();
        std::get<FileDocument>(command.deed).folder = kind() == ArchiveKind::ExtendedEcm ? u"99999999"_s : u"/Nowhere"_s;
        const Performed refused = rig.perform(command);
        QCOMPARE(refused.end, Performed::End::NotDone);
        QVERIFY2(refused.error->kind == ErrorKind::NotFound || refused.error->kind == ErrorKind::Rejected, qPrintable(refused.error->detail));
        QCOMPARE(rig.effects(), 0);
        const auto found = rig.found(command);
        QVERIFY(found && !*found);
    }

    void bytesThatAreNotThoseToBeFiledNeverLeave_data() { archives(); }
    void bytesThatAreNotThoseToBeFiledNeverLeave()
    {
        FilingRig rig(kind());
        Command command = rig.command();
        std::get<FileDocument>(command.deed).bytes += ' ';
        const Performed refused = rig.perform(command);
        QCOMPARE(refused.end, Performed::End::NotDone);
        QCOMPARE(refused.error->kind, ErrorKind::Rejected);
        QCOMPARE(rig.world->port(kind()).log().size(), 0);
    }

    void aLargeOneGoesInOneRequest_data() { archives(); }
    void aLargeOneGoesInOneRequest()
    {
        FilingRig rig(kind());
        Command command = rig.command();
        auto& deed = std::get<FileDocument>(command.deed);
        const qsizetype size = qEnvironmentVariableIntValue("CF_MIB") > 0 ? qsizetype(qEnvironmentVariableIntValue("CF_MIB")) << 20 : qsizetype(9) << 20;
        deed.bytes = "%PDF" + QByteArray(size, 'x');
        deed.sha256 = hashOf(deed.bytes);
        const Performed done = rig.perform(command);
        QVERIFY2(done.end == Performed::End::Done, done.error ? qPrintable(done.error->detail) : "");
        const Result<QByteArray> bytes = rig.readBack(done.effect);
        QVERIFY(bytes && *bytes == deed.bytes);
        deed.bytes = QByteArray(mostFiledBytes + 1, 'x');
        deed.sha256 = hashOf(deed.bytes);
        QCOMPARE(rig.perform({u"CF-2"_s, deed}).error->kind, ErrorKind::Rejected);
    }

    void aServerThatTakesNothingSoLargeRefusesIt_data() { archives(); }
    void aServerThatTakesNothingSoLargeRefusesIt()
    {
        FilingRig rig(kind());
        sandbox::Fault fault;
        fault.kind = sandbox::FaultKind::Status;
        fault.match = filingRequests(kind());
        fault.status = 413; // often by what stands in front of it, in words of its own
        rig.world->faults(kind()).add(fault);
        const Performed refused = rig.perform(rig.command());
        QCOMPARE(refused.end, Performed::End::NotDone);
        QVERIFY2(refused.error->kind == ErrorKind::Rejected && refused.error->detail.contains(u"413"_s), qPrintable(refused.error->detail));
        QCOMPARE(rig.effects(), 0);
    }

    void whatIsNoFilingIsRefused_data() { archives(); }
    void whatIsNoFilingIsRefused()
    {
        FilingRig rig(kind());
        QVERIFY(!rig.connector->guardOf(ClaimTask{u"t"_s, u"jo"_s}));
        QCOMPARE(rig.perform({u"CF-1"_s, ClaimTask{u"t"_s, u"jo"_s}}).error->kind, ErrorKind::Rejected);
    }
};

QTEST_GUILESS_MAIN(FilingTest)
#include "filing_test.moc"
