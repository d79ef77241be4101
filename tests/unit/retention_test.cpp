// How long a letter is kept, by what was asked for, what its repository keeps and what the plan says: which counts, where they disagree, and what keeps it.
#include "models/domain/disposition_steps.h"

#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

RetentionPlan plan()
{
    RetentionPlan made;
    made.name = u"Plan"_s;
    const auto add = [&](const QString& code, int years, RetentionStart start, bool isToYearEnd) {
        PlanClass one;
        one.code = code;
        one.name = code;
        one.years = years;
        one.start = start;
        one.isToYearEnd = isToYearEnd;
        one.basis = u"Law"_s;
        one.fixedBy = u"Records management"_s;
        made.classes.push_back(one);
    };
    add(u"TAX-10"_s, 10, RetentionStart::Issued, true);
    add(u"SRV-3"_s, 3, RetentionStart::Issued, true);
    add(u"DAY-1"_s, 1, RetentionStart::Sent, false);
    add(u"EVT-10"_s, 10, RetentionStart::External, true);
    PlanClass permanent;
    permanent.code = u"PERM"_s;
    permanent.isPermanent = true;
    made.classes.push_back(permanent);
    made.codes = {{{}, u"10 years tax"_s, u"TAX-10"_s}, {{}, u"3 years service"_s, u"SRV-3"_s}, {u"Vault"_s, u"SHORT"_s, u"SRV-3"_s}, {u"City"_s, u"SHORT"_s, u"TAX-10"_s}, {{}, u"Life of contract"_s, u"EVT-10"_s}};
    made.types = {{u"Deed"_s, u"PERM"_s}};
    made.means = {u"i_retain_until"_s, u"cmis:*"_s};
    return made;
}

RetentionFacts letter(const QString& asked = u"3 years service"_s, const QString& issued = u"2019-03-14"_s)
{
    RetentionFacts facts;
    facts.communication = CommunicationId(u"cm-1"_s);
    facts.repositoryName = u"Vault"_s;
    facts.record = u"R-1"_s;
    facts.askedClass = asked;
    facts.issued = facts.sent = readMoment(issued, berlin);
    return facts;
}

RetentionStatement kept(const QString& schedule, const QString& due, const QString& source = u"policy"_s)
{
    RetentionStatement one;
    one.schedule = schedule;
    one.basis = source + u": R-1"_s;
    one.due = due.isEmpty() ? std::nullopt : readMoment(due, berlin);
    one.isEventBased = due.isEmpty();
    return one;
}

bool has(const RetentionStanding& standing, RetentionConflict conflict) { return std::ranges::find(standing.conflicts, conflict) != standing.conflicts.end(); }

WorkflowTask task(const QString& key, const QString& by, const QString& outcome)
{
    WorkflowTask one;
    one.key = key;
    one.assignee = by;
    one.outcome = outcome;
    one.ended = outcome.isEmpty() ? std::nullopt : std::optional<UtcMs>(1);
    return one;
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row21TheClassThatWasAskedForAndTheScheduleThatIsKeptAreBothTold()
    {
        RetentionFacts facts = letter();
        facts.retention = {kept(u"3 years service"_s, u"2022-12-31"_s)};
        const RetentionStanding standing = retentionOf(facts, plan(), berlin);
        QCOMPARE(standing.claims.size(), 3);
        QCOMPARE(standing.claims[0].source, ClaimSource::Asked);
        QCOMPARE(standing.claims[1].source, ClaimSource::Kept);
        QCOMPARE(standing.claims[2].source, ClaimSource::Plan);
        QCOMPARE(standing.state, RetentionState::Kept);
        QCOMPARE(standing.until, QDate(2022, 12, 31));
        QCOMPARE(standing.planClass, u"SRV-3"_s);
        QVERIFY(standing.conflicts.empty());
        QCOMPARE(standing.claims[2].fixedBy, u"Records management"_s);
        QCOMPARE(standing.claims[2].start, QDate(2019, 3, 14));
    }

    void row89WhatWasAskedForAndWhatIsKeptDifferInClassPeriodOrEvent()
    {
        RetentionFacts facts = letter();
        facts.retention = {kept(u"10 years tax"_s, u"2029-12-31"_s)};
        const RetentionStanding other = retentionOf(facts, plan(), berlin);
        QVERIFY(has(other, RetentionConflict::ClassDiffers));
        QCOMPARE(other.until, QDate(2029, 12, 31)); // the longest: nobody loses a letter because two systems differ
        facts.retention = {kept(u"3 years service"_s, u"2021-12-31"_s)};
        const RetentionStanding shorter = retentionOf(facts, plan(), berlin);
        QVERIFY(has(shorter, RetentionConflict::PeriodDiffers) && !has(shorter, RetentionConflict::ClassDiffers));
        QCOMPARE(shorter.until, QDate(2022, 12, 31));
        facts.retention = {kept(u"10 years tax"_s, u"2029-12-31"_s), kept(u"3 years service"_s, u"2022-12-31"_s, u"repository"_s), kept(u"Life of contract"_s, {}, u"document"_s)};
        const RetentionStanding three = retentionOf(facts, plan(), berlin);
        QVERIFY(has(three, RetentionConflict::DatesDiffer) && has(three, RetentionConflict::EventMissing) && has(three, RetentionConflict::ClassDiffers));
        QCOMPARE(three.state, RetentionState::Waiting); // an event that nobody told keeps it
        QVERIFY(!three.isDue(QDate(2090, 1, 1)));
    }

    void row93CodesOfARepositoryAreMappedToThePlanAndOthersAreListed()
    {
        const RetentionPlan of = plan();
        QCOMPARE(of.classOf(u"Vault"_s, u"short"_s), u"SRV-3"_s);
        QCOMPARE(of.classOf(u"City"_s, u"SHORT"_s), u"TAX-10"_s);
        QCOMPARE(of.classOf(u"Stacks"_s, u"SHORT"_s), QString());
        QCOMPARE(of.classOf(u"Stacks"_s, u"tax-10"_s), u"TAX-10"_s);
        RetentionFacts facts = letter(u"GDPR-7"_s);
        facts.retention = {kept(u"XX-99"_s, u"2024-12-31"_s), kept(u"i_retain_until"_s, u"2024-12-31"_s)};
        const RetentionStanding standing = retentionOf(facts, of, berlin);
        QCOMPARE(standing.notMapped, QStringList({u"GDPR-7"_s, u"XX-99"_s})); // a day that an attribute carries is no code
        QVERIFY(has(standing, RetentionConflict::NotMapped));
        QCOMPARE(standing.until, QDate(2024, 12, 31));
    }

    void thePlanMayGiveATypeItsClassWhateverTheLetterAsksFor()
    {
        RetentionFacts facts = letter();
        facts.type = u"deed"_s;
        const RetentionStanding standing = retentionOf(facts, plan(), berlin);
        QVERIFY(has(standing, RetentionConflict::TypeDiffers));
        QCOMPARE(standing.state, RetentionState::Permanent);
    }

    void whatNothingSaysAnythingOfIsNeverDue()
    {
        const RetentionStanding standing = retentionOf(letter({}), plan(), berlin);
        QCOMPARE(standing.state, RetentionState::NotClassified);
        QVERIFY(has(standing, RetentionConflict::NotClassified));
        QVERIFY(!standing.isDue(QDate(2090, 1, 1)));
    }

    void theEndOfAYearIsThatOfTheOrganisationsClock()
    {
        // 31 December 2018, 23:30 UTC is 2019 in Berlin and 2018 in New York.
        RetentionFacts facts = letter(u"3 years service"_s, u"2018-12-31T23:30:00Z"_s);
        QCOMPARE(retentionOf(facts, plan(), berlin).until, QDate(2022, 12, 31));
        QCOMPARE(retentionOf(facts, plan(), QTimeZone("America/New_York")).until, QDate(2021, 12, 31));
        facts = letter(u"3 years service"_s, u"2018-12-31"_s); // a day that was written is that day everywhere
        QCOMPARE(retentionOf(facts, plan(), berlin).until, QDate(2021, 12, 31));
        QCOMPARE(retentionOf(facts, plan(), QTimeZone("America/New_York")).until, QDate(2021, 12, 31));
    }

    void itIsDueTheDayAfterItsLastDay()
    {
        const RetentionStanding standing = retentionOf(letter(u"DAY-1"_s, u"2024-02-29"_s), plan(), berlin);
        QCOMPARE(standing.until, QDate(2025, 2, 28));
        QVERIFY(!standing.isDue(QDate(2025, 2, 28)));
        QVERIFY(standing.isDue(QDate(2025, 3, 1)));
    }

    void aDecisionKeepsLongerOrSettlesTheClass()
    {
        RetentionFacts facts = letter();
        facts.retention = {kept(u"10 years tax"_s, {})};
        facts.retention.front().isEventBased = false;
        RetentionOverride extend;
        extend.until = QDate(2040, 1, 1);
        extend.person = u"jo"_s;
        extend.reason = u"audit"_s;
        const RetentionStanding longer = retentionOf(facts, plan(), berlin, {extend});
        QCOMPARE(longer.until, QDate(2040, 1, 1));
        QCOMPARE(longer.claims[longer.decided].source, ClaimSource::Decision);
        RetentionOverride reclass;
        reclass.planClass = u"SRV-3"_s;
        const RetentionStanding settled = retentionOf(facts, plan(), berlin, {reclass});
        QCOMPARE(settled.until, QDate(2022, 12, 31));
        QVERIFY(std::ranges::none_of(ownBlocks(facts, settled, QDate(2026, 4, 1)), [](const DispositionBlock& one) { return one.reason == BlockReason::Conflict; }));
        facts.retention = {kept(u"10 years tax"_s, u"2029-12-31"_s)}; // a day that the repository keeps to by itself stays
        QCOMPARE(retentionOf(facts, plan(), berlin, {reclass}).until, QDate(2029, 12, 31));
    }

    void holdsOthersHoldsAndADayToComeKeepIt()
    {
        RetentionFacts facts = letter();
        HoldStatement hold, foreign, past;
        hold.code = u"LIT-1"_s;
        hold.isRemovable = true;
        foreign.code = u"REG-1"_s;
        past.code = u"OLD-1"_s;
        past.isActive = false;
        facts.holds = {hold, foreign, past};
        facts.standing = RecordStanding::NotVisible;
        const RetentionStanding standing = retentionOf(facts, plan(), berlin);
        const std::vector<DispositionBlock> blocks = ownBlocks(facts, standing, QDate(2020, 1, 1));
        QCOMPARE(blockText(blocks), u"hold LIT-1; foreign-hold REG-1; not-there NOT_VISIBLE; not-due 2022-12-31"_s);
        QVERIFY(isStopped(stoppedDetail(blocks)));
    }

    void twoOthersApproveWhoAreNotOneAndNoneOfWhomProposedIt_data()
    {
        QTest::addColumn<QString>("records");
        QTest::addColumn<QString>("recordsOutcome");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("ownerOutcome");
        QTest::addColumn<bool>("isOver");
        QTest::addColumn<int>("approved"); // -1: not decided
        QTest::newRow("two others") << u"ana"_s << u"approved"_s << u"ben"_s << u"approved"_s << true << 1;
        QTest::newRow("one and the same") << u"ana"_s << u"approved"_s << u"ANA"_s << u"approved"_s << true << 0;
        QTest::newRow("one and the same, and it comes back") << u"ana"_s << u"approved"_s << u"ana"_s << u"approved"_s << false << -1;
        QTest::newRow("who started it") << u"jo@x"_s << u"approved"_s << u"ben"_s << u"approved"_s << true << 0;
        QTest::newRow("who asked for it") << u"ana"_s << u"approved"_s << u"person:jo"_s << u"approved"_s << true << 0;
        QTest::newRow("nobody named") << QString() << u"approved"_s << u"ben"_s << u"approved"_s << true << 0;
        QTest::newRow("refused by the second") << u"ana"_s << u"approved"_s << u"ben"_s << u"refused"_s << true << 0;
        QTest::newRow("refused by the first") << u"ana"_s << u"refused"_s << u"ben"_s << QString() << true << 0;
        QTest::newRow("the second has it") << u"ana"_s << u"approved"_s << u"ben"_s << QString() << false << -1;
        QTest::newRow("it ended without the second") << u"ana"_s << u"approved"_s << u"ben"_s << QString() << true << 0;
    }
    void twoOthersApproveWhoAreNotOneAndNoneOfWhomProposedIt()
    {
        QFETCH(QString, records);
        QFETCH(QString, recordsOutcome);
        QFETCH(QString, owner);
        QFETCH(QString, ownerOutcome);
        QFETCH(bool, isOver);
        QFETCH(int, approved);
        WorkflowCase told;
        told.startedBy = u"jo@x"_s;
        told.ended = isOver ? std::optional<UtcMs>(2) : std::nullopt;
        told.tasks = {task(u"approveRecords"_s, records, recordsOutcome), task(u"approveOwner"_s, owner, ownerOutcome)};
        const DispositionApproval approval = dispositionApprovalOf(told, u"person:jo"_s);
        QCOMPARE(approval.isApproved ? int(*approval.isApproved) : -1, approved);
        QVERIFY(!dispositionApprovalOf(std::nullopt, u"person:jo"_s).isApproved);
    }

    void aDispositionComesToOneCaseAndCommandsThatWaitForIt()
    {
        DispositionAsk ask;
        ask.disposition.id = u"DS-1"_s;
        ask.disposition.title = u"Old letters"_s;
        ask.disposition.authority = u"Resolution"_s;
        ask.workflow = RepositoryId(u"wf"_s);
        for (int i = 0; i < 3; ++i) {
            DispositionItem one;
            one.communication = CommunicationId(u"cm-%1"_s.arg(i));
            one.repository = RepositoryId(u"rp"_s);
            one.record = QString::number(i);
            one.versions = {u"v%1"_s.arg(i)};
            one.command = destroyKey(ask.disposition.id, one);
            ask.items.push_back(one);
        }
        const PlannedDisposition planned = plannedDisposition(ask);
        QCOMPARE(planned.intents.size(), 4);
        QCOMPARE(planned.intents[0].state, IntentState::Accepted);
        QVERIFY(std::holds_alternative<StartCase>(planned.intents[0].command.deed));
        QCOMPARE(planned.intents[1].state, IntentState::Waiting);
        QCOMPARE(std::get<DestroyRecord>(planned.intents[1].command.deed).versions, QStringList{u"v0"_s});
        QCOMPARE(plannedDisposition(ask).intents[2].command.key, planned.intents[2].command.key); // whoever goes on asks for one thing
        ask.disposition.act = DispositionAct::Reclass;
        QCOMPARE(plannedDisposition(ask).intents.size(), 1);
    }

    void aDispositionIsReadBackEqualAndSaysWhatItLacks()
    {
        Disposition one;
        one.id = newDispositionId();
        one.act = DispositionAct::Extend;
        QCOMPARE(faultOf(one, QDate(2026, 4, 1)), u"title"_s);
        one.title = u"Audit"_s;
        QCOMPARE(faultOf(one, QDate(2026, 4, 1)), u"reason"_s);
        one.reason = u"audit"_s;
        one.until = QDate(2026, 4, 1);
        QCOMPARE(faultOf(one, QDate(2026, 4, 1)), u"until"_s);
        one.until = QDate(2027, 4, 1);
        QCOMPARE(faultOf(one, QDate(2026, 4, 1)), QString());
        const auto back = dispositionFrom(dispositionJson(one));
        QVERIFY(back && *back == one);
        one.act = DispositionAct::Destroy;
        QCOMPARE(faultOf(one, QDate(2026, 4, 1)), u"authority"_s);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
