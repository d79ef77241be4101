// The command `dispute` over an estate with disputes: its list and its files are what is true of them, a letter is added and taken out again.
#include "models/desk/desk.h"
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cf::test;
using namespace Qt::StringLiterals;

class DisputeCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<QJsonObject> m_truth;

    Said counterfoil(const QStringList& words) { return counterfoilOn(m_folder.path(), words); }
    QJsonObject with(const QString& defect) const
    {
        for (const QJsonObject& one : m_truth) {
            if (one[u"defect"].toString() == defect) {
                return one;
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString truth = m_folder.filePath(u"truth.jsonl"_s);
        QCOMPARE(run(u"counterfoil-sandbox"_s, {u"generate"_s, u"--records"_s, u"4000"_s, u"--disputes"_s, truth, m_folder.path()}).code, 0);
        QFile file(truth);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty()) {
                m_truth << QJsonDocument::fromJson(line).object();
            }
        }
        QCOMPARE(m_truth.size(), 36);
    }

    void row49TheListHasThoseThatAreOverdueFirst()
    {
        const QJsonObject told = counterfoil({u"dispute"_s, u"--json"_s}).json();
        QCOMPARE(told[u"total"].toInteger(), 36);
        QCOMPARE(told[u"counts"][u"known"].toInteger(), 36);
        const QJsonArray all = told[u"disputes"].toArray();
        bool isOver = false, isAny = false;
        for (const QJsonValue one : all) {
            QVERIFY(!(isOver && one[u"overdue"].toBool()));
            isOver = isOver || !one[u"overdue"].toBool();
            isAny = isAny || one[u"overdue"].toBool();
            QCOMPARE(one[u"calendar"].toString(), u"de"_s);
        }
        QVERIFY(isAny); // by this machine's clock those that were open in 2026 are late
        QCOMPARE(counterfoil({u"dispute"_s, u"--overdue"_s, u"--json"_s}).json()[u"total"], told[u"counts"][u"overdue"]);
        QCOMPARE(counterfoil({u"dispute"_s, u"--missing"_s, u"--json"_s}).json()[u"total"], told[u"counts"][u"withMissing"]);
        QVERIFY(counterfoil({u"dispute"_s}).out.contains(u"36 of 36 disputes"_s));
    }

    void row20TheFileOfOneNamesWhatIsMissing()
    {
        const QJsonObject truth = with(u"letter-deleted"_s);
        const QString id = truth[u"id"].toString();
        const QJsonObject told = counterfoil({u"dispute"_s, id, u"--json"_s}).json();
        QCOMPARE(told[u"whole"].toBool(true), false);
        QStringList missing;
        for (const QJsonValue one : told[u"checklist"].toArray()) {
            if (one[u"state"].toString() == u"missing") {
                missing << one[u"what"].toString() + u' ' + one[u"name"].toString();
            }
        }
        QCOMPARE(missing, QStringList{truth[u"missing"][0].toString()});
        const Said words = counterfoil({u"dispute"_s, truth[u"case"].toString()}); // by its case as well
        QVERIFY(words.out.contains(truth[u"missing"][0].toString().section(u' ', 1)));
        QVERIFY(words.out.contains(u"Germany"_s)); // which calendar is said
    }

    void row19WithoutAnApprovedOutcomeNothingMayBeAnswered()
    {
        QCOMPARE(counterfoil({u"dispute"_s, with(u"not-approved"_s)[u"id"].toString(), u"--json"_s}).json()[u"mayAnswer"].toBool(true), false);
        const QJsonObject told = counterfoil({u"dispute"_s, with(u"none"_s)[u"id"].toString(), u"--json"_s}).json();
        QCOMPARE(told[u"mayAnswer"].toBool(), true);
        QCOMPARE(told[u"outcome"][u"approvedBy"].toString(), u"lead@northgate.example"_s);
    }

    void row50TheTrailIsWrittenAsAFile()
    {
        const QString id = with(u"none"_s)[u"id"].toString(), path = m_folder.filePath(u"trail.csv"_s);
        const Said told = counterfoil({u"dispute"_s, id, u"--trail"_s, path, u"--json"_s});
        QCOMPARE(told.code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray rows = file.readAll();
        QCOMPARE(rows.count("\r\n"), told.json()[u"entries"].toArray().size() + 1);
        QVERIFY(rows.startsWith("dispute,at,local,kind,code,stage,text,who,detail,record,source,repository,sourceId\r\n"));
        QVERIFY(rows.contains("approval"));
    }

    void row18ALetterIsAddedShowsOnBothSidesAndIsTakenOutAgain()
    {
        const QJsonObject truth = with(u"waits"_s);
        const QString id = truth[u"id"].toString(), document = with(u"none"_s)[u"disputed"].toString();
        const Said added = counterfoil({u"dispute"_s, id, u"--add"_s, document, u"--reason"_s, u"the same charge"_s, u"--json"_s});
        QCOMPARE(added.code, 0);
        const auto isThere = [&] {
            for (const QJsonValue one : counterfoil({u"dispute"_s, id, u"--json"_s}).json()[u"documents"].toArray()) {
                if (one[u"documentId"].toString() == document) {
                    return one[u"link"][u"reason"].toString() == u"the same charge" && !one[u"link"][u"person"].toString().isEmpty() && !one[u"link"][u"at"].toString().isEmpty();
                }
            }
            return false;
        };
        const auto shows = [&] {
            for (const QJsonValue one : counterfoil({u"show"_s, document, u"--json"_s}).json()[u"disputes"].toArray()) {
                if (one[u"id"].toString() == id) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(isThere());
        QVERIFY(shows());
        QCOMPARE(counterfoil({u"dispute"_s, id, u"--add"_s, document}).code, 2); // it is there
        const QString other = truth[u"case"].toString(); // another name of it
        QCOMPARE(counterfoil({u"dispute"_s, other, u"--add"_s, document}).code, 2);
        QCOMPARE(counterfoil({u"dispute"_s, other, u"--take-back"_s, document}).code, 0);
        QVERIFY(!isThere());
        QVERIFY(!shows());
        QCOMPARE(counterfoil({u"dispute"_s, id, u"--take-back"_s, document}).code, 2);
    }

    void row48ARecordSaysWhichDisputeItIsOf()
    {
        const QJsonObject truth = with(u"none"_s);
        const QJsonArray disputes = counterfoil({u"show"_s, truth[u"disputed"].toString(), u"--json"_s}).json()[u"disputes"].toArray();
        QCOMPARE(disputes.size(), 1);
        QCOMPARE(disputes[0][u"id"], truth[u"id"]);
        QCOMPARE(disputes[0][u"role"].toString(), u"disputed"_s);
    }

    void whatMeansNothingIsRefused()
    {
        QCOMPARE(counterfoil({u"dispute"_s, u"nobody"_s}).code, 2);
        QCOMPARE(counterfoil({u"dispute"_s, u"--add"_s, u"D-1"_s}).code, 2);
        QCOMPARE(counterfoil({u"dispute"_s, u"DSP-00000"_s, u"--overdue"_s}).code, 2);
        QCOMPARE(counterfoil({u"dispute"_s, u"DSP-00000"_s, u"--add"_s, u"D-1"_s, u"--as"_s, u"guess"_s}).code, 2);
        QCOMPARE(counterfoil({u"dispute"_s, u"DSP-00000"_s, u"--add"_s, u"D-1"_s, u"--stage"_s, u"final"_s}).code, 2); // of an answer alone
        QCOMPARE(counterfoil({u"dispute"_s, u"DSP-00000"_s, u"--add"_s, u"nobody's letter"_s}).code, 2);
        // Nothing is kept of a letter that is added to what there is not.
        const QString document = with(u"none"_s)[u"disputed"].toString();
        QCOMPARE(counterfoil({u"dispute"_s, u"nobody"_s, u"--add"_s, document}).code, 2);
        const auto links = (*cf::desk::Desk::open(m_folder.path()))->disputeLinks().result();
        QVERIFY(links && std::ranges::none_of(*links, [](const cf::DisputeLink& one) { return one.dispute == u"nobody"; }));
    }
};

QTEST_GUILESS_MAIN(DisputeCommandTest)
#include "dispute_command_test.moc"
