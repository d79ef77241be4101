// The program is killed with SIGKILL, where each entry of the log is about to be committed and at any moment: what was done is in the log, and the
// log is whole. An act that was logged and not done is told as begun.
#include "models/activity/log.h"
#include "models/outbox/outbox.h"
#include "tests/support/fake_clock.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

template <class T> T got(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return *std::move(result);
}

struct Seen {
    QSet<QString> asked; ///< plans of which the log says that they were asked for
    int steps = 0;
    QString wrong;
};

} // namespace

class ActivityKillTest : public QObject
{
    Q_OBJECT

    static constexpr int plans = 6;

    /// -1: it was killed.
    static int run(const QStringList& words, QByteArray* out = nullptr)
    {
        QProcess process;
        process.start(qEnvironmentVariable("CF_BIN") + u"/activity_probe"_s, words);
        if (!process.waitForFinished(60'000)) {
            return -2;
        }
        if (out) {
            *out = process.readAllStandardOutput();
        }
        return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
    }
    static Seen seen(const QString& profile)
    {
        Seen seen;
        test::FakeClock clock;
        auto log = *activity::Log::open(profile, clock);
        activity::LogListing all;
        all.limit = 100'000;
        for (const activity::Entry& one : got(log->list(all))) {
            if (one.act.kind == ActKind::OutboxAct) {
                seen.asked.insert(one.act.of.front().id);
                seen.wrong += one.act.outcome == ActOutcome::Begun ? QString() : u"it is said to be done; "_s;
            }
            seen.steps += one.act.kind == ActKind::OutboxStep;
        }
        const auto verdict = got(log->verify());
        seen.wrong += verdict.holds() ? QString() : u"the log is not whole: "_s + verdict.why;
        return seen;
    }
    /// Empty: log and outbox agree.
    static QString judged(const QString& profile, const QByteArray& said)
    {
        const Seen log = seen(profile);
        if (!log.wrong.isEmpty()) {
            return log.wrong;
        }
        auto outbox = *outbox::Outbox::open(profile);
        QSet<QString> there;
        for (const PlanStanding& one : got(outbox->plans(false, 10'000))) {
            there.insert(one.plan.id);
            if (!log.asked.contains(one.plan.id)) {
                return one.plan.id + u" was done, and the log has nothing of it"_s;
            }
        }
        const QList<QByteArray> lines = said.split('\n');
        for (const QByteArray& line : lines.mid(0, lines.size() - 1)) {
            if (!there.contains(QString::fromUtf8(line))) {
                return QString::fromUtf8(line) + u" was said to be done, and is not there"_s;
            }
        }
        // The next start catches up with what became of the commands, each once.
        if (run({u"recover"_s, profile}) != 0 || run({u"recover"_s, profile}) != 0) {
            return u"it does not start again"_s;
        }
        const int steps = int(got(outbox->steps(0, 100'000)).size());
        const Seen after = seen(profile);
        return after.steps == steps ? after.wrong : u"%1 steps, and %2 in the log"_s.arg(steps).arg(after.steps);
    }

private Q_SLOTS:
    void killedWhereEachEntryIsAboutToBeCommitted()
    {
        int points = 0;
        for (bool isKilled = true; isKilled; ++points) {
            QTemporaryDir profile;
            QByteArray said;
            const int code = run({u"submit"_s, profile.path(), QString::number(plans), QString::number(points)}, &said);
            isKilled = code == -1;
            QVERIFY2(isKilled || code == 0, qPrintable(u"at point %1: %2"_s.arg(points).arg(code)));
            const QString wrong = judged(profile.path(), said);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"at point %1: %2"_s.arg(points).arg(wrong)));
        }
        QVERIFY2(points > plans + 2, qPrintable(QString::number(points)));
        qInfo("%d points", points - 1);
    }

    void killedAtAnyMomentLogAndOutboxAgree()
    {
        const quint32 seed = qEnvironmentVariableIntValue("CF_SEED") ? quint32(qEnvironmentVariableIntValue("CF_SEED")) : QRandomGenerator::global()->generate();
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        const int rounds = std::max(12, qEnvironmentVariableIntValue("CF_KILLS"));
        QTemporaryDir timed;
        QElapsedTimer whole;
        whole.start();
        QCOMPARE(run({u"submit"_s, timed.path(), QString::number(plans * 4)}), 0);
        const int length = std::max(2, int(whole.elapsed()));
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            QTemporaryDir profile;
            QProcess process;
            process.start(qEnvironmentVariable("CF_BIN") + u"/activity_probe"_s, {u"submit"_s, profile.path(), QString::number(plans * 4)});
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(1 + random.bounded(length))) {
                ::kill(pid_t(process.processId()), SIGKILL);
                ++killed;
                QVERIFY(process.waitForFinished(30'000));
            }
            const QString wrong = judged(profile.path(), process.readAllStandardOutput());
            QVERIFY2(wrong.isEmpty(), qPrintable(u"CF_SEED=%1, round %2: %3"_s.arg(seed).arg(round).arg(wrong)));
        }
        QVERIFY(killed > rounds / 3);
        qInfo("%d kills, one run takes %d ms", killed, length);
    }

    void whatCannotBeLoggedIsNotDone()
    {
        QTemporaryDir profile;
        QCOMPARE(run({u"submit"_s, profile.path(), u"1"_s}), 0);
        {
            auto database = *store::Database::open(profile.filePath(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(database.execute(u"CREATE TRIGGER full BEFORE INSERT ON entry WHEN NEW.kind = 'outbox.act' BEGIN SELECT raise(ABORT, 'no room'); END"));
        }
        QCOMPARE(run({u"submit"_s, profile.path(), u"3"_s}), 1);
        QCOMPARE(got((*outbox::Outbox::open(profile.path()))->planCount()), qint64(1));
    }
};

QTEST_GUILESS_MAIN(ActivityKillTest)
#include "activity_kill_test.moc"
