// Customers who are to be called back.
#include "models/desk/desk.h"

#include "models/base/deliver.h"

#include <QTimeZone>

namespace cf::desk {

using namespace Qt::StringLiterals;

QFuture<Result<std::vector<CallBack>>> Desk::callBacks(bool onlyOpen)
{
    return m_writer->write([onlyOpen](store::Database& database) -> Result<std::vector<CallBack>> {
        // Two statements, since only the one with this very condition can be answered by the index of open calls.
        CF_TRY(store::Statement * select,
               onlyOpen ? database.cached("SELECT pk, plan, about, document, due, zone, caller, person, noted, result, ended, ended_by FROM call_back WHERE ended IS NULL ORDER BY due, pk")
                        : database.cached("SELECT pk, plan, about, document, due, zone, caller, person, noted, result, ended, ended_by FROM call_back ORDER BY ended IS NOT NULL, due, pk"));
        std::vector<CallBack> all;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return all;
            }
            all.push_back({select->integer(0), select->text(1), CommunicationId(select->text(2)), select->text(3), select->integer(4), select->text(5), select->text(6), select->text(7), select->integer(8),
                           callResultNamed(select->text(9)), select->optionalInteger(10), select->text(11)});
        }
    });
}

QFuture<Result<qint64>> Desk::noteCallBack(CallBack call)
{
    const DeskDeed deed{"call-back"_L1, "plan"_L1, call.plan};
    auto future = m_writer->write(admitted(deed, [call = std::move(call)](store::Database& database) -> Result<qint64> {
        if (call.plan.isEmpty() || call.caller.trimmed().isEmpty() || call.person.trimmed().isEmpty() || call.due <= 0 || !QTimeZone(call.zone.toUtf8()).isValid()) {
            return fail(ErrorKind::Rejected, QStringLiteral("no draft, nobody who calls, no time, or no zone"));
        }
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO call_back (plan, about, document, due, zone, caller, person, noted) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
        insert->bind(1, call.plan).bind(2, call.about.value()).bind(3, call.documentId.isNull() ? QStringLiteral("") : call.documentId).bind(4, call.due).bind(5, call.zone);
        insert->bind(6, call.caller.trimmed()).bind(7, call.person).bind(8, call.noted);
        CF_CHECK(insert->run());
        return database.lastInsertId();
    }));
    deliver(future, this, [this](const Result<qint64>& written) {
        if (written) {
            Q_EMIT callBacksChanged();
        }
    });
    return future;
}

QFuture<Result<void>> Desk::endCallBack(qint64 id, CallResult result, QString person, UtcMs at)
{
    const DeskDeed deed{"end-call-back"_L1, "call"_L1, QString::number(id)};
    auto future = m_writer->write(admitted(deed, [=](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * update, database.cached("UPDATE call_back SET result = ?2, ended = ?3, ended_by = ?4 WHERE pk = ?1 AND ended IS NULL"));
        update->bind(1, id).bind(2, codeOf(result)).bind(3, at).bind(4, person);
        CF_CHECK(update->run());
        return database.changes() > 0 ? Result<void>() : fail(ErrorKind::NotFound, QStringLiteral("no such call is open"));
    }));
    deliver(future, this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT callBacksChanged();
        }
    });
    return future;
}

} // namespace cf::desk
