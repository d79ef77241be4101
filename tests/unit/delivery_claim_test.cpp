// What may be said of a delivery never says more than its events do.
#include "tests/support/timeline_sample.h"
#include "ui/record/claim_words_presenter.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using evidence::ClaimKind;

namespace {

constexpr qint64 day = 86'400'000;

/// Printed, inserted and handed to the post on 14 Mar 2025; complete to `watermark`.
cache::Record posted(UtcMs watermark)
{
    cache::Record record = silentRecord(Channel::Print);
    RecipientLeg& leg = record.communication.legs[0];
    const auto step = [&](DeliveryState state, const char* kind, const QString& at) {
        DeliveryEvent event = eventOf(leg, state, at);
        event.kind = QString::fromLatin1(kind);
        return event;
    };
    leg.events = {step(DeliveryState::Queued, "printed", u"2025-03-14T05:00:00+01:00"_s), step(DeliveryState::Routed, "inserted", u"2025-03-14T07:00:00+01:00"_s),
                  step(DeliveryState::Dispatched, "", u"2025-03-14T09:00:00+01:00"_s)};
    record.watermark = watermark;
    return record;
}

ui::TimeTelling tellingAt(UtcMs now) { return {{}, {now, QTimeZone("Europe/Berlin"), Qt::Monday}}; }

} // namespace

class DeliveryClaimTest : public QObject
{
    Q_OBJECT

    const UtcMs m_sent = utcOf(u"2025-03-14T08:00:00Z");

private Q_SLOTS:
    void printedMailWithoutAReturnIsDispatchedAndNothingMore()
    {
        const UtcMs later = m_sent + 60 * day;
        const cache::Record record = posted(later);
        const evidence::DeliveryClaim claim = evidence::claimOf(record, 0, later);
        QCOMPARE(claim.kind, ClaimKind::Dispatched);
        QVERIFY(claim.isPrinted && claim.isInserted);
        QVERIFY(claim.expectation && claim.expectation->absence == evidence::Absence::None);
        const ui::ClaimWords words = ui::claimWords(record, 0, tellingAt(later));
        QCOMPARE(words.grade, u"D, dispatched, integrity-checked; no proof of receipt"_s);
        QVERIFY2(words.mayBeSaid.contains(u"handed to the post on 14 Mar 2025, 09:00"_s) && words.mayBeSaid.contains(u"did not come back within 21"_s), qPrintable(words.mayBeSaid));
        QVERIFY(words.notSaid.startsWith(u"That it was received"_s));
        QVERIFY(words.caution.isEmpty());
    }

    void beforeTheTimeIsOverItMayStillComeBack()
    {
        const UtcMs soon = m_sent + 5 * day;
        const cache::Record record = posted(soon);
        QCOMPARE(evidence::claimOf(record, 0, soon).expectation->absence, evidence::Absence::NotYet);
        QVERIFY(ui::claimWords(record, 0, tellingAt(soon)).mayBeSaid.contains(u"may still come back"_s));
    }

    void whatIsNotCompleteSaysNothingOfReturns()
    {
        const UtcMs later = m_sent + 60 * day;
        const cache::Record record = posted(m_sent + 2 * day);
        QCOMPARE(evidence::claimOf(record, 0, later).expectation->absence, evidence::Absence::Unknown);
        const QString said = ui::claimWords(record, 0, tellingAt(later)).mayBeSaid;
        QVERIFY2(said.contains(u"is not known"_s) && !said.contains(u"did not come back"_s), qPrintable(said));
    }

    void withoutInsertionNothingIsCalledChecked()
    {
        cache::Record record = posted(m_sent + 60 * day);
        record.communication.legs[0].events.erase(record.communication.legs[0].events.begin() + 1);
        QCOMPARE(ui::claimWords(record, 0, tellingAt(m_sent + 60 * day)).grade, u"D, dispatched; no proof of receipt"_s);
    }

    void aSourceThatHeardNothingLeavesTheHandOverProven()
    {
        cache::Record record = posted(m_sent + 60 * day);
        RecipientLeg& leg = record.communication.legs[0];
        leg.events.push_back(eventOf(leg, DeliveryState::NoEvidence, u"2025-04-10T09:00:00+02:00"_s));
        const evidence::DeliveryClaim claim = evidence::claimOf(record, 0, m_sent + 60 * day);
        QCOMPARE(claim.kind, ClaimKind::Dispatched);
        QCOMPARE(claim.expectation->absence, evidence::Absence::None);
    }

    void aReturnIsSaidOfWhomItIs()
    {
        cache::Record record = posted(m_sent + 60 * day);
        RecipientLeg other = legTo(record.communication, u"C-2"_s, u"Ben Okafor"_s, Channel::Print);
        other.events = {eventOf(other, DeliveryState::Dispatched, u"2025-03-14T09:00:00+01:00"_s), eventOf(other, DeliveryState::ReturnedMail, u"2025-03-24T09:00:00+01:00"_s)};
        record.communication.legs.push_back(other);
        QCOMPARE(evidence::claimOf(record, 0, m_sent + 60 * day).returnedToOthers, std::vector<int>{1});
        const ui::ClaimWords own = ui::claimWords(record, 0, tellingAt(m_sent + 60 * day));
        QVERIFY(own.grade.startsWith(u"D, "_s));
        QVERIFY2(own.caution.contains(u"Ben Okafor"_s), qPrintable(own.caution));
        const ui::ClaimWords returned = ui::claimWords(record, 1, tellingAt(m_sent + 60 * day));
        QVERIFY2(returned.mayBeSaid.startsWith(u"It did not arrive: returned"_s), qPrintable(returned.mayBeSaid));
        QVERIFY(returned.caution.isEmpty());
    }

    void everyGradeHasWordsThatClaimNoMore_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<DeliveryState>("state");
        QTest::addColumn<ClaimKind>("kind");
        QTest::newRow("registered") << Channel::RegisteredMail << DeliveryState::Delivered << ClaimKind::Received;
        QTest::newRow("scan") << Channel::Print << DeliveryState::Delivered << ClaimKind::Reached;
        QTest::newRow("opened") << Channel::Email << DeliveryState::Displayed << ClaimKind::Reached;
        QTest::newRow("server") << Channel::Email << DeliveryState::AcceptedByRecipientServer << ClaimKind::Accepted;
        QTest::newRow("bounce") << Channel::Email << DeliveryState::BouncedHard << ClaimKind::Failed;
        QTest::newRow("queued") << Channel::Print << DeliveryState::Queued << ClaimKind::Composed;
    }
    void everyGradeHasWordsThatClaimNoMore()
    {
        QFETCH(Channel, channel);
        QFETCH(DeliveryState, state);
        QFETCH(ClaimKind, kind);
        cache::Record record = silentRecord(channel);
        RecipientLeg& leg = record.communication.legs[0];
        leg.events = {eventOf(leg, state, u"2025-03-14T09:00:00+01:00"_s)};
        QCOMPARE(evidence::claimOf(record, 0, m_sent + day).kind, kind);
        const ui::ClaimWords words = ui::claimWords(record, 0, tellingAt(m_sent + day));
        QVERIFY(words.mayBeSaid.contains(u"14 Mar 2025"_s) && !words.notSaid.isEmpty());
        QVERIFY(ui::claimText(record, tellingAt(m_sent + day), 4).contains(words.notSaid));
    }

    void withoutEventsNothingIsClaimed()
    {
        cache::Record record = silentRecord(Channel::Print);
        record.communication.legs[0].events.clear();
        QCOMPARE(evidence::claimOf(record, 0, m_sent + day).kind, ClaimKind::Nothing);
    }
};

QTEST_GUILESS_MAIN(DeliveryClaimTest)
#include "delivery_claim_test.moc"
