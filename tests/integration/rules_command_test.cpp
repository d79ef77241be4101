// The commands `rules`, `custody` and `runs` over an estate with its composition system: numbers are what `search` counts, exit codes say what was
// found.
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

class RulesCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Said counterfoil(const QStringList& words) { return counterfoilOn(m_folder.path(), words); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run(u"counterfoil-sandbox"_s, {u"generate"_s, u"--records"_s, u"4000"_s, u"--seed"_s, u"5"_s, u"--composition"_s, m_folder.path()}).code, 0);
    }

    void row69TheRulesToBeginWithAreJudgedAndTheirNumbersAreWhatSearchCounts()
    {
        const Said told = counterfoil({u"rules"_s, u"--json"_s});
        const QJsonArray rules = told.json()[u"rules"].toArray();
        QCOMPARE(rules.size(), 5);
        QCOMPARE(std::ranges::count_if(rules, [](const QJsonValue& rule) { return rule[u"demand"].toString() == u"APPROVED_BEFORE_SENT"; }), 4);
        qint64 broken = 0;
        for (const QJsonValue& rule : rules) {
            for (const QString& part : {u"population"_s, u"violations"_s}) {
                const Said counted = counterfoil({u"search"_s, rule[part][u"query"].toString(), u"--count"_s, u"--json"_s});
                QCOMPARE(counted.json()[u"total"].toInteger(), rule[part][u"count"].toInteger());
            }
            broken += rule[u"violations"][u"count"].toInteger();
        }
        QCOMPARE(told.code, broken > 0 ? 3 : 0);
    }

    void row67TheViolationsOfARuleAreWrittenWithTheirManifest()
    {
        const QString name = u"Final demands go out on paper"_s, path = m_folder.filePath(u"violations.csv"_s);
        const Said told = counterfoil({u"rules"_s, name, u"--violations"_s, path, u"--json"_s});
        QCOMPARE(told.code, 3);
        const qint64 count = told.json()[u"rules"][0][u"violations"][u"count"].toInteger();
        QVERIFY(count > 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), count + 1);
        QFile manifest(path + u".manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(manifest.readAll()).object()[u"query"].toString(), told.json()[u"rules"][0][u"violations"][u"query"].toString());
        const QString recipients = m_folder.filePath(u"recipients.jsonl"_s);
        QCOMPARE(counterfoil({u"rules"_s, name, u"--recipients"_s, recipients}).code, 3);
        QFile lines(recipients);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QSet<QString> letters;
        qint64 differing = 0;
        while (!lines.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(lines.readLine()).object();
            letters << line[u"id"].toString();
            QCOMPARE(line[u"required"].toString(), u"-channel:(email, sms, portal, web, mobile-app, push, fax)"_s);
            const bool isElectronic = QStringList{u"EMAIL"_s, u"SMS"_s, u"PORTAL"_s, u"MOBILE_APP"_s, u"PUSH"_s}.contains(line[u"channel"].toString());
            QCOMPARE(line[u"differs"].toBool(), isElectronic);
            differing += isElectronic;
        }
        QCOMPARE(letters.size(), count);
        QVERIFY(differing >= count);
        QCOMPARE(counterfoil({u"rules"_s, u"Nobody's rule"_s}).code, 2);
        QCOMPARE(counterfoil({u"rules"_s, u"--violations"_s, path}).code, 2);
    }

    void row70FailedRunsAreToldWithTheAttemptThatFollowed()
    {
        const Said told = counterfoil({u"runs"_s, u"--failed"_s, u"--json"_s});
        QCOMPARE(told.code, 0); // each was tried again and ended well
        const QJsonArray cases = told.json()[u"cases"].toArray();
        QVERIFY(cases.size() > 3);
        for (const QJsonValue& one : cases) {
            QCOMPARE(one[u"end"].toString(), u"RECOVERED"_s);
            QCOMPARE(one[u"attempts"].toArray().size(), 2);
        }
        const Said all = counterfoil({u"runs"_s, u"--limit"_s, u"3"_s, u"--json"_s});
        QCOMPARE(all.json()[u"runs"].toArray().size(), 3);
        QCOMPARE(all.json()[u"failed"].toInteger(), told.json()[u"failed"].toInteger());
        QCOMPARE(counterfoil({u"runs"_s, u"--limit"_s, u"many"_s}).code, 2);
        QCOMPARE(counterfoil({u"runs"_s, u"--failed"_s, u"--limit"_s, u"2"_s}).code, 2);
    }

    void row23WhatWasComposedAndNotArchivedIsFoundOnceARecordIsGone()
    {
        const Said before = counterfoil({u"custody"_s, u"--composed"_s, u"--json"_s});
        QCOMPARE(before.code, 0);
        QVERIFY(before.json()[u"composedNotArchived"][u"known"].toBool());
        QString document;
        {
            auto database = store::Database::open(m_folder.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(database.has_value());
            auto one = database->prepare(u"SELECT o.document_id FROM composition_output o JOIN communication_fact f ON f.document_key = o.document_key LIMIT 1");
            QVERIFY(one && *one->step());
            document = one->text(0);
            QVERIFY(database->execute(u"UPDATE communication_fact SET document_id = 'X', document_key = 'x' WHERE document_id = '%1'"_s.arg(document)).has_value());
        }
        const Said after = counterfoil({u"custody"_s, u"--composed"_s, u"--json"_s});
        QCOMPARE(after.code, 3);
        const QJsonObject gap = after.json()[u"composedNotArchived"].toObject();
        QCOMPARE(gap[u"count"].toInteger(), 1);
        QCOMPARE(gap[u"documents"][0][u"documentId"].toString(), document);
        QVERIFY(gap[u"documents"][0][u"lagHours"].toInteger() > 0);
        QVERIFY(counterfoil({u"custody"_s, u"--composed"_s}).out.contains(document));
    }

    void row72ShowTellsEachHandOver()
    {
        const Said found = counterfoil({u"search"_s, u"sent:2025-06..2025-09"_s, u"--limit"_s, u"1"_s, u"--json"_s});
        const Said told = counterfoil({u"show"_s, found.json()[u"rows"][0][u"id"].toString(), u"--json"_s});
        const QJsonArray hops = told.json()[u"custody"][u"handOvers"].toArray();
        QVERIFY(hops.size() >= 3);
        QCOMPARE(hops[0][u"to"].toString(), u"OUTPUT"_s);
        QCOMPARE(hops[0][u"receipts"][0][u"kind"].toString(), u"MANIFEST"_s);
        QCOMPARE(hops[1][u"untold"].toString(), u"NO_SYSTEM"_s); // no feed is connected
        QCOMPARE(hops[2][u"to"].toString(), u"REPOSITORY"_s);
    }
};

QTEST_GUILESS_MAIN(RulesCommandTest)
#include "rules_command_test.moc"
