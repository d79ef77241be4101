// A real program serves the outbox and is killed with SIGKILL, at each point between its commits in turn and at any moment: every command
// ends once at the system, or at most once and in front of a person; what was accepted is there after any kill.
#include "tests/support/outbox_samples.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class OutboxKillTest : public QObject
{
    Q_OBJECT

    static constexpr int commands = 12;
    const QString m_program = qEnvironmentVariable("CF_BIN") + u"/outbox_probe"_s;

    struct Profile {
        QTemporaryDir directory;
        UtcMs now = 1'742'000'000'000;
        QString path() const { return directory.path(); }
        QString world() const { return directory.filePath(u"world.txt"_s); }
    };

    /// -1: it was killed.
    int run(const QStringList& words, QByteArray* out = nullptr)
    {
        QProcess process;
        process.start(m_program, words);
        if (!process.waitForFinished(60'000)) {
            return -2;
        }
        if (out) {
            *out = process.readAllStandardOutput();
        }
        return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
    }
    int serve(Profile& profile, int dieAt = -1)
    {
        QStringList words{u"serve"_s, profile.path(), profile.world(), QString::number(profile.now)};
        if (dieAt >= 0) {
            words << QString::number(dieAt);
        }
        profile.now += 600'000; // whatever has to wait has waited when the next one looks
        return run(words);
    }
    /// Until nothing moves by itself any more.
    bool settle(Profile& profile)
    {
        for (int turn = 0; turn < 6; ++turn) {
            if (serve(profile) != 0) {
                return false;
            }
        }
        return true;
    }
    static QMap<QString, int> effectsOf(const Profile& profile)
    {
        QFile file(profile.world());
        QMap<QString, int> effects;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray& line : file.readAll().split('\n')) {
                if (!line.isEmpty()) {
                    ++effects[QString::fromUtf8(line)];
                }
            }
        }
        return effects;
    }
    /// Empty: each of the first `count` ended as it must.
    static QString judged(const Profile& profile, int count)
    {
        auto outbox = outbox::Outbox::open(profile.path());
        if (!outbox) {
            return outbox.error().detail;
        }
        const QMap<QString, int> effects = effectsOf(profile);
        for (int i = 0; i < count; ++i) {
            const QString key = u"CF-%1"_s.arg(i);
            const std::optional<Intent> intent = kept((*outbox)->intent(key));
            if (!intent) {
                return key + u" is lost"_s;
            }
            const bool isOnce = intent->state == IntentState::Done && effects.value(key) == 1;
            const bool isWithPerson = intent->state == IntentState::NeedsPerson && effects.value(key) <= 1 && std::holds_alternative<CommentCase>(intent->command.deed);
            const bool isHeldUp = intent->state == IntentState::Accepted && effects.value(key) == 0 && intent->attempts == 0; // behind one that needs a person
            if (!isOnce && !isWithPerson && !isHeldUp) {
                return u"%1: %2, done %3 times"_s.arg(key, codeOf(intent->state)).arg(effects.value(key));
            }
        }
        return effects.size() <= count ? QString() : u"something else was done"_s;
    }
    /// People who look there say what they see, until nothing needs one.
    bool answerPersons(Profile& profile)
    {
        for (int turn = 0; turn < commands; ++turn) {
            {
                auto outbox = *outbox::Outbox::open(profile.path());
                outbox::Listing wanted;
                wanted.states = {IntentState::NeedsPerson};
                const auto needed = kept(outbox->list(wanted));
                if (needed.empty()) {
                    return true;
                }
                for (const outbox::ListedIntent& one : needed) {
                    const bool isDone = effectsOf(profile).value(one.intent.command.key) > 0;
                    kept(outbox->settle(one.intent.command.key, isDone ? PersonsFinding::WasDone : PersonsFinding::WasNotDone, u"jo"_s, u"looked there"_s, profile.now));
                }
            }
            if (!settle(profile)) {
                return false;
            }
        }
        return false;
    }

private Q_SLOTS:
    void killedAtEachPointInTurnEveryCommandEndsOnce()
    {
        int points = 0, needed = 0;
        for (bool isKilled = true; isKilled; ++points) {
            Profile profile;
            QCOMPARE(run({u"submit"_s, profile.path(), QString::number(commands)}), 0);
            const int code = serve(profile, points);
            isKilled = code == -1;
            QVERIFY2(isKilled || code == 0, qPrintable(u"at point %1: %2"_s.arg(points).arg(code)));
            QVERIFY(settle(profile));
            const QString wrong = judged(profile, commands);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"at point %1: %2"_s.arg(points).arg(wrong)));
            const qsizetype before = effectsOf(profile).size();
            QVERIFY(answerPersons(profile));
            needed += effectsOf(profile).size() != before || before < commands;
            for (int i = 0; i < commands; ++i) {
                QCOMPARE(effectsOf(profile).value(u"CF-%1"_s.arg(i)), 1);
            }
        }
        QVERIFY2(points > 4 * commands, qPrintable(QString::number(points))); // each command passes several
        QVERIFY2(needed > 0, "some point is one after which only a person can tell");
        qInfo("%d points, at %d of them a person was needed", points - 1, needed);
    }

    void killedAtAnyMomentAndAgainEveryCommandEndsOnce()
    {
        const quint32 seed = qEnvironmentVariable("CF_SEED", u"20250314"_s).toUInt();
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        const int rounds = qEnvironmentVariable("CF_KILLS", u"15"_s).toInt();
        int killed = 0;
        QElapsedTimer whole;
        Profile timed;
        QCOMPARE(run({u"submit"_s, timed.path(), QString::number(commands)}), 0);
        whole.start();
        QCOMPARE(serve(timed), 0);
        const int length = std::max(2, int(whole.elapsed()));
        for (int round = 0; round < rounds; ++round) {
            Profile profile;
            QCOMPARE(run({u"submit"_s, profile.path(), QString::number(commands)}), 0);
            for (int again = 0; again < 3; ++again) {
                QProcess process;
                process.start(m_program, {u"serve"_s, profile.path(), profile.world(), QString::number(profile.now)});
                profile.now += 600'000;
                QVERIFY(process.waitForStarted());
                if (!process.waitForFinished(1 + random.bounded(length))) {
                    ::kill(pid_t(process.processId()), SIGKILL);
                    ++killed;
                    QVERIFY(process.waitForFinished(30'000));
                }
            }
            QVERIFY(settle(profile));
            const QString wrong = judged(profile, commands);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"CF_SEED=%1, round %2: %3"_s.arg(seed).arg(round).arg(wrong)));
        }
        QVERIFY(killed > rounds / 3);
        qInfo("%d kills, one run takes %d ms", killed, length);
    }

    void whatWasSaidToBeAcceptedIsThereWhoeverIsKilled()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 8; ++round) {
            Profile profile;
            QProcess process;
            process.start(m_program, {u"submit"_s, profile.path(), u"400"_s});
            QVERIFY(process.waitForReadyRead(30'000)); // one is there
            process.waitForFinished(random.bounded(1, 60));
            if (process.state() != QProcess::NotRunning) {
                ::kill(pid_t(process.processId()), SIGKILL);
                QVERIFY(process.waitForFinished(30'000));
            }
            const QList<QByteArray> said = process.readAllStandardOutput().split('\n');
            auto outbox = *outbox::Outbox::open(profile.path());
            for (const QByteArray& key : said.mid(0, said.size() - 1)) { // what ends the last line is an end of line
                QVERIFY2(kept(outbox->intent(QString::fromUtf8(key))).has_value(), key.constData());
            }
        }
    }

    void twoProgramsNeverServeOneOutbox()
    {
        Profile profile;
        QCOMPARE(run({u"submit"_s, profile.path(), u"200"_s}), 0);
        QProcess first;
        first.start(m_program, {u"serve"_s, profile.path(), profile.world(), QString::number(profile.now)});
        QVERIFY(first.waitForStarted());
        QVERIFY(QTest::qWaitFor([&] { return !effectsOf(profile).isEmpty(); }, 30'000));
        const int second = serve(profile);
        const bool wasRunning = first.state() == QProcess::Running;
        QVERIFY(first.waitForFinished(60'000));
        QVERIFY2(second == 5 || !wasRunning, qPrintable(QString::number(second)));
        QVERIFY(settle(profile));
        const QString wrong = judged(profile, 200);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(OutboxKillTest)
#include "outbox_kill_test.moc"
