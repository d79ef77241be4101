// What the index answers of a question: sets, totals and facets as of now, from words and shared values. What it cannot
// answer, SQL does. Inside the layer, but for its making.
#pragma once

#include "models/index/word_query.h"
#include "models/search/plan.h"
#include "models/search/shared_values.h"

namespace cf::search {

/// Belongs to one reading connection and is kept as long as it: columns and segments are read once, and then only what
/// changed.
class IndexReader
{
public:
    /// At the begin of each question, within its snapshot.
    Result<void> refresh(store::Database& database);

    /// A plan of kind Words or Elements; nullopt: it is not for the index. `within`: only these matter.
    Result<std::optional<Hits>> answer(const Context& context, const Plan& plan, const Hits* within) const;
    /// Communications of which anything is known.
    quint64 population() const;
    /// Takes away those of which nothing is known.
    void keepKnown(Hits& hits) const;
    bool counts(const Context& context, Facet facet) const;
    Result<std::vector<FacetCounts>> count(const Context& context, const Hits& known, const std::vector<Facet>& facets);

private:
    Result<void> readChanges(store::Database& database);
    struct Labels; ///< of each code, the numbers of its values
    Result<Hits> wordHits(const Context& context, const Plan& plan) const;
    Result<Hits> sharedHits(const Context& context, const Plan& plan, const Hits* within) const;
    std::optional<Hits> dayHits(const Context& context, const query::Term& term, const Hits* within) const;
    Hits keep(const index::CodeColumn& column, const std::vector<quint8>& accepted, const Hits* within, qint64 highest) const;
    Result<const Labels*> labels(const Context& context, Facet facet);
    std::vector<quint64> histogram(SharedColumn column, const Hits& known) const;
    static FacetCounts named(Facet facet, const Labels& labels, const std::vector<quint64>& histogram);
    const index::CodeColumn& column(SharedColumn column) const;

    index::WordIndex m_words;
    index::CodeColumn m_kind{KindColumn}, m_fate{FateColumn}, m_day{DayColumn};
    std::map<Facet, std::shared_ptr<Labels>> m_labels;
    size_t m_kindsPut = 1, m_fatesPut = 1; ///< codes whose rows are in the temporary tables
    qint64 m_generation = -1;
};

} // namespace cf::search
