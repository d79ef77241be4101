// The page Erasure requests, by keys alone: journey R5 from the request to the signed record, with a letter to two customers, a hold that comes in between, and the statement on backups that
// it is not closed without. CF_SHOTS names a folder for pictures.
#include "models/sync/profile_erasure.h"
#include "tests/support/disposition_rig.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/page_pictures.h"
#include "ui/erasure/erasure_dialogs.h"
#include "ui/erasure/erasure_page.h"
#include "ui/paper/paper_pdf.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
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

class ErasurePageTest : public QObject
{
    Q_OBJECT

    const QString m_customer = u"CUST-7700142"_s;
    std::unique_ptr<DispositionRig> m_rig;
    std::unique_ptr<desk::ErasureBook> m_book;
    std::unique_ptr<sync::ProfileErasure> m_erasing;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_said;
    ErasureWidget* m_page = nullptr;
    FakeSecrets m_secrets;

    template <class W> W* named(const QString& name) { return m_window->findChild<W*>(name); }
    /// As this person, who is another one than the one before.
    void open(const QString& person = u"jo@x"_s)
    {
        m_window.reset();
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [](const QString&) {}, [this](const QString& text) { m_said << text; }});
        const RetentionParts rig = m_rig->parts();
        const Page page = erasurePage({{{rig.cache, rig.searches, rig.desk, rig.outbox, rig.clock, rig.businessZone, person, rig.language}, *m_book, *m_erasing}, m_secrets, &paperPdf, u"Counterfoil test"_s});
        m_page = qobject_cast<ErasureWidget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(m_page);
        m_window->resize(1280, 900);
        m_window->show();
        QTRY_COMPARE(m_page->presenter().phase(), ErasurePresenter::Phase::Ready);
        QTRY_VERIFY(!m_page->presenter().isBusy());
    }
    void write(const QString& field, const QString& text)
    {
        auto* line = named<QLineEdit>(field);
        QVERIFY(line);
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
    /// Presses, and waits until it is done and read again.
    void act(const QString& name)
    {
        const auto steps = [this] { return m_page->presenter().steps().rowCount(); };
        const int before = steps();
        press(name);
        QTRY_VERIFY_WITH_TIMEOUT(steps() > before && !m_page->presenter().isBusy(), 60'000);
    }
    void say(const QString& button, const QString& words)
    {
        press(button);
        QTRY_VERIFY(named<ErasureWordsDialog>(u"erasureWordsDialog"_s));
        write(u"erasureWords"_s, words);
        press(u"erasureWordsOk"_s);
        QTRY_VERIFY(!named<ErasureWordsDialog>(u"erasureWordsDialog"_s));
    }
    void note(const QString& button, const QString& words)
    {
        const int before = m_page->presenter().steps().rowCount();
        say(button, words);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->presenter().steps().rowCount() > before && !m_page->presenter().isBusy(), 60'000);
    }
    void take()
    {
        press(u"erasureNew"_s);
        QTRY_VERIFY(named<ErasureRequestDialog>(u"erasureRequestDialog"_s));
        QVERIFY(!named<QPushButton>(u"erasureRequestOk"_s)->isEnabled());
        write(u"erasureCustomers"_s, m_customer);
        write(u"erasureReference"_s, u"DSR-2026-7"_s);
        picture(u"erasure-request"_s);
        press(u"erasureRequestOk"_s);
        QTRY_VERIFY(m_page->presenter().letters().rowCount() > 0 && !m_page->presenter().isBusy());
    }
    void choose(const QString& document)
    {
        GapTable& letters = m_page->presenter().letters();
        for (int row = 0; row < letters.rowCount(); ++row) {
            if (letters.lines()[row].cells[0] == document) {
                named<QTableView>(u"erasureLetters"_s)->setCurrentIndex(letters.index(row, 0));
            }
        }
    }
    QString text(const QString& label) { return named<Label>(label)->text(); }
    void picture(const QString& name) { picturesOf(*m_window, name); }

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_rig = std::make_unique<DispositionRig>();
        m_rig->write([this](store::Database& database) -> Result<void> {
            for (int i = 0; i < 3; ++i) { // they tell whose letters are whose
                CF_CHECK(cache::addCoverage(database, m_rig->repository(i), {u"customer"_s}));
            }
            return {};
        });
        m_book = std::move(*desk::ErasureBook::open(m_rig->profile.path()));
        m_erasing = std::make_unique<sync::ProfileErasure>(*m_rig->cache, m_rig->clock, m_rig->profile.path());
    }
    void cleanup()
    {
        m_window.reset();
        m_erasing.reset();
        m_book.reset();
        m_rig.reset();
    }

    void whereNobodyAskedItSaysWhatAPageIsFor()
    {
        open();
        QVERIFY(m_page->presenter().requests().rowCount() == 0);
        picture(u"erasure-empty"_s);
        QVERIFY(named<QPushButton>(u"erasureNew"_s)->isEnabled());
    }

    void r5FromTheRequestToTheRecordWithAHoldInBetweenAndALetterToTwo()
    {
        m_rig->put({{.documentId = u"STACKED"_s, .repository = 2, .customer = m_customer},
                    {.documentId = u"LATE-HOLD"_s, .repository = 2, .customer = m_customer},
                    {.documentId = u"RUNS"_s, .issued = u"2025-02-03"_s, .customer = m_customer},
                    {.documentId = u"BOTH"_s, .repository = 2, .customer = m_customer}});
        m_rig->write([this](store::Database& database) -> Result<void> {
            Communication c = m_rig->made({.documentId = u"BOTH"_s, .repository = 2, .customer = m_customer});
            RecipientLeg other = legTo(c, u"CUST-9"_s, u"Somebody Else"_s, Channel::Print);
            c.envelopes.push_back({other.envelope, {}, {}, Channel::Print});
            c.legs.push_back(other);
            CF_CHECK(cache::writeCommunication(database, c, m_rig->clock.now()));
            return search::reindex(database, {c.id});
        });
        open();
        take();
        QCOMPARE(m_page->presenter().letters().rowCount(), 4);
        // Two customers in one letter: a person has to say.
        press(u"erasure-decide"_s);
        QTRY_VERIFY(!m_said.isEmpty());
        QVERIFY2(m_said.back().contains(u"another customer as well"_s), qPrintable(m_said.back()));
        choose(u"RUNS"_s);
        QVERIFY(!named<QPushButton>(u"erasureErase"_s)->isEnabled()); // something keeps it
        choose(u"BOTH"_s);
        say(u"erasureRedact"_s, u"the other holder needs it"_s);
        picture(u"erasure-letters"_s);
        act(u"erasure-decide"_s);
        // Whoever decided does not approve.
        QVERIFY(!named<QPushButton>(u"erasure-approve"_s)->isEnabled());
        QVERIFY(named<QPushButton>(u"erasure-approve"_s)->toolTip().contains(u"somebody else"_s));
        open(u"mia@x"_s);
        QTRY_VERIFY(m_page->presenter().stand());
        act(u"erasure-approve"_s);
        // A hold that comes between the decision and the carrying out wins.
        QVERIFY(m_rig->hold(u"LIT-9"_s, {u"LATE-HOLD"_s}, 2));
        act(u"erasure-carry-out"_s);
        QCOMPARE(m_page->presenter().stand()->kept.last(ErasureDeed::CarriedOut)->told[u"stopped"].toArray().size(), 1);
        QCOMPARE(m_page->presenter().letters().rowCount(), 3); // one is gone
        QVERIFY(!named<QPushButton>(u"erasure-close"_s)->isEnabled());
        choose(u"BOTH"_s);
        say(u"erasureRedact"_s, u"the other holder needs it"_s);
        act(u"erasure-decide"_s);
        open(u"jo@x"_s);
        QTRY_VERIFY(m_page->presenter().stand());
        act(u"erasure-approve"_s);
        act(u"erasure-carry-out"_s);
        QVERIFY(m_page->presenter().stand()->kept.last(ErasureDeed::CarriedOut)->told[u"done"].toBool());
        // Not closed without the letter and a statement on backups.
        note(u"erasure-letter"_s, u"RQ-1"_s);
        QVERIFY(!named<QPushButton>(u"erasure-close"_s)->isEnabled());
        QVERIFY(named<QPushButton>(u"erasure-close"_s)->toolTip().contains(u"backups"_s));
        note(u"erasure-backups"_s, u"overwritten within 90 days"_s);
        picture(u"erasure-carried-out"_s);
        act(u"erasure-close"_s);
        QVERIFY2(text(u"erasureVerdict"_s).endsWith(u"Answered"_s), qPrintable(text(u"erasureVerdict"_s)));
        // The signed record.
        press(u"erasure-record"_s);
        QTRY_VERIFY(named<QFileDialog>(u"erasureFileDialog"_s));
        const QString path = m_rig->profile.filePath(u"record.pdf"_s);
        Q_EMIT named<QFileDialog>(u"erasureFileDialog"_s)->fileSelected(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        QTRY_VERIFY(m_said.back().startsWith(u"Written to"_s));
    }
};

QTEST_MAIN(ErasurePageTest)
#include "erasure_page_test.moc"
