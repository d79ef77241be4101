// counterfoil hold canary, as a script meets it: what was tried out at a repository, and what is no call of it.
#include "tests/support/said.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cf::test;
using namespace Qt::StringLiterals;

class HoldCanaryCommandTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_tree, m_profile;

    Said counterfoil(const QStringList& words)
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(u"LC_ALL"_s, u"C"_s);
        own.remove(u"QT_FATAL_WARNINGS"_s);
        return run(u"counterfoil"_s, QStringList{u"--profile"_s, m_profile->path()} + words, own);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_tree = std::make_unique<QTemporaryDir>();
        m_profile = std::make_unique<QTemporaryDir>();
        const auto put = [this](const QString& name, const QByteArray& bytes) {
            QFile file(m_tree->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        put(u"1.txt"_s, "Letter");
        put(u"index.csv"_s, "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName\nEX-1,C-1,Ann Lee,notice,2011-03-11,print,1.txt\n");
        QCOMPARE(counterfoil({u"add"_s, u"folder"_s, m_tree->path(), u"--name"_s, u"Archive"_s}).code, 0);
        QCOMPARE(counterfoil({u"sync"_s}).code, 0);
    }

    void row91WhatWasNeverTriedOutIsToldSo()
    {
        const Said said = counterfoil({u"hold"_s, u"canary"_s, u"archive"_s});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains(u"Archive: never tried out"), qPrintable(said.out));
        const Said json = counterfoil({u"hold"_s, u"canary"_s, u"Archive"_s, u"--json"_s});
        QCOMPARE(json.code, 0);
        const QJsonObject told = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(told[u"repository"].toString(), u"Archive"_s);
        QVERIFY(told[u"trials"].isArray() && told[u"trials"].toArray().isEmpty());
    }

    void row91ABadCallIsToldAndNothingIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("why");
        QTest::newRow("no repository") << QStringList{} << u"name the repository"_s;
        QTest::newRow("one that is not there") << QStringList{u"Nowhere"_s} << u"no repository is called Nowhere"_s;
        QTest::newRow("one in which nothing is destroyed") << QStringList{u"Archive"_s, u"--record"_s, u"EX-1"_s, u"--yes"_s, u"--authority"_s, u"put there"_s} << u"Nothing can be destroyed"_s;
        QTest::newRow("a yes to nothing") << QStringList{u"Archive"_s, u"--yes"_s} << u"--yes with --record"_s;
        QTest::newRow("a record without a name") << QStringList{u"Archive"_s, u"--record"_s, QString()} << u"--yes with --record"_s;
    }
    void row91ABadCallIsToldAndNothingIsAskedFor()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, why);
        const Said said = counterfoil(QStringList{u"hold"_s, u"canary"_s} + words);
        QCOMPARE(said.code, 2);
        QVERIFY2(said.err.contains(why), qPrintable(said.err));
        const Said outbox = counterfoil({u"outbox"_s, u"--json"_s});
        QVERIFY2(!outbox.out.contains(u"hold-trial"), qPrintable(outbox.out));
    }

    void row91ARecordIsNamedForACanaryAlone()
    {
        const Said said = counterfoil({u"hold"_s, u"show"_s, u"LIT-1"_s, u"--record"_s, u"EX-1"_s});
        QCOMPARE(said.code, 2);
        QVERIFY2(said.err.contains(u"--record goes with canary"), qPrintable(said.err));
    }
};

QTEST_GUILESS_MAIN(HoldCanaryCommandTest)
#include "hold_canary_command_test.moc"
