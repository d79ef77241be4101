// Filing a document in OpenCMIS InMemory: by the path of a folder and by its id, once, given back as it was sent.
#include "models/connectors/cmis/cmis_connector.h"
#include "models/domain/document_filing.h"
#include "models/domain/intent.h"
#include "models/http/network_transport.h"
#include "tests/support/cmis_writer.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

OpenCmisServer* theServer = nullptr;

} // namespace

class CmisFilingTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<connectors::CmisConnector> m_connector;

    static Command command(const QString& folder, const QString& name, const QByteArray& bytes, const QString& type = u"application/pdf"_s)
    {
        return {newCommandKey(), FileDocument{folder, name, type, bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {}}};
    }
    Performed perform(const Command& command) { return QCoro::waitFor(m_connector->perform(command, {})); }
    QByteArray readBack(const Effect& effect)
    {
        SourceRef source;
        source.nativeId = sourceOfFiled(effect);
        return QCoro::waitFor(m_connector->content(source, mostFiledBytes, {})).value_or(QByteArray());
    }
    void connect(const QString& type)
    {
        disconnect();
        Repository repository;
        repository.kind = RepositoryKind::Cmis;
        repository.name = u"letters"_s;
        repository.location = theServer->service().toString();
        repository.connection.signIn = SignInKind::Basic;
        repository.connection.user = theServer->user();
        repository.connection.settings = {{u"filingType"_s, type}};
        repository.id = repositoryId(repository.kind, repository.name);
        m_connector = std::make_unique<connectors::CmisConnector>(
            repository, connectors::RemoteParts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                                .patience = std::make_shared<FakePatience>(m_clock),
                                                .clock = m_clock,
                                                .chance = [] { return 0.5; },
                                                .secret = [](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(theServer->password().toUtf8()))); }});
    }
    void disconnect()
    {
        if (m_connector) {
            QCoro::waitFor(m_connector->close(true));
            m_connector.reset();
        }
    }

private Q_SLOTS:
    void cleanup() { disconnect(); }

    void isThereOnceAndGivenBackAsItWasSent_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("of a type without versions") << QString();
        QTest::newRow("of a type with versions") << u"VersionableType"_s;
    }
    void isThereOnceAndGivenBackAsItWasSent()
    {
        QFETCH(QString, type);
        connect(type);
        QByteArray bytes = "%PDF-1.7 \xe2\x82\xac\r\n";
        bytes += QByteArray(3 << 20, 'x'); // more than a piece that is asked for at once
        const QString name = u"PK-"_s + QUuid::createUuid().toString(QUuid::Id128) + u" “ä” version 1.pdf"_s;
        const Command filing = command(u"/"_s, name, bytes);
        const Performed done = perform(filing);
        QVERIFY2(done.end == Performed::End::Done, done.error ? qPrintable(done.error->detail) : "");
        QVERIFY(readBack(done.effect) == bytes);
        QCOMPARE(perform(filing).effect, done.effect);
        const auto found = QCoro::waitFor(m_connector->findEffect(filing, {}));
        QVERIFY(found && *found);
        QCOMPARE(**found, done.effect);
        const Performed other = perform(command(u"/"_s, name, bytes + ' '));
        QCOMPARE(other.end, Performed::End::NotDone);
        QCOMPARE(other.error->kind, ErrorKind::Conflict);
    }

    void aFolderIsNamedByItsIdAsWell()
    {
        connect({});
        CmisWriter writer(*theServer);
        const QString name = u"packs-"_s + QUuid::createUuid().toString(QUuid::Id128);
        const QString folder = writer.folder(name);
        const Command filing = command(folder, u"one.pdf"_s, "%PDF of one");
        const Performed done = perform(filing);
        QVERIFY2(done.end == Performed::End::Done, done.error ? qPrintable(done.error->detail) : "");
        QCOMPARE(readBack(done.effect), QByteArray("%PDF of one"));
        const auto by = QCoro::waitFor(m_connector->findEffect({filing.key, FileDocument{u'/' + name, u"one.pdf"_s, {}, "%PDF of one", std::get<FileDocument>(filing.deed).sha256, {}}}, {}));
        QVERIFY(by && *by);
        QCOMPARE((*by)->reference, done.effect.reference);
    }

    void whatWasMadeWithoutItsBytesIsGivenThemOrGoesBeforeAPerson()
    {
        connect({});
        CmisWriter writer(*theServer);
        const QString folder = writer.folder(u"packs-"_s + QUuid::createUuid().toString(QUuid::Id128));
        const Command filing = command(folder, u"one.pdf"_s, "%PDF of one"), versioned = command(folder, u"two.pdf"_s, "%PDF of two");
        const QString first = writer.bare(folder, u"one.pdf"_s, filing.key, false), second = writer.bare(folder, u"two.pdf"_s, versioned.key, true);
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        const auto found = QCoro::waitFor(m_connector->findEffect(filing, {}));
        QVERIFY2(found && !*found, found ? "taken for the document" : qPrintable(found.error().detail));
        const Performed done = perform(filing);
        QVERIFY2(done.end == Performed::End::Done, done.error ? qPrintable(done.error->detail) : "");
        QCOMPARE(done.effect.reference, first);
        QCOMPARE(readBack(done.effect), QByteArray("%PDF of one"));
        const Performed left = perform(versioned); // this server takes no bytes where nothing is checked out
        QCOMPARE(left.end, Performed::End::Unknown);
        QCOMPARE(left.effect.reference, second);
        QVERIFY2(left.error->detail.contains(u"without its bytes"), qPrintable(left.error->detail));
    }

    void aFolderThatIsNotThereTakesNothing()
    {
        connect({});
        const Performed refused = perform(command(u"/nowhere"_s, u"one.pdf"_s, "%PDF"));
        QCOMPARE(refused.end, Performed::End::NotDone);
        QVERIFY2(refused.error->kind == ErrorKind::NotFound || refused.error->kind == ErrorKind::Rejected, qPrintable(refused.error->detail));
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
        CmisFilingTest test;
        failed = QTest::qExec(&test, argc, argv);
    }
    delete theServer;
    return failed;
}

#include "cmis_filing_test.moc"
