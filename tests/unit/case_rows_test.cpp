// Cases of workflow systems as rows: whole, once, with what they said before; and their open tasks.
#include "models/cache/read_case.h"
#include "models/cache/write_case.h"
#include "tests/support/cache_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

WorkflowTask taskOf(const QString& id, const QString& assignee, const QStringList& groups, std::optional<UtcMs> due)
{
    WorkflowTask task;
    task.nativeId = id;
    task.key = u"approve"_s;
    task.name = u"Approve"_s;
    task.assignee = assignee;
    task.groups = groups;
    task.due = due;
    task.created = 500;
    task.variables = {{u"n"_s, u"integer"_s, u"3"_s}};
    return task;
}

WorkflowCase caseOf(const QString& id, std::vector<WorkflowTask> tasks)
{
    WorkflowCase one;
    one.nativeId = id;
    one.token = u"token"_s;
    one.reference = u"CF-"_s + id;
    one.definitionKey = u"reissueRequest"_s;
    one.definitionVersion = 2;
    one.startedBy = u"ana"_s;
    one.started = 400;
    one.variables = {{u"onHold"_s, u"boolean"_s, u"false"_s}};
    one.tasks = std::move(tasks);
    one.comments = {{u"c1"_s, u"t1"_s, u"ben"_s, u"words"_s, 600}};
    one.steps = {{u"s1"_s, u"start"_s, u"Start"_s, u"startEvent"_s, 400, 401}};
    return one;
}

} // namespace

class CaseRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsKeptWholeAndToldTwiceIsNoNews()
    {
        CacheRig rig;
        const RepositoryId repository = archiveRepository().id;
        WorkflowCase one = caseOf(u"p1"_s, {taskOf(u"t1"_s, {}, {u"compliance"_s}, 9'000)});
        QCOMPARE(cache::writeCase(rig.database, repository, one, 1'000).value_or(false), true);
        QCOMPARE(cache::writeCase(rig.database, repository, one, 2'000).value_or(true), false);
        QCOMPARE(cache::readCase(rig.database, u"p1"_s)->what, one);
        QCOMPARE(cache::readCase(rig.database, u"CF-p1"_s)->what, one);
        one.tasks[0].assignee = u"ben"_s;
        one.token = u"other"_s;
        QCOMPARE(cache::writeCase(rig.database, repository, one, 3'000).value_or(false), true);
        const auto known = cache::readCase(rig.database, repository, u"p1"_s);
        QVERIFY(known);
        QCOMPARE(known->what, one);
        QCOMPARE(known->history.size(), size_t(2));
        QCOMPARE(known->history[0].what.tasks[0].assignee, QString());
        QCOMPARE(known->history[0].to, std::optional<UtcMs>(3'000));
        QCOMPARE(known->knownFrom, 1'000);
        QCOMPARE(cache::readCase(rig.database, u"nothing"_s).error().kind, ErrorKind::NotFound);
    }

    void openTasksAreListedByWhoHasThemAndWhenTheyAreDue()
    {
        CacheRig rig;
        const RepositoryId repository = archiveRepository().id;
        WorkflowTask done = taskOf(u"t3"_s, u"ana"_s, {}, 1);
        done.ended = 700;
        QVERIFY(cache::writeCase(rig.database, repository, caseOf(u"p1"_s, {taskOf(u"t1"_s, {}, {u"compliance"_s, u"leads"_s}, 9'000), taskOf(u"t2"_s, u"ana"_s, {u"compliance"_s}, {}), done}), 1'000));
        QVERIFY(cache::writeCase(rig.database, repository, caseOf(u"p2"_s, {taskOf(u"t4"_s, u"ana"_s, {}, 5'000)}), 1'000));
        WorkflowCase suspended = caseOf(u"p3"_s, {taskOf(u"t5"_s, u"ana"_s, {}, 4'000)});
        suspended.isSuspended = true;
        QVERIFY(cache::writeCase(rig.database, repository, suspended, 1'000));
        const auto ids = [&](const cache::TaskQuestion& question, qint64 offset = 0, int most = 10) {
            const auto page = cache::openTasks(rig.database, question, offset, most);
            QStringList all{page ? QString::number(page->total) : page.error().detail};
            for (const cache::TaskLine& line : page ? page->lines : std::vector<cache::TaskLine>()) {
                all << line.task.nativeId;
            }
            return all.join(u' ');
        };
        QCOMPARE(ids({}), u"3 t4 t1 t2"_s);
        QCOMPARE(ids({.assignee = u"ana"_s}), u"2 t4 t2"_s);
        QCOMPARE(ids({.groups = {u"compliance"_s, u"leads"_s}}), u"1 t1"_s);
        QCOMPARE(ids({.isUnclaimed = true}), u"1 t1"_s);
        QCOMPARE(ids({.dueBefore = 6'000}), u"1 t4"_s);
        QCOMPARE(ids({}, 1, 1), u"3 t1"_s);
        QCOMPARE(*cache::countCases(rig.database, repository), (cache::CaseCount{3, 3, 4}));
        QCOMPARE(cache::noteCaseStanding(rig.database, repository, u"p2"_s, RecordStanding::NotVisible, u"gone"_s, 2'000).value_or(false), true);
        QCOMPARE(ids({}), u"2 t1 t2"_s);
        QCOMPARE(cache::readCase(rig.database, u"p2"_s)->standings.size(), size_t(1));
        QVERIFY(cache::writeCase(rig.database, repository, caseOf(u"p2"_s, {}), 3'000));
        QCOMPARE(cache::readCase(rig.database, u"p2"_s)->standing, RecordStanding::Present);
    }
};

QTEST_GUILESS_MAIN(CaseRowsTest)
#include "case_rows_test.moc"
