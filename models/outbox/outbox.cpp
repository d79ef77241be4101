#include "models/outbox/outbox.h"

#include "models/outbox/outbox_rows.h"
#include "models/store/migrator.h"

#include <QDir>

namespace cf::outbox {

using namespace Qt::StringLiterals;

namespace {

Result<bool> isThere(store::Database& database, const char* sql, const QString& value)
{
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, value);
    CF_TRY(const bool found, select->step());
    select->reset();
    return found;
}

Result<bool> hasCommand(store::Database& database, const QString& key)
{
    return isThere(database, "SELECT 1 FROM command WHERE key = ?1", key);
}

Result<void> insertInOrder(store::Database& database, qint64 plan, const QString& person, const Intent& intent, UtcMs at)
{
    if (!intent.follows.isEmpty()) {
        CF_TRY(const bool isKnown, hasCommand(database, intent.follows));
        if (!isKnown) {
            return fail(ErrorKind::Rejected, u"it follows a command that is not there: "_s + intent.follows);
        }
    }
    return insertIntent(database, plan, person, intent, at);
}

Result<std::vector<std::pair<IntentState, qint64>>> countsBy(store::Statement& select)
{
    std::vector<std::pair<IntentState, qint64>> counts;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            break;
        }
        if (const auto state = intentStateNamed(select.text(0))) {
            counts.emplace_back(*state, select.integer(1));
        }
    }
    std::ranges::sort(counts);
    return counts;
}

/// The row stands at p.pk, p.id, p.kind, p.title, p.reason, p.person, p.request, p.created, p.paused.
Result<PlanStanding> standingOf(store::Database& database, const store::Statement& row)
{
    const qint64 pk = row.integer(0);
    PlanStanding standing{{row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.blob(6), row.integer(7), row.integer(8) != 0}, {}, 0, {}};
    CF_TRY(store::Statement * counting, database.cached("SELECT state, count(*) FROM command WHERE plan = ?1 GROUP BY state"));
    counting->bind(1, pk);
    CF_TRY(standing.counts, countsBy(*counting));
    CF_TRY(store::Statement * seen, database.cached("SELECT count(*) FROM command WHERE plan = ?1 AND state = 'DONE' AND seen IS NOT NULL"));
    seen->bind(1, pk);
    CF_CHECK(seen->step());
    standing.seen = seen->integer(0);
    seen->reset();
    CF_TRY(store::Statement * last,
           database.cached("SELECT max(s.at) FROM command c CROSS JOIN command_step s ON s.command = c.pk WHERE c.plan = ?1"));
    last->bind(1, pk);
    CF_CHECK(last->step());
    standing.changed = last->optionalInteger(0);
    last->reset();
    return standing;
}

constexpr char planColumns[] = "SELECT p.pk, p.id, p.kind, p.title, p.reason, p.person, p.request, p.created, p.paused FROM plan p ";

} // namespace

QByteArray plansOfKindSql() { return QByteArray(planColumns) + "WHERE p.kind = ?1 ORDER BY p.pk DESC LIMIT ?2"; }

Result<std::unique_ptr<Outbox>> Outbox::open(const QString& profileDirectory)
{
    std::unique_ptr<Outbox> outbox(new Outbox);
    outbox->m_path = QDir(profileDirectory).filePath(u"outbox.sqlite"_s);
    {
        CF_TRY(store::Database database, store::Database::open(outbox->m_path, store::Database::Mode::ReadWriteDurable));
        CF_TRY(const auto migrations, store::migrationsIn(u":/sql/migrations/outbox"_s));
        CF_CHECK(store::migrate(database, migrations));
    }
    CF_TRY(outbox->m_writer, store::Writer::open(outbox->m_path, store::Database::Mode::ReadWriteDurable));
    CF_TRY(outbox->m_readers, store::Readers::open(outbox->m_path, 1));
    return outbox;
}

QFuture<Result<void>> Outbox::submit(Plan plan, std::vector<Intent> intents, UtcMs at)
{
    return submit(std::move(plan), std::move(intents), {}, at);
}

QFuture<Result<void>> Outbox::submit(Plan plan, std::vector<Intent> intents, std::vector<PlanLetter> letters, UtcMs at)
{
    return change<void>([admission = m_admission, plan = std::move(plan), intents = std::move(intents), letters = std::move(letters), at](store::Database& database) -> Result<void> {
        if (admission) {
            CF_TRY(const AskedOfOutbox asked, withPlan(database, submitting(plan, intents)));
            CF_CHECK(admission(asked));
        }
        CF_TRY(const bool isTaken, isThere(database, "SELECT 1 FROM plan WHERE id = ?1", plan.id));
        if (isTaken || plan.id.isEmpty()) {
            return fail(ErrorKind::Conflict, u"there is a plan "_s + plan.id);
        }
        CF_TRY(store::Statement * insert,
               database.cached("INSERT INTO plan (id, kind, title, reason, person, request, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
        insert->bind(1, plan.id).bind(2, plan.kind).bind(3, plan.title).bind(4, plan.reason).bind(5, plan.person);
        insert->bind(6, plan.request.isNull() ? QByteArray("") : plan.request).bind(7, plan.created);
        CF_CHECK(insert->run());
        const qint64 row = database.lastInsertId();
        for (const Intent& intent : intents) {
            CF_TRY(const bool isKnown, hasCommand(database, intent.command.key));
            if (isKnown) {
                return fail(ErrorKind::Conflict, u"there is a command "_s + intent.command.key);
            }
            CF_CHECK(insertInOrder(database, row, plan.person, intent, at));
        }
        return insertLetters(database, row, letters);
    });
}

QFuture<Result<int>> Outbox::add(QString plan, std::vector<Intent> intents, UtcMs at)
{
    return change<int>([admission = m_admission, plan = std::move(plan), intents = std::move(intents), at](store::Database& database) -> Result<int> {
        CF_TRY(const qint64 row, planRow(database, plan));
        int count = 0;
        for (const Intent& intent : intents) {
            CF_TRY(const bool isKnown, hasCommand(database, intent.command.key));
            if (!isKnown) {
                CF_CHECK(insertInOrder(database, row, {}, intent, at));
                ++count;
            }
        }
        if (count > 0 && admission) { // before it is committed
            CF_TRY(const AskedOfOutbox asked, withPlan(database, {"add"_L1, plan, {}}));
            CF_CHECK(admission(asked));
        }
        return count;
    });
}

QFuture<Result<void>> Outbox::pause(QString plan, bool isPaused)
{
    return change<void>(admitted(isPaused ? "pause"_L1 : "resume"_L1, plan, {}, [plan, isPaused](store::Database& database) -> Result<void> {
        CF_TRY(const qint64 row, planRow(database, plan));
        CF_TRY(store::Statement * update, database.cached("UPDATE plan SET paused = ?2 WHERE pk = ?1"));
        update->bind(1, row).bind(2, isPaused);
        return update->run();
    }));
}

QFuture<Result<std::vector<PlanStanding>>> Outbox::plans(bool onlyOpen, int limit)
{
    return m_readers->read([onlyOpen, limit](store::Database& database) -> Result<std::vector<PlanStanding>> {
        static const QByteArray sql = QByteArray(planColumns)
                                      + "WHERE ?1 = 0 OR EXISTS (SELECT 1 FROM command c WHERE c.plan = p.pk AND c.state IN ('WAITING', "
                                        "'ACCEPTED', 'SENDING', 'UNKNOWN', 'NEEDS_PERSON')) ORDER BY p.pk DESC LIMIT ?2";
        CF_TRY(store::Statement * select, database.cached(sql.constData()));
        select->bind(1, onlyOpen).bind(2, limit);
        std::vector<PlanStanding> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            CF_TRY(PlanStanding standing, standingOf(database, *select));
            all.push_back(std::move(standing));
        }
    });
}

QFuture<Result<std::vector<PlanStanding>>> Outbox::plansOf(QString kind, int limit)
{
    return m_readers->read([kind = std::move(kind), limit](store::Database& database) -> Result<std::vector<PlanStanding>> {
        static const QByteArray sql = plansOfKindSql();
        CF_TRY(store::Statement * select, database.cached(sql.constData()));
        select->bind(1, kind).bind(2, limit);
        std::vector<PlanStanding> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            CF_TRY(PlanStanding standing, standingOf(database, *select));
            all.push_back(std::move(standing));
        }
    });
}

QFuture<Result<std::optional<PlanStanding>>> Outbox::plan(QString id)
{
    return m_readers->read([id = std::move(id)](store::Database& database) -> Result<std::optional<PlanStanding>> {
        static const QByteArray sql = QByteArray(planColumns) + "WHERE p.id = ?1";
        CF_TRY(store::Statement * select, database.cached(sql.constData()));
        select->bind(1, id);
        CF_TRY(const bool row, select->step());
        if (!row) {
            return std::optional<PlanStanding>();
        }
        Result<PlanStanding> standing = standingOf(database, *select);
        select->reset();
        CF_CHECK(standing);
        return std::optional(*std::move(standing));
    });
}

QFuture<Result<std::vector<PlanStanding>>> Outbox::plansUnderWay(QString kind, QString after, int limit)
{
    return m_readers->read([kind = std::move(kind), after = std::move(after), limit](store::Database& database) -> Result<std::vector<PlanStanding>> {
        static const QByteArray sql = QByteArray(planColumns)
                                      + "WHERE p.kind = ?1 AND p.closed = 0 AND p.paused = 0 AND p.pk > coalesce((SELECT a.pk FROM plan a WHERE a.id = ?2), 0) AND EXISTS "
                                        "(SELECT 1 FROM command c WHERE c.plan = p.pk AND c.state = 'DONE') ORDER BY p.pk LIMIT ?3";
        CF_TRY(store::Statement * select, database.cached(sql.constData()));
        select->bind(1, kind).bind(2, after).bind(3, limit);
        std::vector<PlanStanding> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            CF_TRY(PlanStanding standing, standingOf(database, *select));
            all.push_back(std::move(standing));
        }
    });
}

QFuture<Result<std::vector<std::pair<IntentState, qint64>>>> Outbox::counts()
{
    return m_readers->read([](store::Database& database) -> Result<std::vector<std::pair<IntentState, qint64>>> {
        CF_TRY(store::Statement * select, database.cached("SELECT state, count(*) FROM command GROUP BY state"));
        return countsBy(*select);
    });
}

QFuture<Result<std::optional<Intent>>> Outbox::intent(QString key)
{
    return m_readers->read([key = std::move(key)](store::Database& database) -> Result<std::optional<Intent>> {
        Result<IntentRow> row = intentOf(database, key);
        if (!row && row.error().kind == ErrorKind::NotFound) {
            return std::optional<Intent>();
        }
        CF_CHECK(row);
        CF_CHECK(addBytes(database, *row));
        return std::optional(std::move(row->intent));
    });
}

QFuture<Result<std::vector<IntentStep>>> Outbox::history(QString key)
{
    return m_readers->read([key = std::move(key)](store::Database& database) -> Result<std::vector<IntentStep>> {
        CF_TRY(store::Statement * select,
               database.cached("SELECT s.at, s.state, s.person, s.detail, s.error_kind FROM command c JOIN command_step s ON s.command = c.pk WHERE "
                               "c.key = ?1 ORDER BY s.pk"));
        select->bind(1, key);
        std::vector<IntentStep> steps;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return steps;
            }
            IntentStep step{select->integer(0), intentStateNamed(select->text(1)).value_or(IntentState::Unknown), select->text(2), select->text(3), {}};
            if (const auto kind = select->optionalInteger(4)) {
                step.error = ErrorKind(*kind);
            }
            steps.push_back(std::move(step));
        }
    });
}

} // namespace cf::outbox
