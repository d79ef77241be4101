// Trying a hold out from the page Holds, by keys alone: no record without a look, none without saying that it may be destroyed, and what came of it beside the matter.
#include "tests/support/disposition_rig.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/page_pictures.h"
#include "ui/holds/canary_dialog.h"
#include "ui/holds/holds_page.h"
#include "ui/paper/paper_pdf.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class CanaryDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DispositionRig> m_rig;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_said;
    HoldsWidget* m_page = nullptr;
    FakeSecrets m_secrets;

    template <class W> W* named(const QString& name) { return m_window->findChild<W*>(name); }
    HoldParts parts() { return {*m_rig->cache, search::indexedSearches(), *m_rig->desk, *m_rig->outbox, m_rig->reader, m_rig->clock, QTimeZone("Europe/Berlin"), u"person:jo"_s}; }
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
        QVERIFY2(what && what->isEnabled(), qPrintable(name));
        what->setFocus();
        QTest::keyClick(what, Qt::Key_Space);
    }
    bool isOpenTo(const QString& name) { return named<QAbstractButton>(name)->isEnabled(); }
    QString text(const QString& label) { return named<Label>(label)->text(); }
    void lookAt(const QString& record)
    {
        write(u"canaryRecord"_s, record);
        press(u"canaryLook"_s);
        QTRY_VERIFY(!named<Label>(u"canaryFound"_s)->isHidden() || !named<Label>(u"canaryRefusal"_s)->isHidden());
    }

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_rig = std::make_unique<DispositionRig>();
        m_rig->put({{.documentId = u"CANARY"_s}, {.documentId = u"OTHER"_s}});
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [](const QString&) {}, [this](const QString& said) { m_said << said; }});
        const Page page = holdsPage({parts(), m_secrets, &paperPdf, u"Counterfoil test"_s});
        m_page = qobject_cast<HoldsWidget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(m_page);
        m_window->resize(1280, 900);
        m_window->show();
        QTRY_COMPARE(m_page->presenter().phase(), HoldsPresenter::Phase::Ready);
    }
    void cleanup()
    {
        m_window.reset();
        m_rig.reset();
    }

    void row91ACanaryIsLookedAtConfirmedAndAskedForByKeysAlone()
    {
        press(u"holdTryOut"_s); // without any matter, as at a new repository
        QVERIFY(named<CanaryDialog>(u"canaryDialog"_s));
        QTRY_COMPARE(named<QComboBox>(u"canaryRepository"_s)->count(), 2); // not the one in which nothing is destroyed
        QVERIFY(!isOpenTo(u"canaryOk"_s) && !isOpenTo(u"canaryMayBeDestroyed"_s));
        named<QComboBox>(u"canaryRepository"_s)->setCurrentText(u"Vault"_s);
        QVERIFY(text(u"canaryTried"_s).contains(u"never tried out"));
        lookAt(u"R-NONE"_s);
        QVERIFY2(text(u"canaryRefusal"_s).contains(u"called so here"), qPrintable(text(u"canaryRefusal"_s)));
        QCOMPARE(named<QLineEdit>(u"canaryRecord"_s)->text(), u"R-NONE"_s); // what was typed stays
        lookAt(u"R-CANARY"_s);
        QVERIFY2(text(u"canaryFound"_s).contains(u"enforced by the archive"), qPrintable(text(u"canaryFound"_s)));
        write(u"canaryAuthority"_s, u"put there for it"_s);
        QVERIFY(!isOpenTo(u"canaryOk"_s));
        press(u"canaryMayBeDestroyed"_s);
        QVERIFY(isOpenTo(u"canaryOk"_s));
        picturesOf(*m_window, u"holds-canary"_s);
        write(u"canaryRecord"_s, u"R-OTHER"_s);
        QVERIFY2(!isOpenTo(u"canaryOk"_s) && !named<QCheckBox>(u"canaryMayBeDestroyed"_s)->isChecked(), "that was said of the other one");
        lookAt(u"R-CANARY"_s);
        press(u"canaryMayBeDestroyed"_s);
        press(u"canaryOk"_s);
        QTRY_VERIFY(!m_said.isEmpty());
        QVERIFY2(m_said.constLast().contains(u"R-CANARY") && m_said.constLast().contains(u"two others"), qPrintable(m_said.constLast()));
        const auto kept = settled(m_rig->desk->holdTrials());
        QCOMPARE(kept->size(), size_t(1));
        QCOMPARE(kept->front().trial.record, u"R-CANARY"_s);
        QCOMPARE(kept->front().trial.authority, u"put there for it"_s);
        QVERIFY(m_rig->world.destroyed.empty());
    }

    void row91TheRepositoryThatIsAskedAboutIsChosenAndOneThatCannotIsToldSo()
    {
        m_page->showSubject(u"canary:City"_s);
        QTRY_COMPARE(named<QComboBox>(u"canaryRepository"_s)->currentText(), u"City"_s);
        named<QDialog>(u"canaryDialog"_s)->reject();
        QTRY_VERIFY(!named<QDialog>(u"canaryDialog"_s));
        m_page->showSubject(u"canary:Stacks"_s);
        QTRY_VERIFY(text(u"canaryRefusal"_s).contains(u"Nothing can be destroyed"));
    }

    void row91WhatAMatterHoldsStandsBesideWhatWasTriedOut()
    {
        QVERIFY(m_rig->hold(u"LIT-1"_s, {u"OTHER"_s}));
        m_page->showSubject(u"LIT-1"_s);
        QTRY_VERIFY(m_page->presenter().book());
        QTRY_VERIFY(text(u"holdTried"_s).contains(u"Vault, enforced by the archive: never tried out"));
    }
};

QTEST_MAIN(CanaryDialogTest)
#include "canary_dialog_test.moc"
