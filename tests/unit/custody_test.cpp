// The hand-overs of a letter: what receipts them, what does not fit, and what nobody could tell.
#include "models/evidence/custody.h"
#include "tests/support/sample_communication.h"
#include "ui/record/custody_words_presenter.h"

#include <QTest>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

class CustodyTest : public QObject
{
    Q_OBJECT

    static constexpr UtcMs day = 86'400'000;

    /// Composed at noon, archived an hour later.
    static cache::Record record()
    {
        cache::Record record;
        record.communication = test::letter(u"EX-1"_s);
        record.communication.archived = readMoment(u"2025-03-14T13:00:00+01:00", QTimeZone::utc());
        record.repositoryName = u"Archive"_s;
        cache::RenditionRecord one;
        one.rendition = record.communication.renditions.front();
        one.rendition.source.nativeVersion = u"1.0"_s;
        one.rendition.declaredSha256 = test::sha256Of("letter");
        one.status.content = ContentState::Present;
        one.status.sha256 = one.rendition.declaredSha256;
        record.renditions = {one};
        cache::Making making;
        making.repositoryName = u"Composition"_s;
        making.run.nativeId = u"run-1"_s;
        making.run.started = readMoment(u"2025-03-14T12:00:00+01:00", QTimeZone::utc())->utc;
        RunStep step;
        step.ended = *making.run.started + 60'000;
        step.outputs = {{u"EX-1"_s, u"1"_s, u"archive"_s, u"EX-1.pdf"_s, 1}};
        making.run.steps = {step};
        record.makings = {making};
        return record;
    }
    /// Systems that are known for a year around the letter.
    static CustodySources sources()
    {
        const UtcMs made = record().communication.sent->utc;
        CustodySources all;
        all.reach.compositions = {{u"Composition"_s, made - 180 * day, made + 180 * day}};
        all.reach.feeds = {{u"Middleware"_s, made - 180 * day, made + 180 * day}};
        all.reach.templates = {u"fee-chg"_s};
        cache::EventReceipt event;
        event.feed = u"Middleware"_s;
        event.source = u"https://middleware.example"_s;
        event.id = u"e-1"_s;
        event.type = u"io.counterfoil.communication.handed-over.v1"_s;
        event.sha256 = test::sha256Of("event");
        event.at = *record().makings[0].run.started + 30 * 60'000;
        all.events = {event};
        return all;
    }
    static const evidence::HandOver& hop(const Custody& custody, Holder to)
    {
        return *std::ranges::find(custody.hops, to, &evidence::HandOver::to);
    }

private Q_SLOTS:
    void row72AWholeWayHasAReceiptForEachHandOver()
    {
        const Custody custody = custodyOf(record(), sources());
        QCOMPARE(custody.hops.size(), size_t(3));
        QVERIFY(custody.isWhole());
        const evidence::HandOver& output = hop(custody, Holder::Output);
        QCOMPARE(output.receipts.front(), (Receipt{ReceiptKind::Manifest, u"run-1"_s, u"archive/EX-1.pdf"_s, {}, output.instant}));
        const evidence::HandOver& middleware = hop(custody, Holder::Middleware);
        QCOMPARE(middleware.receipts.front().id, u"e-1"_s);
        QCOMPARE(middleware.receipts.front().sha256, test::sha256Of("event"));
        QCOMPARE(middleware.clock, u"https://middleware.example"_s);
        const evidence::HandOver& archive = hop(custody, Holder::Repository);
        QCOMPARE(archive.toName, u"Archive"_s);
        QCOMPARE(archive.receipts.front().part, u"1.0"_s);
        QCOMPARE(archive.receipts.front().sha256, test::sha256Of("letter"));
        QCOMPARE(archive.before, archive.after);
        QCOMPARE(archive.at->zone, u"+01:00"_s);
    }

    void row72AHandOverWithoutAReceiptIsFlagged()
    {
        cache::Record unlisted = record();
        unlisted.makings.clear();
        CustodySources silent = sources();
        silent.events.clear();
        const Custody custody = custodyOf(unlisted, silent);
        QCOMPARE(custody.without(CustodyFault::NoReceipt), 2);
        QVERIFY(hop(custody, Holder::Output).has(CustodyFault::NoReceipt));
        QVERIFY(hop(custody, Holder::Middleware).has(CustodyFault::NoReceipt));
        QVERIFY(!hop(custody, Holder::Repository).has(CustodyFault::NoReceipt)); // the record is one
        QVERIFY(ui::handOverNote(custody).contains(u'2'));
    }

    void whatNoSystemCouldTellIsNotHeldAgainstALetter()
    {
        cache::Record unlisted = record();
        unlisted.makings.clear();
        const Custody nobody = custodyOf(unlisted, {});
        QCOMPARE(nobody.without(CustodyFault::NoReceipt), 0);
        QCOMPARE(hop(nobody, Holder::Output).untold, Untold::NoSystem);
        QVERIFY(!nobody.isWhole());

        CustodySources early = sources(); // known from after the letter on
        early.events.clear();
        early.reach.compositions[0].first = unlisted.communication.sent->utc + day;
        early.reach.feeds[0].first = unlisted.communication.sent->utc + day;
        const Custody before = custodyOf(unlisted, early);
        QCOMPARE(before.without(CustodyFault::NoReceipt), 0);
        QCOMPARE(hop(before, Holder::Output).untold, Untold::NotThen);
        QCOMPARE(hop(before, Holder::Middleware).untold, Untold::NotThen);

        CustodySources other = sources(); // composed by something else
        other.reach.templates = {u"another"_s};
        QCOMPARE(hop(custodyOf(unlisted, other), Holder::Output).untold, Untold::NoSystem);
    }

    void otherBytesThanWereHandedOverAreFlagged()
    {
        cache::Record changed = record();
        changed.renditions[0].status.sha256 = test::sha256Of("other");
        const evidence::HandOver archive = hop(custodyOf(changed, sources()), Holder::Repository);
        QVERIFY(archive.has(CustodyFault::HashDiffers));
        QVERIFY(archive.before != archive.after);
        cache::Record unread = record();
        unread.renditions[0].status.sha256.clear();
        QVERIFY(!hop(custodyOf(unread, sources()), Holder::Repository).has(CustodyFault::HashDiffers));
    }

    void aHashThatTheMiddlewareTellsIsWhatWasHandedOver()
    {
        CustodySources told = sources();
        cache::EventReceipt archived = told.events[0];
        archived.type = u"io.counterfoil.communication.archived.v1"_s;
        archived.documentSha256 = test::sha256Of("as sent");
        archived.id = u"e-2"_s;
        told.events.push_back(archived);
        const evidence::HandOver archive = hop(custodyOf(record(), told), Holder::Repository);
        QCOMPARE(archive.from, Holder::Middleware);
        QCOMPARE(archive.before, test::sha256Of("as sent"));
        QVERIFY(archive.has(CustodyFault::HashDiffers));
        QCOMPARE(archive.receipts.size(), size_t(2));
    }

    void nothingArrivesBeforeItWasComposed()
    {
        cache::Record early = record();
        early.communication.archived = readMoment(u"2025-03-14T11:59:00+01:00", QTimeZone::utc());
        QVERIFY(hop(custodyOf(early, sources()), Holder::Repository).has(CustodyFault::OutOfOrder));
        early.communication.archived = readMoment(u"2025-03-14", QTimeZone::utc()); // only to the day
        QVERIFY(!hop(custodyOf(early, sources()), Holder::Repository).has(CustodyFault::OutOfOrder));
        early.communication.archived = readMoment(u"2025-03-14T11:59:00", QTimeZone("Europe/Berlin")); // in some zone
        QVERIFY(!hop(custodyOf(early, sources()), Holder::Repository).has(CustodyFault::OutOfOrder));
    }

    void aCopyElsewhereIsAHandOverOfItsOwn()
    {
        CustodySources copied = sources();
        cache::KeptElsewhere other;
        other.id = CommunicationId(u"cm-other"_s);
        other.repositoryName = u"Records office"_s;
        other.nativeId = u"0900"_s;
        other.nativeVersion = u"2.0"_s;
        other.recorded = test::sha256Of("other");
        copied.elsewhere = {other};
        const Custody custody = custodyOf(record(), copied);
        const evidence::HandOver& copy = custody.hops.back();
        QCOMPARE(copy.fromName, u"Archive"_s);
        QCOMPARE(copy.toName, u"Records office"_s);
        QVERIFY(copy.has(CustodyFault::HashDiffers));
        QCOMPARE(copy.opens, other.id);
    }

    void anArchiveThatLostTheFileHoldsTheRecordAlone()
    {
        cache::Record lost = record();
        lost.renditions[0].status.content = ContentState::Missing;
        QVERIFY(hop(custodyOf(lost, sources()), Holder::Repository).has(CustodyFault::NoDocument));
        lost.renditions.clear();
        QVERIFY(hop(custodyOf(lost, sources()), Holder::Repository).has(CustodyFault::NoDocument));
    }

    void whatWasToldTwiceWithDifferentContentIsSaid()
    {
        CustodySources twice = sources();
        twice.events[0].hasConflict = true;
        QVERIFY(hop(custodyOf(record(), twice), Holder::Middleware).has(CustodyFault::Restated));
    }

    void ofManyReceiptsTheFirstAreListedAndTheOthersCounted()
    {
        CustodySources many = sources();
        for (int i = 0; i < 9; ++i) {
            cache::EventReceipt later = many.events[0];
            later.id = u"late-%1"_s.arg(i);
            later.at = *later.at + (i + 1) * 1'000;
            many.events.insert(many.events.begin(), later); // a feed's order is not the order of what happened
        }
        const evidence::HandOver middleware = hop(custodyOf(record(), many), Holder::Middleware);
        QCOMPARE(middleware.receipts.front().id, u"e-1"_s);
        QCOMPARE(int(middleware.receipts.size()) + middleware.further, 10);
    }

    void programsReadStableCodes()
    {
        cache::Record changed = record();
        changed.renditions[0].status.sha256 = test::sha256Of("other");
        const QJsonObject json = custodyJson(custodyOf(changed, sources()));
        QCOMPARE(json[u"whole"].toBool(), false);
        const QJsonObject archive = json[u"handOvers"][2].toObject();
        QCOMPARE(archive[u"to"].toString(), u"REPOSITORY"_s);
        QCOMPARE(archive[u"faults"][0].toString(), u"HASH_DIFFERS"_s);
        QCOMPARE(archive[u"sha256After"].toString(), QString::fromLatin1(test::sha256Of("other").toHex()));
        QCOMPARE(archive[u"at"].toString(), u"2025-03-14T13:00:00+01:00"_s);
    }
};

QTEST_GUILESS_MAIN(CustodyTest)
#include "custody_test.moc"
