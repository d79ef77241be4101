// The question on the screen, asked of the repositories themselves.
#include "tests/support/turn_watch.h"
#include "tests/support/ui_window_driver.h"
#include "ui/search/further_dialog.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::ui;

class SearchFurtherTest : public QObject
{
    Q_OBJECT

    static void answer(UiProfile& profile, const RepositoryId& archive)
    {
        FurtherPage page;
        page.asked = u"q=\"overdraft\""_s;
        page.leftOut = {u"is:altered"_s};
        page.lacking = {{u"overdraft"_s, Lack::Documents}};
        page.total = 2;
        page.at = profile.clock.now();
        page.hits.resize(2);
        page.hits[0].nativeId = u"/objects/1"_s;
        page.hits[0].title = u"Known letter"_s;
        page.hits[0].here = FakeArchive::rowAt(7).id;
        page.hits[1].nativeId = u"/objects/2"_s;
        page.hits[1].title = u"Unknown letter"_s;
        profile.connections.furtherAnswers.insert_or_assign({archive, QString()}, Result<FurtherPage>(page));
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(longTurn(), QByteArray()); }

    void askingFurtherShowsWhatEachRepositoryAnsweredAndWhatItWasNotAsked()
    {
        UiProfile profile;
        const RepositoryId archive = profile.addArchive();
        answer(profile, archive);
        std::optional<CommunicationId> shown;
        WindowDriver driver(profile, [&shown](QWidget* parent, PageContext&) {
            RecordSlot slot;
            slot.widget = new QWidget(parent);
            slot.show = [&shown](const std::optional<CommunicationId>& id) { shown = id; };
            return slot;
        });
        driver.window.runQuery(u"overdraft is:altered"_s);
        QVERIFY(driver.waitUntilAnswered());
        driver.view()->setFocus();
        driver.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(driver.find<FurtherDialog>(u"furtherDialog"_s));
        auto* dialog = driver.find<FurtherDialog>(u"furtherDialog"_s);
        QTRY_VERIFY(!dialog->presenter().isAsking());
        QCOMPARE(profile.connections.questions.filter(u"further"_s).size(), qsizetype(1)); // folders are not asked
        const QList<Fact> facts = driver.find<Facts>(u"furtherAnswers"_s)->facts();
        QCOMPARE(facts.size(), qsizetype(5));
        QVERIFY(facts[0].value.contains(u"2 found, 1 of them not here"_s));
        QVERIFY(facts[0].value.contains(u"UTC"_s));
        QVERIFY(facts[1].value.contains(u"is:altered"_s));
        QVERIFY(facts[2].value.contains(u"overdraft (looked for in what the records say, not in the text of their documents)"_s));
        QVERIFY2(facts[3].value.contains(u"the repository's word"_s), "of neither hit it is told what it says");
        QCOMPARE(facts[4].value, u"q=\"overdraft\""_s);

        auto* hits = driver.find<QTableView>(u"furtherHits"_s);
        QCOMPARE(hits->model()->rowCount(), 2);
        auto* open = driver.find<QAbstractButton>(u"furtherOpen"_s);
        hits->setCurrentIndex(hits->model()->index(0, 0));
        QVERIFY2(!open->isEnabled(), "what is not here cannot be opened");
        driver.find<QAbstractButton>(u"furtherCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"/objects/2"_s));
        hits->setCurrentIndex(hits->model()->index(1, 0));
        QVERIFY(open->isEnabled());
        open->click();
        QTRY_COMPARE(shown, std::optional(FakeArchive::rowAt(7).id));
        QTRY_VERIFY(!driver.find<FurtherDialog>(u"furtherDialog"_s));
    }

    void withoutAServerItSaysThatFoldersHaveNoSearch()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        driver.view()->setFocus();
        driver.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(driver.find<FurtherDialog>(u"furtherDialog"_s));
        QVERIFY(driver.find<Label>(u"furtherNone"_s)->text().contains(u"Folders"_s));
        QVERIFY(!driver.find<QTableView>(u"furtherHits"_s)->isVisible());
        driver.find<QAbstractButton>(u"furtherClose"_s)->click();
        QTRY_VERIFY(!driver.find<FurtherDialog>(u"furtherDialog"_s));
    }

    void whereNoneCouldBeAskedItIsNotSaidThatNothingIsThere()
    {
        UiProfile profile;
        profile.addArchive();
        WindowDriver driver(profile);
        driver.window.runQuery(u"overdraft"_s);
        QVERIFY(driver.waitUntilAnswered());
        driver.view()->setFocus();
        driver.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(driver.find<FurtherDialog>(u"furtherDialog"_s));
        QTRY_COMPARE(driver.find<Label>(u"furtherNone"_s)->text(), u"None of them could be asked."_s);
        driver.find<QAbstractButton>(u"furtherClose"_s)->click();
        QTRY_VERIFY(!driver.find<FurtherDialog>(u"furtherDialog"_s));
    }

    void anAnswerWithoutRowsOffersToAskFurther()
    {
        UiProfile profile;
        profile.archive.setTotal(u"nonesuch"_s, 0);
        WindowDriver driver(profile);
        driver.window.runQuery(u"nonesuch"_s);
        QTRY_VERIFY(driver.search().phase() == SearchPresenter::Phase::Ready && driver.search().total() && driver.search().total()->total == 0);
        const auto offered = [&] {
            const auto all = driver.window.searchPage().findChildren<QAbstractButton*>();
            const auto found = std::ranges::find_if(all, [](QAbstractButton* one) { return one->text().contains(u"repositories themselves"_s); });
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY(offered());
        offered()->click();
        QTRY_VERIFY(driver.find<FurtherDialog>(u"furtherDialog"_s));
    }
};

CF_WATCHED_MAIN(SearchFurtherTest)
#include "search_further_test.moc"
