// The page of disputes and the disputes of a record, by keys.
#include "models/search/sql_search.h"
#include "tests/support/dispute_world.h"
#include "tests/support/record_window.h"
#include "ui/disputes/disputes_page.h"
#include "ui/disputes/dispute_rules_dialog.h"
#include "ui/disputes/stage_row.h"
#include "ui/record/facts_pane.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/leg_list.h"
#include "ui/workspaces/workspaces_page.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

class Rig : public RecordWindow
{
public:
    explicit Rig(const std::vector<DisputeSample>& samples)
    {
        clock.set(berlinMs(u"2026-04-13T10:00:00"_s));
        write([&samples](store::Database& database) -> Result<void> {
            CF_CHECK(addDisputeRepositories(database, 10));
            for (const DisputeSample& one : samples) {
                CF_CHECK(writeDispute(database, one, 10));
            }
            return {};
        });
        context.open = [this](const QString& where, const QString& subject) { opened << where + u' ' + subject; };
        slot = disputesPage({*cache, [](store::Database& database) { return search::sqlSearch(database); }, *desk, clock, QTimeZone("Europe/Berlin"), profile.path(), u"ana"_s, {}}).make(&window, context);
        page = qobject_cast<DisputesWidget*>(slot.widget);
        window.addWidget(page);
        page->show();
        QTRY_COMPARE(page->presenter().phase(), DisputesPresenter::Phase::Ready);
    }
    template <class W> W* of(const QString& name) { return page->findChild<W*>(name); }
    QStringList opened;
    PageSlot slot;
    DisputesWidget* page = nullptr;
};

QStringList values(const Facts* facts)
{
    QStringList all;
    for (const Fact& fact : facts->facts()) {
        all << fact.name + u": "_s + fact.value;
    }
    return all;
}

} // namespace

class DisputesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void row18TheFileOpensByKeysAndShowsStagesLineAndChecklist()
    {
        DisputeSample second(u"2"_s);
        second.answer.documentId.clear();
        Rig rig({DisputeSample(u"1"_s), second});
        auto* table = rig.of<QTableView>(u"disputeTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(rig.page->presenter().story());
        QCOMPARE(rig.page->presenter().story()->id, u"DSP-2026-2"_s); // owed a letter, so it stands before the one that waits for none
        auto* stages = rig.of<StageRow>(u"disputeStages"_s);
        QCOMPARE(stages->count(), 3);
        QVERIFY(stages->spoken(2).contains(u"To be sent"_s) && stages->spoken(2).contains(u"calendar Germany"_s));
        QTest::keyClick(stages, Qt::Key_Right);
        QCOMPARE(stages->current(), 1);
        QTest::keyClick(stages, Qt::Key_Return);
        QCOMPARE(rig.searched.last(), u"doc:I-2"_s);
        QVERIFY(values(rig.of<Facts>(u"dispute-whole"_s)).contains(u"Final response: not yet"_s));
        auto* line = rig.of<LegList>(u"disputeLine"_s);
        const int all = line->count();
        QTest::keyClick(rig.of<QAbstractButton>(u"entries-note"_s), Qt::Key_Space);
        QCOMPARE(line->count(), 2);
        QTest::keyClick(rig.of<QAbstractButton>(u"entries-all"_s), Qt::Key_Space);
        QCOMPARE(line->count(), all);
        QVERIFY(rig.slot.back());
        QVERIFY(!rig.page->presenter().story());
        QVERIFY(!rig.slot.back());
    }

    void row48TheFileLeadsToItsWorkspaceAndCaseAndBack()
    {
        Rig rig({DisputeSample(u"1"_s)});
        rig.slot.open(u"case-1"_s);
        auto* links = rig.of<Facts>(u"dispute-links"_s);
        links->activate(0);
        links->activate(1);
        QCOMPARE(rig.opened, (QStringList{u"workspaces 60001"_s, u"tasks case-1"_s}));
    }

    void row48AWorkspaceThatIsADisputeLeadsToItsFile()
    {
        Rig rig({DisputeSample(u"1"_s)});
        const PageSlot workspaces = workspacesPage({*rig.cache, [](store::Database& database) { return search::sqlSearch(database); }, rig.clock, QTimeZone("Europe/Berlin"), {}, {}}).make(&rig.window, rig.context);
        auto* page = qobject_cast<WorkspacesWidget*>(workspaces.widget);
        rig.window.addWidget(page);
        page->show();
        auto* button = page->findChild<QPushButton*>(u"workspaceDisputeButton"_s);
        QVERIFY(!button->isVisibleTo(page));
        workspaces.open(u"60001"_s);
        QTRY_VERIFY(button->isVisibleTo(page));
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(rig.opened, QStringList{u"disputes 60001"_s});
    }

    void row19TheFinalResponseIsClosedWithTheReasonUntilTheOutcomeIsApproved()
    {
        DisputeSample sample(u"1"_s);
        sample.flow.tasks.pop_back();
        Rig rig({sample});
        rig.slot.open(u"DSP-2026-1"_s);
        auto* final = rig.of<QPushButton>(u"answer-final"_s);
        QVERIFY(!final->isEnabled());
        QVERIFY(final->accessibleDescription().contains(u"not approved"_s));
        QVERIFY(rig.of<Label>(u"answerBarred"_s)->text().contains(u"not approved"_s));
    }

    void row18ALetterIsAddedByKeysAndTheRecordShowsItsDispute()
    {
        DisputeSample sample(u"1"_s);
        Rig rig({sample});
        const Communication letter = rig.sample();
        rig.put(letter);
        rig.show(letter);
        auto* process = rig.pane->findChild<Facts*>(u"processFacts"_s);
        QVERIFY(process);
        QVERIFY(!values(process).join(u'|').contains(u"Dispute:"_s));
        rig.actions.action(u"record.dispute"_s)->trigger();
        QCOMPARE(rig.opened.last(), u"disputes link:"_s + letter.documentId);
        rig.slot.open(u"link:"_s + letter.documentId);
        auto* table = rig.of<QTableView>(u"disputeTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto* document = rig.of<QLineEdit>(u"linkDocument"_s);
        QCOMPARE(document->text(), letter.documentId);
        rig.of<QComboBox>(u"linkRole"_s)->setCurrentIndex(1);
        QTest::keyClick(document, Qt::Key_Return);
        QTRY_VERIFY(values(process).join(u'|').contains(u"Dispute: Dispute DSP-2026-1 · Disputed · added by ana"_s));
        for (int i = 0; i < process->count(); ++i) {
            if (process->facts()[i].name == u"Dispute") {
                process->activate(i);
            }
        }
        QCOMPARE(rig.opened.last(), u"disputes DSP-2026-1"_s);
        QTRY_VERIFY(rig.of<QPushButton>(u"linkUndo"_s)->isVisibleTo(rig.page));
        QTest::keyClick(rig.of<QPushButton>(u"linkUndo"_s), Qt::Key_Space);
        QTRY_VERIFY(!values(process).join(u'|').contains(u"Dispute:"_s));
    }

    void row50TheTrailAndThePageAreSavedWhole()
    {
        Rig rig({DisputeSample(u"1"_s)});
        rig.slot.open(u"DSP-2026-1"_s);
        const auto bytes = [&](const QString& name) {
            rig.page->saveTo(rig.profile.filePath(name));
            QFile file(rig.profile.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(bytes(u"trail.csv"_s).startsWith("dispute,at,"));
        QVERIFY(bytes(u"all.json"_s).startsWith("{"));
        QVERIFY(bytes(u"page.html"_s).contains("Letters and deadlines"));
        QVERIFY(bytes(u"paper.pdf"_s).startsWith("%PDF-1."));
        rig.page->saveTo(rig.profile.filePath(u"nowhere/x.csv"_s));
        QVERIFY(rig.told.last().startsWith(u"Not saved"_s));
    }

    void row49TheRuleIsChangedInItsDialogAndTheDaysOffAreListed()
    {
        Rig rig({DisputeSample(u"1"_s)});
        auto* dialog = new DisputeRulesDialog(&rig.window, rig.page->presenter());
        dialog->open();
        auto* days = dialog->findChild<QSpinBox*>(u"days-acknowledgement"_s);
        QCOMPARE(days->value(), 5);
        const QStringList about = values(dialog->findChild<Facts*>(u"calendarAbout"_s));
        QVERIFY(about.contains(u"3 Apr 2026: Karfreitag"_s));
        days->setValue(2);
        QTest::keyClick(dialog->findChild<QPushButton*>(u"rulesKeep"_s), Qt::Key_Space);
        QTRY_COMPARE(rig.page->presenter().book().rules.rule.days[0], 2);
    }

    void withoutDisputesThePageSaysWhereTheyComeFrom()
    {
        Rig rig({});
        QVERIFY(rig.page->grab().width() > 0);
        QCOMPARE(rig.page->presenter().book().counts.known, 0);
    }
};

QTEST_MAIN(DisputesPageTest)
#include "disputes_page_test.moc"
