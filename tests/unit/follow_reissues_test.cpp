// What follows from cases, and what they show: all of it however much there is, and what keeps it from being planned is told.
#include "models/domain/document_filing.h"
#include "models/domain/reissue_steps.h"
#include "models/sync/follow_reissues.h"
#include "tests/support/fake_clock.h"
#include "tests/support/tasks_world.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray letter = "%PDF of a letter";

/// Documents by their native ids; those that are not there are out of reach.
class SomeContent final : public ContentSource
{
public:
    QFuture<Result<QByteArray>> content(SourceRef source, qint64) override
    {
        asked << source.nativeId;
        if (gone.contains(source.nativeId)) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(fail(ErrorKind::NotFound, u"no such node"_s)));
        }
        const auto found = bytes.constFind(source.nativeId);
        return QtFuture::makeReadyFuture(found == bytes.constEnd() ? Result<QByteArray>(fail(ErrorKind::Offline, u"not mounted"_s)) : Result<QByteArray>(*found));
    }
    QHash<QString, QByteArray> bytes;
    QSet<QString> gone;
    QStringList asked;
};

} // namespace

class FollowReissuesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<TasksWorld> m_world;
    SomeContent m_content;
    FakeClock m_clock;

    sync::FollowParts parts() { return {*m_cache, *m_outbox, m_content, m_clock}; }
    sync::Followed follow() { return QCoro::waitFor(sync::followReissues(parts())); }

    void addMiddleware()
    {
        Repository repository;
        repository.kind = RepositoryKind::XConnector;
        repository.name = u"Middleware"_s;
        repository.id = repositoryId(repository.kind, repository.name);
        QVERIFY(m_cache->writer().write([repository](store::Database& database) { return cache::addRepository(database, repository); }).result());
    }
    /// Asked for, and its case was started.
    void ask(const QString& key, ReissueMode mode = ReissueMode::ResendArchived, const RequestAuthority& authority = {})
    {
        ReissueRequest request;
        request.authority = authority;
        request.mode = mode;
        request.communication = CommunicationId(u"com-"_s + key);
        request.documentId = u"D-"_s + key;
        request.source.nativeId = key;
        request.sha256 = QCryptographicHash::hash(letter, QCryptographicHash::Sha256);
        request.recipient = u"Jo"_s;
        request.address = u"1 High St"_s;
        const PlannedReissue planned = plannedReissue(request, key, m_world->casework, {}, u"once more"_s, u"jo"_s, 1);
        kept(m_outbox->submit(planned.plan, planned.intents, 1));
        m_clock.advance(secondThoughtsMs + 1);
        kept(m_outbox->note(kept(m_outbox->take(m_world->casework, m_clock.now()))->command.key, {IntentState::Done, {}, {u"case-"_s + key, {}, {}}, {}, {}, false, false}, m_clock.now()));
    }
    static WorkflowCase waiting(const QString& key)
    {
        WorkflowCase one = workflowCase(u"case-"_s + key, u"reissueRequest"_s, key, u"jo"_s, 1, {});
        one.reference = key;
        one.steps = {{u"s-"_s + key, u"regenerate"_s, u"Regenerate"_s, u"serviceTask"_s, 5, {}}};
        return one;
    }
    /// The case waits for the letter to be handed over.
    void showWaiting(const QString& key) { m_world->put(waiting(key)); }

    void file(const RepositoryId& archive, const QString& key, const Effect& effect)
    {
        const FileDocument deed{u"2000"_s, key, u"application/pdf"_s, letter, QCryptographicHash::hash(letter, QCryptographicHash::Sha256), {}};
        kept(m_outbox->submit(planNamed(key, u"pack"_s, key, u"jo"_s, 1), {commandTo(archive, key, key, deed)}, 1));
        const auto taken = kept(m_outbox->take(archive, m_clock.now()));
        QCOMPARE(std::get<FileDocument>(taken->command.deed).bytes, letter);
        kept(m_outbox->note(key, {IntentState::Done, {}, effect, {}, {}, false, false}, m_clock.now()));
    }

private Q_SLOTS:
    void init()
    {
        m_outbox.reset();
        m_cache.reset();
        m_profile = std::make_unique<QTemporaryDir>();
        m_cache = *cache::Cache::open(m_profile->path());
        m_outbox = *outbox::Outbox::open(m_profile->path());
        m_world = std::make_unique<TasksWorld>(*m_cache, m_clock.now());
        m_world->addSystems();
        m_content.bytes.clear();
        m_content.asked.clear();
    }

    void whatAnotherSystemOrAnotherCaseTellsUnderTheSameReferenceAsksForNothing()
    {
        addMiddleware();
        ask(u"CF-1"_s);
        m_content.bytes.insert(u"CF-1"_s, letter);
        WorkflowCase foreign = waiting(u"CF-1"_s);
        m_world->put(m_world->claims, foreign); // told first, and of the very same id
        QCOMPARE(follow().added, 0);
        foreign.nativeId = u"of another tenant"_s;
        m_world->put(m_world->casework, foreign);
        QCOMPARE(follow().added, 0);
        QVERIFY(m_content.asked.isEmpty());
        showWaiting(u"CF-1"_s);
        QCOMPARE(follow().added, 1); // by the one that was started
    }

    void anApprovalThatAnotherSystemTellsReleasesNoHold()
    {
        Plan plan = planNamed(u"CF-H"_s, u"hold"_s, u"Hold them"_s, u"jo"_s, 1);
        plan.request = R"({"needsApproval":true})";
        Intent place = commandTo(RepositoryId(u"vault"_s), u"CF-H-1"_s, u"R-1"_s, PlaceHold{u"LIT-1"_s, u"R-1"_s, {}});
        place.state = IntentState::Waiting;
        kept(m_outbox->submit(plan, {commandTo(m_world->casework, u"CF-H"_s, u"CF-H"_s, StartCase{u"legalHold"_s, {}, {}}), place}, 1));
        kept(m_outbox->note(kept(m_outbox->take(m_world->casework, m_clock.now()))->command.key, {IntentState::Done, {}, {u"case-CF-H"_s, {}, {}}, {}, {}, false, false}, m_clock.now()));
        WorkflowCase told = workflowCase(u"case-CF-H"_s, u"legalHold"_s, u"CF-H"_s, u"jo"_s, 1, {});
        told.reference = u"CF-H"_s;
        WorkflowTask approve;
        approve.nativeId = u"t-1"_s;
        approve.key = u"approveHold"_s;
        approve.assignee = u"amir"_s;
        approve.ended = 4;
        approve.outcome = u"approved"_s;
        told.tasks = {approve};
        m_world->put(m_world->claims, told);
        follow();
        QCOMPARE(kept(m_outbox->intent(u"CF-H-1"_s))->state, IntentState::Waiting);
        told.tasks.front().nativeId = u"t-2"_s;
        m_world->put(told);
        follow();
        QCOMPARE(kept(m_outbox->intent(u"CF-H-1"_s))->state, IntentState::Accepted);
    }

    void whatWantsAMiddlewareSaysSo()
    {
        ask(u"CF-1"_s);
        showWaiting(u"CF-1"_s);
        const sync::Followed said = follow();
        QCOMPARE(said.withoutMiddleware, 1);
        QCOMPARE(said.added, 0);
        QVERIFY(!said.error);
    }

    void oneThatCannotGoOnIsToldAndHoldsUpNoOther()
    {
        addMiddleware();
        for (const QString& key : {u"CF-1"_s, u"CF-2"_s}) {
            ask(key);
            showWaiting(key);
        }
        m_content.bytes = {{u"CF-2"_s, letter}};
        const sync::Followed said = follow();
        QCOMPARE(said.added, 1);
        QCOMPARE(said.withoutBytes, 1);
        QVERIFY(said.error && said.error->kind == ErrorKind::Offline);
        m_content.bytes.insert(u"CF-1"_s, letter);
        const sync::Followed again = follow();
        QCOMPARE(again.added, 1);
        QVERIFY(!again.error);
        QVERIFY2(follow().added == 0, "each once");
    }

    void row54WhatIsApprovedAfterTheAuthorityEndedIsNotSentAndItsCaseIsToldWhy()
    {
        addMiddleware();
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now(), Qt::UTC).date();
        const RequestAuthority quill{Requester::PowerOfAttorney, IdentityCheck::Document, u"POA 77"_s, today, u"Ada Quill"_s, {}};
        for (const QString& key : {u"CF-1"_s, u"CF-2"_s}) {
            ask(key, ReissueMode::ResendArchived, key == u"CF-1" ? quill : RequestAuthority());
            showWaiting(key);
            m_content.bytes.insert(key, letter);
        }
        m_content.asked.clear();
        m_clock.advance(3 * 86'400'000);
        QCOMPARE(follow().added, 2);
        QCOMPARE(m_content.asked, QStringList{u"CF-2"_s}); // its bytes are not even fetched
        outbox::Listing listing;
        listing.plan = u"CF-1"_s;
        QStringList told;
        for (const outbox::ListedIntent& one : kept(m_outbox->list(listing))) {
            const auto* finished = std::get_if<FinishWork>(&one.intent.command.deed);
            told << (finished && !finished->isDone ? finished->error : QString());
            QVERIFY(!std::holds_alternative<HandOver>(one.intent.command.deed));
        }
        QVERIFY(told.contains(expiredAuthority.toString()));
    }

    void aCaseThatIsOverIsReadNoMore()
    {
        addMiddleware();
        ask(u"CF-1"_s);
        ask(u"CF-2"_s);
        showWaiting(u"CF-2"_s);
        WorkflowCase over = workflowCase(u"case-CF-1"_s, u"reissueRequest"_s, u"CF-1"_s, u"jo"_s, 1, {});
        over.reference = u"CF-1"_s;
        over.ended = 9;
        over.endedAt = u"endRefused"_s;
        m_world->put(over);
        QCOMPARE(kept(m_outbox->plansUnderWay(u"reissue"_s, {}, 10)).size(), 2U);
        follow();
        const auto left = kept(m_outbox->plansUnderWay(u"reissue"_s, {}, 10));
        QCOMPARE(left.size(), 1U);
        QCOMPARE(left.front().plan.id, u"CF-2"_s);
    }

    /// Its case asks for it anew, so that it would go out twice.
    void aLetterOfWhichItsCaseWasToldThatItFailedIsNotSentBesideIt()
    {
        addMiddleware();
        ask(u"CF-1"_s);
        showWaiting(u"CF-1"_s);
        m_content.bytes = {{u"CF-1"_s, letter}};
        QCOMPARE(follow().added, 1);
        const RepositoryId middleware = repositoryId(RepositoryKind::XConnector, u"Middleware"_s);
        const QString key = kept(m_outbox->take(middleware, m_clock.now()))->command.key;
        const Error no{ErrorKind::Rejected, u"no such street"_s, {}};
        kept(m_outbox->note(key, {IntentState::Refused, {}, {}, no, {}, false, false}, m_clock.now()));
        kept(m_outbox->tryAgain(key, u"jo"_s, m_clock.now())); // nobody told the case yet
        QCOMPARE(kept(m_outbox->take(middleware, m_clock.now()))->command.key, key);
        kept(m_outbox->note(key, {IntentState::Refused, {}, {}, no, {}, false, false}, m_clock.now()));
        QCOMPARE(follow().added, 1);
        const auto again = m_outbox->tryAgain(key, u"jo"_s, m_clock.now()).result();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(kept(m_outbox->tryPlanAgain(u"CF-1"_s, u"jo"_s, m_clock.now())), 0);
        QCOMPARE(kept(m_outbox->intent(key))->state, IntentState::Refused);
        QVERIFY(!kept(m_outbox->take(middleware, m_clock.now())));
    }

    void whatNothingCanComposeIsToldToItsCase()
    {
        addMiddleware();
        ask(u"CF-1"_s, ReissueMode::RenderArchived);
        showWaiting(u"CF-1"_s);
        QCOMPARE(follow().added, 1);
        const auto finish = kept(m_outbox->intent(derivedCommandKey(u"CF-1"_s, u"finish-work/s-CF-1")));
        QVERIFY(finish && !std::get<FinishWork>(finish->command.deed).isDone);
        QCOMPARE(std::get<FinishWork>(finish->command.deed).error, u"no composition system is connected"_s);
    }

    void whatLiesBehindManyIsReachedToo()
    {
        addMiddleware();
        constexpr int many = 510; // more than are read at once
        for (int i = 0; i < many; ++i) {
            ask(u"CF-%1"_s.arg(i));
        }
        showWaiting(u"CF-3"_s);
        showWaiting(u"CF-%1"_s.arg(many - 1));
        m_content.bytes = {{u"CF-3"_s, letter}, {u"CF-%1"_s.arg(many - 1), letter}};
        QCOMPARE(follow().added, 2);
        QCOMPARE(QCoro::waitFor(sync::seeEffects(parts(), m_world->casework)).value_or(-1), 2); // the two cases that are shown, the last of the unseen among them
        QCOMPARE(kept(m_outbox->unseenCount()), many - 2);
    }

    void whatWasFiledIsSeenWhenItsBytesAreReadBack()
    {
        const RepositoryId archive(u"archive"_s);
        for (const QString& key : {u"CF-1"_s, u"CF-2"_s, u"CF-3"_s}) {
            file(archive, key, Effect{u"node of "_s + key, {{filedSource, key}}, {}});
        }
        file(archive, u"CF-4"_s, {}); // a person said that it was done
        m_content.bytes = {{u"CF-1"_s, letter}, {u"CF-2"_s, letter + ' '}};
        m_clock.advance(1'000);
        for (int reading = 0; reading < 2; ++reading) {
            m_content.asked.clear();
            QCOMPARE(QCoro::waitFor(sync::seeEffects(parts(), archive)).value_or(-1), reading == 0 ? 1 : 0);
            QCOMPARE(m_content.asked.contains(u"CF-2"_s), reading == 0);
            QCOMPARE(kept(m_outbox->intent(u"CF-1"_s))->seen, m_clock.now());
            const auto altered = kept(m_outbox->intent(u"CF-2"_s));
            QVERIFY(altered->state == IntentState::Done && !altered->seen && altered->error && altered->error->kind == ErrorKind::Conflict);
            QVERIFY(altered->error->detail.contains(QString::fromLatin1(QCryptographicHash::hash(letter + ' ', QCryptographicHash::Sha256).toHex())));
            QCOMPARE(std::ranges::count(kept(m_outbox->history(u"CF-2"_s)), altered->error->detail, &IntentStep::detail), 1);
            QVERIFY(!kept(m_outbox->intent(u"CF-3"_s))->seen && !kept(m_outbox->intent(u"CF-3"_s))->error); // it could not be read now
            QVERIFY(!kept(m_outbox->intent(u"CF-4"_s))->seen);
        }
        m_content.bytes[u"CF-2"_s] = letter; // mended there
        QCOMPARE(QCoro::waitFor(sync::seeEffects(parts(), archive)).value_or(-1), 0);
        QVERIFY2(!m_content.asked.contains(u"CF-2"_s), "what was found unlike is not fetched again at each run");
        m_clock.advance(outbox::lookAgainMs);
        QCOMPARE(QCoro::waitFor(sync::seeEffects(parts(), archive)).value_or(-1), 1);
        const auto mended = kept(m_outbox->intent(u"CF-2"_s));
        QVERIFY(mended->seen && !mended->error);
        QVERIFY2(std::get<FileDocument>(mended->command.deed).bytes.isEmpty(), "the profile and the archive have them");
    }

    void whatWasFiledAndIsNotThereIsTold()
    {
        const RepositoryId archive(u"archive"_s);
        file(archive, u"CF-1"_s, Effect{u"node of CF-1"_s, {{filedSource, u"CF-1"_s}}, {}});
        file(archive, u"CF-2"_s, Effect{u"node of CF-2"_s, {{filedSource, u"CF-2"_s}}, {}});
        m_content.gone.insert(u"CF-1"_s);
        m_content.bytes = {{u"CF-2"_s, QByteArray("")}};
        QCOMPARE(QCoro::waitFor(sync::seeEffects(parts(), archive)).value_or(-1), 0);
        const auto gone = kept(m_outbox->intent(u"CF-1"_s)), bare = kept(m_outbox->intent(u"CF-2"_s));
        QVERIFY(gone->state == IntentState::Done && !gone->seen && gone->error && gone->error->kind == ErrorKind::NotFound);
        QVERIFY(bare->error && bare->error->kind == ErrorKind::Conflict);
        QCOMPARE(bare->error->detail, u"no bytes at all"_s);
        QCOMPARE(kept(m_outbox->history(u"CF-1"_s)).back().detail, gone->error->detail);
        m_clock.advance(outbox::lookAgainMs);
        m_content.gone.clear();
        m_content.bytes = {{u"CF-1"_s, letter}};
        QCOMPARE(QCoro::waitFor(sync::seeEffects(parts(), archive)).value_or(-1), 1); // it was put back
        QVERIFY(!kept(m_outbox->intent(u"CF-1"_s))->error);
    }
};

QTEST_GUILESS_MAIN(FollowReissuesTest)
#include "follow_reissues_test.moc"
