// Cases on their way from a run into the cache, what a next run is told of them, and their end with their repository.
#include "models/cache/cache.h"
#include "models/cache/erase_records.h"
#include "models/cache/read_case.h"
#include "models/sync/apply_page.h"
#include "models/sync/known_in_cache.h"
#include "tests/support/cache_rig.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class CaseSyncTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"cache.sqlite"_s);
    RepositoryId m_repository = archiveRepository().id;

    Result<sync::Applied> apply(const std::vector<connectors::Change>& changes, UtcMs now)
    {
        CF_TRY(store::Database database, store::Database::open(m_path, store::Database::Mode::ReadWrite));
        return sync::applyChanges(database, m_repository, changes, {}, now, now);
    }
    static WorkflowCase caseOf(const QString& id, const QString& token, std::optional<UtcMs> ended = {})
    {
        WorkflowCase one;
        one.nativeId = id;
        one.token = token;
        one.reference = u"CF-"_s + id;
        one.ended = ended;
        one.tasks.emplace_back().nativeId = u"t-"_s + id;
        one.tasks.back().ended = ended;
        one.tasks.back().groups = QStringList{u"compliance"_s};
        return one;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto database = store::Database::open(m_path, store::Database::Mode::ReadWrite);
        QVERIFY(database && store::migrate(*database, *store::migrationsIn(u":/sql/migrations/cache"_s)).has_value());
        QVERIFY(cache::addRepository(*database, archiveRepository()).has_value());
    }

    void aPageOfCasesIsAppliedOnceHoweverOftenItIs()
    {
        const std::vector<connectors::Change> page{connectors::CaseSeen{caseOf(u"p1"_s, u"a"_s)}, connectors::CaseSeen{caseOf(u"p2"_s, u"b"_s, 500)},
                                                   connectors::CaseSeen{caseOf(u"p3"_s, u"c"_s)}};
        auto applied = apply(page, 1'000);
        QVERIFY(applied && applied->written == 3 && applied->unchanged == 0);
        applied = apply(page, 2'000);
        QVERIFY(applied && applied->written == 0 && applied->unchanged == 3);
        auto known = sync::KnownInCache::open(m_path, m_repository);
        QVERIFY(known);
        QCOMPARE((*known)->workflowCase(u"p2"_s)->value_or(QString()), u"b"_s);
        QCOMPARE(*(*known)->openCasesAfter({}, 10), (QStringList{u"p1"_s, u"p3"_s}));
        QCOMPARE(*(*known)->openCasesAfter(u"p1"_s, 10), QStringList{u"p3"_s});
    }

    void oneThatIsGoneStaysAndIsNotAskedForAgain()
    {
        QVERIFY(apply({connectors::CaseGone{u"p3"_s, RecordStanding::NotVisible, u"neither open nor in the history"_s}}, 3'000));
        auto known = sync::KnownInCache::open(m_path, m_repository);
        QVERIFY(known);
        QCOMPARE(*(*known)->openCasesAfter({}, 10), QStringList{u"p1"_s});
        QVERIFY(!(*known)->workflowCase(u"p3"_s)->has_value());
        auto database = store::Database::open(m_path, store::Database::Mode::ReadOnly);
        QCOMPARE(cache::readCase(*database, u"p3"_s)->standings.at(0).basis, u"neither open nor in the history"_s);
    }

    void theyGoWithTheirRepository()
    {
        auto database = store::Database::open(m_path, store::Database::Mode::ReadWrite);
        QVERIFY(cache::endErasure(*database, m_repository).has_value());
        for (const char16_t* table : {u"workflow_case", u"workflow_case_fact", u"workflow_case_standing", u"workflow_task", u"workflow_task_group"}) {
            QCOMPARE(database->integer(u"SELECT count(*) FROM "_s + QString::fromUtf16(table)).value_or(-1), 0);
        }
    }
};

QTEST_GUILESS_MAIN(CaseSyncTest)
#include "case_sync_test.moc"
