// Rules on which copy counts, and decisions on what is the same.
#include "models/desk/desk.h"

#include "models/base/deliver.h"

namespace cf::desk {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

} // namespace

QFuture<Result<std::vector<AuthorityRule>>> Desk::authorityRules()
{
    return m_writer->write([](store::Database& database) -> Result<std::vector<AuthorityRule>> {
        CF_TRY(store::Statement * select,
               database.cached("SELECT type, from_day, until_day, repository FROM authority_rule ORDER BY position, pk"));
        std::vector<AuthorityRule> rules;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return rules;
            }
            rules.push_back({select->text(0), QDate::fromString(select->text(1), Qt::ISODate), QDate::fromString(select->text(2), Qt::ISODate),
                             RepositoryId(select->text(3))});
        }
    });
}

QFuture<Result<void>> Desk::setAuthorityRules(std::vector<AuthorityRule> rules)
{
    const DeskDeed deed{"authority-rules"_L1, "rules"_L1, u"authority"_s};
    auto future = m_writer->write(admitted(deed, [rules = std::move(rules)](store::Database& database) -> Result<void> {
        CF_CHECK(database.execute(u"DELETE FROM authority_rule"));
        int position = 0;
        for (const AuthorityRule& rule : rules) {
            CF_TRY(store::Statement * insert, database.cached("INSERT INTO authority_rule (position, type, from_day, until_day, repository) "
                                                              "VALUES (?1, ?2, ?3, ?4, ?5)"));
            insert->bind(1, ++position).bind(2, rule.type).bind(3, dayText(rule.from)).bind(4, dayText(rule.until)).bind(5, rule.repository.value());
            CF_CHECK(insert->run());
        }
        return {};
    }));
    deliver(future, this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT identityChanged();
        }
    });
    return future;
}

QFuture<Result<std::vector<IdentityDecision>>> Desk::decisionsOn(CommunicationId communication)
{
    return m_writer->write([id = std::move(communication)](store::Database& database) -> Result<std::vector<IdentityDecision>> {
        CF_TRY(store::Statement * select, database.cached("SELECT one, other, same, reason, at, undone FROM identity_decision WHERE one = ?1 OR "
                                                          "other = ?1 ORDER BY at, pk"));
        select->bind(1, id.value());
        std::vector<IdentityDecision> decisions;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return decisions;
            }
            decisions.push_back({CommunicationId(select->text(0)), CommunicationId(select->text(1)), select->integer(2) != 0, select->text(3),
                                 select->integer(4), select->optionalInteger(5)});
        }
    });
}

QFuture<Result<void>> Desk::decide(IdentityDecision decision)
{
    const DeskDeed deed{decision.isSame ? "same"_L1 : "different"_L1, "communication"_L1, decision.one.value()};
    auto future = m_writer->write(admitted(deed, [decision = std::move(decision)](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * insert,
               database.cached("INSERT INTO identity_decision (one, other, same, reason, at) VALUES (?1, ?2, ?3, ?4, ?5)"));
        insert->bind(1, decision.one.value()).bind(2, decision.other.value()).bind(3, decision.isSame).bind(4, decision.reason).bind(5, decision.at);
        return insert->run();
    }));
    deliver(future, this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT identityChanged();
        }
    });
    return future;
}

QFuture<Result<void>> Desk::undoDecision(CommunicationId one, CommunicationId other, UtcMs at)
{
    const DeskDeed deed{"undo-decision"_L1, "communication"_L1, one.value()};
    auto future = m_writer->write(admitted(deed, [one = std::move(one), other = std::move(other), at](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * update,
               database.cached("UPDATE identity_decision SET undone = ?3 WHERE pk = (SELECT pk FROM identity_decision WHERE undone IS NULL AND "
                               "((one = ?1 AND other = ?2) OR (one = ?2 AND other = ?1)) ORDER BY at DESC, pk DESC LIMIT 1)"));
        update->bind(1, one.value()).bind(2, other.value()).bind(3, at);
        CF_CHECK(update->run());
        return database.changes() > 0 ? Result<void>() : fail(ErrorKind::NotFound, QStringLiteral("nothing was decided on the two"));
    }));
    deliver(future, this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT identityChanged();
        }
    });
    return future;
}

} // namespace cf::desk
