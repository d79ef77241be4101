// The milestones of a case: when each was reached, by when its letter was to go out, what went out, and what nothing tells.
#include "tests/support/case_material.h"

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::evidence;
using namespace cf::test;

class MilestoneTrackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row57ADeadlineIsCountedInBusinessDaysAndHoursOfTheCalendar()
    {
        CaseMaterial claim = material(u"Claim"_s, BusinessKind::Claim);
        claim.workspaces.front().workspace.attributes = {{u"Claim/Claim received"_s, u"2026-04-02T10:00"_s}}; // Maundy Thursday
        claim.documents = {letter(u"A-1"_s, u"Claim acknowledgement"_s, u"2026-04-07T09:00"_s)};
        const CaseFile one = file(claim, u"2026-04-20T10:00"_s);
        QCOMPARE(track(one, u"intake"_s).dueDay, std::optional(QDate(2026, 4, 8))); // Good Friday and Easter Monday are off
        QCOMPARE(state(one, u"intake"_s), u"sent"_s);
        QCOMPARE(track(one, u"intake"_s).delay(), std::optional(ms(u"2026-04-07T09:00"_s) - ms(u"2026-04-02T10:00"_s)));
        QCOMPARE(state(one, u"decision"_s), u"to-come"_s);

        CaseMaterial service = material(u"Service case"_s, BusinessKind::Case);
        addProcess(service, {task(u"escalate"_s, u"Escalate"_s, ms(u"2026-04-02T15:00"_s))}); // two hours on Thursday, six on Tuesday
        const CaseFile escalated = file(service, u"2026-04-07T14:59"_s);
        QCOMPARE(track(escalated, u"escalation"_s).due, std::optional(ms(u"2026-04-07T15:00"_s)));
        QCOMPARE(state(escalated, u"escalation"_s), u"waiting"_s);
        QCOMPARE(state(file(service, u"2026-04-07T15:00"_s), u"escalation"_s), u"missed"_s);
        service.documents = {letter(u"E-1"_s, u"Escalation notice"_s, u"2026-04-07T15:00"_s)};
        QCOMPARE(state(file(service, u"2026-04-08T15:00"_s), u"escalation"_s), u"sent-late"_s);
    }

    void row57AMissedMilestoneStaysOnTheListAndWhatIsNotYetReachedIsSaid()
    {
        CaseMaterial claim = material(u"Claim"_s, BusinessKind::Claim, u"Settled"_s);
        becomes(claim, u"2026-03-02T11:00"_s, u"Open"_s);
        const CaseFile closed = file(claim);
        QCOMPARE(state(closed, u"intake"_s), u"missed"_s);
        QCOMPARE(state(closed, u"decision"_s), u"missed"_s); // closed on the twelfth, three days
        QCOMPARE(track(closed, u"decision"_s).reached, std::optional(ms(u"2026-03-12T10:00"_s)));
        QVERIFY(closed.isUnanswered());
        CaseMaterial unsettled = material(u"Claim"_s, BusinessKind::Claim, u"Unsettled"_s);
        QVERIFY2(!file(unsettled).isUnanswered() && file(unsettled).isOpen, "that is not settled");
        CaseMaterial many = claim;
        many.isCut = true;
        QVERIFY2(!file(many).isUnanswered() && !track(file(many), u"intake"_s).isMissed(), "it may be among the documents that are not read");
        QCOMPARE(std::ranges::count(closed.entries, u"missed"_s, &CaseEntry::code), 2);
        CaseMaterial loan = material(u"Loan"_s, BusinessKind::Loan, u"Declined"_s);
        QCOMPARE(state(file(loan), u"closing"_s), u"not-reached"_s);
        QVERIFY(!file(loan).isChecklistDue);
        CaseMaterial alone; // letters alone tell nothing of a milestone
        alone.asked = u"CASE-1"_s;
        alone.plan = rules().find(u"service"_s);
        alone.documents = {letter(u"L-1"_s, u"Welcome letter"_s, u"2026-03-05T09:00"_s)};
        QCOMPARE(state(file(alone), u"escalation"_s), u"not-told"_s);
        QVERIFY(!file(alone).isStateTold && !file(alone).isUnanswered());
    }

    void row57WhatWasOverAtTheFirstReadingWasReachedNobodyKnowsWhenAndIsNotMissed()
    {
        // A whole back-book is read for the first time: all of it was changed once, and read today.
        const CaseMaterial claim = material(u"Claim"_s, BusinessKind::Claim, u"Settled"_s);
        const CaseFile one = file(claim);
        QCOMPARE(state(one, u"decision"_s), u"not-told"_s);
        QCOMPARE(track(one, u"decision"_s).untold, MilestoneTrack::Untold::NoTime);
        QVERIFY(track(one, u"decision"_s).isReached && !track(one, u"decision"_s).reached && !track(one, u"decision"_s).due);
        QVERIFY2(!one.isOpen && !one.closed, "it is over, and nothing tells since when");
        QCOMPARE(state(one, u"intake"_s), u"missed"_s); // that it was opened, its system states
        QCOMPARE(one.openQuestions(), 1);
        CaseMaterial reviewed = material(u"Underwriting file"_s, BusinessKind::Other, u"Reviewed"_s); // a status alone tells of it
        QCOMPARE(track(file(reviewed), u"review"_s).untold, MilestoneTrack::Untold::NoTime);
        becomes(reviewed, u"2026-03-02T11:00"_s, u"Open"_s);
        QCOMPARE(state(file(reviewed), u"review"_s), u"missed"_s); // and was seen to begin
        CaseMaterial answered = claim; // its letter is known all the same
        answered.documents = {letter(u"S-1"_s, u"Settlement notice"_s, u"2026-03-05T09:00"_s)};
        QCOMPARE(state(file(answered), u"decision"_s), u"sent"_s);
        QVERIFY(!track(file(answered), u"decision"_s).delay() && !track(file(answered), u"decision"_s).delayDays);
        // A process tells when: that counts before what the workspace was seen to say.
        CaseMaterial told = claim;
        addProcess(told, {});
        told.cases.front().what.ended = ms(u"2026-03-10T12:00"_s);
        QCOMPARE(file(told).closed, std::optional(ms(u"2026-03-10T12:00"_s)));
        // What was changed long before it was read, and before the reading before that, was not changed then.
        CaseMaterial noted = claim;
        becomes(noted, u"2026-03-12T11:00"_s, u"Open"_s);
        QCOMPARE(track(file(noted), u"decision"_s).reached, std::optional(ms(u"2026-03-14T10:00"_s)));
    }

    void row57NothingIsMissedWhereAnArchiveMayHoldItsLetter_data()
    {
        QTest::addColumn<QString>("completeTo");
        QTest::addColumn<int>("gaps");
        QTest::addColumn<QString>("told");
        QTest::newRow("complete to the last instant of its time") << u"2026-03-05T00:00"_s << 0 << u"missed"_s;
        QTest::newRow("and not to the one before") << u"2026-03-04T23:59:59"_s << 0 << u"not-told"_s;
        QTest::newRow("never read to its end") << QString() << 0 << u"not-told"_s;
        QTest::newRow("an open gap") << u"2026-03-19T00:00"_s << 1 << u"not-told"_s;
        QTest::newRow("complete today") << u"2026-03-19T00:00"_s << 0 << u"missed"_s;
    }
    void row57NothingIsMissedWhereAnArchiveMayHoldItsLetter()
    {
        QFETCH(QString, completeTo);
        QFETCH(int, gaps);
        QFETCH(QString, told);
        const CaseMaterial claim = material(u"Claim"_s, BusinessKind::Claim);
        const LetterArchive late{u"Late"_s, completeTo.isEmpty() ? std::nullopt : std::optional(ms(completeTo)), gaps};
        const CaseFile one = file(claim, u"2026-03-20T10:00"_s, {complete.front(), late});
        QCOMPARE(state(one, u"intake"_s), told);
        QCOMPARE(one.missed(), told == u"missed" ? 1 : 0);
        QCOMPARE(one.openQuestions(), told == u"missed" ? 0 : 1);
        QCOMPARE(track(one, u"intake"_s).archives, told == u"missed" ? std::vector<LetterArchive>() : std::vector<LetterArchive>{late}); // which one it is, and to when
        QCOMPARE(state(file(claim, u"2026-03-20T10:00"_s, {}), u"intake"_s), u"not-told"_s); // nothing is connected that holds letters
        QCOMPARE(state(file(claim, u"2026-03-04T10:00"_s, {late}), u"intake"_s), u"waiting"_s);
    }

    void row57ACaseIsUnansweredOnlyWhereNoArchiveMayHoldALetterOfIt()
    {
        CaseMaterial claim = material(u"Claim"_s, BusinessKind::Claim, u"Settled"_s);
        becomes(claim, u"2026-03-02T11:00"_s, u"Open"_s);
        const LetterArchive before{u"Late"_s, ms(u"2026-03-17T23:59"_s), 0}, then{u"Late"_s, ms(u"2026-03-18T00:00"_s), 0}; // the letter that its end calls for was due then
        QVERIFY(file(claim, u"2026-03-20T10:00"_s, {then}).isUnanswered());
        const CaseFile doubtful = file(claim, u"2026-03-20T10:00"_s, {before});
        QVERIFY(doubtful.isWithoutLetter() && !doubtful.isUnanswered());
        QCOMPARE(doubtful.doubtful, std::vector<LetterArchive>{before});
        QVERIFY(!file(claim, u"2026-03-20T10:00"_s, {}).isUnanswered());
    }

    void gapsThatHideALetterAreToldFromThoseThatDoNot()
    {
        const auto hides = [](Failure failure, const QString& subject) {
            RepositoryGap gap;
            gap.failure = failure;
            gap.subject = subject;
            return mayHideLetters(gap);
        };
        QVERIFY(hides(Failure::Truncated, u"search"_s) && hides(Failure::Denied, u"all records"_s) && hides(Failure::Clock, u"server"_s) && hides(Failure::Partial, {}));
        QVERIFY(!hides(Failure::Denied, u"holds and retention"_s) && !hides(Failure::DupId, u"A-1"_s) && !hides(Failure::Conflict, u"77"_s) && !hides(Failure::Stale, u"connection"_s));
    }

    void row57WhereTheDayAloneIsToldNoHoursAreMadeUp()
    {
        CaseMaterial claim = material(u"Claim"_s, BusinessKind::Claim);
        claim.documents = {letter(u"A-1"_s, u"Claim acknowledgement"_s, u"2026-03-03"_s)};
        const CaseFile one = file(claim);
        QVERIFY(!track(one, u"intake"_s).delay()); // ten o'clock to midnight is no fourteen hours
        QCOMPARE(track(one, u"intake"_s).delayDays, std::optional(qint64(1)));
        CaseMaterial same = claim;
        same.documents = {letter(u"A-1"_s, u"Claim acknowledgement"_s, u"2026-03-02"_s)};
        QCOMPARE(track(file(same), u"intake"_s).delayDays, std::optional(qint64(0)));
        QCOMPARE(state(file(same), u"intake"_s), u"sent"_s);
        // A milestone of a day is of that day; its hours are counted from the end of it, since nobody knows from when.
        CaseMaterial loan = material(u"Loan"_s, BusinessKind::Loan);
        loan.workspaces.front().workspace.attributes = {{u"Loan/Closing date"_s, u"2026-03-16"_s}};
        const CaseFile closed = file(loan);
        QCOMPARE(track(closed, u"closing"_s).reachedDay, std::optional(QDate(2026, 3, 16)));
        const auto closing = std::ranges::find_if(closed.entries, [](const CaseEntry& step) { return step.code == u"milestone" && step.text == u"closing"; });
        QVERIFY(closing != closed.entries.end() && closing->moment && closing->moment->precision == Precision::Day);
        CaseMaterial service = material(u"Service case"_s, BusinessKind::Case);
        service.workspaces.front().workspace.attributes = {{u"Case/Escalated"_s, u"2026-04-01"_s}};
        QCOMPARE(track(file(service, u"2026-04-20T10:00"_s), u"escalation"_s).due, std::optional(ms(u"2026-04-02T17:00"_s)));
    }

    void row57OnlyALetterThatWentOutAnswersAMilestoneAndNotOneOfBeforeIt_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("told");
        const int archived = int(CommunicationState::Archived);
        QTest::newRow("in time") << u"2026-03-03T09:00"_s << archived << u"sent"_s;
        QTest::newRow("on the last day, the day alone is told") << u"2026-03-04"_s << archived << u"sent"_s;
        QTest::newRow("after it") << u"2026-03-05"_s << archived << u"sent-late"_s;
        QTest::newRow("of the same day, before it was noted") << u"2026-03-02T08:00"_s << archived << u"sent"_s;
        QTest::newRow("of the day before") << u"2026-03-01T18:00"_s << archived << u"missed"_s;
        QTest::newRow("a draft") << u"2026-03-03T09:00"_s << int(CommunicationState::Draft) << u"missed"_s;
        QTest::newRow("void") << u"2026-03-03T09:00"_s << int(CommunicationState::Void) << u"missed"_s;
        QTest::newRow("composed, and it is told when it left") << u"2026-03-03T09:00"_s << int(CommunicationState::Composed) << u"sent"_s;
        QTest::newRow("composed alone") << QString() << int(CommunicationState::Composed) << u"missed"_s;
        QTest::newRow("archived, and nothing tells when it left") << QString() << archived << u"undated"_s;
        QTest::newRow("archived for nobody, as a claim form is") << u"-"_s << archived << u"missed"_s;
        QTest::newRow("suppressed") << u"2026-03-03T09:00"_s << int(CommunicationState::Suppressed) << u"missed"_s;
    }
    void row57OnlyALetterThatWentOutAnswersAMilestoneAndNotOneOfBeforeIt()
    {
        QFETCH(QString, sent);
        QFETCH(int, stage);
        QFETCH(QString, told);
        CaseMaterial claim = material(u"Claim"_s, BusinessKind::Claim);
        claim.documents = {letter(u"A-1"_s, u"Claim acknowledgement"_s, sent.size() < 2 ? u"2026-03-03"_s : sent)};
        if (sent.size() < 2) {
            claim.documents.front().sent.reset();
            claim.documents.front().channel = sent.isEmpty() ? Channel::Print : Channel::ArchiveOnly;
        }
        claim.documents.front().state = CommunicationState(stage);
        QCOMPARE(state(file(claim), u"intake"_s), told);
    }

    void row57ALetterThatItsEventSetOffIsItsLetterWhateverItIsCalled()
    {
        CaseMaterial claim = material(u"Claim"_s, BusinessKind::Claim);
        claim.workspaces.front().workspace.created.reset();
        QCOMPARE(state(file(claim), u"intake"_s), u"not-told"_s); // it was opened, and nothing tells when
        claim.documents = {letter(u"W-1"_s, u"Welcome letter"_s, u"2026-03-05T09:00"_s)};
        claim.documents.front().eventKind = u"CLAIM_RECEIVED"_s;
        claim.documents.front().eventAt = at(u"2026-03-04T09:00"_s);
        const CaseFile one = file(claim);
        QCOMPARE(state(one, u"intake"_s), u"sent"_s);
        QCOMPARE(track(one, u"intake"_s).reachedBy.kind, DisputeSource::Kind::Record);
    }

    void row57ALetterDoesNotAnswerAMilestoneThatNothingSaysWasReached()
    {
        CaseMaterial service = material(u"Service case"_s, BusinessKind::Case);
        service.documents = {letter(u"L-1"_s, u"Address confirmation"_s, u"2026-03-05T09:00"_s)};
        QCOMPARE(state(file(service), u"closing"_s), u"to-come"_s); // it is open
        CaseMaterial claim = material(u"Claim"_s, BusinessKind::Claim);
        claim.workspaces.front().workspace.created.reset();
        claim.documents = {letter(u"A-1"_s, u"Claim acknowledgement"_s, u"2026-03-05T09:00"_s)};
        QCOMPARE(state(file(claim), u"intake"_s), u"sent"_s); // every claim was taken in
        QVERIFY(!track(file(claim), u"intake"_s).delay());
    }
};

QTEST_GUILESS_MAIN(MilestoneTrackTest)
#include "milestone_track_test.moc"
