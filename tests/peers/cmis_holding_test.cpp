// Holds in OpenCMIS InMemory, which stores them and enforces nothing: what is read back is exactly that.
#include "models/connectors/cmis/cmis_connector.h"
#include "models/http/network_transport.h"
#include "tests/support/cmis_writer.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"

#include <QCoroTask>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

OpenCmisServer* theServer = nullptr;

} // namespace

class CmisHoldingTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<connectors::CmisConnector> m_connector;
    std::unique_ptr<CmisWriter> m_writer;
    QString m_folder;

    Performed perform(const Deed& deed) { return QCoro::waitFor(m_connector->perform({u"CF-1"_s, deed}, {})); }
    HeldReading read(const QString& matter, const QString& record)
    {
        const auto readings = QCoro::waitFor(m_connector->readHeld(matter, {record}, {}));
        if (!readings || readings->size() != 1) {
            qWarning("%s", readings ? "not one reading" : qPrintable(readings.error().detail));
            return {};
        }
        return readings->front();
    }
    static QString newMatter() { return u"M-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8); }

private Q_SLOTS:
    void init()
    {
        Repository repository;
        repository.kind = RepositoryKind::Cmis;
        repository.name = u"letters"_s;
        repository.location = theServer->service().toString();
        repository.connection.signIn = SignInKind::Basic;
        repository.connection.user = theServer->user();
        repository.id = repositoryId(repository.kind, repository.name);
        m_connector = std::make_unique<connectors::CmisConnector>(
            repository, connectors::RemoteParts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                                .patience = std::make_shared<FakePatience>(m_clock),
                                                .clock = m_clock,
                                                .chance = [] { return 0.5; },
                                                .secret = [](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(theServer->password().toUtf8()))); }});
        m_writer = std::make_unique<CmisWriter>(*theServer);
        m_folder = m_writer->folder(u"letters-"_s + QUuid::createUuid().toString(QUuid::Id128));
    }
    void cleanup()
    {
        QCoro::waitFor(m_connector->close(true));
        m_connector.reset();
    }

    void aHoldIsATypeOfItsOwnAndNobodySaysThatItIsEnforced()
    {
        const auto terms = QCoro::waitFor(m_connector->holdTerms({}));
        QVERIFY2(terms && *terms, terms ? "no holds" : qPrintable(terms.error().detail));
        QCOMPARE((*terms)->means, u"cmis:rm_hold"_s);
        QCOMPARE((*terms)->enforcement, HoldEnforcement::Weak);
        QVERIFY((*terms)->isByVersion && !(*terms)->isObject);
        QVERIFY(!m_connector->guardOf(MakeHold{u"M-1"_s, {}, {}, {}}));
    }

    void aHoldThatIsStoredAndNotEnforcedIsReadBackAsThat_data()
    {
        QTest::addColumn<bool>("isVersioned");
        QTest::newRow("without versions") << false;
        QTest::newRow("with versions") << true;
    }
    void aHoldThatIsStoredAndNotEnforcedIsReadBackAsThat()
    {
        QFETCH(bool, isVersioned);
        const QString matter = newMatter(), object = m_writer->document(m_folder, u"letter.txt"_s, "Dear Ms Okafor", isVersioned);
        const QString record = isVersioned ? u"series:"_s + m_writer->series(object) : object;
        QCOMPARE(read(matter, record).times, 0);
        const Performed placed = perform(PlaceHold{matter, record, {}});
        QVERIFY2(placed.end == Performed::End::Done, placed.error ? qPrintable(placed.error->detail) : "");
        const HeldReading held = read(matter, record);
        QCOMPARE(held.times, 1);
        QCOMPARE(held.versions, QStringList{object});
        QCOMPARE(held.enforcement, HoldEnforcement::Weak);
        m_writer->remove(object, true); // succeeds, or ends the test
        const HeldReading gone = read(matter, record);
        QCOMPARE(gone.times, 0);
        QVERIFY(gone.trouble == ErrorKind::NotFound);
    }

    void holdsOfOthersStay()
    {
        const QString matter = newMatter(), other = newMatter(), object = m_writer->document(m_folder, u"letter.txt"_s, "Dear Ms Okafor", false);
        m_writer->hold(object, other);
        QCOMPARE(perform(PlaceHold{matter, object, {}}).end, Performed::End::Done);
        QCOMPARE(read(matter, object).others, 1);
        QCOMPARE(read(other, object).times, 1);
        const Performed lifted = perform(LiftHold{matter, object, {}, {}});
        QVERIFY2(lifted.end == Performed::End::Done, lifted.error ? qPrintable(lifted.error->detail) : "");
        QCOMPARE(read(matter, object).times, 0);
        QCOMPARE(read(other, object).times, 1);
        QCOMPARE(perform(LiftHold{other, object, {}, {}}).end, Performed::End::Done); // the last one
        QCOMPARE(read(other, object).times, 0);
    }

    void theNextVersionBearsTheNumberWithoutTheTypeAndIsNotHeld()
    {
        const QString matter = newMatter(), first = m_writer->document(m_folder, u"letter.txt"_s, "Dear Ms Okafor");
        const QString record = u"series:"_s + m_writer->series(first);
        QCOMPARE(perform(PlaceHold{matter, record, {}}).end, Performed::End::Done);
        const QString second = m_writer->checkIn(m_writer->checkOut(first), u"more"_s, "Dear Ms Okafor,");
        QCOMPARE(read(matter, record).versions, QStringList{first});
        const Performed placed = perform(PlaceHold{matter, record, {}});
        QVERIFY2(placed.end == Performed::End::Done, placed.error ? qPrintable(placed.error->detail) : "");
        QCOMPARE(read(matter, record).versions, (QStringList{first, second}));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    theServer = new OpenCmisServer;
    if (!theServer->runs()) {
        return theServer->reason();
    }
    int failed = 0;
    {
        CmisHoldingTest test;
        failed = QTest::qExec(&test, argc, argv);
    }
    delete theServer;
    return failed;
}

#include "cmis_holding_test.moc"
