// How equal two renditions are, on the page Compare: at its head, with what it rests on, from there to the place; strict looks; reports with pictures.
#include "tests/support/compare_rig.h"
#include "tests/support/sample_communication.h"
#include "ui/compare/compare_output.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compare_pages_view.h"
#include "ui/compare/sameness_band.h"
#include "ui/record/rich_text_view.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QFile>
#include <QSplitter>
#include <QThreadPool>
#include <QTest>
#include <QToolButton>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

using Mode = ComparePresenter::Mode;
using State = SamenessPresenter::State;

namespace {

class Room : public CompareRig
{
public:
    Room()
        : actions(&window)
        , context{actions, {}, {}, [this](const QString& text) { told << text; }}
    {
        older();
        newer();
        QList<QStringList> pages = oldPages();
        putPages(u"NSB-3"_s, u"6"_s, u"2025-02-12T09:00:00"_s, pages); // NSB-1 written anew
        pages[1][1] = u"Card payment in a foreign currency 1.60 %"_s;
        putPages(u"NSB-4"_s, u"6"_s, u"2025-02-12T09:00:00"_s, pages);
        slot = comparePage(classingParts()).make(&window, context);
        page = qobject_cast<CompareWidget*>(slot.widget);
        window.addWidget(page);
        window.resize(1280, 800);
        window.show();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&window);
    }
    SamenessPresenter& sameness() { return *page->presenter().sameness(); }
    template <class W> W* named(const QString& name) { return page->findChild<W*>(name); }

    QStringList told;
    QSplitter window;
    ActionList actions;
    PageContext context;
    PageSlot slot;
    CompareWidget* page = nullptr;
};

} // namespace

class CompareClassTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row88TheClassStandsAtTheHeadWithWhatItRestsOn()
    {
        Room room;
        room.slot.open(u"records:NSB-1,NSB-3"_s);
        QTRY_COMPARE(room.sameness().state(), State::Told);
        QCOMPARE(room.sameness().told().verdict, SamenessClass::CanonicallyIdentical);
        QVERIFY(room.named<Label>(u"samenessMeaning"_s)->text().startsWith(u"The same document"));
        QVERIFY(!room.page->samenessBand()->isOpen());
        room.named<QAbstractButton>(u"samenessEvidence"_s)->click();
        auto* facts = room.named<Facts>(u"samenessFacts"_s);
        QVERIFY(facts->isVisible());
        QStringList shown;
        for (const Fact& fact : facts->facts()) {
            shown << fact.name + u'=' + fact.value;
        }
        const QString all = shown.join(u'\n');
        QVERIFY2(all.contains(QString::fromLatin1(room.sameness().told().leftHash.toHex())), qPrintable(all));
        QVERIFY2(all.contains(u"Canonical right="_s + QString::fromLatin1(room.sameness().told().rightForm.toHex())), qPrintable(all));
        QVERIFY2(all.contains(u"Producer (“NSB-1”, “NSB-3”)"), qPrintable(all));
    }

    void fromADifferenceOfTheClassToItsPlace()
    {
        Room room;
        room.slot.open(u"records:NSB-1,NSB-4"_s);
        QTRY_COMPARE(room.sameness().state(), State::Told);
        QCOMPARE(room.sameness().told().verdict, SamenessClass::Differs);
        QTRY_VERIFY(room.page->presenter().isDone());
        room.page->presenter().setMode(Mode::Text);
        room.page->presenter().setCurrent(-1);
        auto* facts = room.named<Facts>(u"samenessFacts"_s);
        qsizetype words = -1;
        for (qsizetype i = 0; i < facts->facts().size(); ++i) {
            words = facts->facts()[i].name == u"Words" ? i : words;
        }
        QVERIFY(words >= 0);
        QVERIFY(facts->canActivate(int(words)));
        Q_EMIT facts->activated(int(words));
        QCOMPARE(room.page->presenter().mode(), Mode::Pages);
        QTRY_COMPARE(room.page->presenter().current(), 0);
        const auto place = room.page->presenter().place(0);
        QCOMPARE(room.page->presenter().pages().pairs()[size_t(place.pair)].pages.left, 1);
    }

    void strictlyNothingIsIgnoredAndTheSmallestPlaceIsShown()
    {
        Room room;
        room.slot.open(u"records:NSB-1,NSB-2"_s);
        QTRY_VERIFY(room.page->presenter().isDone());
        evidence::IgnoredParts dates;
        dates.dates = true;
        room.page->presenter().setIgnored(dates);
        QTRY_VERIFY(room.page->presenter().isDone());
        const auto datesOn = [&](const QString& text) {
            int found = 0;
            for (const evidence::ComparedPair& pair : room.page->presenter().pages().pairs()) {
                for (const evidence::PageRegion& region : pair.comparison ? pair.comparison->regions : std::vector<evidence::PageRegion>()) {
                    found += region.leftText.contains(text);
                }
            }
            return found;
        };
        QCOMPARE(datesOn(u"February"_s), 0);
        room.page->presenter().setStrict(true);
        QTRY_VERIFY(room.page->presenter().isDone());
        QVERIFY(datesOn(u"February"_s) > 0);
        QVERIFY(compareScope(room.page->presenter()).contains(u"strictly"));
        QVERIFY(!compareScope(room.page->presenter()).contains(u"ignored"));
        room.page->presenter().setStrict(false);
        QTRY_VERIFY(room.page->presenter().isDone());
        QCOMPARE(datesOn(u"February"_s), 0);
    }

    void itTellsHowFarItIsAndCanBeStopped()
    {
        Room room;
        room.documents.held = std::make_shared<QPromise<Result<CanonicalForm>>>();
        room.documents.held->start();
        room.slot.open(u"records:NSB-1,NSB-2"_s);
        QTRY_COMPARE(room.sameness().state(), State::Running);
        auto* progress = room.named<ProgressLine>(u"samenessProgress"_s);
        QTRY_VERIFY(progress->isVisible());
        QTRY_COMPARE(progress->total(), qint64(2)); // two forms are awaited
        Q_EMIT progress->cancelRequested();
        QCOMPARE(room.sameness().state(), State::Stopped);
        QVERIFY(room.named<QAbstractButton>(u"samenessAgain"_s)->isVisible());
        room.documents.held->addResult(Result<CanonicalForm>(fail(ErrorKind::Rejected, u"late"_s)));
        room.documents.held->finish();
        QThreadPool::globalInstance()->waitForDone();
        room.documents.held.reset(); // nobody asks for one now
        room.named<QAbstractButton>(u"samenessAgain"_s)->click();
        QTRY_COMPARE(room.sameness().state(), State::Told);
        QCOMPARE(room.sameness().told().verdict, SamenessClass::Differs);
    }

    void row88AReportTellsTheClassAndShowsThePagesThatDiffer()
    {
        Room room;
        room.slot.open(u"records:NSB-1,NSB-4"_s);
        QTRY_COMPARE(room.sameness().state(), State::Told);
        QTRY_VERIFY(room.page->presenter().isDone());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.html"_s);
        room.page->output().write(CompareFormat::Html, path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains(u"DIFFERS"));
        QVERIFY(html.contains(u"How equal they are"));
        QCOMPARE(html.count(u"<img src='data:image/png;base64,"_s), 2); // of the second page alone, left and right
        // A printed report has them too: they are really drawn.
        InertDocument document;
        document.setHtml(html);
        document.setTextWidth(700);
        const int withPictures = int(document.size().height());
        document.setHtml(QString(html).remove(QRegularExpression(u"<img [^>]*>"_s)));
        QVERIFY(withPictures > int(document.size().height()) + 300);
        const QByteArray json = room.page->output().bytes(CompareFormat::Json);
        QVERIFY(json.contains("\"class\": \"DIFFERS\""));
    }

    void aDocumentThatIsAPartOfAFileIsNotClassed()
    {
        Room room;
        Communication part = letter(u"NSB-5"_s);
        part.renditions[0].pageFrom = 1;
        part.renditions[0].pageCount = 1;
        const QByteArray bytes = "%PDF-1.4 NSB-5";
        room.documents.documents[bytes].pages = Room::oldPages();
        Extraction read;
        read.state = TextState::Extracted;
        read.mime = u"application/pdf"_s;
        read.pages = 2;
        read.text = u"a\fb"_s;
        room.put(part, bytes, read);
        room.slot.open(u"records:NSB-1,NSB-5"_s);
        QTRY_COMPARE(room.sameness().state(), State::Told);
        QCOMPARE(room.sameness().told().verdict, SamenessClass::NotComparable);
        QVERIFY(room.named<Label>(u"samenessMeaning"_s)->text().contains(u"a part of a larger file"));
    }
};

QTEST_MAIN(CompareClassTest)
#include "compare_class_test.moc"
