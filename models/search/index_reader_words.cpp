// The part of index_reader.h that is about words.
#include "models/search/email_domains.h"
#include "models/search/index_reader.h"

namespace cf::search {

namespace {

/// Of a query for words that end so, with their field; empty: it is another one.
QByteArray endAsked(const index::WordQuery& query)
{
    const bool isEnd = query.kind == index::WordQuery::Kind::Phrase && query.phrase.size() == 1 && query.phrase.front().match == index::WordPattern::Match::End;
    return isEnd ? char(query.field) + query.phrase.front().word : QByteArray();
}

} // namespace

Result<Hits> IndexReader::words(const Context& context, const index::WordQuery& query)
{
    const QByteArray end = endAsked(query);
    if (const auto known = m_ends.find(end); known != m_ends.end()) {
        return known->second;
    }
    Hits hits(context.highest);
    CF_CHECK(m_words.refresh(context.database));
    CF_TRY(const index::OrdinalSet found, m_words.evaluate(context.database, query));
    for (quint32 chunk = 0; chunk < found.chunks(); ++chunk) {
        if (const index::ChunkBits* bits = found.find(chunk)) {
            hits.put(chunk, *bits);
        }
    }
    if (!end.isEmpty()) {
        constexpr size_t mostEnds = 16; // a bit a communication each
        if (m_ends.size() >= mostEnds) {
            m_ends.clear();
        }
        m_ends.emplace(end, hits);
    }
    return hits;
}

Result<QHash<QByteArray, qint64>> IndexReader::emailDomains(const Context& context, const Hits& hits)
{
    QHash<QByteArray, qint64> counts;
    CF_CHECK(m_words.refresh(context.database));
    CF_CHECK(m_words.countWords(context.database, index::Field::Email, [&hits](index::Ordinal ordinal) { return hits.contains(qint64(ordinal)); },
                                [&counts](QByteArrayView email, quint32 documents) { counts[domainOf(email).toByteArray()] += documents; }));
    return counts;
}

} // namespace cf::search
