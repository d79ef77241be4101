// The program is killed at random moments of a sync, again and again; the cache must then equal one made in a single run.

#include "models/cache/read_record.h"
#include "models/search/index_repair.h"
#include "models/store/database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cf;

class KillTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tree;
    QString m_program = qEnvironmentVariable("CF_BIN") + QStringLiteral("/counterfoil");
    quint32 m_seed = qEnvironmentVariable("CF_SEED", QStringLiteral("20250314")).toUInt();
    QRandomGenerator m_random{m_seed};

    void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(m_tree.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// 5,000 files: letters in folders with a CSV index each, e-mails, and orphans.
    void plant()
    {
        for (int folder = 0; folder < 10; ++folder) {
            const QString name = QStringLiteral("batch-%1").arg(folder);
            QDir(m_tree.path()).mkdir(name);
            QByteArray index = "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName,SiteKey\n";
            for (int i = 0; i < 450; ++i) {
                const int number = folder * 450 + i;
                const QByteArray file = "letter-" + QByteArray::number(number) + ".txt";
                put(name + u'/' + QString::fromLatin1(file), "Letter " + QByteArray::number(number) + " about fees and meters\n");
                if (i % 10 != 9) { // the tenth is in no index
                    index += "EX-" + QByteArray::number(number) + ",C-" + QByteArray::number(number % 700) + ",Adaeze Okafor,notice,2025-03-"
                             + QByteArray::number(10 + number % 20) + "T09:12:00,email," + file + ",v" + QByteArray::number(i % 5) + '\n';
                }
            }
            put(name + QStringLiteral("/index.csv"), index);
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
        QTemporaryDir single;
        connectTo(single.path());
        QElapsedTimer whole;
        whole.start();
        QProcess process;
        process.start(m_program, call(single.path(), {QStringLiteral("sync")}));
        QVERIFY(process.waitForFinished(280'000));
        QCOMPARE(process.exitCode(), 0);
        const int length = int(whole.elapsed());
        const QByteArray wanted = dumpOf(single.path());
        QVERIFY(wanted.contains("EX-4400"));

        auto profile = std::make_unique<QTemporaryDir>();
        connectTo(profile->path());
        int killed = 0;
        int completed = 0;
        while (killed < kills) {
            QProcess run;
            run.start(m_program, call(profile->path(), {QStringLiteral("sync")}));
            // Moments all over a run: many early ones, while it lists and resumes, and some that let it get far.
            const int moment = m_random.bounded(m_random.bounded(4) == 0 ? length : std::max(2, length / 6));
            if (run.waitForFinished(moment)) {
                QCOMPARE(run.exitCode(), 0);
                QCOMPARE(dumpOf(profile->path()), wanted);
                ++completed;
                profile = std::make_unique<QTemporaryDir>();
                connectTo(profile->path());
                continue;
            }
            ::kill(pid_t(run.processId()), SIGKILL);
            QVERIFY(run.waitForFinished(30'000));
            ++killed;
            const QString wrong = indexTroubleOf(profile->path());
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        process.start(m_program, call(profile->path(), {QStringLiteral("sync")}));
        QVERIFY(process.waitForFinished(280'000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(dumpOf(profile->path()), wanted);
        QCOMPARE(integrityOf(profile->path()), QByteArray("ok"));
        QCOMPARE(indexTroubleOf(profile->path()), QString());
        qInfo("%d kills, %d runs completed between them, one run takes %d ms", killed, completed, length);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
