// Roles, rights and the table between them: the program's own, a site's, and what they refuse. Source: beyond 8.3; docs/roles.md.
#include "models/desk/role_book.h"
#include "models/domain/role_acts.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

PermissionTable builtIn() { return *readPermissions(desk::builtInPermissions()); }

/// As beyond 8.3 has it, in its own words and order; what is not in the table there is left out.
const std::vector<std::pair<Right, std::array<Grant, 6>>> asAgreed{
    {Right::Search, {Grant::Yes, Grant::Yes, Grant::Yes, Grant::Yes, Grant::Yes, Grant::No}},
    {Right::Unmask, {Grant::Reason, Grant::Yes, Grant::No, Grant::Yes, Grant::Reason, Grant::No}},
    {Right::Reissue, {Grant::Yes, Grant::Yes, Grant::No, Grant::No, Grant::No, Grant::No}},
    {Right::BulkReissue, {Grant::No, Grant::Propose, Grant::No, Grant::No, Grant::No, Grant::No}},
    {Right::ApproveReissue, {Grant::No, Grant::Second, Grant::No, Grant::No, Grant::No, Grant::No}},
    {Right::Hold, {Grant::No, Grant::Propose, Grant::Yes, Grant::Yes, Grant::No, Grant::No}},
    {Right::ApproveHold, {Grant::No, Grant::Second, Grant::Second, Grant::Yes, Grant::No, Grant::No}},
    {Right::Certify, {Grant::No, Grant::Yes, Grant::Yes, Grant::Yes, Grant::No, Grant::No}},
    {Right::ReadLog, {Grant::Own, Grant::Yes, Grant::Own, Grant::Own, Grant::Yes, Grant::No}},
    {Right::Settings, {Grant::No, Grant::No, Grant::View, Grant::No, Grant::View, Grant::Yes}}};

RoleStanding as(std::vector<Role> roles, PermissionTable table = builtIn())
{
    RoleStanding standing{u"jo"_s, false, std::move(roles), std::move(table)};
    return standing;
}

OutboxActFacts asking(const QString& kind)
{
    OutboxActFacts facts;
    facts.act = u"submit"_s;
    facts.planKind = kind;
    facts.account = u"jo"_s;
    facts.person = facts.askedBy = u"jo"_s;
    return facts;
}

} // namespace

class RolesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProgramsTableIsTheAgreedOne()
    {
        const PermissionTable table = builtIn();
        for (const auto& [right, grants] : asAgreed) {
            for (size_t i = 0; i < allRoles.size(); ++i) {
                QVERIFY2(table.of(allRoles[i], right) == grants[i], qPrintable(u"%1 of %2"_s.arg(codeOf(right), codeOf(allRoles[i]))));
            }
        }
    }

    void aTableIsReadBackAsItWasWritten()
    {
        PermissionTable table = builtIn();
        table.name = u"Northgate"_s;
        table.of(Role::Legal, Right::House) = Grant::Own;
        QCOMPARE(*readPermissions(permissionsJson(table)), table);
    }

    void aTableThatLeavesSomethingOpenIsRefusedWithWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("why");
        const QJsonObject whole = QJsonDocument::fromJson(permissionsJson(builtIn())).object();
        const auto with = [&](const QString& right, const QJsonValue& row) {
            QJsonObject top = whole, rights = whole[u"rights"_s].toObject();
            rights[right] = row;
            top[u"rights"_s] = rights;
            return QJsonDocument(top).toJson();
        };
        QJsonObject hold = whole[u"rights"_s][u"hold"_s].toObject(), nobody = whole[u"rights"_s][u"assign-roles"_s].toObject(), stranger = hold;
        hold.remove(u"legal"_s);
        nobody[u"admin"_s] = u"view"_s;
        stranger[u"clerk"_s] = u"yes"_s;
        QTest::newRow("no JSON") << QByteArray("{") << u"byte"_s;
        QTest::newRow("another form") << QByteArray(R"({"form":"roles"})") << u"form"_s;
        QTest::newRow("a cell is missing") << with(u"hold"_s, hold) << u"hold of legal"_s;
        QTest::newRow("a word it does not know") << with(u"hold"_s, QJsonObject{{u"agent"_s, u"maybe"_s}}) << u"hold of agent"_s;
        QTest::newRow("a right it does not know") << with(u"shred"_s, hold) << u"shred"_s;
        QTest::newRow("a role it does not know") << with(u"hold"_s, stranger) << u"clerk"_s;
        QTest::newRow("nobody assigns roles") << with(u"assign-roles"_s, nobody) << u"assigns roles"_s;
    }
    void aTableThatLeavesSomethingOpenIsRefusedWithWhatItIs()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, why);
        const auto read = readPermissions(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Rejected);
        QVERIFY2(read.error().detail.contains(why), qPrintable(read.error().detail));
    }

    /// Every kind of plan in every role: asked for outright, and so that somebody else approves it.
    void everyPlanInEveryRoleIsAsTheTableSays()
    {
        const PermissionTable table = builtIn();
        int compared = 0;
        for (const QLatin1StringView kind : plansWithRights()) {
            for (const Role role : allRoles) {
                const Grant grant = table.of(role, *rightOfPlan(kind));
                OutboxActFacts facts = asking(kind);
                const auto outright = refusalOf(as({role}), facts);
                facts.isHeldBack = true;
                const auto proposed = refusalOf(as({role}), facts);
                const bool isOutright = grant == Grant::Yes || grant == Grant::Own || grant == Grant::Reason || grant == Grant::Second;
                QVERIFY2(outright.has_value() != isOutright, qPrintable(u"%1 as %2"_s.arg(kind, codeOf(role))));
                QVERIFY2(proposed.has_value() != (isOutright || grant == Grant::Propose), qPrintable(u"%1 as %2"_s.arg(kind, codeOf(role))));
                ++compared;
            }
        }
        QCOMPARE(compared, int(plansWithRights().size() * allRoles.size()));
    }

    void everyActOfTheDeskInEveryRoleIsAsTheTableSays()
    {
        const PermissionTable table = builtIn();
        for (const QLatin1StringView act : deskActsWithRights()) {
            for (const Role role : allRoles) {
                QVERIFY2(refusalOfDesk(as({role}), act, u"someone"_s).has_value() != isActing(table.of(role, *rightOfDeskAct(act))), qPrintable(u"%1 as %2"_s.arg(act, codeOf(role))));
            }
        }
    }

    void everyActThatTheDeskHasTakesARight()
    {
        QDir desk(qEnvironmentVariable("CF_SOURCE") + u"/models/desk"_s);
        static const QRegularExpression act(u"(?:DeskDeed (?:deed|asked)\\{|change(?:Matters|Dispositions)<[^;]*?>\\(|changeOnePack\\(|\\? |: )\"([a-z-]+)\"_L1"_s);
        int found = 0;
        for (const QString& name : desk.entryList({u"*.cpp"_s}, QDir::Files)) {
            QFile file(desk.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto match = act.globalMatch(QString::fromUtf8(file.readAll()));
            while (match.hasNext()) {
                const QString code = match.next().captured(1);
                QVERIFY2(rightOfDeskAct(code), qPrintable(u"%1 in %2 takes no right: domain/role_acts.cpp"_s.arg(code, name)));
                ++found;
            }
        }
        QVERIFY2(found >= int(deskActsWithRights().size()), qPrintable(QString::number(found))); // else the words above are no more what is written there
    }

    void whatIsUnknownIsRefusedOnceThereAreRoles()
    {
        QCOMPARE(refusalOf(as({Role::Administrator, Role::Legal}), asking(u"shredding"_s))->bar, RoleBar::Unknown);
        QCOMPARE(refusalOfDesk(as({Role::Administrator}), u"shred", {})->bar, RoleBar::Unknown);
        RoleStanding open;
        QVERIFY(!refusalOf(open, asking(u"shredding"_s)));
    }

    void whoeverAskedForItDoesNotApproveItUnderWhicheverName()
    {
        OutboxActFacts facts = asking(u"task"_s);
        facts.isTask = true;
        facts.taskRight = u"approve-reissue"_s;
        facts.person = u"j.miller"_s; // as the workflow system knows jo
        facts.approves = u"someone"_s;
        const RoleStanding officer = as({Role::ComplianceOfficer});
        QVERIFY(!refusalOf(officer, facts));
        facts.approves = u"J.Miller"_s; // by the name there
        QCOMPARE(refusalOf(officer, facts)->bar, RoleBar::OwnRequest);
        facts.approves = u"jo"_s; // by the account here
        QCOMPARE(refusalOf(officer, facts)->bar, RoleBar::OwnRequest);
        facts.approves = u"someone"_s;
        facts.caseAskedBy = u"jo"_s; // the case names another, and the outbox knows who started it
        QCOMPARE(refusalOf(officer, facts)->bar, RoleBar::OwnRequest);
        facts.approves.clear(); // or names nobody
        QCOMPARE(refusalOf(officer, facts)->bar, RoleBar::OwnRequest);
        facts.isRefusal = true; // refusing one's own request harms nobody
        QVERIFY(!refusalOf(officer, facts));
    }

    void nobodyApprovesTheirOwnWhileNobodyHasARoleEither()
    {
        OutboxActFacts facts = asking(u"task"_s);
        facts.isTask = true;
        facts.taskRight = u"approve-hold"_s;
        facts.person = u"j.miller"_s; // as the workflow system knows whoever approves
        facts.approves = u"J.Miller"_s;
        const RoleStanding open;
        QVERIFY(open.isOpen);
        QCOMPARE(refusalOf(open, facts)->bar, RoleBar::OwnRequest);
        facts.act = u"accept"_s; // of a draft
        QCOMPARE(refusalOf(open, facts)->bar, RoleBar::OwnRequest);
        facts.isRefusal = true;
        QVERIFY(!refusalOf(open, facts));
        facts.isRefusal = false;
        facts.approves = u"someone"_s;
        facts.caseAskedBy = facts.account; // one person practises under two names of the workflow system
        QVERIFY(!refusalOf(open, facts));
        facts.approves.clear(); // the case names nobody: the account that started it does
        QCOMPARE(refusalOf(open, facts)->bar, RoleBar::OwnRequest);
        facts.isTask = false;
        QVERIFY(!refusalOf(open, facts));
    }

    void anApprovalTakesTheRightOfWhatIsApproved()
    {
        OutboxActFacts facts = asking(u"task"_s);
        facts.isTask = true;
        facts.approves = u"someone"_s;
        facts.taskRight = u"approve-hold"_s;
        QVERIFY(!refusalOf(as({Role::Legal}), facts));
        QVERIFY(!refusalOf(as({Role::RecordsManager}), facts));
        QCOMPARE(refusalOf(as({Role::ServiceAgent}), facts)->right, std::optional(Right::ApproveHold));
        facts.taskRight = u"approve-reissue"_s;
        QCOMPARE(refusalOf(as({Role::Legal}), facts)->right, std::optional(Right::ApproveReissue));
        facts.taskRight = u"task"_s;
        QVERIFY(!refusalOf(as({Role::ServiceAgent}), facts));
    }

    void theProgramGoesOnWithWhatWasApproved()
    {
        OutboxActFacts facts = asking(u"hold"_s);
        facts.person.clear();
        for (const QString& act : {u"add"_s, u"release"_s, u"close"_s}) {
            facts.act = act;
            QVERIFY2(!refusalOf(as({Role::Auditor}), facts), qPrintable(act));
        }
        facts.act = u"pause"_s; // which only persons do, whatever name stands there
        QVERIFY(refusalOf(as({Role::Auditor}), facts));
    }

    void theWidestOfSeveralRolesHolds()
    {
        QCOMPARE(as({Role::ServiceAgent, Role::Legal}).grantOf(Right::Hold), Grant::Yes);
        QCOMPARE(as({Role::Auditor, Role::ServiceAgent}).grantOf(Right::ReadLog), Grant::Yes);
        QCOMPARE(as({Role::ComplianceOfficer, Role::ServiceAgent}).grantOf(Right::BulkReissue), Grant::Propose);
        QCOMPARE(as({}).grantOf(Right::Search), Grant::Yes); // an account without a role looks, and that is all
        QCOMPARE(as({}).grantOf(Right::Export), Grant::No);
    }

    void rolesThatEndedDoNotOpenTheProfileAgain()
    {
        RoleAssignment one{1, u"jo"_s, Role::Administrator, u"jo"_s, 1, u"jo"_s, 2};
        const RoleStanding standing = standingOf(u"jo"_s, {one}, builtIn());
        QVERIFY(!standing.isOpen);
        QVERIFY(standing.roles.empty());
    }

    void whyItIsRefusedTravelsWithTheError()
    {
        const Error refused = forbidden(RoleBar::NeedsApproval, Right::Hold);
        QCOMPARE(refused.kind, ErrorKind::Rejected);
        QCOMPARE(*refusalIn(refused), (Refusal{RoleBar::NeedsApproval, Right::Hold}));
        QCOMPARE(*refusalIn(forbidden(RoleBar::Unknown, {})), (Refusal{RoleBar::Unknown, {}}));
        QVERIFY(!refusalIn(Error{ErrorKind::Conflict, refused.detail, {}}));
        QVERIFY(!refusalIn(Error{ErrorKind::Rejected, u"not-in-role hold"_s, {}}));
    }

    void aSitesTableTakesThePlaceOfTheProgramsAndABrokenOneOpensNothing()
    {
        QTemporaryDir profile;
        PermissionTable own = builtIn();
        own.name = u"Northgate"_s;
        own.of(Role::ServiceAgent, Right::Hold) = Grant::Yes;
        QFile file(profile.filePath(u"roles.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(permissionsJson(own));
        file.close();
        QCOMPARE(*desk::permissionsOf(profile.path()), own);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{}");
        file.close();
        const auto broken = desk::permissionsOf(profile.path());
        QCOMPARE(broken.error().kind, ErrorKind::Rejected);
        QVERIFY(broken.error().detail.startsWith(u"roles.json"_s));
        QVERIFY(!desk::roleStanding(profile.path(), u"jo"_s));
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "roles_test.moc"
