#include "models/search/text_index.h"

#include "models/index/columns.h"
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

QByteArray utf8(const QString& words) { return words.toUtf8(); }

std::vector<index::Stream> streams(const SearchText& text)
{
    const QByteArray split = ' ' + index::columnBreak.toByteArray() + ' ';
    return {{index::Field::Title, utf8(text.title)},
            {index::Field::Text, utf8(text.title) + split + utf8(text.facts) + split + utf8(text.body)}};
}

/// What one transaction changes in the index.
class Page
{
public:
    explicit Page(store::Database& database)
        : m_database(database)
    {}

    Result<void> put(qint64 communication)
    {
        CF_CHECK(putWords(communication));
        const auto ordinal = index::Ordinal(communication);
        CF_TRY(const std::optional<SharedValues> shared, readSharedValues(m_database, communication));
        if (shared) {
            m_columns.putCode(KindColumn, ordinal, shared->kind);
            m_columns.putCode(FateColumn, ordinal, shared->fate);
            m_columns.putCode(DayColumn, ordinal, shared->day);
            m_columns.putMoment(SentColumn, ordinal, shared->sent);
        } else {
            for (const SharedColumn column : {KindColumn, FateColumn, DayColumn}) {
                m_columns.remove(column, ordinal);
            }
            m_columns.putMoment(SentColumn, ordinal, std::nullopt);
        }
        return {};
    }
    Result<void> write()
    {
        CF_CHECK(m_words.write(m_database));
        CF_TRY(const qint64 generation, index::nextGeneration(m_database));
        return m_columns.write(m_database, generation);
    }

private:
    Result<void> putWords(qint64 communication)
    {
        CF_TRY(const std::optional<SearchText> wanted, searchableWords(m_database, communication, {}));
        CF_TRY(const std::optional<SearchText> indexed, indexedWords(m_database, communication));
        if (wanted == indexed) {
            return {};
        }
        if (indexed) {
            CF_CHECK(forget(m_database, communication, *indexed));
        }
        const auto ordinal = index::Ordinal(communication);
        if (!wanted) {
            m_words.remove(ordinal);
            return {};
        }
        m_words.put(ordinal, streams(*wanted));
        return learn(m_database, communication, *wanted);
    }

    store::Database& m_database;
    index::WordPage m_words;
    index::ColumnPage m_columns;
};

} // namespace

Result<void> reindex(store::Database& database, const std::vector<CommunicationId>& communications)
{
    Page page(database);
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

struct IndexUpkeep::Parts {
    index::WordUpkeep words;
};

IndexUpkeep::IndexUpkeep()
    : m_parts(std::make_unique<Parts>())
{}

IndexUpkeep::~IndexUpkeep() = default;

Result<bool> IndexUpkeep::step(store::Database& database) { return m_parts->words.step(database); }

void IndexUpkeep::forget() { m_parts->words.forget(); }

Result<bool> IndexUpkeep::isUrgent(store::Database& database) { return index::isBehind(database); }

} // namespace cf::search
