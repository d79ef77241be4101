#include "models/search/text_index.h"

#include "models/index/shared_columns.h"
#include "models/index/word_writer.h"
#include "models/search/copies.h"
#include "models/search/indexed_words.h"
#include "models/search/searchable_words.h"
#include "models/search/shared_values.h"
#include "models/store/packed_text.h"

#include <set>

namespace cf::search {

namespace {

/// What one transaction changes in the index.
class Page
{
public:
    Page(store::Database& database, bool building)
        : m_database(database)
        , m_building(building)
    {}

    Result<void> put(const std::vector<qint64>& communications)
    {
        std::vector<qint64> others;
        for (const qint64 communication : communications) {
            CF_CHECK(noteCopies(m_database, communication, others));
        }
        for (const qint64 communication : communications) {
            CF_CHECK(putWords(communication));
            CF_CHECK(putShared(communication));
        }
        std::sort(others.begin(), others.end());
        others.erase(std::unique(others.begin(), others.end()), others.end());
        const std::set<qint64> done(communications.begin(), communications.end());
        for (const qint64 other : others) {
            if (!done.contains(other)) {
                CF_CHECK(putShared(other));
            }
        }
        return {};
    }
    /// Of those whose rows are gone; others may have lost their only copy with them.
    Result<void> takeOut(const std::vector<qint64>& communications)
    {
        std::vector<qint64> others;
        for (const qint64 communication : communications) {
            const auto ordinal = index::Ordinal(communication);
            CF_CHECK(noteCopies(m_database, communication, others));
            m_words.remove(ordinal);
            CF_CHECK(forgetWords(m_database, communication));
            search::put(m_columns, ordinal, std::nullopt);
            m_columns.putMoment(KnownColumn, ordinal, std::nullopt);
            m_columns.putMoment(ChangedColumn, ordinal, std::nullopt);
        }
        const std::set<qint64> gone(communications.begin(), communications.end());
        for (const qint64 other : std::set<qint64>(others.begin(), others.end())) {
            if (!gone.contains(other)) {
                CF_CHECK(putShared(other));
            }
        }
        return {};
    }
    Result<void> putFates(const std::vector<qint64>& communications)
    {
        for (const qint64 communication : communications) {
            CF_TRY(const SharedValues legs, readLegValues(m_database, communication));
            search::putFates(m_columns, index::Ordinal(communication), legs);
            CF_CHECK(putTimes(communication));
        }
        return {};
    }
    Result<void> write()
    {
        CF_CHECK(m_words.write(m_database));
        return m_columns.write(m_database);
    }

private:
    Result<void> putShared(qint64 communication)
    {
        CF_TRY(const std::optional<SharedValues> shared, readSharedValues(m_database, communication));
        search::put(m_columns, index::Ordinal(communication), shared);
        return putTimes(communication);
    }
    Result<void> putTimes(qint64 communication)
    {
        CF_TRY(const auto known, readKnown(m_database, communication));
        putKnown(m_columns, index::Ordinal(communication), known.first, known.second);
        return {};
    }
    Result<void> putWords(qint64 communication)
    {
        const auto ordinal = index::Ordinal(communication);
        CF_TRY(const std::optional<DocumentWords> wanted, documentWords(m_database, communication));
        CF_TRY(const std::optional<quint64> noted, notedWords(m_database, communication));
        if (!wanted) {
            if (noted || m_building) {
                m_words.remove(ordinal);
            }
            return forgetWords(m_database, communication);
        }
        std::vector<index::Stream> streams = wordStreams(*wanted);
        const quint64 fingerprint = index::fingerprintOf(streams);
        if (noted == fingerprint && !m_building) {
            return {};
        }
        m_words.put(ordinal, std::move(streams));
        return noteWords(m_database, communication, fingerprint);
    }

    store::Database& m_database;
    bool m_building; ///< words that did not change may be missing from the index all the same
    index::WordPage m_words;
    index::ColumnPage m_columns;
};

} // namespace

Result<void> reindex(store::Database& database, const std::vector<CommunicationId>& communications, const std::vector<qint64>& fatesAlone)
{
    CF_TRY(const bool complete, isIndexComplete(database));
    Page page(database, !complete);
    std::vector<qint64> rows;
    for (const CommunicationId& id : communications) {
        CF_TRY(store::Statement * select, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
        select->bind(1, id.value());
        CF_TRY(const bool row, select->step());
        if (!row) {
            continue;
        }
        const qint64 communication = select->integer(0);
        select->reset();
        if (communication > index::highestOrdinal) {
            return fail(ErrorKind::Storage, QStringLiteral("more communications than the index can number"));
        }
        rows.push_back(communication);
    }
    if (communications.empty() && fatesAlone.empty()) {
        return {};
    }
    if (complete) {
        CF_CHECK(page.putFates(fatesAlone));
    } else { // while it is built anew, words may be missing
        rows.insert(rows.end(), fatesAlone.begin(), fatesAlone.end());
    }
    CF_CHECK(page.put(rows));
    return page.write();
}

Result<void> remakeIndex(store::Database& database, const std::vector<qint64>& communications)
{
    Page page(database, true);
    CF_CHECK(page.put(communications));
    return page.write();
}

Result<void> takeFromIndex(store::Database& database, const std::vector<qint64>& communications)
{
    Page page(database, true);
    CF_CHECK(page.takeOut(communications));
    return page.write();
}

Result<bool> isIndexComplete(store::Database& database)
{
    return database.integer(u"SELECT next_unbuilt IS NULL FROM index_state").map([](qint64 yes) { return yes != 0; });
}

namespace {

/// Bytes of text that have to be held while it is put in.
Result<qint64> weightOf(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT t.body FROM rendition r JOIN source s ON s.pk = r.source JOIN content_text t "
                           "ON t.sha256 = s.sha256 WHERE r.communication = ?1 AND r.known_to IS NULL"));
    select->bind(1, communication);
    for (qint64 bytes = 0;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return bytes;
        }
        bytes += store::unpackedSize(select->blob(0));
    }
}

/// The next of those that were written before there was an index.
Result<void> build(store::Database& database)
{
    constexpr size_t atOnce = 1000;
    constexpr qint64 bytesAtOnce = 4'000'000; // of words, which are held in memory until they are written
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.pk, c.cfid FROM index_state s JOIN communication c ON c.pk >= s.next_unbuilt ORDER BY c.pk"));
    std::vector<CommunicationId> next;
    qint64 last = 0;
    bool more = false;
    for (qint64 bytes = 0;;) {
        CF_TRY(more, select->step());
        if (!more || next.size() == atOnce || bytes > bytesAtOnce) {
            break;
        }
        last = select->integer(0);
        next.emplace_back(select->text(1));
        CF_TRY(const qint64 weight, weightOf(database, last));
        bytes += weight;
    }
    select->reset();
    CF_CHECK(reindex(database, next));
    CF_TRY(store::Statement * note, database.cached("UPDATE index_state SET next_unbuilt = ?1"));
    note->bind(1, more ? std::optional(last + 1) : std::nullopt);
    return note->run();
}

} // namespace

struct IndexUpkeep::Parts {
    index::WordUpkeep words;
};

IndexUpkeep::IndexUpkeep(const index::Noting& noting)
    : m_parts(std::make_unique<Parts>(Parts{index::WordUpkeep(noting)}))
{}

IndexUpkeep::~IndexUpkeep() = default;

Result<bool> IndexUpkeep::step(store::Database& database)
{
    CF_TRY(const bool complete, isIndexComplete(database));
    if (!complete) {
        CF_CHECK(build(database));
        return true;
    }
    return m_parts->words.step(database);
}

void IndexUpkeep::forget() { m_parts->words.forget(); }

Result<bool> IndexUpkeep::isUrgent(store::Database& database) { return index::isBehind(database); }

} // namespace cf::search
