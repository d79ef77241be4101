// The matrix of a matter: what is held is only said with its reading, and each thing that may be wrong with a hold turns exactly one cell red.
#include "models/domain/hold_matrix.h"
#include "models/domain/hold_steps.h"
#include "models/domain/kept_matter.h"

#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

const RepositoryId archive(u"rp-archive"_s), shelf(u"rp-shelf"_s);

HoldTerms enforced()
{
    HoldTerms terms;
    terms.enforcement = HoldEnforcement::EnforcedApp;
    terms.isByVersion = true;
    return terms;
}

HeldItem letter(const QString& record, std::optional<HoldFinding> finding = HoldFinding::Held, IntentState placed = IntentState::Done)
{
    HeldItem one;
    one.item.communication = CommunicationId(u"cf-"_s + record);
    one.item.repository = archive;
    one.item.record = record;
    one.item.versions = {record + u"-1"_s, record + u"-2"_s};
    one.item.renditions = 1;
    one.item.placing = u"key-"_s + record;
    one.placed = placed;
    if (finding) {
        one.reading = KeptReading{1'000, *finding, *finding == HoldFinding::Held ? 2 : 1, HoldEnforcement::EnforcedApp, u"read"_s, *finding == HoldFinding::Held ? std::optional<UtcMs>(1'000) : std::nullopt};
    }
    return one;
}

std::vector<HeldItem> ten()
{
    std::vector<HeldItem> items;
    for (int i = 0; i < 10; ++i) {
        items.push_back(letter(QString::number(i)));
    }
    return items;
}

const TermsByRepository terms{{archive.value(), {enforced(), 1}}};

QStringList redCells(const HoldMatrix& matrix)
{
    QStringList all;
    for (const HeldRow& row : matrix.rows) {
        for (const auto& [column, cell] : row.cells) {
            if (cell.isRed) {
                all << u"%1/%2:%3"_s.arg(codeOf(row.part), codeOf(column)).arg(cell.troubled);
            }
        }
    }
    return all;
}

std::vector<MatterStep> asked() { return {{0, 1, {}, MatterDeed::Opened, {}}, {1, 2, {}, MatterDeed::Asked, {}}}; }

HoldState state(const std::vector<HeldItem>& items) { return stateOf(asked(), matrixOf(items, terms), {}, {}); }

} // namespace

class HoldMatrixTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heldIsSaidWhenEveryLetterWasReadAndFoundHeld()
    {
        QVERIFY(redCells(matrixOf(ten(), terms)).isEmpty());
        QCOMPARE(state(ten()), HoldState::Effective);
        std::vector<HeldItem> unread = ten();
        unread[3].reading.reset();
        QCOMPARE(state(unread), HoldState::Requested);
        QVERIFY(!matrixOf(unread, terms).oldestReading);
        QVERIFY2(redCells(matrixOf(unread, terms)).isEmpty(), "what was not read yet is not wrong");
        const HoldMatrix matrix = matrixOf(ten(), terms);
        QCOMPARE(matrix.rows[1].part, HeldPart::Versions);
        QCOMPARE(matrix.rows[1].cell(HeldColumn::Verified).count, std::optional<qint64>(20));
    }

    void eachDefectTurnsExactlyOneCellRed_data()
    {
        QTest::addColumn<HoldFinding>("finding");
        QTest::addColumn<bool>("wasHeld");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<HoldState>("told");
        QTest::newRow("cap: answered as done, and never there") << HoldFinding::Absent << false << u"records/verified:2"_s << HoldState::Partial;
        QTest::newRow("version only") << HoldFinding::VersionsMissing << false << u"versions/verified:2"_s << HoldState::Partial;
        QTest::newRow("pending") << HoldFinding::Pending << false << u"records/effective:2"_s << HoldState::Pending;
        QTest::newRow("lost") << HoldFinding::Absent << true << u"records/lost:2"_s << HoldState::Drifted;
        QTest::newRow("drift: the hold does not bind any more") << HoldFinding::Inactive << true << u"records/lost:2"_s << HoldState::Drifted;
        QTest::newRow("the record is gone") << HoldFinding::Gone << true << u"records/lost:2"_s << HoldState::Drifted;
        QTest::newRow("duplicate") << HoldFinding::Twice << false << u"records/requested:2"_s << HoldState::Partial;
        QTest::newRow("not enforced") << HoldFinding::NotEnforced << false << u"records/class:2"_s << HoldState::Partial;
        QTest::newRow("not shown") << HoldFinding::NotShown << false << u"records/verified:2"_s << HoldState::Partial;
    }
    void eachDefectTurnsExactlyOneCellRed()
    {
        QFETCH(const HoldFinding, finding);
        QFETCH(const bool, wasHeld);
        QFETCH(const QString, cell);
        QFETCH(const HoldState, told);
        std::vector<HeldItem> items = ten();
        for (const size_t i : {2, 7}) {
            items[i] = letter(QString::number(i), finding);
            items[i].reading->firstHeld = wasHeld ? std::optional<UtcMs>(500) : std::nullopt;
        }
        QCOMPARE(redCells(matrixOf(items, terms)), QStringList{cell});
        QCOMPARE(state(items), told);
    }

    void aRefusedCommandIsATaskUnlessTheRecordIsHeldAllTheSame()
    {
        std::vector<HeldItem> items = ten();
        items[0] = letter(u"0"_s, {}, IntentState::Refused);
        items[1] = letter(u"1"_s, HoldFinding::Absent, IntentState::NeedsPerson);
        items[2] = letter(u"2"_s, HoldFinding::Held, IntentState::Refused);
        QCOMPARE(redCells(matrixOf(items, terms)), QStringList{u"records/failed:2"_s});
        QVERIFY(isTask(HeldItemState::Failed) && !isTask(HeldItemState::Verified));
    }

    void whatNoRepositoryHoldsIsNeverCalledHeld()
    {
        std::vector<HeldItem> items = ten();
        items.push_back(letter(u"folder"_s, {}));
        items.back().item.repository = shelf;
        items.back().placed.reset();
        TermsByRepository both = terms;
        both[shelf.value()] = {std::nullopt, 1};
        const HoldMatrix matrix = matrixOf(items, both);
        QCOMPARE(matrix.of(HeldItemState::NotApplicable), 1);
        QCOMPARE(stateOf(asked(), matrix, {}, {}), HoldState::Partial);
        HoldTerms recorded = enforced();
        recorded.holdsFiles = false;
        const HoldMatrix described = matrixOf(ten(), {{archive.value(), {recorded, 1}}});
        QCOMPARE(described.rows[2].part, HeldPart::Files);
        QCOMPARE(described.rows[2].cell(HeldColumn::Verified).count, std::optional<qint64>(0));
    }

    void whatWaitsForSomebodyElseIsNotHeld()
    {
        std::vector<HeldItem> items = ten();
        for (HeldItem& one : items) {
            one.placed = IntentState::Waiting;
            one.reading.reset();
        }
        const HoldMatrix matrix = matrixOf(items, terms);
        HoldApproval asking{true, {}, {}, {}};
        QCOMPARE(stateOf(asked(), matrix, asking, {}), HoldState::Proposed);
        asking.isApproved = false;
        QCOMPARE(stateOf(asked(), matrix, asking, {}), HoldState::Refused);
    }

    void aReleaseIsOverWhenEveryLetterWasReadToBeOff()
    {
        std::vector<HeldItem> items = ten();
        std::vector<MatterStep> steps = asked();
        steps.push_back({2, 3, {}, MatterDeed::ReleaseAsked, {}});
        for (HeldItem& one : items) {
            one.lifted = IntentState::Waiting;
        }
        QCOMPARE(matrixOf(items, terms).of(HeldItemState::Verified), 10);
        QCOMPARE(stateOf(steps, matrixOf(items, terms), {}, {true, {}, {}, {}}), HoldState::ReleaseProposed);
        for (HeldItem& one : items) {
            one.lifted = IntentState::Done;
        }
        const HoldApproval approved{true, true, u"lead"_s, 4};
        QCOMPARE(matrixOf(items, terms).of(HeldItemState::Releasing), 10);
        QCOMPARE(stateOf(steps, matrixOf(items, terms), {}, approved), HoldState::ReleasePending);
        for (HeldItem& one : items) {
            one.reading->finding = HoldFinding::Absent;
        }
        QCOMPARE(matrixOf(items, terms).of(HeldItemState::Released), 10);
        QVERIFY(redCells(matrixOf(items, terms)).isEmpty());
        QVERIFY2(stateOf(steps, matrixOf(ten(), terms), {}, {true, false, u"lead"_s, 4}) == HoldState::Effective, "refused, it stays held");
    }

    void whatAReadingSaysIsHeldAgainstWhatTheRepositoryWasFoundToDo()
    {
        const HoldItem item = letter(u"1"_s).item;
        HeldReading read{u"1"_s, 1, item.versions, true, false, true, 0, HoldEnforcement::EnforcedApp, {}, {}};
        QCOMPARE(findingOf(read, item, enforced()), HoldFinding::Held);
        read.versions.removeLast();
        QCOMPARE(findingOf(read, item, enforced()), HoldFinding::VersionsMissing);
        read.versions = item.versions;
        read.enforcement = HoldEnforcement::Weak;
        QCOMPARE(findingOf(read, item, enforced()), HoldFinding::NotEnforced);
        read.enforcement = HoldEnforcement::EnforcedStorage;
        read.times = 2;
        QCOMPARE(findingOf(read, item, enforced()), HoldFinding::Twice);
        read.times = 1;
        read.isRemovable = false;
        QCOMPARE(findingOf(read, item, enforced()), HoldFinding::External);
        read.isPending = true;
        QCOMPARE(findingOf(read, item, enforced()), HoldFinding::Pending);
        read.times = 0;
        QCOMPARE(findingOf(read, item, enforced()), HoldFinding::Absent);
        read.trouble = ErrorKind::Unauthorised;
        QCOMPARE(findingOf(read, item, enforced()), HoldFinding::NotShown);
        read.trouble = ErrorKind::NotFound;
        QCOMPARE(findingOf(read, item, enforced()), HoldFinding::Gone);
    }

    void row91ARepositoryThatDoesLessThanIsExpectedOfItTurnsItsClassRed()
    {
        QVERIFY(redCells(matrixOf(ten(), terms, {{archive.value(), HoldEnforcement::EnforcedApp}})).isEmpty());
        const HoldMatrix weaker = matrixOf(ten(), terms, {{archive.value(), HoldEnforcement::EnforcedStorage}});
        QCOMPARE(redCells(weaker), QStringList{u"records/class:10"_s});
        QCOMPARE(stateOf(asked(), weaker, {}, {}), HoldState::Partial);
        QVERIFY2(fallsShort({std::nullopt, 1}, HoldEnforcement::RecordedOnly), "without means it does not even record");
        QVERIFY2(redCells(matrixOf(ten(), {}, {{archive.value(), HoldEnforcement::EnforcedStorage}})).isEmpty(), "what was not asked yet is not short of anything");
    }

    void whatLettersWereMadeFromIsCountedWhereItIsAndHeldByNobody()
    {
        const RepositoryId makes(u"rp-makes"_s);
        const HoldMatrix matrix = matrixOf(ten(), terms, {}, {{makes, HeldPart::Making, 12, "x"}});
        const HeldRow& row = matrix.rows.back();
        QCOMPARE(row.repository, makes);
        QCOMPARE(row.cell(HeldColumn::Planned).count, std::optional<qint64>(12));
        QVERIFY(!row.cell(HeldColumn::Verified).count && !row.terms);
        std::vector<MatterStep> steps = asked();
        steps[1].told = {{u"evidence"_s, evidenceJson({{makes, HeldPart::Making, 12, "x"}})}};
        steps.push_back({2, 3, {}, MatterDeed::Verified, {}});
        QCOMPARE(evidenceOf(steps), (std::vector<HoldEvidence>{{makes, HeldPart::Making, 12, "x"}}));
    }

    void row24AMatterThatIsHeldAgainIsInANewTurn()
    {
        std::vector<MatterStep> steps = asked();
        for (const MatterDeed deed : {MatterDeed::ReleaseAsked, MatterDeed::Released}) {
            steps.push_back({int(steps.size()), 3, {}, deed, {}});
        }
        KeptMatter kept;
        kept.matter.coolingOffDays = 30;
        kept.steps = steps;
        QVERIFY(kept.isReleased());
        QCOMPARE(kept.coolingUntil(), std::optional<UtcMs>(3 + UtcMs(30) * 86'400'000));
        QCOMPARE(stateOf(steps, matrixOf(ten(), terms), {}, {true, true, u"lead"_s, 4}), HoldState::Released);
        steps.push_back({4, 5, {}, MatterDeed::HeldAgain, {}});
        kept.steps = steps;
        QVERIFY(!kept.isReleased() && !kept.coolingUntil() && !kept.lastOfTurn(MatterDeed::ReleaseAsked));
        QCOMPARE(stateOf(steps, matrixOf(ten(), terms), {}, {}), HoldState::Effective);
    }

    void row24WhatWasAskedForUnderAnEarlierPartIsTakenOffThereToo()
    {
        HoldAsk ask;
        ask.matter.id = u"MT-1"_s;
        ask.matter.number = u"M-1"_s;
        ask.step = 5;
        ask.items = {letter(u"1"_s).item};
        ask.items[0].part = 3;
        ask.items[0].earlier = {1, 2};
        ask.items[0].lifting = liftingKey(ask.matter.id, 5, ask.items[0]);
        QStringList names, keys;
        for (const Intent& one : plannedRelease(ask, terms).intents) {
            if (const auto* lift = std::get_if<LiftHold>(&one.command.deed)) {
                names << lift->matter;
                keys << one.command.key;
            }
        }
        QCOMPARE(names, (QStringList{u"M-1"_s, u"M-1/part-2"_s, u"M-1/part-3"_s}));
        QCOMPARE(keys.removeDuplicates(), 0);
        QCOMPARE(keys.back(), ask.items[0].lifting);
        const KeptReading absent{1, HoldFinding::Absent, 0, HoldEnforcement::Weak, {}, {}}, held{1, HoldFinding::Held, 1, HoldEnforcement::Weak, {}, {}}, hidden{1, HoldFinding::NotShown, 0, HoldEnforcement::Unknown, {}, {}};
        QCOMPARE(holdingOf(absent, held).finding, HoldFinding::Held);
        QCOMPARE(holdingOf(held, absent).finding, HoldFinding::Held);
        QVERIFY2(holdingOf(absent, hidden).finding == HoldFinding::NotShown, "off is only said when every part was read");
    }

    void aHoldIsPartedWhereItsRepositoryTakesNoMore()
    {
        HoldTerms capped = enforced();
        capped.most = 3;
        const TermsByRepository most{{archive.value(), {capped, 1}}};
        std::vector<HoldItem> items, known;
        for (int i = 0; i < 7; ++i) {
            items.push_back(letter(QString::number(i)).item);
        }
        known.push_back(letter(u"old"_s).item);
        setParts(items, known, most);
        std::map<int, int> sizes;
        for (const HoldItem& one : items) {
            ++sizes[one.part];
        }
        QCOMPARE(sizes, (std::map<int, int>{{1, 2}, {2, 3}, {3, 2}}));
        QCOMPARE(holdName(u"M-1"_s, 1), u"M-1"_s);
        QCOMPARE(holdName(u"M-1"_s, 2), u"M-1/part-2"_s);
    }

    void commandsFollowFromTheMatterAndItsStep()
    {
        HoldTerms own = enforced();
        own.isObject = true;
        const TermsByRepository objects{{archive.value(), {own, 1}}};
        HoldAsk ask;
        ask.matter.id = u"MT-1"_s;
        ask.matter.number = u"M-1"_s;
        ask.step = 1;
        ask.needsApproval = true;
        for (int i = 0; i < 3; ++i) {
            ask.items.push_back(letter(QString::number(i)).item);
            ask.items.back().placing = placingKey(ask.matter.id, 1, ask.items.back());
        }
        ask.items.push_back(letter(u"other"_s).item);
        ask.items.back().repository = shelf;
        const PlannedHold planned = plannedHold(ask, objects);
        QCOMPARE(planned.intents.size(), size_t(5)); // the case, the hold, and three records; the shelf has no means
        QVERIFY(std::holds_alternative<StartCase>(planned.intents[0].command.deed));
        QCOMPARE(planned.intents[0].state, IntentState::Accepted);
        QVERIFY(std::holds_alternative<MakeHold>(planned.intents[1].command.deed));
        for (size_t i = 1; i < planned.intents.size(); ++i) {
            QCOMPARE(planned.intents[i].state, IntentState::Waiting);
        }
        QCOMPARE(planned.intents[2].follows, planned.intents[1].command.key);
        const PlannedHold again = plannedHold(ask, objects);
        QCOMPARE(again.intents[3].command, planned.intents[3].command);
        QCOMPARE(again.plan, planned.plan);
    }

    void whoProposedDoesNotApprove()
    {
        WorkflowCase told;
        told.startedBy = u"records@x"_s;
        QVERIFY(!approvalOf(std::nullopt, u"person:jo"_s).isApproved);
        WorkflowTask task;
        task.key = u"approveRelease"_s;
        task.assignee = u"lead@x"_s;
        told.tasks = {task};
        QVERIFY(!approvalOf(told, u"person:jo"_s).isApproved);
        told.tasks[0].ended = 5;
        told.tasks[0].outcome = u"approved"_s;
        QCOMPARE(approvalOf(told, u"person:jo"_s).isApproved, std::optional(true));
        told.tasks[0].assignee = u"Records@x"_s;
        QVERIFY2(!approvalOf(told, u"person:jo"_s).isApproved, "the case comes back");
        told.ended = 6;
        QCOMPARE(approvalOf(told, u"person:jo"_s).isApproved, std::optional(false));
        told.ended.reset();
        told.tasks[0].assignee = u"lead@x"_s;
        told.tasks[0].outcome = u"refused"_s;
        QCOMPARE(approvalOf(told, u"person:jo"_s).isApproved, std::optional(false));
        told.tasks.clear();
        told.ended = 6;
        QCOMPARE(approvalOf(told, u"person:jo"_s).isApproved, std::optional(false));
    }
};

QTEST_APPLESS_MAIN(HoldMatrixTest)
#include "hold_matrix_test.moc"
