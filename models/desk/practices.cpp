// How letters are ordinarily handed over, as persons stated.
#include "models/desk/desk.h"

#include "models/base/deliver.h"

namespace cf::desk {

using namespace Qt::StringLiterals;

namespace {

QDate dayIn(const QString& text) { return QDate::fromString(text, Qt::ISODate); }
QString textOf(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral(""); }

} // namespace

QFuture<Result<std::vector<PracticeStatement>>> Desk::practices()
{
    return m_writer->write([](store::Database& database) -> Result<std::vector<PracticeStatement>> {
        CF_TRY(store::Statement * select, database.cached("SELECT pk, channel, words, stated_by, role, from_day, to_day, at, withdrawn FROM practice_statement ORDER BY pk"));
        std::vector<PracticeStatement> all;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return all;
            }
            all.push_back({select->integer(0), fromCode<Channel>(select->text(1)).value_or(Channel::Unknown), select->text(2), select->text(3), select->text(4),
                           dayIn(select->text(5)), dayIn(select->text(6)), select->integer(7), select->optionalInteger(8)});
        }
    });
}

QFuture<Result<qint64>> Desk::statePractice(PracticeStatement statement)
{
    const DeskDeed deed{"state-practice"_L1, "channel"_L1, QString(code(statement.channel))};
    auto future = m_writer->write(admitted(deed, [statement = std::move(statement)](store::Database& database) -> Result<qint64> {
        if (statement.text.trimmed().isEmpty() || statement.statedBy.trimmed().isEmpty()) {
            return fail(ErrorKind::Rejected, QStringLiteral("nothing is stated, or nobody states it"));
        }
        if (statement.channel == Channel::Unknown || (statement.from.isValid() && statement.to.isValid() && statement.to < statement.from)) {
            return fail(ErrorKind::Rejected, QStringLiteral("no channel, or it ends before it begins"));
        }
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO practice_statement (channel, words, stated_by, role, from_day, to_day, at) "
                                                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
        insert->bind(1, code(statement.channel)).bind(2, statement.text.trimmed()).bind(3, statement.statedBy.trimmed());
        insert->bind(4, statement.role.isNull() ? QStringLiteral("") : statement.role.trimmed());
        insert->bind(5, textOf(statement.from)).bind(6, textOf(statement.to)).bind(7, statement.at);
        CF_CHECK(insert->run());
        return database.lastInsertId();
    }));
    deliver(future, this, [this](const Result<qint64>& stated) {
        if (stated) {
            Q_EMIT practicesChanged();
        }
    });
    return future;
}

QFuture<Result<void>> Desk::withdrawPractice(qint64 id, UtcMs at)
{
    const DeskDeed deed{"withdraw-practice"_L1, "practice"_L1, QString::number(id)};
    auto future = m_writer->write(admitted(deed, [id, at](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * update, database.cached("UPDATE practice_statement SET withdrawn = ?2 WHERE pk = ?1 AND withdrawn IS NULL"));
        update->bind(1, id).bind(2, at);
        CF_CHECK(update->run());
        return database.changes() > 0 ? Result<void>() : fail(ErrorKind::NotFound, QStringLiteral("there is no such statement, or it is withdrawn"));
    }));
    deliver(future, this, [this](const Result<void>& withdrawn) {
        if (withdrawn) {
            Q_EMIT practicesChanged();
        }
    });
    return future;
}

} // namespace cf::desk
