// What a trial of a hold proves: a deletion that is answered counts when the record is gone, and a refusal when a hold may give it.
#include "tests/support/trial_course.h"

using namespace cf;
using namespace cf::test::trials;
using namespace Qt::StringLiterals;

class HoldTrialOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row91AnAnswerThatItWasDoneIsNotBelievedUntilTheRecordIsGone()
    {
        for (const bool isUnderHold : {true, false}) {
            Course one;
            one.looksAfter = false;
            one.hold(IntentState::Done);
            one.read(true);
            one.next(isUnderHold ? IntentState::Done : IntentState::Refused, u"409: on hold"_s);
            if (!isUnderHold) {
                one.next(IntentState::Done);
                one.next(IntentState::Done);
            }
            QCOMPARE(one.stand().stage, TrialStage::ToLook);
            one.look(false);
            if (isUnderHold) {
                one.next(IntentState::Done); // the hold comes off
            }
            QCOMPARE(one.end(), TrialOutcome::Unclear);
            QCOMPARE(foundBy(*one.end(), one.of.terms), HoldEnforcement::Unknown);
        }
    }

    void row91ARefusalThatNoHoldGivesProvesNothing_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<bool>("isOfHold");
        for (const char* one : {"destroy a record: answer 503", "answer 423", "401: sign in", "destroy a record: answer 409 updateConflict", "answer 500 DM_SYSOBJECT_E_LOCKED", "answer 404"}) {
            QTest::newRow(one) << QString::fromLatin1(one) << false;
        }
        for (const char* one : {"destroy a record: answer 409 constraint", "answer 403", "destroy a record: answer 500", "the repository refuses to delete it", "R-503 is held"}) {
            QTest::newRow(one) << QString::fromLatin1(one) << true;
        }
    }
    void row91ARefusalThatNoHoldGivesProvesNothing()
    {
        QFETCH(QString, trouble);
        QFETCH(bool, isOfHold);
        Course one;
        one.hold(IntentState::Done);
        one.read(true);
        one.next(IntentState::Refused, trouble);
        one.next(IntentState::Done);
        if (isOfHold) {
            one.next(IntentState::Done);
        }
        QCOMPARE(one.end(), isOfHold ? TrialOutcome::Prevented : TrialOutcome::Unclear);
    }

    void row91ALaterTrialThatTellsNothingDoesNotHideAnEarlierOne()
    {
        const HoldTrial one = trial();
        const auto ended = [&one](const QString& outcome) { return KeptTrial{one, {step(TrialDeed::Concluded, {{u"outcome"_s, outcome}})}, {}, true}; };
        const std::vector<KeptTrial> three{ended(u"UNCLEAR"_s), ended(u"NOT_PREVENTED"_s), ended(u"PREVENTED"_s)};
        QCOMPARE(lastTried(three, one.repository), &three[0]);
        QCOMPARE(triedAt(three, one.repository).size(), 3u);
        QCOMPARE(lastTelling(three, one.repository), &three[1]); // which the newest does not hide
    }
};

QTEST_GUILESS_MAIN(HoldTrialOutcomeTest)
#include "hold_trial_outcome_test.moc"
