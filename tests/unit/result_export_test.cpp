#include "models/evidence/result_export.h"
#include "tests/support/fake_search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::evidence;

class ResultExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatRfc4180Quotes()
    {
        QCOMPARE(csvCell(u"plain"_s), "plain");
        QCOMPARE(csvCell(u"a,b"_s), "\"a,b\"");
        QCOMPARE(csvCell(u"say \"yes\""_s), "\"say \"\"yes\"\"\"");
        QCOMPARE(csvCell(u"two\nlines"_s), "\"two\nlines\"");
    }

    void keepsASpreadsheetFromRunningACell()
    {
        for (const QString& cell : {u"=1+1"_s, u"+49"_s, u"-1"_s, u"@SUM(A1)"_s, u"\tx"_s}) {
            QVERIFY2(csvCell(cell).startsWith('\''), qPrintable(cell));
        }
        QCOMPARE(csvCell(u"=A,B"_s), "\"'=A,B\"");
    }

    void writesACsvWithCodesOnTop()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"out.csv"_s);
        ExportOptions options;
        options.columns = {u"id"_s, u"recipient"_s, u"channel"_s};
        options.byteOrderMark = true;
        auto file = ResultExport::open(path, options);
        QVERIFY(file);
        QVERIFY((*file)->write({test::FakeArchive::rowAt(0), test::FakeArchive::rowAt(1)}));
        QVERIFY(!QFile::exists(path)); // nothing half written is ever seen
        QVERIFY((*file)->commit({}));
        QCOMPARE(read(path), QByteArray("\xEF\xBB\xBFid,recipient,channel\r\ncom00000000,Adaeze "
                                        "Okafor,EMAIL\r\ncom00000001,J\xC3\xBCrgen M\xC3\xBCller,EMAIL\r\n"));
    }

    void saysInTheManifestWhatTheFileIsTrueOf()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"out.jsonl"_s);
        ExportOptions options;
        options.format = ExportFormat::JsonLines;
        auto file = ResultExport::open(path, options);
        QVERIFY(file);
        QVERIFY((*file)->write({test::FakeArchive::rowAt(3)}));
        const ExportClaim claim{
            u"channel:email"_s, u"customer"_s, u"Counterfoil 0.1.0"_s,
            1'742'000'000'000,  true,          {{{RepositoryId(u"r"_s), u"Northgate"_s, 1'741'999'000'000, false}}}};
        QVERIFY((*file)->commit(claim));
        const QJsonObject manifest = QJsonDocument::fromJson(read(path + u".manifest.json"_s)).object();
        QCOMPARE(manifest.value(u"query"_s).toString(), u"channel:email"_s);
        QCOMPARE(manifest.value(u"count"_s).toInteger(), 1);
        QCOMPARE(manifest.value(u"scope"_s).toArray().first().toObject().value(u"completeTo"_s).toString(),
                 u"2025-03-15T00:36:40Z"_s);
        QCOMPARE(manifest.value(u"sha256"_s).toString(),
                 QString::fromLatin1(QCryptographicHash::hash(read(path), QCryptographicHash::Sha256).toHex()));
        const QJsonObject row = QJsonDocument::fromJson(read(path)).object();
        QCOMPARE(row.value(u"sent"_s).toString(), u"2025-03-14T09:09:07+00:00"_s);
        QVERIFY(row.value(u"issued"_s).isNull());
    }

    void leavesNothingWhenItIsNotCommitted()
    {
        const QTemporaryDir directory;
        {
            auto file = ResultExport::open(directory.filePath(u"out.csv"_s), {});
            QVERIFY((*file)->write({test::FakeArchive::rowAt(0)}));
        }
        QVERIFY(QDir(directory.path()).isEmpty());
    }

    void refusesAColumnItDoesNotKnow()
    {
        const QTemporaryDir directory;
        ExportOptions options;
        options.columns = {u"salary"_s};
        QCOMPARE(ResultExport::open(directory.filePath(u"x"_s), options).error().kind, ErrorKind::Rejected);
    }

private:
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(ResultExportTest)
#include "result_export_test.moc"
