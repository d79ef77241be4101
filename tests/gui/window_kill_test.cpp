// The program's window is killed and started again: everything a person had arranged is there as it was.

#include "models/store/database.h"
#include "tests/support/running_window.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

constexpr int customer = 3; ///< section of the table: search::Column
/// What a person sees and has arranged, without what the box offers at the moment.
QJsonObject arranged(QJsonObject state)
{
    state.remove(u"offered"_s);
    return state;
}

} // namespace

class WindowKillTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tree, m_profile;

    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_tree.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void call(const QStringList& words)
    {
        QProcess process;
        process.start(program, QStringList{u"--profile"_s, m_profile.path()} + words);
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitCode(), 0);
    }
    QVariant remembered(const QString& key) const
    {
        return QSettings(m_profile.filePath(u"window.ini"_s), QSettings::IniFormat).value(key);
    }
    QStringList history() const
    {
        QStringList queries;
        auto desk = store::Database::open(m_profile.filePath(u"desk.sqlite"_s), store::Database::Mode::ReadOnly);
        auto select =
            desk ? desk->prepare(u"SELECT query FROM query_history ORDER BY pk") : tl::unexpected(desk.error());
        while (select && select->step().value_or(false)) {
            queries << select->text(0);
        }
        return queries;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray index = "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName\n";
        for (int i = 0; i < 20; ++i) {
            const QByteArray number = QByteArray::number(10 + i);
            put(u"letter-%1.txt"_s.arg(10 + i), "Letter " + number + '\n');
            index += "EX-" + number + ",C-" + number + ",Adaeze Okafor,notice,2025-03-" + number + ',' +
                     (i % 4 ? "email" : "print") + ",letter-" + number + ".txt\n";
        }
        put(u"index.csv"_s, index);
        call({u"add"_s, u"folder"_s, m_tree.path(), u"--name"_s, u"Archive"_s});
        call({u"sync"_s});
    }

    void whatWasArrangedOutlivesAKill()
    {
        QJsonObject before;
        {
            RunningWindow window(m_profile.path());
            QVERIFY(window.started());
            QTRY_COMPARE_WITH_TIMEOUT(window.state()[u"rows"_s].toInt(), 20, patienceMs);
            QVERIFY(window.tell(u"size 1011 655"_s));
            QVERIFY(window.tell(u"click columnsButton"_s));
            QVERIFY(window.tell(u"trigger column:%1"_s.arg(customer)));
            QVERIFY(window.tell(u"type searchLine sent:2025"_s));
            QVERIFY(window.tell(u"key searchLine Return"_s));
            QTRY_COMPARE_WITH_TIMEOUT(window.state()[u"rows"_s].toInt(), 20, patienceMs);
            QVERIFY(window.tell(u"type searchLine channel:email"_s));
            QVERIFY(window.tell(u"key searchLine Return"_s));
            QTRY_COMPARE_WITH_TIMEOUT(window.state()[u"rows"_s].toInt(), 15, patienceMs);
            QVERIFY(window.tell(u"key searchLine Ctrl+S"_s));
            QVERIFY(window.tell(u"type savedSearchName E-mails of March"_s));
            QVERIFY(window.tell(u"key savedSearchName Return"_s));
            QTRY_VERIFY_WITH_TIMEOUT(window.state()[u"saved"_s].toArray().contains(u"E-mails of March"_s), patienceMs);
            QVERIFY(window.tell(u"header resultsHeader %1"_s.arg(customer)));
            QTRY_COMPARE_WITH_TIMEOUT(remembered(u"search/column"_s).toInt(), customer, patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(remembered(u"search/text"_s).toString(), u"channel:email"_s, patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(history(), (QStringList{u"sent:2025"_s, u"channel:email"_s}), patienceMs);
            before = arranged(window.state());
            QVERIFY(window.kill());
        }
        QCOMPARE(before[u"size"_s].toArray(), (QJsonArray{1011, 655}));
        QCOMPARE(before[u"sort"_s].toArray()[0].toInt(), customer);
        QVERIFY(before[u"columns"_s].toArray().contains(customer));

        RunningWindow again(m_profile.path());
        QVERIFY(again.started());
        QTRY_COMPARE_WITH_TIMEOUT(arranged(again.state()), before, patienceMs);
        // And what was asked before is offered again.
        QVERIFY(again.tell(u"type searchLine "_s));
        QVERIFY(again.tell(u"key searchLine Down"_s));
        QTRY_COMPARE_WITH_TIMEOUT(again.state()[u"offered"_s].toArray(),
                                  (QJsonArray{u"channel:email"_s, u"sent:2025"_s}), patienceMs);
    }

    void aKillAtAnyMomentLosesNothingThatWasThere()
    {
        const quint32 seed = qEnvironmentVariable("CF_SEED", u"20250314"_s).toUInt();
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        QJsonObject before;
        const QStringList asked = history() + QStringList{u"channel:print"_s};
        {
            RunningWindow window(m_profile.path());
            QVERIFY(window.started());
            QVERIFY(window.tell(u"type searchLine channel:print"_s));
            QVERIFY(window.tell(u"key searchLine Return"_s));
            QTRY_COMPARE_WITH_TIMEOUT(remembered(u"search/text"_s).toString(), u"channel:print"_s, patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(window.state()[u"rows"_s].toInt(), 5, patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(history(), asked, patienceMs);
            before = arranged(window.state());
            QVERIFY(window.kill());
        }
        for (int kill = 0; kill < 8; ++kill) {
            RunningWindow window(m_profile.path());
            QVERIFY(window.started());
            // Somewhere between its first breath and the writing of what it remembers.
            const int moment = random.bounded(900);
            QElapsedTimer lived;
            lived.start();
            for (int width = 900; lived.elapsed() < moment; width = width == 900 ? 1011 : 900) {
                QVERIFY(window.tell(u"size %1 655"_s.arg(width)));
            }
            QVERIFY(window.kill());
        }
        RunningWindow again(m_profile.path());
        QVERIFY(again.started());
        for (const QString& key : {u"query"_s, u"rows"_s, u"sort"_s, u"columns"_s, u"saved"_s}) {
            QTRY_COMPARE_WITH_TIMEOUT(again.state()[key], before[key], patienceMs);
        }
        QCOMPARE(history(), asked);
    }
};

QTEST_GUILESS_MAIN(WindowKillTest)
#include "window_kill_test.moc"
