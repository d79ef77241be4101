// What a person decided on findings.
#include "models/desk/desk.h"

#include "models/base/deliver.h"

namespace cf::desk {

using namespace Qt::StringLiterals;

QFuture<Result<std::vector<FindingDecision>>> Desk::findingDecisions(QString subject)
{
    return m_writer->write([subject = std::move(subject)](store::Database& database) -> Result<std::vector<FindingDecision>> {
        CF_TRY(store::Statement * select, database.cached("SELECT subject, version, finding, outcome, reason, letters, at, undone FROM finding_decision WHERE ?1 = '' OR subject = ?1 ORDER BY pk"));
        select->bind(1, subject);
        std::vector<FindingDecision> decisions;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return decisions;
            }
            decisions.push_back({select->text(0), select->text(1), select->text(2), select->integer(3) == 1 ? FindingOutcome::ToBeRemedied : FindingOutcome::RiskAccepted,
                                 select->text(4), select->integer(5), select->integer(6), select->optionalInteger(7)});
        }
    });
}

QFuture<Result<void>> Desk::decideFinding(FindingDecision decision)
{
    const DeskDeed deed{"decide-finding"_L1, "template"_L1, decision.subject};
    return changeFindings(deed, [decision = std::move(decision)](store::Database& database) -> Result<void> {
        if (decision.reason.trimmed().isEmpty()) {
            return fail(ErrorKind::Rejected, QStringLiteral("a decision without a reason"));
        }
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO finding_decision (subject, version, finding, outcome, reason, letters, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
        insert->bind(1, decision.subject).bind(2, decision.version).bind(3, decision.finding).bind(4, decision.outcome == FindingOutcome::ToBeRemedied ? 1 : 0);
        insert->bind(5, decision.reason.trimmed()).bind(6, decision.letters).bind(7, decision.at);
        return insert->run();
    });
}

QFuture<Result<void>> Desk::undoFindingDecision(QString subject, QString version, QString finding, UtcMs at)
{
    const DeskDeed deed{"undo-finding"_L1, "template"_L1, subject};
    return changeFindings(deed, [=](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * update, database.cached("UPDATE finding_decision SET undone = ?4 WHERE pk = (SELECT max(pk) FROM finding_decision WHERE subject = ?1 AND "
                                                          "version = ?2 AND finding = ?3 AND undone IS NULL)"));
        update->bind(1, subject).bind(2, version).bind(3, finding).bind(4, at);
        CF_CHECK(update->run());
        return database.changes() > 0 ? Result<void>() : fail(ErrorKind::NotFound, QStringLiteral("nothing was decided"));
    });
}

QFuture<Result<void>> Desk::changeFindings(const DeskDeed& deed, std::function<Result<void>(store::Database&)> change)
{
    auto future = m_writer->write(admitted(deed, std::move(change)));
    deliver(future, this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT findingsChanged();
        }
    });
    return future;
}

} // namespace cf::desk
