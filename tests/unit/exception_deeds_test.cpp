// What persons did about exceptions: kept with who and when, taken back as long as nothing rests on it, found after the desk was opened again.
#include "models/desk/desk.h"
#include "models/store/migrator.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;

class ExceptionDeedsTest : public QObject
{
    Q_OBJECT

    template <class T> static Result<T> taken(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); })) {
            return fail(ErrorKind::Timeout, u"no answer"_s);
        }
        return future.result();
    }

private Q_SLOTS:
    void row43AnOutcomeIsKeptWithWhoAndWhenAndWhatWasTakenBackStays()
    {
        QTemporaryDir home;
        const ExceptionDeed outcome{u"delivery/l1"_s, ExceptionAct::Outcome, u"RETRY"_s, u"new address"_s, u"ana"_s, 1, 100, {}};
        {
            const auto desk = *desk::Desk::open(home.path());
            QSignalSpy changed(desk.get(), &desk::Desk::exceptionsChanged);
            QVERIFY(taken(desk->noteException({u"delivery/l1"_s, ExceptionAct::Take, {}, {}, u"ana"_s, 1, 50, {}})));
            QVERIFY(taken(desk->noteException(outcome)));
            QVERIFY(taken(desk->noteException({u"run/9"_s, ExceptionAct::Assign, u"operations"_s, {}, u"bo"_s, 2, 60, {}})));
            QTRY_COMPARE(changed.size(), 3);
            QCOMPARE(taken(desk->exceptionDeeds(u"delivery/l1"_s))->size(), size_t(2));
            QCOMPARE(taken(desk->noteException({{}, ExceptionAct::Take, {}, {}, u"ana"_s, 1, 1, {}})).error().kind, ErrorKind::Rejected);
            QCOMPARE(taken(desk->noteException({u"run/9"_s, ExceptionAct::Take, {}, {}, {}, 1, 1, {}})).error().kind, ErrorKind::Rejected);
            QCOMPARE(taken(desk->undoExceptionDeed(u"run/9"_s, ExceptionAct::Outcome, 1)).error().kind, ErrorKind::NotFound);
        }
        const auto desk = *desk::Desk::open(home.path());
        const auto deeds = *taken(desk->exceptionDeeds({}));
        QCOMPARE(deeds.size(), size_t(3));
        QCOMPARE(deeds[1], outcome);
        QVERIFY(taken(desk->undoExceptionDeed(u"delivery/l1"_s, ExceptionAct::Outcome, 200)));
        const auto after = *taken(desk->exceptionDeeds(u"delivery/l1"_s));
        QCOMPARE(after.size(), size_t(2)); // it stays, with the time
        QCOMPARE(after[1].undone, std::optional<UtcMs>(200));
    }

    void anOutcomeOnWhichAReleaseRestsIsNotTakenBack()
    {
        QTemporaryDir home;
        const auto desk = *desk::Desk::open(home.path());
        QVERIFY(taken(desk->noteException({u"run/9"_s, ExceptionAct::Outcome, u"RETRY"_s, {}, u"ana"_s, 1, 100, {}})));
        QVERIFY(taken(desk->noteException({u"run/9"_s, ExceptionAct::Release, u"CF-1"_s, {}, u"ana"_s, 1, 110, {}})));
        QCOMPARE(taken(desk->undoExceptionDeed(u"run/9"_s, ExceptionAct::Outcome, 120)).error().kind, ErrorKind::Conflict);
        QVERIFY(taken(desk->undoExceptionDeed(u"run/9"_s, ExceptionAct::Release, 130))); // it could not be asked for
        QVERIFY(taken(desk->undoExceptionDeed(u"run/9"_s, ExceptionAct::Outcome, 140)));
    }

    void aDeskOfTheVersionBeforeIsTakenUpWithWhatIsInIt()
    {
        QTemporaryDir home;
        {
            std::vector<store::Migration> before = *store::migrationsIn(u":/sql/migrations/desk"_s);
            before.erase(std::ranges::find(before, u"exceptions"_s, &store::Migration::name), before.end());
            auto database = *store::Database::open(home.filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(store::migrate(database, before));
            QVERIFY(database.execute(u"INSERT INTO saved_search (name, query, grammar_version, position, created) VALUES ('mine', 'late fee', 1, 0, 5)"));
        }
        const auto desk = *desk::Desk::open(home.path());
        QCOMPARE(taken(desk->savedSearches())->size(), size_t(1));
        QVERIFY(taken(desk->noteException({u"run/9"_s, ExceptionAct::Take, {}, {}, u"ana"_s, 1, 1, {}})));
    }
};

QTEST_GUILESS_MAIN(ExceptionDeedsTest)
#include "exception_deeds_test.moc"
