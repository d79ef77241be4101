// counterfoil hold certificate and hold control, as a script meets them: over a folder, which only the matter itself records a hold for.
#include "tests/support/said.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cf::test;
using namespace Qt::StringLiterals;

class HoldUpkeepCommandTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_tree, m_profile;

    Said counterfoil(const QStringList& words)
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(u"LC_ALL"_s, u"C"_s);
        own.remove(u"QT_FATAL_WARNINGS"_s);
        own.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // no keychain: a paper that has to be signed is none
        return run(u"counterfoil"_s, QStringList{u"--profile"_s, m_profile.path()} + words, own);
    }
    QJsonObject json(const QStringList& words)
    {
        const Said said = counterfoil(QStringList{u"hold"_s} + words + QStringList{u"--json"_s});
        return QJsonDocument::fromJson(said.out.toUtf8()).object();
    }
    QString refused(const QStringList& words)
    {
        const Said said = counterfoil(QStringList{u"hold"_s} + words);
        return said.code == 2 ? said.err : u"ended with %1: %2"_s.arg(said.code).arg(said.out);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto put = [this](const QString& name, const QByteArray& bytes) {
            QFile file(m_tree.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        put(u"1.txt"_s, "Letter");
        put(u"index.csv"_s, "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName\nEX-1,C-1,Ann Lee,notice,2011-03-11,print,1.txt\n");
        QCOMPARE(counterfoil({u"add"_s, u"folder"_s, m_tree.path(), u"--name"_s, u"Archive"_s}).code, 0);
        QCOMPARE(counterfoil({u"sync"_s}).code, 0);
        QVERIFY(!json({u"create"_s, u"LIT-1"_s, u"--name"_s, u"Smith v Acme"_s, u"--authority"_s, u"Court"_s, u"--query"_s, u"channel:print"_s}).isEmpty());
        QCOMPARE(json({u"apply"_s, u"LIT-1"_s})[u"letters"].toInt(), 1);
    }

    void r1HowOftenOneIsMadeIsSetAndWhatCannotBeMadeIsTold()
    {
        QCOMPARE(json({u"certificate"_s, u"LIT-1"_s})[u"pace"].toString(), u"never"_s);
        QCOMPARE(json({u"certificate"_s, u"LIT-1"_s, u"--every"_s, u"daily"_s})[u"pace"].toString(), u"daily"_s);
        const Said none = counterfoil({u"hold"_s, u"certificate"_s, u"--due"_s});
        QCOMPARE(none.code, 0); // it was not read back yet
        QVERIFY2(none.out.contains(u"No certificate is due"), qPrintable(none.out));
        QVERIFY(!json({u"verify"_s, u"LIT-1"_s}).isEmpty());
        QVERIFY(QDir().mkpath(m_profile.filePath(u"certificates"_s)));
        QLockFile other(m_profile.filePath(u"certificates/making.lock"_s));
        QVERIFY(other.tryLock());
        const Said busy = counterfoil({u"hold"_s, u"certificate"_s, u"--due"_s});
        QCOMPARE(busy.code, 1);
        QVERIFY2(busy.err.contains(u"Another process") && !busy.out.contains(u"No certificate"), qPrintable(busy.out + busy.err));
        other.unlock();
        const Said due = counterfoil({u"hold"_s, u"certificate"_s, u"--due"_s});
        QVERIFY2(due.code != 0 && due.err.contains(u"could not be made"), qPrintable(due.out + due.err));
        const Said listed = counterfoil({u"hold"_s, u"certificate"_s, u"LIT-1"_s});
        QCOMPARE(listed.code, 3);
        QVERIFY2(listed.out.contains(u"could not be made"), qPrintable(listed.out));
        // By hand, and unsigned, it is written.
        const QString path = m_profile.filePath(u"certificate.pdf"_s);
        counterfoil({u"hold"_s, u"certificate"_s, u"LIT-1"_s, u"--out"_s, path, u"--unsigned"_s});
        QVERIFY(QFile::exists(path));
    }

    void r1WhatMakesUpForAFolderIsNotedAndEnds()
    {
        const QStringList control{u"control"_s, u"LIT-1"_s, u"--repository"_s, u"archive"_s};
        QVERIFY(refused(control + QStringList{u"--responsible"_s, u"Ann Lee"_s, u"--until"_s, u"2999-12-31"_s}).contains(u"number of the ticket"));
        QVERIFY(refused(control + QStringList{u"--ticket"_s, u"ST-12"_s, u"--responsible"_s, u"Ann Lee"_s, u"--until"_s, u"2001-01-01"_s}).contains(u"a day that is not over"));
        const QJsonArray noted = json(control + QStringList{u"--ticket"_s, u"ST-12"_s, u"--what"_s, u"made read-only"_s, u"--responsible"_s, u"Ann Lee"_s, u"--until"_s, u"2999-12-31"_s})[u"controls"].toArray();
        QCOMPARE(noted.size(), 1);
        QCOMPARE(noted[0][u"ticket"].toString(), u"ST-12"_s);
        QCOMPARE(noted[0][u"repository"].toString(), u"Archive"_s);
        QVERIFY(refused(control + QStringList{u"--ended"_s}).contains(u"--reason"));
        QVERIFY(json(control + QStringList{u"--ended"_s, u"--reason"_s, u"moved to the vault"_s})[u"controls"].toArray().isEmpty());
        QVERIFY(refused(control + QStringList{u"--ended"_s, u"--reason"_s, u"twice"_s}).contains(u"nothing makes up for"));
    }

    void r1ABadCallIsTold()
    {
        QVERIFY(refused({u"certificate"_s, u"LIT-1"_s, u"--every"_s, u"yearly"_s}).contains(u"never, daily or weekly"));
        QVERIFY(refused({u"certificate"_s, u"LIT-1"_s, u"--due"_s, u"--out"_s, u"x.pdf"_s}).contains(u"--due"));
        QVERIFY(refused({u"show"_s, u"LIT-1"_s, u"--ticket"_s, u"ST-1"_s}).contains(u"go with control"));
        QVERIFY(refused({u"control"_s, u"LIT-1"_s}).contains(u"--repository"));
        QVERIFY(refused({u"control"_s, u"LIT-1"_s, u"--repository"_s, u"Nowhere"_s, u"--ticket"_s, u"1"_s, u"--responsible"_s, u"x"_s, u"--until"_s, u"2999-12-31"_s}).contains(u"Nowhere"));
    }
};

QTEST_GUILESS_MAIN(HoldUpkeepCommandTest)
#include "hold_upkeep_command_test.moc"
