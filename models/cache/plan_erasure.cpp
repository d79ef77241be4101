// What removing the records of a repository would come to.
#include "models/cache/columns.h"
#include "models/cache/erase_records.h"
#include "models/cache/record_statement.h"
#include "models/cache/write_repository.h"

#include <algorithm>

namespace cf::cache {

namespace {

bool isOnHold(const QByteArray& statement)
{
    ArchiveRecord record;
    readStatement(statement, record);
    return std::ranges::any_of(record.holds, &HoldStatement::isActive);
}

class Planning
{
public:
    Planning(store::Database& database, qint64 repository, const QSet<CommunicationId>& decided)
        : m_database(database)
        , m_repository(repository)
        , m_decided(decided)
    {}

    Result<void> takeCommunications()
    {
        // Statements without a hold are the most, and are not taken apart.
        CF_TRY(store::Statement all,
               m_database.prepare(u"SELECT c.pk, c.cfid, coalesce(f.document_id, ''), coalesce(f.title, ''), "
                                  u"(SELECT s.body FROM record_statement s WHERE s.communication = c.pk AND s.known_to IS NULL AND s.body LIKE '%\"holds\"%') "
                                  u"FROM communication c LEFT JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL "
                                  u"WHERE c.repository = ?1 ORDER BY c.pk"));
        all.bind(1, m_repository);
        for (;;) {
            CF_TRY(const bool row, all.step());
            if (!row) {
                return {};
            }
            KeptRecord one{CommunicationId(all.text(1)), all.text(2), all.text(3), KeptBecause::OnHold};
            const QByteArray statement = all.utf8(4).toByteArray();
            const bool held = !statement.isEmpty() && isOnHold(statement);
            if (held || m_decided.contains(one.id)) {
                one.because = held ? KeptBecause::OnHold : KeptBecause::Decided;
                CF_CHECK(keep(all.integer(0), std::move(one)));
                continue;
            }
            m_plan.communications.push_back(all.integer(0));
            CF_TRY(const bool elsewhere, isElsewhere(all.integer(0)));
            m_plan.comesTo.elsewhere += elsewhere;
        }
    }

    Result<void> takeSources()
    {
        CF_TRY(store::Statement all, m_database.prepare(u"SELECT pk, kind = 'document', sha256 FROM source WHERE repository = ?1 ORDER BY pk"));
        all.bind(1, m_repository);
        QSet<QByteArray> contents;
        for (;;) {
            CF_TRY(const bool row, all.step());
            if (!row) {
                break;
            }
            const qint64 source = all.integer(0);
            if (m_kept.contains(source)) {
                continue;
            }
            m_plan.sources.push_back(source);
            m_plan.comesTo.documents += all.integer(1);
            if (const QByteArray sha256 = all.blob(2); !sha256.isEmpty()) {
                contents.insert(sha256);
            }
        }
        for (const QByteArray& sha256 : std::as_const(contents)) {
            CF_TRY(const bool goes, isOnlyHere(sha256));
            m_plan.comesTo.texts += goes;
        }
        return {};
    }

    Result<ErasurePlan> finish()
    {
        RecordRemoval& counts = m_plan.comesTo;
        counts.records = qint64(m_plan.communications.size());
        const std::pair<const char*, qint64*> notes[] = {{"SELECT count(*) FROM set_aside WHERE repository = ?1", &counts.setAside},
                                                         {"SELECT count(*) FROM repository_gap WHERE repository = ?1 AND NOT (failure = 'STALE' AND subject = 'connection')", &counts.gaps},
                                                         {"SELECT count(*) FROM repository_run WHERE repository = ?1", &counts.runs}};
        for (const auto& [sql, count] : notes) {
            CF_TRY(store::Statement * select, m_database.cached(sql));
            select->bind(1, m_repository);
            CF_TRY(const bool row, select->step());
            *count = row ? select->integer(0) : 0;
            select->reset();
        }
        return std::move(m_plan);
    }

private:
    Result<void> keep(qint64 communication, KeptRecord one)
    {
        ++(one.because == KeptBecause::OnHold ? m_plan.comesTo.onHold : m_plan.comesTo.decided);
        if (m_plan.comesTo.kept.size() < RecordRemoval::mostListed) {
            m_plan.comesTo.kept.push_back(std::move(one));
        }
        CF_TRY(store::Statement * select, m_database.cached("SELECT source FROM rendition WHERE communication = ?1"));
        select->bind(1, communication);
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return {};
            }
            m_kept.insert(select->integer(0));
        }
    }

    /// As read_copies.h tells copies, of another repository.
    Result<bool> isElsewhere(qint64 communication)
    {
        CF_TRY(store::Statement * select,
               m_database.cached("SELECT EXISTS (SELECT 1 FROM communication_fact f JOIN communication_fact o ON o.document_key = f.document_key AND "
                                 "o.known_to IS NULL AND o.repository <> f.repository WHERE f.communication = ?1 AND f.known_to IS NULL AND "
                                 "f.document_key <> '') OR EXISTS (SELECT 1 FROM rendition r JOIN source s ON s.pk = r.source JOIN source t ON "
                                 "t.sha256 = s.sha256 AND t.repository <> s.repository JOIN rendition n ON n.source = t.pk AND n.known_to IS NULL "
                                 "JOIN leg m ON m.communication = n.communication AND m.known_to IS NULL JOIN leg l ON l.customer_key = "
                                 "m.customer_key AND l.customer_key <> '' AND l.known_to IS NULL AND l.communication = r.communication "
                                 "WHERE r.communication = ?1 AND r.known_to IS NULL AND s.sha256 IS NOT NULL)"));
        select->bind(1, communication);
        CF_TRY(const bool row, select->step());
        const bool is = row && select->integer(0) != 0;
        select->reset();
        return is;
    }

    /// There is a text of these bytes, and no source that stays has them.
    Result<bool> isOnlyHere(const QByteArray& sha256)
    {
        CF_TRY(store::Statement * select,
               m_database.cached("SELECT s.pk, s.repository FROM content_text t JOIN source s ON s.sha256 = t.sha256 WHERE t.sha256 = ?1"));
        select->bind(1, sha256);
        bool isRead = false;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return isRead;
            }
            isRead = true;
            if (select->integer(1) != m_repository || m_kept.contains(select->integer(0))) {
                select->reset();
                return false;
            }
        }
    }

    store::Database& m_database;
    qint64 m_repository;
    const QSet<CommunicationId>& m_decided;
    QSet<qint64> m_kept; ///< sources of what stays
    ErasurePlan m_plan;
};

} // namespace

Result<ErasurePlan> planErasure(store::Database& database, const RepositoryId& repository, const QSet<CommunicationId>& decided)
{
    CF_TRY(const qint64 row, repositoryRow(database, repository));
    Planning planning(database, row, decided);
    CF_CHECK(planning.takeCommunications());
    CF_CHECK(planning.takeSources());
    return planning.finish();
}

} // namespace cf::cache
