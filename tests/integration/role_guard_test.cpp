// What a role may not do is refused where it is written: by a real outbox and a real desk, with an entry of the activity log for each refusal, whoever asks.
#include "app/activity_keeper.h"
#include "app/recorded_connections.h"
#include "tests/support/activity_rig.h"
#include "tests/support/fake_connections.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/outbox_samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class RoleGuardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ActivityRig> m_rig;
    FakeSecrets m_secrets;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::RoleDesk> m_roles;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::shared_ptr<RoleGuard> m_guard;
    std::unique_ptr<ActivityKeeper> m_keeper;

    QString profile() const { return m_rig->directory.path(); }
    /// The program as `account` starts it.
    void begin(const QString& account)
    {
        m_keeper.reset();
        m_outbox.reset();
        m_roles.reset();
        m_desk.reset();
        m_desk = *desk::Desk::open(profile());
        m_roles = *desk::RoleDesk::open(profile());
        m_outbox = *outbox::Outbox::open(profile());
        m_guard = std::make_shared<RoleGuard>(profile(), account, m_rig->log());
        m_keeper = std::make_unique<ActivityKeeper>(m_rig->log(), m_secrets, *m_outbox, m_rig->clock, account, m_guard);
        m_keeper->guard(*m_desk);
        m_keeper->guard(*m_roles);
    }
    Result<void> assign(const QString& account, Role role, const QString& by) { return m_roles->assign({0, account, role, by, 1}).result(); }
    void assigned()
    {
        begin(u"ada"_s);
        QVERIFY(assign(u"ada"_s, Role::Administrator, u"ada"_s));
        for (const Role role : allRoles) {
            QVERIFY(assign(u"the-"_s + codeOf(role), role, u"ada"_s));
        }
    }
    static Intent commandOf(const QString& key, IntentState state, Deed deed = ClaimTask{u"t"_s, u"jo"_s})
    {
        Intent intent = commandTo(RepositoryId(u"world"_s), key, u"subject"_s, std::move(deed));
        intent.state = state;
        return intent;
    }
    Result<void> submit(const QString& id, const QString& kind, const QString& person, bool isHeldBack = false, const QByteArray& request = {})
    {
        Plan plan = planNamed(id, kind, u"a plan"_s, person, 1);
        plan.request = request;
        std::vector<Intent> intents;
        if (isHeldBack) {
            intents.push_back(commandOf(u"CF-case-"_s + id, IntentState::Accepted, StartCase{u"approval"_s, u"a case"_s, {}}));
            intents.push_back(commandOf(u"CF-"_s + id, IntentState::Waiting));
        } else {
            intents.push_back(commandOf(u"CF-"_s + id, IntentState::Draft));
        }
        return m_outbox->submit(std::move(plan), std::move(intents), 1).result();
    }
    int refusals(ActKind kind)
    {
        activity::LogListing listing;
        listing.kinds = {kind};
        const auto all = kept(m_rig->log().list(listing));
        return int(std::ranges::count_if(all, [](const activity::Entry& one) { return one.act.outcome == ActOutcome::Refused; }));
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<ActivityRig>(); }
    void cleanup()
    {
        m_keeper.reset();
        m_outbox.reset();
        m_roles.reset();
        m_desk.reset();
    }

    void withoutRolesEverybodyMayDoEverything()
    {
        begin(u"jo"_s);
        QVERIFY(submit(u"P-1"_s, u"hold"_s, u"jo"_s));
        QVERIFY(submit(u"P-2"_s, u"something-new"_s, u"jo"_s));
        kept(m_desk->save({u"mine"_s, u"channel:email"_s, 1, 1, {}, {}}));
        QCOMPARE(refusals(ActKind::OutboxAct) + refusals(ActKind::DeskAct), 0);
    }

    void theFirstRoleAssignsRolesAndNobodyGivesOneToHimself()
    {
        begin(u"ada"_s);
        const auto first = assign(u"jo"_s, Role::ServiceAgent, u"ada"_s);
        QVERIFY(!first && first.error().kind == ErrorKind::Rejected && !refusalIn(first.error()));
        QVERIFY(assign(u"ada"_s, Role::Administrator, u"ada"_s));
        QVERIFY(refusalIn(assign(u"ada"_s, Role::Legal, u"ada"_s).error()));
        QCOMPARE(kept(m_roles->assignments()).size(), size_t(1));
        QVERIFY(assign(u"bo"_s, Role::Administrator, u"ada"_s));
        QCOMPARE(assign(u"bo"_s, Role::Administrator, u"ada"_s).error().kind, ErrorKind::Conflict);
        begin(u"bo"_s);
        QVERIFY(assign(u"ada"_s, Role::Legal, u"bo"_s)); // another administrator may
    }

    void theLastWhoAssignsRolesCannotEnd()
    {
        begin(u"ada"_s);
        QVERIFY(assign(u"ada"_s, Role::Administrator, u"ada"_s));
        QVERIFY(assign(u"jo"_s, Role::ServiceAgent, u"ada"_s));
        QCOMPARE(m_roles->end(u"ada"_s, Role::Administrator, u"ada"_s, 2).result().error().kind, ErrorKind::Conflict);
        QVERIFY(m_roles->end(u"jo"_s, Role::ServiceAgent, u"ada"_s, 2).result());
        QCOMPARE(m_roles->end(u"jo"_s, Role::ServiceAgent, u"ada"_s, 3).result().error().kind, ErrorKind::NotFound);
        const auto all = kept(m_roles->assignments());
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[1].ended, std::optional<UtcMs>(2));
        QCOMPARE(all[1].endedBy, u"ada"_s);
    }

    void whatEndedIsNeitherChangedNorDeleted()
    {
        assigned();
        QVERIFY(m_roles->end(u"the-legal"_s, Role::Legal, u"ada"_s, 2).result());
        auto database = *store::Database::open(profile() + u"/desk.sqlite"_s, store::Database::Mode::ReadWrite);
        QVERIFY(!database.execute(u"DELETE FROM role_assignment"_s));
        QVERIFY(!database.execute(u"UPDATE role_assignment SET role = 'admin' WHERE account = 'the-agent'"_s));
        QVERIFY(!database.execute(u"UPDATE role_assignment SET ended = NULL WHERE account = 'the-legal'"_s));
    }

    /// Every act of the outbox on every kind of plan in every role, through the outbox itself; the program's own table.
    void everyActOfTheOutboxInEveryRoleIsAsTheTableSays()
    {
        assigned();
        const PermissionTable table = *readPermissions(desk::builtInPermissions());
        begin(u"setup"_s);
        m_keeper.reset(); // plans that somebody had made before there were roles
        m_outbox.reset();
        m_outbox = *outbox::Outbox::open(profile());
        for (const QLatin1StringView kind : plansWithRights()) {
            for (const Role role : allRoles) {
                QVERIFY(submit(u"%1-%2"_s.arg(kind, codeOf(role)), kind, u"somebody"_s));
            }
        }
        int compared = 0, expected = 0;
        for (const Role role : allRoles) {
            begin(u"the-"_s + codeOf(role));
            const QString account = u"the-"_s + codeOf(role);
            for (const QLatin1StringView kind : plansWithRights()) {
                const Grant grant = table.of(role, *rightOfPlan(kind));
                const QString plan = u"%1-%2"_s.arg(kind, codeOf(role)), key = u"CF-"_s + plan;
                const auto compare = [&](QLatin1StringView act, bool isAllowed, const std::optional<Error>& error) {
                    const bool isRefused = error && refusalIn(*error);
                    QVERIFY2(isRefused != isAllowed, qPrintable(u"%1 of %2 as %3: %4"_s.arg(act, kind, codeOf(role), error ? error->detail : u"done"_s)));
                    expected += isAllowed ? 0 : 1;
                    ++compared;
                };
                const auto errorOf = [](const auto& result) { return result ? std::nullopt : std::optional(result.error()); };
                const bool isActing = cf::isActing(grant), isOwn = grant == Grant::Own;
                compare("submit"_L1, isActing && grant != Grant::Propose, errorOf(submit(u"new-"_s + plan, kind, account)));
                compare("propose"_L1, isActing, errorOf(submit(u"held-"_s + plan, kind, account, true)));
                compare("pause"_L1, isActing && !isOwn, errorOf(m_outbox->pause(plan, true).result()));
                compare("resume"_L1, isActing && !isOwn, errorOf(m_outbox->pause(plan, false).result()));
                compare("accept"_L1, isActing, errorOf(m_outbox->acceptDrafts(plan, account, 2, {}).result()));
                compare("try-again"_L1, isActing && !isOwn, errorOf(m_outbox->tryAgain(key, account, 2).result()));
                compare("try-plan-again"_L1, isActing && !isOwn, errorOf(m_outbox->tryPlanAgain(plan, account, 2).result()));
                compare("settle"_L1, isActing && !isOwn, errorOf(m_outbox->settle(key, PersonsFinding::WasDone, account, u"looked"_s, 2).result()));
                compare("withdraw"_L1, isActing && !isOwn, errorOf(m_outbox->withdraw(key, account, u"no"_s, 2).result()));
                compare("withdraw-plan"_L1, isActing && !isOwn, errorOf(m_outbox->withdrawPlan(plan, account, u"no"_s, 2).result()));
                compare("take-back"_L1, isActing && !isOwn, errorOf(m_outbox->takeBackPlan(plan, account, u"no"_s, 2).result()));
                compare("add"_L1, true, errorOf(m_outbox->add(plan, {commandOf(u"CF-more-"_s + plan, IntentState::Waiting)}, 2).result())); // the program goes on
                compare("release"_L1, true, errorOf(m_outbox->release(plan, u"approved"_s, 2).result()));
                compare("close"_L1, true, errorOf(m_outbox->close(plan).result()));
            }
        }
        QCOMPARE(compared, int(plansWithRights().size() * allRoles.size() * 14));
        QVERIFY(expected > 300);
        activity::LogListing all;
        all.kinds = {ActKind::OutboxAct};
        all.limit = 100'000;
        const auto entries = kept(m_rig->log().list(all));
        QCOMPARE(int(std::ranges::count_if(entries, [](const activity::Entry& one) { return one.act.outcome == ActOutcome::Refused; })), expected);
    }

    void whatIsRefusedIsNotWritten()
    {
        assigned();
        begin(u"the-auditor"_s);
        QVERIFY(refusalIn(submit(u"P-1"_s, u"hold"_s, u"the-auditor"_s).error()));
        QVERIFY(!kept(m_outbox->plan(u"P-1"_s)));
        const auto refused = m_desk->linkDispute({u"D-1"_s, CommunicationId(u"cm-1"_s), {}, {}, u"the-auditor"_s, u"about it"_s, 1, {}}).result();
        QVERIFY(refusalIn(refused.error()));
        QVERIFY(kept(m_desk->disputeLinks()).empty());
        QTRY_COMPARE(refusals(ActKind::DeskAct), 1);
    }

    void theNameAnActIsDoneInIsNoWayAround()
    {
        assigned();
        begin(u"the-auditor"_s);
        QVERIFY(refusalIn(submit(u"P-1"_s, u"hold"_s, u"the-legal"_s).error())); // in somebody else's name
        QVERIFY(refusalIn(m_guard->actAs(Role::Legal).error())); // as --role has it
        QVERIFY(m_guard->actAs(Role::Auditor));
        QVERIFY(refusalIn(submit(u"P-2"_s, u"hold"_s, u"the-auditor"_s).error()));
    }

    void oneOfSeveralRolesCanBeTakenUpAndGivesNoMoreThanThat()
    {
        assigned();
        QVERIFY(assign(u"the-agent"_s, Role::Legal, u"ada"_s));
        begin(u"the-agent"_s);
        QVERIFY(submit(u"P-1"_s, u"hold"_s, u"the-agent"_s));
        QVERIFY(m_guard->actAs(Role::ServiceAgent));
        QVERIFY(refusalIn(submit(u"P-2"_s, u"hold"_s, u"the-agent"_s).error()));
    }

    void whoeverStartedACaseHereDoesNotApproveItThere()
    {
        assigned();
        QVERIFY(assign(u"second"_s, Role::ComplianceOfficer, u"ada"_s));
        begin(u"the-compliance"_s);
        QVERIFY(submit(u"B-1"_s, u"bulk-reissue"_s, u"the-compliance"_s, true));
        const QJsonObject approval{{u"act"_s, u"complete"_s}, {u"right"_s, u"approve-reissue"_s}, {u"approves"_s, u"another.name"_s}, {u"reference"_s, u"CF-case-B-1"_s}, {u"isRefusal"_s, false}};
        const QByteArray request = QJsonDocument(approval).toJson();
        QCOMPARE(refusalIn(submit(u"T-1"_s, u"task"_s, u"another.name.there"_s, false, request).error())->bar, RoleBar::OwnRequest);
        begin(u"second"_s);
        QVERIFY(submit(u"T-2"_s, u"task"_s, u"second.there"_s, false, request));
    }

    void whatAnotherProgramAssignsCountsAtOnce()
    {
        assigned();
        begin(u"jo"_s);
        QVERIFY(refusalIn(submit(u"P-1"_s, u"hold"_s, u"jo"_s).error()));
        {
            auto other = *desk::RoleDesk::open(profile()); // of an administrator
            kept(other->assign({0, u"jo"_s, Role::Legal, u"ada"_s, 2}));
        }
        QVERIFY(submit(u"P-2"_s, u"hold"_s, u"jo"_s));
    }

    void aTableThatCannotBeReadOpensNothing()
    {
        assigned();
        begin(u"the-legal"_s);
        ActivityRig::write(m_rig->path(u"roles.json"_s), "{\"form\":\"counterfoil-roles-1\"}");
        const auto refused = submit(u"P-1"_s, u"hold"_s, u"the-legal"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Rejected);
        QVERIFY(refused.error().detail.startsWith(u"roles.json"_s));
    }

    void repositoriesAreChangedByWhomTheyMayBeAndEachChangeIsAnEntry()
    {
        assigned();
        begin(u"the-records"_s);
        FakeConnections fake;
        RecordedConnections refusing(fake, *m_guard, m_rig->log(), u"the-records"_s);
        const auto refused = refusing.disconnect(RepositoryId(u"rp-1"_s));
        QTRY_VERIFY(refused.isFinished());
        QVERIFY(refusalIn(refused.result().error()));
        QCOMPARE(*refusalIn(refused.result().error()), (Refusal{RoleBar::LookOnly, Right::Settings}));
        QTRY_COMPARE(refusals(ActKind::RepositoryChange), 1);
    }
};

QTEST_GUILESS_MAIN(RoleGuardTest)
#include "role_guard_test.moc"
