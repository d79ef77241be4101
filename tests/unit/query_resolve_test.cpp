#include "tests/unit/query_build.h"

#include "models/query/resolve.h"

using namespace cf;
using namespace cf::query;
using namespace Qt::StringLiterals;

namespace {

UtcMs utc(const char* iso) { return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch(); }
/// The wall clock, as stored: milliseconds as if it were UTC.
qint64 wall(const char* iso) { return utc(iso); }

Calendar berlin(const char* now = "2026-11-21T09:12:00Z") { return {utc(now), QTimeZone("Europe/Berlin"), Qt::Monday}; }

DateBounds bounds(const QString& text, const Calendar& calendar = berlin())
{
    const auto query = parse(text);
    Q_ASSERT(query && query->where.term);
    return resolve(query->where.term->value, query->zone, calendar);
}

} // namespace

class QueryResolveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCustomerDatesOnTheWallClock()
    {
        const DateBounds march = bounds(u"sent:2025-03..2025-04"_s);
        QVERIFY(march.useWall);
        QCOMPARE(*march.wallFrom, wall("2025-03-01T00:00:00Z"));
        QCOMPARE(*march.wallTo, wall("2025-05-01T00:00:00Z"));
    }

    void readsOtherZonesAsInstants()
    {
        const DateBounds day = bounds(u"sent:2025-03-31 tz:business"_s);
        QVERIFY(!day.useWall);
        QCOMPARE(*day.utcFrom, utc("2025-03-30T22:00:00Z"));
        QCOMPARE(*day.utcTo, utc("2025-03-31T22:00:00Z"));
        QCOMPARE(*day.wallFrom, wall("2025-03-31T00:00:00Z"));
        QCOMPARE(*bounds(u"sent:2025-03-31 tz:utc"_s).utcFrom, utc("2025-03-31T00:00:00Z"));
        QCOMPARE(*bounds(u"sent:2025-03-31 tz:America/New_York"_s).utcFrom, utc("2025-03-31T04:00:00Z"));
    }

    void opensTheEndThatIsNotGiven()
    {
        QVERIFY(!bounds(u"sent:..2025-04"_s).wallFrom);
        QCOMPARE(*bounds(u"sent:..2025-04"_s).wallTo, wall("2025-05-01T00:00:00Z"));
        QVERIFY(!bounds(u"sent:2025-04.."_s).wallTo);
    }

    void comparesWithWholeSpans()
    {
        QCOMPARE(*bounds(u"sent:<2025-03"_s).wallTo, wall("2025-03-01T00:00:00Z"));
        QCOMPARE(*bounds(u"sent:<=2025-03"_s).wallTo, wall("2025-04-01T00:00:00Z"));
        QCOMPARE(*bounds(u"sent:>2025-03"_s).wallFrom, wall("2025-04-01T00:00:00Z"));
        QCOMPARE(*bounds(u"sent:>=2025-03"_s).wallFrom, wall("2025-03-01T00:00:00Z"));
        QVERIFY(!bounds(u"sent:>2025-03"_s).wallTo && !bounds(u"sent:<2025-03"_s).wallFrom);
        QCOMPARE(*bounds(u"sent:>2025-06-10T14:22"_s).wallFrom, wall("2025-06-10T14:23:00Z"));
    }

    void knowsEverySpan_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* text, const char* from, const char* to) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("sent:2025", "2025-01-01", "2026-01-01");
        row("sent:2025-Q1", "2025-01-01", "2025-04-01");
        row("sent:2025-Q4", "2025-10-01", "2026-01-01");
        row("sent:2024-02", "2024-02-01", "2024-03-01");
        row("sent:2025-W01", "2024-12-30", "2025-01-06");
        row("sent:2020-W53", "2020-12-28", "2021-01-04");
        row("today", "2026-11-21", "2026-11-22"); // a Saturday
        row("yesterday", "2026-11-20", "2026-11-21");
        row("this-week", "2026-11-16", "2026-11-23");
        row("last-week", "2026-11-09", "2026-11-16");
        row("this-month", "2026-11-01", "2026-12-01");
        row("last-month", "2026-10-01", "2026-11-01");
        row("this-quarter", "2026-10-01", "2027-01-01");
        row("last-quarter", "2026-07-01", "2026-10-01");
        row("this-year", "2026-01-01", "2027-01-01");
        row("last-year", "2025-01-01", "2026-01-01");
    }
    void knowsEverySpan()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const DateBounds found = bounds(text);
        QCOMPARE(*found.wallFrom, wall(qPrintable(QString(from + u"T00:00:00Z"_s))));
        QCOMPARE(*found.wallTo, wall(qPrintable(QString(to + u"T00:00:00Z"_s))));
    }

    void startsTheWeekWhereTheOrganisationDoes()
    {
        Calendar sunday = berlin("2026-11-22T12:00:00Z"); // a Sunday
        QCOMPARE(*bounds(u"this-week"_s, sunday).wallFrom, wall("2026-11-16T00:00:00Z"));
        sunday.weekStart = Qt::Sunday;
        QCOMPARE(*bounds(u"this-week"_s, sunday).wallFrom, wall("2026-11-22T00:00:00Z"));
        QCOMPARE(*bounds(u"last-week"_s, sunday).wallFrom, wall("2026-11-15T00:00:00Z"));
        sunday.weekStart = Qt::Saturday;
        QCOMPARE(*bounds(u"this-week"_s, sunday).wallFrom, wall("2026-11-21T00:00:00Z"));
    }

    void takesTodayFromTheZoneOfTheQuery()
    {
        const Calendar late = berlin("2026-11-21T23:30:00Z"); // already the 22nd in Berlin
        QCOMPARE(*bounds(u"today"_s, late).wallFrom, wall("2026-11-22T00:00:00Z"));
        QCOMPARE(*bounds(u"today tz:utc"_s, late).wallFrom, wall("2026-11-21T00:00:00Z"));
        QCOMPARE(*bounds(u"today tz:America/New_York"_s, late).utcFrom, utc("2026-11-21T05:00:00Z"));
    }

    void countsAgesAsInstants()
    {
        const DateBounds young = bounds(u"sent:<30d"_s);
        QVERIFY(!young.useWall);
        QCOMPARE(*young.utcFrom, utc("2026-10-22T08:12:00Z")); // 10:12 by the clocks of Berlin then and now
        QCOMPARE(*young.wallFrom, wall("2026-10-22T00:00:00Z"));
        QVERIFY(!young.utcTo && !young.wallTo);
        const DateBounds old = bounds(u"sent:>2w"_s);
        QCOMPARE(*old.utcTo, utc("2026-11-07T09:12:00Z"));
        QVERIFY(!old.utcFrom);
        QCOMPARE(*bounds(u"sent:<90min"_s).utcFrom, utc("2026-11-21T07:42:00Z"));
        QCOMPARE(*bounds(u"sent:<24h"_s).utcFrom, utc("2026-11-20T09:12:00Z"));
        QCOMPARE(*bounds(u"sent:<1m tz:utc"_s, berlin("2025-03-31T10:00:00Z")).utcFrom, utc("2025-02-28T10:00:00Z"));
        QCOMPARE(*bounds(u"sent:<1y tz:utc"_s, berlin("2024-02-29T10:00:00Z")).utcFrom, utc("2023-02-28T10:00:00Z"));
    }

    void splitsTimeBetweenYoungerAndOlder()
    {
        QCOMPARE(bounds(u"sent:<3d"_s).utcFrom, bounds(u"sent:>3d"_s).utcTo);
        QCOMPARE(bounds(u"sent:<3d"_s).wallFrom, bounds(u"sent:>3d"_s).wallTo);
    }

    void givesTheDayOfAClockChangeItsTrueLength()
    {
        const DateBounds spring = bounds(u"sent:2025-03-30 tz:Europe/Berlin"_s);
        QCOMPARE(*spring.utcTo - *spring.utcFrom, 23 * 3'600'000LL);
        const DateBounds autumn = bounds(u"sent:2025-10-26 tz:Europe/Berlin"_s);
        QCOMPARE(*autumn.utcTo - *autumn.utcFrom, 25 * 3'600'000LL);
        // Days follow each other without gap or overlap, also where midnight itself is skipped or comes twice.
        for (const char* zone : {"Europe/Berlin", "America/Havana", "America/Sao_Paulo", "Asia/Beirut", "Pacific/Apia",
                                 "Australia/Lord_Howe"}) {
            std::optional<UtcMs> end;
            for (QDate day(2011, 1, 1); day.year() < 2019; day = day.addDays(1)) {
                const CalendarSpan span{CalendarSpan::Unit::Day, day, {}};
                const DateBounds found =
                    resolve(DateIn{span}, Zone{Zone::Kind::Named, QString::fromLatin1(zone)}, berlin());
                QVERIFY(!end || *end == *found.utcFrom);
                QVERIFY(*found.utcFrom <= *found.utcTo);
                end = found.utcTo;
            }
        }
    }

    void keepsBothReadingsOfADoubledTime()
    {
        const DateBounds doubled = bounds(u"sent:2025-10-26T02:30 tz:Europe/Berlin"_s);
        QCOMPARE(*doubled.utcFrom, utc("2025-10-26T00:30:00Z"));
        QCOMPARE(*doubled.utcTo, utc("2025-10-26T01:31:00Z"));
        const DateBounds last = bounds(u"sent:2025-10-26T02:59 tz:Europe/Berlin"_s);
        QCOMPARE(*last.utcTo, utc("2025-10-26T02:00:00Z"));
    }

    void findsNothingInASkippedTime()
    {
        const DateBounds skipped = bounds(u"sent:2025-03-30T02:30 tz:Europe/Berlin"_s);
        QCOMPARE(*skipped.utcFrom, utc("2025-03-30T01:00:00Z"));
        QVERIFY(*skipped.utcTo - *skipped.utcFrom <= 1);
        QCOMPARE(*bounds(u"sent:>=2025-03-30T02:30 tz:Europe/Berlin"_s).utcFrom, utc("2025-03-30T01:00:00Z"));
        const DateBounds around = bounds(u"sent:2025-03-30T01:59..2025-03-30T03:00 tz:Europe/Berlin"_s);
        QCOMPARE(*around.utcTo - *around.utcFrom, 120'000LL);
    }

    void readsAsOfToItsLastMoment()
    {
        const auto at = [](const QString& text) {
            const auto query = parse(text);
            return resolve(*query->asOf, query->zone, berlin());
        };
        QCOMPARE(at(u"asof:2025-04-15T18:00"_s),
                 utc("2025-04-15T16:01:00Z") - 1); // customer time has no clock of its own
        QCOMPARE(at(u"asof:2025-04-15T18:00 tz:utc"_s), utc("2025-04-15T18:01:00Z") - 1);
        QCOMPARE(at(u"asof:2025-04-15"_s), utc("2025-04-15T22:00:00Z") - 1);
        QCOMPARE(at(u"asof:2025-Q1 tz:utc"_s), utc("2025-04-01T00:00:00Z") - 1);
    }
};

QTEST_APPLESS_MAIN(QueryResolveTest)
#include "query_resolve_test.moc"
