// A letter that failed is not sent again before its outcome is recorded: the approval of a reissue waits for it.
#include "models/cache/write_communication.h"
#include "models/cache/write_source.h"
#include "models/domain/bulk_reissue.h"
#include "models/search/sql_search.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_dispatch.h"
#include "tests/support/fake_sync.h"
#include "tests/support/sample_communication.h"
#include "tests/support/tasks_world.h"
#include "ui/outbox/outbox_presenter.h"
#include "ui/reissue/reissue_presenter.h"
#include "ui/tasks/task_act_presenter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class ResendGuardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<TasksWorld> m_world;
    FakeDispatch m_dispatch;
    FakeSync m_sync;
    FakeClock m_clock;

    TasksParts parts() { return {*m_cache, *m_outbox, m_dispatch, m_sync, m_clock, QTimeZone("Europe/Berlin"), {}}; }

private Q_SLOTS:
    void init()
    {
        m_outbox.reset();
        m_cache.reset();
        m_profile = std::make_unique<QTemporaryDir>();
        m_cache = *cache::Cache::open(m_profile->path());
        m_outbox = *outbox::Outbox::open(m_profile->path());
        m_world = std::make_unique<TasksWorld>(*m_cache, m_clock.now());
    }

    void row43TheApprovalThatLetsALetterGoAgainWaitsForTheOutcomeOfWhatFailed()
    {
        m_world->addSystems();
        m_world->fill();
        Communication letter = test::letter(u"NSB-2025-0048211"_s);
        letter.legs[0].events.push_back(eventOf(letter.legs[0], DeliveryState::BouncedHard, u"2025-03-14T09:12:00"_s));
        const auto written = m_cache->writer().write([letter](store::Database& database) -> Result<void> {
            CF_CHECK(cache::addRepository(database, archiveRepository()));
            cache::Observation seen;
            seen.ref = letter.renditions[0].source;
            seen.sha256 = sha256Of("bytes");
            CF_CHECK(cache::observeSource(database, seen));
            CF_CHECK(cache::writeCommunication(database, letter, 10));
            return {};
        });
        QVERIFY(written.result().has_value());
        const auto desk = *desk::Desk::open(m_profile->path());
        TasksParts parts = this->parts();
        parts.desk = desk.get();
        const TaskAsk approve{TaskAct::Complete, u"approved"_s, {}, {}}, refuse{TaskAct::Complete, u"refused"_s, {}, {}};
        TaskActPresenter act(parts);
        QSignalSpy told(&act, &TaskActPresenter::told), kept(&act, &TaskActPresenter::submitted);
        act.open(u"t-approve"_s, {});
        QTRY_COMPARE(act.phase(), TaskActPresenter::Phase::Ready);
        QCOMPARE(act.barOf(approve), std::optional(TaskBar::ExceptionOpen));
        QVERIFY2(act.barWords(approve).contains(u"outcome"_s) && act.barWords(approve).contains(u"service-agents"_s), qPrintable(act.barWords(approve)));
        QVERIFY(!act.barOf(refuse)); // that sends nothing
        act.ask(approve);
        QCOMPARE(told.size(), 1);
        QCOMPARE(kept.size(), 0);
        QVERIFY(desk->noteException({u"delivery/nsb20250048211"_s, ExceptionAct::Outcome, u"RETRY"_s, u"new address"_s, u"ana"_s, 1, m_clock.now(), {}}).result().has_value());
        act.reload();
        QTRY_VERIFY(!act.barOf(approve));
        act.ask(approve, true);
        QTRY_COMPARE(kept.size(), 1);
        // What is kept as a draft is judged again when it is accepted.
        QTRY_VERIFY(act.underWay() && act.underWay()->state == IntentState::Draft);
        const QString key = act.underWay()->command.key;
        QVERIFY(desk->undoExceptionDeed(u"delivery/nsb20250048211"_s, ExceptionAct::Outcome, m_clock.now()).result().has_value());
        act.open(u"t-approve"_s, {});
        QTRY_COMPARE(act.phase(), TaskActPresenter::Phase::Ready);
        QVERIFY(act.underWay());
        told.clear();
        act.acceptDraft();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(u"outcome"_s), qPrintable(told[0][0].toString()));
        QCOMPARE(m_outbox->intent(key).result().value()->state, IntentState::Draft);
        auto reissues = std::make_shared<ReissueParts>(ReissueParts{*m_cache, [](store::Database& database) { return search::sqlSearch(database); }, *m_outbox, m_clock, QTimeZone("Europe/Berlin"), u"jo"_s});
        reissues->desk = desk.get();
        OutboxPresenter page({*m_outbox, m_dispatch, *m_cache, m_clock, QTimeZone("Europe/Berlin"), u"jo"_s, m_profile->path(), reissues});
        QSignalSpy said(&page, &OutboxPresenter::told);
        page.setActive(true);
        page.selectPlan(m_outbox->intent(key).result().value()->plan);
        QTRY_VERIFY(page.mayAccept());
        page.acceptDrafts();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said[0][0].toString().contains(u"outcome"_s), qPrintable(said[0][0].toString()));
        QCOMPARE(m_outbox->intent(key).result().value()->state, IntentState::Draft);
        // Nor is anything offered while it cannot be found out.
        QVERIFY(m_cache->writer().write([](store::Database& database) { return database.execute(u"ALTER TABLE leg RENAME COLUMN delivered_utc TO gone"_s); }).result().has_value());
        act.open(u"t-approve"_s, {});
        QTRY_COMPARE(act.phase(), TaskActPresenter::Phase::Failed);
    }

    /// By a person who could not tell: whoever asks for the letter again is told of it.
    void aLetterThatWasLeftAsItIsMayHaveBeenSent()
    {
        outbox::ListedIntent left;
        left.planKind = bulkKind.toString();
        left.intent.command = {u"CF-1"_s, HandOver{}};
        left.intent.state = IntentState::Withdrawn;
        QCOMPARE(earlierRequests({left}).front().state, IntentState::Withdrawn); // it never left
        left.intent.isDoubtful = true;
        QCOMPARE(earlierRequests({left}).front().state, IntentState::Unknown);
    }
};

QTEST_MAIN(ResendGuardTest)
#include "resend_guard_test.moc"
