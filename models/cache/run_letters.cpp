#include "models/cache/run_letters.h"

#include <algorithm>

namespace cf::cache {

namespace {

Result<std::vector<qint64>> runsNaming(store::Database& database, const QString& key)
{
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT s.run FROM composition_output o JOIN composition_step s ON s.pk = o.step WHERE o.document_key = ?1"));
    select->bind(1, key);
    std::vector<qint64> runs;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return runs;
        }
        runs.push_back(select->integer(0));
    }
}

/// 0: no letter has it now.
Result<qint64> firstOf(store::Database& database, const QString& key)
{
    CF_TRY(store::Statement * select, database.cached("SELECT coalesce(min(communication), 0) FROM communication_fact INDEXED BY fact_document WHERE document_key = ?1 AND known_to IS NULL"));
    select->bind(1, key);
    CF_TRY(const bool isThere, select->step());
    const qint64 first = isThere ? select->integer(0) : 0;
    select->reset();
    return first;
}

Result<bool> isHead(store::Database& database, qint64 run, qint64 communication)
{
    CF_TRY(store::Statement * select, database.cached("SELECT 1 FROM run_letter WHERE run = ?1 AND document = ?2 LIMIT 1"));
    select->bind(1, run).bind(2, communication);
    CF_TRY(const bool is, select->step());
    select->reset();
    return is;
}

/// All letters with this id under the first of them. before: one that may have been the first and has the id no longer.
Result<void> regroup(store::Database& database, qint64 run, const QString& key, qint64 first, bool isShared, qint64 before = 0)
{
    CF_TRY(store::Statement * clear, database.cached("DELETE FROM run_letter WHERE run = ?1 AND (document = ?3 OR document IN (SELECT communication FROM communication_fact INDEXED BY fact_document WHERE document_key = ?2 AND known_to IS NULL))"));
    clear->bind(1, run).bind(2, key).bind(3, before);
    CF_CHECK(clear->run());
    if (first == 0) {
        return {};
    }
    CF_TRY(store::Statement * insert, database.cached("INSERT OR IGNORE INTO run_letter (run, document, communication, is_shared) SELECT ?1, ?3, communication, ?4 FROM communication_fact "
                                                      "INDEXED BY fact_document WHERE document_key = ?2 AND known_to IS NULL"));
    insert->bind(1, run).bind(2, key).bind(3, first).bind(4, isShared);
    return insert->run();
}

/// Letters by their rows, and what was told of them. A campaign is the work of few runs: a letter is asked for its runs, and these tell of all others that they made.
class RunSearch
{
public:
    RunSearch(store::Database& database, const std::vector<qint64>& letters)
        : m_database(database)
    {
        const size_t size = letters.empty() ? 0 : size_t(*std::ranges::max_element(letters)) + 1;
        m_isWanted.resize(size);
        m_isTold.resize(size);
        m_documents.resize(size);
        for (const qint64 letter : letters) {
            m_isWanted[size_t(letter)] = true;
        }
    }
    /// Before any is asked: those that may be in a run.
    Result<void> readWords()
    {
        m_words.resize(m_isWanted.size() / 64 + 1);
        CF_TRY(store::Statement * select, m_database.cached("SELECT word, letters FROM run_letter_word WHERE word < ?1"));
        select->bind(1, qint64(m_words.size()));
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return {};
            }
            m_words[size_t(select->integer(0))] = quint64(select->integer(1));
        }
    }
    Result<void> ask(qint64 letter)
    {
        if (m_isTold[size_t(letter)]) {
            return {};
        }
        m_isTold[size_t(letter)] = true;
        if (!(m_words[size_t(letter) / 64] >> (letter % 64) & 1)) {
            return noteUnmade(letter);
        }
        CF_TRY(store::Statement * select, m_database.cached("SELECT run FROM run_letter INDEXED BY run_letter_letter WHERE communication = ?1"));
        select->bind(1, letter);
        std::vector<qint64> next;
        bool isMade = false;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            isMade = true;
            if (const qint64 run = select->integer(0); m_found.runs.insert({run, 0}).second) {
                next.push_back(run);
            }
        }
        if (!isMade) {
            CF_CHECK(noteUnmade(letter));
        }
        for (const qint64 run : next) {
            CF_CHECK(take(run));
        }
        return {};
    }
    LetterRuns found() const { return m_found; }

private:
    Result<void> noteUnmade(qint64 letter)
    {
        if (!m_found.isAnyUnmade) {
            CF_TRY(const QString key, documentKeyOf(m_database, letter));
            m_found.isAnyUnmade = !key.isEmpty();
        }
        return {};
    }
    Result<void> take(qint64 run)
    {
        qint64& documents = m_found.runs[run];
        CF_TRY(store::Statement * select, m_database.cached("SELECT document, communication, is_shared FROM run_letter WHERE run = ?1"));
        select->bind(1, run);
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return {};
            }
            const auto document = size_t(select->integer(0)), letter = size_t(select->integer(1));
            documents += document == letter ? 1 : 0;
            if (letter >= m_isWanted.size() || !m_isWanted[letter]) {
                continue;
            }
            m_found.documents += m_documents[document] ? 0 : 1; // its number is no higher than its letters'
            m_documents[document] = true;
            m_isTold[letter] = m_isTold[letter] || select->integer(2) == 0; // one that several runs name is asked itself
        }
    }
    store::Database& m_database;
    LetterRuns m_found;
    std::vector<bool> m_isWanted, m_isTold, m_documents; ///< by row; m_documents: as run_letter tells them
    std::vector<quint64> m_words;                        ///< of run_letter_word
};

} // namespace

Result<QString> documentKeyOf(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select, database.cached("SELECT document_key FROM communication_fact WHERE communication = ?1 AND known_to IS NULL"));
    select->bind(1, communication);
    CF_TRY(const bool isThere, select->step());
    const QString key = isThere ? select->text(0) : QString();
    select->reset();
    return key;
}

Result<void> noteRunLetter(store::Database& database, const QString& key, qint64 communication)
{
    if (key.isEmpty()) {
        return {};
    }
    CF_TRY(const std::vector<qint64> runs, runsNaming(database, key));
    if (runs.empty()) {
        return {};
    }
    CF_TRY(const qint64 first, firstOf(database, key));
    for (const qint64 run : runs) {
        CF_TRY(const bool wasFirst, isHead(database, run, communication));
        if (first == communication || wasFirst) {
            CF_CHECK(regroup(database, run, key, first, runs.size() > 1, communication));
            continue;
        }
        // One of many: an id that thousands of letters have is not written anew with each.
        CF_TRY(store::Statement * remove, database.cached("DELETE FROM run_letter WHERE run = ?1 AND document = ?2 AND communication = ?3"));
        remove->bind(1, run).bind(2, first).bind(3, communication);
        CF_CHECK(remove->run());
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO run_letter (run, document, communication, is_shared) SELECT ?1, ?2, communication, ?5 FROM communication_fact "
                                                          "INDEXED BY fact_document WHERE document_key = ?4 AND communication = ?3 AND known_to IS NULL"));
        insert->bind(1, run).bind(2, first).bind(3, communication).bind(4, key).bind(5, runs.size() > 1);
        CF_CHECK(insert->run());
    }
    return {};
}

Result<void> noteRunDocument(store::Database& database, qint64 run, const QString& key)
{
    if (key.isEmpty()) {
        return {};
    }
    CF_TRY(const qint64 first, firstOf(database, key));
    if (first == 0) {
        return {};
    }
    CF_TRY(const std::vector<qint64> runs, runsNaming(database, key));
    for (const qint64 one : runs) {
        if (one == run || runs.size() == 2) { // of more they are told already
            CF_CHECK(regroup(database, one, key, first, runs.size() > 1));
        }
    }
    return {};
}

Result<void> countRunDocuments(store::Database& database, qint64 run)
{
    CF_TRY(store::Statement * count, database.cached("UPDATE composition_run SET documents = (SELECT count(DISTINCT o.document_key) FROM composition_step s JOIN composition_output o ON o.step = s.pk "
                                                     "WHERE s.run = ?1 AND o.document_key <> '') WHERE pk = ?1"));
    count->bind(1, run);
    return count->run();
}

Result<void> eraseRunDocument(store::Database& database, const QString& key)
{
    CF_TRY(const std::vector<qint64> runs, runsNaming(database, key));
    for (const qint64 run : runs) {
        CF_CHECK(regroup(database, run, key, 0, false));
    }
    CF_TRY(store::Statement * erase, database.cached("DELETE FROM composition_output WHERE document_key = ?1"));
    erase->bind(1, key);
    CF_CHECK(erase->run());
    for (const qint64 run : runs) {
        CF_CHECK(countRunDocuments(database, run));
    }
    return {};
}

Result<void> noteRunLetters(store::Database& database)
{
    return database.execute(u"INSERT OR IGNORE INTO run_letter SELECT DISTINCT s.run, (SELECT min(g.communication) FROM communication_fact g WHERE g.document_key = o.document_key AND g.known_to IS NULL), "
                            "f.communication, EXISTS (SELECT 1 FROM composition_output p JOIN composition_step t ON t.pk = p.step WHERE p.document_key = o.document_key AND t.run <> s.run) "
                            "FROM composition_step s JOIN composition_output o ON o.step = s.pk JOIN communication_fact f ON f.document_key = o.document_key "
                            "WHERE f.known_to IS NULL AND o.document_key <> '';"
                            "UPDATE composition_run SET documents = (SELECT count(DISTINCT o.document_key) FROM composition_step s JOIN composition_output o ON o.step = s.pk "
                            "WHERE s.run = composition_run.pk AND o.document_key <> '')");
}

Result<LetterRuns> runRowsOf(store::Database& database, const std::vector<qint64>& communications)
{
    RunSearch search(database, communications);
    CF_CHECK(search.readWords());
    for (const qint64 letter : communications) {
        CF_CHECK(search.ask(letter));
    }
    return search.found();
}

} // namespace cf::cache
