// A dispute put together from a workspace, a case, letters and what persons linked: its parts, stages, deadlines and outcome.
#include "tests/support/dispute_rig.h"

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using evidence::DisputeItem;
using evidence::DisputeStory;

class DisputeStoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row48WorkspaceCaseAndLettersAreOneDisputeAndLeadToEachOther()
    {
        DisputeRig rig;
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
        DisputeRig rig;
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
        DisputeRig rig;
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
        DisputeRig rig;
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
        DisputeRig rig;
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
        DisputeRig rig;
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
        DisputeRig rig;
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

    void row11OneLineOfTimeHoldsTheFourKinds()
    {
        DisputeRig rig;
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
        DisputeRig rig;
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

    void aTypeThatOnlyItsObjectOrTheNameOfItsProcessGivesAwayIsFoundAndOthersAreNot()
    {
        DisputeRig rig;
        DisputeSample byObject(u"1"_s), byProcess(u"2"_s), neither(u"3"_s);
        byObject.room.type = u"Service file"_s;
        byObject.flow.nativeId.clear();
        byProcess.room.nativeId.clear();
        byProcess.flow.definitionKey = u"proc-17"_s;
        neither.room.type = u"Case"_s;
        neither.room.references = {{u"CRM"_s, u"CASE"_s, u"CASE-3"_s}};
        neither.flow.definitionKey = u"reissueRequest"_s;
        neither.flow.definitionName = u"Reissue"_s;
        for (const DisputeSample* one : {&byObject, &byProcess, &neither}) {
            rig.add(*one);
        }
        QStringList ids;
        for (const DisputeStory& story : rig.book().disputes) {
            ids << story.id;
        }
        ids.sort();
        QCOMPARE(ids, (QStringList{u"CF-case-2"_s, u"DSP-2026-1"_s}));
    }

    void aCaseAloneAndAWorkspaceAloneAreDisputesAndALetterOfNoStageIsNotGuessed()
    {
        DisputeRig rig;
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
