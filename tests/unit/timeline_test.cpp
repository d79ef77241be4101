#include "models/evidence/timeline_export.h"
#include "tests/support/timeline_sample.h"

#include <QJsonArray>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

namespace {

const UtcMs soon = utcOf(u"2025-03-15T07:00:00Z");

const TimelineStep* ghostOf(const Timeline& timeline)
{
    const auto& steps = legOf(timeline).steps;
    const auto found = std::ranges::find(steps, StepKind::Expected, &TimelineStep::kind);
    return found == steps.end() ? nullptr : &*found;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row76TheWholeWayIsOneLaneForEachSystemAndOneForEachRecipient()
    {
        cache::Record record = toldRecord();
        const RecipientLeg second = legTo(record.communication, u"C-2"_s, u"Jonas Weber"_s, Channel::Print);
        record.communication.legs.push_back(second);
        const Timeline timeline = timelineOf(record, soon);
        QList<LaneKind> kinds;
        for (const TimelineLane& lane : timeline.lanes) {
            kinds << lane.kind;
        }
        QCOMPARE(kinds, (QList<LaneKind>{LaneKind::Composition, LaneKind::Archive, LaneKind::Here, LaneKind::Leg, LaneKind::Leg}));
        QCOMPARE(codesOn(timeline.lanes[0]), (QStringList{u"COMPOSED"_s, u"ISSUED"_s, u"APPROVED"_s}));
        QCOMPARE(codesOn(timeline.lanes[1]), (QStringList{u"ARCHIVED"_s}));
        QCOMPARE(codesOn(timeline.lanes[2]), (QStringList{u"FIRST_SEEN"_s, u"INGESTED"_s, u"VERIFIED"_s}));
        QCOMPARE(codesOn(timeline.lanes[3]), (QStringList{u"DISPATCHED"_s, u"BOUNCED_HARD"_s}));
        QCOMPARE(timeline.lanes[3].platform, u"relay M4"_s);
        QCOMPARE(timeline.lanes[4].recipient, u"Jonas Weber"_s);
        QCOMPARE(timeline.lanes[0].system, u"FEE-CHG 7"_s);
        const TimelineStep& bounced = timeline.lanes[3].steps[1];
        QCOMPARE(bounced.grade, EvidenceGrade::X);
        QCOMPARE(bounced.reason, u"5.1.1 mailbox does not exist"_s);
        QCOMPARE(bounced.source, u"index.csv"_s);
        QCOMPARE(timeline.lanes[2].steps[1].sha256, sha256Of("bytes"));
    }

    void anApprovalHasTheTimeThatACompositionSystemTells()
    {
        cache::Record record = toldRecord();
        record.approvals = {{u"FEE-CHG"_s, u"7"_s, u"m. lindqvist"_s, u"Composition"_s, utcOf(u"2025-03-01T10:00:00Z")}};
        const TimelineLane lane = timelineOf(record, soon).lanes[0];
        QCOMPARE(codesOn(lane), (QStringList{u"APPROVED"_s, u"COMPOSED"_s, u"ISSUED"_s}));
        QCOMPARE(lane.steps[0].instant, std::optional(utcOf(u"2025-03-01T10:00:00Z")));
        QCOMPARE(lane.steps[0].source, u"Composition"_s);
        record.approvals[0].by = u"H. Brandt"_s; // two say two things
        QCOMPARE(codesOn(timelineOf(record, soon).lanes[0]), (QStringList{u"APPROVED"_s, u"COMPOSED"_s, u"ISSUED"_s, u"APPROVED"_s}));
    }

    void aDispatchIsToldOnceAndADateOfIssueIsNoSending()
    {
        cache::Record record = toldRecord();
        const auto hasSent = [&] {
            const auto codes = codesOn(timelineOf(record, soon).lanes[0]);
            return codes.contains(u"MESSAGE"_s) || codes.contains(u"INDEX"_s);
        };
        QVERIFY(!hasSent());
        record.communication.sentBasis = Communication::SentBasis::IssueDate;
        QVERIFY(!hasSent());
        record.communication.sentBasis = Communication::SentBasis::Message;
        QVERIFY(hasSent());
    }

    void aFileOfSeveralPartsIsOnceInCustody()
    {
        cache::Record record = toldRecord();
        record.renditions.push_back(record.renditions[0]);
        QCOMPARE(codesOn(*laneOf(timelineOf(record, soon), LaneKind::Here)).count(u"VERIFIED"_s), 1);
        record.renditions[1].status.source = 2;
        QCOMPARE(codesOn(*laneOf(timelineOf(record, soon), LaneKind::Here)).count(u"VERIFIED"_s), 2);
    }

    void whatWasComparedForShowingItIsVerifiedWithoutANote()
    {
        cache::Record record = toldRecord();
        record.renditions[0].status.lastVerified = utcOf(u"2025-03-15T06:30:00Z");
        const TimelineLane lane = *laneOf(timelineOf(record, soon), LaneKind::Here);
        QCOMPARE(codesOn(lane).count(u"VERIFIED"_s), 2);
        QCOMPARE(lane.steps.back().instant, utcOf(u"2025-03-15T06:30:00Z"));
    }

    void evidenceIsWaitedForAsLongAsItsChannelTakes_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<int>("days"); // 0: nobody waits
        QTest::newRow("post") << Channel::Print << 21;
        QTest::newRow("registered") << Channel::RegisteredMail << 21;
        QTest::newRow("e-mail") << Channel::Email << 3;
        QTest::newRow("sms") << Channel::Sms << 3;
        QTest::newRow("portal") << Channel::Portal << 30;
        QTest::newRow("push") << Channel::Push << 3;
        QTest::newRow("fax") << Channel::Fax << 3;
        QTest::newRow("archive") << Channel::ArchiveOnly << 0;
        QTest::newRow("branch") << Channel::BranchHandover << 0;
        QTest::newRow("unknown") << Channel::Unknown << 0;
    }

    void evidenceIsWaitedForAsLongAsItsChannelTakes()
    {
        QFETCH(const Channel, channel);
        QFETCH(const int, days);
        cache::Record record = silentRecord(channel);
        const UtcMs since = utcOf(u"2025-03-14T08:12:08Z"); // the second it was handed over is over then
        const UtcMs end = since + days * dayLengthMs;
        record.watermark = end;
        const TimelineStep* ghost = nullptr;
        const Timeline before = timelineOf(record, end - 1);
        ghost = ghostOf(before);
        if (days == 0) {
            QVERIFY(!ghost);
            return;
        }
        QVERIFY(ghost);
        QCOMPARE(ghost->expectation->absence, Absence::NotYet);
        QCOMPARE(ghost->state, DeliveryState::NoEvidenceYet);
        QCOMPARE(ghost->expectation->days, days);
        QCOMPARE(ghost->expectation->until, end);
        QCOMPARE(ghost->span->from, end);
        const Timeline after = timelineOf(record, end);
        QCOMPARE(ghostOf(after)->expectation->absence, Absence::None);
        QCOMPARE(ghostOf(after)->code, u"NO_EVIDENCE"_s);
        QCOMPARE(legOf(after).steps.back().kind, StepKind::Expected);
    }

    void withoutAWholeRepositoryAbsenceIsNotKnown()
    {
        cache::Record record = silentRecord(Channel::Email);
        const UtcMs end = utcOf(u"2025-03-17T08:12:08Z");
        record.watermark = end - 1;
        QCOMPARE(ghostOf(timelineOf(record, end))->expectation->absence, Absence::Unknown);
        record.watermark.reset();
        QCOMPARE(ghostOf(timelineOf(record, end))->expectation->absence, Absence::Unknown);
        record.watermark = end;
        QCOMPARE(ghostOf(timelineOf(record, end))->expectation->absence, Absence::None);
    }

    void anyEvidenceEndsTheWaitingAndWhatIsOnTheWayDoesNot()
    {
        cache::Record record = silentRecord(Channel::Email);
        RecipientLeg& leg = record.communication.legs[0];
        leg.events.push_back(eventOf(leg, DeliveryState::AcceptedByProvider, u"2025-03-14T09:13:00+01:00"_s));
        leg.events.push_back(eventOf(leg, DeliveryState::Deferred, u"2025-03-14T12:00:00+01:00"_s));
        const Timeline waiting = timelineOf(record, soon);
        QVERIFY(ghostOf(waiting));
        QCOMPARE(ghostOf(waiting)->expectation->since, utcOf(u"2025-03-14T11:00:01Z")); // it was still on its way then
        leg.events.push_back(eventOf(leg, DeliveryState::AcceptedByRecipientServer, u"2025-03-14T13:00:00+01:00"_s));
        QVERIFY(!ghostOf(timelineOf(record, soon)));
        leg.events.back() = eventOf(leg, DeliveryState::NoEvidence, u"2025-03-18T00:00:00+01:00"_s); // the source says so itself
        QVERIFY(!ghostOf(timelineOf(record, soon)));
    }

    void evidenceWithoutATimeIsEvidence()
    {
        cache::Record record = silentRecord(Channel::Email);
        RecipientLeg& leg = record.communication.legs[0];
        DeliveryEvent delivered = eventOf(leg, DeliveryState::Delivered, {});
        QVERIFY(!delivered.at);
        leg.events.push_back(delivered);
        const Timeline timeline = timelineOf(record, soon);
        QVERIFY(!ghostOf(timeline));
        QCOMPARE(codesOn(legOf(timeline)), (QStringList{u"DISPATCHED"_s, u"DELIVERED"_s}));
        QVERIFY(!legOf(timeline).steps.back().span);
    }

    void whatOnlyTheIndexSaysOfSendingIsWaitedForToo()
    {
        cache::Record record = silentRecord(Channel::Email);
        record.communication.legs[0].events.clear();
        record.communication.sentBasis = Communication::SentBasis::IssueDate;
        QVERIFY(!ghostOf(timelineOf(record, soon)));
        QVERIFY(laneOf(timelineOf(record, soon), LaneKind::Leg)); // its lane stays, empty
        record.communication.sentBasis = Communication::SentBasis::Index;
        QVERIFY(ghostOf(timelineOf(record, soon)));
    }

    void evidenceAfterItsTimeSaysSo()
    {
        cache::Record record = silentRecord(Channel::Print);
        RecipientLeg& leg = record.communication.legs[0];
        leg.events.push_back(eventOf(leg, DeliveryState::ReturnedMail, u"2025-04-04T09:12:06+02:00"_s));
        leg.events.push_back(eventOf(leg, DeliveryState::Forwarded, u"2025-04-20T09:00:00+02:00"_s));
        const TimelineLane lane = legOf(timelineOf(record, soon));
        QVERIFY(!lane.steps[1].isAfterWindow);
        QVERIFY(lane.steps[2].isAfterWindow);
    }

    void whatIsHeardOfADayLaterIsLateAndDrawnAtItsOwnTime()
    {
        cache::Record record = toldRecord();
        DeliveryEvent& bounced = record.communication.legs[0].events[1];
        const UtcMs over = utcOf(u"2025-03-14T08:12:32Z");
        bounced.received = over + lateAfterMs - 1;
        QVERIFY(!legOf(timelineOf(record, soon)).steps[1].isLate);
        bounced.received = over + lateAfterMs;
        const TimelineStep late = legOf(timelineOf(record, soon)).steps[1];
        QVERIFY(late.isLate);
        QCOMPARE(late.span->from, bounced.at->utc);
        QCOMPARE(reachOf(late, soon).until, *bounced.received);
    }

    void aStretchWithoutAnythingIsBrokenOffAtSevenDays()
    {
        cache::Record record = toldRecord();
        record.watermark.reset();
        record.communication.issued.reset(); // a day without a zone reaches far
        const UtcMs last = utcOf(u"2025-03-15T06:10:00Z") + 1;
        QCOMPARE(timelineOf(record, last + brokenAfterMs - 1).gaps.size(), size_t(0));
        const Timeline timeline = timelineOf(record, last + brokenAfterMs);
        QCOMPARE(timeline.gaps, (std::vector<TimelineGap>{{last, last + brokenAfterMs}}));
        record.watermark = last + 1; // nothing is known of what came then
        QCOMPARE(timelineOf(record, last + brokenAfterMs).gaps.size(), size_t(0));
    }

    void aHoldThatLastsDoesNotKeepTheAxisFromBreaking()
    {
        cache::Record record = toldRecord();
        record.communication.record = ArchiveRecord{};
        HoldStatement hold;
        hold.name = u"Smith v Acme"_s;
        hold.applied = berlin(u"2025-03-15T09:00:00+01:00");
        record.communication.record->holds = {hold, hold};
        record.watermark = utcOf(u"2026-03-15T06:00:00Z");
        const Timeline timeline = timelineOf(record, *record.watermark);
        const TimelineLane* holds = laneOf(timeline, LaneKind::Holds);
        QVERIFY(holds);
        QCOMPARE(holds->steps.size(), size_t(1)); // stated of two versions, applied once
        QVERIFY(holds->steps[0].lasts);
        QCOMPARE(reachOf(holds->steps[0], timeline.now).until, timeline.now);
        QCOMPARE(timeline.gaps.size(), size_t(1));
    }

    void aRecordWithoutAnyTimeHasLanesAndNoAxis()
    {
        cache::Record record;
        record.communication.legs = {RecipientLeg{}};
        const Timeline timeline = timelineOf(record, soon);
        QCOMPARE(timeline.lanes.size(), size_t(1));
        QVERIFY(!timeline.extent);
        QVERIFY(timeline.gaps.empty());
    }

    void rowsHaveAsManyCellsAsNamesAndNoFormulas()
    {
        cache::Record record = toldRecord();
        record.communication.legs[0].events[1].reason = u"=cmd|' /C calc'!A0"_s;
        record.communication.legs[0].recipient = u"Okafor, \"A\"\tB"_s;
        const QByteArray tabs = timelineRows(timelineOf(record, soon), QTimeZone("Europe/Berlin"), Separation::Tab);
        const QByteArrayList lines = tabs.chopped(1).split('\n');
        QCOMPARE(lines.size(), 1 + 3 + 1 + 3 + 2);
        for (const QByteArray& line : lines) {
            QCOMPARE(line.count('\t'), lines[0].count('\t'));
        }
        QVERIFY(tabs.contains("\t'=cmd"));
        QVERIFY(tabs.contains("2025-03-14T09:12:31+01:00"));
        const QByteArray commas = timelineRows(timelineOf(record, soon), QTimeZone::utc(), Separation::Comma);
        QVERIFY(commas.contains("\"Okafor, \"\"A\"\"\tB\""));
        QVERIFY(commas.contains("2025-03-14T08:12:31Z"));
        QVERIFY(commas.contains(sha256Of("bytes").toHex()));
    }

    void jsonSaysTheSameInCodes()
    {
        cache::Record record = silentRecord(Channel::Email);
        record.watermark = utcOf(u"2025-05-01T00:00:00Z");
        const Timeline timeline = timelineOf(record, *record.watermark);
        const QJsonObject told = timelineJson(timeline, QTimeZone("Europe/Berlin"));
        QCOMPARE(told[u"zone"].toString(), u"Europe/Berlin"_s);
        QCOMPARE(told[u"lanes"].toArray().size(), qsizetype(timeline.lanes.size()));
        const QJsonObject leg = told[u"lanes"].toArray().last().toObject();
        QCOMPARE(leg[u"channel"].toString(), u"EMAIL"_s);
        const QJsonObject ghost = leg[u"steps"].toArray().last().toObject();
        QCOMPARE(ghost[u"kind"].toString(), u"EXPECTED"_s);
        QCOMPARE(ghost[u"code"].toString(), u"NO_EVIDENCE"_s);
        QCOMPARE(ghost[u"expected"].toObject()[u"days"].toInt(), 3);
        QCOMPARE(ghost[u"local"].toString(), u"2025-03-17T09:12:08+01:00"_s);
        QCOMPARE(told[u"gaps"].toArray().size(), 1);
        QCOMPARE(told[u"gaps"].toArray().first().toObject()[u"days"].toInt(), 44);
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "timeline_test.moc"
