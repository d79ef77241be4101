// What is due, what keeps it and where sources disagree, over letters of three repositories that say it each in their own way.
#include "tests/support/standing_parts.h"

using namespace cf;
using namespace cf::evidence;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

const RetentionShare* share(const RetentionBook& book, const QString& planClass, const QString& repository, const QString& unit)
{
    const auto found = std::ranges::find_if(book.shares, [&](const RetentionShare& one) { return one.planClass == planClass && one.repositoryName == repository && one.unit == unit; });
    return found == book.shares.end() ? nullptr : &*found;
}

const ConflictCause* cause(const RetentionBook& book, RetentionConflict conflict, const QString& repository, const QString& unit)
{
    const auto found = std::ranges::find_if(book.causes, [&](const ConflictCause& one) { return one.conflict == conflict && one.repositoryName == repository && one.unit == unit; });
    return found == book.causes.end() ? nullptr : &*found;
}

} // namespace

class RetentionBookTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<DispositionRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<DispositionRig>(); }

    void row21ClassificationAndRetentionAsEachArchiveStatesThemAreOneTable()
    {
        m_rig->put({{.documentId = u"A-1"_s, .kept = {DispositionRig::statement(u"3 years service"_s, u"2022-12-31"_s)}},
                    {.documentId = u"A-2"_s, .issued = u"2024-05-05"_s, .kept = {DispositionRig::statement(u"SRV-03"_s, u"2027-12-31"_s)}, .repository = 1},
                    {.documentId = u"A-3"_s, .asked = u"10 years tax"_s, .repository = 2}});
        const auto book = m_rig->look();
        QCOMPARE(book->sum().letters, 3);
        QCOMPARE(share(*book, u"SRV-3"_s, u"Vault"_s, u"Bank"_s)->due, 1);
        QCOMPARE(share(*book, u"SRV-3"_s, u"City"_s, u"Bank"_s)->later, 1);
        QCOMPARE(share(*book, u"TAX-10"_s, u"Stacks"_s, u"Bank"_s)->later, 1);
        QCOMPARE(book->listed.size(), 1);
        const LetterRetention& due = book->listed.front();
        QCOMPARE(due.facts.documentId, u"A-1"_s);
        QCOMPARE(due.standing.claims.size(), 3);
        QVERIFY(due.blocks.empty());
        QVERIFY(isComplete(book->stands));
    }

    void row89EverySeededMismatchIsFoundWithItsCauseAndNothingElse()
    {
        std::vector<RetainedLetter> letters;
        for (int i = 0; i < 40; ++i) {
            RetainedLetter one{.documentId = u"L-%1"_s.arg(i), .kept = {DispositionRig::statement(u"3 years service"_s, u"2022-12-31"_s)}};
            one.unit = i % 2 ? u"Bank"_s : u"Energy"_s;
            if (i % 10 == 3) {
                one.kept = {DispositionRig::statement(u"10 years tax"_s, u"2029-12-31"_s)};
            } else if (i % 10 == 7) {
                one.kept = {DispositionRig::statement(u"3 years service"_s, u"2021-12-31"_s)};
            }
            letters.push_back(one);
        }
        m_rig->put(letters);
        const auto book = m_rig->look();
        qint64 found = 0;
        for (const ConflictCause& one : book->causes) {
            found += one.letters;
        }
        QCOMPARE(found, 8);
        const ConflictCause* other = cause(*book, RetentionConflict::ClassDiffers, u"Vault"_s, u"Bank"_s);
        QVERIFY(other);
        QCOMPARE(other->letters, 4);
        QCOMPARE(other->asked, u"3 years service"_s);
        QCOMPARE(other->kept, u"10 years tax"_s);
        QVERIFY(other->named.contains(m_rig->idOf(u"L-3"_s).value()));
        QCOMPARE(other->documents.size(), 4);
        QCOMPARE(cause(*book, RetentionConflict::PeriodDiffers, u"Vault"_s, u"Bank"_s)->letters, 4);
        RetentionWish wish;
        wish.conflict = RetentionConflict::PeriodDiffers;
        QCOMPARE(m_rig->look(wish)->listed.size(), 4);
    }

    void row90TheSameClassWithAnotherPeriodIsToldForEachRepositoryAndUnit()
    {
        m_rig->put({{.documentId = u"A-1"_s, .kept = {DispositionRig::statement(u"3 years service"_s, u"2022-12-31"_s)}},
                    {.documentId = u"A-2"_s, .kept = {DispositionRig::statement(u"3 years service"_s, u"2024-12-31"_s)}, .repository = 1, .unit = u"Energy"_s},
                    {.documentId = u"A-3"_s, .kept = {DispositionRig::statement(u"3 years service"_s, u"2024-12-31"_s)}, .repository = 1, .unit = u"Bank"_s}});
        const auto book = m_rig->look();
        QVERIFY(!cause(*book, RetentionConflict::PeriodDiffers, u"Vault"_s, u"Bank"_s));
        QCOMPARE(cause(*book, RetentionConflict::PeriodDiffers, u"City"_s, u"Energy"_s)->letters, 1);
        QCOMPARE(cause(*book, RetentionConflict::PeriodDiffers, u"City"_s, u"Bank"_s)->letters, 1);
    }

    void row93CodesThatNobodyMappedAreListedByRepository()
    {
        m_rig->put({{.documentId = u"A-1"_s, .kept = {DispositionRig::statement(u"NB-77"_s, u"2030-12-31"_s)}},
                    {.documentId = u"A-2"_s, .kept = {DispositionRig::statement(u"NB-77"_s, u"2030-12-31"_s)}},
                    {.documentId = u"A-3"_s, .kept = {DispositionRig::statement(u"NB-77"_s, u"2030-12-31"_s)}, .repository = 1}});
        const auto book = m_rig->look();
        QCOMPARE(book->notMapped.size(), 2);
        QCOMPARE(book->notMapped[1].repositoryName, u"Vault"_s);
        QCOMPARE(book->notMapped[1].code, u"NB-77"_s);
        QCOMPARE(book->notMapped[1].letters, 2);
    }

    void row92UnitsHaveCountsOfTheirOwnAndWhatCountsSaysOfWhichRepositories()
    {
        m_rig->put({{.documentId = u"A-1"_s, .unit = u"Bank"_s}, {.documentId = u"A-2"_s, .unit = u"Energy"_s}});
        m_rig->write([this](store::Database& database) { return database.execute(u"UPDATE repository SET watermark = NULL WHERE name = 'City'"); });
        RetentionWish wish;
        wish.units = {u"Energy"_s};
        const auto book = m_rig->look(wish);
        QCOMPARE(book->wished, 1);
        QCOMPARE(book->listed.front().facts.unit, u"Energy"_s);
        QVERIFY(!isComplete(book->stands));
        QCOMPARE(book->stands.size(), 3); // the workflow system keeps no letters
    }

    void eachThingThatKeepsALetterIsToldWithItsName()
    {
        HoldStatement hold, foreign;
        hold.code = hold.name = u"LIT-2024-001"_s;
        hold.isRemovable = true;
        foreign.code = foreign.name = u"REG-4711"_s;
        m_rig->put({{.documentId = u"FREE"_s},
                    {.documentId = u"HELD"_s, .holds = {hold}},
                    {.documentId = u"FOREIGN"_s, .holds = {foreign}},
                    {.documentId = u"MATTER"_s},
                    {.documentId = u"STACKS"_s, .repository = 2},
                    {.documentId = u"P-1"_s, .package = u"CLOSING-7"_s},
                    {.documentId = u"P-2"_s, .issued = u"2025-01-02"_s, .package = u"CLOSING-7"_s},
                    {.documentId = u"SHARED"_s},
                    {.documentId = u"SHARED"_s, .issued = u"2025-01-02"_s, .repository = 1, .customer = u"C-2"_s},
                    {.documentId = u"CLASSES"_s, .kept = {DispositionRig::statement(u"6 years commercial"_s, u"2025-12-31"_s)}}});
        QVERIFY(m_rig->hold(u"LIT-7"_s, {u"MATTER"_s}));
        const auto book = m_rig->look();
        QMap<QString, QString> blocks;
        for (const LetterRetention& one : book->listed) {
            blocks.insert(one.facts.documentId + (one.facts.repositoryName == u"City" ? u"@City"_s : QString()), blockText(one.blocks));
        }
        QCOMPARE(blocks.value(u"FREE"_s), QString());
        QCOMPARE(blocks.value(u"HELD"_s), u"hold LIT-2024-001"_s);
        QCOMPARE(blocks.value(u"FOREIGN"_s), u"foreign-hold REG-4711"_s);
        QCOMPARE(blocks.value(u"MATTER"_s), u"matter LIT-7"_s);
        QCOMPARE(blocks.value(u"STACKS"_s), u"no-means Stacks"_s);
        QCOMPARE(blocks.value(u"P-1"_s), u"package P-2 2028-12-31"_s);
        QCOMPARE(blocks.value(u"SHARED"_s), u"shared SHARED 2028-12-31"_s); // the other customer's is not due
        QCOMPARE(blocks.value(u"CLASSES"_s), u"conflict class-differs"_s);
        QCOMPARE(book->sum().due, 8);
        QCOMPARE(book->sum().blocked, 7);
        QCOMPARE(book->blocks.at(BlockReason::Package), 1);
    }

    void whatARepositoryHidesOfItsHoldsKeepsAllOfIts()
    {
        m_rig->put({{.documentId = u"A-1"_s}, {.documentId = u"A-2"_s, .repository = 1}});
        m_rig->write([](store::Database& database) {
            return database.execute(u"INSERT INTO repository_gap (repository, failure, subject, detail, first_seen, last_seen) SELECT pk, 'DENIED', 'holds and retention', '', 1, 1 FROM repository WHERE name = 'City'");
        });
        const auto book = m_rig->look();
        QCOMPARE(book->blocks.size(), 1);
        QCOMPARE(book->blocks.at(BlockReason::HoldsHidden), 1);
    }

    void whatComesSoonIsListedWhenItIsAskedFor()
    {
        // Berlin, 1 April 2026: kept until 15 April, and until 15 June.
        m_rig->put({{.documentId = u"A-1"_s, .asked = {}, .kept = {DispositionRig::statement(u"COM-6"_s, u"2026-04-15"_s)}}, {.documentId = u"A-2"_s, .asked = {}, .kept = {DispositionRig::statement(u"COM-6"_s, u"2026-06-15"_s)}}});
        auto book = m_rig->look();
        QCOMPARE(book->sum().due, 0);
        QVERIFY(book->listed.empty());
        RetentionWish wish;
        wish.withinDays = 30;
        book = m_rig->look(wish);
        QCOMPARE(book->sum().within30, 1);
        QCOMPARE(book->listed.size(), 1);
        QCOMPARE(blockText(book->listed.front().blocks), u"not-due 2026-04-15"_s);
        wish.withinDays = 90;
        QCOMPARE(m_rig->look(wish)->listed.size(), 2);
    }

    void theOutlineOfKeptStandingsIsWhatTheWholeBookSaysBeforeItIsCounted()
    {
        std::vector<RetainedLetter> letters;
        const QDate today(2026, 4, 1);
        for (int i = 0; i < 120; ++i) {
            RetainedLetter one{.documentId = u"L-%1"_s.arg(i), .repository = i % 3, .unit = i % 4 == 0 ? u"Energy"_s : u"Bank"_s};
            const QDate day = today.addDays((i * 37) % 200 - 80);
            one.kept = {DispositionRig::statement(u"3 years service"_s, day.toString(Qt::ISODate))};
            one.issued = u"2015-03-14"_s; // the plan alone would have let it go long ago
            one.asked = i % 9 == 0 ? u"NB-77"_s : i % 11 == 0 ? QString() : one.asked;
            if (i % 13 == 0) {
                one.kept = {DispositionRig::statement(u"3 years service"_s)};
            }
            letters.push_back(one);
        }
        m_rig->put(letters);
        m_rig->write([](store::Database& database) { return database.execute(u"UPDATE archive_record SET standing = 'DESTROYED' WHERE rowid % 10 = 0"); });
        ui::LetterStandings standings(standingParts(*m_rig));
        const auto refresh = [&] {
            std::optional<Result<void>> done;
            standings.refresh([&](const Result<void>& result) { done = result; });
            until([&] { return done.has_value(); });
            QVERIFY(done->has_value());
        };
        std::shared_ptr<const RetentionBook> outline;
        QObject::connect(m_rig->acts.get(), &ui::DispositionActsPresenter::outlined, m_rig->acts.get(), [&](const std::shared_ptr<const RetentionBook>& told) { outline = told; });
        m_rig->look();
        QVERIFY(!outline); // nothing is made yet
        refresh();
        for (const int days : {0, 30, 90}) {
            RetentionWish wish;
            wish.withinDays = days;
            outline.reset();
            const auto book = m_rig->look(wish);
            QVERIFY(outline && outline->isOutline && !book->isOutline);
            std::vector<RetentionShare> shares = book->shares;
            for (RetentionShare& one : shares) {
                one.blocked = 0;
            }
            QCOMPARE(outline->shares.size(), shares.size());
            QVERIFY(outline->shares == shares);
            const RetentionShare sum = book->sum();
            QVERIFY2(sum.due > sum.overdue && sum.overdue > 0 && sum.within30 > 0 && sum.within90 > 0 && sum.later > 0 && sum.destroyed > 0,
                     qPrintable(u"%1 due, %2 overdue, %3, %4, %5, %6 destroyed"_s.arg(sum.due).arg(sum.overdue).arg(sum.within30).arg(sum.within90).arg(sum.later).arg(sum.destroyed)));
            QCOMPARE(outline->wished, book->wished);
            QCOMPARE(outline->drafts, book->drafts);
            QVERIFY(outline->stands == book->stands);
            const auto byId = [](const LetterRetention& one) { return one.facts.communication.value(); };
            std::vector<LetterRetention> first = outline->listed, all = book->listed;
            std::ranges::sort(first, {}, byId);
            std::ranges::sort(all, {}, byId);
            QVERIFY(first == all);
            QVERIFY(std::ranges::is_sorted(outline->listed, {}, [](const LetterRetention& one) { return *one.standing.until; }));
        }
        m_rig->put({{.documentId = u"L-new"_s}});
        outline.reset();
        m_rig->look();
        QVERIFY(!outline); // what is kept is not as of now
        refresh();
        m_rig->look();
        QVERIFY(outline);
    }

    void aListIsTheFirstOfThemByTheirDayAndTheCountIsOfAll()
    {
        std::vector<RetainedLetter> letters;
        for (int i = 0; i < 30; ++i) {
            letters.push_back({.documentId = u"L-%1"_s.arg(i), .issued = u"%1-06-01"_s.arg(2000 + (i * 7) % 20)});
        }
        m_rig->put(letters);
        RetentionWish wish;
        wish.listed = 10;
        const auto book = m_rig->look(wish);
        QCOMPARE(book->wished, 30);
        QCOMPARE(book->listed.size(), 10);
        QVERIFY(std::ranges::is_sorted(book->listed, {}, [](const LetterRetention& one) { return *one.standing.until; }));
        QCOMPARE(*book->listed.front().standing.until, QDate(2003, 12, 31));
        QVERIFY(*book->listed.back().standing.until <= QDate(2010, 12, 31));
    }
};

QTEST_MAIN(RetentionBookTest)
#include "retention_book_test.moc"
