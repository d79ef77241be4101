// A system that is away is told once, with how many wait for it, since when and when the next is tried; a person tries now.
#include "models/cache/write_repository.h"
#include "models/outbox/next_step.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_dispatch.h"
#include "tests/support/outbox_samples.h"
#include "ui/outbox/outbox_away_presenter.h"
#include "ui/outbox/outbox_presenter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

const RepositoryId flow(u"flow"_s);

} // namespace

class OutboxAwayPresenterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;
    std::unique_ptr<cache::Cache> m_cache = *cache::Cache::open(m_profile.path());
    std::unique_ptr<outbox::Outbox> m_outbox = *outbox::Outbox::open(m_profile.path());
    FakeDispatch m_dispatch;
    FakeClock m_clock;

    void failNext()
    {
        const Intent one = *kept(m_outbox->take(flow, m_clock.now()));
        const Performed offline{Performed::End::NotDone, {}, Error{ErrorKind::Offline, u"no route"_s, {}}};
        kept(m_outbox->note(one.command.key, outbox::afterAttempt(one, RepeatGuard::State, offline, m_clock.now()), m_clock.now()));
    }

private Q_SLOTS:
    void aSystemThatIsAwayIsToldOnceAndTriedWhenAPersonSaysSo()
    {
        std::vector<Intent> many;
        for (int i = 0; i < 1'200; ++i) {
            many.push_back(commandTo(flow, u"K%1"_s.arg(i, 4, 10, QChar(u'0')), u"s%1"_s.arg(i), ClaimTask{u"t"_s, u"jo"_s}));
        }
        kept(m_outbox->submit(planNamed(u"P"_s, u"task"_s, u"t"_s, u"jo"_s, m_clock.now()), many, m_clock.now()));
        Repository repository;
        repository.id = flow;
        repository.kind = RepositoryKind::Workflow;
        repository.name = u"Case flow"_s;
        QVERIFY(m_cache->writer().write([repository](store::Database& database) { return cache::addRepository(database, repository); }).result());
        failNext();
        OutboxPresenter presenter({*m_outbox, m_dispatch, *m_cache, m_clock, QTimeZone("Europe/Berlin"), u"ines"_s, m_profile.path()});
        presenter.setActive(true);
        QTRY_COMPARE(presenter.away().size(), 1u);
        const QString said = awayWords(presenter.away().front(), presenter.telling());
        QVERIFY2(said.contains(u"1,200") && said.contains(u"Case flow") && said.contains(u"01:53") && said.contains(u"CET"), qPrintable(said));
        presenter.setFilter(OutboxFilter::Open);
        QTRY_VERIFY(presenter.commands().rowCount() > 0);
        QCOMPARE(presenter.commands().line(0), u"Case flow · when Case flow is reached again"_s);
        const QJsonObject told = awayJson(presenter.away(), presenter.telling())[0].toObject();
        QCOMPARE(told[u"waiting"].toInteger(), 1'200);
        QCOMPARE(told[u"nextTry"].toString(), u"2025-03-15T00:53:35Z"_s);
        QVERIFY(!kept(m_outbox->take(flow, m_clock.now())));
        const int served = m_dispatch.served;
        presenter.tryNow(flow);
        QTRY_COMPARE(m_dispatch.served, served + 1);
        QVERIFY(kept(m_outbox->take(flow, m_clock.now())));
    }

    void ofOneThatIsNotConnectedItIsSaidThatItIsNot()
    {
        QVERIFY(m_cache->writer().write([](store::Database& database) { return database.execute(u"DELETE FROM repository"_s); }).result());
        OutboxPresenter presenter({*m_outbox, m_dispatch, *m_cache, m_clock, QTimeZone("Europe/Berlin"), u"ines"_s, m_profile.path()});
        presenter.setActive(true);
        QTRY_COMPARE(presenter.phase(), OutboxPresenter::Phase::Ready);
        QVERIFY(presenter.away().empty());
        QCOMPARE(presenter.notices().size(), 1);
    }
};

QTEST_GUILESS_MAIN(OutboxAwayPresenterTest)
#include "outbox_away_presenter_test.moc"
