// The command `pack`, as a script meets it: a sealed file out of an archive, what stands against it, and whether a file is one.
#include "models/cache/cache.h"
#include "models/cache/write_repository.h"
#include "tests/support/pdf_maker.h"
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf::test;

class PackCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tree, m_profile;

    Said counterfoil(const QStringList& words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_FATAL_WARNINGS"_s);
        return run(u"counterfoil"_s, QStringList{u"--profile"_s, m_profile.path()} + words, environment);
    }
    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_tree.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QString out(const QString& name) const { return m_profile.filePath(name); }
    QStringList pack(const QString& name) const
    {
        return {u"pack"_s, u"EX-2"_s, u"--checklist"_s, u"complaint-billing"_s, u"--authority"_s, u"self"_s, u"--unsigned"_s, u"--out"_s, out(name), u"--json"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray index = "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName\n";
        const QList<std::pair<QByteArray, QByteArray>> letters{{"Account statement", "2025-01-31"}, {"Account statement", "2025-02-28"}, {"Account statement", "2025-03-31"}, {"Terms and conditions", "2024-05-01"},
                                                               {"Terms and conditions", "2025-06-01"}, {"Fee schedule", "2024-05-01"}, {"Call note", "2025-02-20"}};
        for (int i = 0; i < letters.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            put(QString::fromLatin1(number) + u".pdf"_s, pdf({{QString::fromLatin1(letters[i].first)}, {u"Page two of %1"_s.arg(i + 1)}}));
            index += "EX-" + number + ",C-1,Ann Lee," + letters[i].first + "," + letters[i].second + ",print," + number + ".pdf\n";
        }
        put(u"index.csv"_s, index);
        QCOMPARE(counterfoil({u"add"_s, u"folder"_s, m_tree.path(), u"--name"_s, u"Archive"_s}).code, 0);
        QCOMPARE(counterfoil({u"sync"_s}).code, 0);
    }

    void row34WithoutAReasonNothingIsSealedWhileSomethingIsMissing()
    {
        const Said told = counterfoil(pack(u"a.pdf"_s) + QStringList{u"--suggest"_s});
        QCOMPARE(told.code, 2);
        QVERIFY2(told.err.contains(u"Missing: Statements of account"_s) || told.err.contains(u"Missing: Decision"_s), qPrintable(told.err));
        QVERIFY(!QFile::exists(out(u"a.pdf"_s)));
        QCOMPARE(QJsonDocument::fromJson(counterfoil({u"pack"_s, u"--json"_s}).out.toUtf8()).object()[u"packs"].toArray().size(), 0);
    }

    void row33APackIsSealedWithWhatIsOfferedAndIsVerified()
    {
        const Said told = counterfoil(pack(u"b.pdf"_s) + QStringList{u"--suggest"_s, u"--reason"_s, u"there was no decision"_s});
        QVERIFY2(told.code == 0, qPrintable(told.out + told.err));
        const QJsonObject json = QJsonDocument::fromJson(told.out.toUtf8()).object();
        QStringList documents;
        for (const QJsonValue one : json[u"items"].toArray()) {
            documents << one[u"documentId"].toString();
        }
        QCOMPARE(documents, (QStringList{u"EX-2"_s, u"EX-1"_s, u"EX-6"_s, u"EX-4"_s})); // the terms of then, not of now
        QCOMPARE(json[u"versions"][0][u"reason"].toString(), u"there was no decision"_s);
        const Said verified = counterfoil({u"pack"_s, u"--verify"_s, out(u"b.pdf"_s), u"--json"_s});
        QVERIFY2(verified.code == 0, qPrintable(verified.out + verified.err));
        QCOMPARE(QJsonDocument::fromJson(verified.out.toUtf8()).object()[u"files"].toInt(), 5);
        QFile file(out(u"b.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        file.seek(bytes.size() / 2);
        file.write(QByteArray(1, char(bytes[bytes.size() / 2] ^ 1)));
        file.close();
        QCOMPARE(counterfoil({u"pack"_s, u"--verify"_s, out(u"b.pdf"_s)}).code, 5);
        QCOMPARE(counterfoil({u"pack"_s, u"--verify"_s, m_tree.filePath(u"1.pdf"_s)}).code, 5); // a document of others is not opened
        QVERIFY(counterfoil({u"pack"_s}).out.contains(u"1 pack"_s));
    }

    void whatWouldBeInItIsToldAndNothingKept()
    {
        const Said told = counterfoil({u"pack"_s, u"EX-2"_s, u"--checklist"_s, u"complaint-billing"_s, u"--add"_s, u"EX-3"_s, u"--dry-run"_s});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.contains(u"in force then"_s) && told.out.contains(u"EX-4"_s) && told.out.contains(u"Nobody said on whose authority"_s), qPrintable(told.out));
    }

    void anExpiredPowerOfAttorneyIsRefused()
    {
        const Said told = counterfoil({u"pack"_s, u"EX-2"_s, u"--add"_s, u"EX-2"_s, u"--authority"_s, u"power-of-attorney"_s, u"--holder"_s, u"Lee"_s, u"--document"_s, u"POA-7"_s, u"--until"_s, u"2020-01-01"_s, u"--reason"_s, u"x"_s,
                                       u"--unsigned"_s, u"--out"_s, out(u"c.pdf"_s)});
        QCOMPARE(told.code, 2);
        QVERIFY(told.err.contains(u"has expired"_s));
    }

    void row34WhatIsSealedIsFiledBackThroughTheOutbox()
    {
        const QStringList sealing = pack(u"d.pdf"_s) + QStringList{u"--add"_s, u"EX-3"_s, u"--reason"_s, u"a part of it"_s};
        const Said nowhere = counterfoil(sealing + QStringList{u"--file"_s});
        QCOMPARE(nowhere.code, 2);
        QVERIFY2(nowhere.err.contains(u"No archive is connected that takes documents"_s), qPrintable(nowhere.err));
        QVERIFY2(QFile::exists(out(u"d.pdf"_s)), "it is sealed all the same");

        const auto cache = cf::cache::Cache::open(m_profile.path());
        cf::Repository archive;
        archive.kind = cf::RepositoryKind::Documentum;
        archive.name = u"Old archive"_s;
        archive.id = cf::repositoryId(archive.kind, archive.name);
        archive.location = u"https://old.example/dctm-rest"_s;
        archive.connection.settings = {{u"filingFolder"_s, u"/Packs"_s}};
        QVERIFY((*cache)->writer().write([archive](cf::store::Database& database) { return cf::cache::addRepository(database, archive); }).result());

        QString sealed; // the one that could not be filed
        for (const QJsonValue one : counterfoil({u"pack"_s, u"--json"_s}).json()[u"packs"].toArray()) {
            const QString id = one[u"pack"].toString();
            const Said wrongPlace = counterfoil({u"pack"_s, id, u"--file"_s, u"--to"_s, u"Elsewhere"_s});
            QCOMPARE(wrongPlace.code, 2);
            QVERIFY2(wrongPlace.err.contains(u"Elsewhere"_s), qPrintable(wrongPlace.err));
            sealed = id;
        }
        const Said asked = counterfoil({u"pack"_s, sealed, u"--file"_s, u"--json"_s});
        QVERIFY2(asked.code == 0, qPrintable(asked.out + asked.err));
        const QJsonObject filing = asked.json()[u"filing"].toObject();
        QCOMPARE(filing[u"repository"].toString(), u"Old archive"_s);
        QCOMPARE(filing[u"folder"].toString(), u"/Packs"_s);
        const QJsonObject command = counterfoil({u"outbox"_s, filing[u"command"].toString(), u"--json"_s}).json();
        QCOMPARE(command[u"state"].toString(), u"ACCEPTED"_s);
        QJsonObject listed;
        for (const QJsonValue one : counterfoil({u"pack"_s, u"--json"_s}).json()[u"packs"].toArray()) {
            listed = one[u"pack"].toString() == sealed ? one.toObject() : listed;
        }
        QCOMPARE(listed[u"filings"][0][u"command"], filing[u"command"]);
        QCOMPARE(listed[u"filings"][0][u"state"].toString(), u"ACCEPTED"_s);
        QVERIFY(listed[u"filings"][0][u"seen"].isNull());
        QVERIFY(counterfoil({u"pack"_s}).out.contains(u"Version 1 in the folder /Packs of Old archive"_s));
        const Said twice = counterfoil({u"pack"_s, sealed, u"--file"_s});
        QCOMPARE(twice.code, 2);
        QVERIFY2(twice.err.contains(u"already"_s), qPrintable(twice.err));
        QCOMPARE(counterfoil({u"pack"_s, u"PK-nobody"_s, u"--file"_s}).code, 2);
        QCOMPARE(counterfoil({u"pack"_s, u"EX-2"_s, u"--dry-run"_s, u"--file"_s}).code, 2);
    }

    void whatMeansNothingIsRefused()
    {
        QCOMPARE(counterfoil({u"pack"_s, u"nobody"_s, u"--dry-run"_s}).code, 2);
        QCOMPARE(counterfoil({u"pack"_s, u"EX-2"_s}).code, 2);
        QCOMPARE(counterfoil({u"pack"_s, u"EX-2"_s, u"--dry-run"_s, u"--checklist"_s, u"guess"_s}).code, 2);
        QCOMPARE(counterfoil({u"pack"_s, u"EX-2"_s, u"--dry-run"_s, u"--authority"_s, u"guess"_s}).code, 2);
        QCOMPARE(counterfoil({u"pack"_s, u"EX-2"_s, u"--dry-run"_s, u"--add"_s, u"nobody's letter"_s}).code, 2);
        QCOMPARE(counterfoil({u"pack"_s, u"--dry-run"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(PackCommandTest)
#include "pack_command_test.moc"
