// What persons did about exceptions.
#include "models/desk/desk.h"

#include "models/base/deliver.h"

namespace cf::desk {

using namespace Qt::StringLiterals;

QFuture<Result<std::vector<ExceptionDeed>>> Desk::exceptionDeeds(QString exception)
{
    return m_writer->write([exception = std::move(exception)](store::Database& database) -> Result<std::vector<ExceptionDeed>> {
        CF_TRY(store::Statement * select,
               database.cached("SELECT exception, act, value, note, person, failures, at, undone FROM exception_deed WHERE ?1 = '' OR exception = ?1 ORDER BY pk"));
        select->bind(1, exception);
        std::vector<ExceptionDeed> deeds;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return deeds;
            }
            const auto act = exceptionActNamed(select->text(1));
            if (act) { // a newer program may know more
                deeds.push_back({select->text(0), *act, select->text(2), select->text(3), select->text(4), int(select->integer(5)), select->integer(6), select->optionalInteger(7)});
            }
        }
    });
}

QFuture<Result<void>> Desk::noteException(ExceptionDeed deed)
{
    const DeskDeed asked{"exception"_L1, "exception"_L1, deed.exception};
    return changeExceptions(asked, [deed = std::move(deed)](store::Database& database) -> Result<void> {
        if (deed.exception.trimmed().isEmpty() || deed.person.trimmed().isEmpty()) {
            return fail(ErrorKind::Rejected, QStringLiteral("no exception, or nobody"));
        }
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO exception_deed (exception, act, value, note, person, failures, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
        insert->bind(1, deed.exception).bind(2, codeOf(deed.act)).bind(3, deed.value.trimmed()).bind(4, deed.note.trimmed()).bind(5, deed.person);
        insert->bind(6, deed.failures).bind(7, deed.at);
        return insert->run();
    });
}

QFuture<Result<void>> Desk::undoExceptionDeed(QString exception, ExceptionAct act, UtcMs at)
{
    const DeskDeed deed{"undo-exception"_L1, "exception"_L1, exception};
    return changeExceptions(deed, [=](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * resting, database.cached("SELECT 1 FROM exception_deed WHERE exception = ?1 AND act = 'release' AND undone IS NULL AND ?2 = 'outcome' AND pk > "
                                                           "(SELECT max(pk) FROM exception_deed WHERE exception = ?1 AND act = 'outcome' AND undone IS NULL)"));
        resting->bind(1, exception).bind(2, codeOf(act));
        CF_TRY(const bool isRestedOn, resting->step());
        resting->reset();
        if (isRestedOn) {
            return fail(ErrorKind::Conflict, QStringLiteral("it was released since"));
        }
        CF_TRY(store::Statement * update, database.cached("UPDATE exception_deed SET undone = ?3 WHERE pk = (SELECT max(pk) FROM exception_deed WHERE exception = ?1 AND act = ?2 AND "
                                                          "undone IS NULL)"));
        update->bind(1, exception).bind(2, codeOf(act)).bind(3, at);
        CF_CHECK(update->run());
        return database.changes() > 0 ? Result<void>() : fail(ErrorKind::NotFound, QStringLiteral("nothing of that kind was noted"));
    });
}

QFuture<Result<void>> Desk::changeExceptions(const DeskDeed& deed, std::function<Result<void>(store::Database&)> change)
{
    auto future = m_writer->write(admitted(deed, std::move(change)));
    deliver(future, this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT exceptionsChanged();
        }
    });
    return future;
}

} // namespace cf::desk
