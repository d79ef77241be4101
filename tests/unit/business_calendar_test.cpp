// Business calendars: days off that move, weekends, the cut-off hour, clocks that change and years that end.
#include "models/domain/business_calendar.h"
#include "models/evidence/dispute/dispute_rules.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;

namespace {

QDate day(const char* text) { return QDate::fromString(QLatin1StringView(text), Qt::ISODate); }
UtcMs at(const char* text) { return QDateTime::fromString(QLatin1StringView(text), Qt::ISODate).toMSecsSinceEpoch(); }

BusinessCalendar calendar(const char* id)
{
    static const evidence::DisputeRules rules = evidence::readDisputeRules({});
    const BusinessCalendar* found = rules.find(QLatin1StringView(id));
    return found ? *found : BusinessCalendar();
}

QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }

QStringList daysOff(const char* id, int year)
{
    QStringList all;
    for (const Holiday& one : holidaysIn(calendar(id), year)) {
        if (!calendar(id).weekend.contains(one.day.dayOfWeek())) {
            all << one.day.toString(u"MM-dd");
        }
    }
    all.removeDuplicates();
    return all;
}

} // namespace

class BusinessCalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCalendarsThatComeWithTheProgramAreWhole()
    {
        const evidence::DisputeRules rules = evidence::readDisputeRules({});
        QCOMPARE(rules.faults.size(), size_t(0));
        QCOMPARE(rules.calendars.size(), size_t(5));
        QCOMPARE(rules.calendar(u"nowhere"_s).id, u"de"_s); // the rule's
        for (const evidence::CalendarFile& one : rules.calendars) {
            QVERIFY(!one.isOwn);
            QVERIFY2(!one.calendar.basis.isEmpty() && one.calendar.cutOff, qPrintable(one.calendar.id));
        }
    }

    /// By what the authorities published.
    void row49DaysOffAreThoseThatWerePublished_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("off");
        const auto add = [](const char* id, int year, const QString& off) { QTest::addRow("%s %d", id, year) << QByteArray(id) << year << off.split(u' '); };
        add("de", 2026, u"01-01 04-03 04-06 05-01 05-14 05-25 12-25"_s);        // 3 October and 26 December are Saturdays
        add("de", 2017, u"04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26"_s);
        add("de-by", 2026, u"01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 12-25"_s);
        add("gb-eaw", 2021, u"01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"_s); // Saturday and Sunday, both moved
        add("gb-eaw", 2022, u"01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"_s);
        add("gb-eaw", 2020, u"01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"_s);
        add("us-federal", 2021, u"01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"_s); // the last one is the New Year's Day of 2022
        add("us-federal", 2022, u"01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26"_s);
        add("eu-t2", 2026, u"01-01 04-03 04-06 05-01 12-25"_s);
    }
    void row49DaysOffAreThoseThatWerePublished()
    {
        QFETCH(QByteArray, id);
        QFETCH(int, year);
        QFETCH(QStringList, off);
        QCOMPARE(daysOff(id.constData(), year), off);
    }

    void row49WhatIsDueCountsBusinessDaysOverYearEnds_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("counted");
        QTest::addColumn<QDate>("due");
        const auto add = [](const char* what, const char* id, const char* received, int days, const char* counted, const char* due) {
            QTest::newRow(what) << QByteArray(id) << QByteArray(received) << days << day(counted) << day(due);
        };
        add("within a week", "de", "2026-03-02T09:00:00Z", 4, "2026-03-02", "2026-03-06");
        add("over a weekend", "de", "2026-03-05T09:00:00Z", 5, "2026-03-05", "2026-03-12");
        add("on a Saturday it counts as of Monday", "de", "2026-03-07T09:00:00Z", 5, "2026-03-09", "2026-03-16");
        add("after the cut-off it counts as of the next day", "de", "2026-03-05T16:00:00Z", 1, "2026-03-06", "2026-03-09"); // 17:00 in Berlin
        add("a minute before it does not", "de", "2026-03-05T15:59:00Z", 1, "2026-03-05", "2026-03-06");
        add("in summer the same hour comes earlier in UTC", "de", "2026-07-02T15:00:00Z", 1, "2026-07-03", "2026-07-06");
        add("over Easter", "de", "2026-04-01T09:00:00Z", 2, "2026-04-01", "2026-04-07");
        add("over Christmas and New Year", "de", "2026-12-22T09:00:00Z", 5, "2026-12-22", "2026-12-30");
        add("into the next year", "de", "2026-12-22T09:00:00Z", 7, "2026-12-22", "2027-01-04");
        add("England, where Christmas moves", "gb-eaw", "2021-12-23T09:00:00Z", 2, "2021-12-23", "2021-12-29");
        add("the United States, where New Year's Day moves into the old year", "us-federal", "2021-12-29T15:00:00Z", 2, "2021-12-29", "2022-01-03");
        add("not counted: zero days", "de", "2026-04-03T09:00:00Z", 0, "2026-04-07", "2026-04-07"); // Good Friday
        add("by the calendar's own clock", "us-federal", "2026-03-03T03:30:00Z", 1, "2026-03-03", "2026-03-04"); // still the second in New York, after the cut-off
    }
    void row49WhatIsDueCountsBusinessDaysOverYearEnds()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, received);
        QFETCH(int, days);
        QFETCH(QDate, counted);
        QFETCH(QDate, due);
        const BusinessDays business(calendar(id.constData()));
        const BusinessDeadline deadline = dueIn(business, at(received.constData()), days);
        QCOMPARE(deadline.counted, counted);
        QCOMPARE(deadline.day, due);
        QVERIFY(deadline.isKnown);
        QCOMPARE(business.between(counted, due), days);
    }

    void row49ADayEndsByTheClockOfItsCalendarAlsoWhenThatClockChanges()
    {
        const BusinessDays business(calendar("de"));
        QCOMPARE(business.endOf(day("2026-03-27")), at("2026-03-27T23:00:00Z"));
        QCOMPARE(business.endOf(day("2026-03-29")), at("2026-03-29T22:00:00Z")); // 23 hours long
        QCOMPARE(business.endOf(day("2026-10-25")), at("2026-10-25T23:00:00Z")); // 25
        const BusinessDeadline deadline = dueIn(business, at("2026-03-27T09:00:00Z"), 1);
        QCOMPARE(deadline.end, at("2026-03-30T22:00:00Z"));
        const BusinessDays newYork(calendar("us-federal"));
        QCOMPARE(newYork.endOf(day("2026-03-08")), at("2026-03-09T04:00:00Z"));
    }

    void daysAreCountedBackAsWell()
    {
        const BusinessDays business(calendar("de"));
        QCOMPARE(business.plus(day("2026-04-07"), -1), day("2026-04-02"));
        QCOMPARE(business.between(day("2026-04-07"), day("2026-04-02")), -1);
        QCOMPARE(business.between(day("2026-04-07"), day("2026-04-07")), 0);
    }

    void whereDaysOffAreNotKnownADeadlineSaysSo()
    {
        const BusinessDays business(calendar("gb-eaw"));
        QVERIFY(!dueIn(business, at("2027-12-23T09:00:00Z"), 10).isKnown);
        QVERIFY(dueIn(business, at("2027-12-01T09:00:00Z"), 10).isKnown);
    }

    void aCalendarOfADeskWithoutWeekendsOrWithoutEndIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no JSON") << QByteArray("id: x") << u"no JSON object, or too large"_s;
        QTest::newRow("a path for an id") << quoted("{'id':'../x','name':'X','zone':'UTC'}") << u"id"_s;
        QTest::newRow("no name") << quoted("{'id':'x','zone':'UTC'}") << u"name"_s;
        QTest::newRow("no such zone") << quoted("{'id':'x','name':'X','zone':'Europe/Nowhere'}") << u"zone"_s;
        QTest::newRow("never a business day") << quoted("{'id':'x','name':'X','zone':'UTC','weekend':[1,2,3,4,5,6,7]}") << u"weekend"_s;
        QTest::newRow("an eighth day") << quoted("{'id':'x','name':'X','zone':'UTC','weekend':[8]}") << u"weekend"_s;
        QTest::newRow("half past") << quoted("{'id':'x','name':'X','zone':'UTC','cutOff':'25:00'}") << u"cutOff"_s;
        QTest::newRow("the sixth Monday") << quoted("{'id':'x','name':'X','zone':'UTC','holidays':[{'name':'A','nth':6,'weekday':1,'month':1}]}") << u"holidays: nth of A"_s;
        QTest::newRow("31 April") << quoted("{'id':'x','name':'X','zone':'UTC','holidays':[{'name':'A','day':'04-31'}]}") << u"holidays: day of A"_s;
        QTest::newRow("nothing said of when") << quoted("{'id':'x','name':'X','zone':'UTC','holidays':[{'name':'A'}]}") << u"holidays: date of A"_s;
        QTest::newRow("moved somehow") << quoted("{'id':'x','name':'X','zone':'UTC','holidays':[{'name':'A','day':'04-01','moved':'away'}]}") << u"holidays: name or moved"_s;
    }
    void aCalendarOfADeskWithoutWeekendsOrWithoutEndIsNone()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        const auto read = readBusinessCalendar(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Rejected);
        QCOMPARE(read.error().detail, detail);
    }

    void aCalendarIsReplacedByAFileAndComesBackWhenThatGoes()
    {
        QTemporaryDir home;
        const QString file = home.filePath(u"mine.json"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(quoted("{'id':'de','name':'Our works calendar','zone':'Europe/Berlin','holidays':[{'name':'Betriebsausflug','date':'2026-06-12'}]}"));
        written.close();
        const auto kept = evidence::keepCalendar(home.path(), file);
        QVERIFY(kept);
        evidence::DisputeRules rules = evidence::readDisputeRules(home.path());
        QCOMPARE(rules.calendars.size(), size_t(5));
        QCOMPARE(rules.calendar(u"de"_s).name, u"Our works calendar"_s);
        QVERIFY(!BusinessDays(rules.calendar(u"de"_s)).isBusinessDay(day("2026-06-12")));
        QVERIFY(evidence::dropCalendar(home.path(), u"de"_s));
        QCOMPARE(evidence::readDisputeRules(home.path()).calendar(u"de"_s).name, u"Germany"_s);
        QFile broken(home.filePath(u"calendars/broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        rules = evidence::readDisputeRules(home.path());
        QCOMPARE(rules.faults.size(), size_t(1));
        QCOMPARE(rules.faults[0].file, u"broken.json"_s);
        QCOMPARE(rules.calendars.size(), size_t(5));
    }

    void theRuleIsKeptAndReadBackAsItWas()
    {
        QTemporaryDir home;
        DisputeRule rule = evidence::readDisputeRules({}).rule;
        QCOMPARE(*readDisputeRule(written(rule)), rule);
        rule.days = {3, 0, 30};
        rule.calendar = u"gb-eaw"_s;
        rule.calendarOfUnit[u"insurance"_s] = u"de-by"_s;
        QVERIFY(evidence::keepDisputeRule(home.path(), rule));
        const evidence::DisputeRules read = evidence::readDisputeRules(home.path());
        QVERIFY(read.isOwnRule);
        QCOMPARE(read.rule, rule);
        QVERIFY(evidence::dropDisputeRule(home.path()));
        QVERIFY(!evidence::readDisputeRules(home.path()).isOwnRule);
        QVERIFY(!readDisputeRule(quoted("{'calendar':'de','days':{'acknowledgement':-5}}")));
    }
};

QTEST_GUILESS_MAIN(BusinessCalendarTest)
#include "business_calendar_test.moc"
