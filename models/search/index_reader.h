// What the index answers of a question: sets, totals and facets as of now, from words and shared values. What it cannot
// answer, SQL does. Inside the layer, but for its making.
#pragma once

#include "models/index/word_query.h"
#include "models/search/plan.h"
#include "models/search/shared_values.h"

namespace cf::search {

/// Belongs to one reading connection and is kept as long as it: columns and segments are read when they are first needed, and
/// then only what changed.
class IndexReader
{
public:
    /// At the begin of each question, within its snapshot.
    Result<void> refresh(store::Database& database);

    /// A plan of kind Elements; nullopt: it is not for the index. `within`: only these matter.
    Result<std::optional<Hits>> answer(const Context& context, const Plan& plan, const Hits* within);
    /// What the words of now say.
    Result<Hits> words(const Context& context, const index::WordQuery& query);
    /// Communications of which anything is known.
    Result<quint64> population(const Context& context);
    /// Takes away those of which nothing is known.
    Result<void> keepKnown(const Context& context, Hits& hits);
    /// When each was sent.
    Result<const index::MomentColumn*> sent(const Context& context);
    static bool counts(const Context& context, Facet facet);
    Result<std::vector<FacetCounts>> count(const Context& context, const Hits& known, const std::vector<Facet>& facets);

private:
    /// A column with its rows in a temporary table, both as of the generation.
    struct Shared {
        explicit Shared(SharedColumn column)
            : codes(column)
        {}
        index::CodeColumn codes;
        qint64 generation = -1;
        size_t rowsPut = 1; ///< codes whose rows are in the temporary tables
    };
    struct Labels; ///< of each code, the numbers of its values
    Result<const index::CodeColumn*> codes(const Context& context, SharedColumn column);
    Result<void> putRows(const Context& context, SharedColumn column);
    Result<Hits> sharedHits(const Context& context, const Plan& plan, const Hits* within);
    Result<std::optional<Hits>> dayHits(const Context& context, const query::Term& term, const Hits* within);
    Result<const Labels*> labels(const Context& context, Facet facet);

    qint64 m_generation = -1;
    index::WordIndex m_words;
    index::MomentColumn m_sent{SentColumn};
    qint64 m_sentGeneration = -1;
    std::map<SharedColumn, Shared> m_shared;
    std::map<Facet, std::shared_ptr<Labels>> m_labels; ///< as of the generation
    bool m_tables = false;
};

} // namespace cf::search
