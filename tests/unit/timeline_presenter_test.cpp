// The timeline of the record that is shown, as the pane sees it.
#include "tests/support/record_rig.h"
#include "tests/support/timeline_sample.h"
#include "ui/record/timeline_table_presenter.h"

#include <QSignalSpy>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class TimelinePresenterTest : public QObject
{
    Q_OBJECT

    static void showIn(RecordPresenter& record, const Communication& c)
    {
        record.show(c.id);
        QTRY_COMPARE(record.state(), RecordPresenter::State::Shown);
        QTRY_COMPARE(record.record().communication.id, c.id);
    }

private Q_SLOTS:
    void itDoesNothingWhileNobodyLooks()
    {
        RecordRig rig;
        rig.put(manyToldLetter());
        RecordPresenter record(rig.parts());
        TimelinePresenter timeline(record);
        QSignalSpy changed(&timeline, &TimelinePresenter::changed);
        showIn(record, manyToldLetter());
        QVERIFY(timeline.events().empty() && changed.isEmpty());
        timeline.setActive(true);
        QCOMPARE(timeline.state(), TimelinePresenter::State::Shown);
        QVERIFY(timeline.events().size() > 10);
        QCOMPARE(changed.size(), 1);
    }

    void whatBecameOfTheFirstRecipientIsLookedAtFirst()
    {
        RecordRig rig;
        rig.put(manyToldLetter());
        RecordPresenter record(rig.parts());
        TimelinePresenter timeline(record);
        timeline.setActive(true);
        showIn(record, manyToldLetter());
        QCOMPARE(timeline.stepOf(timeline.current())->state, DeliveryState::BouncedHard);
        QCOMPARE(timeline.title(), u"Fee-change notice, Adaeze Okafor"_s);
        QVERIFY2(timeline.footer().startsWith(u"NSB-2025-0048211 · cm-"_s) && timeline.footer().endsWith(u"Archive · not complete yet"_s), qPrintable(timeline.footer()));
    }

    void whatIsLookedAtStaysWhenTheRecordIsReadAgain()
    {
        RecordRig rig;
        Communication c = manyToldLetter();
        rig.put(c);
        RecordPresenter record(rig.parts());
        TimelinePresenter timeline(record);
        timeline.setActive(true);
        showIn(record, c);
        timeline.setCurrent(timeline.atEnd(false, true));
        QCOMPARE(timeline.current(), 0);
        QSignalSpy changed(&timeline, &TimelinePresenter::changed);
        c.legs.back().events.push_back(eventOf(c.legs.back(), DeliveryState::Responded, u"2025-03-18T08:00:00+01:00"_s));
        rig.put(c);
        rig.cache->noteCommit();
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE(timeline.stepOf(int(timeline.events().size()) - 1)->state, DeliveryState::Responded);
        QCOMPARE(timeline.current(), 0);
    }

    void aLaneWithoutEventsCanBeReachedAndSaysSo()
    {
        RecordRig rig;
        const Communication c = letter(u"EX-1"_s);
        rig.put(c);
        RecordPresenter record(rig.parts());
        TimelinePresenter timeline(record);
        timeline.setActive(true);
        showIn(record, c);
        const int last = timeline.atEnd(true, true);
        QVERIFY(!timeline.stepOf(last));
        QCOMPARE(timeline.spoken(last), u"E-mail · Adaeze Okafor: nothing is told of it."_s);
        QCOMPARE(timeline.facts(last).size(), 1);
        timeline.setCurrent(last);
        timeline.setCurrent(timeline.inLane(-1));
        QVERIFY(timeline.stepOf(timeline.current()));
        TimelineTable table(timeline);
        QCOMPARE(table.rowOf(last), -1);
        QCOMPARE(table.rowCount(), int(timeline.events().size()) - 1);
    }

    void aRecordThatCannotBeReadSaysWhy()
    {
        RecordRig rig;
        RecordPresenter record(rig.parts());
        TimelinePresenter timeline(record);
        timeline.setActive(true);
        QCOMPARE(timeline.state(), TimelinePresenter::State::Loading);
        record.show(CommunicationId(u"cm-nothing"_s));
        QTRY_COMPARE(timeline.state(), TimelinePresenter::State::Failed);
        QVERIFY(!timeline.error().isEmpty());
    }

    void aFileNameHasNothingThatAFileSystemTakesForAPath()
    {
        RecordRig rig;
        const Communication c = letter(u"../EX/1 \u202e?"_s);
        rig.put(c);
        RecordPresenter record(rig.parts());
        TimelinePresenter timeline(record);
        timeline.setActive(true);
        showIn(record, c);
        QCOMPARE(timeline.fileName(u"svg"_s), u"EX1-timeline.svg"_s);
    }

    void rowsOfTheClipboardAreNoFormulas()
    {
        RecordRig rig;
        Communication c = manyToldLetter();
        c.legs[0].events[1].source = u"=HYPERLINK(\"x\")\tnext\nline"_s;
        rig.put(c);
        RecordPresenter record(rig.parts());
        TimelinePresenter timeline(record);
        timeline.setActive(true);
        showIn(record, c);
        TimelineTable table(timeline);
        const QStringList lines = table.tabSeparated().chopped(1).split(u'\n');
        QCOMPARE(lines.size(), table.rowCount() + 1);
        QVERIFY(lines.filter(u"\t'=HYPERLINK"_s).size() == 1);
        for (const QString& line : lines) {
            QCOMPARE(line.count(u'\t'), int(TimelineTable::ColumnCount) - 1);
        }
    }
};

QTEST_GUILESS_MAIN(TimelinePresenterTest)
#include "timeline_presenter_test.moc"
