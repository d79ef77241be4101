// Packs in the desk: a draft is changed step by step and undone, a sealed version stays, and who was given it is noted on an authority that holds.
#include "models/desk/decided_records.h"
#include "models/desk/desk.h"
#include "models/store/database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;

namespace {

const QDate today(2026, 4, 13);

PackItem item(const QString& key)
{
    PackItem made;
    made.key = key;
    made.communication = CommunicationId(key);
    made.documentId = key.toUpper();
    made.title = u"Statement "_s + key;
    made.at = 1'775'030'400'000;
    return made;
}

Pack draft(const QString& id = u"PK-1"_s)
{
    Pack pack;
    pack.id = id;
    pack.subject = {PackSubjectKind::Dispute, u"DSP-1"_s};
    pack.title = u"Dispute 1"_s;
    pack.person = u"ana"_s;
    pack.created = pack.changed = 100;
    pack.composition.checklist = u"dispute"_s;
    return pack;
}

SealedPack sealed(const PackComposition& composition, int number)
{
    return {number, 500, u"ana"_s, u"they are gone"_s, number > 1 ? u"an item was wrong"_s : QString(), composition, "{}", u"PK-1-%1.pdf"_s.arg(number), 10, QByteArray(32, char(number)), u"RW"_s};
}

PackAuthority attorney(QDate until)
{
    return {PackAuthorityKind::PowerOfAttorney, u"Lee & Partners"_s, u"POA-7"_s, until, {}};
}

} // namespace

class PackShelfTest : public QObject
{
    Q_OBJECT

    template <class T> static Result<T> taken(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); })) {
            return fail(ErrorKind::Timeout, u"no answer"_s);
        }
        return future.result();
    }
    static QStringList keys(const Result<Pack>& pack)
    {
        QStringList all;
        for (size_t i = 0; pack && i < pack->composition.items.size(); ++i) {
            all << pack->composition.items[i].key;
        }
        return all;
    }

private Q_SLOTS:
    void everyStepIsKeptAndCanBeUndoneAndDoneAgain()
    {
        QTemporaryDir home;
        {
            const auto desk = *desk::Desk::open(home.path());
            QSignalSpy changed(desk.get(), &desk::Desk::packsChanged);
            QVERIFY(taken(desk->beginPack(draft())));
            QCOMPARE(taken(desk->beginPack(draft())).error().kind, ErrorKind::Conflict);
            PackComposition composition = draft().composition;
            for (const QString& key : {u"a"_s, u"b"_s, u"c"_s}) {
                composition.items.push_back(item(key));
                QVERIFY(taken(desk->changePack(u"PK-1"_s, composition, u"add"_s, u"ana"_s, 200)));
            }
            composition.items[1].redactions = {{0, QRectF(1.5, 2, 30, 12), 0, 0, u"third-party"_s, u"ana"_s}};
            composition.items[1].redacted = QByteArray(32, 'x');
            QVERIFY(taken(desk->changePack(u"PK-1"_s, composition, u"redact"_s, u"ana"_s, 300)));
            QTRY_COMPARE(changed.size(), 5);
        }
        const auto desk = *desk::Desk::open(home.path()); // as after a crash: all of it is there
        auto pack = taken(desk->pack(u"PK-1"_s));
        QCOMPARE(keys(pack), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(pack->undoes, u"redact"_s);
        QCOMPARE(pack->composition.items[1].redactions.front().box, QRectF(1.5, 2, 30, 12));
        QCOMPARE(keys(taken(desk->undoPack(u"PK-1"_s))), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(keys(taken(desk->undoPack(u"PK-1"_s))), (QStringList{u"a"_s, u"b"_s}));
        pack = taken(desk->redoPack(u"PK-1"_s));
        QCOMPARE(keys(pack), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(pack->redoes, u"redact"_s);
        QVERIFY(taken(desk->undoPack(u"PK-1"_s)));
        PackComposition other = taken(desk->pack(u"PK-1"_s))->composition;
        std::swap(other.items[0], other.items[1]);
        pack = taken(desk->changePack(u"PK-1"_s, other, u"order"_s, u"ana"_s, 400));
        QCOMPARE(keys(pack), (QStringList{u"b"_s, u"a"_s}));
        QVERIFY(pack->redoes.isEmpty()); // what was undone is over
        for (int i = 0; i < 3; ++i) {
            pack = taken(desk->undoPack(u"PK-1"_s));
        }
        QVERIFY(pack && pack->composition.items.empty() && pack->undoes.isEmpty());
        QCOMPARE(taken(desk->undoPack(u"PK-1"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(taken(desk->changePack(u"PK-9"_s, other, u"add"_s, u"ana"_s, 400)).error().kind, ErrorKind::NotFound);
    }

    void row34ASealedVersionStaysAsItIsAndAnotherOneStandsBesideIt()
    {
        QTemporaryDir home;
        const auto desk = *desk::Desk::open(home.path());
        QVERIFY(taken(desk->beginPack(draft())));
        PackComposition first = draft().composition;
        first.items = {item(u"a"_s)};
        QVERIFY(taken(desk->changePack(u"PK-1"_s, first, u"add"_s, u"ana"_s, 200)));
        QCOMPARE(taken(desk->keepSealed(u"PK-1"_s, sealed(first, 2))).error().kind, ErrorKind::Conflict); // the first comes first
        QCOMPARE(taken(desk->keepSealed(u"PK-1"_s, sealed(draft().composition, 1))).error().kind, ErrorKind::Conflict); // it changed meanwhile
        auto pack = taken(desk->keepSealed(u"PK-1"_s, sealed(first, 1)));
        QVERIFY(pack && pack->isSealed());
        QCOMPARE(taken(desk->keepSealed(u"PK-1"_s, sealed(first, 1))).error().kind, ErrorKind::Conflict);
        PackComposition second = first;
        second.items = {item(u"b"_s)};
        pack = taken(desk->changePack(u"PK-1"_s, second, u"order"_s, u"ana"_s, 600));
        QVERIFY(pack && !pack->isSealed());
        pack = taken(desk->keepSealed(u"PK-1"_s, sealed(second, 2)));
        QCOMPARE(pack->versions.size(), size_t(2));
        QCOMPARE(pack->versions[0], sealed(first, 1));
        QCOMPARE(pack->versions[1].why, u"an item was wrong"_s);
        QCOMPARE(taken(desk->packOfFile(QByteArray(32, char(1))))->second, 1);
        QCOMPARE(taken(desk->packOfFile(QByteArray(32, char(9)))).error().kind, ErrorKind::NotFound);
        QCOMPARE(*desk::decidedRecords(home.path()), (std::vector<CommunicationId>{CommunicationId(u"a"_s), CommunicationId(u"b"_s)})); // keeps them from being taken away
        auto file = *store::Database::open(home.filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWriteDurable);
        for (const QString& attack : {u"UPDATE pack_version SET reason = 'another'"_s, u"DELETE FROM pack_version"_s}) {
            QVERIFY(!file.execute(attack));
        }
    }

    void whoWasGivenItIsNotedOnAnAuthorityThatHolds_data()
    {
        QTest::addColumn<PackAuthority>("authority");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("fault");
        QTest::newRow("the customer") << PackAuthority{PackAuthorityKind::Self, {}, {}, {}, {}} << u"C-1"_s << QString();
        QTest::newRow("a lawyer, its last day") << attorney(today) << u"Lee"_s << QString();
        QTest::newRow("a lawyer, the day after") << attorney(today.addDays(-1)) << u"Lee"_s << u"authority-expired"_s;
        QTest::newRow("a lawyer without an end") << PackAuthority{PackAuthorityKind::PowerOfAttorney, u"Lee"_s, u"POA-7"_s, {}, {}} << u"Lee"_s << u"authority-no-expiry"_s;
        QTest::newRow("a lawyer without a document") << PackAuthority{PackAuthorityKind::PowerOfAttorney, u"Lee"_s, {}, today, {}} << u"Lee"_s << u"authority-no-document"_s;
        QTest::newRow("not told") << PackAuthority{} << u"Lee"_s << u"authority-not-told"_s;
        QTest::newRow("one account of a version for all") << PackAuthority{PackAuthorityKind::Court, u"Court"_s, u"O-1"_s, {}, u"4471"_s} << u"Court"_s << u"authority-scope"_s;
        QTest::newRow("nobody") << PackAuthority{PackAuthorityKind::Self, {}, {}, {}, {}} << u" "_s << u"nobody is named"_s;
    }

    void whoWasGivenItIsNotedOnAnAuthorityThatHolds()
    {
        QFETCH(PackAuthority, authority);
        QFETCH(QString, to);
        QFETCH(QString, fault);
        QTemporaryDir home;
        const auto desk = *desk::Desk::open(home.path());
        QVERIFY(taken(desk->beginPack(draft())));
        QVERIFY(taken(desk->keepSealed(u"PK-1"_s, sealed(draft().composition, 1))));
        const auto pack = taken(desk->disclosePack(u"PK-1"_s, {1, 700, u"ana"_s, to, u"letter"_s, authority}, today));
        if (fault.isEmpty()) {
            QVERIFY(pack);
            QCOMPARE(pack->disclosures.size(), size_t(1));
            QCOMPARE(pack->disclosures.front().authority, authority);
            QCOMPARE(taken(desk->disclosePack(u"PK-1"_s, {2, 700, u"ana"_s, to, {}, authority}, today)).error().kind, ErrorKind::NotFound);
        } else {
            QCOMPARE(pack.error().kind, ErrorKind::Rejected);
            QCOMPARE(pack.error().detail, fault);
            QVERIFY(taken(desk->pack(u"PK-1"_s))->disclosures.empty());
        }
    }

    void whatIsNoCompositionIsRefused()
    {
        PackComposition composition = draft().composition;
        composition.items = {item(u"a"_s)};
        composition.authority = attorney(today);
        QCOMPARE(*readPackComposition(written(composition)), composition);
        for (const QByteArray& nonsense : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"items\":[{}],\"authority\":{\"kind\":\"self\"}}"), written(composition).replace("record", "guess")}) {
            QCOMPARE(readPackComposition(nonsense).error().kind, ErrorKind::Protocol);
        }
    }
};

QTEST_GUILESS_MAIN(PackShelfTest)
#include "pack_shelf_test.moc"
