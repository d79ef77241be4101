// Failed runs of the sandbox's composition system with their further attempts, against what the sandbox says of them.
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "models/cache/write_composition.h"
#include "models/cache/write_repository.h"
#include "models/evidence/run_failures.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

class RunFailuresTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<cache::Cache> m_cache;
    RepositoryId m_system;

    static constexpr UtcMs hour = 3'600'000, day = 24 * hour, begin = 1'760'000'000'000;

    RunFailures failures()
    {
        auto read = runFailures(*m_cache);
        read.waitForFinished();
        return read.result().value_or(RunFailures());
    }
    qint64 number(const QString& sql)
    {
        auto read = m_cache->readers().read([sql](store::Database& database) { return database.integer(sql); });
        read.waitForFinished();
        return read.result().value_or(-1);
    }
    void addRun(const QString& id, const QString& batch, const QString& status, UtcMs started, const QString& failedStep = {}, const QStringList& documents = {})
    {
        CompositionRun run;
        run.nativeId = id;
        run.batch = batch;
        run.status = status;
        run.started = started;
        run.ended = started + hour;
        RunStep step;
        step.nativeId = id + u"-1"_s;
        step.kind = failedStep.isEmpty() ? u"output"_s : failedStep;
        step.status = failedStep.isEmpty() ? u"complete"_s : u"error"_s;
        step.message = failedStep.isEmpty() ? QString() : u"it broke"_s;
        step.started = started + 600'000;
        step.ended = started + 1'200'000;
        for (const QString& document : documents) {
            step.outputs.push_back({document, {}, u"archive"_s, {}, 1});
        }
        run.steps = {step};
        auto written = m_cache->writer().write([this, run](store::Database& database) { return cache::writeRun(database, m_system, run, begin); });
        written.waitForFinished();
        QVERIFY(written.result().has_value());
    }
    std::optional<RunCase> caseOf(const QString& run)
    {
        for (const RunCase& one : failures().cases) {
            if (std::ranges::any_of(one.attempts, [&](const cache::RunTally& attempt) { return attempt.run.nativeId == run; })) {
                return one;
            }
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_folder.path();
        filling.records = 6'000;
        filling.seed = 3;
        QVERIFY(estate::fill(filling).has_value());
        QVERIFY(sandbox::exstream::fillComposition(m_folder.path(), 6'000, 3, readMoment(u"2026-04-01T08:00:00Z", QTimeZone::utc())->utc).has_value());
        m_cache = std::move(*cache::Cache::open(m_folder.path()));
    }

    void row70EveryFailedJobIsToldOnceWithTheAttemptThatFollowed()
    {
        const RunFailures all = failures();
        // Some are marked as deleted already; that they failed is told by their steps.
        const qint64 marked = number(u"SELECT count(*) FROM composition_run r WHERE status = 'deleted' AND EXISTS (SELECT 1 FROM composition_step s WHERE s.run = r.pk AND s.status = 'error')"_s);
        QCOMPARE(all.failed, number(u"SELECT count(*) FROM composition_run WHERE status = 'error'"_s) + marked);
        QCOMPARE(all.runs, number(u"SELECT count(*) FROM composition_run"_s));
        QVERIFY(all.failed > 10 && !all.isPart);
        qint64 failed = 0;
        for (const RunCase& one : all.cases) {
            failed += one.failed;
            // Each job of the sandbox that fails is tried again an hour later, and then it ends well.
            QCOMPARE(one.attempts.size(), size_t(2));
            QCOMPARE(one.end, RunEnd::Recovered);
            QVERIFY(cache::hasFailed(one.attempts[0].run) && !cache::hasFailed(one.attempts[1].run));
            QCOMPARE(one.attempts[0].run.batch, one.attempts[1].run.batch);
            QVERIFY(one.recoveredAfter && *one.recoveredAfter > hour / 2 && *one.recoveredAfter < 3 * hour);
            QCOMPARE(one.fault, RunFault::Composition);
            QVERIFY(one.message.contains(u"could not be read"));
            QCOMPARE(one.attempts[0].documents, 0);
            QCOMPARE(one.missing, 0); // and its letters are here
        }
        QCOMPARE(failed, all.failed);
    }

    void row70ABatchNumberThatComesAgainIsNoFurtherAttempt()
    {
        auto added = m_cache->writer().write([this](store::Database& database) -> Result<void> {
            Repository system;
            system.kind = RepositoryKind::Exstream;
            system.name = u"Other"_s;
            system.id = repositoryId(system.kind, system.name);
            m_system = system.id;
            return cache::addRepository(database, system);
        });
        added.waitForFinished();
        QVERIFY(added.result().has_value());
        addRun(u"first"_s, u"RUN-1"_s, u"error"_s, begin, u"input"_s);
        addRun(u"next year"_s, u"RUN-1"_s, u"complete"_s, begin + 365 * day);
        const auto one = caseOf(u"first"_s);
        QVERIFY(one.has_value());
        QCOMPARE(one->attempts.size(), size_t(1));
        QCOMPARE(one->end, RunEnd::Open);
        QCOMPARE(one->fault, RunFault::Input);
        QVERIFY(!caseOf(u"next year"_s));
    }

    void row70ARunThatFailsAgainIsOneCaseWithAllItsAttempts()
    {
        addRun(u"a"_s, u"RUN-2"_s, u"ERROR"_s, begin, u"output"_s);
        addRun(u"b"_s, u"RUN-2"_s, u"failed"_s, begin + 2 * hour, u"communication"_s);
        QCOMPARE(caseOf(u"a"_s)->end, RunEnd::Repeated);
        QCOMPARE(caseOf(u"a"_s)->failed, 2);
        addRun(u"c"_s, u"RUN-2"_s, u"complete"_s, begin + day, {}, {u"D-NOWHERE"_s});
        const auto one = caseOf(u"b"_s);
        QCOMPARE(one->attempts.size(), size_t(3));
        QCOMPARE(one->end, RunEnd::Recovered);
        QCOMPARE(one->fault, RunFault::Output);
        QCOMPARE(one->documents, 1);
        QCOMPARE(one->missing, 1); // composed, and in no archive
        QCOMPARE(waitedIn(one->attempts[0].run), std::optional<qint64>(600'000));
        QCOMPARE(runCaseJson(*one)[u"end"].toString(), u"RECOVERED"_s);
        QCOMPARE(runCaseJson(*one)[u"attempts"].toArray().size(), 3);
    }

    void row70WhatWasNeverReprocessedWaitsInTheOrderOfItsFailure()
    {
        addRun(u"late"_s, u"RUN-4"_s, u"error"_s, begin + 3 * day, u"output"_s);
        addRun(u"early"_s, u"RUN-5"_s, u"error"_s, begin + 2 * day, u"output"_s);
        const int early = caseOf(u"early"_s)->queuePosition, late = caseOf(u"late"_s)->queuePosition;
        QVERIFY2(early > 0 && late == early + 1, qPrintable(u"%1, %2"_s.arg(early).arg(late)));
        QCOMPARE(caseOf(u"early"_s)->waitsSince, std::optional<UtcMs>(begin + 2 * day + hour));
        QCOMPARE(caseOf(u"first"_s)->queuePosition, 1); // which waits the longest
        const int waiting = failures().waiting;
        addRun(u"again"_s, u"RUN-5"_s, u"complete"_s, begin + 4 * day);
        QCOMPARE(caseOf(u"early"_s)->queuePosition, 0);
        QCOMPARE(caseOf(u"late"_s)->queuePosition, early);
        QCOMPARE(failures().waiting, waiting - 1);
    }

    void row70AFailureIsKeptWhenItsSystemMarksTheRunAsDeleted()
    {
        const qint64 failed = failures().failed;
        addRun(u"late"_s, u"RUN-4"_s, u"deleted"_s, begin + 3 * day, u"output"_s);
        QCOMPARE(failures().failed, failed);
        QCOMPARE(caseOf(u"late"_s)->end, RunEnd::Open);
        QCOMPARE(caseOf(u"late"_s)->attempts[0].run.status, u"error"_s);
        // One that was marked before it was read for the first time: its steps say how it ended.
        addRun(u"marked"_s, u"RUN-6"_s, u"deleted"_s, begin + 5 * day, u"communication"_s);
        addRun(u"well"_s, u"RUN-7"_s, u"deleted"_s, begin + 5 * day);
        QCOMPARE(failures().failed, failed + 1);
        QCOMPARE(caseOf(u"marked"_s)->fault, RunFault::Composition);
        QVERIFY(!caseOf(u"well"_s));
    }
};

QTEST_GUILESS_MAIN(RunFailuresTest)
#include "run_failures_test.moc"
