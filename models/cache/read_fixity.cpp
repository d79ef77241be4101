#include "models/cache/read_fixity.h"

#include "models/cache/columns.h"

#include <QSet>

#include <algorithm>
#include <queue>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

constexpr UtcMs ever = std::numeric_limits<UtcMs>::max();

constexpr const char* neverRead =
    "SELECT count(*) FROM source INDEXED BY source_never_read WHERE repository = ?1 AND kind = 'document' AND sha256 IS NULL AND last_verified IS NULL";

struct Named {
    qint64 row = 0;
    RepositoryId id;
    QString name;
    std::optional<UtcMs> watermark;
};

Result<Named> named(store::Database& database, const RepositoryId& repository)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk, name, watermark FROM repository WHERE cfid = ?1"));
    select->bind(1, repository.value());
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"no such repository"_s);
    }
    Named found{select->integer(0), repository, select->text(1), select->optionalInteger(2)};
    select->reset();
    return found;
}

Result<qint64> counted(store::Database& database, const char* sql, qint64 repository, std::optional<UtcMs> before = {}, std::optional<UtcMs> from = {})
{
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, repository);
    if (before) {
        select->bind(2, *before);
    }
    if (from) {
        select->bind(3, *from);
    }
    CF_TRY(const bool isThere, select->step());
    const qint64 count = isThere ? select->integer(0) : 0;
    select->reset();
    return count;
}

/// Last read in [from, before), the missing among them; never read is not.
Result<qint64> readBetween(store::Database& database, qint64 repository, UtcMs from, UtcMs before)
{
    CF_TRY(const qint64 again, counted(database,
                                       "SELECT count(*) FROM source INDEXED BY source_read WHERE repository = ?1 AND kind = 'document' AND last_verified < ?2 "
                                       "AND last_verified >= ?3",
                                       repository, before, from));
    CF_TRY(const qint64 came, counted(database,
                                      "SELECT count(*) FROM source INDEXED BY source_read WHERE repository = ?1 AND kind = 'document' AND last_verified IS NULL AND first_seen < ?2 "
                                      "AND first_seen >= ?3",
                                      repository, before, from));
    CF_TRY(const qint64 never, counted(database,
                                       "SELECT count(*) FROM source INDEXED BY source_never_read WHERE repository = ?1 AND kind = 'document' AND sha256 IS NULL AND "
                                       "last_verified IS NULL AND first_seen < ?2 AND first_seen >= ?3",
                                       repository, before, from));
    return again + came - never;
}

// A file with its letter: the columns of FileToRead in their order.
#define CF_FILE_COLUMNS                                                                                                                                                  \
    "s.pk, p.cfid, p.name, s.native_id, s.native_version, s.token, s.sha256, s.last_verified, s.first_seen, s.content_state, "                                           \
    "(SELECT min(r.communication) FROM rendition r WHERE r.source = s.pk AND r.known_to IS NULL)"

FileToRead fileAt(const store::Statement& select)
{
    FileToRead file;
    file.source = select.integer(0);
    file.ref = {RepositoryId(select.text(1)), select.text(3), select.text(4), select.text(5), {}};
    file.repository = select.text(2);
    file.recorded = select.blob(6);
    file.lastRead = select.optionalInteger(7);
    if (!file.lastRead && !file.recorded.isEmpty()) {
        file.lastRead = select.integer(8);
    }
    file.state = enumAt(select, 9, ContentState::Unknown);
    return file;
}

Result<void> tellLetter(store::Database& database, FileToRead& file, std::optional<qint64> communication)
{
    if (!communication) {
        return {};
    }
    CF_TRY(store::Statement * select, database.cached("SELECT c.cfid, f.document_id FROM communication c JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL "
                                                      "WHERE c.pk = ?1"));
    select->bind(1, *communication);
    CF_TRY(const bool isThere, select->step());
    if (isThere) {
        file.communication = CommunicationId(select->text(0));
        file.documentId = select->text(1);
        select->reset();
    }
    return {};
}

constexpr const char* listings[] = {
    "SELECT " CF_FILE_COLUMNS " FROM source s INDEXED BY source_never_read JOIN repository p ON p.pk = s.repository WHERE s.repository = ?1 AND s.kind = 'document' AND "
    "s.sha256 IS NULL AND s.last_verified IS NULL AND (s.first_seen, s.pk) > (?2, ?3) AND s.first_seen <= ?4 AND s.content_state <> 'MISSING' AND ?5 >= 0 "
    "ORDER BY s.first_seen, s.pk LIMIT ?6",
    "SELECT " CF_FILE_COLUMNS " FROM source s INDEXED BY source_read JOIN repository p ON p.pk = s.repository WHERE s.repository = ?1 AND s.kind = 'document' AND "
    "s.last_verified IS NULL AND (s.first_seen, s.pk) > (?2, ?3) AND s.first_seen <= ?4 AND s.first_seen < ?5 AND s.sha256 IS NOT NULL AND s.content_state <> 'MISSING' "
    "ORDER BY s.first_seen, s.pk LIMIT ?6",
    "SELECT " CF_FILE_COLUMNS " FROM source s INDEXED BY source_read JOIN repository p ON p.pk = s.repository WHERE s.repository = ?1 AND s.kind = 'document' AND "
    "s.last_verified >= ?2 AND (s.last_verified, s.first_seen, s.pk) > (?2, ?7, ?3) AND s.last_verified < ?5 AND s.first_seen <= ?4 AND s.content_state <> 'MISSING' "
    "ORDER BY s.last_verified, s.first_seen, s.pk LIMIT ?6"};

struct Listed {
    std::vector<FileToRead> files;
    FixityPlace last;
};

Result<Listed> listed(store::Database& database, qint64 repository, const FixityPlace& from, UtcMs readBefore, UtcMs knownBefore, int limit)
{
    CF_TRY(store::Statement select, database.prepare(QString::fromLatin1(listings[from.among])));
    select.bind(1, repository).bind(2, from.at).bind(3, from.source).bind(4, knownBefore).bind(5, readBefore).bind(6, limit);
    if (from.among == FixityPlace::ReadAgain) {
        select.bind(7, from.first);
    }
    Listed found;
    found.last = from;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return found;
        }
        FileToRead file = fileAt(select);
        found.last = {from.among, from.among == FixityPlace::ReadAgain ? select.integer(7) : select.integer(8), select.integer(8), file.source};
        CF_CHECK(tellLetter(database, file, select.optionalInteger(10)));
        found.files.push_back(std::move(file));
    }
}

} // namespace

Result<FixityStanding> readFixityStanding(store::Database& database, const RepositoryId& repository, UtcMs readBefore)
{
    CF_TRY(const Named of, named(database, repository));
    FixityStanding standing{of.id, of.name, of.watermark, 0, 0, 0, 0, {}};
    CF_TRY(standing.knownMissing, counted(database, "SELECT count(*) FROM source INDEXED BY source_state WHERE content_state = 'MISSING' AND content_state <> 'PRESENT' AND repository = ?1 AND kind = 'document'", of.row));
    CF_TRY(standing.files, counted(database, "SELECT count(*) FROM source INDEXED BY source_read WHERE repository = ?1 AND kind = 'document'", of.row));
    standing.files -= standing.knownMissing;
    CF_TRY(standing.neverRead, counted(database, neverRead, of.row));
    CF_TRY(const qint64 missingNever, counted(database,
                                              "SELECT count(*) FROM source INDEXED BY source_state WHERE content_state = 'MISSING' AND content_state <> 'PRESENT' AND repository = ?1 AND kind = 'document' AND "
                                              "sha256 IS NULL AND last_verified IS NULL",
                                              of.row));
    CF_TRY(const qint64 missingOld, counted(database,
                                            "SELECT count(*) FROM source INDEXED BY source_state WHERE content_state = 'MISSING' AND content_state <> 'PRESENT' AND repository = ?1 AND kind = 'document' AND "
                                            "coalesce(last_verified, CASE WHEN sha256 IS NOT NULL THEN first_seen END) < ?2",
                                            of.row, readBefore));
    CF_TRY(const qint64 old, readBetween(database, of.row, std::numeric_limits<UtcMs>::min(), readBefore));
    standing.neverRead -= missingNever;
    standing.due = old - missingOld + standing.neverRead;
    if (standing.neverRead == 0) {
        CF_TRY(const std::vector<FileToRead> first, nextToRead(database, repository, 1));
        if (!first.empty()) {
            standing.oldest = first.front().lastRead;
        }
    }
    return standing;
}

Result<std::vector<qint64>> readingsBetween(store::Database& database, const RepositoryId& repository, const std::vector<UtcMs>& borders)
{
    CF_TRY(const Named of, named(database, repository));
    std::vector<qint64> counts;
    UtcMs from = std::numeric_limits<UtcMs>::min();
    for (const UtcMs border : borders) {
        CF_TRY(const qint64 between, readBetween(database, of.row, from, border));
        counts.push_back(between);
        from = border;
    }
    if (counts.empty()) {
        return counts;
    }
    CF_TRY(const qint64 never, counted(database, neverRead, of.row));
    counts.front() += never;
    CF_TRY(store::Statement * missing, database.cached("SELECT coalesce(last_verified, CASE WHEN sha256 IS NOT NULL THEN first_seen END) FROM source INDEXED BY source_state WHERE "
                                                       "content_state = 'MISSING' AND content_state <> 'PRESENT' AND repository = ?1 AND kind = 'document'"));
    missing->bind(1, of.row);
    for (;;) {
        CF_TRY(const bool row, missing->step());
        if (!row) {
            return counts;
        }
        const auto border = std::ranges::upper_bound(borders, missing->optionalInteger(0).value_or(std::numeric_limits<UtcMs>::min()));
        if (border != borders.end()) {
            --counts[size_t(border - borders.begin())];
        }
    }
}

Result<FilesToRead> filesReadBefore(store::Database& database, const RepositoryId& repository, UtcMs readBefore, UtcMs knownBefore, const FixityPlace& from, int limit)
{
    CF_TRY(const Named of, named(database, repository));
    FilesToRead all;
    FixityPlace place = from;
    for (;;) {
        CF_TRY(Listed some, listed(database, of.row, place, readBefore, knownBefore, limit - int(all.files.size())));
        std::ranges::move(some.files, std::back_inserter(all.files));
        if (int(all.files.size()) >= limit) {
            all.next = some.last;
            return all;
        }
        if (place.among == FixityPlace::ReadAgain) {
            return all;
        }
        place = {FixityPlace::Among(place.among + 1), 0, 0, 0};
    }
}

Result<std::vector<FileToRead>> nextToRead(store::Database& database, const RepositoryId& repository, int limit)
{
    CF_TRY(const Named of, named(database, repository));
    std::vector<FileToRead> all;
    for (const auto among : {FixityPlace::NeverRead, FixityPlace::ReadWhenTheyCame, FixityPlace::ReadAgain}) {
        CF_TRY(Listed some, listed(database, of.row, {among, 0, 0, 0}, ever, ever, limit));
        std::ranges::move(some.files, std::back_inserter(all));
    }
    std::ranges::stable_sort(all, {}, [](const FileToRead& file) { return file.lastRead.value_or(0); });
    all.resize(std::min(all.size(), size_t(limit)));
    return all;
}

Result<qint64> leftToRead(store::Database& database, const FixityDraw::Share& share, UtcMs began)
{
    CF_TRY(const Named of, named(database, share.repository));
    CF_TRY(const qint64 old, readBetween(database, of.row, std::numeric_limits<UtcMs>::min(), share.readBefore));
    CF_TRY(const qint64 never, counted(database,
                                       "SELECT count(*) FROM source INDEXED BY source_never_read WHERE repository = ?1 AND kind = 'document' AND sha256 IS NULL AND "
                                       "last_verified IS NULL AND first_seen <= ?2",
                                       of.row, began));
    CF_TRY(const qint64 missing, counted(database,
                                         "SELECT count(*) FROM source INDEXED BY source_state WHERE content_state = 'MISSING' AND content_state <> 'PRESENT' AND repository = ?1 AND kind = 'document' AND "
                                         "(coalesce(last_verified, CASE WHEN sha256 IS NOT NULL THEN first_seen END) < ?2 OR (sha256 IS NULL AND last_verified IS NULL AND first_seen <= ?3))",
                                         of.row, share.readBefore, began));
    return old + never - missing;
}

Result<std::vector<qint64>> drawSample(store::Database& database, const FixityDraw& draw, const std::stop_token& stop)
{
    std::priority_queue<std::pair<QByteArray, qint64>> smallest; // the largest of them on top
    const bool isAmongLetters = !draw.query.isEmpty(); // drawn already, by what the query found then
    const QSet<QByteArray> drawnBefore(draw.drawn.begin(), draw.drawn.end());
    for (const FixityDraw::Share& share : draw.shares) {
        const auto found = named(database, share.repository);
        if (!found && found.error().kind == ErrorKind::NotFound) {
            continue; // taken out of the program since
        }
        CF_TRY(const Named of, found);
        CF_TRY(store::Statement select, database.prepare(u"SELECT pk, native_id, native_version FROM source NOT INDEXED WHERE repository = ?1 AND kind = 'document' AND first_seen <= ?2 AND "
                                                         "NOT (content_state = 'MISSING' AND NOT EXISTS (SELECT 1 FROM custody_event e WHERE e.source = source.pk AND e.kind = 'MISSING' AND e.at >= ?2))"));
        select.bind(1, of.row).bind(2, draw.began);
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                break;
            }
            QByteArray hash = drawingHash(draw.seed, share.repository, select.utf8(1), select.utf8(2));
            if (stop.stop_requested()) {
                return fail(ErrorKind::Cancelled, u"stopped"_s);
            }
            if (isAmongLetters && !drawnBefore.contains(hash)) {
                continue;
            }
            if (qint64(smallest.size()) < draw.sample) {
                smallest.emplace(std::move(hash), select.integer(0));
            } else if (draw.sample > 0 && hash < smallest.top().first) {
                smallest.pop();
                smallest.emplace(std::move(hash), select.integer(0));
            }
        }
    }
    std::vector<qint64> drawn(smallest.size());
    for (auto at = drawn.rbegin(); at != drawn.rend(); ++at) {
        *at = smallest.top().second;
        smallest.pop();
    }
    return drawn;
}

Result<std::vector<FileToRead>> filesOf(store::Database& database, const std::vector<qint64>& sources)
{
    CF_TRY(store::Statement * select, database.cached("SELECT " CF_FILE_COLUMNS " FROM source s JOIN repository p ON p.pk = s.repository WHERE s.pk = ?1"));
    std::vector<FileToRead> files;
    files.reserve(sources.size());
    for (const qint64 source : sources) {
        select->bind(1, source);
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            continue; // its repository was disconnected
        }
        FileToRead file = fileAt(*select);
        const std::optional<qint64> communication = select->optionalInteger(10);
        select->reset();
        CF_CHECK(tellLetter(database, file, communication));
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace cf::cache
