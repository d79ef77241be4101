// Drafts count as nothing sent: the window leaves them out and says so, and the figures do not count them.
#include "models/cache/write_communication.h"
#include "models/evidence/delivery_figures.h"
#include "models/query/parse.h"
#include "models/query/print.h"
#include "models/search/sql_search.h"
#include "tests/support/cache_rig.h"
#include "tests/support/ui_window_driver.h"
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
};

QTEST_MAIN(DraftsTest)
#include "drafts_test.moc"
