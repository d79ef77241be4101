// A dispute put together from a workspace, a case, letters and what persons linked: its stages, deadlines, outcome, what is missing and what
// does not fit.
#include "models/evidence/dispute/dispute_book.h"
#include "models/search/sql_search.h"
#include "tests/support/cache_rig.h"
#include "tests/support/dispute_world.h"

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using evidence::DisputeFindingKind;
using evidence::DisputeItem;
using evidence::DisputeOutcome;
using evidence::DisputeStory;
using evidence::StageTrack;

namespace {

class Rig : public CacheRig
{
public:
    Rig() { QVERIFY(addDisputeRepositories(database, 1)); }
    void add(const DisputeSample& sample, UtcMs at = 10) { QVERIFY(writeDispute(database, sample, at)); }
    evidence::DisputeBook book(const std::vector<DisputeLink>& links = {})
    {
        const auto index = search::sqlSearch(database);
        const auto read = evidence::readDisputeBook(database, *index, rules, links, {berlinMs(now), QTimeZone("Europe/Berlin"), Qt::Monday});
        if (!read) {
            qWarning("%s", qPrintable(read.error().detail));
        }
        return read ? *read : evidence::DisputeBook();
    }
    DisputeStory one(const std::vector<DisputeLink>& links = {})
    {
        const evidence::DisputeBook all = book(links);
        return all.disputes.empty() ? DisputeStory() : all.disputes.front();
    }
    QString now = u"2026-04-13T10:00:00"_s;
    evidence::DisputeRules rules = evidence::readDisputeRules({});
};

QString told(const DisputeStory& story, DisputeStage stage) { return evidence::codeOf(story.stages[size_t(stage)].state); }

QStringList missingNames(const DisputeStory& story)
{
    QStringList all;
    for (const DisputeItem& one : story.checklist) {
        if (one.state == DisputeItem::State::Missing) {
            all << QString(evidence::codeOf(one.what)) + u' ' + (one.name.isEmpty() && one.stage ? QString(codeOf(*one.stage)) : one.name);
        }
    }
    return all;
}

QStringList findings(const DisputeStory& story)
{
    QStringList all;
    for (const evidence::DisputeFinding& one : story.findings) {
        all << QString(evidence::codeOf(one.kind)) + u' ' + (one.subject.isEmpty() && one.stage ? QString(codeOf(*one.stage)) : one.subject);
    }
    return all;
}

} // namespace

class DisputeStoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row48WorkspaceCaseAndLettersAreOneDisputeAndLeadToEachOther()
    {
        Rig rig;
        const DisputeSample sample;
        rig.add(sample);
        const evidence::DisputeBook book = rig.book();
        QCOMPARE(book.disputes.size(), size_t(1));
        const DisputeStory& story = book.disputes.front();
        QCOMPARE(story.id, u"DSP-2026-1"_s);
        QCOMPARE(story.workspaces.size(), size_t(1));
        QCOMPARE(story.cases.size(), size_t(1));
        QCOMPARE(story.customer.value, u"C-1"_s);
        QCOMPARE(story.product, (evidence::ToldText{u"Current account"_s, {evidence::DisputeSource::Kind::Workspace, u"Case rooms"_s, u"60001"_s}}));
        QCOMPARE(story.parts.size(), size_t(7));
        for (const char* name : {"DSP-2026-1", "dsp 2026/1", "60001", "case-1", "CF-case-1"}) {
            QVERIFY2(book.called(QLatin1StringView(name)).size() == 1, name);
        }
        QVERIFY(book.called(u"D-1"_s).empty());
        QCOMPARE(book.counts, (evidence::DisputeCounts{1, 1, 0, 0, 0}));
    }

    void row49TheThreeLettersAndTheirDeadlinesByTheCalendarThatIsSaid()
    {
        Rig rig;
        rig.add(DisputeSample());
        const DisputeStory story = rig.one();
        QCOMPARE(story.received, std::optional(berlinMs(u"2026-03-02T10:00:00"_s)));
        QCOMPARE(story.calendar.id, u"de"_s);
        QCOMPARE(story.stages[0].dueDay, std::optional(QDate(2026, 3, 9)));
        QCOMPARE(story.stages[1].dueDay, std::optional(QDate(2026, 3, 30)));
        QCOMPARE(story.stages[2].dueDay, std::optional(QDate(2026, 4, 29))); // Good Friday and Easter Monday lie between
        for (const DisputeStage stage : {DisputeStage::Acknowledgement, DisputeStage::Interim, DisputeStage::Final}) {
            QCOMPARE(told(story, stage), u"sent"_s);
            QCOMPARE(story.stages[size_t(stage)].letters.size(), size_t(1));
        }
        QCOMPARE(story.parts[story.stages[2].letters.front()].document.documentId, u"F-1"_s);
        QCOMPARE(findings(story), QStringList());
        QCOMPARE(missingNames(story), QStringList());
        QVERIFY(story.isWhole());
    }

    void row49WhatIsLateOrOwedIsToldAndOverdueOnesComeFirst()
    {
        Rig rig;
        rig.now = u"2026-04-30T00:00:01"_s;
        DisputeSample late(u"2"_s);
        late.acknowledgement.sent = berlin(u"2026-03-10T00:00:00"_s); // the first instant after the ninth
        late.answer.documentId.clear();                              // and no answer on the day after the last
        rig.add(late);
        DisputeSample waits(u"3"_s);
        waits.flow.started = berlinMs(u"2026-04-28T10:00:00"_s);
        waits.interim.documentId.clear();
        waits.answer.documentId.clear();
        waits.acknowledgement.sent = berlin(u"2026-04-29T10:00:00"_s);
        rig.add(waits);
        rig.add(DisputeSample(u"1"_s));
        const evidence::DisputeBook book = rig.book();
        QCOMPARE(book.disputes.size(), size_t(3));
        QCOMPARE(book.disputes[0].id, u"DSP-2026-2"_s);
        QCOMPARE(told(book.disputes[0], DisputeStage::Acknowledgement), u"sent-late"_s);
        QCOMPARE(told(book.disputes[0], DisputeStage::Final), u"overdue"_s);
        QCOMPARE(findings(book.disputes[0]), (QStringList{u"deadline-missed A-2"_s, u"deadline-missed final"_s}));
        QCOMPARE(missingNames(book.disputes[0]), QStringList{u"stage-letter final"_s});
        QCOMPARE(book.disputes[1].id, u"DSP-2026-3"_s);
        QCOMPARE(book.disputes[1].next()->stage, DisputeStage::Interim);
        QCOMPARE(book.counts.overdue, 1);
        rig.now = u"2026-04-29T23:59:59"_s; // the last second of the day in Berlin
        QCOMPARE(told(rig.book().disputes[0], DisputeStage::Final), u"waiting"_s);
    }

    void row49ACaseThatStatesAnotherDayCountsAndIsToldApart()
    {
        Rig rig;
        DisputeSample sample;
        sample.flow.variables.push_back({u"ackDue"_s, u"date"_s, u"2026-03-05T22:59:59Z"_s});
        sample.flow.variables.push_back({u"finalDue"_s, u"date"_s, u"2026-04-29"_s});
        rig.add(sample);
        const DisputeStory story = rig.one();
        QCOMPARE(story.stages[0].dueDay, std::optional(QDate(2026, 3, 5)));
        QVERIFY(story.stages[0].differs);
        QVERIFY(story.stages[0].statedBy.has_value());
        QVERIFY(!story.stages[2].differs);
        QCOMPARE(findings(story), QStringList{u"deadline-differs acknowledgement"_s});
        QCOMPARE(story.findings[0].values, (QStringList{u"2026-03-09"_s, u"2026-03-05"_s}));
    }

    void row49TheCalendarOfTheUnitOrOfTheCaseCountsBeforeTheDefault()
    {
        Rig rig;
        DisputeSample sample;
        rig.rules.rule.calendarOfUnit[u"retail"_s] = u"gb-eaw"_s;
        rig.add(sample);
        QCOMPARE(rig.one().calendar.id, u"gb-eaw"_s);
        QCOMPARE(rig.one().calendarBy.kind, evidence::DisputeSource::Kind::Record);
        sample.flow.variables.push_back({u"region"_s, u"string"_s, u"US-Federal"_s});
        rig.add(sample, 20);
        const DisputeStory story = rig.one();
        QCOMPARE(story.calendar.id, u"us-federal"_s);
        QCOMPARE(story.calendarBy.kind, evidence::DisputeSource::Kind::Case);
        QCOMPARE(story.stages[2].dueDay, std::optional(QDate(2026, 4, 27))); // neither Easter day is off there
    }

    void anUpdateIsNotOwedWhereTheAnswerCameBeforeItWasDue()
    {
        Rig rig;
        DisputeSample sample;
        sample.interim.documentId.clear();
        sample.answer.sent = berlin(u"2026-03-27T10:00:00"_s);
        sample.flow.tasks[1].ended = berlinMs(u"2026-03-25T09:00:00"_s);
        sample.flow.tasks[2].ended = berlinMs(u"2026-03-26T09:00:00"_s);
        rig.add(sample);
        const DisputeStory story = rig.one();
        QCOMPARE(told(story, DisputeStage::Interim), u"not-needed"_s);
        QVERIFY(story.isWhole());
        QCOMPARE(findings(story), QStringList());
    }

    void row19AnAnswerNeedsAnOutcomeThatSomebodyElseApproved_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("standing");
        QTest::newRow("approved by another") << 0 << u"approved"_s;
        QTest::newRow("nobody approved it") << 1 << u"unapproved"_s;
        QTest::newRow("refused") << 2 << u"refused"_s;
        QTest::newRow("approved by the same person") << 3 << u"same-person"_s;
        QTest::newRow("nobody decided") << 4 << u"undecided"_s;
        QTest::newRow("decided anew after the approval") << 5 << u"unapproved"_s;
        QTest::newRow("no case at all") << 6 << u"no-case"_s;
        QTest::newRow("approved after it was sent") << 7 << u"approved"_s;
    }
    void row19AnAnswerNeedsAnOutcomeThatSomebodyElseApproved()
    {
        QFETCH(int, way);
        QFETCH(QString, standing);
        Rig rig;
        DisputeSample sample;
        auto& tasks = sample.flow.tasks;
        switch (way) {
        case 1: tasks.pop_back(); break;
        case 2: tasks[2].variables[0].value = u"refused"_s; break;
        case 3: tasks[2].assignee = u"Olga"_s; break;
        case 4: tasks.resize(1); break;
        case 5: tasks.push_back(doneTask(u"investigate"_s, u"olga"_s, u"2026-04-09T09:00:00"_s, {{u"decision"_s, u"string"_s, u"REJECTED"_s}})); break;
        case 6: sample.flow.nativeId.clear(); break;
        case 7: tasks[2].ended = berlinMs(u"2026-04-10T11:00:01"_s); break;
        default: break;
        }
        rig.add(sample);
        const DisputeStory story = rig.one();
        QCOMPARE(QString(evidence::codeOf(story.outcome.standing)), standing);
        QCOMPARE(story.barredBy(DisputeStage::Final).has_value(), standing != u"approved");
        QVERIFY(!story.barredBy(DisputeStage::Acknowledgement)); // that it was received may always be said
        QCOMPARE(findings(story).contains(u"no-outcome F-1"_s), way != 0);
        if (way == 0) {
            QCOMPARE(story.outcome.decision, u"UPHELD"_s);
            QCOMPARE(story.outcome.decidedBy, u"olga"_s);
            QCOMPARE(story.outcome.approvedBy, u"lea"_s);
            QCOMPARE(story.outcome.approvedAt, std::optional(berlinMs(u"2026-04-08T15:00:00"_s)));
        }
QCOMPARE(missingNames(story).contains(u"outcome "_s), !story.outcome.isApproved());
    }

    void row20TakingTheStoredLetterAwayMakesTheCheckFailByName()
    {
        Rig rig;
        DisputeSample sample;
        rig.add(sample);
        QVERIFY(rig.one().isWhole());
        QVERIFY(*cache::noteStanding(rig.database, roomsRepository().id, u"n-F-1"_s, RecordStanding::Deleted, u"tombstone"_s, 20));
        const DisputeStory story = rig.one();
        QVERIFY(!story.isWhole());
        QCOMPARE(missingNames(story), QStringList{u"stored F-1"_s});
        const auto item = std::ranges::find_if(story.checklist, [](const DisputeItem& one) { return one.state == DisputeItem::State::Missing; });
        QCOMPARE(item->evidence, u"DELETED: tombstone"_s);
        QCOMPARE(item->opens, sample.answer.id);
        QCOMPARE(told(story, DisputeStage::Final), u"sent"_s); // that it was sent stays true
    }

    void row20WhatIsNotInTheWorkspaceOrNotThereAtAllIsNamed()
    {
        Rig rig;
        DisputeSample sample;
        sample.answer.workspace.clear();
        sample.answer.caseId = sample.object; // belongs to the dispute by its reference alone
        sample.acknowledgement.documentId.clear();
        sample.flow.variables[0].value = u"D-77"_s;
        sample.disputed.documentId.clear();
        rig.add(sample);
        const DisputeStory story = rig.one();
        QCOMPARE(missingNames(story), (QStringList{u"disputed D-77"_s, u"stage-letter acknowledgement"_s, u"filed F-1"_s}));
        QCOMPARE(story.unknownDocuments, QStringList{u"D-77"_s});
        const auto ack = std::ranges::find_if(story.checklist, [](const DisputeItem& one) { return one.stage == DisputeStage::Acknowledgement; });
        QVERIFY(ack->evidence.startsWith(u"task-done 2026-03-04")); // somebody says that it was sent
    }

    void row14WhatEachStageNeedsIsListedAlsoWhenItIsMissing()
    {
        Rig rig;
        DisputeSample sample;
        sample.acknowledgement.documentId.clear();
        sample.interim.documentId.clear();
        sample.answer.documentId.clear();
        sample.flow.tasks.clear();
        rig.add(sample);
        const auto listed = [&] {
            QStringList all;
            const DisputeStory story = rig.one();
            for (const DisputeItem& one : story.checklist) {
                all << QString(evidence::codeOf(one.what)) + u' ' + (one.stage ? QString(codeOf(*one.stage)) + u' ' : QString()) + evidence::codeOf(one.state);
            }
            return all;
        };
        rig.now = u"2026-03-09T23:00:00"_s; // the last hour for the acknowledgement
        QCOMPARE(listed(), (QStringList{u"disputed there"_s, u"stage-letter acknowledgement not-yet"_s, u"stage-letter interim not-yet"_s, u"stage-letter final not-yet"_s, u"decision not-yet"_s, u"outcome not-yet"_s}));
        rig.now = u"2026-03-10T00:00:00"_s;
        QCOMPARE(listed().at(1), u"stage-letter acknowledgement missing"_s);
        rig.now = u"2026-04-30T00:00:00"_s;
        QCOMPARE(listed(), (QStringList{u"disputed there"_s, u"stage-letter acknowledgement missing"_s, u"stage-letter interim missing"_s, u"stage-letter final missing"_s, u"decision missing"_s, u"outcome missing"_s}));
    }

    void row20AShortcutThatTheWorkspaceShowsNoLongerIsNotForgotten()
    {
        Rig rig;
        DisputeSample sample;
        sample.answer.workspace.clear();
        sample.room.linked = {u"n-F-1"_s};
        rig.add(sample);
        QVERIFY(rig.one().isWhole());
        sample.room.linked.clear();
        sample.room.token = u"t2"_s;
        QVERIFY(cache::writeWorkspace(rig.database, roomsRepository().id, sample.room, 30));
        const DisputeStory story = rig.one();
        QCOMPARE(missingNames(story), QStringList{u"filed F-1"_s});
    }

    void row50AnAnswerOutOfAnotherFamilyOfTemplatesIsAnOutlier()
    {
        Rig rig;
        for (int i = 1; i <= 4; ++i) {
            DisputeSample sample(QString::number(i));
            if (i == 3) {
                sample.answer = roomDocument(u"F-3"_s, u"Final response"_s, u"2026-04-10T11:00:00"_s, u"FIN-OLD"_s, sample.room.nativeId);
            }
            rig.add(sample);
        }
        DisputeSample other(u"5"_s); // of another product it is no outlier
        other.room.attributes = {{u"Dispute/Product"_s, u"Mortgage"_s}};
        other.answer = roomDocument(u"F-5"_s, u"Final response"_s, u"2026-04-10T11:00:00"_s, u"FIN-OLD"_s, other.room.nativeId);
        rig.add(other);
        QStringList all;
        for (const DisputeStory& story : rig.book().disputes) {
            for (const QString& finding : findings(story)) {
                all << story.id + u' ' + finding;
            }
            if (story.id == u"DSP-2026-3") {
                QCOMPARE(story.findings.at(0).values, (QStringList{u"FIN-OLD"_s, u"FIN-RETAIL"_s, u"Current account"_s}));
            }
        }
        QCOMPARE(all, QStringList{u"DSP-2026-3 template-outlier F-3"_s});
    }

    void row11OneLineOfTimeHoldsTheFourKinds()
    {
        Rig rig;
        rig.add(DisputeSample());
        const DisputeStory story = rig.one();
        QStringList letters, notes, attachments, resolutions;
        std::optional<UtcMs> last;
        for (const evidence::DisputeEntry& one : story.entries) {
            QVERIFY(!last || !one.at() || *last <= *one.at());
            last = one.at() ? one.at() : last;
            (one.kind == DisputeEntryKind::Letter       ? letters
             : one.kind == DisputeEntryKind::Note       ? notes
             : one.kind == DisputeEntryKind::Attachment ? attachments
                                                        : resolutions)
                << one.text;
            if (one.kind == DisputeEntryKind::Step) {
                resolutions.removeLast();
            }
        }
        QCOMPARE(letters, (QStringList{u"Late-fee notice"_s, u"Acknowledgement of complaint"_s, u"Interim update"_s, u"Final response"_s}));
        QCOMPARE(notes, (QStringList{u"Call note"_s, u"The customer called again."_s}));
        QCOMPARE(attachments, QStringList{u"Supporting document"_s});
        QCOMPARE(resolutions, (QStringList{u"Decision record"_s, u"investigate"_s, u"approveOutcome"_s}));
    }

    void row18ALetterThatAPersonAddsBelongsToItOnBothSides()
    {
        Rig rig;
        DisputeSample sample;
        sample.answer.workspace.clear(); // nothing leads to it
        rig.add(sample);
        QVERIFY(missingNames(rig.one()).isEmpty()); // the answer is still waited for
        QCOMPARE(told(rig.one(), DisputeStage::Final), u"waiting"_s);
        const DisputeLink link{u"dsp-2026 1"_s, sample.answer.id, DisputeRole::Answer, DisputeStage::Final, u"ana"_s, u"sent by hand"_s, berlinMs(u"2026-04-11T09:00:00"_s), {}};
        const DisputeStory story = rig.one({link});
        QCOMPARE(told(story, DisputeStage::Final), u"sent"_s);
        const evidence::DisputePart& part = story.parts[story.stages[2].letters.front()];
        QCOMPARE(part.bases, std::vector{evidence::DisputeBasis::Person});
        QCOMPARE(part.link, std::optional(link));
        const auto isLink = [](const evidence::DisputeEntry& entry) { return entry.code == u"linked" && entry.who == u"ana"; };
        QCOMPARE(std::ranges::count_if(story.entries, isLink), 1);
        DisputeLink undone = link;
        undone.undone = berlinMs(u"2026-04-12T09:00:00"_s);
        QCOMPARE(told(rig.one({undone}), DisputeStage::Final), u"waiting"_s);
    }

    void whatSystemsTellDifferentlyIsNamedWithWho()
    {
        Rig rig;
        DisputeSample sample;
        sample.room.status = u"Closed"_s;
        sample.room.attributes.emplace_back(u"Dispute/Outcome"_s, u"REJECTED"_s);
        sample.flow.variables[2].value = u"C-2"_s;
        rig.add(sample);
        const DisputeStory story = rig.one();
        QCOMPARE(findings(story), (QStringList{u"systems-differ customer"_s, u"systems-differ status"_s, u"systems-differ decision"_s}));
        QCOMPARE(story.findings[0].values, (QStringList{u"C-1 (Case rooms)"_s, u"C-2 (Workflow)"_s}));
        QCOMPARE(story.findings[2].values, (QStringList{u"REJECTED (Case rooms)"_s, u"UPHELD (Workflow)"_s}));
        QVERIFY(story.isOpen); // a case that runs is not over because a room says so
    }

    void aCaseAloneAndAWorkspaceAloneAreDisputesAndALetterOfNoStageIsNotGuessed()
    {
        Rig rig;
        DisputeSample alone(u"1"_s);
        alone.room.nativeId.clear();
        rig.add(alone);
        DisputeSample room(u"2"_s);
        room.flow.nativeId.clear();
        room.answer.type = room.answer.title = u"Letter"_s;
        rig.add(room);
        const evidence::DisputeBook book = rig.book();
        QCOMPARE(book.disputes.size(), size_t(2));
        const DisputeStory& byCase = *book.called(u"CF-case-1"_s).at(0);
        QCOMPARE(byCase.id, u"CF-case-1"_s);
        QCOMPARE(byCase.product.value, u"Retail"_s); // of the disputed letter, and said so
        QCOMPARE(byCase.product.source.kind, evidence::DisputeSource::Kind::Record);
        const DisputeStory& byRoom = *book.called(u"DSP-2026-2"_s).at(0);
        QCOMPARE(findings(byRoom), QStringList{u"unplaced F-2"_s});
        QCOMPARE(missingNames(byRoom), QStringList{u"disputed "_s}); // nothing says what is disputed
    }
};

QTEST_GUILESS_MAIN(DisputeStoryTest)
#include "dispute_story_test.moc"
