#include "models/sync/source_verifier.h"

#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/search/text_index.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QPromise>

#include <set>

namespace cf::sync {

namespace {

constexpr qint64 maxBytes = qint64(1) << 30;
constexpr size_t notedAtOnce = 200;

struct Candidate {
    qint64 source = 0;
    VerifiedItem item;
    SourceRef ref;
};

Result<std::vector<Candidate>> candidates(store::Database& database, const std::vector<CommunicationId>& wanted)
{
    // The smallest communication of a source stands for it, so that each source is verified once.
    const QString sql = QStringLiteral("SELECT s.pk, p.cfid, p.name, s.native_id, s.native_version, s.token, s.sha256, c.cfid, f.document_id, min(c.pk) "
                                       "FROM source s JOIN repository p ON p.pk = s.repository JOIN rendition r ON r.source = s.pk AND "
                                       "r.known_to IS NULL JOIN communication c ON c.pk = r.communication JOIN communication_fact f ON "
                                       "f.communication = c.pk AND f.known_to IS NULL %1 GROUP BY s.pk ORDER BY s.pk")
                            .arg(wanted.empty() ? QString() : QStringLiteral("WHERE c.cfid = ?1"));
    CF_TRY(store::Statement select, database.prepare(sql));
    std::vector<Candidate> found;
    std::set<qint64> seen;
    const auto collect = [&]() -> Result<void> {
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                return {};
            }
            if (!seen.insert(select.integer(0)).second) {
                continue;
            }
            Candidate candidate;
            candidate.source = select.integer(0);
            candidate.ref = {RepositoryId(select.text(1)), select.text(3), select.text(4), select.text(5), {}};
            candidate.item.repository = select.text(2);
            candidate.item.nativeId = select.text(3);
            candidate.item.recorded = select.blob(6);
            candidate.item.communication = CommunicationId(select.text(7));
            candidate.item.documentId = select.text(8);
            found.push_back(std::move(candidate));
        }
    };
    if (wanted.empty()) {
        CF_CHECK(collect());
    }
    for (const CommunicationId& id : wanted) {
        select.bind(1, id.value());
        CF_CHECK(collect());
    }
    return found;
}

struct Outcome {
    qint64 source = 0;
    QByteArray sha256;
    bool missing = false;
};

Result<std::vector<ContentState>> note(store::Database& database, const std::vector<Outcome>& outcomes, UtcMs at)
{
    std::vector<ContentState> states;
    std::vector<CommunicationId> changed;
    for (const Outcome& outcome : outcomes) {
        CF_TRY(const ContentState state, cache::noteVerified(database, outcome.source, outcome.sha256, outcome.missing, at));
        CF_CHECK(cache::refreshContentColumns(database, outcome.source));
        CF_TRY(const std::vector<CommunicationId> users, cache::communicationsOf(database, outcome.source));
        changed.insert(changed.end(), users.begin(), users.end());
        states.push_back(state);
    }
    CF_CHECK(search::reindex(database, changed));
    CF_CHECK(cache::bumpRevision(database));
    return states;
}

/// One verification under way.
class VerificationRun
{
public:
    VerificationRun(cache::Cache& cache, ContentSource& content, const Clock& clock, std::stop_token stop,
                    std::shared_ptr<QPromise<Result<VerificationReport>>> promise)
        : m_cache(cache), m_content(content), m_clock(clock), m_stop(std::move(stop)), m_promise(std::move(promise))
    {
    }

    static QCoro::Task<void> run(std::shared_ptr<VerificationRun> self, std::vector<CommunicationId> wanted)
    {
        Result<VerificationReport> report = co_await self->verifyAll(std::move(wanted));
        self->m_cache.noteCommit();
        self->m_promise->addResult(std::move(report));
        self->m_promise->finish();
    }

private:
    QCoro::Task<Result<VerificationReport>> verifyAll(std::vector<CommunicationId> wanted)
    {
        m_report.at = m_clock.now();
        const auto listing =
            m_cache.readers().read([wanted = std::move(wanted)](store::Database& database) { return candidates(database, wanted); });
        Result<std::vector<Candidate>> found = co_await listing;
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
        m_promise->setProgressRange(0, int(found->size()));
        for (Candidate& candidate : *found) {
            if (m_stop.stop_requested()) {
                co_await noteSoFar();
                co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
            }
            const auto fetching = m_content.content(candidate.ref, maxBytes);
            const Result<QByteArray> bytes = co_await fetching;
            if (!bytes && (bytes.error().kind == ErrorKind::Offline || bytes.error().kind == ErrorKind::Cancelled)) {
                co_await noteSoFar();
                co_return tl::unexpected<Error>(bytes.error());
            }
            take(candidate, bytes);
            m_promise->setProgressValue(int(m_report.checked));
            if (m_outcomes.size() >= notedAtOnce) {
                if (auto noted = co_await noteSoFar(); !noted) {
                    co_return tl::unexpected<Error>(noted.error());
                }
            }
        }
        if (auto noted = co_await noteSoFar(); !noted) {
            co_return tl::unexpected<Error>(noted.error());
        }
        co_return m_report;
    }

    void take(Candidate& candidate, const Result<QByteArray>& bytes)
    {
        ++m_report.checked;
        VerifiedItem& item = candidate.item;
        if (!bytes && bytes.error().kind == ErrorKind::NotFound) {
            item.state = ContentState::Missing;
            m_outcomes.push_back({candidate.source, {}, true});
            m_report.missing.push_back(std::move(item));
            return;
        }
        if (!bytes) {
            item.reason = bytes.error().detail;
            m_report.unreadable.push_back(std::move(item));
            return;
        }
        item.found = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
        m_outcomes.push_back({candidate.source, item.found, false});
        if (item.recorded.isEmpty()) {
            m_report.withoutHash.push_back(std::move(item));
        } else {
            m_pending.push_back({m_outcomes.size() - 1, std::move(item)});
        }
    }

    /// Notes what was found in custody, and files each item under the state that followed.
    QCoro::Task<Result<void>> noteSoFar()
    {
        const UtcMs at = m_clock.now();
        const auto noting =
            m_cache.writer().write([outcomes = m_outcomes, at](store::Database& database) { return note(database, outcomes, at); });
        const Result<std::vector<ContentState>> states = co_await noting;
        if (!states) {
            co_return tl::unexpected<Error>(states.error());
        }
        for (auto& [index, item] : m_pending) {
            item.state = (*states)[index];
            if (item.state == ContentState::Present) {
                ++m_report.intact;
            } else {
                m_report.altered.push_back(std::move(item));
            }
        }
        m_pending.clear();
        m_outcomes.clear();
        co_return Result<void>();
    }

    cache::Cache& m_cache;
    ContentSource& m_content;
    const Clock& m_clock;
    std::stop_token m_stop;
    std::shared_ptr<QPromise<Result<VerificationReport>>> m_promise;
    VerificationReport m_report;
    std::vector<Outcome> m_outcomes;
    std::vector<std::pair<size_t, VerifiedItem>> m_pending;
};

} // namespace

SourceVerifier::SourceVerifier(cache::Cache& cache, ContentSource& content, const Clock& clock)
    : m_cache(cache), m_content(content), m_clock(clock), m_thread(QStringLiteral("verify"))
{
}

QFuture<Result<VerificationReport>> SourceVerifier::verify(std::vector<CommunicationId> communications, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<VerificationReport>>>();
    promise->start();
    auto run = std::make_shared<VerificationRun>(m_cache, m_content, m_clock, std::move(stop), promise);
    m_thread.post([run, communications = std::move(communications)] { VerificationRun::run(run, communications); });
    return promise->future();
}

} // namespace cf::sync
