// What rows leave out because it follows from them, and that it comes back.
#include "tests/support/cache_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class CacheRowsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheRig> m;

private Q_SLOTS:
    void init() { m = std::make_unique<CacheRig>(); }

    void idsAreGivenBackWhetherOrNotTheyFollowFromTheirRows()
    {
        Communication c = letter(u"EX-1"_s);
        c.renditions[0].id = renditionId(c.id, c.renditions[0].source.nativeId, {}, 0);
        c.legs[0].events = {eventOf(c.legs[0], DeliveryState::Dispatched, u"2025-03-14T09:12:07+01:00"_s)};
        m->put(c, 1);
        Communication other = letter(u"EX-2"_s);
        other.legs[0].id = LegId(u"lg-of-another-program"_s);
        other.legs[0].events = {eventOf(other.legs[0], DeliveryState::Dispatched, u"2025-03-14T09:12:07+01:00"_s)};
        other.legs[0].events[0].id = DeliveryEventId(u"ev-of-another-program"_s);
        m->put(other, 1);
        for (const Communication& written : {c, other}) {
            const Communication read = m->record(written).communication;
            QVERIFY(read.legs == written.legs);
            QCOMPARE(read.renditions[0].id, written.renditions[0].id);
        }
        QCOMPARE(m->count(u"SELECT count(*) FROM leg WHERE cfid IS NULL"_s), qint64(1));
        QCOMPARE(m->count(u"SELECT count(*) FROM rendition WHERE cfid IS NULL"_s), qint64(1));
        QCOMPARE(m->count(u"SELECT count(*) FROM delivery_event WHERE cfid IS NULL"_s), qint64(1));
    }

    void anEventCountsOnceHoweverOftenItComes()
    {
        Communication c = letter(u"EX-1"_s);
        const DeliveryEvent usual = eventOf(c.legs[0], DeliveryState::Dispatched, u"2025-03-14T09:12:07+01:00"_s);
        DeliveryEvent named = usual;
        named.id = DeliveryEventId(u"ev-named"_s);
        c.legs[0].events = {usual, named, usual};
        m->put(c, 1);
        c.legs[0].events = {named, usual, eventOf(c.legs[0], DeliveryState::Delivered, u"2025-03-15"_s)};
        m->put(c, 2);
        c.title = u"Other"_s;
        m->put(c, 3);
        const auto events = m->record(c).communication.legs[0].events;
        QCOMPARE(events.size(), size_t(3));
        QVERIFY(events[0] == usual && events[1] == named && events[2].state == DeliveryState::Delivered);
    }

    void legsAndEventsKeepTheirIdsWhereATextBeginsWithAByteOrderMark()
    {
        Communication c = letter(u"EX-1"_s);
        c.legs[0].customer = u"\uFEFFC1"_s;
        c.legs[0].id = legId(c.id, c.legs[0].envelope, c.legs[0].customer, c.legs[0].recipient, c.legs[0].channel);
        DeliveryEvent dispatched = eventOf(c.legs[0], DeliveryState::Dispatched, u"2025-03-14T09:12:07+01:00"_s);
        dispatched.reportedCode = u"\uFEFFsent"_s;
        dispatched.id = deliveryEventId(c.legs[0].id, dispatched.source, dispatched.reportedCode, dispatched.at->text);
        c.legs[0].events = {dispatched};
        m->put(c, 1);
        c.legs[0].events.push_back(eventOf(c.legs[0], DeliveryState::Delivered, u"2025-03-15"_s));
        m->put(c, 2);
        m->put(c, 3);
        const cache::Record read = m->record(c);
        QCOMPARE(read.communication.legs[0].id, c.legs[0].id);
        QCOMPARE(read.communication.legs[0].events.size(), size_t(2));
        QCOMPARE(m->count(u"SELECT count(*) FROM delivery_event"_s), 2);
        QCOMPARE(m->count(u"SELECT count(*) FROM leg WHERE state = 'DELIVERED'"_s), 1);
    }

    void whatFollowsFromEventsStandsInTheRowsAtOnce()
    {
        Communication c = letter(u"EX-1"_s);
        const auto event = [&](DeliveryState state, const char* time) { return eventOf(c.legs[0], state, QString::fromLatin1(time)); };
        c.legs[0].events = {event(DeliveryState::BouncedHard, "2025-03-16T00:00:00Z"), event(DeliveryState::Delivered, "2025-03-15T00:00:00Z"),
                            event(DeliveryState::Dispatched, "2025-03-14T00:00:00Z")}; // not in their order
        const QString state = u"SELECT count(*) FROM leg l JOIN communication_fact f ON f.communication = l.communication WHERE "
                              "l.state = 'BOUNCED_HARD' AND f.first_state = l.state AND f.first_grade = l.grade AND f.content_state = "
                              "'PRESENT' AND f.text_state = 'pending' AND l.delivered_utc = 1741996800000 AND l.delivered_precision = 2"_s;
        m->put(c, 1);
        QCOMPARE(m->count(state), qint64(1));
        c.title = u"Other"_s; // the rows are written anew, beside events that were known
        m->put(c, 2);
        QCOMPARE(m->count(state + u" AND l.known_to IS NULL AND f.known_to IS NULL"_s), qint64(1));
        c.legs[0].events.push_back(event(DeliveryState::Delivered, "2025-03-17T00:00:00Z")); // an event alone
        m->put(c, 3);
        QCOMPARE(m->count(u"SELECT count(*) FROM leg WHERE state = 'DELIVERED' AND known_to IS NULL"_s), qint64(1));
        QCOMPARE(m->count(u"SELECT count(*) FROM communication_fact WHERE first_state = 'DELIVERED' AND known_to IS NULL"_s), qint64(1));
    }

    void whatIsObservedIsSaidApartOnlyWhenItDiffers()
    {
        const Communication c = letter(u"EX-1"_s);
        m->put(c, 1);
        QCOMPARE(m->record(c).renditions[0].status.observed, sha256Of("bytes of EX-1"));
        QCOMPARE(m->count(u"SELECT count(*) FROM source WHERE observed_sha256 IS NULL AND sha256 IS NOT NULL"_s), qint64(1));
        m->observe(c, "other bytes", 2);
        QCOMPARE(m->record(c).renditions[0].status.observed, sha256Of("other bytes"));
        const qint64 source = m->record(c).renditions[0].status.source;
        QCOMPARE(*cache::noteVerified(m->database, source, sha256Of("bytes of EX-1"), false, 3), ContentState::Present);
        QCOMPARE(m->record(c).renditions[0].status.observed, sha256Of("bytes of EX-1"));
        QCOMPARE(*cache::noteVerified(m->database, source, sha256Of("third"), false, 4), ContentState::Altered);
        QCOMPARE(*cache::noteVerified(m->database, source, {}, true, 5), ContentState::Missing);
        QCOMPARE(m->record(c).renditions[0].status.observed, sha256Of("third"));
    }

    void aLegKeepsItsEventsWhereverItStands()
    {
        Communication c = letter(u"EX-1"_s);
        c.legs.push_back(legTo(c, u"C-2"_s, u"Jonas Weber"_s, Channel::Print));
        c.envelopes.push_back({c.legs[1].envelope, {}, {}, Channel::Print});
        c.legs[0].events = {eventOf(c.legs[0], DeliveryState::BouncedHard, u"2025-03-14T09:12:07+01:00"_s)};
        c.legs[1].events = {eventOf(c.legs[1], DeliveryState::Dispatched, u"2025-03-14T09:12:07+01:00"_s)};
        m->put(c, 1000);
        const Communication before = c;
        std::swap(c.legs[0], c.legs[1]);
        c.legs.insert(c.legs.begin(), legTo(c, u"C-3"_s, u"Mara Lind"_s, Channel::Email));
        c.envelopes.insert(c.envelopes.begin(), {c.legs[0].envelope, {}, {}, Channel::Email});
        m->put(c, 2000);
        QVERIFY(m->record(c).communication.legs == c.legs);
        QVERIFY(m->record(c, 1500).communication.legs == before.legs);
    }

    void refusesTheSameLegOrRenditionTwice()
    {
        Communication legs = letter(u"EX-1"_s);
        legs.legs.push_back(legs.legs[0]);
        m->observe(legs, "bytes", 1);
        QCOMPARE(cache::writeCommunication(m->database, legs, 1).error().kind, ErrorKind::Protocol);
        Communication renditions = letter(u"EX-2"_s);
        renditions.renditions.push_back(renditions.renditions[0]);
        m->observe(renditions, "bytes", 1);
        QCOMPARE(cache::writeCommunication(m->database, renditions, 1).error().kind, ErrorKind::Protocol);
    }

    void momentsAreGivenBackAsTheyWereWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("stored"); // of zone and text
        const auto row = [](const char* text, int stored) { QTest::newRow(text) << QString::fromLatin1(text) << stored; };
        row("2025-03-14", 1); // read in the default zone, which is stored
        row("2025-03-14T09:12", 1);
        row("2025-03-14T09:12:07", 1);
        row("2025-03-14T09:12:07+01:00", 0);
        row("2025-03-14T09:12:07.250-03:30", 0);
        row("2025-03-14T09:12:07Z", 0);
        row("1969-12-31T23:59:59.999+02:00", 0);
        row("2025-03-14T09:12:07+00:00", 1);
        row("2025-03-14 09:12:07+01:00", 1);
        row("20250314T091207Z", 1);
        row("14.3.2025 09:12", 2);
        row("Fri, 14 Mar 2025 09:12:07 +0100", 1);
    }
    void momentsAreGivenBackAsTheyWereWritten()
    {
        QFETCH(const QString, text);
        Communication c = letter(u"EX-1"_s);
        c.issued = readMoment(text, QTimeZone("Europe/Berlin"));
        QVERIFY(c.issued);
        m->put(c, 1);
        const auto read = m->record(c);
        QVERIFY(read.communication.issued == c.issued);
        QTEST(int(m->count(u"SELECT (issued_zone IS NOT NULL) + (issued_text IS NOT NULL) FROM communication_fact"_s)), "stored");
        c.issued = readMoment(u"2025-03-15T10:00:00+01:00", QTimeZone("Europe/Berlin"));
        m->put(c, 2);
        const std::vector<cache::FieldChange> changes = m->record(c).versions[1].changes;
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].before, text);
        QCOMPARE(changes[0].after, c.issued->text);
    }
};

QTEST_GUILESS_MAIN(CacheRowsTest)
#include "cache_rows_test.moc"
