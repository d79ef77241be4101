// Plans of one kind, for whoever follows them; and the letters of all plans of many.
#include "models/outbox/outbox_rows.h"

namespace cf::outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr char planOfCommand[] = ", p.kind, p.title, p.reason, p.person, p.request, p.created, p.paused ";

Result<PlanWithCommand> withCommand(const store::Statement& row)
{
    CF_TRY(IntentRow found, readIntent(row));
    constexpr int at = intentColumnCount;
    Plan plan{found.intent.plan, row.text(at), row.text(at + 1), row.text(at + 2), row.text(at + 3), row.blob(at + 4), row.integer(at + 5), row.integer(at + 6) != 0};
    return PlanWithCommand{std::move(plan), std::move(found.intent)};
}

Result<std::vector<PlanWithCommand>> allOf(store::Statement& select)
{
    std::vector<PlanWithCommand> all;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return all;
        }
        CF_TRY(PlanWithCommand one, withCommand(select));
        all.push_back(std::move(one));
    }
}

Result<std::vector<Intent>> othersOf(store::Database& database, const QString& plan)
{
    static const QByteArray sql = QByteArray("SELECT ") + intentColumns + " FROM plan p CROSS JOIN command c ON c.plan = p.pk WHERE p.id = ?1 AND c.key <> p.id ORDER BY c.pk";
    CF_TRY(store::Statement * select, database.cached(sql.constData()));
    select->bind(1, plan);
    std::vector<Intent> others;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return others;
        }
        CF_TRY(IntentRow found, readIntent(*select));
        others.push_back(std::move(found.intent));
    }
}

} // namespace

QByteArray plansWithCommandSql()
{
    return QByteArray("SELECT ") + intentColumns + planOfCommand
           + "FROM plan p CROSS JOIN command c ON c.key = p.id AND c.plan = p.pk WHERE p.kind = ?1 AND p.pk < coalesce((SELECT b.pk FROM plan b WHERE b.id = ?3), 9223372036854775807) "
             "ORDER BY p.pk DESC LIMIT ?2";
}

QByteArray plansAboutSql()
{
    return QByteArray("SELECT ") + intentColumns + planOfCommand
           + "FROM command c INDEXED BY command_subject CROSS JOIN plan p ON p.pk = c.plan AND p.id = c.key WHERE c.subject = ?2 AND p.kind = ?1 ORDER BY c.pk DESC";
}

QFuture<Result<std::vector<PlanWithCommand>>> Outbox::plansWithCommand(QString kind, int limit, QString before)
{
    return m_readers->read([kind = std::move(kind), limit, before = std::move(before)](store::Database& database) -> Result<std::vector<PlanWithCommand>> {
        static const QByteArray sql = plansWithCommandSql();
        CF_TRY(store::Statement * select, database.cached(sql.constData()));
        select->bind(1, kind).bind(2, limit).bind(3, before);
        return allOf(*select);
    });
}

QFuture<Result<std::vector<PlanWithCommand>>> Outbox::plansAbout(QString kind, QString subject)
{
    return m_readers->read([kind = std::move(kind), subject = std::move(subject)](store::Database& database) -> Result<std::vector<PlanWithCommand>> {
        static const QByteArray sql = plansAboutSql();
        CF_TRY(store::Statement * select, database.cached(sql.constData()));
        select->bind(1, kind).bind(2, subject);
        CF_TRY(std::vector<PlanWithCommand> all, allOf(*select));
        for (PlanWithCommand& one : all) {
            CF_TRY(one.others, othersOf(database, one.plan.id));
        }
        return Result<std::vector<PlanWithCommand>>(std::move(all));
    });
}

QFuture<Result<std::vector<PlannedResend>>> Outbox::plannedResends()
{
    return m_readers->read([](store::Database& database) -> Result<std::vector<PlannedResend>> {
        CF_TRY(store::Statement * select,
               database.cached("SELECT p.id, p.title, p.person, l.about, json_extract(CAST(l.request AS TEXT), '$.documentId'), l.command, c.state, (SELECT max(s.at) FROM command_step s WHERE "
                               "s.command = c.pk AND s.state = 'DONE'), coalesce(b.system, ''), coalesce(b.effect, '') FROM plan_letter l CROSS JOIN command c ON c.key = l.command CROSS JOIN plan p ON p.pk = l.plan LEFT JOIN command b ON b.key = p.id WHERE l.command <> '' ORDER BY l.pk"));
        std::vector<PlannedResend> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            PlannedResend one{select->text(0), select->text(1), select->text(2), CommunicationId(select->text(3)), select->text(4), select->text(5), IntentState::Waiting, {}};
            one.state = intentStateNamed(select->text(6)).value_or(IntentState::Unknown);
            one.approving = {RepositoryId(select->text(8)), one.plan, select->text(9)};
            one.done = one.state == IntentState::Done ? select->optionalInteger(7) : std::nullopt;
            all.push_back(std::move(one));
        }
    });
}

QFuture<Result<std::vector<AskedReissue>>> Outbox::askedReissues()
{
    return m_readers->read([](store::Database& database) -> Result<std::vector<AskedReissue>> {
        // The command that starts the case bears the id of the plan. A case may ask for more than one hand-over: the last one tells.
        CF_TRY(store::Statement * select,
               database.cached("SELECT p.pk AS plan, 0 AS letter, p.id, p.person, p.created, b.about, json_extract(CAST(p.request AS TEXT), '$.documentId'), json_extract(CAST(p.request AS TEXT), '$.customer'), "
                               "b.state, b.doubtful, h.state, h.doubtful, b.system, b.effect FROM plan p CROSS JOIN command b ON b.key = p.id LEFT JOIN command h ON h.pk = (SELECT max(o.pk) FROM command o "
                               "WHERE o.plan = p.pk AND o.code = 'hand-over') WHERE p.kind = 'reissue' AND b.about <> '' AND b.state <> 'DRAFT' "
                               "UNION ALL SELECT p.pk, l.pk, p.id, p.person, p.created, l.about, json_extract(CAST(l.request AS TEXT), '$.documentId'), json_extract(CAST(l.request AS TEXT), '$.customer'), "
                               "b.state, b.doubtful, c.state, c.doubtful, b.system, b.effect FROM plan_letter l CROSS JOIN command c ON c.key = l.command CROSS JOIN plan p ON p.pk = l.plan CROSS JOIN "
                               "command b ON b.key = p.id WHERE l.command <> '' AND b.state <> 'DRAFT' AND c.state <> 'DRAFT' ORDER BY 1, 2"));
        const auto isLeft = [select](int state, IntentState told) { return told == IntentState::Withdrawn && select->integer(state + 1) != 0; };
        std::vector<AskedReissue> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            AskedReissue one{select->text(2), select->text(3), select->integer(4), CommunicationId(select->text(5)), select->text(6), select->text(7), select->integer(1) != 0};
            one.start = intentStateNamed(select->text(8)).value_or(IntentState::Unknown);
            one.isStartLeft = isLeft(8, one.start);
            if (!select->text(10).isEmpty()) {
                one.handOver = intentStateNamed(select->text(10)).value_or(IntentState::Unknown);
                one.isHandOverLeft = isLeft(10, *one.handOver);
            }
            one.approving = {RepositoryId(select->text(12)), one.plan, select->text(13)};
            all.push_back(std::move(one));
        }
    });
}

} // namespace cf::outbox
