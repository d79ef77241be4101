// A CRM opens a customer in the window that is open: journey S1, its first step.
#include "tests/support/running_window.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>

using namespace cf::test;

class CallPopTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tree, m_profile, m_runtime;

    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_tree.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// Of a start that is to end by itself; -1: it went on, and was killed.
    int call(const QStringList& words, QByteArray* said = nullptr)
    {
        QProcess process;
        process.start(program, QStringList{u"--profile"_s, m_profile.path()} + words);
        if (!process.waitForFinished(patienceMs)) {
            process.kill();
            process.waitForFinished(patienceMs);
            return -1;
        }
        if (said) {
            *said = process.readAllStandardError();
        }
        return process.exitCode();
    }
    QStringList doors() const { return QDir(m_runtime.path()).entryList({u"counterfoil-*"_s}, QDir::System | QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); // of this test alone, and short enough for a socket
        put(u"a.txt"_s, "Your fee\n");
        put(u"b.txt"_s, "Your bill\n");
        put(u"index.csv"_s, "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName,CaseReference\n"
                            "EX-1,C-10,Adaeze Okafor,notice,2025-03-10,email,a.txt,CASE-77\n"
                            "EX-2,C-11,Jane Roe,bill,2025-03-11,print,b.txt,\n");
        QCOMPARE(call({u"add"_s, u"folder"_s, m_tree.path(), u"--name"_s, u"Archive"_s}), 0);
        QCOMPARE(call({u"sync"_s}), 0);
    }

    void theWindowThatIsOpenShowsTheCustomerOfALink()
    {
        RunningWindow window(m_profile.path());
        QVERIFY(window.started());
        QTRY_COMPARE_WITH_TIMEOUT(window.state()[u"rows"_s].toInt(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!doors().isEmpty(), patienceMs);
        QCOMPARE(call({u"counterfoil://customer/C-11"_s}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(window.ask(u"read customersHead"_s)[u"text"_s].toString().contains(u"Jane Roe"_s), patienceMs);
        QCOMPARE(call({u"counterfoil://customer/C-10"_s}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(window.ask(u"read customersHead"_s)[u"text"_s].toString().contains(u"Adaeze Okafor"_s), patienceMs);
        QCOMPARE(call({u"counterfoil://case/case%2077"_s}), 0);
        QTRY_COMPARE_WITH_TIMEOUT(window.state()[u"rows"_s].toInt(), 1, patienceMs);
        QCOMPARE(call({u"counterfoil://search/type:bill"_s}), 0);
        QTRY_COMPARE_WITH_TIMEOUT(window.state()[u"query"_s].toString(), u"type:bill"_s, patienceMs);
        QVERIFY(window.isRunning());
    }

    void aLinkOpensTheWindowWhenNoneIsOpen()
    {
        // Of the window before, which was killed, the socket is still there.
        QVERIFY(!doors().isEmpty());
        RunningWindow window(m_profile.path(), {u"counterfoil://customer/C-11"_s});
        QVERIFY(window.started());
        QTRY_VERIFY_WITH_TIMEOUT(window.ask(u"read customersHead"_s)[u"text"_s].toString().contains(u"Jane Roe"_s), patienceMs);
        QCOMPARE(call({u"counterfoil://customer/C-10"_s}), 0); // its door is open in place of the abandoned one
        QTRY_VERIFY_WITH_TIMEOUT(window.ask(u"read customersHead"_s)[u"text"_s].toString().contains(u"Adaeze Okafor"_s), patienceMs);
    }

    void whatIsNoLinkOfOursIsAnError()
    {
        QByteArray said;
        QCOMPARE(call({u"counterfoil://delete/everything"_s}, &said), 2);
        QVERIFY2(said.contains("no link of Counterfoil"), said.constData());
    }

    void theDoorIsTheUsersAloneAndRefusesNonsense()
    {
        RunningWindow window(m_profile.path());
        QVERIFY(window.started());
        QTRY_VERIFY_WITH_TIMEOUT(window.state()[u"rows"_s].toInt() > 0, patienceMs); // it may remember a query of the windows before
        QCOMPARE(doors().size(), 1);
        const QString door = QDir(m_runtime.path()).filePath(doors().constFirst());
        QCOMPARE(QFile::permissions(door) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        const auto answer = [&](const QByteArray& said) {
            QLocalSocket socket;
            socket.connectToServer(door);
            socket.waitForConnected(patienceMs);
            socket.write(said);
            socket.flush();
            while (socket.state() == QLocalSocket::ConnectedState && !socket.canReadLine()) {
                socket.waitForReadyRead(patienceMs);
            }
            return socket.readAll();
        };
        QCOMPARE(answer("counterfoil://customer/%00\n\n"), QByteArray("refused\n"));
        QCOMPARE(answer(QByteArray(100'000, 'x')), QByteArray());
        QCOMPARE(answer("half a li"), QByteArray()); // who does not end is not waited for
        QCOMPARE(answer("counterfoil://customer/C-10\n\n"), QByteArray("shown\n"));
        QVERIFY(window.isRunning());
    }
};

QTEST_GUILESS_MAIN(CallPopTest)
#include "call_pop_test.moc"
