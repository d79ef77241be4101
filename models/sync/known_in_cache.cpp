#include "models/sync/known_in_cache.h"

#include "models/domain/enumerations.h"

namespace cf::sync {

Result<std::unique_ptr<KnownInCache>> KnownInCache::open(const QString& cachePath, const RepositoryId& repository)
{
    CF_TRY(store::Database database, store::Database::open(cachePath, store::Database::Mode::ReadOnly));
    CF_TRY(store::Statement select, database.prepare(u"SELECT pk FROM repository WHERE cfid = ?1"));
    select.bind(1, repository.value());
    CF_TRY(const bool row, select.step());
    if (!row) {
        return fail(ErrorKind::NotFound, QStringLiteral("no such repository"));
    }
    const qint64 pk = select.integer(0);
    select = store::Statement();
    return std::unique_ptr<KnownInCache>(new KnownInCache(std::move(database), repository, pk));
}

Result<std::vector<connectors::KnownSource>> KnownInCache::collect(store::Statement& select)
{
    std::vector<connectors::KnownSource> known;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return known;
        }
        connectors::KnownSource one;
        one.source = {m_repository, select.text(0), select.text(1), select.text(2), select.text(3)};
        one.sha256 = select.blob(4);
        one.communication = CommunicationId(select.text(5));
        one.content = fromCode<ContentState>(select.text(6)).value_or(ContentState::Unknown);
        one.aside = select.integer(7) != 0;
        known.push_back(std::move(one));
    }
}

Result<std::vector<connectors::KnownSource>> KnownInCache::find(const QString& nativeId)
{
    CF_TRY(store::Statement * select,
           m_database.cached("SELECT s.native_id, s.native_version, s.token, coalesce(r.metadata_token, s.metadata_token), s.sha256, "
                             "coalesce(c.cfid, ''), s.content_state, s.kind = 'aside' FROM source s LEFT JOIN rendition r ON "
                             "r.source = s.pk AND r.known_to IS NULL LEFT JOIN communication c ON c.pk = r.communication "
                             "WHERE s.repository = ?1 AND s.native_id = ?2 ORDER BY r.pk"));
    select->bind(1, m_row).bind(2, nativeId);
    return collect(*select);
}

Result<std::vector<connectors::KnownSource>> KnownInCache::ofCommunication(const CommunicationId& communication)
{
    CF_TRY(store::Statement * select,
           m_database.cached("SELECT s.native_id, s.native_version, s.token, r.metadata_token, s.sha256, c.cfid, s.content_state, "
                             "s.kind = 'aside' FROM communication c JOIN rendition r ON r.communication = c.pk AND r.known_to IS NULL "
                             "JOIN source s ON s.pk = r.source WHERE c.cfid = ?1 ORDER BY r.position"));
    select->bind(1, communication.value());
    return collect(*select);
}

Result<QStringList> KnownInCache::idsFrom(const char* sql, const QString& after, int limit)
{
    CF_TRY(store::Statement * select, m_database.cached(sql));
    select->bind(1, m_row).bind(2, after).bind(3, limit);
    QStringList ids;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return ids;
        }
        ids << select->text(0);
    }
}

Result<QStringList> KnownInCache::slice(const QString& after, int limit)
{
    return idsFrom("SELECT DISTINCT native_id FROM source WHERE repository = ?1 AND native_id > ?2 ORDER BY native_id LIMIT ?3", after, limit);
}

Result<QStringList> KnownInCache::asideAfter(const QString& after, int limit)
{
    return idsFrom("SELECT DISTINCT native_id FROM set_aside WHERE repository = ?1 AND native_id > ?2 AND resolved IS NULL "
                   "ORDER BY native_id LIMIT ?3",
                   after, limit);
}

Result<std::optional<connectors::KnownRecord>> KnownInCache::record(const QString& nativeId)
{
    CF_TRY(store::Statement * select,
           m_database.cached("SELECT a.token, a.standing, c.cfid FROM archive_record a JOIN communication c ON "
                             "c.pk = a.communication WHERE a.repository = ?1 AND a.native_id = ?2"));
    select->bind(1, m_row).bind(2, nativeId);
    CF_TRY(const bool row, select->step());
    if (!row) {
        return std::optional<connectors::KnownRecord>();
    }
    const connectors::KnownRecord known{select->text(0),
                                        fromCode<RecordStanding>(select->text(1)).value_or(RecordStanding::Present),
                                        CommunicationId(select->text(2))};
    select->reset();
    return std::optional(known);
}

Result<QStringList> KnownInCache::recordsAfter(const QString& after, int limit)
{
    return idsFrom("SELECT native_id FROM archive_record WHERE repository = ?1 AND native_id > ?2 AND standing = 'PRESENT' "
                   "ORDER BY native_id LIMIT ?3",
                   after, limit);
}

Result<std::optional<QString>> KnownInCache::workspace(const QString& nativeId)
{
    CF_TRY(store::Statement * select, m_database.cached("SELECT token FROM workspace WHERE repository = ?1 AND native_id = ?2 AND standing = 'PRESENT'"));
    select->bind(1, m_row).bind(2, nativeId);
    CF_TRY(const bool row, select->step());
    const auto token = row ? std::optional(select->text(0)) : std::nullopt;
    select->reset();
    return token;
}

Result<QStringList> KnownInCache::workspacesAfter(const QString& after, int limit)
{
    return idsFrom("SELECT native_id FROM workspace WHERE repository = ?1 AND native_id > ?2 AND standing = 'PRESENT' ORDER BY native_id LIMIT ?3", after, limit);
}

Result<std::optional<QString>> KnownInCache::workflowCase(const QString& nativeId)
{
    CF_TRY(store::Statement * select, m_database.cached("SELECT token FROM workflow_case WHERE repository = ?1 AND native_id = ?2 AND standing = 'PRESENT'"));
    select->bind(1, m_row).bind(2, nativeId);
    CF_TRY(const bool row, select->step());
    const auto token = row ? std::optional(select->text(0)) : std::nullopt;
    select->reset();
    return token;
}

Result<QStringList> KnownInCache::openCasesAfter(const QString& after, int limit)
{
    return idsFrom("SELECT native_id FROM workflow_case WHERE repository = ?1 AND native_id > ?2 AND standing = 'PRESENT' AND is_open = 1 "
                   "ORDER BY native_id LIMIT ?3",
                   after, limit);
}

Result<bool> KnownInCache::hasText(const QByteArray& sha256)
{
    CF_TRY(store::Statement * select, m_database.cached("SELECT 1 FROM content_text WHERE sha256 = ?1"));
    select->bind(1, sha256);
    CF_TRY(const bool row, select->step());
    select->reset();
    return row;
}

} // namespace cf::sync
