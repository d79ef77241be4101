// Drafts count as nothing sent: the window leaves them out and says so, and the figures do not count them.
#include "models/cache/write_communication.h"
#include "models/evidence/campaign_stages.h"
#include "models/evidence/delivery_figures.h"
#include "models/evidence/house_rules.h"
#include "models/evidence/template_story.h"
#include "models/query/parse.h"
#include "models/query/print.h"
#include "models/search/sql_search.h"
#include "tests/support/cache_rig.h"
#include "tests/support/ui_window_driver.h"
#include "ui/rules/rule_words_presenter.h"
#include "ui/widgets/label.h"

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class DraftsTest : public QObject
{
    Q_OBJECT

    static Communication draft(const QString& document, CommunicationState state)
    {
        Communication one = letter(document);
        one.state = state;
        return one;
    }
    static void put(cache::Cache& cache, const Communication& one)
    {
        auto written = cache.writer().write([one](store::Database& database) -> Result<void> {
            CF_TRY(const qint64 there, database.integer(u"SELECT count(*) FROM repository WHERE name = 'Archive'"));
            if (there == 0) {
                CF_CHECK(cache::addRepository(database, archiveRepository()));
            }
            for (const Rendition& rendition : one.renditions) {
                cache::Observation seen;
                seen.ref = rendition.source;
                seen.sha256 = sha256Of("bytes");
                seen.at = 1;
                CF_CHECK(cache::observeSource(database, seen));
            }
            CF_CHECK(cache::writeCommunication(database, one, 1));
            return {};
        });
        QTRY_VERIFY(written.isFinished());
        QVERIFY2(written.result().has_value(), written.result() ? "" : qPrintable(written.result().error().detail));
    }

private Q_SLOTS:
    void row68TheFirstSearchLeavesDraftsOutAndSaysSoInAChipThatCanBeRemoved()
    {
        UiProfile profile;
        put(*profile.cache, draft(u"EX-1"_s, CommunicationState::Draft));
        WindowDriver driver(profile);
        QTRY_COMPARE(driver.search().text(), u"-is:draft"_s);
        QVERIFY(driver.waitUntilAnswered());
        QCOMPARE(profile.archive.rowQueries().last(), u"-is:draft"_s); // and that is what is asked
        QCOMPARE(driver.search().chips().size(), size_t(1));
        QVERIFY(driver.search().chips()[0].negated);
        QVERIFY(driver.find<ui::Label>(u"querySentence"_s)->text().contains(u"draft"));
        driver.search().removeChip(0);
        QTRY_COMPARE(driver.search().text(), QString());
        QVERIFY(driver.waitUntilAnswered());
        QCOMPARE(profile.archive.rowQueries().last(), QString());
    }

    void row68WithoutAnyDraftNothingIsLeftOut()
    {
        UiProfile profile;
        put(*profile.cache, letter(u"EX-1"_s));
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        QCOMPARE(driver.search().text(), QString());
    }

    void row68WhatSomebodyAskedBeforeIsAskedAgainAsItWas()
    {
        UiProfile profile;
        put(*profile.cache, draft(u"EX-1"_s, CommunicationState::Draft));
        {
            WindowDriver driver(profile);
            QTRY_COMPARE(driver.search().text(), u"-is:draft"_s);
            driver.window.runQuery(u"channel:print"_s);
            QVERIFY(driver.waitUntilAnswered());
            driver.window.close();
        }
        WindowDriver again(profile);
        QVERIFY(again.waitUntilAnswered());
        QCOMPARE(again.search().text(), u"channel:print"_s);
    }

    void row68NoFigureOfWhatWasSentCountsADraft()
    {
        CacheRig rig;
        const CommunicationState states[] = {CommunicationState::Archived, CommunicationState::Draft, CommunicationState::Requested, CommunicationState::InReview,
                                             CommunicationState::Approved, CommunicationState::Released};
        int number = 0;
        for (const CommunicationState state : states) {
            rig.put(draft(u"EX-%1"_s.arg(++number), state), 1);
        }
        const auto index = search::sqlSearch(rig.database);
        const search::Question everything;
        QCOMPARE(index->total(everything)->total, 6);
        const auto outcomes = evidence::outcomes(*index, evidence::withoutDrafts(everything));
        QVERIFY(outcomes.has_value());
        QCOMPARE(outcomes->sent.count, 2);
        QVERIFY(outcomes->sent.query.contains(u"-state:"_s)); // and the query says so
    }

    void row68ADraftThatWentOutBreaksARuleOfTheHouseAndNoOtherDraftDoes()
    {
        CacheRig rig;
        QVERIFY(cache::addCoverage(rig.database, archive(), {u"state"_s, u"channel"_s}).has_value());
        for (const auto& [document, state, isSent] : {std::tuple(u"EX-1"_s, CommunicationState::Draft, false), std::tuple(u"EX-2"_s, CommunicationState::Draft, true),
                                                      std::tuple(u"EX-3"_s, CommunicationState::InReview, true), std::tuple(u"EX-4"_s, CommunicationState::Archived, true)}) {
            Communication one = draft(document, state);
            if (isSent) {
                one.legs[0].events = {eventOf(one.legs[0], DeliveryState::Dispatched, u"2025-03-14T10:00:00"_s)};
            }
            rig.put(one, 1);
        }
        const auto rules = ui::rulesToBeginWith();
        const auto rule = std::ranges::find_if(rules, [](const HouseRule& one) { return one.letters.contains(u"draft"_s); });
        QVERIFY(rule != rules.end() && rule->isOn);
        const auto index = search::sqlSearch(rig.database);
        const auto verdict = evidence::judge(rig.database, *index, *rule, {});
        QVERIFY2(verdict.has_value(), verdict ? "" : qPrintable(verdict.error().detail));
        QCOMPARE(verdict->letters.count, 3); // two drafts and one that is reviewed
        QCOMPARE(verdict->violations.count, 2);
        QStringList found;
        const auto rows = index->rows({verdict->violations.query, {}}, {});
        QVERIFY(rows.has_value());
        for (const search::Row& row : rows->rows) {
            found << row.documentId;
        }
        found.sort();
        QCOMPARE(found, (QStringList{u"EX-2"_s, u"EX-3"_s}));
        // A rule about anything else still counts no draft.
        HouseRule other;
        other.must = u"channel:print"_s;
        const auto said = evidence::judge(rig.database, *index, other, {});
        QVERIFY(said.has_value());
        QCOMPARE(said->letters.count, 1);
    }

    void row68NoTemplateCountsADraftAmongItsLetters()
    {
        CacheRig rig;
        QVERIFY(cache::addCoverage(rig.database, archive(), {u"template"_s, u"v"_s}).has_value());
        int number = 0;
        for (const CommunicationState state : {CommunicationState::Archived, CommunicationState::Archived, CommunicationState::Draft, CommunicationState::InReview}) {
            rig.put(draft(u"EX-%1"_s.arg(++number), state), 1);
        }
        const auto index = search::sqlSearch(rig.database);
        const auto story = evidence::templateStory(rig.database, *index, evidence::StoryOf::Template, u"FEE-CHG"_s, {});
        QVERIFY2(story.has_value(), story ? "" : qPrintable(story.error().detail));
        QCOMPARE(story->used.count, 2);
        QCOMPARE(story->versions.front().used.count, 2);
        for (const QString& query : {story->used.query, story->versions.front().used.query}) {
            QVERIFY2(query.contains(u"-state:"_s), qPrintable(query)); // and it says so
            const auto parsed = query::parse(query);
            QVERIFY(parsed.has_value());
            QCOMPARE(index->total({*parsed, {}})->total, 2);
        }
    }

    void row68ACampaignTellsTheDraftsThatWentOut()
    {
        CacheRig rig;
        QVERIFY(cache::addCoverage(rig.database, archive(), {u"state"_s, u"campaign"_s}).has_value());
        for (const bool isSent : {false, true}) {
            Communication one = draft(isSent ? u"EX-1"_s : u"EX-2"_s, CommunicationState::Draft);
            one.campaign = u"Spring"_s;
            if (isSent) {
                one.legs[0].events = {eventOf(one.legs[0], DeliveryState::Dispatched, u"2025-03-14T10:00:00"_s)};
            }
            rig.put(one, 1);
        }
        const auto index = search::sqlSearch(rig.database);
        const query::Query spring = evidence::campaignQuery(u"Spring"_s);
        const auto detail = evidence::detailOf(rig.database, *index, spring, {});
        QVERIFY(detail.has_value());
        const auto stages = evidence::stagesOf(rig.database, *index, spring, *detail, {});
        QVERIFY(stages.has_value());
        QCOMPARE(stages->releasedDrafts.count, 1);
        QCOMPARE(stages->of(evidence::LaunchStage::Draft).letters.count, 2);
        QCOMPARE(index->total({stages->releasedDrafts.query, {}})->total, 1);
    }
};

QTEST_MAIN(DraftsTest)
#include "drafts_test.moc"
