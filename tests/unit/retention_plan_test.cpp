// The plan of retention as a file: the one that comes with the program, and that of a site in its place; what is wrong with one is said with its place.
#include "models/evidence/retention/retention_rules.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

namespace {

const QByteArray own = R"({"name": {"en": "Northgate", "de": "Nordtor"}, "version": "2026-1",
 "classes": [{"code": "A", "years": 7, "start": "sent", "end": "destroy", "basis": "§ 1", "fixedBy": "Records", "fixedOn": "2026-01-15"}, {"code": "P", "permanent": true}],
 "codes": [{"repository": "Vault", "code": "NB-01", "class": "a"}], "types": [{"type": "Deed", "class": "P"}], "means": ["x_until"]})";

} // namespace

class RetentionPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row93ThePlanThatComesWithTheProgramMapsWhatItNames()
    {
        const RetentionRules rules = readRetentionRules({}, u"de"_s);
        QVERIFY(rules.faults.empty() && !rules.isOwn);
        QVERIFY(rules.plan.classes.size() >= 4);
        QCOMPARE(rules.plan.classOf(u"any"_s, u"10 years tax"_s), u"TAX-10"_s);
        QCOMPARE(rules.plan.find(u"TAX-10")->name, u"Steuerunterlagen, 10 Jahre"_s);
        QVERIFY(rules.plan.isMeans(u"cmis:rm_clientMgtRetention"_s));
        for (const PlanClass& one : rules.plan.classes) {
            QVERIFY2(one.isPermanent || !one.basis.isEmpty(), qPrintable(one.code));
        }
    }

    void thePlanOfASiteTakesItsPlaceWhole()
    {
        QTemporaryDir profile;
        QFile file(profile.filePath(u"mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(own) == own.size());
        file.close();
        const auto taken = keepRetentionPlan(profile.path(), file.fileName(), u"en"_s);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        const RetentionRules rules = readRetentionRules(profile.path(), u"en"_s);
        QVERIFY(rules.isOwn && rules.faults.empty());
        QCOMPARE(rules.plan.name, u"Northgate"_s);
        QCOMPARE(rules.plan.classes.size(), 2);
        QCOMPARE(rules.plan.classes[0].fixedOn, QDate(2026, 1, 15));
        QCOMPARE(rules.plan.classOf(u"vault"_s, u"nb-01"_s), u"A"_s);
        QCOMPARE(rules.plan.classOf(u"City"_s, u"NB-01"_s), QString());
    }

    void whatIsWrongWithAPlanIsSaidWithItsPlaceAndTheOtherHolds_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("why");
        QTest::newRow("no JSON") << QByteArray("{") << u"unterminated object"_s;
        QTest::newRow("no classes") << QByteArray("{}") << u"no list \"classes\""_s;
        QTest::newRow("no code") << QByteArray(R"({"classes": [{"years": 1}]})") << u"classes[0]: \"code\" is missing"_s;
        QTest::newRow("no time") << QByteArray(R"({"classes": [{"code": "A"}]})") << u"classes[0]: a period of no time; \"years\", \"months\" or \"permanent\" says how long"_s;
        QTest::newRow("half a year") << QByteArray(R"({"classes": [{"code": "A", "years": 0.5}]})") << u"classes[0]: \"years\" is no whole number from 0 to 1000"_s;
        QTest::newRow("less than nothing") << QByteArray(R"({"classes": [{"code": "A", "years": -1}]})") << u"classes[0]: \"years\" is no whole number from 0 to 1000"_s;
        QTest::newRow("a text") << QByteArray(R"({"classes": [{"code": "A", "years": "7"}]})") << u"classes[0]: \"years\" is no whole number from 0 to 1000"_s;
        QTest::newRow("no start") << QByteArray(R"({"classes": [{"code": "A", "years": 1, "start": "birth"}]})") << u"classes[0]: \"start\" is none of issued, sent, archived, effective, event, external"_s;
        QTest::newRow("twice") << QByteArray(R"({"classes": [{"code": "A", "years": 1}, {"code": "a", "years": 2}]})") << u"classes[1]: there is a class \"a\" already"_s;
        QTest::newRow("no such class") << QByteArray(R"({"classes": [{"code": "A", "years": 1}], "codes": [{"code": "x", "class": "B"}]})") << u"codes[0]: no class is called \"B\""_s;
        QTest::newRow("no day") << QByteArray(R"({"classes": [{"code": "A", "years": 1, "fixedOn": "soon"}]})") << u"classes[0]: \"fixedOn\" is no day, as 2026-04-01"_s;
    }
    void whatIsWrongWithAPlanIsSaidWithItsPlaceAndTheOtherHolds()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, why);
        const auto plan = retentionPlanFrom(json, u"en"_s);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Rejected);
        QCOMPARE(plan.error().detail, why);
        QTemporaryDir profile;
        QFile file(profile.filePath(u"retention.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        const RetentionRules rules = readRetentionRules(profile.path(), u"en"_s);
        QVERIFY(!rules.isOwn && rules.faults.size() == 1);
        QVERIFY(!rules.plan.classes.empty());
        QVERIFY(!keepRetentionPlan(profile.path(), file.fileName(), u"en"_s));
    }
};

QTEST_GUILESS_MAIN(RetentionPlanTest)
#include "retention_plan_test.moc"
