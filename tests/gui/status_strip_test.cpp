// What the status strip leaves out where there is little room: first the times of what is as it should be, then its names; what is behind keeps both for longest.
#include "tests/support/fake_clock.h"
#include "tests/support/fake_sync.h"
#include "ui/shell/status_strip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using Telling = WatermarkButton::Telling;

class StatusStripTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock{1'769'824'800'000};
    FakeSync m_sync;
    std::vector<Repository> m_repositories;
    std::unique_ptr<WatermarksPresenter> m_presenter;
    std::unique_ptr<QWidget> m_window; ///< which leaves the strip its width
    std::unique_ptr<StatusStrip> m_strip;

    void add(const QString& name, UtcMs age)
    {
        Repository one;
        one.name = name;
        one.id = repositoryId(RepositoryKind::Folder, name);
        one.watermark = one.lastAttempt = m_clock.now() - age;
        m_repositories.push_back(one);
    }
    WatermarkButton* chip(const QString& name) const { return m_strip->findChild<WatermarkButton*>(u"watermark:"_s + name); }
    int wanted(Telling telling) const
    {
        int all = 0;
        for (const WatermarkButton* one : m_strip->findChildren<WatermarkButton*>()) {
            all += one->widthFor(telling);
        }
        return all;
    }
    void resizeTo(int chips) { m_strip->resize(chips + m_around, m_strip->height()); }
    int m_around = 0; ///< that the strip needs beside its chips

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init()
    {
        m_repositories.clear();
        add(u"Corporate archive"_s, 60'000);
        add(u"Policy documents"_s, 60'000);
        add(u"Returned mail"_s, 5 * 3'600'000);
        m_presenter = std::make_unique<WatermarksPresenter>([this] { return QtFuture::makeReadyFuture(Result<std::vector<Repository>>(m_repositories)); }, m_sync, m_clock, QTimeZone("Europe/Berlin"));
        m_window = std::make_unique<QWidget>();
        m_window->resize(3000, 60);
        m_strip = std::make_unique<StatusStrip>(*m_presenter, m_window.get());
        m_strip->setZone(u"customer"_s);
        m_strip->resize(3000, 30);
        m_window->show();
        m_presenter->reload();
        QTRY_VERIFY(chip(u"Returned mail"_s));
        QTRY_COMPARE(chip(u"Returned mail"_s)->width(), chip(u"Returned mail"_s)->widthFor(Telling::All));
        const auto* last = chip(u"Returned mail"_s);
        const auto* zone = m_strip->findChild<QWidget*>(u"zoneButton"_s);
        m_around = last->geometry().right() + 1 - wanted(Telling::All) + (m_strip->width() - zone->geometry().left()) + px(24);
    }
    void cleanup()
    {
        m_strip.reset();
        m_window.reset();
        m_presenter.reset();
    }

    void timesGiveWayBeforeNamesAndWhatIsAsItShouldBeBeforeOthers()
    {
        const int all = wanted(Telling::All), wrong = wanted(Telling::WhatIsWrong), marks = wanted(Telling::FreshAsMarks);
        QVERIFY(all > wrong && wrong > wanted(Telling::NamesAlone) && wanted(Telling::NamesAlone) > marks);
        const auto widths = [this] {
            QList<int> each;
            for (const QString& name : {u"Corporate archive"_s, u"Policy documents"_s, u"Returned mail"_s}) {
                each << chip(name)->width();
            }
            return each;
        };
        const auto whole = [this](Telling telling) {
            QList<int> each;
            for (const QString& name : {u"Corporate archive"_s, u"Policy documents"_s, u"Returned mail"_s}) {
                each << chip(name)->widthFor(telling);
            }
            return each;
        };
        resizeTo(all);
        QTRY_COMPARE(widths(), whole(Telling::All));
        resizeTo(all - px(30));
        QTRY_COMPARE(widths(), whole(Telling::WhatIsWrong));
        resizeTo(marks);
        QTRY_COMPARE(widths(), whole(Telling::FreshAsMarks));
        QCOMPARE(chip(u"Returned mail"_s)->width(), chip(u"Returned mail"_s)->widthFor(Telling::All)); // its name and how far it is behind
        QVERIFY(chip(u"Corporate archive"_s)->accessibleName().contains(u"Corporate archive"_s) && !chip(u"Corporate archive"_s)->toolTip().isEmpty());
        resizeTo(all);
        QTRY_COMPARE(widths(), whole(Telling::All));
    }

    void whereNamesHaveNoRoomTheWorstHaveTheirsWholeAndTheOthersAreMarks()
    {
        const int mark = chip(u"Policy documents"_s)->widthFor(Telling::MarkAlone);
        resizeTo(2 * mark + chip(u"Returned mail"_s)->widthFor(Telling::NamesAlone));
        QTRY_COMPARE(chip(u"Returned mail"_s)->width(), chip(u"Returned mail"_s)->widthFor(Telling::NamesAlone));
        QCOMPARE(chip(u"Corporate archive"_s)->width(), mark);
        QCOMPARE(chip(u"Policy documents"_s)->width(), mark);
        resizeTo(3 * mark);
        QTRY_COMPARE(chip(u"Returned mail"_s)->width(), mark);
        QVERIFY(chip(u"Returned mail"_s)->accessibleName().contains(u"Returned mail"_s));
    }

    void aMessageTakesNoNameAway()
    {
        resizeTo(wanted(Telling::All) + px(40));
        m_strip->say(u"Saved as a rather long sentence about something that was done just now, with all of its words"_s);
        QTRY_VERIFY(chip(u"Corporate archive"_s)->width() >= chip(u"Corporate archive"_s)->sizeHint().width());
        QVERIFY(chip(u"Returned mail"_s)->width() >= chip(u"Returned mail"_s)->sizeHint().width());
    }
};

QTEST_MAIN(StatusStripTest)
#include "status_strip_test.moc"
