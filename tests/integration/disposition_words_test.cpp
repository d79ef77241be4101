// What was decided about letters, which of them are records and where records disagree, as questions; and what nobody tells.
#include "models/cache/erase_records.h"
#include "models/store/migrator.h"
#include "tests/support/standing_rig.h"
#include "ui/search/phrasebook_presenter.h"
#include "ui/search/scope_presenter.h"

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class DispositionWordsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<StandingRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<StandingRig>(); }
    void cleanup() { m_rig.reset(); }

    void r2WhatBecomesOfADestructionIsFoundAtEachOfItsSteps()
    {
        m_rig->put({{.documentId = u"L-1"_s}, {.documentId = u"L-2"_s}, {.documentId = u"OTHER"_s, .issued = u"2025-02-03"_s}});
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"disposition:in-review"_s), QString());
        const Disposition disposition = DispositionRig::destruction();
        QCOMPARE(m_rig->decide(disposition).value_or(0), 2);
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"disposition:in-review"_s), u"L-1 L-2"_s);
        QCOMPARE(m_rig->found(u"-disposition:in-review"_s), u"OTHER"_s);
        QCOMPARE(m_rig->found(u"blocked-by:under-review"_s), u"L-1 L-2"_s);
        QCOMPARE(m_rig->found(u"blocked-by:"_s + disposition.id), u"L-1 L-2"_s);
        m_rig->compareWithThePage();
        m_rig->serve();
        m_rig->approve(disposition.id);
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"disposition:approved-destroy"_s), u"L-1 L-2"_s);
        QVERIFY(m_rig->hold(u"LIT-9"_s, {u"L-2"_s}));
        m_rig->trouble = [](const Command& command) { return std::holds_alternative<PlaceHold>(command.deed) ? HeldConnector::Trouble::Offline : HeldConnector::Trouble::None; };
        m_rig->serve();
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"disposition:executing"_s), u"L-1"_s); // its repository says so, and nobody read it back
        QCOMPARE(m_rig->found(u"disposition:failed"_s), u"L-2"_s);
        m_rig->synchronise();
        m_rig->write([this](store::Database& database) -> Result<void> { // as the synchronisation of a connector does
            CF_TRY(store::Statement * find, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
            find->bind(1, m_rig->idOf(u"L-1"_s).value());
            CF_TRY(const bool isThere, find->step());
            const qint64 row = isThere ? find->integer(0) : 0;
            find->reset();
            return cache::outdateStanding(database, row);
        });
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"disposition:executing"_s), QString());
        QCOMPARE(m_rig->found(u"disposition:destroyed-stub"_s), u"L-1"_s);
        QCOMPARE(m_rig->found(u"disposition:failed"_s), u"L-2"_s);
    }

    void whatWasRefusedKeptOnOrHandedOverIsFoundAsSuch()
    {
        m_rig->put({{.documentId = u"L-1"_s}, {.documentId = u"L-2"_s}, {.documentId = u"L-3"_s}});
        const Disposition refused = DispositionRig::destruction();
        QCOMPARE(m_rig->decide(refused, {}, {m_rig->idOf(u"L-1"_s).value()}).value_or(0), 1);
        Disposition longer = DispositionRig::destruction(u"For the audit"_s);
        longer.act = DispositionAct::Extend;
        longer.until = QDate(2030, 12, 31);
        QCOMPARE(m_rig->decide(longer, {}, {m_rig->idOf(u"L-2"_s).value()}).value_or(0), 1);
        Disposition transfer = DispositionRig::destruction(u"For the state archive"_s);
        transfer.act = DispositionAct::Transfer;
        QCOMPARE(m_rig->decide(transfer, {}, {m_rig->idOf(u"L-3"_s).value()}).value_or(0), 1);
        m_rig->serve();
        m_rig->approve(refused.id, u"refused"_s);
        m_rig->approve(transfer.id);
        m_rig->conclude(refused.id);
        m_rig->conclude(transfer.id);
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"disposition:refused"_s), u"L-1"_s);
        QCOMPARE(m_rig->found(u"disposition:extended"_s), u"L-2"_s);
        QCOMPARE(m_rig->found(u"disposition:approved-transfer"_s), u"L-3"_s);
        QCOMPARE(m_rig->found(u"blocked-by:transfer"_s), u"L-3"_s);
        QCOMPARE(m_rig->found(u"disposition:in-review"_s), QString());
        m_rig->compareWithThePage();
        m_rig->clock.set(1'925'000'000'000); // January 2031: the extension is over
        QCOMPARE(m_rig->found(u"disposition:extended"_s), QString());
    }

    void aCacheOfTheVersionBeforeKeepsItsHoldsAndIsWorkedOutAnew()
    {
        auto database = *store::Database::openInMemory();
        const std::vector<store::Migration> all = *store::migrationsIn(u":/sql/migrations/cache"_s);
        std::vector<store::Migration> before = all;
        before.erase(std::ranges::find(before, u"standing_marks"_s, &store::Migration::name), before.end());
        QVERIFY(store::migrate(database, before));
        QVERIFY(database.execute(u"INSERT INTO repository (cfid, kind, name, location, mapping, zone, added) VALUES ('rp', 'folder', 'North', '', '', '', 1);"
                                 "INSERT INTO communication (cfid, repository, native_key, first_known) VALUES ('cm', 1, 'k', 1);"
                                 "INSERT INTO hold_name (matter, code, code_key, name, name_key) VALUES ('', 'AUD-7', 'aud-7', '', '');"
                                 "INSERT INTO letter_hold (hold, communication, is_enforced) VALUES (1, 1, 1);"
                                 "INSERT INTO standings_made (source, revision, done) VALUES ('letters', '2', 1)"));
        QVERIFY(store::migrate(database, all));
        QVERIFY(*cache::isHoldKnown(database, u"aud-7"_s));
        const auto state = cache::standingsState(database);
        QVERIFY(state && state->isBegun && !state->isWhole);
    }

    void whatIsAskedIsSaidInWordsAndWhatNobodyTellsSaysWhy()
    {
        const auto sentence = [this](const char* text) { return ui::sentenceOf(*query::parse(QString::fromLatin1(text)), questionOf(*m_rig, {}).calendar); };
        QCOMPARE(sentence("blocked-by:foreign-hold disposition:in-review"), u"Blocked by a hold of another system, disposition waiting for approval."_s);
        QCOMPARE(sentence("-blocked-by:LIT-7"), u"Not blocked by LIT-7."_s);
        m_rig->put({{.documentId = u"A-1"_s}});
        m_rig->refresh();
        const auto why = [this](const char* text) {
            return ui::noDataText(*askCache(*m_rig, search::indexedSearches(), [&](search::SearchIndex& index) { return index.total(questionOf(*m_rig, QString::fromLatin1(text))); }));
        };
        QVERIFY(why("insert:flyer").contains(u"envelopes"));
        QVERIFY(why("consent:marketing").contains(u"Cases"));
        QVERIFY(why("authoritative:yes").contains(u"rules of the house"));
        QVERIFY(why("tag:mine").contains(u"no tags"));
        QVERIFY(why("disposition:cutoff").contains(u"records management"));
        QVERIFY(why("disposition:due asof:2026-01-01").contains(u"as of now alone"));
        QCOMPARE(why("disposition:due"), QString());
    }

    void untilDecisionsAreReadOnceNothingIsDeniedOfThem()
    {
        m_rig->put({{.documentId = u"L-1"_s}});
        m_rig->refresh(ui::LetterStandings::Which::Standings);
        QCOMPARE(m_rig->found(u"disposition:due"_s), u"L-1"_s);
        QCOMPARE(m_rig->found(u"-disposition:in-review"_s), u"\u2265 "_s);
        QCOMPARE(m_rig->found(u"disposition:due -disposition:blocked"_s), u"\u2265 "_s);
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"disposition:due -disposition:blocked"_s), u"L-1"_s);
    }

    void whatWasDecidedAboutALetterThatIsNotKnownHereHoldsAsSoonAsItIsRead()
    {
        m_rig->put({{.documentId = u"L-1"_s}, {.documentId = u"L-2"_s, .issued = u"2025-02-03"_s}});
        QCOMPARE(m_rig->decide(DispositionRig::destruction()).value_or(0), 1);
        m_rig->write([this](store::Database& database) -> Result<void> {
            CF_TRY(store::Statement * all, database.cached("SELECT pk FROM communication ORDER BY pk"));
            std::vector<qint64> rows;
            while (all->step().value_or(false)) {
                rows.push_back(all->integer(0));
            }
            for (const qint64 row : rows) {
                CF_CHECK(cache::eraseCommunications(database, m_rig->repository(0), std::vector{row}));
            }
            return {};
        });
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"disposition:in-review"_s), QString());
        m_rig->put({{.documentId = u"L-1"_s}});
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"disposition:in-review"_s), u"L-1"_s);
    }

    void recordsAreWhatTheirRepositoryKeepsAsSuchAndWhereItHidesThatTheTotalSaysSo()
    {
        m_rig->put({{.documentId = u"A-1"_s, .kept = {DispositionRig::statement(u"3 years service"_s, u"2022-12-31"_s)}}, {.documentId = u"A-2"_s}, {.documentId = u"A-3"_s, .repository = 1}});
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"is:record"_s), u"A-1"_s);
        QCOMPARE(m_rig->found(u"-is:record"_s), u"A-2 A-3"_s);
        m_rig->hideHoldsOfCity();
        QCOMPARE(m_rig->found(u"is:record"_s), u"\u2265 A-1"_s);
        QCOMPARE(m_rig->found(u"blocked-by:holds-hidden"_s), u"A-3"_s);
    }

    void row89OneIdOfTwoRecordsAndTwoSystemsThatDisagreeAboutALetterAreConflicts()
    {
        m_rig->put({{.documentId = u"SAME"_s},
                    {.documentId = u"SAME"_s, .repository = 1},
                    {.documentId = u"OTHER"_s},
                    {.documentId = u"OTHER"_s, .repository = 1, .type = u"Notice"_s},
                    {.documentId = u"ALONE"_s}});
        m_rig->put({{.documentId = u"ONCE"_s}, {.documentId = u"TWICE"_s}});
        m_rig->write([this](store::Database& database) -> Result<void> { // a second record of one repository under an id that it has
            Communication twice = m_rig->made({.documentId = u"TWICE"_s});
            twice.documentId = u"ONCE"_s;
            CF_CHECK(cache::writeCommunication(database, twice, m_rig->clock.now()));
            return search::reindex(database, {twice.id});
        });
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"conflict:id"_s), u"ONCE ONCE"_s);
        QVERIFY(m_rig->found(u"conflict:metadata"_s).contains(u"OTHER OTHER"_s));
        QVERIFY(!m_rig->found(u"conflict:metadata"_s).contains(u"SAME"_s));
        QCOMPARE(m_rig->found(u"-conflict:id -conflict:metadata"_s), u"ALONE SAME SAME"_s);
        m_rig->write([](store::Database& database) { return database.execute(u"UPDATE archive_record SET standing = 'DELETED' WHERE native_id = 'R-TWICE'"); });
        m_rig->put({{.documentId = u"OTHER"_s, .repository = 1}, {.documentId = u"ONCE"_s, .unit = u"Energy"_s}});
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"conflict:id"_s), QString()); // what is not shown any more claims nothing
        QCOMPARE(m_rig->found(u"conflict:metadata"_s), QString());
    }
};

QTEST_MAIN(DispositionWordsTest)
#include "disposition_words_test.moc"
