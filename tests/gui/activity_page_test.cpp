// The page Activity over a log of three days: what is listed, found, told of the log, and given away.
#include "tests/support/activity_rig.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/activity_words_presenter.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/facts.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace cf;
using namespace cf::ui;
using namespace cf::test;
using namespace Qt::StringLiterals;

class ActivityPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ActivityRig> m_rig;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    ActivityWidget* m_page = nullptr;
    QStringList m_told;
    int m_signed = 0;

    void open()
    {
        m_told.clear();
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [](const QString&) {}, [this](const QString& text) { m_told << text; }});
        const Page page = activityPage({m_rig->log(), m_rig->clock, QTimeZone("Europe/Berlin"), u"jo"_s, [this](const std::function<void()>& then) {
                                            ++m_signed;
                                            m_rig->sign();
                                            then();
                                        }, {}, [] { return QtFuture::makeReadyFuture(Result<std::vector<Repository>>(std::vector<Repository>{archive()})); }});
        m_page = qobject_cast<ActivityWidget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(m_page);
        m_window->setMinimumSize(1280, 800);
        m_window->resize(1280, 800);
        m_window->show();
        [&] { QTRY_COMPARE(m_page->presenter().phase(), ActivityPresenter::Phase::Ready); }();
    }
    static Repository archive()
    {
        Repository made;
        made.id = RepositoryId(u"rp-7"_s);
        made.name = u"Corporate archive"_s;
        return made;
    }
    template <class T> T* find(const QString& name) { return m_window->findChild<T*>(name); }
    int rows() const { return m_page->presenter().table().rowCount(); }
    QString cell(int row, int column) const { return m_page->table().model()->index(row, column).data().toString(); }
    void choose(const QString& name, int index)
    {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ActivityRig>();
        m_rig->threeDays(100); // and the entry of the key
        m_signed = 0;
        open();
    }
    void cleanup() { m_window.reset(); }

    void theNewestStandFirstWithWhatIsSigned()
    {
        QCOMPARE(rows(), ActivityPresenter::page);
        QCOMPARE(cell(0, ActivityTable::Number), u"300"_s);
        QCOMPARE(cell(0, ActivityTable::What), u"Record opened, done"_s);
        QCOMPARE(cell(0, ActivityTable::Who), u"jo"_s);
        QCOMPARE(cell(0, ActivityTable::About), u"communication cm-299"_s);
        QVERIFY2(cell(0, ActivityTable::When).startsWith(u"17 Mar 2025, 01:0"_s) && cell(0, ActivityTable::When).endsWith(u"CET"_s), qPrintable(cell(0, ActivityTable::When)));
        QVERIFY2(m_page->presenter().scope().startsWith(u"200 of 301 entries · the first 301 signed at 17 Mar 2025"_s), qPrintable(m_page->presenter().scope()));
        QTest::mouseClick(find<QWidget>(u"activityMore"_s), Qt::LeftButton);
        QTRY_COMPARE(rows(), 301);
        QVERIFY(!find<QWidget>(u"activityMore"_s)->isVisible());
    }

    void whatIsNotedMeanwhileComesInFrontAndTheChoiceStays()
    {
        m_page->table().setCurrentIndex(m_page->table().model()->index(3, 0));
        const QString chosen = cell(3, ActivityTable::Number);
        m_rig->add(2);
        QTRY_COMPARE(cell(0, ActivityTable::Number), u"302"_s);
        QCOMPARE(rows(), ActivityPresenter::page + 2);
        QCOMPARE(m_page->table().currentIndex().row(), 5);
        QCOMPARE(cell(5, ActivityTable::Number), chosen);
    }

    void itIsFilteredByKindPersonDayAndSubject()
    {
        choose(u"activityKind"_s, 1 + int(ActKind::KeyUsed));
        QTRY_COMPARE(rows(), 1);
        choose(u"activityKind"_s, 0);
        QTRY_COMPARE(rows(), ActivityPresenter::page);
        auto* person = find<QComboBox>(u"activityPerson"_s);
        QCOMPARE(person->count(), 3);
        choose(u"activityPerson"_s, person->findText(u"the program"_s));
        QTRY_COMPARE(rows(), 1);
        choose(u"activityPerson"_s, 0);
        auto* day = find<QComboBox>(u"activityDay"_s);
        choose(u"activityDay"_s, day->findText(u"16 Mar 2025 (UTC)"_s));
        QTRY_COMPARE(rows(), 100);
        auto* subject = find<QLineEdit>(u"activitySubject"_s);
        subject->setFocus();
        QTest::keyClicks(subject, u"cm-150"_s);
        QTRY_COMPARE(rows(), 1);
        QTest::keyClicks(subject, u"0"_s);
        QTRY_COMPARE(rows(), 0);
        auto* none = m_window->findChild<QPushButton*>();
        QVERIFY(none);
        m_page->presenter().showAll();
        QTRY_COMPARE(rows(), ActivityPresenter::page);
    }

    void theChosenEntryIsTold()
    {
        m_page->table().setCurrentIndex(m_page->table().model()->index(1, 0));
        const auto* facts = find<Facts>(u"activityFacts"_s);
        QStringList told;
        for (const Fact& one : facts->facts()) {
            told << one.name + u'=' + one.value;
        }
        QVERIFY2(told.contains(u"Entry=299"_s) && told.contains(u"communication=cm-298"_s) && told.contains(u"pages=298"_s) && told.contains(u"Signed=yes, among the first 301"_s), qPrintable(told.join(u'\n')));
    }

    void aRepositoryIsToldByItsNameAndItsIdUnderThePointer()
    {
        m_rig->log().noteSoon({ActKind::SignIn, ActOutcome::Done, u"jo"_s, {{u"repository"_s, u"rp-7"_s}}, {}});
        QTRY_COMPARE(cell(0, ActivityTable::About), u"repository Corporate archive"_s);
        const QModelIndex about = m_page->table().model()->index(0, ActivityTable::About);
        QCOMPARE(about.data(Qt::ToolTipRole).toString(), u"repository rp-7"_s);
        m_page->table().setCurrentIndex(about);
        const QList<Fact> facts = find<Facts>(u"activityFacts"_s)->facts();
        QVERIFY(std::ranges::any_of(facts, [](const Fact& one) { return one.value == u"Corporate archive (rp-7)"; }));
    }

    void verifyingTellsHowFarAndIsItselfAnEntry()
    {
        QTest::mouseClick(find<QPushButton>(u"activityVerify"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->presenter().isVerdictGood());
        QVERIFY2(m_told.join(u' ').contains(u"All 301 entries are as they were written; the first 301 are covered by 4 signed checkpoints."_s), qPrintable(m_told.join(u' ')));
        QTRY_COMPARE(cell(0, ActivityTable::What), u"Log read, done"_s);
        QVERIFY(find<QWidget>(u"activityNotice"_s)->isVisible());
    }

    void aChangedEntryIsNamedOnThePage()
    {
        m_window.reset();
        m_rig->close();
        {
            auto database = *store::Database::open(m_rig->path(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(database.execute(u"DROP TRIGGER entry_fixed; UPDATE entry SET leaf = CAST(replace(CAST(leaf AS TEXT), 'cm-42', 'cm-43') AS BLOB) WHERE n = 42"));
        }
        m_rig->open();
        open();
        m_page->presenter().verify();
        QTRY_VERIFY(!m_page->presenter().verdict().isEmpty());
        QVERIFY(!m_page->presenter().isVerdictGood());
        QTRY_VERIFY(find<QWidget>(u"activityNotice"_s)->isVisible());
        QVERIFY2(m_page->presenter().verdict().contains(u"Entry 42 is not what was written"_s), qPrintable(m_page->presenter().verdict()));
    }

    void aSegmentAndAProofLeaveAfterTheirEntryAndConvinceTheVerifier()
    {
        choose(u"activityDay"_s, find<QComboBox>(u"activityDay"_s)->findText(u"16 Mar 2025 (UTC)"_s));
        QTRY_COMPARE(rows(), 100);
        QTest::mouseClick(find<QPushButton>(u"activitySegment"_s), Qt::LeftButton);
        auto* dialog = find<QFileDialog>(u"activitySegmentDialog"_s);
        QVERIFY(dialog);
        const QString segment = m_rig->path(u"day.segment"_s), proof = m_rig->path(u"entry.proof"_s);
        Q_EMIT dialog->fileSelected(segment);
        dialog->close();
        QTRY_VERIFY(m_told.contains(u"Exported to "_s + segment));
        m_page->table().setCurrentIndex(m_page->table().model()->index(5, 0));
        QTest::mouseClick(find<QPushButton>(u"activityProof"_s), Qt::LeftButton);
        auto* asking = find<QFileDialog>(u"activityProofDialog"_s);
        QVERIFY(asking);
        Q_EMIT asking->fileSelected(proof);
        asking->close();
        QTRY_VERIFY(m_told.contains(u"Exported to "_s + proof));
        QCOMPARE(m_signed, 2);
        for (const QString& file : {segment, proof}) {
            const Verified verified = m_rig->trusted({file});
            QVERIFY2(verified.code == 0, qPrintable(verified.said));
        }
        // The proof was made later, and says so by the head it goes to.
        const Verified both = m_rig->trusted({segment, proof});
        QVERIFY2(both.code == 3 && both.said.contains(u"nothing here shows that it goes on from them"_s), qPrintable(both.said));
        activity::LogListing reads;
        reads.kinds = {ActKind::LogRead};
        QTRY_COMPARE(m_rig->log().count(reads).result().value_or(0), qint64(4)); // each begun, and done with its hash
        const activity::Entry last = m_rig->log().list(reads).result().value().front();
        QVERIFY(std::ranges::find(last.act.told, ActFact{u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(ActivityRig::read(proof), QCryptographicHash::Sha256).toHex())}) != last.act.told.end());
    }

    void whatLeavesIsLoggedFirstAndStaysWhenItCannotBe()
    {
        QObject receiver;
        std::optional<Error> refused;
        int asked = 0;
        const auto leave = [&] { beforeLeaving(&receiver, {.what = u"sheet"_s}, [&](const std::optional<Error>& error) { refused = error; ++asked; }); };
        leave(); // nobody keeps a log
        QCOMPARE(asked, 1);
        setLeavingLog(&m_rig->log(), u"jo"_s);
        leave();
        QTRY_COMPARE(asked, 2);
        QVERIFY(!refused);
        activity::LogListing written;
        written.kinds = {ActKind::FileWritten};
        QCOMPARE(m_rig->log().count(written).result().value_or(0), qint64(1));
        {
            auto database = *store::Database::open(m_rig->path(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(database.execute(u"CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT raise(ABORT, 'no room'); END"));
        }
        leave();
        QTRY_COMPARE(asked, 3);
        QVERIFY(refused && refused->kind == ErrorKind::Storage);
        setLeavingLog(nullptr, {});
    }

    void aFileIsToldBeforeAndAfterWithItsHash()
    {
        QObject receiver;
        QStringList problems;
        const auto ended = [&problems](const QString& problem) { problems << problem; };
        setLeavingLog(&m_rig->log(), u"jo"_s);
        const QByteArray large(3 << 20, 'x');
        leaveAsFile(&receiver, {.what = u"chart"_s, .of = {{u"chart"_s, u"c1"_s}}}, m_rig->path(u"small.csv"_s), "a;b\n", ended);
        QTRY_COMPARE(problems.size(), 1);
        leaveAsFile(&receiver, {.what = u"chart"_s}, m_rig->path(u"large.csv"_s), large, ended);
        QTRY_COMPARE(problems.size(), 2);
        leaveAsFile(&receiver, {.what = u"chart"_s}, m_rig->path(u"no/such/folder"_s), "a", ended);
        QTRY_COMPARE(problems.size(), 3);
        QVERIFY(problems[0].isEmpty() && problems[1].isEmpty() && !problems[2].isEmpty());
        QCOMPARE(ActivityRig::read(m_rig->path(u"large.csv"_s)), large);
        activity::LogListing written;
        written.kinds = {ActKind::FileWritten};
        QTRY_COMPARE(m_rig->log().count(written).result().value_or(0), qint64(6));
        const auto entries = m_rig->log().list(written).result().value();
        QCOMPARE(entries[0].act.outcome, ActOutcome::Failed);
        QCOMPARE(entries[4].act.told, (std::vector<ActFact>{{u"bytes"_s, qint64(4)}, {u"file"_s, u"chart"_s}, {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash("a;b\n", QCryptographicHash::Sha256).toHex())}}));
        QCOMPARE(entries[4].act.of, entries[5].act.of);
        setLeavingLog(nullptr, {});
    }

    void manyActsAreReadTogether()
    {
        QSignalSpy changes(&m_page->presenter(), &ActivityPresenter::changed);
        for (int i = 0; i < 300; ++i) {
            m_rig->log().noteSoon(ActivityRig::act(1000 + i));
            if (i % 30 == 0) {
                QTRY_VERIFY(m_rig->log().state().result()->size > 301 + i - 30);
                QCoreApplication::processEvents();
            }
        }
        QTRY_COMPARE(cell(0, ActivityTable::Number), u"600"_s);
        QVERIFY2(m_page->presenter().scope().contains(u"of 601 entries"_s), qPrintable(m_page->presenter().scope()));
        QVERIFY2(changes.size() < 60, qPrintable(QString::number(changes.size())));
    }

    void everythingHasANameAndIsReachedByTheKeyboard()
    {
        for (const QString& name : {u"activityKind"_s, u"activityPerson"_s, u"activityDay"_s, u"activitySubject"_s, u"activityTable"_s, u"activityState"_s, u"activityFacts"_s, u"activityVerify"_s,
                                    u"activitySegment"_s, u"activityProof"_s, u"activityMore"_s}) {
            auto* widget = find<QWidget>(name);
            QVERIFY2(widget, qPrintable(name));
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(name));
            QVERIFY2((widget->focusPolicy() & Qt::TabFocus) != 0, qPrintable(name));
        }
    }
};

QTEST_MAIN(ActivityPageTest)
#include "activity_page_test.moc"
