#include "models/cache/write_source.h"

#include "models/cache/columns.h"
#include "models/store/packed_text.h"

namespace cf::cache {

namespace {

QLatin1StringView kindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Document: return QLatin1StringView("document");
    case SourceKind::Index: return QLatin1StringView("index");
    case SourceKind::Aside: break;
    }
    return QLatin1StringView("aside");
}

struct Known {
    qint64 row = 0;
    QByteArray recorded, observed;
    ContentState content = ContentState::Unknown;
};

Result<std::optional<Known>> knownSource(store::Database& database, qint64 repository, const SourceRef& ref)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT pk, sha256, coalesce(observed_sha256, sha256), content_state FROM source "
                           "WHERE repository = ?1 AND native_id = ?2 AND native_version = ?3"));
    select->bind(1, repository).bind(2, ref.nativeId).bind(3, ref.nativeVersion);
    CF_TRY(const bool row, select->step());
    if (!row) {
        return std::optional<Known>();
    }
    Known known{select->integer(0), select->blob(1), select->blob(2), enumAt(*select, 3, ContentState::Unknown)};
    select->reset();
    return std::optional(known);
}

Result<void> addCustody(store::Database& database, qint64 source, CustodyKind kind, UtcMs at, const QByteArray& sha256,
                        const QString& detail = {})
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO custody_event (source, kind, at, sha256, detail) VALUES (?1, ?2, ?3, ?4, ?5)"));
    insert->bind(1, source)
        .bind(2, code(kind))
        .bind(3, at)
        .bind(4, sha256.isEmpty() ? QByteArray() : sha256)
        .bind(5, detail);
    return insert->run();
}

/// What a look means, given what was known. `event` is what goes into custody, if anything.
struct Meaning {
    ContentState content = ContentState::Unknown;
    std::optional<CustodyKind> event;
    bool record = false; ///< the hash becomes the recorded one
};

Meaning meaningOf(const Known& known, const Observation& seen)
{
    if (seen.missing) {
        return {ContentState::Missing,
                known.content == ContentState::Missing ? std::nullopt : std::optional(CustodyKind::Missing), false};
    }
    if (seen.sha256.isEmpty()) { // not read: nothing new is known of the bytes, but what was missing is back
        if (known.content == ContentState::Missing) {
            return {ContentState::Unknown, CustodyKind::Returned, false};
        }
        return {known.content, std::nullopt, false};
    }
    const bool asDeclared = seen.declared.isEmpty() || seen.declared == seen.sha256;
    if (known.recorded.isEmpty()) {
        return {asDeclared ? ContentState::Present : ContentState::Mismatch, CustodyKind::Ingested, true};
    }
    if (seen.sha256 == known.recorded) {
        const bool was = known.content == ContentState::Altered;
        const bool back = known.content == ContentState::Missing;
        return {asDeclared ? ContentState::Present : ContentState::Mismatch,
                was    ? std::optional(CustodyKind::Restored)
                : back ? std::optional(CustodyKind::Returned)
                       : std::nullopt,
                false};
    }
    if (seen.kind == SourceKind::Index) {
        return {ContentState::Present, CustodyKind::IndexChanged, true};
    }
    if (seen.indexAgrees) {
        return {ContentState::Present, CustodyKind::Replaced, true};
    }
    const bool already = known.content == ContentState::Altered && known.observed == seen.sha256;
    return {ContentState::Altered, already ? std::nullopt : std::optional(CustodyKind::Altered), false};
}

QByteArray orNull(const QByteArray& bytes) { return bytes.isEmpty() ? QByteArray() : bytes; }

/// One that was never seen before.
Result<qint64> addSource(store::Database& database, qint64 repository, const Observation& seen)
{
    const Meaning meaning = meaningOf({}, seen);
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO source (repository, native_id, native_version, kind, token, metadata_token, bytes, sha256, "
                           "observed_sha256, content_state, first_seen, last_seen, tombstone) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, nullif(?9, ?8), ?10, ?11, ?11, ?12)"));
    insert->bind(1, repository).bind(2, seen.ref.nativeId).bind(3, seen.ref.nativeVersion);
    insert->bind(4, kindName(seen.kind.value_or(SourceKind::Document))).bind(5, seen.ref.token).bind(6, seen.ref.metadataToken);
    insert->bind(7, seen.bytes).bind(8, meaning.record ? orNull(seen.sha256) : QByteArray()).bind(9, orNull(seen.sha256));
    insert->bind(10, code(meaning.content)).bind(11, seen.at).bind(12, seen.missing ? std::optional(seen.at) : std::nullopt);
    CF_CHECK(insert->run());
    const qint64 source = database.lastInsertId();
    if (meaning.event) {
        CF_CHECK(addCustody(database, source, *meaning.event, seen.at, seen.sha256));
    }
    return source;
}

} // namespace

Result<qint64> observeSource(store::Database& database, const Observation& seen)
{
    CF_TRY(const qint64 repository, repositoryRow(database, seen.ref.repository));
    CF_TRY(const std::optional<Known> known, knownSource(database, repository, seen.ref));
    if (!known) {
        return addSource(database, repository, seen);
    }
    const Meaning meaning = meaningOf(*known, seen);
    if (meaning.event) {
        CF_CHECK(addCustody(database, known->row, *meaning.event, seen.at, seen.sha256));
    }
    CF_TRY(store::Statement * update,
           database.cached(
               "UPDATE source SET kind = coalesce(?2, kind), token = ?3, metadata_token = ?4, bytes = coalesce(?5, bytes), "
               "sha256 = coalesce(?6, sha256), observed_sha256 = nullif(coalesce(?7, observed_sha256, sha256), coalesce(?6, sha256)), "
               "content_state = ?8, "
               "last_seen = CASE WHEN ?9 THEN last_seen ELSE ?10 END, tombstone = CASE WHEN ?9 THEN "
               "coalesce(tombstone, ?10) END, "
               // That it was missing was noted as a look at it; it is back, and was read when it was read last.
               "last_verified = CASE WHEN ?11 THEN (SELECT max(e.at) FROM custody_event e WHERE e.source = ?1 AND e.kind = 'VERIFIED') ELSE last_verified END "
               "WHERE pk = ?1"));
    const QByteArray recorded = meaning.record ? seen.sha256 : QByteArray();
    update->bind(1, known->row)
        .bind(2, seen.kind ? std::optional(kindName(*seen.kind)) : std::nullopt)
        .bind(3, seen.ref.token)
        .bind(4, seen.ref.metadataToken)
        .bind(5, seen.bytes);
    update->bind(6, recorded.isEmpty() ? QByteArray() : recorded)
        .bind(7, seen.sha256.isEmpty() ? QByteArray() : seen.sha256);
    update->bind(8, code(meaning.content)).bind(9, seen.missing).bind(10, seen.at).bind(11, known->content == ContentState::Missing && !seen.missing);
    CF_CHECK(update->run());
    return known->row;
}

Result<ContentState> noteVerified(store::Database& database, qint64 source, const QByteArray& sha256, bool missing,
                                  UtcMs at)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT sha256, coalesce(observed_sha256, sha256), content_state FROM source WHERE pk = ?1"));
    select->bind(1, source);
    CF_TRY(const bool row, select->step());
    if (!row) {
        return fail(ErrorKind::NotFound, QStringLiteral("no such source"));
    }
    const Known known{source, select->blob(0), select->blob(1), enumAt(*select, 2, ContentState::Unknown)};
    select->reset();
    Observation seen;
    seen.sha256 = sha256;
    seen.missing = missing;
    Meaning meaning = meaningOf(known, seen);
    if (meaning.content == ContentState::Present && known.content == ContentState::Mismatch) {
        meaning.content = ContentState::Mismatch; // equal to what was ingested, which never was what its index states
    }
    if (meaning.event) {
        CF_CHECK(addCustody(database, source, *meaning.event, at, sha256));
    }
    if (!missing) {
        CF_CHECK(addCustody(database, source, CustodyKind::Verified, at, sha256));
    }
    CF_TRY(store::Statement * update, database.cached("UPDATE source SET content_state = ?2, observed_sha256 = "
                                                      "nullif(coalesce(?3, observed_sha256), coalesce(sha256, ?3)), last_verified = ?4, "
                                                      "sha256 = coalesce(sha256, ?3) WHERE pk = ?1"));
    update->bind(1, source)
        .bind(2, code(meaning.content))
        .bind(3, sha256.isEmpty() ? QByteArray() : sha256)
        .bind(4, at);
    CF_CHECK(update->run());
    return meaning.content;
}

Result<void> writeExtraction(store::Database& database, const QByteArray& sha256, const Extraction& extraction)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO content_text (sha256, state, reason, mime, encoding, format_version, title, "
                           "pages, body, html, mail) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (sha256) DO UPDATE SET "
                           "state = excluded.state, "
                           "reason = excluded.reason, mime = excluded.mime, encoding = excluded.encoding, "
                           "format_version = excluded.format_version, title = excluded.title, pages = excluded.pages, "
                           "body = excluded.body, html = excluded.html, mail = excluded.mail"));
    insert->bind(1, sha256)
        .bind(2, textStateCode(extraction.state))
        .bind(3, extraction.reason)
        .bind(4, extraction.mime);
    insert->bind(5, extraction.encoding)
        .bind(6, extraction.formatVersion)
        .bind(7, extraction.title)
        .bind(8, extraction.pages);
    CF_TRY(const QByteArray body, store::packed(database, extraction.text.toUtf8()));
    CF_TRY(const QByteArray html, store::packed(database, extraction.html.toUtf8()));
    insert->bind(9, body).bind(10, html);
    insert->bind(11, extraction.mail ? QString::fromUtf8(mailHeaderToJson(*extraction.mail)) : QString());
    return insert->run();
}

Result<void> renewTextDictionary(store::Database& database)
{
    CF_TRY(const qint64 texts, database.integer(u"SELECT coalesce(max(pk), 0) FROM content_text"));
    CF_TRY(const bool wanted, store::wantsDictionary(database, texts));
    return wanted ? makeTextDictionary(database) : Result<void>();
}

Result<void> makeTextDictionary(store::Database& database)
{
    CF_TRY(const qint64 texts, database.integer(u"SELECT coalesce(max(pk), 0) FROM content_text"));
    constexpr qsizetype sampled = 4'000'000, longest = 20'000;
    std::vector<QByteArray> samples;
    CF_TRY(store::Statement select, database.prepare(u"SELECT body FROM content_text WHERE body <> x'' ORDER BY pk DESC"));
    for (qsizetype bytes = 0; bytes < sampled;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            break;
        }
        CF_TRY(const QByteArray text, store::unpacked(database, select.blob(0)));
        samples.push_back(text.left(longest));
        bytes += samples.back().size();
    }
    return store::addDictionary(database, samples, texts).map([](bool) {});
}

} // namespace cf::cache
