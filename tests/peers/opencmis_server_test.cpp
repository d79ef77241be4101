// The CMIS server as tests of a connector use it: there while its object lives, and gone with it.

#include "tests/support/opencmis_server.h"

#include <QTcpSocket>
#include <QTest>

using namespace cf::test;

namespace {

OpenCmisServer* theServer = nullptr;

QByteArray asked(const QUrl& url, const QByteArray& credentials)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write("GET " + url.path().toUtf8() + " HTTP/1.0\r\nAuthorization: Basic " + credentials.toBase64() +
                 "\r\n\r\n");
    while (socket.waitForReadyRead(60'000)) {
    }
    return socket.readAll();
}

} // namespace

class OpenCmisServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhileItLives()
    {
        const QByteArray credentials = (theServer->user() + u':' + theServer->password()).toUtf8();
        const QByteArray answer = asked(theServer->service(), credentials);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.contains("\"repositoryId\":\"A1\""), answer.constData());
    }

    void isOnLoopbackAlone() { QCOMPARE(theServer->service().host(), QStringLiteral("127.0.0.1")); }

    void isGoneWithItsObject()
    {
        const QUrl service = theServer->service();
        delete std::exchange(theServer, nullptr);
        QTcpSocket socket;
        socket.connectToHost(service.host(), quint16(service.port()));
        QVERIFY(!socket.waitForConnected(60'000));
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    theServer = new OpenCmisServer;
    if (!theServer->runs()) {
        return theServer->reason();
    }
    OpenCmisServerTest test;
    const int failed = QTest::qExec(&test, argc, argv);
    delete theServer;
    return failed;
}

#include "opencmis_server_test.moc"
