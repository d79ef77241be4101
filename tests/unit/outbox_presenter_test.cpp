// What the page of the outbox shows and does, over an outbox as a working day leaves it.
#include "models/cache/write_repository.h"
#include "models/outbox/persons_choice.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_dispatch.h"
#include "tests/support/outbox_samples.h"
#include "ui/outbox/outbox_badge_presenter.h"
#include "ui/outbox/outbox_export_presenter.h"
#include "ui/outbox/outbox_json_presenter.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

const RepositoryId flow(u"flow"_s), postRoom(u"post room"_s);

} // namespace

class OutboxPresenterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<OutboxPresenter> m_presenter;
    FakeDispatch m_dispatch;
    FakeClock m_clock;
    QStringList m_told;

    OutboxParts parts() { return {*m_outbox, m_dispatch, *m_cache, m_clock, QTimeZone("Europe/Berlin"), u"ines"_s, m_profile->path()}; }
    OutboxSamples samples() { return OutboxSamples(*m_outbox, m_clock.now(), flow, postRoom); }
    void addSystem(const RepositoryId& id, const QString& name)
    {
        Repository repository;
        repository.id = id;
        repository.kind = RepositoryKind::Workflow;
        repository.name = name;
        QVERIFY(m_cache->writer().write([repository](store::Database& database) { return cache::addRepository(database, repository); }).result());
    }
    bool open()
    {
        m_presenter = std::make_unique<OutboxPresenter>(parts());
        connect(m_presenter.get(), &OutboxPresenter::told, this, [this](const QString& sentence) { m_told << sentence; });
        m_presenter->setActive(true);
        return QTest::qWaitFor([this] { return m_presenter->phase() == OutboxPresenter::Phase::Ready; });
    }
    QStringList keys() const
    {
        QStringList all;
        for (const outbox::ListedIntent& one : m_presenter->commands().commands()) {
            all << one.intent.command.key;
        }
        return all;
    }
    bool waitForKeys(const QStringList& wanted)
    {
        return QTest::qWaitFor([&] { return keys() == wanted; });
    }

private Q_SLOTS:
    void init()
    {
        m_presenter.reset();
        m_outbox.reset();
        m_cache.reset();
        m_profile = std::make_unique<QTemporaryDir>();
        m_cache = *cache::Cache::open(m_profile->path());
        m_outbox = *outbox::Outbox::open(m_profile->path());
        m_dispatch.told = {};
        m_told.clear();
        addSystem(flow, u"Case flow"_s);
        addSystem(postRoom, u"Post room"_s);
    }

    void anEmptyOutboxSaysSo()
    {
        QVERIFY(open());
        QVERIFY(m_presenter->isEmpty());
        QVERIFY(m_presenter->notices().isEmpty());
    }

    void whatNeedsAPersonComesFirst()
    {
        samples().fill();
        QVERIFY(open());
        QCOMPARE(m_presenter->filter(), OutboxFilter::NeedsPerson);
        QVERIFY(waitForKeys({u"CF-SIGN"_s, u"CF-LOST"_s}));
        QCOMPARE(m_presenter->listTitle(), u"2 of 52 commands"_s);
        OutboxPlanList& plans = m_presenter->plans();
        QCOMPARE(plans.rowCount(), 7); // all plans, and six
        QCOMPARE(plans.standing(1)->plan.id, u"P-SIGN"_s);
        QCOMPARE(plans.standing(2)->plan.id, u"P-LOST"_s);
        QVERIFY(!plans.standing(6)->isOpen());
        QCOMPARE(plans.standing(6)->plan.id, u"P-DRAFT"_s);
        QCOMPARE(m_presenter->countOf(OutboxFilter::Refused), 2);
        QVERIFY(m_presenter->scope().contains(u"52 commands of 6 plans · 2 need a person · as of 01:53 CET"));
    }

    void countsOfAFilterAreOfThePlanThatIsShown()
    {
        samples().fill();
        QVERIFY(open());
        m_presenter->selectPlan(u"P-TASK"_s);
        m_presenter->setFilter(OutboxFilter::All);
        QVERIFY(waitForKeys({u"CF-LOOK"_s, u"CF-AFTER"_s, u"CF-NO"_s, u"CF-DONE"_s, u"CF-SEEN"_s}));
        QCOMPARE(m_presenter->countOf(OutboxFilter::All), 5);
        QCOMPARE(m_presenter->countOf(OutboxFilter::Open), 1);
        QCOMPARE(m_presenter->countOf(OutboxFilter::NeedsPerson), 0);
        QCOMPARE(standingWords(*m_presenter->plans().planNamed(u"P-TASK"_s)), u"1 refused · 1 open · 2 done, of these 1 seen · 1 withdrawn"_s);
    }

    void ofEachItIsSaidWhetherItIsIntendedDoneOrSeen()
    {
        samples().fill();
        QVERIFY(open());
        const OutboxTelling telling = m_presenter->telling();
        const auto stage = [&](const QString& key) { return intentStageWords(*kept(m_outbox->intent(key)), telling); };
        QVERIFY(stage(u"CF-LOST"_s).contains(u"may have been done, and there is no receipt"));
        QCOMPARE(stage(u"CF-SIGN"_s), u"Intended; there is no receipt."_s);
        QCOMPARE(stage(u"CF-DRAFT-0"_s), u"Intended; nothing left."_s);
        QCOMPARE(stage(u"CF-DONE"_s), u"Done, receipt task-2; not seen there yet."_s);
        QCOMPARE(stage(u"CF-SEEN"_s), u"Done, receipt task-1; seen there 14 Mar 2025, 21:53 CET."_s);
        QCOMPARE(stage(u"CF-NO"_s), u"Refused; nothing was done."_s);
    }

    void wordsAreFoundWhereverTheyStandAsPeopleCompareThem()
    {
        samples().fill();
        QVERIFY(open());
        m_presenter->setFilter(OutboxFilter::All);
        m_presenter->setText(u"MULLER"_s); // of the title of the plan, and of the name of the case
        QVERIFY(QTest::qWaitFor([this] { return m_presenter->commands().whole() == 5; }));
        m_presenter->setText(u"not deliverable"_s);
        QVERIFY(waitForKeys({u"CF-B-3"_s}));
        m_presenter->setText(u"attempt-2"_s);
        QVERIFY(waitForKeys({u"CF-B-2"_s}));
        m_presenter->setText(u"nobody said this"_s);
        QVERIFY(waitForKeys({}));
        QCOMPARE(m_presenter->commands().whole(), 0);
    }

    void fortyThousandCommandsAreReadAPageAtATime()
    {
        constexpr int many = 40'000;
        samples().bulkPlan(many);
        QVERIFY(open());
        m_presenter->setFilter(OutboxFilter::All);
        OutboxCommandList& list = m_presenter->commands();
        QVERIFY(QTest::qWaitFor([&list] { return list.rowCount() > 0; }));
        QCOMPARE(list.rowCount(), OutboxPresenter::pageSize);
        QCOMPARE(list.whole(), many); // nothing of the question before comes through
        const QString first = list.command(0)->intent.command.key, last = list.command(OutboxPresenter::pageSize - 1)->intent.command.key;
        QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted), reset(&list, &QAbstractItemModel::modelReset);
        QVERIFY(list.canFetchMore({}));
        list.fetchMore({});
        QVERIFY2(!list.canFetchMore({}), "asked once");
        QVERIFY(QTest::qWaitFor([&] { return list.rowCount() == 2 * OutboxPresenter::pageSize; }));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(list.command(0)->intent.command.key, first);
        QCOMPARE(list.command(OutboxPresenter::pageSize - 1)->intent.command.key, last);
        // A change keeps what was read, and the rows are the same rows.
        kept(m_outbox->withdraw(first, u"jo"_s, u"not this one"_s, m_clock.now()));
        QVERIFY(QTest::qWaitFor([&] { return list.command(0)->intent.state == IntentState::Withdrawn; }));
        QCOMPARE(list.rowCount(), 2 * OutboxPresenter::pageSize);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 1);
    }

    void rowsThatGoAndComeAreThoseAlone()
    {
        samples().fill();
        QVERIFY(open());
        m_presenter->setFilter(OutboxFilter::Open);
        QVERIFY(QTest::qWaitFor([this] { return m_presenter->commands().rowCount() > 30; }));
        OutboxCommandList& list = m_presenter->commands();
        const QStringList before = keys();
        QSignalSpy removed(&list, &QAbstractItemModel::rowsRemoved), inserted(&list, &QAbstractItemModel::rowsInserted), reset(&list, &QAbstractItemModel::modelReset);
        kept(m_outbox->withdraw(before[20], u"jo"_s, u"no"_s, m_clock.now()));
        QVERIFY(QTest::qWaitFor([&] { return removed.size() == 1; }));
        QCOMPARE(removed[0][1].toInt(), 20);
        QCOMPARE(removed[0][2].toInt(), 20);
        kept(m_outbox->submit(planNamed(u"P-NEW"_s, u"task"_s, u"new"_s, u"jo"_s, m_clock.now()), {commandTo(flow, u"CF-NEW"_s, u"z"_s, ReleaseTask{u"t"_s})}, m_clock.now()));
        QVERIFY(QTest::qWaitFor([&] { return inserted.size() == 1; }));
        QCOMPARE(inserted[0][1].toInt(), 0);
        QStringList wanted = before;
        wanted.removeAt(20);
        wanted.prepend(u"CF-NEW"_s);
        QCOMPARE(keys(), wanted);
        QCOMPARE(reset.size(), 0);
    }

    void aPersonSettlesAndItSaysWhoAndHow()
    {
        samples().fill();
        QVERIFY(open());
        m_presenter->selectCommand(u"CF-LOST"_s);
        QVERIFY(QTest::qWaitFor([this] { return m_presenter->maySettle(); }));
        QVERIFY(!m_presenter->mayTryAgain() && !m_presenter->mayWithdraw());
        m_presenter->settle(u"CF-LOST"_s, PersonsFinding::WasDone, u" "_s);
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY2(m_told[0].contains(u"how it was found"), qPrintable(m_told[0]));
        m_presenter->settle(u"CF-LOST"_s, PersonsFinding::WasDone, u"the post room has it"_s);
        QVERIFY(QTest::qWaitFor([this] { return m_presenter->detail()->listed.intent.state == IntentState::Done; }));
        const QList<DeliveryLine> steps = stepLinesOf(*m_presenter->detail(), m_presenter->telling());
        QCOMPARE(steps.front().mark.text, u"Done, by ines"_s);
        QCOMPARE(steps.front().detail, u"the post room has it"_s);
        QVERIFY(waitForKeys({u"CF-SIGN"_s}));
    }

    void whoSignsInTriesAgainAndWhatMayBeDoneIsLookedForFirst()
    {
        samples().fill();
        QVERIFY(open());
        m_presenter->selectCommand(u"CF-SIGN"_s);
        QVERIFY(QTest::qWaitFor([this] { return m_presenter->mayTryAgain(); }));
        m_presenter->tryAgain(u"CF-SIGN"_s);
        QVERIFY(QTest::qWaitFor([this] { return m_presenter->detail()->listed.intent.state == IntentState::Accepted; }));
        // The answer to this one was lost, and then nobody could look because the sign-in was refused.
        m_clock.advance(120'000);
        const auto due = kept(m_outbox->take(flow, m_clock.now()));
        QCOMPARE(due->command.key, u"CF-LOOK"_s);
        kept(m_outbox->note(u"CF-LOOK"_s, {IntentState::NeedsPerson, {}, {}, Error{ErrorKind::Unauthorised, u"401"_s, {}}, {}, true, false}, m_clock.now()));
        QVERIFY(outbox::mayTryAgain(*kept(m_outbox->intent(u"CF-LOOK"_s))));
        m_presenter->tryAgain(u"CF-LOOK"_s);
        QTRY_COMPARE(kept(m_outbox->intent(u"CF-LOOK"_s))->state, IntentState::Unknown);
        QCOMPARE(kept(m_outbox->intent(u"CF-LOOK"_s))->attempts, 1);
    }

    void draftsThatAreAcceptedCountDownAndCanBeWithdrawn()
    {
        samples().fill();
        QVERIFY(open());
        m_presenter->selectPlan(u"P-DRAFT"_s);
        m_presenter->setFilter(OutboxFilter::Open);
        QVERIFY(QTest::qWaitFor([this] { return m_presenter->mayAccept() && m_presenter->commands().rowCount() == 3; }));
        QCOMPARE(m_presenter->leavingSoon().count, 0);
        m_presenter->acceptDrafts();
        QVERIFY(QTest::qWaitFor([this] { return m_presenter->leavingSoon().count == 3; }));
        QCOMPARE(m_presenter->leavingSoon().seconds, 30);
        QSignalSpy ticked(m_presenter.get(), &OutboxPresenter::ticked);
        m_clock.advance(12'000);
        QVERIFY(ticked.wait(3000));
        QCOMPARE(m_presenter->leavingSoon().seconds, 18);
        QCOMPARE(m_presenter->commands().line(0), u"Case flow · leaves in 18 s"_s);
        kept(m_outbox->settle(u"CF-SIGN"_s, PersonsFinding::LeaveIt, u"jo"_s, u"asked"_s, m_clock.now()));
        kept(m_outbox->note(u"CF-LOOK"_s, {IntentState::Done, {}, {}, {}, {}, true, false}, m_clock.now()));
        QCOMPARE(kept(m_outbox->take(flow, m_clock.now() + 60'000))->command.key, u"CF-DRAFT-0"_s); // the first leaves
        m_presenter->withdrawPlan(u"P-DRAFT"_s, u"the wrong run"_s);
        QTRY_COMPARE(m_told.size(), 2);
        QVERIFY2(m_told[1].startsWith(u"2 commands withdrawn"), qPrintable(m_told[1]));
    }

    void whatCannotBeDoneAnyMoreIsRefusedAndSaid()
    {
        samples().fill();
        QVERIFY(open());
        m_presenter->withdraw(u"CF-DONE"_s, u"no"_s);
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(m_told[0].contains(u"came further"));
        QCOMPARE(kept(m_outbox->intent(u"CF-DONE"_s))->state, IntentState::Done);
    }

    void aPausedPlanSaysSoAndGoesOn()
    {
        samples().fill();
        QVERIFY(open());
        m_presenter->selectPlan(u"P-BULK"_s);
        m_presenter->setFilter(OutboxFilter::Open);
        QVERIFY(QTest::qWaitFor([this] { return m_presenter->plan() && m_presenter->commands().rowCount() == 30; }));
        QVERIFY(m_presenter->plan()->isPaused);
        QVERIFY(m_presenter->plans().line(m_presenter->plans().rowOf(u"P-BULK"_s)).startsWith(u"Paused · Reissue in bulk, amir, "));
        QCOMPARE(m_presenter->commands().line(0), u"Post room · its plan is paused"_s);
        m_presenter->setPaused(false);
        QVERIFY(QTest::qWaitFor([this] { return !m_presenter->plan()->isPaused; }));
        QTRY_COMPARE(m_presenter->commands().line(0), u"Post room · as soon as it can"_s);
    }

    void noticesSayWhoSendsWhatIsAwayAndThatTheDiskRefused()
    {
        samples().fill();
        kept(m_outbox->submit(planNamed(u"P-GONE"_s, u"task"_s, u"t"_s, u"jo"_s, 1), {commandTo(RepositoryId(u"gone"_s), u"CF-GONE"_s, u"a"_s, ReleaseTask{u"t"_s})}, 1));
        QVERIFY(open());
        QCOMPARE(m_presenter->notices().size(), 1);
        QVERIFY(m_presenter->notices()[0].text.contains(u"gone"));
        QSignalSpy changed(m_presenter.get(), &OutboxPresenter::changed);
        m_dispatch.tell({.isWorking = false, .isElsewhere = true, .nextDue = {}, .error = {}});
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_presenter->notices()[0].text.contains(u"Another program"));
        m_dispatch.tell({.isWorking = false, .isElsewhere = false, .nextDue = {}, .error = Error{ErrorKind::Storage, u"disk full"_s, {}}});
        QCOMPARE(m_presenter->notices()[0].mark, Mark::Failed);
        QVERIFY(m_presenter->scope().contains(u"nothing can leave"));
    }

    void whatCouldNotBePlannedIsSaid()
    {
        QVERIFY(open());
        DispatchStatus status;
        status.following = Error{ErrorKind::NotFound, u"no middleware is connected"_s, {}};
        m_dispatch.tell(status);
        QCOMPARE(m_presenter->notices().size(), 1);
        QVERIFY2(m_presenter->notices()[0].text.contains(u"no middleware is connected that takes it"), qPrintable(m_presenter->notices()[0].text));
        status.following = Error{ErrorKind::Offline, u"not mounted"_s, {}};
        m_dispatch.tell(status);
        QVERIFY2(m_presenter->notices()[0].text.contains(u"not mounted"), qPrintable(m_presenter->notices()[0].text));
        m_dispatch.tell({});
        QVERIFY(m_presenter->notices().isEmpty());
    }

    void nobodyLooksAndNothingIsRead()
    {
        samples().fill();
        QVERIFY(open());
        m_presenter->setActive(false);
        QVERIFY(QTest::qWaitFor([this] { return !m_presenter->isReading(); })); // what was under way ends
        QSignalSpy changed(m_presenter.get(), &OutboxPresenter::changed), detail(m_presenter.get(), &OutboxPresenter::detailChanged);
        QSignalSpy written(m_outbox.get(), &outbox::Outbox::changed);
        kept(m_outbox->pause(u"P-BULK"_s, false));
        m_dispatch.tell({.isWorking = true, .isElsewhere = false, .nextDue = {}, .error = {}});
        QVERIFY(written.size() == 1 || written.wait());
        QVERIFY(!m_presenter->isReading());
        QCOMPARE(changed.size() + detail.size(), 0);
        m_presenter->setActive(true);
        QVERIFY(changed.wait());
    }

    void theNumberBesideThePageIsOfThoseThatNeedAPerson()
    {
        OutboxBadge badge(*m_outbox, this);
        QSignalSpy changed(&badge, &OutboxBadge::changed);
        samples().fill();
        QVERIFY(changed.wait());
        QTRY_COMPARE(badge.number(), u"2"_s);
        kept(m_outbox->settle(u"CF-LOST"_s, PersonsFinding::LeaveIt, u"jo"_s, u"asked"_s, m_clock.now()));
        kept(m_outbox->tryAgain(u"CF-SIGN"_s, u"jo"_s, m_clock.now()));
        QTRY_COMPARE(badge.number(), QString());
    }

    void anExportHasAllThatIsListedAndSaysWhatThatIs()
    {
        samples().fill({}, 2500);
        QVERIFY(open());
        m_presenter->selectPlan(u"P-BULK"_s);
        m_presenter->setFilter(OutboxFilter::All);
        OutboxExport writer(parts());
        QSignalSpy ended(&writer, &OutboxExport::ended);
        const QString csv = m_profile->filePath(u"list.csv"_s), json = m_profile->filePath(u"list.json"_s);
        writer.start(*m_presenter, csv, OutboxExport::Format::Csv);
        QVERIFY(ended.wait());
        QVERIFY(ended[0][1].toBool());
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 2502); // the heads, and what ends the last line
        QCOMPARE(lines[0].trimmed(), commandColumns().join(u',').toUtf8());
        QVERIFY(lines[1].startsWith("CF-B-2499,hand-over,"));
        QFile manifest(csv + u".manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonObject scope = QJsonDocument::fromJson(manifest.readAll()).object();
        QCOMPARE(scope[u"rows"].toInteger(), 2500);
        QCOMPARE(scope[u"plan"].toString(), u"P-BULK"_s);
        writer.start(*m_presenter, json, OutboxExport::Format::Json);
        QVERIFY(ended.wait());
        QFile object(json);
        QVERIFY(object.open(QIODevice::ReadOnly));
        const QJsonObject told = QJsonDocument::fromJson(object.readAll()).object();
        QCOMPARE(told[u"commands"].toArray().size(), 2500);
        QCOMPARE(told[u"commands"][2496][u"error"][u"kind"].toString(), u"REJECTED"_s);
        QCOMPARE(told[u"commands"][2499][u"stage"].toString(), u"SEEN"_s);
        writer.start(*m_presenter, m_profile->filePath(u"nowhere/list.csv"_s), OutboxExport::Format::Csv);
        QVERIFY(!ended.last()[1].toBool());
    }

    void addressesAndContentStayOutOfWordsAndExports()
    {
        const Deed deed = OutboxSamples::letter(u"EX-1"_s, u"COPY"_s);
        QVERIFY(!deedWords(deed).contains(u"Okafor") && !deedWords(deed).contains(u"High Street"));
        outbox::ListedIntent listed;
        listed.intent = commandTo(postRoom, u"K"_s, u"s"_s, deed);
        const QByteArray line = commandCsvLine(listed, {}) + QJsonDocument(commandJson(listed, {})).toJson();
        QVERIFY(!line.contains("Okafor") && !line.contains("High Street") && !line.contains("%PDF"));
    }
};

QTEST_GUILESS_MAIN(OutboxPresenterTest)
#include "outbox_presenter_test.moc"
