// The program is killed at random moments of a sync, again and again; the cache must then equal one made in a single run.

#include "models/cache/read_record.h"
#include "models/search/index_repair.h"
#include "models/store/database.h"
#include "tests/support/index_content.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cf;
using namespace cf::test;

class KillTest : public QObject
{
    Q_OBJECT

public:
    KillTest()
    {
        if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT")) { // a thousand kills take longer than five minutes
            qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
        }
    }

private:
    QTemporaryDir m_tree;
    QString m_program = qEnvironmentVariable("CF_BIN") + QStringLiteral("/counterfoil");
    quint32 m_seed = qEnvironmentVariable("CF_SEED", QStringLiteral("20250314")).toUInt();
    QRandomGenerator m_random{m_seed};

    void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(m_tree.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// 450 letters with a CSV index. A later edition of the folder has other words in some of them, other attributes of all, lacks some,
    /// and no longer names others.
    void plantFolder(int folder, int edition)
    {
        const QString name = QStringLiteral("batch-%1").arg(folder);
        QDir(m_tree.path()).mkdir(name);
        QByteArray index = "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName,SiteKey\n";
        for (int i = 0; i < 450; ++i) {
            const int number = folder * 450 + i;
            const QByteArray file = "letter-" + QByteArray::number(number) + ".txt";
            const QByteArray words = edition > 0 && i % 11 == edition % 11 ? " edition " + QByteArray::number(edition) : QByteArray();
            put(name + u'/' + QString::fromLatin1(file), "Letter " + QByteArray::number(number) + " about fees and meters" + words + '\n');
            if (edition > 0 && i % 53 == edition % 53) {
                QVERIFY(QFile::remove(m_tree.filePath(name + u'/' + QString::fromLatin1(file))));
            }
            const bool named = edition == 0 || i % 37 != edition % 37;
            if (i % 10 != 9 && named) { // the tenth is in no index
                    index += "EX-" + QByteArray::number(number) + ",C-" + QByteArray::number(number % 700) + ",Adaeze Okafor,notice,2025-03-"
                             + QByteArray::number(10 + number % 20) + "T09:12:00,email," + file + ",v" + QByteArray::number(i % 5 + edition) + '\n';
            }
        }
        put(name + QStringLiteral("/index.csv"), index);
    }

    /// 5,000 files: letters in folders, e-mails, and orphans.
    void plant()
    {
        for (int folder = 0; folder < 10; ++folder) {
            plantFolder(folder, 0);
        }
        QDir(m_tree.path()).mkdir(QStringLiteral("mail"));
        for (int i = 0; i < 490; ++i) {
            put(QStringLiteral("mail/%1.eml").arg(i), "From: bank@northgate.example\nTo: c" + QByteArray::number(i) + "@example.org\nSubject: Notice "
                                                         + QByteArray::number(i) + "\nMessage-ID: <m" + QByteArray::number(i)
                                                         + "@northgate.example>\nDate: Fri, 14 Mar 2025 09:12:07 +0100\n\nYour notice\n");
        }
    }

    QStringList call(const QString& profile, const QStringList& words) const
    {
        return QStringList{QStringLiteral("--profile"), profile} + words;
    }

    void connectTo(const QString& profile)
    {
        QProcess process;
        process.start(m_program, call(profile, {QStringLiteral("add"), QStringLiteral("folder"), m_tree.path(), QStringLiteral("--name"),
                                                QStringLiteral("Archive"), QStringLiteral("--zone"), QStringLiteral("Europe/Berlin")}));
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
    }

    static QByteArray dumpOf(const QString& profile)
    {
        auto database = store::Database::open(profile + QStringLiteral("/cache.sqlite"), store::Database::Mode::ReadOnly);
        return database ? cache::comparableDump(*database).value_or("unreadable") : QByteArray("cannot be opened");
    }

    /// What is wrong with the search index; empty: it is what the rows say.
    static QString indexTroubleOf(const QString& profile)
    {
        auto database = store::Database::open(profile + QStringLiteral("/cache.sqlite"), store::Database::Mode::ReadWrite);
        const auto report = database ? search::checkIndex(*database) : tl::unexpected(database.error());
        if (!report) {
            return report.error().detail;
        }
        return report->isClean() ? QString()
                                 : QStringLiteral("%1; %2 missing, %3 superfluous")
                                       .arg(report->damaged.join(u", "))
                                       .arg(report->missing)
                                       .arg(report->superfluous);
    }

    /// The index, however many kills it went through, says what one made again from its rows says.
    static void compareWithRebuilt(const QString& profile)
    {
        const QString copy = profile + QStringLiteral("/copy.sqlite");
        QFile::remove(copy);
        auto database = store::Database::open(profile + QStringLiteral("/cache.sqlite"), store::Database::Mode::ReadWrite);
        QVERIFY(database && database->execute(QStringLiteral("VACUUM INTO '%1'").arg(copy)));
        auto rebuilt = store::Database::open(copy, store::Database::Mode::ReadWrite);
        QVERIFY(rebuilt);
        const auto before = indexContent(*rebuilt);
        QVERIFY2(before, qPrintable(before ? QString() : before.error().detail));
        QCOMPARE(wrongList(*rebuilt).value_or(QStringLiteral("unreadable")), QString());
        QVERIFY(rebuildIndex(*rebuilt));
        QCOMPARE(*before, indexContent(*rebuilt).value_or("unreadable"));
    }

    /// Lines of one dump that the other has not; empty: they are equal.
    static QByteArray difference(const QByteArray& got, const QByteArray& wanted)
    {
        const QByteArrayList a = got.split('\n'), b = wanted.split('\n');
        const QSet<QByteArray> inA(a.begin(), a.end()), inB(b.begin(), b.end());
        QByteArrayList lines;
        for (const QByteArray& line : a) {
            if (!inB.contains(line)) {
                lines << "+ " + line.left(300);
            }
        }
        for (const QByteArray& line : b) {
            if (!inA.contains(line)) {
                lines << "- " + line.left(300);
            }
        }
        return got == wanted ? QByteArray() : "they differ\n" + lines.mid(0, 20).join('\n');
    }

    /// It came to its end; files that are gone are set aside, which is 3.
    static bool isWhole(const QProcess& run) { return run.exitCode() == 0 || run.exitCode() == 3; }

    /// Uninterrupted.
    QByteArray synchronised(const QString& profile)
    {
        QProcess process;
        process.start(m_program, call(profile, {QStringLiteral("sync")}));
        return process.waitForFinished(280'000) && isWhole(process) ? dumpOf(profile) : QByteArray("not synchronised");
    }

    static QByteArray integrityOf(const QString& profile)
    {
        auto database = store::Database::open(profile + QStringLiteral("/cache.sqlite"), store::Database::Mode::ReadWrite);
        if (!database) {
            return "cannot be opened";
        }
        auto check = database->prepare(u"PRAGMA integrity_check");
        if (!check || !check->step()) {
            return "cannot be checked";
        }
        return check->text(0).toUtf8();
    }

private Q_SLOTS:
    void initTestCase() { plant(); }

    void afterFiftyKillsTheCacheEqualsOneMadeInASingleRun()
    {
        qInfo("CF_SEED=%u", m_seed);
        const int kills = qEnvironmentVariable("CF_KILLS", QStringLiteral("50")).toInt();
        auto single = std::make_unique<QTemporaryDir>();
        connectTo(single->path());
        QElapsedTimer whole;
        whole.start();
        QByteArray wanted = synchronised(single->path());
        const int length = int(whole.elapsed());
        QVERIFY(wanted.contains("EX-4400"));

        auto profile = std::make_unique<QTemporaryDir>();
        connectTo(profile->path());
        int killed = 0;
        int completed = 0, edition = 0;
        while (killed < kills) {
            QProcess run;
            run.start(m_program, call(profile->path(), {QStringLiteral("sync")}));
            // Moments all over a run: many early ones, while it lists and resumes, and some that let it get far.
            const int moment = m_random.bounded(m_random.bounded(4) == 0 ? length : std::max(2, length / 6));
            if (run.waitForFinished(moment)) {
                const QByteArray said = run.readAllStandardError() + run.readAllStandardOutput();
                QVERIFY2(isWhole(run), said.constData());
                const QByteArray differing = difference(dumpOf(profile->path()), wanted);
                QVERIFY2(differing.isEmpty(), ("the run said: " + said + differing).constData());
                ++completed;
                compareWithRebuilt(profile->path());
                if (++edition % 4 == 0) { // from the beginning again, for both
                    single = std::make_unique<QTemporaryDir>();
                    profile = std::make_unique<QTemporaryDir>();
                    connectTo(single->path());
                    connectTo(profile->path());
                } else { // what changes and goes
                    plantFolder(m_random.bounded(10), edition);
                    plantFolder(m_random.bounded(10), edition);
                }
                wanted = synchronised(single->path());
                continue;
            }
            ::kill(pid_t(run.processId()), SIGKILL);
            QVERIFY(run.waitForFinished(30'000));
            ++killed;
            const QString wrong = indexTroubleOf(profile->path());
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            if (killed % 5 == 0) {
                compareWithRebuilt(profile->path());
            }
        }
        const QByteArray differing = difference(synchronised(profile->path()), wanted);
        QVERIFY2(differing.isEmpty(), differing.constData());
        compareWithRebuilt(profile->path());
        QCOMPARE(integrityOf(profile->path()), QByteArray("ok"));
        QCOMPARE(indexTroubleOf(profile->path()), QString());
        qInfo("%d kills, %d runs completed between them, one run takes %d ms", killed, completed, length);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
