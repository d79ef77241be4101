// counterfoil preservation, as a script meets it: what is due, a sample with its report, a run that was killed, and a snapshot before a change.
#include "models/store/database.h"
#include "tests/support/said.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace cf::test;
using namespace Qt::StringLiterals;

class PreservationCommandTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_tree, m_profile;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(u"LC_ALL"_s, u"C"_s);
        own.remove(u"QT_FATAL_WARNINGS"_s);
        return own;
    }
    QStringList call(const QStringList& words) const { return QStringList{u"--profile"_s, m_profile->path(), u"preservation"_s} + words; }
    Said preservation(const QStringList& words) { return run(u"counterfoil"_s, call(words), environment()); }
    QJsonObject json(const QStringList& words, int code)
    {
        const Said said = preservation(words + QStringList{u"--json"_s});
        if (said.code != code) {
            qWarning("%d: %s%s", said.code, qPrintable(said.out), qPrintable(said.err));
        }
        return said.code == code ? QJsonDocument::fromJson(said.out.toUtf8()).object() : QJsonObject();
    }
    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_tree->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void letters(int count)
    {
        QByteArray index = "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName\n";
        for (int i = 1; i <= count; ++i) {
            const QByteArray name = QByteArray::number(i) + ".txt";
            put(QString::fromLatin1(name), "Letter " + name);
            index += "EX-" + QByteArray::number(i) + ",C-1,Ann Lee,notice,2025-03-11,print," + name + "\n";
        }
        put(u"index.csv"_s, index);
        QCOMPARE(run(u"counterfoil"_s, {u"--profile"_s, m_profile->path(), u"add"_s, u"folder"_s, m_tree->path(), u"--name"_s, u"Archive"_s}, environment()).code, 0);
        sync();
    }
    /// Runs that were begun, ended or not.
    qint64 begun() const
    {
        auto desk = cf::store::Database::open(m_profile->filePath(u"desk.sqlite"_s), cf::store::Database::Mode::ReadOnly);
        return desk ? desk->integer(u"SELECT count(*) FROM fixity_run").value_or(0) : 0;
    }
    void sync() { QCOMPARE(run(u"counterfoil"_s, {u"--profile"_s, m_profile->path(), u"sync"_s}, environment()).code, 0); }

private Q_SLOTS:
    void init()
    {
        m_tree = std::make_unique<QTemporaryDir>();
        m_profile = std::make_unique<QTemporaryDir>();
    }

    void row100SaysWhatIsDueAndSetsTheInterval()
    {
        letters(4);
        QJsonObject told = json({}, 0);
        QCOMPARE(told[u"files"].toInt(), 4);
        QCOMPARE(told[u"due"].toInt(), 0);
        QCOMPARE(told[u"next"].toArray().size(), 4);
        QCOMPARE(told[u"dueMonths"].toArray().size(), 24);
        told = json({u"--every"_s, u"24"_s, u"--repository"_s, u"archive"_s}, 0);
        QCOMPARE(told[u"repositories"][0][u"everyMonths"].toInt(), 24);
        QCOMPARE(preservation({u"--every"_s, u"x"_s}).code, 2);
        QCOMPARE(preservation({u"--every"_s, u"3"_s, u"--repository"_s, u"Nowhere"_s}).code, 2);
        QCOMPARE(preservation({u"--read"_s, u"due"_s}).code, 0); // nothing is due, and it says so
    }

    void row98ASampleIsDrawnAsAShareOfTheFiles()
    {
        letters(30);
        QCOMPARE(json({u"--read"_s, u"1%"_s, u"--seed"_s, u"42"_s}, 0)[u"sum"][u"asked"].toInt(), 1); // never none
        QCOMPARE(json({u"--read"_s, u"7%"_s, u"--seed"_s, u"42"_s}, 0)[u"sum"][u"asked"].toInt(), 3);
        for (const QString& share : {u"0%"_s, u"101%"_s, u"x%"_s, u"%"_s}) {
            QCOMPARE(preservation({u"--read"_s, share}).code, 2);
        }
    }

    void row99ASampleIsOpenedAndWhatDoesNotOpenIsNamed()
    {
        letters(5);
        const QString paper = m_tree->filePath(u"opened.pdf"_s);
        QJsonObject told = json({u"--read"_s, u"3"_s, u"--open"_s, u"--seed"_s, u"42"_s, u"--out"_s, paper, u"--unsigned"_s}, 0);
        QCOMPARE(told[u"opened"][u"files"].toInt(), 3);
        QCOMPARE(told[u"opened"][u"opened"].toInt(), 3);
        QVERIFY(QFile::exists(paper));
        put(u"3.txt"_s, "%PDF-1.7\nthis is none");
        told = json({u"--read"_s, u"100%"_s, u"--open"_s}, 5); // it is not what was recorded, either
        QCOMPARE(told[u"opened"][u"files"].toInt(), 5);
        QCOMPARE(told[u"opened"][u"opened"].toInt(), 4);
        QCOMPARE(told[u"opened"][u"unopened"][0][u"documentId"].toString(), u"EX-3"_s);
        QVERIFY(!told[u"opened"][u"unopened"][0][u"state"].toString().isEmpty());
        for (const QStringList& words : {QStringList{u"--open"_s}, QStringList{u"--read"_s, u"all"_s, u"--open"_s}}) {
            QCOMPARE(preservation(words).code, 2);
        }
    }

    void r6ASampleByAQueryIsReadOpenedAndToldAgain()
    {
        letters(9);
        const QStringList words{u"--read"_s, u"50%"_s, u"--query"_s, u"doc:EX-2 OR doc:EX-5 OR doc:EX-7"_s, u"--open"_s, u"--seed"_s, u"42"_s};
        const QJsonObject told = json(words, 0);
        QCOMPARE(told[u"sum"][u"population"].toInt(), 3);
        QCOMPARE(told[u"sum"][u"asked"].toInt(), 2);
        QCOMPARE(told[u"run"][u"letters"][u"count"].toInt(), 3);
        QCOMPARE(told[u"run"][u"drawn"].toArray().size(), 2);
        QCOMPARE(told[u"opened"][u"opened"].toInt(), 2);
        const QJsonObject again = json({u"--report"_s, told[u"run"][u"id"].toString()}, 0);
        QCOMPARE(again[u"opened"], told[u"opened"]); // it is kept with the run
        QCOMPARE(again[u"run"], told[u"run"]);
        QCOMPARE(preservation({u"--read"_s, u"1"_s, u"--query"_s, u"doc:EX-99"_s}).code, 2);
        QCOMPARE(preservation({u"--read"_s, u"1"_s, u"--query"_s, u"sent:(("_s}).code, 2);
        QCOMPARE(preservation({u"--read"_s, u"all"_s, u"--query"_s, u"doc:EX-2"_s}).code, 2);
        QCOMPARE(preservation({u"--runs"_s, u"--query"_s, u"doc:EX-2"_s}).code, 2);
    }

    void r6APartIsKeptInASnapshotThatSaysWhatItLeavesOut()
    {
        letters(6);
        const QString part = m_tree->filePath(u"part.snapshot"_s);
        const QJsonObject told = json({u"--snapshot"_s, part, u"--query"_s, u"doc:EX-2 OR doc:EX-5"_s, u"--without"_s, u"templates"_s, u"--unsigned"_s}, 0);
        QCOMPARE(told[u"files"].toInt(), 2);
        QCOMPARE(told[u"leftOut"][u"filesLeftOut"].toInt(), 4);
        QCOMPARE(told[u"leftOut"][u"filesOf"].toString(), u"LETTERS"_s);
        QCOMPARE(told[u"leftOut"][u"versionsOf"].toString(), u"NONE"_s);
        json({u"--read"_s, u"all"_s}, 0);
        QVERIFY(QFile::remove(m_tree->filePath(u"6.txt"_s))); // which is not in it
        json({u"--read"_s, u"all"_s}, 5);
        const QJsonObject compared = json({u"--compare"_s, part}, 0);
        QCOMPARE(compared[u"sum"][u"same"].toInt(), 2);
        QVERIFY(compared[u"sum"][u"added"].isNull());
        const QString other = m_tree->filePath(u"other.snapshot"_s);
        for (const QStringList& words : {QStringList{u"--template"_s, u"FEE-CHG"_s}, QStringList{u"--repository"_s, u"Nowhere"_s}, QStringList{u"--without"_s, u"letters"_s},
                                         QStringList{u"--without"_s, u"files"_s, u"--without"_s, u"templates"_s}, QStringList{u"--without"_s, u"files"_s, u"--query"_s, u"doc:EX-2"_s}}) {
            QCOMPARE(preservation(QStringList{u"--snapshot"_s, other, u"--unsigned"_s} + words).code, 2);
            QVERIFY(!QFile::exists(other));
        }
        QCOMPARE(preservation({u"--compare"_s, part, u"--without"_s, u"files"_s}).code, 2);
    }

    void row32ReadsASampleAndWritesItsReport()
    {
        letters(30);
        const QString paper = m_tree->filePath(u"report.pdf"_s);
        QJsonObject told = json({u"--read"_s, u"10"_s, u"--seed"_s, u"42"_s, u"--out"_s, paper, u"--unsigned"_s}, 0);
        QCOMPARE(told[u"outcome"].toString(), u"INTACT"_s);
        QCOMPARE(told[u"sum"][u"intact"].toInt(), 10);
        QVERIFY(QFile::exists(paper));
        put(u"7.txt"_s, "Letter seven");
        QVERIFY(QFile::remove(m_tree->filePath(u"9.txt"_s)));
        told = json({u"--read"_s, u"all"_s}, 5);
        QCOMPARE(told[u"outcome"].toString(), u"FOUND"_s);
        QCOMPARE(told[u"sum"][u"altered"].toInt(), 1);
        QCOMPARE(told[u"sum"][u"missing"].toInt(), 1);
        QCOMPARE(told[u"notIntact"][0][u"documentId"].toString(), u"EX-7"_s);
        const QString run = told[u"run"][u"id"].toString();
        QCOMPARE(json({u"--report"_s, run}, 5)[u"sum"][u"altered"].toInt(), 1);
        QCOMPARE(json({u"--runs"_s}, 0)[u"runs"].toArray().size(), 2);
        QCOMPARE(preservation({u"--go-on"_s, run}).code, 2);
        QCOMPARE(preservation({u"--read"_s, u"0"_s}).code, 2);
        QCOMPARE(preservation({u"--read"_s, u"31"_s}).code, 2);
        QCOMPARE(preservation({u"--report"_s, u"fx-none"_s}).code, 2);
        QCOMPARE(preservation({u"--out"_s, paper}).code, 2);
    }

    void row32AReadingThatIsKilledGoesOnAndCountsEachFileOnce()
    {
        letters(3000);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int cut = 0;
        for (int round = 0; round < 20 && cut < 3; ++round) {
            QProcess process;
            process.setProcessEnvironment(environment());
            process.start(QString::fromLocal8Bit(qgetenv("CF_BIN")) + u"/counterfoil"_s, call({u"--read"_s, u"all"_s}));
            QVERIFY(process.waitForStarted());
            while (process.state() == QProcess::Running && begun() <= round) {
                process.waitForFinished(5);
            }
            process.waitForFinished(random.bounded(150));
            process.kill();
            process.waitForFinished();
            const QJsonArray runs = json({u"--runs"_s}, 0)[u"runs"].toArray();
            for (const QJsonValue& one : runs) {
                if (!one[u"report"].isNull()) {
                    continue;
                }
                ++cut;
                const QJsonObject report = json({u"--go-on"_s, one[u"run"][u"id"].toString()}, 0);
                QCOMPARE(report[u"outcome"].toString(), u"INTACT"_s);
                QCOMPARE(report[u"sum"][u"asked"].toInt(), 3000);
                QCOMPARE(report[u"sum"][u"intact"].toInt(), 3000);
                QCOMPARE(report[u"sum"][u"unread"].toInt(), 0);
            }
        }
        // Nothing was read twice by one run, whatever was killed: each reading stands in custody once.
        auto cache = cf::store::Database::open(m_profile->filePath(u"cache.sqlite"_s), cf::store::Database::Mode::ReadOnly);
        QVERIFY(cache.has_value());
        QCOMPARE(*cache->integer(u"SELECT count(*) FROM custody_event WHERE kind = 'VERIFIED'"), qint64(3000) * begun());
        qInfo("%d runs were cut short", cut);
        QVERIFY(cut > 0);
    }

    void row98KeepsASnapshotAndComparesIt()
    {
        letters(6);
        const QString before = m_tree->filePath(u"before.snapshot"_s);
        QCOMPARE(json({u"--snapshot"_s, before, u"--unsigned"_s}, 0)[u"files"].toInt(), 6);
        QCOMPARE(preservation({u"--snapshot"_s, before, u"--unsigned"_s}).code, 2); // not over another
        QVERIFY(QFile::exists(before + u".pdf"_s));
        QCOMPARE(json({u"--compare"_s, before}, 3)[u"sum"][u"notReadSince"].toInt(), 6);
        json({u"--read"_s, u"all"_s}, 0);
        QCOMPARE(json({u"--compare"_s, before}, 0)[u"sum"][u"same"].toInt(), 6);
        put(u"3.txt"_s, "Letter three");
        json({u"--read"_s, u"all"_s}, 5);
        const QJsonObject told = json({u"--compare"_s, before}, 5);
        QCOMPARE(told[u"sum"][u"changed"].toInt(), 1);
        QCOMPARE(told[u"findings"][0][u"nativeId"].toString(), u"3.txt"_s);
        QFile damaged(before);
        QVERIFY(damaged.open(QIODevice::Append) && damaged.write("x") == 1);
        damaged.close();
        QCOMPARE(preservation({u"--compare"_s, before}).code, 5);
        QCOMPARE(preservation({u"--compare"_s, m_tree->filePath(u"index.csv"_s)}).code, 2);
        QCOMPARE(preservation({u"--compare"_s, m_tree->filePath(u"nowhere"_s)}).code, 1);
    }
};

QTEST_GUILESS_MAIN(PreservationCommandTest)
#include "preservation_command_test.moc"
