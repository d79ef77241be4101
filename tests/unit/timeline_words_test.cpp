#include "tests/support/timeline_sample.h"
#include "ui/record/timeline_words_presenter.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class TimelineWordsTest : public QObject
{
    Q_OBJECT

    static TimeTelling telling(query::Zone zone = {})
    {
        return {zone, query::Calendar{utcOf(u"2025-03-15T07:00:00Z"), QTimeZone("Europe/Berlin"), Qt::Monday}};
    }
    static evidence::Timeline timelineFrom(const cache::Record& record) { return evidence::timelineOf(record, telling().calendar.now); }

private Q_SLOTS:
    void lengthsAreToldInTheUnitThatMatters()
    {
        QCOMPARE(lengthWords(400), u"under 1 s"_s);
        QCOMPARE(lengthWords(24'000), u"24 s"_s);
        QCOMPARE(lengthWords(90'000), u"1 min 30 s"_s);
        QCOMPARE(lengthWords(600'000), u"10 min"_s);
        QCOMPARE(lengthWords(4'200'000), u"1 h 10 min"_s);
        QCOMPARE(lengthWords(618 * evidence::dayLengthMs), u"618 day(s)"_s); // English plurals are a translation
    }

    void aBounceIsToldWithItsReasonItsTimesAndItsGrade()
    {
        const auto timeline = timelineFrom(toldRecord());
        const auto words = wordsOf(legOf(timeline).steps[1], Channel::Email, tellingOf(timeline, telling()));
        QCOMPARE(words.mark.text, u"Bounced"_s);
        QCOMPARE(words.mark.icon, u"bounce"_s);
        QCOMPARE(words.mark.mark, Mark::Failed);
        QCOMPARE(words.more, u"5.1.1 mailbox does not exist"_s);
        QCOMPARE(words.when, u"14 Mar 2025, 09:12:31 CET"_s);
        QCOMPARE(words.received, u"4 s later"_s);
        QCOMPARE(words.grade, u"X"_s);
        QVERIFY(words.notes.isEmpty());
    }

    void theZoneIsThatOfTheTelling()
    {
        const auto timeline = timelineFrom(toldRecord());
        const auto inUtc = tellingOf(timeline, telling({query::Zone::Kind::Utc, {}}));
        QCOMPARE(wordsOf(legOf(timeline).steps[1], Channel::Email, inUtc).when, u"14 Mar 2025, 08:12:31 UTC"_s);
        const auto* here = laneOf(timeline, evidence::LaneKind::Here);
        QCOMPARE(wordsOf(here->steps[0], Channel::Unknown, inUtc).when, u"15 Mar 2025, 06:00:00 UTC"_s);
        QCOMPARE(wordsOf(here->steps[0], Channel::Unknown, tellingOf(timeline, telling({query::Zone::Kind::Business, {}}))).when,
                 u"15 Mar 2025, 07:00:00 CET"_s);
    }

    void onlyAComparedHashIsGreen()
    {
        const auto timeline = timelineFrom(toldRecord());
        for (const auto& lane : timeline.lanes) {
            for (const auto& step : lane.steps) {
                const bool isGreen = wordsOf(step, lane.channel, tellingOf(timeline, telling())).mark.mark == Mark::Verified;
                QCOMPARE(isGreen, step.code == u"VERIFIED");
            }
        }
    }

    void absenceSaysWhichKindItIs()
    {
        cache::Record record = silentRecord(Channel::Print);
        const auto ghost = [&](UtcMs now) {
            const auto timeline = evidence::timelineOf(record, now);
            return wordsOf(legOf(timeline).steps.back(), Channel::Print, tellingOf(timeline, telling()));
        };
        QCOMPARE(ghost(utcOf(u"2025-03-20T00:00:00Z")).mark.text, u"No delivery evidence yet"_s);
        QCOMPARE(ghost(utcOf(u"2025-04-20T00:00:00Z")).mark.text, u"Delivery evidence: not known"_s);
        record.watermark = utcOf(u"2025-04-20T00:00:00Z");
        const auto none = ghost(utcOf(u"2025-04-20T00:00:00Z"));
        QCOMPARE(none.mark.text, u"No delivery evidence within 21 day(s)"_s);
        QCOMPARE(none.mark.mark, Mark::Absent);
        QCOMPARE(none.when, u"by 4 Apr 2025, 10:12 CEST"_s);
        QCOMPARE(none.received, u"never"_s);
        QVERIFY(none.isGhost);
    }

    void whatIsLateAssumedOrImpossibleIsNoted()
    {
        cache::Record record = toldRecord();
        RecipientLeg& leg = record.communication.legs[0];
        leg.events[1] = eventOf(leg, DeliveryState::BouncedHard, u"2025-03-14T09:12:31"_s);
        leg.events[1].received = utcOf(u"2025-03-20T08:00:00Z");
        auto timeline = timelineFrom(record);
        auto words = wordsOf(legOf(timeline).steps[1], Channel::Email, tellingOf(timeline, telling()));
        QCOMPARE(words.notes, (QStringList{u"Told late: heard of 20 Mar 2025, 09:00 CET."_s, u"Its source wrote no zone; Europe/Berlin is assumed."_s}));
        leg.events[1] = eventOf(leg, DeliveryState::Delivered, u"2025-03-14T09:11:07+01:00"_s);
        timeline = timelineFrom(record);
        words = wordsOf(legOf(timeline).steps[0], Channel::Email, tellingOf(timeline, telling()));
        QCOMPARE(words.notes, (QStringList{u"1 min before “Dispatched”, which comes first: two clocks differ."_s}));
    }

    void aSpokenStepIsAWholeSentenceWithItsLane()
    {
        const auto timeline = timelineFrom(toldRecord());
        QCOMPARE(spokenStep(legOf(timeline), legOf(timeline).steps[1], tellingOf(timeline, telling())),
                 u"E-mail · Adaeze Okafor · relay M4: Bounced · 5.1.1 mailbox does not exist, 14 Mar 2025, 09:12:31 CET. Heard of 4 s later. Grade X, negative."_s);
    }

    void everyStepHasAWordAnIconAndFacts()
    {
        cache::Record record = toldRecord();
        record.related = {{RelationKind::Corrects, true, u"EX-2"_s, {}, u"Correction"_s, {}, {}, berlin(u"2025-04-01")}};
        record.standings = {{RecordStanding::Deleted, utcOf(u"2025-03-15T06:20:00Z"), u"tombstone"_s}};
        record.communication.record = ArchiveRecord{};
        record.communication.record->versions = {{u"1"_s, u"1.0"_s, berlin(u"2025-03-13T22:04:51+01:00"), u"svc"_s, {}, true}};
        HoldStatement hold;
        hold.name = u"Smith v Acme"_s;
        record.communication.record->holds = {hold};
        const auto timeline = timelineFrom(record);
        QCOMPARE(timeline.lanes.size(), size_t(6));
        for (const auto& lane : timeline.lanes) {
            QVERIFY(!laneName(lane).isEmpty());
            for (const auto& step : lane.steps) {
                const auto words = wordsOf(step, lane.channel, tellingOf(timeline, telling()));
                QVERIFY2(!words.mark.text.isEmpty() && !words.mark.icon.isEmpty() && !words.when.isEmpty(), qPrintable(step.code));
                QVERIFY(stepFactsOf(step, lane.channel, tellingOf(timeline, telling())).size() >= 2);
            }
        }
        const auto* related = laneOf(timeline, evidence::LaneKind::Related);
        QCOMPARE(wordsOf(related->steps[0], Channel::Unknown, tellingOf(timeline, telling())).mark.text, u"Corrected by"_s);
    }

    void theSummaryCountsEventsLanesAndWhatIsMissing()
    {
        cache::Record record = silentRecord(Channel::Email);
        record.watermark = utcOf(u"2025-05-01T00:00:00Z");
        QCOMPARE(timelineSummary(evidence::timelineOf(record, *record.watermark)),
                 u"8 event(s) · 4 lane(s) · 1 expected and absent · 1 long stretch(es) without events"_s);
    }
};

QTEST_GUILESS_MAIN(TimelineWordsTest)
#include "timeline_words_test.moc"
