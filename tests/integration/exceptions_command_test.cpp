// The command `exceptions` over an estate: its list, one of them, its outcome, and that the letter is not sent again before.
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cf::test;
using namespace Qt::StringLiterals;

class ExceptionsCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<QJsonObject> m_truth;

    Said counterfoil(const QStringList& words) { return counterfoilOn(m_folder.path(), words); }
    QString chain(bool mended, bool hasCase, int failures)
    {
        for (const QJsonObject& one : m_truth) {
            if (one[u"injected"].toString() == u"chain" && one[u"mended"].toBool() == mended && !one[u"case"].toString().isEmpty() == hasCase && one[u"failures"].toInt() == failures) {
                return one[u"key"].toString();
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString truth = m_folder.filePath(u"truth.jsonl"_s);
        QCOMPARE(run(u"counterfoil-sandbox"_s, {u"generate"_s, u"--records"_s, u"4000"_s, u"--exceptions"_s, truth, m_folder.path()}).code, 0);
        QFile file(truth);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty()) {
                m_truth << QJsonDocument::fromJson(line).object();
            }
        }
        QVERIFY(m_truth.size() > 15);
    }

    void row42TheListIsNarrowedAndItsCountsAreExact()
    {
        const QJsonObject all = counterfoil({u"exceptions"_s, u"--all"_s, u"--json"_s}).json();
        QCOMPARE(all[u"total"], all[u"counts"][u"all"]);
        const QJsonObject unfiled = counterfoil({u"exceptions"_s, u"--kind"_s, u"not-filed"_s, u"--json"_s}).json();
        QCOMPARE(unfiled[u"total"].toInteger(), std::ranges::count_if(m_truth, [](const QJsonObject& one) { return one[u"kind"].toString() == u"NOT_FILED"; }));
        QCOMPARE(unfiled[u"total"], all[u"counts"][u"kinds"][u"NOT_FILED"]);
        const QString path = m_folder.filePath(u"list.csv"_s);
        const QJsonObject looping = counterfoil({u"exceptions"_s, u"--looping"_s, u"--csv"_s, path, u"--json"_s}).json();
        QVERIFY(looping[u"total"].toInteger() > 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), looping[u"total"].toInteger() + 2);
        QCOMPARE(counterfoil({u"exceptions"_s, u"--kind"_s, u"no-such"_s}).code, 2);
        QCOMPARE(counterfoil({u"exceptions"_s, u"no-such-letter"_s}).code, 2);
    }

    void row44AgesAddUp()
    {
        const QJsonObject ages = counterfoil({u"exceptions"_s, u"--ages"_s, u"--json"_s}).json();
        qint64 sum = 0;
        for (const QJsonValue& one : ages[u"classes"].toArray()) {
            sum += one[u"count"].toInteger();
        }
        QVERIFY(sum > 0);
        QCOMPARE(sum, ages[u"open"][u"count"].toInteger());
    }

    void row70ARunTellsItsAttemptsAndIsNotRunAgainBeforeTheOutcome()
    {
        const QJsonObject run = counterfoil({u"exceptions"_s, u"NIGHT-B"_s, u"--json"_s}).json();
        QCOMPARE(run[u"attempts"].toArray().size(), 3);
        QCOMPARE(run[u"looping"].toBool(), true);
        QCOMPARE(run[u"owner"].toString(), u"olga"_s);
        QCOMPARE(run[u"rerunBarredBy"].toString(), u"no-outcome"_s);
        const Said refused = counterfoil({u"exceptions"_s, u"run/NIGHT-B-1"_s, u"--run-again"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"Not before its outcome is recorded"_s) && refused.err.contains(u"olga"_s), qPrintable(refused.err));
        QVERIFY(counterfoil({u"exceptions"_s, u"run/NIGHT-B-1"_s, u"--record-outcome"_s, u"retry"_s}).code == 1); // a loop, and no reason
        const Said recorded = counterfoil({u"exceptions"_s, u"run/NIGHT-D-1"_s, u"--record-outcome"_s, u"retry"_s, u"--note"_s, u"it was stopped by hand"_s});
        QVERIFY2(recorded.code == 0, qPrintable(recorded.err));
        QCOMPARE(counterfoil({u"exceptions"_s, u"run/NIGHT-D-1"_s, u"--run-again"_s}).code, 0);
        QVERIFY(counterfoil({u"outbox"_s, u"--json"_s}).out.contains(u"NIGHT-D-2"_s));
        QCOMPARE(counterfoil({u"exceptions"_s, u"run/NIGHT-D-1"_s, u"--run-again"_s}).code, 1); // once
        QCOMPARE(counterfoil({u"exceptions"_s, u"run/NIGHT-D-1"_s, u"--take-back"_s}).code, 1); // something rests on it
        QCOMPARE(counterfoil({u"exceptions"_s, u"run/NIGHT-D-1"_s, u"--json"_s}).json()[u"state"].toString(), u"RELEASED"_s);
    }

    void row43ReissueIsRefusedUntilTheOutcomeIsRecordedAndSaysWhoCan()
    {
        const QString letter = chain(false, false, 1);
        QVERIFY(!letter.isEmpty());
        const QStringList again{u"reissue"_s, letter, u"--authority"_s, u"customer:call-back"_s, u"--dry-run"_s, u"--json"_s};
        const auto against = [&] { return counterfoil(again).json()[u"against"].toVariant().toStringList().join(u'\n'); };
        QVERIFY2(against().contains(u"Not before its outcome is recorded"_s) && against().contains(u"service-agents"_s), qPrintable(against()));
        QCOMPARE(counterfoil({u"exceptions"_s, letter, u"--take"_s}).code, 0);
        QCOMPARE(counterfoil({u"exceptions"_s, letter, u"--take"_s}).code, 1); // mine already
        const Said recorded = counterfoil({u"exceptions"_s, letter, u"--record-outcome"_s, u"retry"_s, u"--note"_s, u"new address"_s});
        QVERIFY2(recorded.code == 0, qPrintable(recorded.err));
        QVERIFY2(!against().contains(u"outcome"_s), qPrintable(against()));
        QCOMPARE(counterfoil({u"exceptions"_s, letter, u"--take-back"_s}).code, 0);
        QVERIFY(against().contains(u"Not before its outcome is recorded"_s));
        const QJsonObject told = counterfoil({u"exceptions"_s, letter, u"--json"_s}).json();
        QCOMPARE(told[u"deeds"].toArray().size(), 2); // what was taken back stays
        QVERIFY(!told[u"deeds"][1][u"undone"].isNull());
    }

    void row43ACaseIsAskedForOnce()
    {
        const QString letter = chain(false, false, 3);
        QVERIFY(!letter.isEmpty());
        QCOMPARE(counterfoil({u"exceptions"_s, letter, u"--start-case"_s, u"--in"_s, u"nowhere"_s}).code, 2);
        QCOMPARE(counterfoil({u"exceptions"_s, letter, u"--in"_s, u"Casework"_s}).code, 2);
        const Said asked = counterfoil({u"exceptions"_s, letter, u"--start-case"_s, u"--note"_s, u"ask for the new address"_s});
        QVERIFY2(asked.code == 0, qPrintable(asked.err));
        const Said again = counterfoil({u"exceptions"_s, letter, u"--start-case"_s});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains(u"already"_s), qPrintable(again.err));
        QVERIFY(counterfoil({u"outbox"_s, u"--json"_s}).out.contains(u"start-case"_s));
        const QString told = counterfoil({u"exceptions"_s, letter}).out;
        QVERIFY2(told.contains(u"asked for: Intended"_s), qPrintable(told));
        QVERIFY2(counterfoil({u"exceptions"_s, chain(false, true, 3), u"--start-case"_s}).code == 1 || chain(false, true, 3).isEmpty(), "a case leads it");
    }

    void aLetterWhoseReissueArrivedHindersNothing()
    {
        const QString letter = chain(true, false, 4);
        QVERIFY(!letter.isEmpty());
        const QJsonObject told = counterfoil({u"exceptions"_s, letter, u"--json"_s}).json();
        QCOMPARE(told[u"state"].toString(), u"FIXED"_s); // a reissue arrived
        QVERIFY(told[u"resendBarredBy"].isNull());
    }
};

QTEST_GUILESS_MAIN(ExceptionsCommandTest)
#include "exceptions_command_test.moc"
