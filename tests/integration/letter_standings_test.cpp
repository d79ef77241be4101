// Holds and retention in searches: what repositories state, what is under matters here, and what the plan makes of it, as questions, facets and suggestions; and what changes of it.
#include "models/cache/erase_records.h"
#include "models/cache/write_record.h"
#include "models/search/search_desk.h"
#include "tests/support/standing_parts.h"

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class LetterStandingsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<DispositionRig> m_rig;
    std::unique_ptr<ui::LetterStandings> m_standings;

    static HoldStatement stated(const QString& code, const QString& name, HoldEnforcement enforcement, bool isActive = true)
    {
        HoldStatement one;
        one.code = code;
        one.name = name;
        one.enforcement = enforcement;
        one.isActive = isActive;
        return one;
    }
    void open() { m_standings = std::make_unique<ui::LetterStandings>(standingParts(*m_rig)); }
    void refresh()
    {
        std::optional<Result<void>> done;
        m_standings->refresh([&](const Result<void>& result) { done = result; });
        [&] { QTRY_VERIFY(done.has_value()); }();
        QVERIFY2(done->has_value(), *done ? "" : qPrintable(done->error().detail));
    }
    evidence::StandingBasis basis() const { return {evidence::readRetentionRules(m_rig->profile.path(), {}).plan, {u"0-0"_s, false, {}}, QTimeZone("Europe/Berlin")}; }
    search::Question question(const QString& text) const { return questionOf(*m_rig, text); }
    template <class F> auto ask(const search::IndexFactory& factory, F f) const { return askCache(*m_rig, factory, f); }
    QString found(const QString& text) const { return foundLetters(*m_rig, text); }
    QString facet(const QString& text) const
    {
        QStringList parts;
        const auto counts = ask(search::indexedSearches(), [&](search::SearchIndex& index) { return index.facets(question(text), {search::Facet::Hold}); });
        for (const search::FacetCount& one : counts->front().counts) {
            parts << u"%1=%2"_s.arg(one.value).arg(one.count);
        }
        return parts.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<DispositionRig>();
        open();
        m_rig->put({{.documentId = u"A-1"_s, .kept = {DispositionRig::statement(u"3 years service"_s, u"2022-12-31"_s)}},
                    {.documentId = u"A-2"_s, .issued = u"2024-05-05"_s, .kept = {DispositionRig::statement(u"SRV-03"_s, u"2027-12-31"_s)}, .holds = {stated(u"AUD-7"_s, u"Audit of 2026"_s, HoldEnforcement::EnforcedApp)}, .repository = 1},
                    {.documentId = u"A-3"_s, .asked = u"10 years tax"_s, .holds = {stated(u"LIT-2"_s, u"Smith v Acme"_s, HoldEnforcement::RecordedOnly)}, .repository = 2},
                    {.documentId = u"A-4"_s, .kept = {DispositionRig::statement(u"10 years tax"_s, u"2029-12-31"_s)}, .holds = {stated(u"OLD-1"_s, {}, HoldEnforcement::EnforcedApp, false)}}});
    }
    void cleanup()
    {
        m_standings.reset();
        m_rig.reset();
    }

    void beforeItIsWorkedOutNothingIsClaimedAndNothingDenied()
    {
        for (const char* text : {"is:held", "-is:held", "hold:AUD-7", "retention:SRV-3", "due:..2026", "disposition:due", "conflict:retention", "blocked-by:matter", "-disposition:blocked", "disposition:in-review", "is:record", "conflict:id"}) {
            QCOMPARE(found(QString::fromLatin1(text)), u"?"_s);
        }
        QCOMPARE(facet({}), u""_s);
    }

    void row24HoldsThatRepositoriesStateAreFoundByCodeAndByNameAndOnlyWhatBindsIsHeld()
    {
        refresh();
        QCOMPARE(found(u"hold:aud-7"_s), u"A-2"_s);
        QCOMPARE(found(u"hold:\"smith v acme\""_s), u"A-3"_s);
        QCOMPARE(found(u"hold:(AUD-7, LIT-2)"_s), u"A-2 A-3"_s);
        QCOMPARE(found(u"hold:LIT*"_s), u"A-3"_s);
        QCOMPARE(found(u"hold:OLD-1"_s), u""_s); // it does not bind any more
        QCOMPARE(found(u"is:held"_s), u"A-2"_s);
        QCOMPARE(found(u"is:held-unenforced"_s), u"A-3"_s);
        QCOMPARE(found(u"-is:held -is:held-unenforced"_s), u"A-1 A-4"_s);
        QCOMPARE(facet({}), u"=2 AUD-7=1 LIT-2=1"_s);
        QCOMPARE(facet(u"doc:A-3"_s), u"LIT-2=1"_s);
        const auto suggested = ask(search::indexedSearches(), [](search::SearchIndex& index) { return index.suggest(query::Field::Hold, u"li"_s, 5); });
        QCOMPARE(suggested->size(), 1);
        QCOMPARE(suggested->front().text, u"hold:LIT-2"_s);
    }

    void row90WhatThePlanMakesOfALetterIsFoundByClassDayAndState()
    {
        refresh();
        QCOMPARE(found(u"retention:SRV-3"_s), u"A-1 A-2"_s);
        QCOMPARE(found(u"retention:tax*"_s), u"A-3 A-4"_s);
        QCOMPARE(found(u"disposition:due"_s), u"A-1"_s);
        QCOMPARE(found(u"disposition:retained"_s), u"A-2 A-3 A-4"_s);
        QCOMPARE(found(u"due:2023-01-01"_s), u"A-1"_s); // kept until the end of 2022
        QCOMPARE(found(u"due:2022-12-31"_s), u""_s);
        QCOMPARE(found(u"due:2028..2028"_s), u"A-2"_s);
        QCOMPARE(found(u"due:>2028 retention:tax*"_s), u"A-3 A-4"_s);
        QCOMPARE(found(u"disposition:cutoff"_s), u"?"_s); // no system tells of it
        m_rig->clock.set(1'834'000'000'000); // February 2028: days pass, and nothing is made anew for it
        QCOMPARE(found(u"disposition:due"_s), u"A-1 A-2"_s);
    }

    void row89ConflictsBetweenSourcesAreAQuestion()
    {
        refresh();
        QCOMPARE(found(u"conflict:retention"_s), u"A-4"_s); // asked for as service, kept as tax
        QCOMPARE(found(u"conflict:class-differs"_s), u"A-4"_s);
        QCOMPARE(found(u"conflict:period-differs"_s), u""_s);
        QCOMPARE(found(u"conflict:retention hold:AUD-7"_s), u""_s);
        QCOMPARE(found(u"-conflict:retention"_s), u"A-1 A-2 A-3"_s);
    }

    void aMatterHereIsAHoldThatIsEnforcedOnceItIsReadBackAndGoneWhenItIsReleased()
    {
        refresh();
        QVERIFY(m_rig->hold(u"LIT-9"_s, {u"A-1"_s, u"A-4"_s}));
        refresh();
        QCOMPARE(found(u"hold:LIT-9"_s), u"A-1 A-4"_s);
        QCOMPARE(found(u"is:held"_s), u"A-2"_s); // asked for, and seen by nobody yet
        QCOMPARE(found(u"is:held-unenforced"_s), u"A-1 A-3 A-4"_s);
        m_rig->serve();
        const auto matters = m_rig->desk->matters().result();
        const QString id = matters->front().matter.id;
        QSignalSpy verified(m_rig->holding.get(), &ui::HoldActsPresenter::verified);
        m_rig->holding->verify(id);
        QTRY_VERIFY(!verified.isEmpty());
        refresh();
        QCOMPARE(found(u"is:held"_s), u"A-1 A-2 A-4"_s);
        QCOMPARE(found(u"is:held-unenforced"_s), u"A-3"_s);
        QCOMPARE(facet({}), u"LIT-9=2 AUD-7=1 LIT-2=1"_s);
        const auto released = m_rig->desk->noteMatter(id, {0, m_rig->clock.now(), u"person:ann"_s, MatterDeed::Released, {}});
        QTRY_VERIFY(released.isFinished());
        QVERIFY(released.result().has_value());
        refresh();
        QCOMPARE(found(u"hold:LIT-9"_s), u""_s);
        QCOMPARE(found(u"is:held"_s), u"A-2"_s);
    }

    void r3AReleaseTellsWhatIsOverItsTimeThenAndWhatSomebodyElseHoldsIsNotOfIt()
    {
        refresh();
        QVERIFY(m_rig->hold(u"LIT-9"_s, {u"A-1"_s, u"A-4"_s}) && m_rig->hold(u"LIT-8"_s, {u"A-2"_s}, 1));
        m_rig->clock.set(1'834'000'000'000); // February 2028: A-1 and A-2 are over their time, and A-2 is under an audit of another system
        const auto effects = [this](const QString& number = u"LIT-9"_s) {
            QObject owner;
            const auto book = ui::readHoldBook(*m_rig->desk, *m_rig->outbox, *m_rig->cache, number, &owner);
            until([&] { return book.isFinished(); });
            const auto told = m_rig->holding->effectsOf(*book.result());
            until([&] { return told.isFinished(); });
            return *told.result();
        };
        QVERIFY2(!effects().overdue, "it is not worked out yet");
        refresh();
        QCOMPARE(effects(), (ReleaseEffects{0, 1, true, 0}));
        QCOMPARE(effects(u"LIT-8"_s), (ReleaseEffects{0, 0, true, 0}));
        QVERIFY(m_rig->hold(u"REG-4"_s, {u"A-1"_s}));
        refresh();
        QCOMPARE(effects(), (ReleaseEffects{1, 0, true, 0}));
        m_rig->put({{.documentId = u"A-5"_s}});
        QVERIFY2(!effects().isOverdueExact, "a letter came since");
    }

    void whatChangedSinceMakesTheTotalAtLeastUntilItIsWorkedOut()
    {
        refresh();
        m_rig->put({{.documentId = u"A-1"_s, .kept = {DispositionRig::statement(u"10 years tax"_s, u"2029-12-31"_s)}}, {.documentId = u"A-5"_s}});
        QVERIFY(found(u"conflict:retention"_s).startsWith(u'\u2265'));
        refresh();
        QCOMPARE(found(u"conflict:retention"_s), u"A-1 A-4"_s);
        QCOMPARE(found(u"disposition:due"_s), u"A-5"_s); // it came since
        m_rig->write([](store::Database& database) -> Result<void> {
            CF_TRY(store::Statement * repository, database.cached("SELECT cfid FROM repository WHERE name = 'Vault'"));
            CF_TRY(const bool isThere, repository->step());
            const RepositoryId vault(isThere ? repository->text(0) : QString());
            repository->reset();
            CF_CHECK(cache::noteStanding(database, vault, u"R-A-4"_s, RecordStanding::Destroyed, u"certificate"_s, 5));
            return {};
        });
        refresh();
        QCOMPARE(found(u"conflict:retention"_s), u"A-1"_s);
        QCOMPARE(found(u"disposition:destroyed-stub"_s), u"A-4"_s);
    }

    void aDecisionInPlaceOfThePlanChangesItsLettersAlone()
    {
        refresh();
        Disposition longer = DispositionRig::destruction();
        longer.act = DispositionAct::Extend;
        longer.until = QDate(2031, 12, 31);
        evidence::RetentionWish wish;
        QCOMPARE(m_rig->decide(longer, wish, {m_rig->idOf(u"A-1"_s).value()}).value_or(0), 1);
        refresh();
        QCOMPARE(found(u"due:2032-01-01"_s), u"A-1"_s);
        QCOMPARE(found(u"disposition:due"_s), u""_s);
    }

    void anotherPlanIsWorkedOutForAllOfThemAlsoAcrossAKill()
    {
        refresh();
        QFile plan(m_rig->profile.filePath(u"retention.json"_s));
        QVERIFY(plan.open(QIODevice::WriteOnly));
        plan.write(R"({"name": {"en": "Own"}, "version": "1", "classes": [{"code": "LONG", "years": 40, "start": "issued", "end": "destroy", "basis": "§ 1", "fixedBy": "RM", "fixedOn": "2026-01-15"}],
                       "codes": [{"code": "3 years service", "class": "LONG"}], "types": [], "means": []})");
        plan.close();
        // A program that begins and is killed after two letters.
        const evidence::StandingBasis own = basis();
        QVERIFY(!own.plan.classes.empty() && own.plan.classes.front().code == u"LONG");
        m_rig->write([&](store::Database& database) -> Result<void> {
            CF_CHECK(evidence::beginStandings(database, own));
            CF_CHECK(evidence::makeStandings(database, own, 2));
            return {};
        });
        QCOMPARE(found(u"retention:LONG"_s), u"\u2265 A-1 A-2"_s);
        QCOMPARE(found(u"retention:SRV-3"_s), u"\u2265 "_s); // what the plan before made of the others is not said any more
        QCOMPARE(found(u"-retention:SRV-3"_s), u"\u2265 A-1 A-2"_s); // and of what is not made nothing is denied
        QCOMPARE(found(u"NOT (retention:SRV-3 OR due:2050)"_s), u"\u2265 A-1 A-2"_s);
        QCOMPARE(facet({}), QString());
        open();
        refresh();
        QCOMPARE(found(u"retention:LONG"_s), u"A-1 A-2 A-4"_s);
        QCOMPARE(found(u"retention:SRV-3"_s), u""_s);
    }

    void asOfAPastTimeNothingOfItIsKnown()
    {
        refresh();
        m_rig->clock.advance(86'400'000);
        QCOMPARE(found(u"is:held asof:2026-04-01"_s), u"?"_s);
        QCOMPARE(found(u"conflict:retention asof:2026-04-01"_s), u"?"_s);
    }

    void aLetterThatIsTakenOutAndShownAgainIsUnderItsMatterAgainAndJudgedAgain()
    {
        QVERIFY(m_rig->hold(u"LIT-9"_s, {u"A-1"_s, u"A-4"_s}));
        refresh();
        m_rig->write([this](store::Database& database) -> Result<void> { // the last of them: its row is taken by the next that comes
            CF_TRY(store::Statement * find, database.cached("SELECT max(pk) FROM communication"));
            CF_TRY(const bool isThere, find->step());
            const std::vector<qint64> last{isThere ? find->integer(0) : 0};
            find->reset();
            CF_TRY(const qint64 gone, cache::eraseCommunications(database, m_rig->repository(0), last));
            return gone == 1 ? Result<void>() : fail(ErrorKind::NotFound, {});
        });
        refresh();
        QCOMPARE(found(u"hold:LIT-9"_s), u"A-1"_s);
        m_rig->put({{.documentId = u"A-5"_s}});
        QCOMPARE(found(u"retention:SRV-3"_s), u"\u2265 A-1 A-2"_s);
        refresh();
        QCOMPARE(found(u"retention:SRV-3"_s), u"A-1 A-2 A-5"_s);
        QCOMPARE(found(u"hold:LIT-9"_s), u"A-1"_s);
        m_rig->put({{.documentId = u"A-4"_s}});
        refresh();
        QCOMPARE(found(u"hold:LIT-9"_s), u"A-1 A-4"_s);
    }

    void aCacheThatIsMadeAnewKnowsWhatIsHeldAsSoonAsItsLettersAreRead()
    {
        QVERIFY(m_rig->hold(u"LIT-9"_s, {u"A-1"_s, u"A-4"_s}));
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
        refresh(); // before the first letter is read
        m_rig->put({{.documentId = u"A-4"_s}});
        refresh();
        QCOMPARE(found(u"hold:LIT-9"_s), u"A-4"_s);
        QCOMPARE(found(u"is:held-unenforced"_s), u"A-4"_s);
    }

    void whoWorksOnAnotherBasisLearnsItAndKeepsNothing()
    {
        refresh();
        const evidence::StandingBasis other(evidence::readRetentionRules(m_rig->profile.path(), {}).plan, {u"0-0"_s, false, {}}, QTimeZone("Asia/Tokyo"));
        m_rig->write([&](store::Database& database) -> Result<void> {
            CF_CHECK(evidence::beginStandings(database, other));
            CF_TRY(const evidence::StandingsMade made, evidence::makeStandings(database, basis(), 100));
            return made == evidence::StandingsMade::OnAnotherBasis ? Result<void>() : fail(ErrorKind::Conflict, u"it was made"_s);
        });
        QCOMPARE(found(u"disposition:due"_s), u"\u2265 "_s);
        refresh();
        QCOMPARE(found(u"disposition:due"_s), u"A-1"_s);
    }

    void whileTheLettersOfAMatterAreTakenInNothingIsCalledFree()
    {
        refresh();
        MatterLetters half{u"MT-1"_s, u"LIT-9"_s, u"Smith"_s, u"7"_s, false, {{m_rig->idOf(u"A-1"_s), false}, {m_rig->idOf(u"A-4"_s), false}}};
        m_rig->write([&](store::Database& database) -> Result<void> {
            CF_CHECK(cache::beginMatterLetters(database, half));
            return cache::addMatterLetters(database, half, 0, 1);
        });
        QCOMPARE(found(u"hold:LIT-9"_s), u"\u2265 A-1"_s);
        QCOMPARE(found(u"-hold:LIT-9"_s), u"\u2265 "_s);
        QCOMPARE(found(u"-is:held"_s), u"\u2265 "_s);
    }
};

QTEST_MAIN(LetterStandingsTest)
#include "letter_standings_test.moc"
