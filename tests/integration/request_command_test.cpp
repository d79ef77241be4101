// The commands `request` and `requests` over an estate with disputes: what is refused says why, what is asked for lies in the outbox and is listed.
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cf::test;
using namespace Qt::StringLiterals;

class RequestCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<QJsonObject> m_truth;

    Said counterfoil(const QStringList& words) { return counterfoilOn(m_folder.path(), words); }
    QString with(const QString& defect) const
    {
        for (const QJsonObject& one : m_truth) {
            if (one[u"defect"].toString() == defect) {
                return one[u"id"].toString();
            }
        }
        return {};
    }
    static QStringList findings(const QJsonObject& told, bool bars = true)
    {
        QStringList all;
        for (const QJsonValue one : told[u"findings"].toArray()) {
            if (one[u"bars"].toBool() == bars) {
                all << one[u"finding"].toString();
            }
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString truth = m_folder.filePath(u"truth.jsonl"_s);
        QCOMPARE(run(u"counterfoil-sandbox"_s, {u"generate"_s, u"--records"_s, u"4000"_s, u"--composition"_s, u"--disputes"_s, truth, m_folder.path()}).code, 0);
        QFile file(truth);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty()) {
                m_truth << QJsonDocument::fromJson(line).object();
            }
        }
    }

    void row47ThePresetsAreListed()
    {
        const Said told = counterfoil({u"request"_s, u"--json"_s});
        QCOMPARE(told.code, 0);
        QVERIFY(told.json()[u"presets"].toArray().size() >= 19);
        QVERIFY(counterfoil({u"request"_s}).out.contains(u"claim-denial"_s));
    }

    void row19WithoutAnApprovedOutcomeItIsRefusedWithTheReason()
    {
        const QString id = with(u"not-approved"_s);
        const Said refused = counterfoil({u"request"_s, u"dispute-final"_s, u"--dispute"_s, id, u"--json"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(findings(refused.json()).contains(u"NO_OUTCOME"_s));
        QVERIFY2(refused.err.contains(u"approved"_s), qPrintable(refused.err));
        QCOMPARE(refused.json()[u"key"].toString(), QString());
        QCOMPARE(counterfoil({u"requests"_s, u"--json"_s}).json()[u"known"].toInteger(), 0);
    }

    void row46WhatIsAskedForIsKeptWithChannelBrandAndTemplateAndListed()
    {
        const QString id = with(u"none"_s);
        const QStringList call{u"request"_s, u"dispute-final"_s, u"--dispute"_s, id, u"--json"_s};
        const QJsonObject dry = counterfoil(call + QStringList{u"--dry-run"_s}).json();
        QCOMPARE(findings(dry), QStringList());
        QCOMPARE(counterfoil({u"requests"_s, u"--json"_s}).json()[u"known"].toInteger(), 0); // nothing was kept
        QVERIFY(!dry[u"brandBecause"][u"ground"].toString().isEmpty() && !dry[u"channelBecause"][u"ground"].toString().isEmpty());
        QVERIFY(!dry[u"request"][u"template"].toString().isEmpty());
        QVERIFY(!dry[u"request"][u"templateFrom"].toString().isEmpty());
        QCOMPARE(findings(counterfoil(call + QStringList{u"--brand"_s, u"Somebody else"_s}).json()), QStringList{u"OTHER_BRAND"_s});
        const Said asked = counterfoil(call);
        QCOMPARE(asked.code, 0);
        const QString key = asked.json()[u"key"].toString();
        QVERIFY(key.startsWith(u"CF-"_s));
        QVERIFY(!asked.json()[u"leavesAt"].toString().isEmpty());
        QCOMPARE(findings(counterfoil(call).json()), QStringList{u"ASKED_BEFORE"_s});
        QCOMPARE(counterfoil(call + QStringList{u"--again"_s, u"--draft"_s}).code, 0);
        const QJsonObject list = counterfoil({u"requests"_s, u"--json"_s}).json();
        QCOMPARE(list[u"known"].toInteger(), 2);
        QCOMPARE(list[u"requests"][0][u"stage"].toString(), u"draft"_s);
        const QJsonObject one = counterfoil({u"requests"_s, key, u"--json"_s}).json();
        QVERIFY(QStringList({u"undoable"_s, u"leaving"_s}).contains(one[u"stage"].toString()));
        QCOMPARE(one[u"steps"].toArray().size(), 5);
        QVERIFY(counterfoil({u"requests"_s, key}).out.contains(key));
        QVERIFY(counterfoil({u"outbox"_s}).out.contains(id));
    }

    void whatIsNotKnownIsAWrongCall()
    {
        QCOMPARE(counterfoil({u"request"_s, u"no-such"_s, u"--dispute"_s, with(u"none"_s)}).code, 2);
        QCOMPARE(counterfoil({u"request"_s, u"follow-up"_s, u"--record"_s, u"nobody-knows-it"_s}).code, 2);
        QCOMPARE(counterfoil({u"request"_s, u"follow-up"_s}).code, 2);
        QCOMPARE(counterfoil({u"request"_s, u"follow-up"_s, u"--record"_s, u"a"_s, u"--case"_s, u"b"_s}).code, 2);
        QCOMPARE(counterfoil({u"request"_s, u"dispute-final"_s, u"--dispute"_s, with(u"none"_s), u"--field"_s, u"nothing"_s}).code, 2);
        QCOMPARE(counterfoil({u"request"_s, u"dispute-final"_s, u"--dispute"_s, with(u"none"_s), u"--field"_s, u"no-such=1"_s}).code, 2);
        QCOMPARE(counterfoil({u"requests"_s, u"CF-none"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(RequestCommandTest)
#include "request_command_test.moc"
