#include "tests/support/ui_profile.h"
#include "ui/search/saved_searches_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/search_presenter.h"
#include "ui/shell/palette_presenter.h"
#include "ui/shell/watermarks_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::ui;
using search::Facet;

class SearchPresenterTest : public QObject
{
    Q_OBJECT

    struct Rig {
        test::UiProfile profile;
        SearchPresenter presenter{{profile.search(), *profile.desk, profile.clock, QTimeZone::utc()}};
        bool run(const QString& text)
        {
            presenter.runText(text);
            return QTest::qWaitFor(
                [this] { return presenter.phase() == SearchPresenter::Phase::Ready && presenter.total(); });
        }
    };

private Q_SLOTS:
    void answersWithTotalRowsAndFacets()
    {
        Rig rig;
        QVERIFY(rig.run(u"channel:email"_s));
        QCOMPARE(totalTitle(*rig.presenter.total()), u"1,937"_s);
        QCOMPARE(rig.presenter.table().rowCount(), 1937);
        QTRY_VERIFY(rig.presenter.facets().list().find(Facet::Channel, u"EMAIL"_s) >= 0);
    }

    void runsNothingThatItDoesNotUnderstand()
    {
        Rig rig;
        QVERIFY(rig.run(u"channel:email"_s));
        const qsizetype asked = rig.profile.archive.rowQueries().size();
        rig.presenter.runText(u"sent:2025-13"_s);
        QVERIFY(!rig.presenter.isUnderstood());
        QCOMPARE(rig.presenter.problem(), u"Month 13 does not exist."_s);
        QCOMPARE(rig.presenter.runningText(), u"channel:email"_s);
        QCOMPARE(rig.profile.archive.rowQueries().size(), asked);
        rig.presenter.applyFix();
        QVERIFY(rig.presenter.isUnderstood());
    }

    void editsTheSameQueryByFacetClicks()
    {
        Rig rig;
        QVERIFY(rig.run(u"bounced"_s));
        rig.presenter.toggleFacet(Facet::Channel, u"EMAIL"_s, false);
        QCOMPARE(rig.presenter.text(), u"bounced channel:email"_s);
        rig.presenter.toggleFacet(Facet::Channel, u"PRINT"_s, false);
        QCOMPARE(rig.presenter.text(), u"bounced channel:(email, print)"_s);
        rig.presenter.toggleFacet(Facet::Channel, u"EMAIL"_s, true);
        QVERIFY(choicesOf(rig.presenter.question().query, Facet::Channel).excluded.contains(u"EMAIL"_s));
    }

    void countsAChosenFacetWithoutItsOwnCondition()
    {
        Rig rig;
        QVERIFY(rig.run(u"bounced channel:email"_s));
        QTRY_VERIFY(std::ranges::any_of(rig.profile.archive.facetQuestions(), [](const auto& asked) {
            return asked.first == u"bounced"_s && asked.second == std::vector{Facet::Channel};
        }));
    }

    void choosesMonthsAsACondition()
    {
        Rig rig;
        QVERIFY(rig.run({}));
        rig.presenter.chooseMonths({2025, 3, 1}, {2025, 4, 1});
        QCOMPARE(rig.presenter.text(), u"sent:2025-03..2025-04"_s);
        const auto span = rig.presenter.months();
        QVERIFY(span);
        QCOMPARE(*span->first, QDate(2025, 3, 1));
        QCOMPARE(*span->last, QDate(2025, 4, 1));
    }

    void goesBackAndForwardThroughQueries()
    {
        Rig rig;
        QVERIFY(rig.run(u"channel:email"_s));
        QVERIFY(rig.run(u"channel:print"_s));
        rig.presenter.goBack();
        QCOMPARE(rig.presenter.text(), u"channel:email"_s);
        QVERIFY(rig.presenter.canGoForward());
        rig.presenter.goForward();
        QCOMPARE(rig.presenter.text(), u"channel:print"_s);
    }

    void keepsTheRowWhenNewerOnesComeIn()
    {
        Rig rig;
        QVERIFY(rig.run({}));
        rig.presenter.setCurrent(test::FakeArchive::rowAt(7).id);
        rig.profile.archive.shiftBy(3);
        QSignalSpy renewed(&rig.presenter, &SearchPresenter::resultRenewed);
        rig.presenter.refresh();
        QTRY_COMPARE(renewed.size(), 1);
        QCOMPARE(renewed.first().first().toInt(), 10);
        QCOMPARE(rig.presenter.table().rowCount(), 1940);
    }

    void holdsWindowsAroundWhatIsLookedAtAndDropsFarOnes()
    {
        Rig rig;
        rig.profile.archive.setTotal(1'000'000);
        QVERIFY(rig.run({}));
        items::ResultTable& table = rig.presenter.table();
        QVERIFY(table.row(0));
        QVERIFY(!table.row(900'000));
        QTRY_VERIFY(table.row(900'000));
        QCOMPARE(table.row(900'000)->id, test::FakeArchive::rowAt(900'000).id);
        for (int window = 0; window < 40; ++window) {
            const int row = window * items::ResultTable::windowSize;
            table.row(row);
            QTRY_VERIFY(table.row(row));
        }
        QVERIFY(table.windowsInMemory() <= items::ResultTable::windowsHeld);
    }

    void readsWhereOneIsNotAllThatOneDraggedPast()
    {
        Rig rig;
        rig.profile.archive.setTotal(1'000'000);
        QVERIFY(rig.run({}));
        items::ResultTable& table = rig.presenter.table();
        rig.profile.archive.hold(test::FakeArchive::Part::Rows);
        const auto before = rig.profile.archive.windows().size();
        for (int row = 100'000; row < 400'000; row += 10'000) { // thirty paintings
            QVERIFY(!table.row(row));
            QCoreApplication::processEvents();
        }
        rig.profile.archive.release(test::FakeArchive::Part::Rows);
        QTRY_VERIFY(table.row(390'000));
        QVERIFY(rig.profile.archive.windows().size() - before <= items::ResultTable::fetchedAtOnce + items::ResultTable::waitingWindows);
        QVERIFY(!table.row(200'000));
        QTRY_VERIFY(table.row(200'000)); // when it is looked at again
    }

    void offersWaysOutOfAnEmptyResult()
    {
        Rig rig;
        rig.profile.archive.setTotal(u"channel:fax lang:de"_s, 0);
        rig.profile.archive.setTotal(u"channel:fax"_s, 12);
        rig.profile.archive.setTotal(u"lang:de"_s, 301'004);
        QVERIFY(rig.run(u"channel:fax lang:de"_s));
        QTRY_COMPARE(rig.presenter.relaxations().size(), size_t(2));
        QCOMPARE(rig.presenter.relaxations().front().without, u"channel:fax"_s);
        QCOMPARE(rig.presenter.relaxations().front().total, 301'004);
    }

    void aRenewalThatIsInterruptedDoesNotStandInTheWayOfTheNext()
    {
        Rig rig;
        QVERIFY(rig.run({}));
        rig.profile.archive.fail(test::FakeArchive::Part::Total, Error{ErrorKind::Cancelled, {}, std::nullopt});
        rig.presenter.refresh();
        QTRY_VERIFY(rig.profile.archive.facetQuestions().size() > 1); // the desk has asked
        rig.profile.archive.fail(test::FakeArchive::Part::Total, std::nullopt);
        rig.profile.archive.setTotal(77);
        rig.presenter.refresh();
        QTRY_COMPARE(rig.presenter.total() ? rig.presenter.total()->total : -1, 77);
        QCOMPARE(rig.presenter.phase(), SearchPresenter::Phase::Ready);
    }

    void rowsThatAreAboutToBeReplacedMayFail()
    {
        test::UiProfile profile;
        profile.archive.setTotal(1'000'000);
        SearchPresenter presenter{{profile.search(), *profile.desk, profile.clock, QTimeZone::utc(), 3'600'000}};
        presenter.runText({});
        QTRY_COMPARE(presenter.phase(), SearchPresenter::Phase::Ready);
        profile.archive.hold(test::FakeArchive::Part::Total);
        const auto asked = profile.archive.rowQueries().size();
        presenter.runText(u"bounced"_s);
        QTRY_VERIFY(profile.archive.rowQueries().size() > asked);
        QSignalSpy failed(&presenter.table(), &items::ResultTable::fetchFailed);
        profile.archive.fail(test::FakeArchive::Part::Rows, Error{ErrorKind::Storage, u"disk I/O error"_s, std::nullopt});
        presenter.table().row(900'000); // of the question before
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(presenter.phase() != SearchPresenter::Phase::Failed);
        profile.archive.fail(test::FakeArchive::Part::Rows, std::nullopt);
        profile.archive.release(test::FakeArchive::Part::Total);
        QTRY_COMPARE(presenter.phase(), SearchPresenter::Phase::Ready);
    }

    void saysAFailureAndTriesAgain()
    {
        Rig rig;
        rig.profile.archive.setFailure(Error{ErrorKind::Storage, u"disk I/O error"_s, std::nullopt});
        rig.presenter.runText({});
        QTRY_COMPARE(rig.presenter.phase(), SearchPresenter::Phase::Failed);
        QVERIFY(rig.presenter.failure().contains(u"disk"_s));
        rig.profile.archive.setFailure(std::nullopt);
        rig.presenter.retry();
        QTRY_COMPARE(rig.presenter.phase(), SearchPresenter::Phase::Ready);
    }

    void namesARepositoryThatIsBehindTheOthers()
    {
        search::Total total;
        total.total = 5;
        total.population = 10'000;
        const UtcMs now = 1'742'000'000'000;
        total.scope = {
            {{RepositoryId(u"a"_s), u"DM"_s, now, false}, {RepositoryId(u"b"_s), u"AS"_s, now - 7'200'000, false}}};
        QCOMPARE(scopeText(total, now, QTimeZone::utc()),
                 u"of 10,000 \u00b7 complete to 00:53 UTC, AS to 14 Mar 2025, 22:53 UTC"_s);
        total.scope.entries[0].gaps = 2;
        QVERIFY(scopeText(total, now, QTimeZone::utc()).endsWith(u", DM with 2 gap(s)"_s));
        // What is disconnected is complete to nothing any more, and that it is a gap need not be said twice.
        const Disconnected disconnected{{u"DM"_s, now - 1000}};
        QCOMPARE(scopeText(total, now, QTimeZone::utc(), disconnected),
                 u"of 10,000 \u00b7 complete to 14 Mar 2025, 22:53 UTC, DM as of 00:53 UTC, disconnected, DM with 1 gap(s)"_s);
        total.scope.entries[0].gaps = 1;
        QVERIFY(scopeText(total, now, QTimeZone::utc(), disconnected).endsWith(u"DM as of 00:53 UTC, disconnected"_s));
        total.exact = false;
        QCOMPARE(totalTitle(total), u"\u2265 5"_s);
    }

    void bringsADeletedSavedSearchBackWhereItStood()
    {
        test::UiProfile profile;
        SavedSearchesPresenter saved(*profile.desk, profile.clock);
        for (const QString& name : {u"one"_s, u"two"_s, u"three"_s}) {
            saved.save(name, u"channel:email"_s, 10);
            QTRY_VERIFY(saved.find(name));
        }
        saved.remove(u"two"_s);
        QTRY_COMPARE(saved.searches().size(), size_t(2));
        QTRY_VERIFY(saved.canUndo());
        saved.undoRemove();
        QTRY_COMPARE(saved.searches().size(), size_t(3));
        QTRY_COMPARE(saved.searches()[1].name, u"two"_s);
        saved.noteRun(u"two"_s, 22);
        QCOMPARE(saved.deltaText(u"two"_s), u"+12"_s);
        QVERIFY(!saved.problemWith(u"TWO"_s).isEmpty());
    }

    void saysHowARepositoryStands()
    {
        test::UiProfile profile;
        SyncStatus running;
        running.repository = repositoryId(RepositoryKind::Folder, u"Northgate"_s);
        running.name = u"Northgate"_s;
        running.phase = SyncStatus::Phase::Reading;
        running.seen = 410;
        running.expected = 1000;
        running.perSecond = 1200;
        running.secondsLeft = 180;
        WatermarksPresenter marks([&] { return profile.cache->repositories(); }, profile.sync, profile.clock,
                                  QTimeZone::utc());
        QTRY_COMPARE(marks.chips().size(), size_t(3));
        const auto chip = [&](const QString& name) {
            return *std::ranges::find(marks.chips(), name, &WatermarkChip::name);
        };
        QCOMPARE(chip(u"Northgate"_s).state, WatermarkChip::State::Fresh);
        QCOMPARE(chip(u"Print archive"_s).state, WatermarkChip::State::Behind);
        QCOMPARE(chip(u"Mail"_s).state, WatermarkChip::State::Unreachable);
        Repository often = *std::ranges::find(marks.repositories(), u"Northgate"_s, &Repository::name);
        often.checkEvery = 300;
        profile.cache->writer().write([often](store::Database& database) { return cache::changeRepository(database, often); }).waitForFinished();
        profile.clock.advance(24 * 60'000); // its watermark was a minute old
        marks.reload();
        QTRY_COMPARE(chip(u"Northgate"_s).when, u"25 min behind"_s);
        profile.sync.set({running});
        QCOMPARE(chip(u"Northgate"_s).when, u"41 %, 1,200/s, 3 min left"_s);
        marks.pause();
        QCOMPARE(profile.sync.asked.last(), u"pause "_s + running.repository.value());
    }

    void findsACommandByItsInitials()
    {
        const std::vector<PaletteEntry> entries{{u"a"_s, u"Export results…"_s, {}, {}},
                                                {u"b"_s, u"Search everything"_s, {}, {}},
                                                {u"c"_s, u"Sync now"_s, {}, {}}};
        QCOMPARE(entries[size_t(matchPalette(entries, u"sn"_s).front().entry)].id, u"c"_s);
        QCOMPARE(matchPalette(entries, {}).size(), size_t(3));
        QVERIFY(matchPalette(entries, u"zzz"_s).empty());
    }
};

QTEST_GUILESS_MAIN(SearchPresenterTest)
#include "search_presenter_test.moc"
