// Which communications a person added to which dispute.
#include "models/desk/desk.h"

#include "models/base/deliver.h"
#include "models/base/text.h"

namespace cf::desk {

using namespace Qt::StringLiterals;

QFuture<Result<std::vector<DisputeLink>>> Desk::disputeLinks()
{
    return m_writer->write([](store::Database& database) -> Result<std::vector<DisputeLink>> {
        CF_TRY(store::Statement * select, database.cached("SELECT dispute, communication, role, stage, person, reason, at, undone FROM dispute_link ORDER BY pk"));
        std::vector<DisputeLink> links;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return links;
            }
            links.push_back({select->text(0), CommunicationId(select->text(1)), disputeRoleNamed(select->text(2)).value_or(DisputeRole::Supporting),
                             disputeStageNamed(select->text(3)), select->text(4), select->text(5), select->integer(6), select->optionalInteger(7)});
        }
    });
}

QFuture<Result<void>> Desk::linkDispute(DisputeLink link)
{
    const DeskDeed deed{"link-dispute"_L1, "communication"_L1, link.communication.value()};
    return changeDisputes(deed, [link = std::move(link)](store::Database& database) -> Result<void> {
        const QString key = identifierKey(link.dispute);
        if (key.isEmpty() || link.communication.value().isEmpty()) {
            return fail(ErrorKind::Rejected, QStringLiteral("no dispute, or no communication"));
        }
        CF_TRY(store::Statement * same, database.cached("SELECT 1 FROM dispute_link WHERE dispute_key = ?1 AND communication = ?2 AND undone IS NULL"));
        same->bind(1, key).bind(2, link.communication.value());
        CF_TRY(const bool isThere, same->step());
        same->reset();
        if (isThere) {
            return fail(ErrorKind::Conflict, QStringLiteral("it is linked already"));
        }
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO dispute_link (dispute, dispute_key, communication, role, stage, person, reason, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
        insert->bind(1, link.dispute).bind(2, key).bind(3, link.communication.value()).bind(4, codeOf(link.role));
        insert->bind(5, link.stage ? QString(codeOf(*link.stage)) : QString()).bind(6, link.person).bind(7, link.reason.trimmed()).bind(8, link.at);
        return insert->run();
    });
}

QFuture<Result<void>> Desk::undoDisputeLink(QString dispute, CommunicationId communication, UtcMs at)
{
    const DeskDeed deed{"undo-dispute-link"_L1, "communication"_L1, communication.value()};
    return changeDisputes(deed, [=](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * update, database.cached("UPDATE dispute_link SET undone = ?3 WHERE pk = (SELECT max(pk) FROM dispute_link WHERE dispute_key = ?1 AND "
                                                          "communication = ?2 AND undone IS NULL)"));
        update->bind(1, identifierKey(dispute)).bind(2, communication.value()).bind(3, at);
        CF_CHECK(update->run());
        return database.changes() > 0 ? Result<void>() : fail(ErrorKind::NotFound, QStringLiteral("it is not linked"));
    });
}

QFuture<Result<void>> Desk::changeDisputes(const DeskDeed& deed, std::function<Result<void>(store::Database&)> change)
{
    auto future = m_writer->write(admitted(deed, std::move(change)));
    deliver(future, this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT disputesChanged();
        }
    });
    return future;
}

} // namespace cf::desk
