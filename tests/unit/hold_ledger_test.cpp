// Matters in the desk: a ledger that only grows, letters that come under a matter once and stay, and a reading that does not forget that something was held.
#include "models/desk/desk.h"
#include "models/store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

HoldMatter matter(const QString& number)
{
    HoldMatter one;
    one.id = newMatterId();
    one.number = number;
    one.name = u"Smith v Acme & Co % ' \""_s;
    one.authority = u"Court letter of 3 March"_s;
    one.scope.query = u"customer:12345"_s;
    return one;
}

std::vector<HoldItem> letters(int from, int to)
{
    std::vector<HoldItem> all;
    for (int i = from; i < to; ++i) {
        HoldItem one;
        one.communication = CommunicationId(u"cf-%1"_s.arg(i));
        one.repository = RepositoryId(u"rp-1"_s);
        one.record = QString::number(i);
        one.versions = {u"v%1"_s.arg(i)};
        one.placing = u"CF-%1"_s.arg(i);
        all.push_back(std::move(one));
    }
    return all;
}

MatterStep step(MatterDeed deed) { return {0, 1'000, u"person:jo"_s, deed, {{u"letters"_s, 3}}}; }

template <class T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

class HoldLedgerTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<desk::Desk> m_desk;

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_desk = std::move(*desk::Desk::open(m_profile->path()));
    }

    void aMatterIsFoundByItsNumberAndItsStepsFitTogether()
    {
        const HoldMatter one = matter(u"M-1"_s);
        QVERIFY(wait(m_desk->openMatter(one, u"person:jo"_s, 1)));
        QCOMPARE(wait(m_desk->openMatter(matter(u"m-1"_s), u"person:jo"_s, 1)).error().kind, ErrorKind::Conflict);
        QCOMPARE(wait(m_desk->openMatter(matter(u"M 1;"_s), u"person:jo"_s, 1)).error().detail, u"number-form"_s);
        QCOMPARE(wait(m_desk->matter(u"M-2"_s)).error().kind, ErrorKind::NotFound);
        QVERIFY(wait(m_desk->noteMatter(one.id, step(MatterDeed::Evaluated))));
        const KeptMatter kept = *wait(m_desk->matter(u"m-1"_s));
        QCOMPARE(kept.matter, one);
        QCOMPARE(kept.steps.size(), size_t(2));
        QVERIFY(kept.isAsKept);
        QCOMPARE(wait(m_desk->matters())->front(), kept);
    }

    void aStepThatWasChangedIsNoticed()
    {
        const HoldMatter one = matter(u"M-1"_s);
        QVERIFY(wait(m_desk->openMatter(one, u"person:jo"_s, 1)));
        QVERIFY(wait(m_desk->noteMatter(one.id, step(MatterDeed::Evaluated))));
        auto database = store::Database::open(m_profile->filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWrite);
        QVERIFY(database.has_value());
        QVERIFY2(!database->execute(u"UPDATE matter_step SET person = 'person:eve'"), "a fence for those who come by accident");
        QVERIFY(!database->execute(u"DELETE FROM matter_step"));
        QVERIFY(database->execute(u"DROP TRIGGER matter_step_stays"));
        QVERIFY(database->execute(u"UPDATE matter_step SET person = 'person:eve' WHERE number = 0"));
        QVERIFY(!wait(m_desk->matter(u"M-1"_s))->isAsKept);
    }

    void lettersComeUnderAMatterOnceAndWhatItReachesStays()
    {
        HoldMatter one = matter(u"M-1"_s);
        QVERIFY(wait(m_desk->openMatter(one, u"person:jo"_s, 1)));
        QCOMPARE(wait(m_desk->joinHold(one.id, 0, step(MatterDeed::Asked), letters(0, 3)))->size(), size_t(3));
        QCOMPARE(wait(m_desk->joinHold(one.id, 0, step(MatterDeed::Joined), letters(0, 3))).error().kind, ErrorKind::Conflict);
        const auto joined = wait(m_desk->joinHold(one.id, 1, step(MatterDeed::Joined), letters(2, 5)));
        QCOMPARE(joined->size(), size_t(2)); // one was under it
        const auto items = *wait(m_desk->holdItems(one.id));
        QCOMPARE(items.size(), size_t(5));
        QCOMPARE(items[2].item.step, 1);
        QCOMPARE(items[4].item.step, 2);
        QCOMPARE(items[4].item.versions, QStringList{u"v4"_s});
        one.scope.query = u"customer:999"_s;
        QCOMPARE(wait(m_desk->changeMatter(one, u"person:jo"_s, 2)).error().kind, ErrorKind::Conflict);
        one.scope.query = u"customer:12345"_s;
        one.custodian = u"Legal"_s;
        QVERIFY(wait(m_desk->changeMatter(one, u"person:jo"_s, 2)));
        QCOMPARE(wait(m_desk->matter(u"M-1"_s))->matter.custodian, u"Legal"_s);
    }

    void aReadingDoesNotForgetThatSomethingWasHeld()
    {
        const HoldMatter one = matter(u"M-1"_s);
        QVERIFY(wait(m_desk->openMatter(one, u"person:jo"_s, 1)));
        const auto joined = *wait(m_desk->joinHold(one.id, 0, step(MatterDeed::Asked), letters(0, 1)));
        const qint64 row = joined.front().row;
        const auto keep = [&](UtcMs at, HoldFinding finding) { return wait(m_desk->keepReadings(one.id, step(MatterDeed::Verified), {{row, {at, finding, 1, HoldEnforcement::Weak, u"read"_s, {}}}})).has_value(); };
        QVERIFY(keep(10, HoldFinding::Absent));
        QVERIFY(!wait(m_desk->holdItems(one.id))->front().reading->firstHeld);
        QVERIFY(keep(20, HoldFinding::Held));
        QVERIFY(keep(30, HoldFinding::Absent));
        const KeptReading read = *wait(m_desk->holdItems(one.id))->front().reading;
        QCOMPARE(read.finding, HoldFinding::Absent);
        QCOMPARE(read.at, 30);
        QCOMPARE(read.firstHeld, std::optional<UtcMs>(20));
    }

    void lettersUnderOtherMattersAreCountedUntilThoseAreReleased()
    {
        const HoldMatter one = matter(u"M-1"_s), other = matter(u"M-2"_s);
        for (const HoldMatter* matter : {&one, &other}) {
            QVERIFY(wait(m_desk->openMatter(*matter, u"person:jo"_s, 1)));
        }
        QVERIFY(wait(m_desk->joinHold(one.id, 0, step(MatterDeed::Asked), letters(0, 4))));
        QVERIFY(wait(m_desk->joinHold(other.id, 0, step(MatterDeed::Asked), letters(2, 6))));
        QCOMPARE(*wait(m_desk->underOtherMatters(one.id)), 2);
        QCOMPARE(wait(m_desk->holdsOn(CommunicationId(u"cf-3"_s), 1'000))->size(), size_t(2));
        QVERIFY(wait(m_desk->noteMatter(other.id, step(MatterDeed::Released))));
        QCOMPARE(*wait(m_desk->underOtherMatters(one.id)), 0);
        const std::vector<LetterHold> left = *wait(m_desk->holdsOn(CommunicationId(u"cf-3"_s), 1'000));
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left.front().number, u"M-1"_s);
        QVERIFY(left.front().isAsked && !left.front().reading);
        QCOMPARE(wait(m_desk->noteMatter(other.id, step(MatterDeed::Evaluated))).error().kind, ErrorKind::Conflict);
    }

    void row24AReleasedMatterIsHeldAgainWithinItsCoolingOffAndNotAfter()
    {
        constexpr UtcMs day = 86'400'000;
        HoldMatter one = matter(u"M-1"_s);
        one.coolingOffDays = 30;
        QVERIFY(wait(m_desk->openMatter(one, u"person:jo"_s, 1)));
        std::vector<HoldItem> joined = *wait(m_desk->joinHold(one.id, 0, step(MatterDeed::Asked), letters(0, 2)));
        QVERIFY(wait(m_desk->keepReadings(one.id, step(MatterDeed::Verified), {{joined[0].row, {10, HoldFinding::Held, 1, HoldEnforcement::Weak, {}, {}}}})));
        QCOMPARE(wait(m_desk->holdAgain(one.id, {0, 2'000, {}, MatterDeed::HeldAgain, {}}, joined)).error().kind, ErrorKind::Conflict);
        QVERIFY(wait(m_desk->askRelease(one.id, step(MatterDeed::ReleaseAsked), {{joined[0].row, u"CF-off"_s}})));
        HoldMatter shorter = one;
        shorter.coolingOffDays = 0;
        QVERIFY2(wait(m_desk->changeMatter(shorter, u"person:eve"_s, 2)).error().kind == ErrorKind::Conflict, "nobody shortens it under way");
        QVERIFY(wait(m_desk->noteMatter(one.id, step(MatterDeed::Released)))); // at 1'000
        const auto on = [&](UtcMs now) { return *wait(m_desk->holdsOn(CommunicationId(u"cf-1"_s), now)); };
        QCOMPARE(on(1'000 + 29 * day).size(), size_t(1));
        QCOMPARE(on(1'000 + 29 * day).front().coolingUntil, std::optional<UtcMs>(1'000 + 30 * day));
        QVERIFY(on(1'001 + 30 * day).empty());
        QCOMPARE(wait(m_desk->holdAgain(one.id, {0, 1'001 + 30 * day, {}, MatterDeed::HeldAgain, {}}, joined)).error().detail, u"cooled-off"_s);
        for (HoldItem& item : joined) {
            item.placing = u"again-"_s + item.record;
        }
        QVERIFY(wait(m_desk->holdAgain(one.id, {0, 1'000 + 30 * day, u"person:jo"_s, MatterDeed::HeldAgain, {}}, joined)));
        const KeptMatter kept = *wait(m_desk->matter(u"M-1"_s));
        QVERIFY(kept.isAsKept && !kept.isReleased());
        const auto items = *wait(m_desk->holdItems(one.id));
        QVERIFY(items[0].item.lifting.isEmpty() && !items[0].reading);
        QCOMPARE(items[1].item.placing, u"again-1"_s);
        QVERIFY(!on(2'000 + 40 * day).front().coolingUntil);
    }

    void row24ALedgerIsTakenInByAnotherProfileAsItIs()
    {
        HoldMatter one = matter(u"M-1"_s);
        one.expected = {{u"rp-1"_s, HoldEnforcement::EnforcedStorage}};
        QVERIFY(wait(m_desk->openMatter(one, u"person:jo"_s, 1)));
        std::vector<HoldItem> three = letters(0, 3);
        MatterStep asked = step(MatterDeed::Asked);
        asked.told.insert(u"population"_s, QString::fromLatin1(populationOf({u"cf-2"_s, u"cf-0"_s, u"cf-1"_s}).toHex()));
        const auto joined = *wait(m_desk->joinHold(one.id, 0, asked, three));
        QVERIFY(wait(m_desk->keepReadings(one.id, step(MatterDeed::Verified), {{joined[0].row, {10, HoldFinding::Held, 1, HoldEnforcement::Weak, u"read"_s, {}}}})));
        const KeptMatter kept = *wait(m_desk->matter(one.id));
        HoldLedger ledger{kept.matter, HoldState::Requested, kept.steps, {}, kept.head, u"RWkey"_s};
        const std::vector<KeptHoldItem> under = *wait(m_desk->holdItems(one.id));
        for (const KeptHoldItem& item : under) {
            ledger.letters.push_back({item.item, item.reading, item.reading ? HeldItemState::Verified : HeldItemState::Requested});
            ledger.letters.back().item.row = 0;
        }
        const QByteArray written = ledgerJson(ledger, u"2026-04-01T08:00:00Z"_s);
        const auto read = ledgerFrom(written);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, ledger);
        QTemporaryDir elsewhere;
        const auto other = std::move(*desk::Desk::open(elsewhere.path()));
        const MatterStep taken{0, 5'000, u"person:ann"_s, MatterDeed::Imported, {{u"key"_s, u"RWkey"_s}}};
        QVERIFY(wait(other->takeLedger(*read, taken)));
        const KeptMatter there = *wait(other->matter(u"M-1"_s));
        QVERIFY(there.isAsKept);
        QCOMPARE(there.matter, one);
        QCOMPARE(there.steps.size(), kept.steps.size() + 1);
        QCOMPARE(there.steps[1], kept.steps[1]);
        const auto items = *wait(other->holdItems(one.id));
        QCOMPARE(items.size(), size_t(3));
        QCOMPARE(items[0].reading->firstHeld, std::optional<UtcMs>(10));
        QCOMPARE(items[0].item.placing, u"CF-0"_s);
        QVERIFY2(items[1].item.placing.isEmpty(), "what never got an answer is asked for anew");
        QCOMPARE(wait(other->takeLedger(*read, taken)).error().kind, ErrorKind::Conflict);
        HoldLedger undecided = *read;
        undecided.state = HoldState::ReleaseProposed;
        QTemporaryDir third;
        const auto another = std::move(*desk::Desk::open(third.path()));
        QCOMPARE(wait(another->takeLedger(undecided, taken)).error().detail, u"undecided"_s);
        QVERIFY2(!wait(another->matter(u"M-1"_s)), "all of it or nothing");
    }

    void row24ALedgerThatWasChangedIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("who did it") << QByteArray("person:jo") << QByteArray("person:eve");
        QTest::newRow("a letter less in a step") << QByteArray("\"letters\": 3") << QByteArray("\"letters\": 2");
        QTest::newRow("another letter") << QByteArray("\"id\": \"cf-2\"") << QByteArray("\"id\": \"cf-9\"");
        QTest::newRow("another query") << QByteArray("customer:12345") << QByteArray("customer:54321");
        QTest::newRow("another form") << QByteArray("ledger-1") << QByteArray("ledger-2");
        QTest::newRow("another head") << QByteArray("\"head\": \"") << QByteArray("\"head\": \"00");
        QTest::newRow("no finding") << QByteArray("\"finding\": \"HELD\"") << QByteArray("\"finding\": \"PERHAPS\"");
    }
    void row24ALedgerThatWasChangedIsNotBelieved()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const HoldMatter one = matter(u"M-1"_s);
        QVERIFY(wait(m_desk->openMatter(one, u"person:jo"_s, 1)));
        MatterStep asked = step(MatterDeed::Asked);
        asked.told.insert(u"population"_s, QString::fromLatin1(populationOf({u"cf-0"_s, u"cf-1"_s, u"cf-2"_s}).toHex()));
        QVERIFY(wait(m_desk->joinHold(one.id, 0, asked, letters(0, 3))));
        const KeptMatter kept = *wait(m_desk->matter(one.id));
        HoldLedger ledger{kept.matter, HoldState::Requested, kept.steps, {}, kept.head, {}};
        const std::vector<KeptHoldItem> under = *wait(m_desk->holdItems(one.id));
        for (const KeptHoldItem& item : under) {
            ledger.letters.push_back({item.item, KeptReading{1, HoldFinding::Held, 1, HoldEnforcement::Weak, {}, 1}, HeldItemState::Verified});
        }
        QByteArray bytes = ledgerJson(ledger, {});
        QVERIFY(ledgerFrom(bytes));
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        const auto read = ledgerFrom(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Protocol);
    }

    void howARepositoryHoldsIsKeptAsItWasFound()
    {
        HoldTerms terms{HoldEnforcement::Weak, true, true, false, 1'000, u"RM hold"_s, u"asked /v2/holds"_s};
        QVERIFY(wait(m_desk->keepHoldTerms(RepositoryId(u"rp-1"_s), {terms, 5})));
        QVERIFY(wait(m_desk->keepHoldTerms(RepositoryId(u"rp-2"_s), {std::nullopt, 6})));
        const TermsByRepository kept = *wait(m_desk->holdTerms());
        QCOMPARE(kept.at(u"rp-1"_s).terms, std::optional(terms));
        QVERIFY(!kept.at(u"rp-2"_s).terms);
    }
};

QTEST_GUILESS_MAIN(HoldLedgerTest)
#include "hold_ledger_test.moc"
