// Plans of one kind, for whoever follows them.
#include "models/outbox/outbox_rows.h"

namespace cf::outbox {

using namespace Qt::StringLiterals;

QFuture<Result<std::vector<PlanWithCommand>>> Outbox::plansWithCommand(QString kind, int limit)
{
    return m_readers->read([kind = std::move(kind), limit](store::Database& database) -> Result<std::vector<PlanWithCommand>> {
        CF_TRY(store::Statement select, database.prepare(u"SELECT "_s + QLatin1StringView(intentColumns)
                                                         + u", p.kind, p.title, p.reason, p.person, p.request, p.created, p.paused FROM plan p JOIN command c ON c.plan = p.pk AND c.key = p.id "
                                                           u"WHERE p.kind = ?1 ORDER BY p.pk DESC LIMIT ?2"_s));
        select.bind(1, kind).bind(2, limit);
        std::vector<PlanWithCommand> all;
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                return all;
            }
            CF_TRY(IntentRow found, readIntent(select));
            constexpr int at = intentColumnCount;
            Plan plan{found.intent.plan, select.text(at), select.text(at + 1), select.text(at + 2), select.text(at + 3), select.blob(at + 4), select.integer(at + 5), select.integer(at + 6) != 0};
            all.push_back({std::move(plan), std::move(found.intent)});
        }
    });
}

} // namespace cf::outbox
