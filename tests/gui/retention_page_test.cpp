// The page Retention, by keys alone: R2 from what is due to what was destroyed and certified, with a hold that comes in between; R4, where sources disagree, with the cause
// and the letters behind it. CF_SHOTS names a folder for pictures.
#include "models/query/parse.h"
#include "models/search/search_desk.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/page_pictures.h"
#include "tests/support/standing_parts.h"
#include "ui/paper/paper_pdf.h"
#include "ui/retention/disposition_dialog.h"
#include "ui/retention/receipt_dialog.h"
#include "ui/retention/retention_page.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class RetentionPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DispositionRig> m_rig;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_searched, m_said;
    RetentionWidget* m_page = nullptr;
    FakeSecrets m_secrets;

    template <class W> W* named(const QString& name) { return m_window->findChild<W*>(name); }
    void open()
    {
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(
            PageContext{*m_actions, [](const QString&, const QString&) {}, [this](const QString& text) { m_searched << text; }, [this](const QString& text) { m_said << text; }});
        const Page page = retentionPage({m_rig->parts(), m_secrets, &paperPdf, u"Counterfoil test"_s});
        m_page = qobject_cast<RetentionWidget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(m_page);
        m_window->resize(1280, 900);
        m_window->show();
        QTRY_COMPARE(m_page->presenter().phase(), RetentionPresenter::Phase::Ready);
    }
    void write(const QString& field, const QString& text)
    {
        auto* line = named<QLineEdit>(field);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }
    void press(const QString& name)
    {
        auto* what = named<QAbstractButton>(name);
        QVERIFY2(what && what->isEnabled(), qPrintable(name + u": "_s + (what ? what->toolTip() : u"not there"_s)));
        what->setFocus();
        QTest::keyClick(what, Qt::Key_Space);
    }
    QString text(const QString& label) { return named<Label>(label)->text(); }
    void picture(const QString& name) { picturesOf(*m_window, name); }
    void estate()
    {
        HoldStatement hold;
        hold.code = hold.name = u"LIT-2024-001"_s;
        hold.isRemovable = true;
        std::vector<RetainedLetter> letters;
        for (int i = 0; i < 60; ++i) {
            RetainedLetter one{.documentId = u"NB-2019-%1"_s.arg(i, 4, 10, QChar(u'0')), .issued = u"2019-%1-14"_s.arg(1 + i % 12, 2, 10, QChar(u'0')), .kept = {DispositionRig::statement(u"3 years service"_s, u"2022-12-31"_s)}};
            one.repository = i % 3 == 2 ? 1 : 0;
            one.unit = i % 2 ? u"Bank"_s : u"Energy"_s;
            if (i % 20 == 3) {
                one.kept = {DispositionRig::statement(u"10 years tax"_s, u"2029-12-31"_s)};
            } else if (i % 20 == 8) {
                one.holds = {hold};
            } else if (i % 20 == 13) {
                one.asked = u"10 years tax"_s;
                one.kept.clear();
            } else if (i % 20 == 17) {
                one.kept = {DispositionRig::statement(u"NB-77"_s, u"2022-12-31"_s)};
            }
            letters.push_back(one);
        }
        m_rig->put(letters);
    }
    void settle() { QTRY_VERIFY(m_page->presenter().acts().act() == DispositionActsPresenter::Act::None); }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<DispositionRig>(); }
    void cleanup()
    {
        m_window.reset();
        m_rig.reset();
        m_said.clear();
        m_searched.clear();
    }

    void withoutALetterThePageSaysWhatItIsFor()
    {
        open();
        picture(u"retention-empty"_s);
        QVERIFY(!named<QPushButton>(u"retentionDecide"_s)->isEnabled());
        QVERIFY(!m_page->presenter().decideBarred().isEmpty());
    }

    void row90R2WhatIsDueIsDecidedByTwoOthersDestroyedAndCertifiedAndAHoldInBetweenWins()
    {
        estate();
        open();
        const auto& presenter = m_page->presenter();
        picture(u"retention-due"_s);
        const qint64 due = presenter.book().sum().due, blocked = presenter.book().sum().blocked;
        QVERIFY(due > blocked && blocked > 0);
        QVERIFY2(text(u"retentionHeadline"_s).contains(numberText(due)), qPrintable(text(u"retentionHeadline"_s)));
        // One class, repository and unit; a letter says why its time is over, who says so and what keeps it.
        auto* shares = named<QTableView>(u"retentionShares"_s);
        shares->setFocus();
        shares->setCurrentIndex(shares->model()->index(0, 0));
        auto* letters = named<QTableView>(u"retentionLetters"_s);
        QVERIFY(letters->model()->rowCount() > 0);
        letters->setCurrentIndex(letters->model()->index(0, 0));
        QVERIFY2(text(u"retentionLetterText"_s).contains(u"the plan"), qPrintable(text(u"retentionLetterText"_s)));
        QTest::keyClick(letters, Qt::Key_Return);
        QVERIFY(!m_searched.isEmpty() && m_searched.front().startsWith(u"doc:"));
        press(u"retentionAll"_s);
        // The decision, with what it would come to.
        press(u"retentionDecide"_s);
        auto* dialog = named<DispositionDialog>(u"dispositionDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(text(u"dispositionPlan"_s).contains(numberText(due - blocked)));
        QVERIFY(text(u"dispositionPlan"_s).contains(blockWord(BlockReason::Hold)));
        QVERIFY(!named<QPushButton>(u"dispositionOk"_s)->isEnabled());
        QCOMPARE(named<QTableView>(u"dispositionSample"_s)->model()->rowCount(), std::min<int>(20, int(due - blocked)));
        write(u"dispositionTitle"_s, u"Service letters of 2019"_s);
        write(u"dispositionReason"_s, u"Their time is over"_s);
        write(u"dispositionAuthority"_s, u"Resolution of 3 March 2026"_s);
        picture(u"retention-decide"_s);
        press(u"dispositionOk"_s);
        settle();
        QTRY_VERIFY(presenter.disposition() && presenter.disposition()->letters.size() == size_t(due - blocked));
        const QString id = presenter.disposition()->kept.disposition.id;
        QVERIFY(text(u"dispositionVerdict"_s).contains(u"Two others have not approved"));
        picture(u"retention-proposed"_s);
        m_rig->serve();
        QCOMPARE(m_rig->destroyed(), 0);
        m_rig->approve(id);
        // A matter comes between.
        QVERIFY(m_rig->hold(u"LIT-9"_s, {u"NB-2019-0000"_s, u"NB-2019-0001"_s}));
        m_rig->serve();
        m_rig->synchronise();
        QCOMPARE(m_rig->destroyed(), int(due - blocked) - 2);
        QTRY_VERIFY(presenter.disposition()->kept.last(DispositionDeed::Concluded));
        QVERIFY2(text(u"dispositionVerdict"_s).contains(u"2 stay"), qPrintable(text(u"dispositionVerdict"_s)));
        picture(u"retention-done"_s);
        // The certificate.
        press(u"dispositionCertificate"_s);
        auto* files = named<QFileDialog>(u"retentionFileDialog-certificate"_s);
        QVERIFY(files);
        const QString path = m_rig->profile.filePath(u"certificate.pdf"_s);
        Q_EMIT files->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        press(u"dispositionStubs"_s);
        const QString csv = m_rig->profile.filePath(u"stubs.csv"_s);
        Q_EMIT named<QFileDialog>(u"retentionFileDialog-stubs"_s)->fileSelected(csv);
        QTRY_VERIFY(QFile::exists(csv));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("DESTROYED_STUB"), due - blocked - 2);
        QCOMPARE(bytes.count("STOPPED"), 2);
    }

    void whatThePageCountsIsWhatItsSearchesFind()
    {
        estate();
        m_rig->write([this](store::Database& database) -> Result<void> {
            for (int i = 0; i < 3; ++i) {
                CF_CHECK(cache::addCoverage(database, m_rig->repository(i), {u"unit"_s}));
            }
            return {};
        });
        open();
        LetterStandings standings(standingParts(*m_rig));
        bool isMade = false;
        standings.refresh([&](const Result<void>& made) { isMade = made.has_value(); });
        QTRY_VERIFY(isMade);
        search::SearchDesk desk(m_rig->cache->readers(), search::indexedSearches());
        const auto found = [&] {
            const auto total = desk.total({*query::parse(m_searched.value(m_searched.size() - 1)), {m_rig->clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}}).result();
            return total && total->exact ? total->total : -1;
        };
        const evidence::RetentionBook& book = m_page->presenter().book();
        press(u"retentionSearch"_s);
        QCOMPARE(m_searched, QStringList(u"disposition:due"_s));
        QCOMPARE(found(), book.sum().due);
        auto* shares = named<QTableView>(u"retentionShares"_s);
        int compared = 0;
        for (int row = 0; row < shares->model()->rowCount(); ++row) {
            shares->setCurrentIndex(shares->model()->index(row, 0));
            press(u"retentionSearch"_s);
            const qint64 due = shares->model()->index(row, 3).data().toString().toLongLong();
            QVERIFY2(found() == due, qPrintable(u"%1: %2, and the page has %3"_s.arg(m_searched.back()).arg(found()).arg(due)));
            compared += due > 0 ? 1 : 0;
        }
        QVERIFY(compared > 2);
    }

    void row89R4WhereSourcesDisagreeTheCauseIsToldWithItsLettersAndWhatToCorrect()
    {
        estate();
        open();
        press(u"retentionTab-conflicts"_s);
        picture(u"retention-conflicts"_s);
        auto* causes = named<QTableView>(u"retentionCausesTable"_s);
        int row = -1;
        qint64 differing = 0;
        for (int i = 0; i < causes->model()->rowCount(); ++i) {
            if (causes->model()->index(i, 0).data().toString() == conflictWord(RetentionConflict::ClassDiffers)) {
                row = row < 0 ? i : row;
                differing += causes->model()->index(i, 6).data().toString().toInt();
            }
        }
        QVERIFY(row >= 0);
        QCOMPARE(differing, 3);
        causes->setFocus();
        causes->setCurrentIndex(causes->model()->index(row, 0));
        QVERIFY(text(u"retentionCauseText"_s).contains(u"nothing is destroyed"));
        QTest::keyClick(causes, Qt::Key_Return);
        QVERIFY(!m_searched.isEmpty() && m_searched.back().startsWith(u"doc:"));
        press(u"retentionCauses"_s);
        const QString csv = m_rig->profile.filePath(u"causes.csv"_s);
        Q_EMIT named<QFileDialog>(u"retentionFileDialog-causes"_s)->fileSelected(csv);
        QTRY_VERIFY(QFile::exists(csv));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("class-differs"), 3);
        // The class is corrected at the repositories.
        press(u"retentionCorrect"_s);
        QVERIFY(named<QPushButton>(u"correctionOk"_s) && !named<QPushButton>(u"correctionOk"_s)->isEnabled());
        write(u"correctionClass"_s, u"10 years tax"_s);
        write(u"correctionReason"_s, u"The template asked for the wrong class"_s);
        picture(u"retention-correct"_s);
        press(u"correctionOk"_s);
        settle();
        QTRY_VERIFY(std::ranges::any_of(m_said, [](const QString& one) { return one.contains(u"to be corrected"); }));
        m_rig->serve();
        QVERIFY(!m_rig->world.amended.empty());
    }

    void row93ThePlanShowsItsClassesAndTheCodesThatNobodyMapped()
    {
        estate();
        open();
        press(u"retentionTab-plan"_s);
        picture(u"retention-plan"_s);
        auto* codes = named<QTableView>(u"retentionNotMapped"_s);
        QVERIFY(codes->isVisible());
        QVERIFY(codes->model()->rowCount() >= 1);
        QCOMPARE(codes->model()->index(0, 1).data().toString(), u"NB-77"_s);
        // A plan of the organisation takes its place, and maps the code.
        const QString path = m_rig->profile.filePath(u"mine.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name": "Northgate", "classes": [{"code": "S", "name": "Service", "years": 3, "toYearEnd": true, "end": "destroy", "basis": "§ 1", "fixedBy": "Records", "fixedOn": "2026-01-15"}, {"code": "T", "years": 10, "toYearEnd": true}],
            "codes": [{"code": "3 years service", "class": "S"}, {"code": "10 years tax", "class": "T"}, {"code": "NB-77", "class": "S"}]})");
        file.close();
        press(u"retentionTakePlan"_s);
        Q_EMIT named<QFileDialog>(u"retentionPlanDialog"_s)->fileSelected(path);
        QTRY_COMPARE(named<QTableView>(u"retentionNotMapped"_s)->model()->rowCount(), 0);
        QVERIFY(text(u"retentionPlanText"_s).contains(u"Northgate"));
    }

    void whatIsKeptLongerIsDueNoMore()
    {
        estate();
        open();
        const qint64 due = m_page->presenter().book().sum().due;
        m_page->showSubject(u"decide"_s);
        QTRY_VERIFY(named<DispositionDialog>(u"dispositionDialog"_s));
        auto* act = named<QComboBox>(u"dispositionAct"_s);
        act->setFocus();
        QTest::keyClick(act, Qt::Key_Down);
        QVERIFY(named<QDateEdit>(u"dispositionUntil"_s)->isVisible());
        QTRY_VERIFY(text(u"dispositionPlan"_s).contains(numberText(due)));
        write(u"dispositionTitle"_s, u"For the audit"_s);
        write(u"dispositionReason"_s, u"Audit of 2026"_s);
        picture(u"retention-extend"_s);
        press(u"dispositionOk"_s);
        QTRY_COMPARE(m_page->presenter().book().sum().due, 0);
        QTRY_VERIFY(text(u"dispositionVerdict"_s).contains(u"are kept until"));
    }

    void r2TheReceiptOfAnotherArchiveIsTakenInByKeysAlone()
    {
        m_rig->put({{.documentId = u"A"_s}, {.documentId = u"B"_s}});
        Disposition transfer = DispositionRig::destruction(u"For the state archive"_s);
        transfer.act = DispositionAct::Transfer;
        QCOMPARE(m_rig->decide(transfer).value_or(0), 2);
        open();
        m_page->showSubject(transfer.id);
        QTRY_VERIFY(m_page->presenter().disposition() && m_page->presenter().disposition()->letters.size() == 2);
        QVERIFY(!named<QPushButton>(u"dispositionReceipt"_s)->isEnabled());
        QVERIFY2(named<QPushButton>(u"dispositionReceipt"_s)->toolTip().contains(u"not approved"), "it says why");
        m_rig->serve();
        m_rig->approve(transfer.id);
        QTRY_VERIFY(named<QPushButton>(u"dispositionReceipt"_s)->isEnabled());
        settle();
        const QString path = m_rig->profile.filePath(u"accession.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("sha256\r\n" + m_page->presenter().disposition()->letters.front().item.stub[u"sha256"].toArray().first().toString().toLatin1() + "\r\n");
        file.close();
        press(u"dispositionReceipt"_s);
        Q_EMIT named<QFileDialog>(u"receiptFileDialog"_s)->fileSelected(path);
        QTRY_VERIFY(named<ReceiptDialog>(u"receiptDialog"_s));
        QVERIFY(!named<QPushButton>(u"receiptOk"_s)->isEnabled());
        write(u"receiptArchive"_s, u"State Archives"_s);
        QVERIFY(!named<QPushButton>(u"receiptOk"_s)->isEnabled());
        write(u"receiptReference"_s, u"2026-17"_s);
        picture(u"retention-receipt"_s);
        press(u"receiptOk"_s);
        QTRY_VERIFY(text(u"dispositionVerdict"_s).contains(u"every file of 1 of 2 letters"));
        QVERIFY(m_said.join(u'\n').contains(u"names every file of"));
        picture(u"retention-transfer"_s);
    }
};

QTEST_MAIN(RetentionPageTest)
#include "retention_page_test.moc"
