// Exceptions out of what a cache tells: each failure once, through reissues and copies; who has it, how it stands, and when a letter may be sent again.
#include "models/cache/write_case.h"
#include "models/cache/write_composition.h"
#include "models/cache/write_workspace.h"
#include "models/evidence/exceptions/exception_ages.h"
#include "models/evidence/exceptions/exception_export.h"
#include "models/evidence/exceptions/resend_guard.h"
#include "models/search/sql_search.h"
#include "tests/support/cache_rig.h"
#include "tests/support/dispute_world.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

class ExceptionBookTest : public QObject
{
    Q_OBJECT

    static constexpr UtcMs minute = 60'000, hour = 60 * minute, day = 24 * hour;
    const UtcMs m_now = test::berlinMs(u"2026-04-13T10:00:00"_s); // a Monday
    std::unique_ptr<test::CacheRig> m_rig;
    std::vector<ExceptionDeed> m_deeds;

    ExceptionBook book(UtcMs now = 0)
    {
        const auto index = search::sqlSearch(m_rig->database);
        const auto read = readExceptionBook(m_rig->database, *index, readExceptionRules({}), {m_deeds, {}}, {now == 0 ? m_now : now, QTimeZone("Europe/Berlin"), Qt::Monday});
        if (!read) {
            qWarning("%s", qPrintable(read.error().detail));
        }
        return read ? *read : ExceptionBook();
    }
    LetterException one(const QString& id)
    {
        const ExceptionBook all = book();
        const LetterException* found = all.find(id);
        return found ? *found : LetterException();
    }
    std::optional<ResendHindrance> hindrance(const Communication& letter)
    {
        return resendHindrance(m_rig->database, readExceptionRules({}), letter.id, {m_deeds, {}}).value_or(std::nullopt);
    }
    std::optional<ExceptionBar> why(const Communication& letter)
    {
        const auto hindered = hindrance(letter);
        return hindered ? std::optional(hindered->why) : std::nullopt;
    }
    Communication failing(const QString& document, const QStringList& bounces, const QString& reissues = {}, DeliveryState state = DeliveryState::BouncedHard)
    {
        Communication c = test::letter(document);
        for (const QString& at : bounces) {
            DeliveryEvent event = test::eventOf(c.legs[0], state, at);
            event.attempt = bounces.size() > 1 ? at : QString();
            event.reason = u"5.1.1"_s;
            c.legs[0].events.push_back(event);
        }
        if (!reissues.isEmpty()) {
            c.relations = {{RelationKind::ReissueOf, reissues}};
        }
        return c;
    }
    void note(ExceptionAct act, const QString& exception, const QString& value = {}, const QString& text = {}, UtcMs after = 0, int failures = 1)
    {
        m_deeds.push_back({exception, act, value, text, u"ana"_s, failures, m_now - hour + after, {}});
    }
    void addRun(const QString& id, const QString& status, UtcMs began, const QString& step, const QString& message, const QStringList& documents = {})
    {
        CompositionRun run;
        run.nativeId = id;
        run.domain = u"Retail"_s;
        run.batch = u"NIGHT-1"_s;
        run.status = status;
        run.started = began;
        run.ended = began + 10 * minute;
        RunStep one;
        one.nativeId = id + u"-1"_s;
        one.kind = step;
        one.status = status;
        one.message = message;
        for (const QString& document : documents) {
            one.outputs.push_back({document, {}, u"archive"_s, {}, 1});
        }
        run.steps = {one};
        QVERIFY(cache::writeRun(m_rig->database, runs().id, run, m_now));
    }
    static Repository runs()
    {
        Repository repository = test::archiveRepository();
        repository.kind = RepositoryKind::Exstream;
        repository.name = u"Runs"_s;
        repository.id = repositoryId(repository.kind, repository.name);
        return repository;
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<test::CacheRig>();
        m_deeds.clear();
        for (const Repository& repository : {runs(), test::roomsRepository(), test::flowRepository()}) {
            QVERIFY(cache::addRepository(m_rig->database, repository));
        }
        QVERIFY(cache::addCoverage(m_rig->database, test::archive(), {u"state"_s, u"document"_s}));
    }

    void row42ALetterThatFailedThriceIsOneExceptionWithThreeAttempts()
    {
        m_rig->put(failing(u"L-1"_s, {u"2026-04-07T09:00:00"_s, u"2026-04-08T09:00:00"_s, u"2026-04-09T09:00:00"_s}), 10);
        m_rig->put(test::letter(u"L-2"_s), 10);
        const ExceptionBook all = book();
        QCOMPARE(all.exceptions.size(), size_t(1));
        const LetterException& one = all.exceptions.front();
        QCOMPARE(one.id, u"delivery/l1"_s);
        QCOMPARE(one.kind, ExceptionKind::DeliveryFailed);
        QCOMPARE(one.attempts.size(), size_t(3));
        QCOMPARE(one.failures, 3);
        QVERIFY(one.isLooping);
        QCOMPARE(*one.opened, test::berlinMs(u"2026-04-07T09:00:00"_s));
        QCOMPARE(*one.failed, test::berlinMs(u"2026-04-09T09:00:00"_s));
        QCOMPARE(one.team, u"service-agents"_s);
        QCOMPARE(one.teamBy, ExceptionBasis::Rule);
        QCOMPARE(all.counts.kinds[size_t(ExceptionKind::DeliveryFailed)], 1);
    }

    void row42ReissuesThatFailAreAttemptsAtTheSameLetterAndOneThatArrivesMendsIt()
    {
        m_rig->put(failing(u"L-1"_s, {u"2026-04-01T09:00:00"_s}), 10);
        m_rig->put(failing(u"R-1"_s, {u"2026-04-03T09:00:00"_s}, u"L-1"_s), 10);
        m_rig->put(failing(u"R-2"_s, {u"2026-04-05T09:00:00"_s}, u"R-1"_s), 10); // a copy of a copy
        ExceptionBook all = book();
        QCOMPARE(all.exceptions.size(), size_t(1));
        QCOMPARE(all.exceptions[0].id, u"delivery/l1"_s);
        QCOMPARE(all.exceptions[0].failures, 3);
        QCOMPARE(all.exceptions[0].attempts[2].id, u"R-2"_s);
        QVERIFY(!all.exceptions[0].mended);
        Communication arrived = failing(u"R-3"_s, {u"2026-04-06T09:00:00"_s}, u"R-2"_s, DeliveryState::Delivered);
        m_rig->put(arrived, 10);
        all = book();
        QCOMPARE(all.exceptions.size(), size_t(1));
        QVERIFY(all.exceptions[0].mended);
        QCOMPARE(all.exceptions[0].state, ExceptionState::Fixed);
        QCOMPARE(all.counts.open, 1); // until its outcome is recorded, in the list and in the ages
        QCOMPARE(exceptionAges({&all.exceptions[0]}, all.rules, all.at).open.measured, 1);
        QVERIFY(!hindrance(arrived)); // what is over hinders nothing
    }

    void row70ARunThatFailedIsOneExceptionWithItsAttemptsInOrder()
    {
        addRun(u"a"_s, u"error"_s, m_now - 30 * hour, u"communication"_s, u"Customer data could not be read: unexpected end of file"_s);
        addRun(u"b"_s, u"error"_s, m_now - 20 * hour, u"communication"_s, u"Customer data could not be read again"_s);
        LetterException run = one(u"run/a"_s);
        QCOMPARE(run.kind, ExceptionKind::MissingData); // the words say so, whatever the step
        QCOMPARE(run.failures, 2);
        QCOMPARE(run.attempts.size(), size_t(2));
        QCOMPARE(run.run, u"b"_s);
        QCOMPARE(run.state, ExceptionState::Opened);
        QCOMPARE(rerunBar(run, readExceptionRules({}).rule), std::optional(ExceptionBar::NoOutcome));
        addRun(u"c"_s, u"complete"_s, m_now - 10 * hour, u"communication"_s, {}, {});
        run = one(u"run/a"_s);
        QCOMPARE(run.attempts.size(), size_t(3));
        QVERIFY(run.mended && !run.attempts[2].isFailure);
        QCOMPARE(run.state, ExceptionState::Fixed);
        QCOMPARE(rerunBar(run, readExceptionRules({}).rule), std::optional(ExceptionBar::Nothing));
    }

    void whatSeveralAttemptsOfARunPutOutIsAClusterOfTheSame()
    {
        addRun(u"a"_s, u"error"_s, m_now - 30 * hour, u"communication"_s, u"it broke"_s, {u"L-1"_s, u"L-2"_s});
        addRun(u"b"_s, u"complete"_s, m_now - 20 * hour, u"communication"_s, {}, {u"L-1"_s, u"L-2"_s, u"L-3"_s});
        const LetterException run = one(u"run/a"_s);
        const auto twice = cache::madeTwice(m_rig->database, run.runRows, 1);
        QCOMPARE(twice->count, 2);
        QCOMPARE(twice->documents, QStringList{u"L-1"_s});
    }

    void row42DocumentsInNoRepositoryAreExceptionsButNotThoseOfARunThatFailed()
    {
        addRun(u"a"_s, u"complete"_s, m_now - 30 * hour, u"communication"_s, {}, {u"L-1"_s, u"L-2"_s});
        m_rig->put(test::letter(u"L-2"_s), 10);
        ExceptionBook all = book();
        QCOMPARE(all.exceptions.size(), size_t(1));
        QCOMPARE(all.exceptions[0].kind, ExceptionKind::ArchiveFailed);
        QCOMPARE(all.exceptions[0].id, u"archive/l1"_s);
        QCOMPARE(rerunBar(all.exceptions[0], all.rules.rule), std::optional(ExceptionBar::WholeRun));
        m_rig->put(test::letter(u"L-1"_s), 20);
        QVERIFY(book().exceptions.empty());
    }

    void row43NothingIsSentAgainBeforeTheOutcomeIsRecordedAndItSaysWhoCan()
    {
        const Communication letter = failing(u"L-1"_s, {u"2026-04-07T09:00:00"_s});
        m_rig->put(letter, 10);
        const Communication well = test::letter(u"L-2"_s);
        m_rig->put(well, 10);
        QVERIFY(!hindrance(well));
        auto closed = hindrance(letter);
        QVERIFY(closed);
        QCOMPARE(closed->why, ExceptionBar::NoOutcome);
        QCOMPARE(closed->what.team, u"service-agents"_s);
        note(ExceptionAct::Take, u"delivery/l1"_s);
        closed = hindrance(letter);
        QVERIFY(closed);
        QCOMPARE(closed->what.owner, u"ana"_s);
        note(ExceptionAct::Outcome, u"delivery/l1"_s, u"ABANDON"_s, u"moved away"_s, 1);
        QCOMPARE(why(letter), std::optional(ExceptionBar::NotAgain));
        QCOMPARE(one(u"delivery/l1"_s).state, ExceptionState::Released);
        m_deeds.back().undone = m_now;
        QCOMPARE(why(letter), std::optional(ExceptionBar::NoOutcome));
        note(ExceptionAct::Outcome, u"delivery/l1"_s, u"RETRY"_s, {}, 2);
        QVERIFY(!hindrance(letter));
        QCOMPARE(one(u"delivery/l1"_s).state, ExceptionState::OutcomeRecorded);
        // It is sent again, and fails again: what was recorded does not hold for that.
        m_rig->put(failing(u"R-1"_s, {u"2026-04-12T09:00:00"_s}, u"L-1"_s), 20);
        QCOMPARE(why(letter), std::optional(ExceptionBar::FailedSince));
        QVERIFY(!one(u"delivery/l1"_s).outcome->holds);
        QCOMPARE(one(u"delivery/l1"_s).state, ExceptionState::Owned);
    }

    void row43ALoopIsReleasedWithAReasonOnly()
    {
        const Communication letter = failing(u"L-1"_s, {u"2026-04-07T09:00:00"_s, u"2026-04-08T09:00:00"_s, u"2026-04-09T09:00:00"_s});
        m_rig->put(letter, 10);
        const LetterException looping = one(u"delivery/l1"_s);
        ExceptionDeed deed{looping.id, ExceptionAct::Outcome, u"RETRY"_s, {}, u"ana"_s, 3, m_now, {}};
        QCOMPARE(deedBar(looping, deed), std::optional(ExceptionBar::NoReason));
        m_deeds = {deed};
        QCOMPARE(why(letter), std::optional(ExceptionBar::NoReason)); // whoever wrote it
        deed.note = u"the gateway was mended"_s;
        QVERIFY(!deedBar(looping, deed));
        m_deeds = {deed};
        QVERIFY(!hindrance(letter));
    }

    void row43TheCaseSaysWhoHasItAndHowItEndedAndTheLaterWordCounts()
    {
        m_rig->put(failing(u"L-1"_s, {u"2026-04-07T09:00:00"_s}), 10);
        WorkflowCase flow;
        flow.nativeId = u"f1"_s;
        flow.definitionKey = u"communicationException"_s;
        flow.variables = {{u"communicationRef"_s, u"string"_s, u"L-1"_s}};
        WorkflowTask task;
        task.nativeId = u"t1"_s;
        task.key = u"resolveException"_s;
        task.groups = {u"operations"_s};
        task.assignee = u"olga"_s;
        task.created = m_now - 2 * day;
        flow.tasks = {task};
        QVERIFY(cache::writeCase(m_rig->database, test::flowRepository().id, flow, 10));
        LetterException told = one(u"delivery/l1"_s);
        QCOMPARE(told.owner, u"olga"_s);
        QCOMPARE(told.team, u"operations"_s);
        QCOMPARE(told.teamBy, ExceptionBasis::Case);
        QCOMPARE(told.tie->task, u"t1"_s);
        flow.tasks[0].ended = m_now - 30 * minute;
        flow.tasks[0].outcome = u"retry"_s;
        flow.ended = flow.tasks[0].ended;
        QVERIFY(cache::writeCase(m_rig->database, test::flowRepository().id, flow, 20));
        told = one(u"delivery/l1"_s);
        QCOMPARE(told.outcome->by, ExceptionBasis::Case);
        QCOMPARE(told.outcome->what, ExceptionOutcome::Retry);
        QCOMPARE(told.outcome->who, u"olga"_s);
        note(ExceptionAct::Outcome, u"delivery/l1"_s, u"ABANDON"_s, u"no"_s, -hour); // earlier than the case
        QCOMPARE(one(u"delivery/l1"_s).outcome->by, ExceptionBasis::Case);
        note(ExceptionAct::Outcome, u"delivery/l1"_s, u"ABANDON"_s, u"no"_s, 50 * minute); // later
        QCOMPARE(one(u"delivery/l1"_s).outcome->by, ExceptionBasis::Person);
        QCOMPARE(one(u"delivery/l1"_s).outcome->what, ExceptionOutcome::Abandon);
    }

    void anOutcomeIsTakenBackUntilSomethingRestsOnIt()
    {
        m_rig->put(failing(u"L-1"_s, {u"2026-04-07T09:00:00"_s}), 10);
        note(ExceptionAct::Outcome, u"delivery/l1"_s, u"RETRY"_s);
        QVERIFY(!undoBar(one(u"delivery/l1"_s), ExceptionAct::Outcome));
        note(ExceptionAct::Release, u"delivery/l1"_s, u"CF-1"_s, {}, 1);
        QCOMPARE(undoBar(one(u"delivery/l1"_s), ExceptionAct::Outcome), std::optional(ExceptionBar::RestsOnIt));
        QCOMPARE(one(u"delivery/l1"_s).state, ExceptionState::Released);
        QCOMPARE(undoBar(one(u"delivery/l1"_s), ExceptionAct::Take), std::optional(ExceptionBar::Nothing));
    }

    void row9OutputThatIsNotInTheFileOfItsClaimAfterAnHourIsTold()
    {
        const RepositoryId rooms = test::roomsRepository().id;
        BusinessWorkspace file;
        file.nativeId = u"900"_s;
        file.kind = BusinessKind::Claim;
        file.type = u"Claim"_s;
        file.name = u"Claim CL-1"_s;
        file.references = {{u"Claims"_s, u"CLAIM"_s, u"CL-0001"_s}};
        Communication shown = test::roomDocument(u"L-4"_s, u"Claim letter"_s, u"2026-04-10T09:00:00"_s);
        file.linked = {shown.record->nativeId};
        QVERIFY(cache::writeWorkspace(m_rig->database, rooms, file, 10));
        const auto put = [&](Communication letter, const QString& claim) {
            letter.claim = claim;
            m_rig->put(letter, 10);
        };
        put(test::roomDocument(u"L-1"_s, u"Claim letter"_s, u"2026-04-10T09:00:00"_s, {}, u"900"_s), u"CL-0001"_s);  // in it
        put(test::roomDocument(u"L-2"_s, u"Claim letter"_s, u"2026-04-10T09:00:00"_s), u"CL 0001"_s);             // not
        put(test::roomDocument(u"L-3"_s, u"Claim letter"_s, u"2026-04-13T09:30:00"_s), u"CL-0001"_s);                // not yet
        put(shown, u"CL-0001"_s);                                                                                     // shown there
        put(test::roomDocument(u"L-5"_s, u"Claim letter"_s, u"2026-04-10T09:00:00"_s), u"CL-77"_s);               // no file is known
        const ExceptionBook all = book();
        QCOMPARE(all.exceptions.size(), size_t(1));
        QCOMPARE(all.exceptions[0].id, u"filing/l2"_s);
        QCOMPARE(all.exceptions[0].kind, ExceptionKind::NotFiled);
        QCOMPARE(*all.exceptions[0].opened, test::berlinMs(u"2026-04-10T10:00:00"_s));
        QVERIFY(!resendBar(all.exceptions[0], all.rules.rule)); // it keeps nothing from being sent
        const ExceptionBook later = book(m_now + 2 * hour);
        QCOMPARE(later.exceptions.size(), size_t(2));
        QVERIFY(later.find(u"filing/l3"_s));
    }

    void row44AgesAreThoseOfTheRawDataAndDeadlinesAreBusinessDays()
    {
        std::vector<qint64> raw;
        for (int i = 1; i <= 11; ++i) {
            const QString at = u"2026-03-%1T09:00:00"_s.arg(i, 2, 10, QChar(u'0'));
            m_rig->put(failing(u"L-%1"_s.arg(i), {at}), 10);
            raw.push_back(m_now - test::berlinMs(at));
        }
        m_rig->put(failing(u"L-12"_s, {u"2026-04-10T09:00:00"_s}), 10); // Friday before the Monday that is now
        raw.push_back(m_now - test::berlinMs(u"2026-04-10T09:00:00"_s));
        const ExceptionBook all = book();
        std::vector<const LetterException*> list;
        for (const LetterException& one : all.exceptions) {
            list.push_back(&one);
        }
        const ExceptionAges ages = exceptionAges(list, all.rules, all.at);
        std::ranges::sort(raw);
        QCOMPARE(ages.open.measured, 12);
        QCOMPARE(ages.open.p50, raw[5]); // nearest rank: the 6th of 12, the 11th of 12
        QCOMPARE(ages.open.p90, raw[10]);
        QCOMPARE(ages.settled.measured, 0);
        const LetterException* young = all.find(u"delivery/l12"_s);
        QCOMPARE(young->due->day, QDate(2026, 4, 17)); // five business days
        QVERIFY(!young->isLate(all.at));
        QCOMPARE(ages.classes[1].count, 1); // one business day
        QCOMPARE(all.counts.late, 11);
        note(ExceptionAct::Outcome, u"delivery/l1"_s, u"RETRY"_s);
        const ExceptionBook settled = book();
        list = {settled.find(u"delivery/l1"_s)};
        QCOMPARE(exceptionAges(list, settled.rules, settled.at).settled.p50, m_now - hour - test::berlinMs(u"2026-03-01T09:00:00"_s));
        QVERIFY(list[0]->isLate(settled.at)); // its outcome came after its deadline
    }

    void whatNothingTellsOfAnyMoreStaysWithWhatWasDone()
    {
        note(ExceptionAct::Take, u"archive/l77"_s);
        const LetterException gone = one(u"archive/l77"_s);
        QVERIFY(gone.isGone);
        QCOMPARE(gone.state, ExceptionState::Released);
        QCOMPARE(gone.deeds.size(), size_t(1));
    }

    void aRuleOfTheSiteCountsAndABrokenOneIsTold()
    {
        QTemporaryDir home;
        QFile builtIn(u":/exceptions/rule.json"_s), own(home.filePath(u"exceptions.json"_s));
        QVERIFY(builtIn.open(QIODevice::ReadOnly) && own.open(QIODevice::WriteOnly));
        own.write(builtIn.readAll().replace("\"repeats\": 2", "\"repeats\": 7"));
        own.close();
        QCOMPARE(readExceptionRules(home.path()).rule.repeats, 7);
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("{\"calendar\": \"de\", \"days\": {}}");
        own.close();
        const ExceptionRules rules = readExceptionRules(home.path());
        QCOMPARE(rules.rule.repeats, 2);
        QCOMPARE(rules.faults.size(), size_t(1));
        QCOMPARE(rules.faults[0].detail, u"days: MISSING_DATA"_s);
    }

    void theListAsCsvGuardsFormulasAndSaysWhatItIsTrueOf()
    {
        Communication letter = failing(u"L-1"_s, {u"2026-04-07T09:00:00"_s});
        letter.businessUnit = u"=cmd()"_s;
        m_rig->put(letter, 10);
        const ExceptionBook all = book();
        const QByteArray csv = exceptionsCsv({&all.exceptions[0]}, all.scope, all.at);
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains("'=cmd()"));
        QVERIFY(csv.contains("2026-04-07T07:00:00Z"));
        QVERIFY(csv.contains("# as of 2026-04-13T08:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(ExceptionBookTest)
#include "exception_book_test.moc"
