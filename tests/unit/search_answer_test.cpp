// How an answer comes onto the screen: rows, total, facets and the place of a row together, whichever of them is late.
#include "tests/support/ui_profile.h"
#include "ui/search/search_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using search::Facet;
using Part = FakeArchive::Part;

namespace {

constexpr int never = 1'000'000'000;

/// With an answer to "everything" shown.
struct Rig {
    explicit Rig(int togetherMs)
        : presenter({profile.search(), *profile.desk, profile.clock, QTimeZone::utc(), togetherMs})
    {
        profile.archive.setTotal(u"channel:email"_s, 500);
        presenter.runText({});
        answered = QTest::qWaitFor([this] { return isShown({}); });
    }
    ~Rig()
    {
        for (const Part part : {Part::Rows, Part::Total, Part::Facets}) {
            profile.archive.release(part);
        }
    }
    bool isShown(const QString& query) const
    {
        return presenter.phase() == SearchPresenter::Phase::Ready && presenter.runningText() == query;
    }
    /// What a person reads of the first channel: its count, or one of the words for none.
    qint64 emails()
    {
        const auto& list = presenter.facets().list();
        const int at = list.find(Facet::Channel, u"EMAIL"_s);
        return at < 0 ? 0 : list.rows()[size_t(at)].count;
    }
    /// Everything that stands on the screen belongs to the answer before.
    bool showsWhatWasBefore()
    {
        return presenter.table().rowCount() == 1937 && presenter.total() && presenter.total()->total == 1937 &&
               emails() == 1604 && !presenter.facets().monthsWait();
    }
    bool askedFor(const QString& query) const { return profile.archive.rowQueries().contains(query); }

    UiProfile profile;
    SearchPresenter presenter;
    bool answered = false;
};

} // namespace

class SearchAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheAnswerBeforeUntilAllOfTheNextIsThere_data()
    {
        QTest::addColumn<int>("late");
        QTest::newRow("rows") << int(Part::Rows);
        QTest::newRow("total") << int(Part::Total);
        QTest::newRow("facets") << int(Part::Facets);
    }
    void leavesTheAnswerBeforeUntilAllOfTheNextIsThere()
    {
        QFETCH(int, late);
        Rig rig(never);
        QVERIFY(rig.answered && rig.showsWhatWasBefore());
        rig.profile.archive.setFacet(Facet::Channel, {{u"EMAIL"_s, 7}});
        rig.profile.archive.hold(Part(late));
        QSignalSpy replaced(&rig.presenter, &SearchPresenter::resultReplaced);
        rig.presenter.runText(u"bounced"_s);
        QTRY_VERIFY(rig.askedFor(u"bounced"_s));
        QCoreApplication::processEvents();
        QVERIFY(rig.showsWhatWasBefore());
        QCOMPARE(replaced.size(), 0);
        rig.profile.archive.release(Part(late));
        QTRY_VERIFY(rig.isShown(u"bounced"_s));
        QCOMPARE(rig.emails(), 7); // at once with the rows
        QVERIFY(rig.presenter.total());
        QCOMPARE(replaced.size(), 1);
    }

    void showsRowsAloneWhenTheirCountsTakeLongAndNoFigureOfBeforeBesideThem()
    {
        Rig rig(0);
        QVERIFY(rig.answered);
        rig.profile.archive.hold(Part::Total);
        rig.profile.archive.hold(Part::Facets);
        rig.profile.archive.setTotal(u"bounced"_s, 300);
        rig.presenter.runText(u"bounced"_s);
        QTRY_VERIFY(rig.isShown(u"bounced"_s));
        QVERIFY(!rig.presenter.total());
        rig.profile.archive.release(Part::Total);
        QTRY_VERIFY(rig.presenter.total());
        QCOMPARE(rig.presenter.total()->total, 300);
        QCOMPARE(rig.presenter.table().rowCount(), 300);
    }

    void marksCountsThatAreStillToCome()
    {
        Rig rig(0);
        QVERIFY(rig.answered);
        rig.profile.archive.hold(Part::Facets);
        rig.presenter.runText(u"bounced"_s);
        QTRY_VERIFY(rig.isShown(u"bounced"_s));
        QCOMPARE(rig.emails(), items::countWaiting);
        QVERIFY(rig.presenter.facets().monthsWait());
        rig.profile.archive.release(Part::Facets);
        QTRY_COMPARE(rig.emails(), 1604);
        QVERIFY(!rig.presenter.facets().monthsWait());
    }

    void takesTheAnswerBeforeAwayWhenTheNextIsLate()
    {
        Rig rig(never);
        QVERIFY(rig.answered);
        rig.profile.archive.hold(Part::Rows);
        rig.presenter.runText(u"bounced"_s);
        QTRY_VERIFY(rig.presenter.isLate());
        QVERIFY(!rig.presenter.total());
    }

    void showsNoPartOfAnAnswerThatFailed()
    {
        Rig rig(never);
        QVERIFY(rig.answered);
        rig.profile.archive.fail(Part::Facets, Error{ErrorKind::Storage, u"disk I/O error"_s, {}});
        rig.presenter.runText(u"channel:email"_s);
        QTRY_COMPARE(rig.presenter.phase(), SearchPresenter::Phase::Failed);
        QVERIFY(!rig.presenter.total());
        QVERIFY(rig.presenter.facets().list().rows().empty());
        QVERIFY(rig.presenter.facets().months().empty());
        rig.profile.archive.fail(Part::Facets, {});
        rig.presenter.retry();
        QTRY_VERIFY(rig.isShown(u"channel:email"_s));
        QCOMPARE(rig.emails(), 1604);
    }

    void marksWhatTheQueryChoosesBeforeItIsCounted()
    {
        Rig rig(never);
        QVERIFY(rig.answered);
        rig.profile.archive.hold(Part::Facets);
        rig.presenter.toggleFacet(Facet::Channel, u"PRINT"_s, false);
        const auto& list = rig.presenter.facets().list();
        const auto& row = list.rows()[size_t(list.find(Facet::Channel, u"PRINT"_s))];
        QCOMPARE(row.choice, items::FacetChoice::Chosen);
        QCOMPARE(row.count, 1212); // beside the rows that it was counted with
    }

    void standsAtTheRowOfBeforeInAnotherOrderAtOnce()
    {
        Rig rig(never);
        QVERIFY(rig.answered);
        rig.presenter.setCurrent(FakeArchive::rowAt(900).id);
        QSignalSpy replaced(&rig.presenter, &SearchPresenter::resultReplaced);
        rig.presenter.setOrder({search::Column::Recipient, false});
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(replaced.front().front().toInt(), 900);
    }

    void renewsRowsTotalAndFacetsTogether()
    {
        Rig rig(never);
        QVERIFY(rig.answered);
        rig.profile.archive.hold(Part::Facets);
        rig.profile.archive.shiftBy(3);
        QSignalSpy renewed(&rig.presenter, &SearchPresenter::resultRenewed);
        rig.presenter.refresh();
        QVERIFY(rig.showsWhatWasBefore());
        rig.profile.archive.release(Part::Facets);
        QTRY_COMPARE(renewed.size(), 1);
        QCOMPARE(rig.presenter.total()->total, 1940);
        QCOMPARE(rig.presenter.table().rowCount(), 1940);
    }
};

QTEST_GUILESS_MAIN(SearchAnswerTest)
#include "search_answer_test.moc"
