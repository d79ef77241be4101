// counterfoil erasure, as a script meets it: a request over a folder of letters, from what is asked for to what is decided, and what is refused.
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cf::test;
using namespace Qt::StringLiterals;

class ErasureCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tree, m_profile;

    Said erasure(const QStringList& words)
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(u"LC_ALL"_s, u"C"_s);
        own.remove(u"QT_FATAL_WARNINGS"_s);
        return run(u"counterfoil"_s, QStringList{u"--profile"_s, m_profile.path()} + words, own);
    }
    QJsonObject json(const QStringList& words)
    {
        const Said said = erasure(QStringList{u"erasure"_s} + words + QStringList{u"--json"_s});
        if (said.code != 0) {
            qWarning("%d: %s%s", said.code, qPrintable(said.out), qPrintable(said.err));
        }
        return said.code == 0 ? QJsonDocument::fromJson(said.out.toUtf8()).object() : QJsonObject();
    }
    /// What is said of it where it ends as wrong use.
    QString refused(const QStringList& words)
    {
        const Said said = erasure(QStringList{u"erasure"_s} + words);
        return said.code == 2 && said.out.isEmpty() ? said.err : u"ended with %1"_s.arg(said.code);
    }
    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_tree.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray index = "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,BusinessUnit,RetentionClass,FileName\n";
        for (int i = 1; i <= 4; ++i) {
            const QByteArray name = QByteArray::number(i) + ".txt";
            put(QString::fromLatin1(name), "Letter " + name);
            const QByteArray whom = i == 4 ? "C-2,Bob Ray" : "C-1,Ann Lee";
            index += "EX-" + QByteArray::number(i) + ',' + whom + ",notice," + (i == 1 ? "2011-03-11" : "2024-03-11") + ",print,Bank,3 years service," + name + "\n";
        }
        put(u"index.csv"_s, index);
        QCOMPARE(erasure({u"add"_s, u"folder"_s, m_tree.path(), u"--name"_s, u"Archive"_s}).code, 0);
        QCOMPARE(erasure({u"sync"_s}).code, 0);
    }

    void aRequestIsTakenInDecidedAndWaitsForSomebodyElse()
    {
        const QJsonObject taken = json({u"new"_s, u"C-1"_s, u"--reference"_s, u"R-2026-7"_s, u"--ground"_s, u"a"_s, u"--received"_s, u"2026-03-01"_s});
        QCOMPARE(taken[u"counts"].toObject(), (QJsonObject{{u"erase-there"_s, 1}, {u"keep"_s, 2}})); // a folder: its people destroy the file
        QCOMPARE(taken[u"deadline"].toString(), u"2026-04-01"_s);
        const QString id = taken[u"request"][u"id"].toString();

        const QJsonArray all = json({})[u"requests"].toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first()[u"last"].toString(), u"received"_s);

        QVERIFY(!json({u"decide"_s, id})[u"approved"].toBool());
        QVERIFY(refused({u"approve"_s, id}).contains(u"somebody else has to"));
        QVERIFY(refused({u"close"_s, id}).startsWith(u"counterfoil: "));
        QCOMPARE(json({u"show"_s, id})[u"steps"].toArray().size(), 2); // what was refused left no step

        const QString path = m_profile.filePath(u"record.pdf"_s);
        QCOMPARE(erasure({u"erasure"_s, u"certificate"_s, id, u"--out"_s, path, u"--unsigned"_s}).code, 0);
        QVERIFY(QFile::exists(path));
    }

    void aRequestIsFoundByItsReferenceAndWhatIsNotThereIsSaid()
    {
        const QString id = json({u"new"_s, u"C-2"_s, u"--reference"_s, u"Case 12"_s})[u"request"][u"id"].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(json({u"show"_s, u"case 12"_s})[u"request"][u"id"].toString(), id);
        QVERIFY(refused({u"show"_s, u"Case 13"_s}).contains(u"no request with this id or reference: Case 13"));
        QVERIFY(!json({u"new"_s, u"C-2"_s, u"--reference"_s, u"Case 12"_s}).isEmpty());
        QVERIFY(refused({u"show"_s, u"Case 12"_s}).contains(id)); // one of the two
    }

    void wordsAreLookedForInEveryFile()
    {
        const QJsonObject found = json({u"search"_s, u"Bob Ray"_s});
        QVERIFY(found[u"clean"].toBool()); // all of it stands in what is kept
        QVERIFY(!found[u"found"].toArray().isEmpty());
        QVERIFY(json({u"search"_s, u"Nobody Whosoever"_s})[u"found"].toArray().isEmpty());
        QVERIFY(refused({u"search"_s, u"ab"_s}).contains(u"too short"));
    }

    void wrongUseIsRefusedWithTheReason()
    {
        QVERIFY(refused({u"new"_s, u"C-1"_s}).startsWith(u"counterfoil: "));
        QVERIFY(refused({u"new"_s}).contains(u"takes the ids of a customer"));
        QVERIFY(refused({u"show"_s}).contains(u"takes the id or reference of one request"));
        QVERIFY(refused({u"melt"_s, u"ER-1"_s}).contains(u"melt"));
        QVERIFY(refused({u"decide"_s, u"ER-1"_s, u"--erase"_s, u"cm-1"_s}).contains(u"--erase"));
        QVERIFY(refused({u"certificate"_s, u"ER-1"_s}).contains(u"--out"));
    }
};

QTEST_GUILESS_MAIN(ErasureCommandTest)
#include "erasure_command_test.moc"
