// The page Holds, by keys alone: R1 over tens of thousands of letters of several repositories, one of which takes a thousand a hold, with kills and partial
// failures; what is red leads to its letters; a release is proposed. CF_LETTERS letters (15,000); CF_SHOTS names a folder for pictures.
#include "app/verify/check_files.h"
#include "app/verify/plain_bytes.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/hold_rig.h"
#include "tests/support/page_pictures.h"
#include "ui/holds/hold_again_dialog.h"
#include "ui/holds/holds_page.h"
#include "ui/holds/ledger_dialog.h"
#include "ui/holds/matter_dialog.h"
#include "ui/holds/release_dialog.h"
#include "ui/paper/paper_pdf.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class HoldsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HoldRig> m_rig;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_searched, m_said;
    HoldsWidget* m_page = nullptr;
    FakeSecrets m_secrets;

    template <class W> W* named(const QString& name) { return m_window->findChild<W*>(name); }
    void open()
    {
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(
            PageContext{*m_actions, [](const QString&, const QString&) {}, [this](const QString& text) { m_searched << text; }, [this](const QString& text) { m_said << text; }});
        const Page page = holdsPage({m_rig->parts(), m_secrets, &paperPdf, u"Counterfoil test"_s});
        m_page = qobject_cast<HoldsWidget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(m_page);
        m_window->resize(1280, 900);
        m_window->show();
        QTRY_COMPARE(m_page->presenter().phase(), HoldsPresenter::Phase::Ready);
    }
    void close() { m_window.reset(); }
    /// The program is killed and starts again.
    void restart()
    {
        close();
        m_rig->open();
        open();
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
        auto* what = named<QPushButton>(name);
        QVERIFY2(what && what->isEnabled(), qPrintable(name + u": "_s + (what ? what->toolTip() : u"not there"_s)));
        what->setFocus();
        QTest::keyClick(what, Qt::Key_Space);
    }
    QString text(const QString& label) { return named<Label>(label)->text(); }
    /// Row of a repository and column by name; the words of its cell.
    QModelIndex cell(HeldPart part, int repository, HeldColumn column)
    {
        const QAbstractItemModel* model = named<QTableView>(u"holdMatrix"_s)->model();
        int met = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString() == heldPartWord(part) && met++ == repository) {
                for (int i = 0; i < model->columnCount(); ++i) {
                    if (model->headerData(i, Qt::Horizontal).toString() == heldColumnWord(column)) {
                        return model->index(row, i);
                    }
                }
            }
        }
        return {};
    }
    void picture(const QString& name) { picturesOf(*m_window, name); }
    void newMatter(const QString& number, const QString& query)
    {
        press(u"holdNew"_s);
        QVERIFY(named<MatterDialog>(u"matterDialog"_s));
        write(u"matterNumber"_s, number);
        write(u"matterName"_s, u"Smith v Acme"_s);
        write(u"matterAuthority"_s, u"Court letter of 3 March 2026"_s);
        write(u"matterCustodian"_s, u"Legal"_s);
        write(u"matterQuery"_s, query);
        QTRY_VERIFY(named<QPushButton>(u"matterHold"_s)->isEnabled());
    }

private Q_SLOTS:
    void cleanup()
    {
        close();
        m_rig.reset();
        m_said.clear();
        m_searched.clear();
    }

    void withoutAMatterThePageSaysWhatOneIs()
    {
        m_rig = std::make_unique<HoldRig>(200);
        open();
        picture(u"holds-empty"_s);
        QVERIFY(m_page->presenter().all().empty());
        press(u"holdNew"_s);
        QVERIFY(!named<QPushButton>(u"matterHold"_s)->isEnabled());
        write(u"matterNumber"_s, u"LIT 1;"_s);
        QVERIFY(text(u"matterRefusal"_s).contains(u"letters, digits"));
        write(u"matterNumber"_s, u"LIT-1"_s);
        write(u"matterQuery"_s, u"channel:"_s);
        QVERIFY(text(u"matterRefusal"_s).contains(u"query"));
        picture(u"holds-dialog"_s);
    }

    void r1HoldsForAMatterOverSeveralRepositoriesWithKillsPartialFailuresAndACap()
    {
        const int letters = qEnvironmentVariableIntValue("CF_LETTERS") > 0 ? qEnvironmentVariableIntValue("CF_LETTERS") : 15'000;
        m_rig = std::make_unique<HoldRig>(quint64(letters));
        HeldWorld& world = m_rig->world;
        world.of(m_rig->archives[0]).terms->most = 1'000;
        world.of(m_rig->archives[1]).terms->isObject = true;
        open();
        newMatter(u"LIT-2026-014"_s, u"sent:2016..2030"_s);
        picture(u"holds-plan"_s);
        QVERIFY(text(u"matterPlan"_s).contains(u"letters would be held"));
        press(u"matterHold"_s);
        const HoldsPresenter& shown = m_page->presenter();
        QTRY_VERIFY(shown.acts().act() == HoldActsPresenter::Act::None && shown.book() && shown.book()->matrix.letters > 0 && shown.book()->lostPlans.isEmpty());
        const qint64 planned = m_page->presenter().book()->matrix.letters;
        const bool isApproved = planned >= approvalFrom;
        if (isApproved) {
            QTRY_COMPARE(m_page->presenter().book()->state, HoldState::Proposed);
            m_rig->serve();
            QVERIFY2(world.cases.size() == 1, "somebody else decides");
            m_rig->decide(planOfStep(*m_page->presenter().book()->kept.last(MatterDeed::Asked)), u"approveHold"_s, u"approved"_s, u"officer@x"_s);
            m_rig->follow();
        }
        // Every thousandth is refused; the program is killed twice on the way: once an answer is lost, once nothing is reached any more.
        int calls = 0, kills = 0;
        m_rig->trouble = [&](const Command& command) {
            ++calls;
            if (std::holds_alternative<PlaceHold>(command.deed) && calls % 1'000 == 0) {
                return HeldConnector::Trouble::Refused;
            }
            if (kills < 2 && calls > (kills + 1) * letters / 4) {
                return kills == 0 && calls == letters / 4 + 1 ? HeldConnector::Trouble::AnswerLost : HeldConnector::Trouble::Offline;
            }
            return HeldConnector::Trouble::None;
        };
        for (; kills < 2; ++kills) {
            m_rig->serve();
            restart();
            m_rig->clock.advance(3'600'000);
        }
        kills = 2;
        for (int round = 0; round < 4; ++round) {
            m_rig->serve();
            m_rig->clock.advance(3'600'000);
        }
        press(u"holdVerify"_s);
        QTRY_VERIFY(m_page->presenter().acts().act() == HoldActsPresenter::Act::None && m_page->presenter().book()->kept.last(MatterDeed::Verified));
        const auto& matrix = m_page->presenter().book()->matrix;
        const qint64 refused = matrix.of(HeldItemState::Failed);
        QVERIFY(refused > 0);
        QCOMPARE(m_page->presenter().book()->state, HoldState::Partial);
        QCOMPARE(matrix.of(HeldItemState::Verified) + refused, planned);
        QVERIFY(text(u"holdVerdict"_s).contains(u"incomplete"));
        picture(u"holds-partial"_s);
        // A red number leads to its letters.
        int where = -1;
        for (int i = 0; i < int(m_rig->archives.size()) && where < 0; ++i) {
            where = cell(HeldPart::Records, i, HeldColumn::Failed).data().toString() != u"0" ? i : -1;
        }
        QVERIFY(where >= 0);
        auto* table = named<QTableView>(u"holdMatrix"_s);
        table->setCurrentIndex(cell(HeldPart::Records, where, HeldColumn::Failed));
        QTRY_VERIFY(named<QTableView>(u"holdLetters"_s)->model()->rowCount() > 0);
        auto* listed = named<QTableView>(u"holdLetters"_s);
        listed->setCurrentIndex(listed->model()->index(0, 0));
        QTest::keyClick(listed, Qt::Key_Return);
        QTRY_VERIFY(!m_searched.isEmpty() && m_searched.front().startsWith(u"doc:"));
        QTest::keyClick(named<QAbstractButton>(u"holdSearch"_s), Qt::Key_Space);
        QCOMPARE(m_searched.back(), u"hold:"_s + m_page->presenter().book()->kept.matter.number);
        // Asked once more, all of it is held.
        m_rig->trouble = {};
        press(u"holdAgain"_s);
        QTRY_VERIFY(m_page->presenter().acts().act() == HoldActsPresenter::Act::None);
        m_rig->serve();
        press(u"holdVerify"_s);
        QTRY_COMPARE(m_page->presenter().book()->state, HoldState::Effective);
        qint64 there = 0, most = 0;
        for (const auto& [id, repository] : world.repositories) {
            for (const auto& [record, one] : repository.records) {
                there += one.holds.size() == 1 ? 1 : 0;
            }
            for (int part = 1; id == m_rig->archives[0].value() && part < 20; ++part) {
                most = std::max(most, repository.heldBy(holdName(u"LIT-2026-014"_s, part)));
            }
        }
        QCOMPARE(there, planned);
        QVERIFY2(most <= 1'000, "no hold has more than its repository takes");
        picture(u"holds-effective"_s);
        // What there is of it, as a file.
        press(u"holdCsv"_s);
        auto* files = named<QFileDialog>(u"holdCsvDialog"_s);
        const QString path = m_rig->profile.filePath(u"letters.csv"_s);
        Q_EMIT files->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), planned + 1);
    }

    void r3AReleaseIsProposedWithItsConsequences()
    {
        m_rig = std::make_unique<HoldRig>(400);
        const HoldMatter matter = HoldRig::matter(u"REG-7"_s, u"channel:print"_s), other = HoldRig::matter(u"TAX-1"_s, u"channel:print"_s);
        QVERIFY(m_rig->hold(matter) && m_rig->hold(other));
        m_rig->serve();
        QVERIFY(!m_rig->verify(matter.id) && !m_rig->verify(other.id));
        open();
        m_page->showSubject(u"REG-7"_s);
        QTRY_VERIFY(m_page->presenter().book() && m_page->presenter().book()->kept.matter.number == u"REG-7");
        press(u"holdRelease"_s);
        auto* dialog = named<ReleaseDialog>(u"releaseDialog"_s);
        QVERIFY(dialog && !named<QPushButton>(u"releaseOk"_s)->isEnabled());
        QVERIFY(text(u"releaseConsequences"_s).contains(u"other matters"));
        QTRY_VERIFY(text(u"releaseEffects"_s).contains(u"not worked out"));
        write(u"releaseReason"_s, u"Settled"_s);
        write(u"releaseAuthority"_s, u"Settlement of 1 April"_s);
        picture(u"holds-release"_s);
        press(u"releaseOk"_s);
        QTRY_COMPARE(m_page->presenter().book()->state, HoldState::ReleaseProposed);
        press(u"holdCertificate"_s);
        const QString path = m_rig->profile.filePath(u"certificate.pdf"_s);
        Q_EMIT named<QFileDialog>(u"holdCertificateDialog"_s)->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path) && QFile::exists(path + u".minisig"_s));
        QVERIFY(!named<QPushButton>(u"holdRelease"_s)->isEnabled());
        QVERIFY(text(u"holdVerdict"_s).contains(u"They stay held"));
        m_page->findChild<QAbstractButton*>(u"holdTab-steps"_s)->click();
        picture(u"holds-steps"_s);
        QCOMPARE(named<QTableView>(u"holdSteps"_s)->model()->index(0, 1).data().toString(), u"Release proposed"_s);
        const QString plan = planOfStep(*m_page->presenter().book()->kept.last(MatterDeed::ReleaseAsked));
        const auto started = m_rig->outbox->intent(plan);
        QTRY_VERIFY(started.isFinished());
        const auto intent = started.result();
        QVERIFY(intent && *intent);
        QCOMPARE(std::ranges::count(std::get<StartCase>((*intent)->command.deed).variables, u"overdue"_s, &CaseVariable::name), 1);
    }

    void row91WhatIsExpectedOfARepositoryIsToldWhileTheMatterIsWritten()
    {
        m_rig = std::make_unique<HoldRig>(400);
        open();
        newMatter(u"LIT-2"_s, u"channel:print"_s);
        named<QSpinBox>(u"matterCoolingOff"_s)->setValue(30);
        named<QCheckBox>(u"matterMaking"_s)->setChecked(true);
        QTRY_VERIFY(named<QPushButton>(u"matterHold"_s)->isEnabled());
        QTRY_VERIFY(text(u"matterPlan"_s).contains(u"versions of templates"));
        const auto boxes = named<QWidget>(u"matterExpectations"_s)->findChildren<QComboBox*>();
        QVERIFY(!boxes.isEmpty());
        boxes.front()->setCurrentIndex(1); // by its storage, and it does less
        QVERIFY2(text(u"matterPlan"_s).contains(u"Less than is expected of"), qPrintable(text(u"matterPlan"_s)));
        QVERIFY(named<QPushButton>(u"matterHold"_s)->isEnabled());
        picture(u"holds-expected"_s);
        press(u"matterHold"_s);
        QTRY_VERIFY(m_page->presenter().book() && m_page->presenter().acts().act() == HoldActsPresenter::Act::None && m_page->presenter().book()->matrix.letters > 0);
        const HoldMatter& kept = m_page->presenter().book()->kept.matter;
        QCOMPARE(kept.coolingOffDays, 30);
        QCOMPARE(kept.expected.size(), size_t(1));
        QVERIFY(kept.scope.withMaking);
        QVERIFY(m_page->presenter().book()->matrix.red() == 1);
        picture(u"holds-falls-short"_s);
    }

    void r3AReleaseIsTakenBackWithinItsCoolingOff()
    {
        m_rig = std::make_unique<HoldRig>(400);
        HoldMatter matter = HoldRig::matter(u"REG-8"_s, u"channel:print"_s);
        matter.coolingOffDays = 30;
        QVERIFY(m_rig->hold(matter));
        m_rig->serve();
        QVERIFY(!m_rig->verify(matter.id));
        open();
        m_page->showSubject(u"REG-8"_s);
        QTRY_VERIFY(m_page->presenter().book() && m_page->presenter().book()->kept.matter.number == u"REG-8");
        QVERIFY(!named<QPushButton>(u"holdHeldAgain"_s)->isVisible());
        press(u"holdRelease"_s);
        QVERIFY(text(u"releaseConsequences"_s).contains(u"30 days"));
        write(u"releaseReason"_s, u"Settled"_s);
        write(u"releaseAuthority"_s, u"Settlement of 1 April"_s);
        press(u"releaseOk"_s);
        QTRY_COMPARE(m_page->presenter().book()->state, HoldState::ReleaseProposed);
        m_rig->serve();
        m_rig->decide(planOfStep(*m_page->presenter().book()->kept.last(MatterDeed::ReleaseAsked)), u"approveRelease"_s, u"approved"_s, u"lead@x"_s);
        m_rig->follow();
        m_rig->serve();
        QTRY_COMPARE(m_page->presenter().book()->state, HoldState::ReleasePending);
        press(u"holdVerify"_s); // and what was read to be off ends it
        QTRY_COMPARE(m_page->presenter().book()->state, HoldState::Released);
        QTRY_VERIFY(named<QPushButton>(u"holdHeldAgain"_s)->isVisible() && named<QPushButton>(u"holdHeldAgain"_s)->isEnabled());
        QVERIFY2(text(u"holdFacts"_s).contains(u"may be held again until"), qPrintable(text(u"holdFacts"_s)));
        picture(u"holds-cooling"_s);
        press(u"holdHeldAgain"_s);
        QVERIFY(named<HoldAgainDialog>(u"holdAgainDialog"_s) && !named<QPushButton>(u"holdAgainOk"_s)->isEnabled());
        write(u"holdAgainReason"_s, u"Appeal of 20 April"_s);
        picture(u"holds-again"_s);
        press(u"holdAgainOk"_s);
        QTRY_COMPARE(m_page->presenter().book()->state, HoldState::Requested);
        m_rig->serve();
        press(u"holdVerify"_s);
        QTRY_COMPARE(m_page->presenter().book()->state, HoldState::Effective);
    }

    void row24ALedgerIsTakenInWithTheKeyOfWhoeverWroteIt()
    {
        m_rig = std::make_unique<HoldRig>(400);
        const HoldMatter matter = HoldRig::matter(u"REG-9"_s, u"channel:print"_s);
        QVERIFY(m_rig->hold(matter));
        m_rig->serve();
        QVERIFY(!m_rig->verify(matter.id));
        open();
        QTRY_VERIFY(m_page->presenter().book());
        press(u"holdLedger"_s);
        const QString path = m_rig->profile.filePath(u"REG-9.json"_s);
        Q_EMIT named<QFileDialog>(u"holdLedgerDialog"_s)->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path) && QFile::exists(path + u".minisig"_s));
        close();
        m_rig->reset(); // another profile
        open();
        press(u"holdImport"_s);
        Q_EMIT named<QFileDialog>(u"holdImportDialog"_s)->fileSelected(path);
        QTRY_VERIFY(named<LedgerDialog>(u"ledgerDialog"_s));
        QVERIFY(!named<QPushButton>(u"ledgerOk"_s)->isEnabled());
        const QString said = text(u"ledgerSignature"_s);
        const QString key = said.mid(said.indexOf(u"RW"_s)).section(u'.', 0, 0).section(u' ', 0, 0);
        write(u"ledgerKey"_s, key.chopped(1));
        QVERIFY(!named<QPushButton>(u"ledgerOk"_s)->isEnabled());
        picture(u"holds-ledger-refused"_s);
        write(u"ledgerKey"_s, key);
        QVERIFY2(named<QPushButton>(u"ledgerOk"_s)->isEnabled(), qPrintable(key));
        // And by somebody without the program, link by link.
        QVERIFY(verify::prepare());
        const auto read = [](const QString& name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
        };
        const verify::Judgement judged = verify::checkFiles({{"REG-9.json", read(path), read(path + u".minisig"_s)}}, {verify::GivenKey(key.toStdString())});
        QVERIFY(judged.exitCode() == 0);
        QVERIFY(std::ranges::any_of(judged.findings(), [](const verify::Finding& one) { return one.text.find("each linked to the one before") != std::string::npos; }));
        picture(u"holds-ledger"_s);
        press(u"ledgerOk"_s);
        QTRY_VERIFY(m_page->presenter().book() && m_page->presenter().book()->kept.matter.number == u"REG-9");
        QCOMPARE(m_page->presenter().book()->kept.steps.back().deed, MatterDeed::Imported);
    }
};

QTEST_MAIN(HoldsPageTest)
#include "holds_page_test.moc"
