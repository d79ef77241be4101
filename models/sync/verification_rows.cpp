#include "models/sync/verification_rows.h"

#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/search/text_index.h"

#include <set>

namespace cf::sync {

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

Candidate candidateOf(cache::FileToRead& file)
{
    Candidate one;
    one.source = file.source;
    one.item = {file.communication, file.documentId, file.ref.nativeId, file.repository, ContentState::Unknown, file.recorded, {}, {}};
    one.ref = std::move(file.ref);
    return one;
}

Result<std::vector<ContentState>> note(store::Database& database, const std::vector<Outcome>& outcomes, UtcMs at)
{
    std::vector<ContentState> states;
    std::vector<CommunicationId> changed;
    for (const Outcome& outcome : outcomes) {
        const auto noted = cache::noteVerified(database, outcome.source, outcome.sha256, outcome.missing, at);
        if (!noted && noted.error().kind == ErrorKind::NotFound) {
            states.push_back(ContentState::Unknown); // taken out of the program since
            continue;
        }
        CF_TRY(const ContentState state, noted);
        CF_CHECK(cache::refreshContentColumns(database, outcome.source));
        CF_TRY(const std::vector<CommunicationId> users, cache::communicationsOf(database, outcome.source));
        changed.insert(changed.end(), users.begin(), users.end());
        states.push_back(state);
    }
    CF_CHECK(search::reindex(database, changed));
    CF_CHECK(cache::bumpRevision(database));
    return states;
}

} // namespace cf::sync
