// The command `campaign` over an estate: every number it prints is what `search` counts, and its exit code says what may be claimed.
#include "models/store/database.h"
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class CampaignCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_name = u"Privacy notice 2025"_s;

    Said counterfoil(const QStringList& words) { return counterfoilOn(m_folder.path(), words); }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run(u"counterfoil-sandbox"_s, {u"generate"_s, u"--records"_s, u"4000"_s, u"--seed"_s, u"5"_s, m_folder.path()}).code, 0); }

    void theListNamesEveryCampaignWithItsRecords()
    {
        const Said listed = counterfoil({u"campaign"_s, u"--json"_s});
        QCOMPARE(listed.code, 0);
        const QJsonArray all = listed.json()[u"campaigns"].toArray();
        QVERIFY(all.size() > 50);
        for (const QJsonValue& one : {all.at(0), all.at(all.size() / 2)}) {
            const Said counted = counterfoil({u"search"_s, u"campaign:\""_s + one[u"campaign"].toString() + u'"', u"--count"_s, u"--json"_s});
            QCOMPARE(counted.json()[u"total"].toInteger(), one[u"records"].toInteger());
        }
    }

    void row16EveryNumberIsWhatSearchCounts()
    {
        const Said told = counterfoil({u"campaign"_s, m_name, u"--reconcile"_s, u"--json"_s});
        QCOMPARE(told.code, 0);
        const QJsonObject account = told.json();
        QVERIFY(account[u"addsUp"].toBool() && account[u"complete"].toBool());
        QVERIFY(account[u"askedAgain"].isArray() && account[u"askedAgain"].toArray().isEmpty());
        const QJsonArray steps = account[u"steps"].toArray();
        QVERIFY(steps.at(0)[u"step"].toString() == u"targeted" && steps.at(0)[u"count"].isNull());
        QJsonArray numbers;
        for (const QJsonValue& step : steps) {
            numbers << step;
            for (const QJsonValue& lost : step[u"remainders"].toArray()) {
                numbers << lost;
            }
        }
        for (const QString& part : {u"versions"_s, u"approvals"_s}) {
            for (const QJsonValue& one : account[u"detail"][part].toArray()) {
                numbers << one;
            }
        }
        int asked = 0;
        for (const QJsonValue& one : std::as_const(numbers)) {
            if (const QString query = one[u"query"].toString(); !query.isEmpty() && one[u"count"].toInteger() > 0) {
                const Said counted = counterfoil({u"search"_s, query, u"--count"_s, u"--json"_s});
                QVERIFY2(counted.json()[u"total"].toInteger() == one[u"count"].toInteger(), qPrintable(query));
                ++asked;
            }
        }
        QVERIFY(asked > 8);
    }

    void row17TheListHasALineForEachRecipient()
    {
        const QString path = m_folder.filePath(u"who.csv"_s);
        const Said written = counterfoil({u"campaign"_s, m_name, u"--recipients"_s, path});
        QCOMPARE(written.code, 0);
        QFile file(path), beside(path + u".manifest.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly) && beside.open(QIODevice::ReadOnly));
        const QJsonObject manifest = QJsonDocument::fromJson(beside.readAll()).object();
        QVERIFY(manifest[u"count"].toInteger() > 0);
        const QByteArray list = file.readAll();
        QCOMPARE(list.count("\r\n"), manifest[u"count"].toInteger() + 1); // under a line of names
        QVERIFY(list.left(list.indexOf('\r')).endsWith(",reissueStatus,asked,askedAt,askedStatus"));
        QVERIFY(manifest[u"asked"].isObject() && manifest[u"asked"].toObject().isEmpty()); // nobody asked for anything here
        const Said counted = counterfoil({u"search"_s, manifest[u"query"].toString(), u"--count"_s, u"--json"_s});
        QCOMPARE(counted.json()[u"total"].toInteger(), manifest[u"letters"].toInteger());
    }

    void ofAPastTimeTheAccountIsToldAndTheListRefused()
    {
        const QString past = u"campaign:\""_s + m_name + u"\" asof:2025-06-30"_s;
        const Said then = counterfoil({u"campaign"_s, u"--query"_s, past, u"--json"_s});
        QVERIFY(then.json()[u"addsUp"].toBool());
        QVERIFY(then.json()[u"records"][u"count"].toInteger() < counterfoil({u"campaign"_s, m_name, u"--json"_s}).json()[u"records"][u"count"].toInteger());
        const QString path = m_folder.filePath(u"then.csv"_s);
        QCOMPARE(counterfoil({u"campaign"_s, u"--query"_s, past, u"--recipients"_s, path}).code, 2);
        QVERIFY(!QFile::exists(path));
    }

    void offlineTheExitCodeAndTheLastLineRefuseComplete()
    {
        const auto set = [&](const char* error) {
            auto database = store::Database::open(m_folder.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(database.has_value());
            auto change = database->prepare(u"UPDATE repository SET last_error = ?1 WHERE name = 'Mail journal'");
            change->bind(1, QString::fromLatin1(error));
            QVERIFY(change->run().has_value());
        };
        set("no route");
        const Said told = counterfoil({u"campaign"_s, m_name});
        set("");
        QCOMPARE(told.code, 3);
        QVERIFY2(told.out.trimmed().section(u'\n', -1).contains(u"except Mail journal (offline"_s), qPrintable(told.out));
        QCOMPARE(counterfoil({u"campaign"_s, m_name}).code, 0);
    }

    void wrongUsageIsExplained()
    {
        for (const QStringList& words : {QStringList{u"a"_s, u"b"_s}, QStringList{u"a"_s, u"--batch"_s, u"b"_s}, QStringList{u"--reconcile"_s}, QStringList{u"--query"_s, u"chanel:x"_s}}) {
            QCOMPARE(counterfoil(QStringList{u"campaign"_s} + words).code, 2);
        }
        const Said nobody = counterfoil({u"campaign"_s, u"No such campaign"_s});
        QCOMPARE(nobody.code, 2);
        QVERIFY2(nobody.out.isEmpty() && nobody.err.contains(u"no letter is known of this campaign: No such campaign"_s), qPrintable(nobody.err));
        QCOMPARE(counterfoil({u"campaign"_s, u"--batch"_s, u"No such batch"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(CampaignCommandTest)
#include "campaign_command_test.moc"
