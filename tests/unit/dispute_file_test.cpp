// What is missing of a dispute's file, by name, and what does not fit: other templates, systems that tell different things.
#include "tests/support/dispute_rig.h"

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using evidence::DisputeItem;
using evidence::DisputeStory;

class DisputeFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row20TakingTheStoredLetterAwayMakesTheCheckFailByName()
    {
        DisputeRig rig;
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
        DisputeRig rig;
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
        DisputeRig rig;
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
        DisputeRig rig;
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
        DisputeRig rig;
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

    void whatSystemsTellDifferentlyIsNamedWithWho()
    {
        DisputeRig rig;
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
};

QTEST_GUILESS_MAIN(DisputeFileTest)
#include "dispute_file_test.moc"
