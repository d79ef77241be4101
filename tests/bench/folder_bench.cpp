// How long a folder archive takes: 100,000 files for the first time and unchanged, and a manifest of 100 MB. Prints; fails only where a
// number is far out. CF_BENCH_FILES and CF_BENCH_CUSTOMERS make it smaller or larger.
#include "tests/support/folder_archive.h"

#include <QElapsedTimer>
#include <QStringEncoder>

#include <sys/resource.h>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

qint64 peakMegabytes()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

int fromEnvironment(const char* name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

/// A whole run that applies nothing unless asked, so that the cache double does not count.
qint64 timeRun(FolderArchive& archive, const char* what, bool apply = true)
{
    QElapsedTimer timer;
    connectors::FolderConnector connector(archive.repository, archive.reader);
    QString cursor;
    qint64 spent = 0;
    qint64 upserts = 0;
    while (true) {
        timer.start();
        const auto page = QCoro::waitFor(connector.changesSince(cursor, archive.cache, {}));
        spent += timer.nsecsElapsed();
        if (!page) {
            qFatal("%s", qPrintable(page.error().detail));
        }
        for (const auto& change : page->changes) {
            upserts += std::holds_alternative<connectors::Upsert>(change) ? 1 : 0;
            if (apply) {
                archive.cache.apply(change);
            }
        }
        cursor = page->next;
        if (page->last) {
            break;
        }
    }
    qInfo("%s: %lld ms, %lld communications, peak memory %lld MB", what, (long long)(spent / 1'000'000), (long long)upserts,
          (long long)peakMegabytes());
    return spent / 1'000'000;
}

} // namespace

class FolderBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyFiles()
    {
        const int files = fromEnvironment("CF_BENCH_FILES", 100'000);
        FolderArchive archive;
        QByteArray csv;
        for (int i = 0; i < files; ++i) {
            const QString folder = u"%1/"_s.arg(i / 1000, 4, 10, QLatin1Char('0'));
            if (i % 1000 == 0) {
                csv = "DocumentId,CustomerId,FileName,IssueDate,Channel\n";
            }
            const QByteArray name = "d" + QByteArray::number(i) + ".pdf";
            archive.write(folder + QString::fromLatin1(name), name);
            csv += "D" + QByteArray::number(i) + ",C" + QByteArray::number(i % 997) + "," + name + ",2025-03-01,print\n";
            if ((i / 1000) % 2 == 0 && (i % 1000 == 999 || i + 1 == files)) { // every second folder has an index
                archive.write(folder + u"index.csv"_s, csv);
            }
        }
        qInfo("%d files", files);
        timeRun(archive, "first run");
        const qint64 unchanged = timeRun(archive, "unchanged run");
        QVERIFY2(unchanged < 10'000, "an unchanged tree takes seconds, not more");
    }

    void largeManifest()
    {
        const int customers = fromEnvironment("CF_BENCH_CUSTOMERS", 60'000);
        FolderArchive archive;
        QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-16\" standalone=\"no\" ?><!DOCTYPE outputList><outputList>"_s;
        for (const char* queue : {"archive", "email"}) {
            xml += u"<queue mimeType=\"application/pdf\" pdl=\"PDF\" name=\"%1\">"_s.arg(QLatin1StringView(queue));
            for (int i = 0; i < customers; ++i) {
                xml += u"<file name=\"/mnt/nfs/jobs/1/output/Queue_1_%1/DOC-%2.pdf\"><customer number=\"%2\">"
                       "<key name=\"CustomerId\">C-%2</key><key name=\"RecipientName\">Łukasz Żółć %2</key>"
                       "<key name=\"AccountNumber\">00000%2</key><key name=\"DocumentType\">settlement offer</key>"
                       "<key name=\"IssueDate\">2025-03-04T07:15:00</key><key name=\"Channel\">email</key>"
                       "<key name=\"TemplateId\">CLM-SET</key><key name=\"TemplateVersion\">6</key></customer>"
                       "<pageCount>1</pageCount><fileSize>1234</fileSize></file>\n"_s.arg(QLatin1StringView(queue)).arg(i);
            }
            xml += u"</queue>"_s;
        }
        xml += u"</outputList>"_s;
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(xml);
        xml.clear();
        archive.write(u"_STDDELIVERYFILE.xml"_s, bytes);
        const qint64 milliseconds = timeRun(archive, "manifest of two queues", false);
        qInfo("%lld MB, %.1f MB/s", (long long)(bytes.size() >> 20), double(bytes.size()) / 1048.576 / double(std::max<qint64>(milliseconds, 1)));
    }
};

QTEST_GUILESS_MAIN(FolderBench)
#include "folder_bench.moc"
