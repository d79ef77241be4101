#include "tests/support/timeline_sample.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace cf;
using namespace cf::test;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

namespace {

const UtcMs soon = utcOf(u"2025-03-15T07:00:00Z");

}

class TimelineOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsAsLongAsItsZoneMakesItAndNoZoneMeansAnyZone()
    {
        const TimeSpan plain = spanOf(*berlin(u"2025-03-14T09:12:07+01:00"));
        QCOMPARE(plain.until - plain.from, 1'000);
        QCOMPARE(plain.earliest, plain.from);
        QCOMPARE(plain.latest, plain.until);
        Moment spring = *berlin(u"2025-03-30"); // the clocks go forward
        spring.zoneAssumed = false;
        QCOMPARE(spanOf(spring).until - spanOf(spring).from, 23 * 3'600'000);
        QCOMPARE(spanOf(spring).from, utcOf(u"2025-03-29T23:00:00Z"));
        Moment autumn = *berlin(u"2025-10-26");
        autumn.zoneAssumed = false;
        QCOMPARE(spanOf(autumn).until - spanOf(autumn).from, 25 * 3'600'000);
        const TimeSpan assumed = spanOf(*berlin(u"2025-03-14T09:12"));
        QCOMPARE(assumed.from, utcOf(u"2025-03-14T08:12:00Z"));
        QCOMPARE(assumed.earliest, utcOf(u"2025-03-13T19:12:00Z")); // in Kiritimati
        QCOMPARE(assumed.latest, utcOf(u"2025-03-14T21:13:00Z"));   // twelve hours behind UTC
        const TimeSpan day = spanOf(*berlin(u"2025-03-14"));
        QCOMPARE(day.latest - day.earliest, 50 * 3'600'000);
    }

    void clocksThatDifferAreToldWithTheirDifference()
    {
        cache::Record record = toldRecord();
        RecipientLeg& leg = record.communication.legs[0];
        leg.events = {eventOf(leg, DeliveryState::Dispatched, u"2025-03-14T09:12:07+01:00"_s), eventOf(leg, DeliveryState::Delivered, u"2025-03-14T09:11:07+01:00"_s)};
        const Timeline timeline = timelineOf(record, soon);
        const TimelineStep& delivered = legOf(timeline).steps[0]; // by its own clock it came first
        QCOMPARE(delivered.state, DeliveryState::Delivered);
        QVERIFY(delivered.backwards);
        QVERIFY(delivered.backwards->isCertain);
        QCOMPARE(delivered.backwards->ms, 60'000);
        QCOMPARE(delivered.backwards->than, StepKind::Delivery);
        QCOMPARE(delivered.backwards->thanState, DeliveryState::Dispatched);
        QVERIFY(!legOf(timeline).steps[1].backwards);
    }

    void whatADayOrAnAssumedZoneLeavesOpenIsNotCertain()
    {
        cache::Record record = toldRecord();
        RecipientLeg& leg = record.communication.legs[0];
        leg.events = {eventOf(leg, DeliveryState::Dispatched, u"2025-03-14T09:12:07+01:00"_s), eventOf(leg, DeliveryState::Delivered, u"2025-03-14T08:12:07"_s)};
        const TimelineStep read = legOf(timelineOf(record, soon)).steps[0];
        QVERIFY(read.backwards);
        QVERIFY(!read.backwards->isCertain);
        QCOMPARE(read.backwards->ms, 3'600'000);
        leg.events[1] = eventOf(leg, DeliveryState::Delivered, u"2025-03-14"_s); // some time on that day
        for (const TimelineStep& step : legOf(timelineOf(record, soon)).steps) {
            QVERIFY(!step.backwards);
        }
    }

    void aReceiptBeforeItsEventAndAHandOverBeforeTheComposingAreTold()
    {
        cache::Record record = toldRecord();
        record.communication.legs[0].events[1].received = utcOf(u"2025-03-14T08:12:21Z");
        record.communication.composed = berlin(u"2025-03-14T09:12:10+01:00");
        const TimelineLane lane = legOf(timelineOf(record, soon));
        QVERIFY(lane.steps[0].backwards);
        QCOMPARE(lane.steps[0].backwards->than, StepKind::Composed);
        QCOMPARE(lane.steps[0].backwards->ms, 3'000);
        QVERIFY(lane.steps[1].backwards);
        QVERIFY(lane.steps[1].backwards->isReceipt);
        QCOMPARE(lane.steps[1].backwards->ms, 10'000);
    }

    void whatIsSentAgainOrBouncesAfterAllIsNoQuestionOfClocks()
    {
        cache::Record record = toldRecord();
        RecipientLeg& leg = record.communication.legs[0];
        const auto at = [&](DeliveryState state, const QString& time) { leg.events.push_back(eventOf(leg, state, time)); };
        leg.events.clear();
        at(DeliveryState::Dispatched, u"2025-03-14T09:00:00+01:00"_s);
        at(DeliveryState::Deferred, u"2025-03-14T09:01:00+01:00"_s);
        at(DeliveryState::Dispatched, u"2025-03-14T10:00:00+01:00"_s);
        at(DeliveryState::Delivered, u"2025-03-14T10:00:05+01:00"_s);
        at(DeliveryState::BouncedHard, u"2025-03-14T11:00:00+01:00"_s);
        at(DeliveryState::Clicked, u"2025-03-14T12:00:00+01:00"_s);
        at(DeliveryState::Opened, u"2025-03-14T12:01:00+01:00"_s);
        for (const TimelineStep& step : legOf(timelineOf(record, soon)).steps) {
            QVERIFY2(!step.backwards, qPrintable(step.code));
        }
    }

    void theAxisGoesByTheClockOfTheSources()
    {
        const QTimeZone business("Europe/Berlin");
        cache::Record record = toldRecord();
        record.communication.issued.reset();
        QCOMPARE(axisZone(timelineOf(record, soon), {}, business).id(), business.id()); // +01:00 in March is Berlin's own
        QCOMPARE(axisZone(timelineOf(record, soon), {}, QTimeZone("America/New_York")).id(), QByteArray("UTC+01:00"));
        record.communication.issued = readMoment(u"2025-03-14T09:00:00", QTimeZone("Asia/Tokyo"));
        QCOMPARE(axisZone(timelineOf(record, soon), {}, business).id(), QByteArray("Asia/Tokyo"));
        QCOMPARE(axisZone(timelineOf(record, soon), {query::Zone::Kind::Business, {}}, business).id(), business.id());
        QCOMPARE(axisZone(timelineOf(record, soon), {query::Zone::Kind::Utc, {}}, business).id(), QByteArray("UTC"));
    }

    void hostileTimesStayWithinTheAxis()
    {
        const quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? quint32(qEnvironmentVariableIntValue("CF_SEED")) : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const auto any = [&]() -> qint64 {
            switch (random.bounded(4)) {
            case 0: return std::numeric_limits<qint64>::max() - random.bounded(3);
            case 1: return std::numeric_limits<qint64>::min() + random.bounded(3);
            default: return qint64(random.generate64());
            }
        };
        for (int round = 0; round < 400; ++round) {
            cache::Record record = toldRecord();
            RecipientLeg& leg = record.communication.legs[0];
            for (int i = 0; i < 6; ++i) {
                DeliveryEvent event = leg.events[0];
                event.state = DeliveryState(random.bounded(int(DeliveryState::Unknown) + 1));
                event.at->utc = any();
                event.at->wall = any();
                event.at->precision = Precision(random.bounded(4));
                event.at->zoneAssumed = random.bounded(2) == 1;
                event.received = any();
                leg.events.push_back(event);
            }
            record.watermark = any();
            const Timeline timeline = timelineOf(record, any());
            QVERIFY(timeline.extent);
            for (const TimelineLane& lane : timeline.lanes) {
                for (const TimelineStep& step : lane.steps) {
                    if (step.span) {
                        QVERIFY(step.span->earliest <= step.span->from && step.span->from < step.span->until && step.span->until <= step.span->latest);
                        QVERIFY(timeline.extent->from <= step.span->earliest && step.span->latest <= timeline.extent->until);
                        QVERIFY(!step.backwards || step.backwards->ms > 0);
                    }
                }
            }
            UtcMs end = std::numeric_limits<UtcMs>::min();
            for (const TimelineGap& gap : timeline.gaps) {
                QVERIFY(gap.from >= end && gap.until - gap.from >= brokenAfterMs);
                end = gap.until;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TimelineOrderTest)
#include "timeline_order_test.moc"
