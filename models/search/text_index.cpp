#include "models/search/text_index.h"

#include "models/index/shared_columns.h"
#include "models/index/word_writer.h"
#include "models/search/searchable_words.h"
#include "models/search/shared_values.h"

namespace cf::search {

namespace {

Result<std::optional<SearchText>> indexedWords(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT title, facts, body FROM search_text WHERE communication = ?1"));
    select->bind(1, communication);
    CF_TRY(const bool row, select->step());
    if (!row) {
        return std::optional<SearchText>();
    }
    SearchText text{select->text(0), select->text(1), select->text(2)};
    select->reset();
    return std::optional(text);
}

Result<void> bindAndRun(store::Statement& statement, qint64 communication, const SearchText& text)
{
    statement.bind(1, communication).bind(2, text.title).bind(3, text.facts).bind(4, text.body);
    return statement.run();
}

/// The index keeps no text of its own, so it has to be told what it forgets.
Result<void> forget(store::Database& database, qint64 communication, const SearchText& text)
{
    CF_TRY(store::Statement * index,
           database.cached("INSERT INTO search_index (search_index, rowid, title, facts, body) "
                           "VALUES ('delete', ?1, ?2, ?3, ?4)"));
    CF_CHECK(bindAndRun(*index, communication, text));
    CF_TRY(store::Statement * row, database.cached("DELETE FROM search_text WHERE communication = ?1"));
    row->bind(1, communication);
    return row->run();
}

Result<void> learn(store::Database& database, qint64 communication, const SearchText& text)
{
    CF_TRY(store::Statement * row,
           database.cached("INSERT INTO search_text (communication, title, facts, body) VALUES (?1, ?2, ?3, ?4)"));
    CF_CHECK(bindAndRun(*row, communication, text));
    CF_TRY(store::Statement * index,
           database.cached("INSERT INTO search_index (rowid, title, facts, body) VALUES (?1, ?2, ?3, ?4)"));
    return bindAndRun(*index, communication, text);
}

std::vector<index::Stream> streams(const SearchText& text)
{
    return wordStreams(text.title.toUtf8(), text.facts.toUtf8(), text.body.toUtf8());
}

/// What one transaction changes in the index.
class Page
{
public:
    Page(store::Database& database, bool building)
        : m_database(database)
        , m_building(building)
    {}

    Result<void> put(qint64 communication)
    {
        CF_CHECK(putWords(communication));
        CF_TRY(const std::optional<SharedValues> shared, readSharedValues(m_database, communication));
        search::put(m_columns, index::Ordinal(communication), shared);
        return {};
    }
    Result<void> write()
    {
        CF_CHECK(m_words.write(m_database));
        return m_columns.write(m_database);
    }

private:
    Result<void> putWords(qint64 communication)
    {
        CF_TRY(const std::optional<SearchText> wanted, searchableWords(m_database, communication, {}));
        CF_TRY(const std::optional<SearchText> indexed, indexedWords(m_database, communication));
        const auto ordinal = index::Ordinal(communication);
        if (wanted == indexed) {
            if (m_building) {
                wanted ? m_words.put(ordinal, streams(*wanted)) : m_words.remove(ordinal);
            }
            return {};
        }
        if (indexed) {
            CF_CHECK(forget(m_database, communication, *indexed));
        }
        if (!wanted) {
            m_words.remove(ordinal);
            return {};
        }
        m_words.put(ordinal, streams(*wanted));
        return learn(m_database, communication, *wanted);
    }

    store::Database& m_database;
    bool m_building; ///< words that did not change may be missing from the index all the same
    index::WordPage m_words;
    index::ColumnPage m_columns;
};

} // namespace

Result<void> reindex(store::Database& database, const std::vector<CommunicationId>& communications)
{
    CF_TRY(const bool complete, isIndexComplete(database));
    Page page(database, !complete);
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
        CF_CHECK(page.put(communication));
    }
    return communications.empty() ? Result<void>() : page.write();
}

Result<void> remakeIndex(store::Database& database, const std::vector<qint64>& communications)
{
    Page page(database, true);
    for (const qint64 communication : communications) {
        CF_CHECK(page.put(communication));
    }
    return page.write();
}

Result<bool> isIndexComplete(store::Database& database)
{
    return database.integer(u"SELECT next_unbuilt IS NULL FROM index_state").map([](qint64 yes) { return yes != 0; });
}

namespace {

/// The next of those that were written before there was an index.
Result<void> build(store::Database& database)
{
    constexpr size_t atOnce = 1000;
    constexpr qint64 bytesAtOnce = 4'000'000; // of words, which are held in memory until they are written
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.pk, c.cfid, coalesce((SELECT length(CAST(t.body AS BLOB)) FROM search_text t "
                           "WHERE t.communication = c.pk), 0) "
                           "FROM index_state s JOIN communication c ON c.pk >= s.next_unbuilt ORDER BY c.pk"));
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
        bytes += select->integer(2);
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

IndexUpkeep::IndexUpkeep()
    : m_parts(std::make_unique<Parts>())
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
