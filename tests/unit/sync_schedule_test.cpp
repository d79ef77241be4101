#include "models/sync/schedule.h"

#include <QTest>

using namespace cf;
using namespace cf::sync;

class SyncScheduleTest : public QObject
{
    Q_OBJECT

    static Repository repository(const QString& name, int everySeconds, std::optional<UtcMs> lastAttempt = {})
    {
        Repository made;
        made.id = repositoryId(RepositoryKind::ArchivesSpace, name);
        made.name = name;
        made.checkEvery = everySeconds;
        made.lastAttempt = lastAttempt;
        return made;
    }
    static RepositoryId id(const QString& name) { return repositoryId(RepositoryKind::ArchivesSpace, name); }
    static constexpr UtcMs start = 1'000'000'000;
    static constexpr UtcMs minute = 60'000;

private Q_SLOTS:
    void oneThatWasNeverLookedAtIsDueAtOnce()
    {
        Schedule schedule;
        schedule.know({repository(QStringLiteral("A"), 60)});
        QCOMPARE(schedule.due(start), std::vector{id(QStringLiteral("A"))});
    }

    void oneThatIsToBeAskedForIsNeverDue()
    {
        Schedule schedule;
        schedule.know({repository(QStringLiteral("A"), 0)});
        QVERIFY(schedule.due(start).empty());
        QVERIFY(!schedule.next(id(QStringLiteral("A"))));
    }

    void theNextRunCountsFromTheEndOfTheLastAlsoOfAnEarlierProcess()
    {
        Schedule schedule;
        schedule.know({repository(QStringLiteral("A"), 300, start)});
        QVERIFY(schedule.due(start + 5 * minute - 1).empty());
        QCOMPARE(schedule.due(start + 5 * minute).size(), size_t(1));
        schedule.noteStart(id(QStringLiteral("A")));
        QVERIFY2(schedule.due(start + 60 * minute).empty(), "it runs");
        schedule.noteEnd(id(QStringLiteral("A")), start + 7 * minute, {});
        QCOMPARE(schedule.next(id(QStringLiteral("A"))), std::optional(start + 12 * minute));
    }

    void failuresWaitTwiceAsLongEachAndAnHourAtTheMost()
    {
        Schedule schedule;
        schedule.know({repository(QStringLiteral("A"), 600, start)});
        UtcMs now = start;
        std::vector<UtcMs> waits;
        for (int i = 0; i < 5; ++i) {
            schedule.noteEnd(id(QStringLiteral("A")), now, ErrorKind::Offline);
            waits.push_back((*schedule.next(id(QStringLiteral("A"))) - now) / minute);
        }
        QCOMPARE(waits, (std::vector<UtcMs>{20, 40, 60, 60, 60}));
        schedule.noteEnd(id(QStringLiteral("A")), now, {});
        QCOMPARE(*schedule.next(id(QStringLiteral("A"))), now + 10 * minute);
    }

    void aRefusedPasswordIsNotTriedAgainByItself()
    {
        for (const ErrorKind kind : {ErrorKind::Unauthorised, ErrorKind::Locked, ErrorKind::Unavailable, ErrorKind::Rejected}) {
            Schedule schedule;
            schedule.know({repository(QStringLiteral("A"), 60, start)});
            schedule.noteEnd(id(QStringLiteral("A")), start, kind);
            QVERIFY(schedule.due(start + 1000 * minute).empty());
            schedule.know({repository(QStringLiteral("A"), 60, start)});
            QVERIFY2(schedule.due(start + 1000 * minute).empty(), "reading the list again does not forget it");
            schedule.noteStart(id(QStringLiteral("A"))); // somebody asked
            schedule.noteEnd(id(QStringLiteral("A")), start + minute, {});
            QCOMPARE(schedule.due(start + 2 * minute).size(), size_t(1));
        }
    }

    void aLongIntervalIsNotShortenedByAFailure()
    {
        Schedule schedule;
        schedule.know({repository(QStringLiteral("A"), 24 * 3600, start)});
        schedule.noteEnd(id(QStringLiteral("A")), start, ErrorKind::Offline);
        QCOMPARE(*schedule.next(id(QStringLiteral("A"))), start + 24 * 60 * minute);
    }

    void whatIsDueLongestComesFirstAndWhatIsGoneNever()
    {
        Schedule schedule;
        schedule.know({repository(QStringLiteral("A"), 60, start), repository(QStringLiteral("B"), 60, start - minute)});
        QCOMPARE(schedule.due(start + 10 * minute), (std::vector{id(QStringLiteral("B")), id(QStringLiteral("A"))}));
        schedule.know({repository(QStringLiteral("A"), 60, start)});
        QCOMPARE(schedule.due(start + 10 * minute), std::vector{id(QStringLiteral("A"))});
    }
};

QTEST_APPLESS_MAIN(SyncScheduleTest)
#include "sync_schedule_test.moc"
