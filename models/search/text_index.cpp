#include "models/search/text_index.h"

#include "models/search/searchable_words.h"

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

} // namespace

Result<void> reindex(store::Database& database, const CommunicationId& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
    select->bind(1, id.value());
    CF_TRY(const bool row, select->step());
    if (!row) {
        return {};
    }
    const qint64 communication = select->integer(0);
    select->reset();
    CF_TRY(const std::optional<SearchText> wanted, searchableWords(database, communication, {}));
    CF_TRY(const std::optional<SearchText> indexed, indexedWords(database, communication));
    if (wanted == indexed) {
        return {};
    }
    if (indexed) {
        CF_CHECK(forget(database, communication, *indexed));
    }
    return wanted ? learn(database, communication, *wanted) : Result<void>();
}

} // namespace cf::search
