// What is kept up for a matter, on the page Holds and by keys alone: how often a certificate is made by itself, those that were made, and what makes up for a repository that only records a
// hold. Journey R1.
#include "tests/support/fake_secrets.h"
#include "tests/support/hold_rig.h"
#include "tests/support/page_pictures.h"
#include "ui/holds/control_dialog.h"
#include "ui/holds/holds_page.h"
#include "ui/paper/paper_pdf.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class HoldUpkeepPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<HoldRig> m_rig;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_said;
    HoldsWidget* m_page = nullptr;
    FakeSecrets m_secrets;

    template <class W> W* named(const QString& name) { return m_window->findChild<W*>(name); }
    QString folder() { return certificateDirectory(m_rig->profile.path()); }
    void write(const QString& field, const QString& text)
    {
        auto* line = named<QLineEdit>(field);
        QVERIFY(line && !line->accessibleName().isEmpty());
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    void press(const QString& name)
    {
        auto* what = named<QPushButton>(name);
        QVERIFY2(what && what->isEnabled(), qPrintable(name + u": "_s + (what ? what->toolTip() : u"not there"_s)));
        what->setFocus();
        QTest::keyClick(what, Qt::Key_Space);
    }
    QString classWord()
    {
        const QAbstractItemModel* model = named<QTableView>(u"holdMatrix"_s)->model();
        return model->index(0, model->columnCount() - 1).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<HoldRig>(200);
        m_rig->world.of(m_rig->archives.front()).terms->enforcement = HoldEnforcement::RecordedOnly;
        const HoldMatter matter = HoldRig::matter(u"LIT-50"_s, u"channel:print"_s);
        QVERIFY(m_rig->hold(matter));
        m_rig->serve();
        QVERIFY(!m_rig->verify(matter.id));
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(
            PageContext{*m_actions, [](const QString&, const QString&) {}, [](const QString&) {}, [this](const QString& text) { m_said << text; }});
        const Page page = holdsPage({m_rig->parts(), m_secrets, &paperPdf, u"Counterfoil test"_s, folder()});
        m_page = qobject_cast<HoldsWidget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(m_page);
        m_window->resize(1280, 900);
        m_window->show();
        QTRY_VERIFY(m_page->presenter().phase() == HoldsPresenter::Phase::Ready && m_page->presenter().book());
        m_page->findChild<QAbstractButton*>(u"holdTab-upkeep"_s)->click();
    }
    void cleanup()
    {
        m_window.reset();
        m_rig.reset();
        m_said.clear();
    }

    void r1HowOftenIsChosenAndWhatWasMadeIsListedWithItsFile()
    {
        auto* pace = named<QComboBox>(u"holdPace"_s);
        QVERIFY(pace && pace->isEnabled());
        QCOMPARE(pace->currentText(), u"never"_s); // it is not standing, and nobody asked for any
        pace->setFocus();
        QTest::keyClick(pace, Qt::Key_Down);
        QTRY_COMPARE(m_page->presenter().upkeep().pace(), CertificatePace::Daily);
        StandingCertificates certificates({m_rig->parts(), m_secrets, &paperPdf, u"Counterfoil test"_s, folder()});
        certificates.look();
        const QAbstractItemModel* made = named<QTableView>(u"holdCertificates"_s)->model();
        QTRY_COMPARE(made->rowCount(), 1);
        QTRY_COMPARE(made->index(0, 2).data().toString(), u"as it was made"_s);
        QVERIFY(named<Label>(u"holdCertificateFolder"_s)->text().contains(u"certificates"));
        QVERIFY(!named<Label>(u"holdCertificateTrouble"_s)->isVisible());
        picturesOf(*m_window, u"holds-upkeep"_s);
        // The next day no key can be had.
        m_secrets.kept.clear();
        m_secrets.refusal = Error{ErrorKind::Locked, {}, {}};
        m_rig->clock.advance(86'400'000);
        certificates.look();
        QTRY_VERIFY(named<Label>(u"holdCertificateTrouble"_s)->isVisible());
        QVERIFY(named<Label>(u"holdCertificateTrouble"_s)->text().contains(u"keychain"));
        const auto state = [this] { return named<QTableView>(u"holdMatters"_s)->model()->index(0, 2).data().toString(); };
        QTRY_VERIFY2(state().endsWith(u"; a certificate could not be made") && state().startsWith(u"Held"), qPrintable(state())); // its own state is not hidden
    }

    void r1AControlIsNotedBesideTheClassAndEnds()
    {
        QVERIFY(!classWord().contains(u"ST-12"));
        press(u"holdControl"_s);
        QVERIFY(named<ControlDialog>(u"controlDialog"_s) && !named<QPushButton>(u"controlOk"_s)->isEnabled());
        QVERIFY(!named<QLineEdit>(u"controlWhy"_s)->isVisible()); // nothing is noted that could end
        write(u"controlTicket"_s, u"ST-12"_s);
        write(u"controlWhat"_s, u"storage locked"_s);
        QVERIFY(!named<QPushButton>(u"controlOk"_s)->isEnabled()); // nobody answers for it
        write(u"controlResponsible"_s, u"Ann Lee"_s);
        picturesOf(*m_window, u"holds-control"_s);
        press(u"controlOk"_s);
        QTRY_COMPARE(named<QTableView>(u"holdControls"_s)->model()->rowCount(), 1);
        QVERIFY2(classWord().contains(u"ticket ST-12, storage locked, by Ann Lee"), qPrintable(classWord()));
        QTRY_VERIFY(!named<ControlDialog>(u"controlDialog"_s));
        auto* controls = named<QTableView>(u"holdControls"_s);
        controls->setCurrentIndex(controls->model()->index(0, 0));
        QTest::keyClick(controls, Qt::Key_Return);
        QTRY_VERIFY(named<QPushButton>(u"controlEnd"_s) && named<QPushButton>(u"controlEnd"_s)->isVisible());
        QCOMPARE(named<QLineEdit>(u"controlTicket"_s)->text(), u"ST-12"_s);
        QVERIFY(!named<QPushButton>(u"controlEnd"_s)->isEnabled()); // nobody said why
        write(u"controlWhy"_s, u"storage opened"_s);
        press(u"controlEnd"_s);
        QTRY_COMPARE(named<QTableView>(u"holdControls"_s)->model()->rowCount(), 0);
        QVERIFY(!classWord().contains(u"ST-12"));
        QCOMPARE(m_page->presenter().book()->kept.last(MatterDeed::Compensated)->told[u"reason"].toString(), u"storage opened"_s);
    }

    void r1AControlOfARepositoryThatEnforcesByNowCanStillBeEnded()
    {
        HoldUpkeepPresenter& upkeep = m_page->presenter().upkeep();
        const RepositoryId where = m_rig->archives.front();
        upkeep.note({where, u"ST-13"_s, {}, u"Ann Lee"_s, upkeep.today().addDays(1), 0, 0, {}});
        QTRY_COMPARE(named<QTableView>(u"holdControls"_s)->model()->rowCount(), 1);
        ui::HoldBook book = *m_page->presenter().book();
        for (HeldRow& row : book.matrix.rows) {
            if (row.terms) {
                row.terms->enforcement = HoldEnforcement::EnforcedApp;
            }
        }
        QVERIFY(rowsToMakeUpFor(book).empty());
        upkeep.set(&book);
        QCOMPARE(upkeep.needing().size(), size_t(1));
        QCOMPARE(upkeep.needing().front().first, where);
        QVERIFY(!upkeep.isNeeding(where)); // there is nothing to note any more
        QVERIFY(named<QPushButton>(u"holdControl"_s)->isEnabled());
    }
};

QTEST_MAIN(HoldUpkeepPageTest)
#include "hold_upkeep_page_test.moc"
