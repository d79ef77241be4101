// A letter is asked for by keys alone: from an open workspace, a dispute and a record to the request in the outbox, and where it is followed.
#include "tests/support/correspondence_world.h"
#include "tests/support/record_window.h"
#include "ui/disputes/disputes_page.h"
#include "ui/disputes/stage_row.h"
#include "ui/requests/correspondence_dialog.h"
#include "ui/requests/requests_page.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/label.h"
#include "ui/workspaces/workspaces_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using State = CorrespondencePresenter::State;

namespace {

class Rig : public RecordWindow
{
public:
    Rig()
        : world(*this)
        , starter(std::make_shared<RequestStarter>())
    {
        context.open = [this](const QString& where, const QString& subject) { opened << where + u' ' + subject; };
        starter->open = [this](const evidence::RequestSubject& subject) {
            dialog = new CorrespondenceDialog(&window, world.parts(), subject);
            dialog->open();
        };
        actions.add({u"correspondence.new"_s, u"Correspondence"_s, u"New correspondence"_s, u"plus"_s, {}, {Qt::Key_N}, true}, [this](bool) {
            const auto shown = starter->shown.find(page);
            if (const auto subject = shown == starter->shown.end() ? std::nullopt : shown->second()) {
                starter->open(*subject);
            }
        });
    }
    WorkspacesWidget* openWorkspace(const QString& id)
    {
        page = u"workspaces"_s;
        WorkspacesParts parts{*cache, searches(), clock, QTimeZone("Europe/Berlin")};
        parts.requests = starter;
        auto* widget = qobject_cast<WorkspacesWidget*>(workspacesPage(parts).make(&window, context).widget);
        window.addWidget(widget);
        widget->show();
        widget->showSubject(id);
        [&] { QTRY_VERIFY(widget->presenter().story()); }();
        return widget;
    }
    DisputesWidget* openDispute(const QString& id)
    {
        page = u"disputes"_s;
        const auto answer = [this](const DisputeAnswer& wanted) { starter->open({RequestAbout::Dispute, wanted.dispute, codeOf(wanted.stage)}); };
        auto* widget = qobject_cast<DisputesWidget*>(disputesPage({*cache, searches(), *desk, clock, QTimeZone("Europe/Berlin"), profile.path(), u"ana"_s, answer, starter}).make(&window, context).widget);
        window.addWidget(widget);
        widget->show();
        widget->showSubject(id);
        [&] { QTRY_VERIFY(widget->presenter().story()); }();
        return widget;
    }
    RequestsWidget* openRequests()
    {
        auto* widget = qobject_cast<RequestsWidget*>(requestsPage({*cache, searches(), *world.outbox, *desk, clock, QTimeZone("Europe/Berlin"), u"jo"_s}).make(&window, context).widget);
        window.addWidget(widget);
        widget->show();
        [&] { QTRY_COMPARE(widget->presenter().phase(), RequestsPresenter::Phase::Ready); }();
        return widget;
    }
    void waitForForm()
    {
        [&] { QTRY_VERIFY(dialog && dialog->presenter().state() == State::Asking && !dialog->presenter().isReading()); }();
    }
    template <class W> W* of(const QString& name) { return dialog->findChild<W*>(name); }
    static search::IndexFactory searches()
    {
        return [](store::Database& database) { return search::sqlSearch(database); };
    }
    /// To whatever has the focus, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : static_cast<QWidget*>(&window), key, modifiers);
    }

    CorrespondenceWorld world;
    std::shared_ptr<RequestStarter> starter;
    QPointer<CorrespondenceDialog> dialog;
    QString page;
    QStringList opened;
    int keys = 0;
};

} // namespace

class CorrespondenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void row10FromAnOpenCaseToTheFilledFormItTakesAtMostThreeKeys()
    {
        Rig rig;
        rig.openWorkspace(u"CL-4711"_s)->setFocus();
        rig.window.activateWindow();
        QTRY_VERIFY(rig.window.isActiveWindow());
        rig.press(Qt::Key_N);
        rig.waitForForm();
        QCOMPARE(rig.keys, 1);
        QCOMPARE(rig.dialog->presenter().preset(), u"claim-acknowledgement"_s);
        QCOMPARE(rig.of<QLineEdit>(u"field-claim"_s)->text(), u"CL-4711"_s);
        QCOMPARE(rig.of<QLineEdit>(u"field-claim-status"_s)->text(), u"Under assessment"_s);
        QVERIFY(rig.of<QPushButton>(u"letterSubmit"_s)->isEnabled());
        // Another kind is one key further: the kinds have the focus. Each of the four service letters likewise is chosen by its place.
        QVERIFY(rig.of<QComboBox>(u"letterPreset"_s)->hasFocus());
        rig.press(Qt::Key_Down);
        rig.press(Qt::Key_Down);
        QTRY_COMPARE(rig.dialog->presenter().preset(), u"claim-settlement"_s);
        rig.waitForForm();
        QCOMPARE(rig.keys, 3);
        QCOMPARE(rig.of<QLineEdit>(u"field-amount"_s)->text(), u"812.40 EUR"_s);
        rig.dialog->reject();
    }

    void row10FourServiceLettersAreOfferedFromAnOpenCase()
    {
        Rig rig;
        rig.openWorkspace(u"CL-4711"_s);
        rig.starter->open({RequestAbout::Case, u"CL-4711"_s, {}});
        rig.waitForForm();
        auto* presets = rig.of<QComboBox>(u"letterPreset"_s);
        for (const QString& id : {u"follow-up"_s, u"confirmation"_s, u"complaint-response"_s, u"account-change"_s}) {
            QVERIFY2(presets->findData(id) >= 0, qPrintable(id));
        }
        QVERIFY2(presets->findData(u"dispute-final"_s) < 0, "answers to disputes are of disputes");
    }

    void row45AskedForByKeysAlone()
    {
        Rig rig;
        rig.window.activateWindow();
        QTRY_VERIFY(rig.window.isActiveWindow());
        rig.starter->open({RequestAbout::Record, u"CLM-1"_s, {}});
        rig.waitForForm();
        auto* presets = rig.of<QComboBox>(u"letterPreset"_s);
        while (rig.dialog->presenter().preset() != u"claim-denial"_s && rig.keys < 30) {
            rig.press(Qt::Key_Down);
            rig.waitForForm();
        }
        QCOMPARE(presets->currentData().toString(), u"claim-denial"_s);
        QVERIFY(!rig.of<QPushButton>(u"letterSubmit"_s)->isEnabled());
        QVERIFY(rig.of<Label>(u"letterProblems"_s)->text().contains(u"Ground"_s));
        auto* ground = rig.of<QLineEdit>(u"field-ground"_s);
        QStringList reached;
        for (int i = 0; i < 12 && !ground->hasFocus(); ++i) {
            rig.press(Qt::Key_Tab);
            reached << (QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : u"nothing"_s);
        }
        QVERIFY2(ground->hasFocus(), qPrintable(reached.join(u' ')));
        QTest::keyClicks(ground, u"not insured"_s);
        QVERIFY(rig.of<QPushButton>(u"letterSubmit"_s)->isEnabled());
        rig.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rig.dialog->presenter().state(), State::Submitted);
        const auto plans = rig.world.plans();
        QCOMPARE(plans.size(), 1u);
        QCOMPARE(plans.front().first.state, IntentState::Accepted);
        QCOMPARE(plans.front().first.notBefore, rig.clock.now() + UtcMs(30'000));
        QVERIFY(rig.of<QPushButton>(u"letterUndo"_s)->isVisible());
        rig.of<QPushButton>(u"letterUndo"_s)->click();
        QTRY_COMPARE(rig.dialog->presenter().state(), State::TakenBack);
        QCOMPARE(rig.world.plans().front().first.state, IntentState::Withdrawn);
    }

    void everyControlHasANameAndTabReachesThemAll()
    {
        Rig rig;
        rig.window.activateWindow();
        rig.starter->open({RequestAbout::Case, u"CL-4711"_s, {}});
        rig.waitForForm();
        QStringList reached;
        for (int i = 0; i < 40; ++i) {
            rig.press(Qt::Key_Tab);
            reached << QApplication::focusWidget()->objectName();
        }
        for (const QString& name : {u"letterPreset"_s, u"field-claim"_s, u"letterRemark"_s, u"letterChannel"_s, u"letterAddress"_s, u"letterBrand"_s, u"letterTemplate"_s, u"letterSubmit"_s, u"letterClose"_s}) {
            QVERIFY2(reached.contains(name), qPrintable(name + u": "_s + reached.join(u' ')));
            QVERIFY2(!rig.of<QWidget>(name)->accessibleName().isEmpty() || qobject_cast<QPushButton*>(rig.of<QWidget>(name)), qPrintable(name));
        }
    }

    void row46TheReasonStandsUnderChannelBrandAndTemplate()
    {
        Rig rig;
        rig.starter->open({RequestAbout::Case, u"CL-4711"_s, {}});
        rig.waitForForm();
        QVERIFY(rig.of<Label>(u"letterChannelWhy"_s)->text().contains(u"CLM-1"_s));
        QVERIFY(rig.of<Label>(u"letterBrandWhy"_s)->text().contains(u"Retail"_s));
        QVERIFY(rig.of<Label>(u"letterTemplateWhy"_s)->text().contains(u"CLM-ACK"_s));
        auto* brand = rig.of<QLineEdit>(u"letterBrand"_s);
        brand->selectAll();
        QTest::keyClicks(brand, u"Northgate Energy"_s);
        QTRY_VERIFY(!rig.of<QPushButton>(u"letterSubmit"_s)->isEnabled());
        QVERIFY(rig.of<Label>(u"letterProblems"_s)->text().contains(u"Northgate Bank"_s));
        QCOMPARE(brand->text(), u"Northgate Energy"_s);
    }

    void row19TheButtonsOfADisputeAskForTheLetterOfTheirStage()
    {
        Rig rig;
        DisputesWidget* page = rig.openDispute(u"DSP-2026-1"_s);
        auto* answer = page->findChild<QPushButton*>(u"answer-final"_s);
        QVERIFY(answer->isEnabled());
        answer->click();
        rig.waitForForm();
        QCOMPARE(rig.dialog->presenter().request().outcome.approvedBy, u"lea"_s);
        const auto stage = std::ranges::find(rig.dialog->presenter().presets(), rig.dialog->presenter().preset(), &RequestPreset::id)->stage;
        QCOMPARE(stage, u"final"_s);
        rig.dialog->reject();
        page->showSubject(u"DSP-2026-2"_s);
        QTRY_VERIFY(!answer->isEnabled()); // not decided
        QVERIFY(page->findChild<QPushButton*>(u"answer-acknowledgement"_s)->isEnabled());
        page->findChild<QPushButton*>(u"answer-acknowledgement"_s)->click();
        rig.waitForForm();
        QCOMPARE(rig.dialog->presenter().preset(), u"dispute-acknowledgement"_s);
    }

    void row39RequestsAreFollowedOnOnePageWithTheirSteps()
    {
        Rig rig;
        auto form = rig.world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-settlement"_s);
        rig.world.submit(*form);
        const QString key = form->key();
        RequestsWidget* page = rig.openRequests();
        auto* table = page->findChild<QTableView*>(u"requestTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(page->presenter().key(), key);
        auto* stages = page->findChild<StageRow*>(u"requestStages"_s);
        QCOMPARE(stages->count(), 5);
        QVERIFY(stages->spoken(0).contains(u"now"_s));
        QVERIFY(page->findChild<QPushButton*>(u"requestTakeBackButton"_s)->isVisible());
        WorkflowCase one;
        one.nativeId = u"case-9"_s;
        one.token = u"t"_s;
        one.reference = key;
        one.definitionKey = u"correspondenceRequest"_s;
        one.started = rig.clock.now();
        one.tasks = {CorrespondenceWorld::waiting()};
        one.tasks.front().key = u"approve"_s;
        rig.write([one](store::Database& database) -> Result<void> {
            CF_CHECK(cache::writeCase(database, flowRepository().id, one, 30));
            return {};
        });
        rig.cache->noteCommit();
        QTRY_VERIFY(stages->spoken(1).contains(u"now"_s));
        QVERIFY(!page->findChild<QPushButton*>(u"requestTakeBackButton"_s)->isVisible());
        QVERIFY(page->back());
        QVERIFY(!page->back());
    }

    void aDraftIsAskedForLaterFromThePage()
    {
        Rig rig;
        auto form = rig.world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s);
        form->keepDraft();
        QTRY_COMPARE(form->state(), State::Submitted);
        RequestsWidget* page = rig.openRequests();
        page->showSubject(form->key());
        QVERIFY(page->findChild<QPushButton*>(u"requestAcceptButton"_s)->isVisible());
        page->findChild<QPushButton*>(u"requestAcceptButton"_s)->click();
        QTRY_COMPARE(rig.world.plans().front().first.state, IntentState::Accepted);
        QTRY_VERIFY(page->presenter().mayTakeBack());
        page->presenter().takeBack();
        QTRY_COMPARE(rig.world.plans().front().first.state, IntentState::Withdrawn);
    }

    void aDraftOfALetterThatWasAskedForSinceStaysADraft()
    {
        Rig rig;
        auto form = rig.world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s);
        form->keepDraft();
        QTRY_COMPARE(form->state(), State::Submitted);
        rig.clock.advance(60'000);
        auto other = rig.world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s);
        other->submit();
        QTRY_COMPARE(other->state(), State::Submitted);
        RequestsWidget* page = rig.openRequests();
        page->showSubject(form->key());
        page->findChild<QPushButton*>(u"requestAcceptButton"_s)->click();
        QTRY_VERIFY2(!rig.told.isEmpty() && rig.told.last().startsWith(u"Not asked for, the draft stays"_s), qPrintable(rig.told.join(u'\n')));
        QVERIFY(page->presenter().mayAccept());
        const auto plans = rig.world.plans();
        QCOMPARE(std::ranges::count(plans, IntentState::Draft, [](const outbox::PlanWithCommand& one) { return one.first.state; }), 1);
    }

    void whereNothingWasAskedForThePageSaysHow()
    {
        Rig rig;
        RequestsWidget* page = rig.openRequests();
        QVERIFY(page->presenter().book().lines.empty());
        page->showSubject(u"CF-none"_s);
        QVERIFY(page->presenter().isOpen() && !page->presenter().line());
    }
};

QTEST_MAIN(CorrespondenceTest)
#include "correspondence_test.moc"
