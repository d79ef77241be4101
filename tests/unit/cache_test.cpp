#include "models/cache/read_recipients.h"
#include "tests/support/cache_rig.h"

using namespace cf;
using namespace cf::test;

#define OK(expression) QVERIFY2((expression).has_value(), "an error was returned")

class CacheTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheRig> m_rig;

    store::Database& database() { return m_rig->database; }
    void observe(const Communication& c, const QByteArray& bytes, UtcMs at) { m_rig->observe(c, bytes, at); }
    void put(const Communication& c, UtcMs at) { m_rig->put(c, at); }

    cache::Record record(const QString& id, std::optional<UtcMs> asOf = {})
    {
        const auto read = cache::readRecord(database(), id, asOf);
        if (!read) {
            qWarning("%s", qPrintable(read.error().detail));
            return {};
        }
        return *read;
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<CacheRig>(); }

    void givesBackWhatWasPutIn()
    {
        Communication c = letter(QStringLiteral("EX-1"));
        c.legs[0].events = {eventOf(c.legs[0], DeliveryState::BouncedHard, QStringLiteral("2025-03-14T09:12:31+01:00"))};
        c.relations = {{RelationKind::Corrects, QStringLiteral("EX-0")}};
        put(c, 1000);
        const cache::Record read = record(QStringLiteral("EX-1"));
        Communication back = read.communication;
        QCOMPARE(back.renditions[0].sha256, sha256Of("bytes of EX-1"));
        back.renditions = c.renditions; // hashes and sizes come from the source, compared above
        QVERIFY(back == c);
        QCOMPARE(read.repositoryName, QStringLiteral("Archive"));
        QCOMPARE(read.versions.size(), size_t(1));
    }

    void findsACommunicationByItsDocumentIdHoweverItIsSpelled()
    {
        put(letter(QStringLiteral("0000-12 34")), 1);
        QCOMPARE(record(QStringLiteral("1234")).communication.documentId, QStringLiteral("0000-12 34"));
        QCOMPARE(cache::readRecord(database(), QStringLiteral("999999")).error().kind, ErrorKind::NotFound);
    }

    void saysWhenSeveralShareADocumentId()
    {
        put(letter(QStringLiteral("A-1")), 1);
        Communication other = letter(QStringLiteral("A1"));
        put(other, 1);
        QCOMPARE(cache::readRecord(database(), QStringLiteral("A 1")).error().kind, ErrorKind::Conflict);
    }

    void writingTwiceIsWritingOnce()
    {
        const Communication c = letter(QStringLiteral("EX-1"));
        put(c, 1);
        const QByteArray once = *cache::comparableDump(database());
        observe(c, "bytes of EX-1", 2);
        QCOMPARE(*cache::writeCommunication(database(), c, 2), cache::Written::Unchanged);
        QCOMPARE(*cache::comparableDump(database()), once);
    }

    void remembersWhatWasKnownBefore()
    {
        Communication c = letter(QStringLiteral("EX-1"));
        put(c, 1000);
        c.type = QStringLiteral("renewal letter");
        c.legs[0].address = QStringLiteral("Lindenallee 27");
        put(c, 2000);
        QCOMPARE(record(c.id.value()).communication.type, QStringLiteral("renewal letter"));
        const cache::Record then = record(c.id.value(), 1500);
        QCOMPARE(then.communication.type, QStringLiteral("fee-change notice"));
        QVERIFY(then.communication.legs[0].address.isEmpty());
        QCOMPARE(cache::readRecord(database(), c.id.value(), 500).error().kind, ErrorKind::NotFound);
        const auto versions = record(c.id.value()).versions;
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(versions[0].to, std::optional<UtcMs>(2000));
        QCOMPARE(versions[1].changes.size(), size_t(1));
        QCOMPARE(versions[1].changes[0].field, QStringLiteral("type"));
    }

    void row64WhatSetItOffAndWhyItsChannelAreKnownAsTheyWereThen()
    {
        Communication c = letter(QStringLiteral("EX-1"));
        put(c, 1000);
        c.event = QStringLiteral("EV-01-7");
        c.eventKind = QStringLiteral("CLAIM_APPROVED");
        put(c, 2000);
        c.legs[0].channelReason = QStringLiteral("REGULATION");
        put(c, 3000);
        const cache::Record now = record(c.id.value()), then = record(c.id.value(), 1500), between = record(c.id.value(), 2500);
        QVERIFY(now.communication.event == c.event && now.communication.eventKind == c.eventKind && now.communication.legs[0].channelReason == QStringLiteral("REGULATION"));
        QVERIFY(then.communication.event.isEmpty() && then.communication.eventKind.isEmpty());
        QVERIFY(between.communication.event == c.event && between.communication.legs[0].channelReason.isEmpty());
        QCOMPARE(now.versions.size(), size_t(3));
        QCOMPARE(now.versions[1].changes.size(), size_t(2));
        QCOMPARE(now.versions[1].changes[0].field, QStringLiteral("event"));
        QCOMPARE(now.versions[1].changes[1].after, QStringLiteral("CLAIM_APPROVED"));
        QCOMPARE(now.versions[2].changes.size(), size_t(1));
        QCOMPARE(now.versions[2].changes[0].field, QStringLiteral("first_channel_reason"));
    }

    void everyPartOfAVersionEndsWithIt()
    {
        Communication first = letter(QStringLiteral("EX-1"));
        first.relations = {{RelationKind::Corrects, QStringLiteral("EX-0")}};
        put(first, 1000);
        Communication second = first;
        second.title = QStringLiteral("Fee-change notice, corrected");
        second.attributes = {{QStringLiteral("Due Day"), QStringLiteral("6")}};
        second.relations = {{RelationKind::ReissueOf, QStringLiteral("EX-0")}};
        second.usages = {{templateVersionId(archive(), QStringLiteral("FEE-CHG"), QStringLiteral("8")),
                          QStringLiteral("FEE-CHG"), QStringLiteral("8"), {}}};
        second.legs[0].phone = QStringLiteral("+49 30 1");
        second.renditions[0].queue = QStringLiteral("archive");
        put(second, 2000);
        const Communication then = record(first.id.value(), 1500).communication;
        const Communication now = record(first.id.value()).communication;
        for (const auto& [read, written] : {std::pair(then, first), std::pair(now, second)}) {
            QVERIFY(read.attributes == written.attributes);
            QVERIFY(read.relations == written.relations);
            QVERIFY(read.usages == written.usages);
            QVERIFY(read.legs == written.legs);
            QCOMPARE(read.renditions.size(), size_t(1));
            QCOMPARE(read.renditions[0].queue, written.renditions[0].queue);
        }
    }

    void anEventThatComesLateIsNotKnownBefore()
    {
        Communication c = letter(QStringLiteral("EX-1"));
        c.legs[0].events = {eventOf(c.legs[0], DeliveryState::Dispatched, QStringLiteral("2025-03-14T09:12:07+01:00"))};
        put(c, 1000);
        c.legs[0].events.push_back(eventOf(c.legs[0], DeliveryState::BouncedHard, QStringLiteral("2025-03-14T09:12:31+01:00")));
        put(c, 2000);
        QCOMPARE(stateOf(record(c.id.value()).communication.legs[0]), DeliveryState::BouncedHard);
        QCOMPARE(stateOf(record(c.id.value(), 1500).communication.legs[0]), DeliveryState::Dispatched);
        QCOMPARE(*database().integer(u"SELECT count(*) FROM communication_fact"), qint64(1)); // an event is no new version of the letter
    }

    void aClockSetBackDoesNotEndAFactBeforeItBegan()
    {
        Communication c = letter(QStringLiteral("EX-1"));
        put(c, 2000);
        c.title = QStringLiteral("Other");
        put(c, 1000);
        QCOMPARE(*database().integer(u"SELECT count(*) FROM communication_fact WHERE known_to < known_from"), qint64(0));
        QCOMPARE(record(c.id.value()).communication.title, QStringLiteral("Other"));
    }

    void alteredBytesAreToldApartFromThoseRecorded()
    {
        const Communication c = letter(QStringLiteral("EX-1"));
        put(c, 1);
        observe(c, "other bytes", 2);
        const cache::SourceStatus status = record(c.id.value()).renditions[0].status;
        QCOMPARE(status.content, ContentState::Altered);
        QCOMPARE(status.sha256, sha256Of("bytes of EX-1"));
        QCOMPARE(status.observed, sha256Of("other bytes"));
        QCOMPARE(status.custody.size(), size_t(2));
        QCOMPARE(status.custody[1].kind, CustodyKind::Altered);
        observe(c, "other bytes", 3);
        QCOMPARE(record(c.id.value()).renditions[0].status.custody.size(), size_t(2)); // told once
        observe(c, "bytes of EX-1", 4);
        QCOMPARE(record(c.id.value()).renditions[0].status.content, ContentState::Present);
        QCOMPARE(record(c.id.value()).renditions[0].status.custody[2].kind, CustodyKind::Restored);
    }

    void bytesThatNeverWereWhatTheIndexStatesAreAMismatch()
    {
        Communication c = letter(QStringLiteral("EX-1"));
        c.renditions[0].declaredSha256 = sha256Of("something else");
        put(c, 1);
        const cache::SourceStatus status = record(c.id.value()).renditions[0].status;
        QCOMPARE(status.content, ContentState::Mismatch);
        // Verified as what came in, they still are not what the index states.
        QCOMPARE(*cache::noteVerified(database(), status.source, sha256Of("bytes of EX-1"), false, 10),
                 ContentState::Mismatch);
    }

    void aMissingDocumentStaysAndSaysSo()
    {
        const Communication c = letter(QStringLiteral("EX-1"));
        put(c, 1);
        cache::Observation gone;
        gone.ref = {archive(), QStringLiteral("EX-1.pdf"), {}, {}, {}};
        gone.kind.reset();
        gone.missing = true;
        gone.at = 2;
        const auto source = cache::observeSource(database(), gone);
        OK(source);
        OK(cache::refreshContentColumns(database(), *source));
        QCOMPARE(record(c.id.value()).renditions[0].status.content, ContentState::Missing);
        QCOMPARE(*database().integer(u"SELECT count(*) FROM communication_fact WHERE content_state = 'MISSING' AND known_to IS NULL"), qint64(1));
        observe(c, "bytes of EX-1", 3);
        QCOMPARE(record(c.id.value()).renditions[0].status.custody.back().kind, CustodyKind::Returned);
    }

    void verificationNamesItsTimeAndItsFinding()
    {
        const Communication c = letter(QStringLiteral("EX-1"));
        put(c, 1);
        const qint64 source = record(c.id.value()).renditions[0].status.source;
        QCOMPARE(*cache::noteVerified(database(), source, sha256Of("bytes of EX-1"), false, 10), ContentState::Present);
        const cache::SourceStatus status = record(c.id.value()).renditions[0].status;
        QCOMPARE(status.lastVerified, std::optional<UtcMs>(10));
        QCOMPARE(status.custody.size(), size_t(2));
        QVERIFY(status.custody[1] ==
                (cache::CustodyEvent{CustodyKind::Verified, 10, sha256Of("bytes of EX-1"), QString()}));
        QCOMPARE(*cache::noteVerified(database(), source, sha256Of("x"), false, 20), ContentState::Altered);
        QCOMPARE(*cache::noteVerified(database(), source, {}, true, 30), ContentState::Missing);
    }

    void severalLettersInOneEnvelopeShareIt()
    {
        Communication first = letter(QStringLiteral("EX-1"));
        Communication second = letter(QStringLiteral("EX-2"));
        for (Communication* c : {&first, &second}) {
            c->envelopes = {{envelopeId(archive(), QStringLiteral("ENV-9")), QStringLiteral("ENV-9"), QStringLiteral("HH-1"), Channel::Print}};
            c->legs[0].envelope = c->envelopes[0].id;
            put(*c, 1);
        }
        QCOMPARE(*database().integer(u"SELECT count(*) FROM envelope WHERE code = 'ENV-9'"), qint64(1));
        QCOMPARE(*database().integer(u"SELECT count(*) FROM leg"), qint64(2));
    }

    void linksLeadBothWays()
    {
        const Communication original = letter(QStringLiteral("EX-1"));
        Communication copy = letter(QStringLiteral("EX-2"));
        copy.relations = {{RelationKind::ReissueOf, QStringLiteral("ex 1")}};
        put(original, 1);
        put(copy, 1);
        QCOMPARE(record(copy.id.value()).related[0].id, original.id);
        const auto back = record(original.id.value()).related;
        QCOMPARE(back.size(), size_t(1));
        QVERIFY(back[0].incoming);
        QCOMPARE(back[0].id, copy.id);
    }

    void reissuesOfALetterAreToldWithWhatBecameOfThem()
    {
        put(letter(QStringLiteral("EX-1")), 1);
        put(letter(QStringLiteral("EX-9")), 1);
        Communication later = letter(QStringLiteral("EX-3")), earlier = letter(QStringLiteral("EX-2"));
        for (Communication* one : {&later, &earlier}) {
            one->relations = {{RelationKind::ReissueOf, QStringLiteral("ex 1")}};
        }
        later.sent = readMoment(u"2025-05-02T08:00:00", QTimeZone("Europe/Berlin"));
        earlier.sent = readMoment(u"2025-04-02T08:00:00", QTimeZone("Europe/Berlin"));
        later.legs[0].events = {eventOf(later.legs[0], DeliveryState::Delivered, QStringLiteral("2025-05-02T09:00:00+02:00"))};
        put(later, 2);
        put(earlier, 3);
        const CommunicationId first = record(QStringLiteral("EX-1")).communication.id, other = record(QStringLiteral("EX-9")).communication.id;
        const auto lines = cache::readReissues(database(), {first, other});
        OK(lines);
        QCOMPARE(lines->size(), earlier.legs.size() + later.legs.size());
        QCOMPARE(lines->front().documentId, QStringLiteral("EX-2"));
        QCOMPARE(lines->back().documentId, QStringLiteral("EX-3"));
        QVERIFY(std::ranges::all_of(*lines, [&](const cache::ReissueLine& line) { return line.of == first && line.sent; }));
        const auto told = std::ranges::find(*lines, QStringLiteral("EX-3"), &cache::ReissueLine::documentId);
        QCOMPARE(told->state, DeliveryState::Delivered);
        QCOMPARE(told->customer, later.legs[0].customer);
        Communication undated = letter(QStringLiteral("EX-4")); // is not taken for the newest
        undated.relations = earlier.relations;
        undated.sent.reset();
        undated.sentBasis = Communication::SentBasis::None;
        put(undated, 4);
        const auto all = cache::readReissues(database(), {first});
        OK(all);
        QVERIFY(all->front().documentId == u"EX-4" && !all->front().sent);
        QCOMPARE(all->back().documentId, QStringLiteral("EX-3"));
    }

    void anOrphanGivesWayToItsIndex()
    {
        Communication orphan = letter(QStringLiteral("x"));
        orphan.nativeKey = QStringLiteral("file:x.pdf");
        orphan.id = communicationId(archive(), orphan.nativeKey);
        orphan.confidence = MetadataConfidence::Orphan;
        orphan.documentId.clear();
        put(orphan, 1);
        OK(cache::supersedeOrphan(database(), orphan.id, 2));
        QCOMPARE(*database().integer(u"SELECT count(*) FROM communication_fact WHERE known_to IS NULL"), qint64(0));
        QCOMPARE(record(orphan.id.value(), 1).communication.confidence, MetadataConfidence::Orphan); // what was known stays known
    }

    void aRepositoryNameIsTakenOnce()
    {
        Repository again = archiveRepository();
        again.name = QStringLiteral("ARCHIVE");
        QCOMPARE(cache::addRepository(database(), again).error().kind, ErrorKind::Conflict);
    }

    void whatIsSetAsideIsKeptUntilItReadsWell()
    {
        OK(cache::putAside(database(), {archive(), QStringLiteral("index.csv"), QStringLiteral("line 17"), QStringLiteral("bad date"), QStringLiteral("a;b"), 10, 10}));
        OK(cache::putAside(database(), {archive(), QStringLiteral("index.csv"), QStringLiteral("line 17"), QStringLiteral("bad date"), QStringLiteral("a;b"), 20, 20}));
        auto aside = cache::readSetAside(database(), archive());
        OK(aside);
        QCOMPARE(aside->size(), size_t(1));
        QCOMPARE(aside->front().firstSeen, UtcMs(10));
        OK(cache::resolveAside(database(), archive(), QStringLiteral("index.csv"), 30));
        QVERIFY(cache::readSetAside(database(), archive())->empty());
    }
};

QTEST_GUILESS_MAIN(CacheTest)
#include "cache_test.moc"
