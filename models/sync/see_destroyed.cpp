#include "models/sync/see_destroyed.h"

#include "models/cache/erase_texts.h"
#include "models/search/text_index.h"

#include <QCoroFuture>

namespace cf::sync {

Result<bool> isGone(store::Database& database, const RepositoryId& repository, const QString& record)
{
    CF_TRY(store::Statement * select, database.cached("SELECT 1 FROM archive_record a JOIN repository r ON r.pk = a.repository WHERE r.cfid = ?1 AND a.native_id = ?2 AND a.standing <> 'PRESENT'"));
    select->bind(1, repository.value()).bind(2, record);
    CF_TRY(const bool isSo, select->step());
    select->reset();
    return isSo;
}

Result<bool> isAmended(store::Database& database, const CommunicationId& communication, const AmendRecord& deed)
{
    CF_TRY(store::Statement * select, database.cached("SELECT f.retention_class FROM communication_fact f JOIN communication c ON c.pk = f.communication WHERE c.cfid = ?1 AND f.known_to IS NULL"));
    select->bind(1, communication.value());
    CF_TRY(const bool isThere, select->step());
    const bool isSo = isThere && deed.field == u"retentionClass" && select->text(0) == deed.value;
    select->reset();
    return isSo;
}

QCoro::Task<Result<void>> dropTexts(FollowParts parts, std::vector<Intent> intents, QStringList shown)
{
    std::vector<CommunicationId> gone;
    for (const Intent& one : intents) {
        if (std::holds_alternative<DestroyRecord>(one.command.deed) && shown.contains(one.command.key)) {
            gone.push_back(one.about);
        }
    }
    if (gone.empty()) {
        co_return Result<void>();
    }
    const auto dropping = parts.cache.writer().write([gone](store::Database& database) -> Result<void> {
        CF_CHECK(cache::eraseTexts(database, gone));
        return search::reindex(database, gone);
    });
    const Result<void> dropped = co_await dropping;
    co_return Result<void>(dropped);
}

} // namespace cf::sync
