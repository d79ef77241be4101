// The command `findings` over an estate: every number it tells is that of the list it leads to, and what has no source is not told as none.
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace cf::test;
using namespace Qt::StringLiterals;

class FindingsCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_profile;
    QJsonObject m_told; ///< by breach
    QList<QJsonObject> m_missed;

    Said counterfoil(const QStringList& words) { return counterfoilOn(m_profile, words); }
    qint64 count(const QString& breach) const
    {
        const QJsonValue value = m_told[breach][u"count"];
        return value.isDouble() ? value.toInteger() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_profile = m_folder.filePath(u"estate"_s);
        const QString missed = m_folder.filePath(u"missed.jsonl"_s);
        QCOMPARE(run(u"counterfoil-sandbox"_s, {u"generate"_s, u"--records"_s, u"3000"_s, u"--composition"_s, u"--missed"_s, missed, u"--disputes"_s,
                                                m_folder.filePath(u"disputes.jsonl"_s), u"--cases"_s, m_folder.filePath(u"cases.jsonl"_s), u"--now"_s,
                                                QDateTime::currentDateTimeUtc().toString(Qt::ISODate), m_profile})
                     .code,
                 0);
        QFile file(missed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            m_missed << QJsonDocument::fromJson(file.readLine()).object();
        }
        QVERIFY(!m_missed.isEmpty());
        const Said said = counterfoil({u"findings"_s, u"--json"_s});
        QCOMPARE(said.code, 3);
        for (const QJsonValue& one : said.json()[u"findings"].toArray()) {
            m_told.insert(one[u"breach"].toString(), one);
        }
        QCOMPARE(m_told.size(), 28);
        QVERIFY(!said.json()[u"scope"].toArray().isEmpty());
    }

    void aNumberThatHasAQueryIsWhatSearchCounts()
    {
        int queries = 0;
        for (const QJsonValue& one : std::as_const(m_told)) {
            if (const QString query = one[u"query"].toString(); !query.isEmpty()) {
                ++queries;
                const Said counted = counterfoil({u"search"_s, query, u"--count"_s, u"--json"_s});
                QCOMPARE(counted.json()[u"total"].toInteger(), one[u"count"].toInteger());
            }
        }
        QCOMPARE(queries, 8);
        QVERIFY(count(u"no-evidence"_s) > 0);
    }

    void whatWasInjectedAsMissedIsFoundToTheLast()
    {
        const QJsonObject missed = counterfoil({u"custody"_s, u"--missed"_s, u"--json"_s}).json()[u"missed"].toObject();
        QCOMPARE(count(u"never-made"_s), missed[u"notComposed"][u"count"].toInteger() + missed[u"notComposed"][u"unnamed"].toInteger());
        QCOMPARE(count(u"not-returned"_s), missed[u"notArchived"][u"count"].toInteger());
        QCOMPARE(count(u"never-made"_s) + count(u"not-returned"_s), qint64(m_missed.size()));
    }

    void row54WhereNoSystemTellsOfRequestsNothingIsSaidOfLettersThatWereSentAgain()
    {
        QCOMPARE(count(u"reissue-unasked"_s), -1);
        const QJsonObject told = counterfoil({u"custody"_s, u"--reissues"_s, u"--json"_s}).json()[u"unaskedReissues"].toObject();
        QVERIFY(!told[u"known"].toBool(true) && told[u"looked"].toInteger() > 0);
        QVERIFY(told[u"letters"].toArray().isEmpty());
    }

    void rulesDisputesAndRunsAreThoseOfTheirOwnCommands()
    {
        qint64 broken = 0;
        for (const QJsonValue& rule : counterfoil({u"rules"_s, u"--json"_s}).json()[u"rules"].toArray()) {
            broken += rule[u"isOn"].toBool(true) ? rule[u"violations"][u"count"].toInteger() : 0;
        }
        QCOMPARE(count(u"rule-broken"_s), broken);
        QCOMPARE(count(u"dispute-incomplete"_s), qint64(counterfoil({u"dispute"_s, u"--missing"_s, u"--json"_s}).json()[u"disputes"].toArray().size()));
        qint64 unanswered = 0, late = 0;
        for (const QJsonValue& one : counterfoil({u"dispute"_s, u"--json"_s}).json()[u"disputes"].toArray()) {
            if (one[u"findings"].toInt() == 0) {
                late += one[u"overdue"].toBool();
                continue;
            }
            const QJsonObject whole = counterfoil({u"dispute"_s, one[u"id"].toString(), u"--json"_s}).json();
            const auto has = [&](const QString& kind) {
                return std::ranges::any_of(whole[u"findings"].toArray(), [&](const QJsonValue& finding) { return finding[u"finding"].toString() == kind; });
            };
            unanswered += has(u"no-outcome"_s);
            late += has(u"deadline-missed"_s) || one[u"overdue"].toBool();
        }
        QVERIFY(unanswered > 0 && late > 0);
        QCOMPARE(count(u"no-outcome"_s), unanswered);
        QCOMPARE(count(u"deadline-missed"_s), late);
        QCOMPARE(count(u"not-reprocessed"_s), qint64(counterfoil({u"runs"_s, u"--failed"_s, u"--json"_s}).json()[u"waiting"].toInteger()));
    }

    void row57WhatDoesNotFitOverCasesIsTheListOfCaseAndTheTruth()
    {
        std::map<QString, qint64> truth;
        QFile file(m_folder.filePath(u"cases.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            for (const QJsonValue gap : QJsonDocument::fromJson(file.readLine()).object()[u"gaps"].toArray()) {
                ++truth[gap.toString().section(u' ', 0, 0)];
            }
        }
        QCOMPARE(truth.size(), size_t(6));
        for (const auto& [kind, expected] : truth) {
            QVERIFY2(count(kind) == expected, qPrintable(u"%1: %2, and the estate has %3"_s.arg(kind).arg(count(kind)).arg(expected)));
            const Said said = counterfoil({u"case"_s, u"--finding"_s, kind, u"--json"_s});
            QCOMPARE(said.code, 3);
            QCOMPARE(said.json()[u"count"].toInteger(), expected);
            QCOMPARE(qint64(said.json()[u"list"].toArray().size()), expected);
            QVERIFY(!said.json()[u"scope"].toArray().isEmpty());
        }
    }

    void row57ACaseIsToldByAnyOfItsNames()
    {
        const QJsonArray missed = counterfoil({u"case"_s, u"--finding"_s, u"milestone-missed"_s, u"--json"_s}).json()[u"list"].toArray();
        const QJsonObject first = missed.first().toObject();
        const Said said = counterfoil({u"case"_s, first[u"case"].toString(), u"--json"_s});
        QCOMPARE(said.code, 3);
        const QJsonArray milestones = said.json()[u"milestones"].toArray();
        const auto is = [&](const QJsonValue& one) { return one[u"id"] == first[u"subject"] && one[u"state"].toString() == u"missed" && one[u"due"] == first[u"since"]; };
        QVERIFY(std::ranges::any_of(milestones, is));
        for (const QJsonValue name : said.json()[u"names"].toArray()) {
            QCOMPARE(counterfoil({u"case"_s, name.toString(), u"--json"_s}).json()[u"id"], said.json()[u"id"]);
        }
        QVERIFY(counterfoil({u"case"_s, first[u"case"].toString()}).out.contains("missed, "));
        QCOMPARE(counterfoil({u"case"_s, u"nobody"_s}).code, 2);
        QCOMPARE(counterfoil({u"case"_s}).code, 2);
        QCOMPARE(counterfoil({u"case"_s, u"--finding"_s, u"nothing"_s}).code, 2);
    }

    void versionsAreThoseOfTheMisfits()
    {
        QSet<QString> out;
        for (const QJsonValue& one : counterfoil({u"template"_s, u"--misfits"_s, u"--json"_s}).json()[u"misfits"].toArray()) {
            for (const QJsonValue& finding : one[u"findings"].toArray()) {
                const QString kind = finding[u"finding"].toString();
                if (kind == u"USED_AFTER_PERIOD" || kind == u"USED_BEFORE_PERIOD") {
                    out << one[u"name"].toString() + u'/' + one[u"version"].toString() + u'/' + QString::number(one[u"number"].toInt());
                }
            }
        }
        QCOMPARE(count(u"out-of-period"_s), qint64(out.size()));
    }

    void whatNothingTellsIsNotToldAsNone()
    {
        const QString bare = m_folder.filePath(u"bare"_s);
        QCOMPARE(run(u"counterfoil-sandbox"_s, {u"generate"_s, u"--records"_s, u"200"_s, bare}).code, 0);
        const Said said = counterfoilOn(bare, {u"findings"_s, u"never-made"_s, u"no-outcome"_s, u"out-of-period"_s, u"--json"_s});
        const QJsonArray told = said.json()[u"findings"].toArray();
        QCOMPARE(told.size(), 3);
        for (const QJsonValue& one : told) {
            QVERIFY(one[u"count"].isNull());
        }
        QCOMPARE(said.code, 0);
        QVERIFY(counterfoilOn(bare, {u"findings"_s, u"never-made"_s}).out.contains(u"not known: no composition system is connected"_s));
        QCOMPARE(counterfoilOn(bare, {u"findings"_s, u"nonsense"_s}).code, 2);
    }

    void quickLeavesOutWhatLooksAtEveryVersion()
    {
        const QJsonArray told = counterfoil({u"findings"_s, u"--quick"_s, u"--json"_s}).json()[u"findings"].toArray();
        QCOMPARE(told.size(), 24);
    }
};

QTEST_GUILESS_MAIN(FindingsCommandTest)
#include "findings_command_test.moc"
