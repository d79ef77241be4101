#include "models/sync/apply_page.h"

#include "models/cache/claimed_ids.h"
#include "models/cache/delivery_notices.h"
#include "models/cache/erased_records.h"
#include "models/cache/write_case.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_composition.h"
#include "models/cache/write_record.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/cache/write_workspace.h"
#include "models/search/text_index.h"
#include "models/sync/apply_notices.h"

#include <set>

namespace cf::sync {

namespace {

/// One page being written. Search words are brought up to date once per communication, at the end.
class PageWriter
{
public:
    PageWriter(store::Database& database, const RepositoryId& repository, const QHash<QString, Looked>& looked, UtcMs runStarted, UtcMs now,
               cache::CustomerIds ids)
        : m_database(database), m_repository(repository), m_looked(looked), m_runStarted(runStarted), m_now(now), m_ids(ids)
    {
    }

    Result<void> operator()(const connectors::Upsert& upsert)
    {
        CF_TRY(const bool isGone, isErased(upsert.communication));
        if (isGone) { // for good: nothing of it comes back, and that it is still shown is noted
            return cache::noteShownAgain(m_database, upsert.communication.id, m_now);
        }
        for (const Rendition& rendition : upsert.communication.renditions) {
            CF_CHECK(observe(rendition.source, rendition.declaredSha256));
        }
        if (upsert.communication.confidence != MetadataConfidence::Orphan && !upsert.communication.record) {
            for (const Rendition& rendition : upsert.communication.renditions) {
                if (upsert.communication.nativeKey != QStringLiteral("file:") + rendition.source.nativeId) {
                    CF_CHECK(supersedeOrphan(rendition.source.nativeId));
                }
            }
        }
        if (upsert.communication.record) {
            // Also what this run set aside: one that was cut off and is taken up again began before that.
            CF_CHECK(cache::resolveAside(m_database, m_repository, upsert.communication.record->nativeId, m_now + 1));
        }
        CF_TRY(const cache::Written written, cache::writeCommunication(m_database, upsert.communication, m_now, m_ids));
        ++(written == cache::Written::Unchanged ? m_applied.unchanged : m_applied.written);
        if (written != cache::Written::Unchanged) {
            CF_CHECK(catchUpNotices(m_database, upsert.communication.id, upsert.communication.documentId, m_now));
        }
        m_reindex.insert(upsert.communication.id.value());
        return cache::noteClaims(m_database, m_repository, upsert.communication.documentId, m_now);
    }

    Result<void> operator()(const connectors::Touched& touched)
    {
        // Bytes that are read for the first time, on their own, are compared with what their record states.
        CF_TRY(store::Statement * select,
               m_database.cached("SELECT r.declared_sha256 FROM source s JOIN repository p ON p.pk = s.repository JOIN rendition r "
                                 "ON r.source = s.pk WHERE p.cfid = ?1 AND s.native_id = ?2 AND s.sha256 IS NULL AND r.known_to IS NULL "
                                 "AND r.declared_sha256 IS NOT NULL LIMIT 1"));
        select->bind(1, m_repository.value()).bind(2, touched.source.nativeId);
        CF_TRY(const bool stated, select->step());
        const QByteArray declared = stated ? select->blob(0) : QByteArray();
        select->reset();
        return observe(touched.source, declared);
    }

    Result<void> operator()(const connectors::Gone& gone)
    {
        CF_TRY(const bool isGone, cache::isErasedSource(m_database, m_repository, gone.nativeId));
        if (isGone) { // its row would name the file again
            return {};
        }
        cache::Observation seen;
        seen.ref = {m_repository, gone.nativeId, {}, {}, {}};
        seen.kind.reset();
        seen.missing = true;
        seen.at = m_now;
        CF_TRY(const qint64 source, cache::observeSource(m_database, seen));
        CF_CHECK(cache::resolveAside(m_database, m_repository, gone.nativeId, m_now + 1));
        return refresh(source);
    }

    Result<void> operator()(const connectors::IndexRead& index)
    {
        cache::Observation seen;
        seen.ref = index.source;
        seen.kind = cache::SourceKind::Index;
        seen.sha256 = index.sha256;
        seen.at = m_now;
        CF_CHECK(cache::observeSource(m_database, seen));
        CF_CHECK(supersedeOrphan(index.source.nativeId)); // it was a document before a mapping made it an index
        return cache::resolveAside(m_database, m_repository, index.source.nativeId, m_runStarted);
    }

    Result<void> operator()(const connectors::Aside& aside)
    {
        CF_TRY(const bool isGone, cache::isErasedSource(m_database, m_repository, aside.what.nativeId));
        if (isGone) { // what was set aside holds what could not be read
            return {};
        }
        SetAside what = aside.what;
        what.repository = m_repository;
        what.firstSeen = what.lastSeen = m_now;
        CF_CHECK(cache::putAside(m_database, what));
        // A record inside an index does not settle the index; a file set aside whole is settled under this token.
        if (!what.position.isEmpty() || aside.source.nativeId.isEmpty()) {
            return {};
        }
        cache::Observation seen;
        seen.ref = aside.source;
        seen.kind = cache::SourceKind::Aside;
        seen.at = m_now;
        return cache::observeSource(m_database, seen).map([](qint64) {});
    }

    Result<void> operator()(const connectors::Withdrawn& gone)
    {
        CF_TRY(const bool isNews,
               cache::noteStanding(m_database, m_repository, gone.nativeId, gone.standing, gone.basis, m_now));
        m_applied.written += isNews ? 1 : 0;
        // What is not there any more is not to be understood any more either.
        return cache::resolveAside(m_database, m_repository, gone.nativeId, m_now + 1);
    }

    Result<void> operator()(const connectors::GapSeen& seen)
    {
        RepositoryGap gap = seen.what;
        gap.repository = m_repository;
        gap.firstSeen = gap.lastSeen = m_now;
        return seen.isOver ? cache::closeGap(m_database, gap, m_now) : cache::putGap(m_database, gap);
    }

    Result<void> operator()(const connectors::Noticed& noticed)
    {
        m_events.push_back(&noticed.event); // all of a page at once, at its end
        return {};
    }

    Result<void> operator()(const connectors::ResourceSeen& seen)
    {
        CF_TRY(const bool isNews, cache::writeResource(m_database, m_repository, seen.resource, m_now));
        count(isNews);
        return cache::resolveAside(m_database, m_repository, seen.resource.nativeId, m_now + 1);
    }

    Result<void> operator()(const connectors::RunSeen& seen)
    {
        CF_TRY(const bool isNews, cache::writeRun(m_database, m_repository, seen.run, m_now));
        count(isNews);
        return cache::resolveAside(m_database, m_repository, seen.run.nativeId, m_now + 1);
    }

    Result<void> operator()(const connectors::WorkspaceSeen& seen)
    {
        CF_TRY(const cache::WorkspaceWritten written, cache::writeWorkspace(m_database, m_repository, seen.workspace, m_now));
        count(written.isNews);
        for (const CommunicationId& touched : written.touched) {
            m_reindex.insert(touched.value());
        }
        if (!seen.workspace.linked.isEmpty()) { // no record may name a workspace where all are shown by links
            CF_CHECK(cache::addCoverage(m_database, m_repository, {QStringLiteral("workspace")}));
        }
        return cache::resolveAside(m_database, m_repository, seen.workspace.nativeId, m_now + 1);
    }

    Result<void> operator()(const connectors::WorkspaceGone& gone)
    {
        CF_TRY(const bool isNews, cache::noteWorkspaceStanding(m_database, m_repository, gone.nativeId, gone.standing, gone.basis, m_now));
        m_applied.written += isNews ? 1 : 0;
        return cache::resolveAside(m_database, m_repository, gone.nativeId, m_now + 1);
    }

    Result<void> operator()(const connectors::CaseSeen& seen)
    {
        CF_TRY(const bool isNews, cache::writeCase(m_database, m_repository, seen.what, m_now));
        count(isNews);
        return cache::resolveAside(m_database, m_repository, seen.what.nativeId, m_now + 1);
    }

    Result<void> operator()(const connectors::CaseGone& gone)
    {
        CF_TRY(const bool isNews, cache::noteCaseStanding(m_database, m_repository, gone.nativeId, gone.standing, gone.basis, m_now));
        m_applied.written += isNews ? 1 : 0;
        return cache::resolveAside(m_database, m_repository, gone.nativeId, m_now + 1);
    }

    Result<void> operator()(const connectors::Reconciled& reconciled)
    {
        CF_CHECK(cache::noteReconciled(m_database, m_repository, reconciled.there, m_runStarted));
        // An account that lost its rights sees an empty repository on many a server: that is no word on what is there.
        RepositoryGap nothing = gapOf(Failure::Denied, QStringLiteral("all records"));
        CF_TRY(store::Statement * select, m_database.cached("SELECT communications FROM repository WHERE cfid = ?1"));
        select->bind(1, m_repository.value());
        CF_TRY(const bool isThere, select->step());
        const qint64 known = isThere ? select->integer(0) : 0;
        select->reset();
        if (reconciled.there > 0 || known == 0) {
            return cache::closeGap(m_database, nothing, m_now);
        }
        nothing.detail = QStringLiteral("none is shown, %1 were").arg(known);
        return cache::putGap(m_database, nothing);
    }

    /// packedEvents: of all events it was given, in their order; or none.
    Result<Applied> finish(const std::vector<QByteArray>& packedEvents)
    {
        std::vector<CommunicationId> changed;
        if (!m_events.empty()) {
            CF_CHECK(takeEvents(packedEvents));
        }
        for (const QString& id : m_reindex) {
            changed.emplace_back(id);
        }
        CF_CHECK(search::reindex(m_database, changed, {m_revalued.begin(), m_revalued.end()}));
        return m_applied;
    }

private:
    /// It was erased here, or is a file of one that was.
    Result<bool> isErased(const Communication& communication)
    {
        CF_TRY(const bool isRecord, cache::isErasedRecord(m_database, communication.id));
        for (size_t i = 0; !isRecord && i < communication.renditions.size(); ++i) {
            const QString& nativeId = communication.renditions[i].source.nativeId;
            CF_TRY(const bool isSource, cache::isErasedSource(m_database, m_repository, nativeId));
            if (isSource && communication.confidence == MetadataConfidence::Orphan) {
                return true;
            }
            CF_CHECK(isSource ? cache::freeErasedSource(m_database, m_repository, nativeId) : Result<void>()); // another letter has it now
        }
        return isRecord;
    }

    /// Takes what the look at the source told into the cache, once per page.
    Result<void> observe(const SourceRef& ref, const QByteArray& declared)
    {
        CF_TRY(const bool isGone, cache::isErasedSource(m_database, m_repository, ref.nativeId));
        if (isGone) {
            return {};
        }
        const Looked look = m_looked.value(ref.nativeId, Looked{ref, false, {}, {}, {}, {}, {}, false});
        cache::Observation seen;
        seen.ref = look.ref;
        seen.bytes = look.bytes;
        seen.sha256 = look.sha256;
        seen.declared = declared;
        seen.missing = look.missing;
        seen.indexAgrees = !declared.isEmpty() && declared == look.sha256;
        seen.at = m_now;
        CF_TRY(const qint64 source, cache::observeSource(m_database, seen));
        if (look.extraction) {
            CF_CHECK(cache::writeExtraction(m_database, look.sha256, *look.extraction));
        }
        if (!look.refused.isEmpty()) {
            CF_CHECK(cache::putAside(m_database, {m_repository, ref.nativeId, {}, look.refused, {}, m_now, m_now}));
            if (look.isChanging) {
                CF_CHECK(cache::putGap(m_database, changing(ref.nativeId, look.refused)));
            }
        } else {
            if (!look.sha256.isEmpty()) {
                CF_CHECK(cache::closeGap(m_database, changing(ref.nativeId, {}), m_now));
            }
            CF_CHECK(cache::resolveAside(m_database, m_repository, ref.nativeId, m_runStarted));
        }
        return refresh(source);
    }

    /// A document that was another one each time it was read.
    RepositoryGap changing(const QString& nativeId, const QString& detail) const
    {
        RepositoryGap gap = gapOf(Failure::Conflict, nativeId);
        gap.detail = detail;
        return gap;
    }

    RepositoryGap gapOf(Failure failure, const QString& subject) const
    {
        RepositoryGap gap;
        gap.repository = m_repository;
        gap.failure = failure;
        gap.subject = subject;
        gap.firstSeen = gap.lastSeen = m_now;
        return gap;
    }

    void count(bool isNews)
    {
        m_applied.written += isNews ? 1 : 0;
        m_applied.unchanged += isNews ? 0 : 1;
    }

    Result<void> refresh(qint64 source)
    {
        CF_CHECK(cache::refreshContentColumns(m_database, source));
        CF_TRY(const std::vector<CommunicationId> users, cache::communicationsOf(m_database, source));
        for (const CommunicationId& user : users) {
            m_reindex.insert(user.value());
        }
        return {};
    }

    Result<void> takeEvents(const std::vector<QByteArray>& packed)
    {
        CF_TRY(const NoticesApplied noticed, applyNotices(m_database, m_repository, m_events, packed, m_now));
        m_applied.written += noticed.kept;
        m_applied.unchanged += noticed.again;
        m_revalued.insert(noticed.communications.begin(), noticed.communications.end());
        for (const qint64 row : noticed.withLegs) {
            m_revalued.erase(row);
            CF_TRY(store::Statement * select, m_database.cached("SELECT cfid FROM communication WHERE pk = ?1"));
            select->bind(1, row);
            CF_TRY(const bool isThere, select->step());
            if (isThere) {
                m_reindex.insert(select->text(0));
            }
            select->reset();
        }
        if (noticed.conflicts.empty()) {
            return {};
        }
        // One for all of them: each is kept beside the event that counts.
        CF_TRY(const qint64 conflicts, cache::countConflicts(m_database, m_repository));
        RepositoryGap gap = gapOf(Failure::Conflict, QStringLiteral("events"));
        gap.detail = QStringLiteral("%1 told again with other content; what was said first counts, and both are kept; the last: %2")
                         .arg(conflicts)
                         .arg(noticed.conflicts.back());
        return cache::putGap(m_database, gap);
    }

    /// A document an index claims now was known as an orphan before: that one gives way.
    Result<void> supersedeOrphan(const QString& nativeId)
    {
        const CommunicationId orphan = communicationId(m_repository, QStringLiteral("file:") + nativeId);
        CF_CHECK(cache::supersedeOrphan(m_database, orphan, m_now));
        m_reindex.insert(orphan.value());
        return {};
    }

    store::Database& m_database;
    const RepositoryId& m_repository;
    const QHash<QString, Looked>& m_looked;
    UtcMs m_runStarted, m_now;
    cache::CustomerIds m_ids;
    std::set<QString> m_reindex;
    std::set<qint64> m_revalued;            ///< rows of which events alone changed
    std::vector<const FeedEvent*> m_events; ///< of the page, which outlives this
    Applied m_applied;
};

} // namespace

namespace {

Result<Applied> apply(store::Database& database, const RepositoryId& repository, const std::vector<connectors::Change>& changes,
                      const QHash<QString, Looked>& looked, UtcMs runStarted, UtcMs now, cache::CustomerIds ids, const std::vector<QByteArray>& packedEvents)
{
    PageWriter writer(database, repository, looked, runStarted, now, ids);
    for (const connectors::Change& change : changes) {
        CF_CHECK(std::visit(writer, change));
    }
    return writer.finish(packedEvents);
}

} // namespace

Result<Applied> applyChanges(store::Database& database, const RepositoryId& repository,
                             const std::vector<connectors::Change>& changes, const QHash<QString, Looked>& looked,
                             UtcMs runStarted, UtcMs now, cache::CustomerIds ids)
{
    return apply(database, repository, changes, looked, runStarted, now, ids, {});
}

Result<Applied> applyPage(store::Database& database, const RepositoryId& repository, const connectors::Page& page, const QHash<QString, Looked>& looked,
                          UtcMs runStarted, UtcMs now, cache::CustomerIds ids, const std::vector<QByteArray>& packedEvents)
{
    CF_TRY(const Applied applied, apply(database, repository, page.changes, looked, runStarted, now, ids, packedEvents));
    CF_CHECK(cache::addCoverage(database, repository, page.fieldsSeen));
    if (page.last) {
        CF_CHECK(cache::reviewClaims(database, repository, now));
        CF_CHECK(cache::noteComplete(database, repository, page.next, runStarted, now));
    } else {
        CF_CHECK(cache::writeRunState(database, repository, {page.next, runStarted}));
    }
    CF_CHECK(cache::renewTextDictionary(database));
    CF_CHECK(cache::bumpRevision(database));
    return applied;
}

} // namespace cf::sync
