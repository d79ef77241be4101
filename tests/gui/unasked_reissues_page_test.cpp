// Letters that were sent again unasked: the number on Findings, the list it leads to, and each letter from there.
#include "models/cache/write_case.h"
#include "models/desk/desk.h"
#include "tests/support/reissue_world.h"
#include "tests/support/settled.h"
#include "ui/findings/findings_page.h"
#include "ui/handovers/hand_overs_page.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messages.h"

#include <QAbstractButton>
#include <QMainWindow>
#include <QTableView>
#include <QTest>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using evidence::Breach;

class UnaskedReissuesPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RecordRig> m_rig;
    std::unique_ptr<test::ReissueWorld> m_world;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_searched, m_opened, m_said;
    const RepositoryId m_flow = repositoryId(RepositoryKind::Workflow, u"Casework"_s);

    template <class W> W* open(const Page& page)
    {
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [this](const QString& name, const QString& subject) { m_opened << name + u'>' + subject; },
                                                              [this](const QString& text) { m_searched << text; }, [this](const QString& text) { m_said << text; }});
        auto* widget = qobject_cast<W*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(widget);
        m_window->resize(1280, 800);
        m_window->show();
        return widget;
    }
    /// A request of January about another letter, since when the system is read, and one of 2 March that was refused.
    void tellRequests()
    {
        WorkflowCase flow;
        flow.nativeId = u"p1"_s;
        flow.token = u"t"_s;
        flow.reference = u"CF-77"_s;
        flow.definitionKey = u"reissueRequest"_s;
        flow.startedBy = u"jo"_s;
        flow.started = readMoment(u"2026-03-02T10:00:00"_s, QTimeZone("Europe/Berlin"))->utc;
        flow.ended = *flow.started + 86'400'000;
        flow.endedAt = u"endRefused"_s;
        flow.variables = {{u"communicationRef"_s, u"string"_s, u"L-1"_s}};
        WorkflowCase first = flow;
        first.nativeId = u"p0"_s;
        first.reference = u"CF-1"_s;
        first.started = readMoment(u"2026-01-05T10:00:00"_s, QTimeZone("Europe/Berlin"))->utc;
        first.ended = *first.started + 86'400'000;
        first.variables[0].value = u"L-0"_s;
        m_rig->write([this, flow, first](store::Database& database) -> Result<void> {
            CF_TRY([[maybe_unused]] const bool isFirst, cache::writeCase(database, m_flow, first, m_rig->clock.now()));
            CF_TRY([[maybe_unused]] const bool isNew, cache::writeCase(database, m_flow, flow, m_rig->clock.now()));
            const UtcMs read = *flow.started + UtcMs(60) * 86'400'000;
            CF_CHECK(cache::noteComplete(database, m_flow, u"c"_s, read, read));
            return {};
        });
    }
    void putAgain(const QString& document)
    {
        m_rig->put(test::letter(document));
        Communication copy = test::letter(document + u"-again"_s);
        copy.relations = {{RelationKind::ReissueOf, document}};
        copy.sent = readMoment(u"2026-03-04T09:00:00"_s, QTimeZone("Europe/Berlin"));
        m_rig->put(copy);
    }
    HandOverParts handOverParts() { return {*m_rig->cache, [](store::Database& database) { return search::sqlSearch(database); }, m_rig->clock, QTimeZone("Europe/Berlin"), {m_world->outbox.get(), m_rig->desk.get()}}; }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<test::RecordRig>();
        m_world = std::make_unique<test::ReissueWorld>(*m_rig);
        m_searched.clear();
        m_opened.clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_world.reset();
        m_rig.reset();
    }

    void row54WithoutAnyRequestThatASystemTellsThePageSaysWhatToConnect()
    {
        putAgain(u"L-1"_s);
        auto* page = open<HandOversWidget>(handOversPage(handOverParts()));
        page->showSubject(u"reissues"_s);
        QTRY_COMPARE(page->presenter().phase(), HandOversPresenter::Phase::Unknown);
        QVERIFY(m_window->findChild<QAbstractButton*>(u"handOversTab-reissues"_s)->isChecked());
        QVERIFY(page->presenter().table().lines().isEmpty());
    }

    void row54TheNumberOnFindingsIsThatOfTheListAndEachRowLeadsToItsLetter()
    {
        putAgain(u"L-1"_s);
        putAgain(u"L-2"_s);
        tellRequests();
        auto* findings = open<FindingsWidget>(findingsPage({*m_rig->cache, [](store::Database& database) { return search::sqlSearch(database); }, *m_rig->desk, m_rig->clock, QTimeZone("Europe/Berlin"), {}, m_world->outbox.get()}));
        QTRY_VERIFY_WITH_TIMEOUT(!findings->presenter().isRunning() && findings->presenter().total(), 60'000);
        const BreachesPresenter::Line& line = findings->presenter().lines()[size_t(Breach::ReissueUnasked)];
        QCOMPARE(line.state, BreachesPresenter::State::Counted);
        QVERIFY(line.count.hasSource);
        QCOMPARE(line.count.count, 2);
        auto* table = findings->findChild<QTableView*>(u"findingsTable"_s);
        table->setCurrentIndex(findings->presenter().table().index(int(Breach::ReissueUnasked), 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_opened, QStringList{u"handovers>reissues"_s});

        auto* page = open<HandOversWidget>(handOversPage(handOverParts()));
        page->showSubject(u"reissues"_s);
        QTRY_COMPARE(page->presenter().phase(), HandOversPresenter::Phase::Shown);
        const QList<GapTable::Line>& rows = page->presenter().table().lines();
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows[0].cells[4].contains(u"CF-77"_s) && rows[0].cells[4].contains(u"refused"_s) && rows[0].cells[4].contains(u"CET"_s), qPrintable(rows[0].cells[4]));
        QCOMPARE(rows[1].cells[4], u"no request is known"_s);
        QVERIFY(page->presenter().explanation().contains(u"Casework tells of requests from 5 Jan 2026"_s));
        QVERIFY(page->presenter().csv().contains("L-2-again"));
        auto* list = m_window->findChild<QTableView*>(u"handOverTable"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_searched, QStringList{u"doc:L-2-again"_s});
    }

    void whatWasAskedForInThisOutboxIsAskedFor()
    {
        putAgain(u"L-2"_s);
        tellRequests();
        ReissueRequest request;
        request.communication = test::letter(u"L-2"_s).id;
        request.documentId = u"L-2"_s;
        const UtcMs asked = readMoment(u"2026-03-03T09:00:00"_s, QTimeZone("Europe/Berlin"))->utc;
        const PlannedReissue planned = plannedReissue(request, u"CF-MINE"_s, m_flow, {}, u"Send again"_s, u"jo"_s, asked);
        test::settled(m_world->outbox->submit(planned.plan, planned.intents, asked));
        auto* page = open<HandOversWidget>(handOversPage(handOverParts()));
        page->showSubject(u"reissues"_s);
        QTRY_VERIFY(page->presenter().phase() != HandOversPresenter::Phase::Waiting);
        QVERIFY2(page->presenter().phase() == HandOversPresenter::Phase::Nothing, (page->presenter().failure().toUtf8() + page->presenter().csv()).constData());
        test::settled(m_world->outbox->withdraw(u"CF-MINE"_s, u"jo"_s, u"no longer"_s, asked + 1));
        page->presenter().show(GapKind::Missed);
        page->presenter().show(GapKind::Reissues);
        QTRY_COMPARE(page->presenter().phase(), HandOversPresenter::Phase::Shown);
        QVERIFY(page->presenter().table().lines()[0].cells[4].contains(u"CF-MINE"_s));
    }
};

QTEST_MAIN(UnaskedReissuesPageTest)
#include "unasked_reissues_page_test.moc"
