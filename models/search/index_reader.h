// What the index answers of a question: sets, totals and facets as of now, from words and shared values. What it cannot
// answer, SQL does. Inside the layer, but for its making.
#pragma once

#include "models/index/word_query.h"
#include "models/search/code_order.h"
#include "models/search/plan.h"
#include "models/search/shared_index.h"
#include "models/search/shared_table.h"

namespace cf::search {

/// Communications of which anything was known at a past time.
struct KnownThen {
    Hits unchanged; ///< nothing was learnt of them since
    Hits changed;
};

/// Belongs to one reading connection and is kept as long as it. Columns are read when they are first needed, and then only what
/// changed; readers of one cache that are given the same SharedIndex hold them once.
class IndexReader
{
public:
    explicit IndexReader(std::shared_ptr<SharedIndex> shared = std::make_shared<SharedIndex>())
        : m_shared(std::move(shared))
    {}
    /// At the begin of each question, within its snapshot.
    Result<void> refresh(store::Database& database);

    /// A plan of kind Elements; nullopt: it is not for the index. `within`: only these matter.
    Result<std::optional<Hits>> answer(const Context& context, const Plan& plan, const Hits* within);
    /// What the words of now say.
    Result<Hits> words(const Context& context, const index::WordQuery& query);
    /// Of the hits, by the domain of an e-mail address: see EmailDomains.
    Result<QHash<QByteArray, qint64>> emailDomains(const Context& context, const Hits& hits);
    /// Those among them whose elements are all the same in what is shared, so that what one of them meets all of them meet.
    Result<Hits> alike(const Context& context, Element element, const Hits& among);
    /// How many of the hits share each value of a column whose values are rows.
    struct Sharing {
        std::shared_ptr<const SharedRows> rows;
        std::vector<quint64> byCode;
    };
    Result<Sharing> sharing(const Context& context, SharedColumn column, const Hits& hits);
    /// The first and the last of the hits with each code that tell when they were sent, by row; both -1: none.
    struct EndsByCode {
        std::shared_ptr<const SharedRows> rows;
        std::vector<std::pair<qint64, qint64>> byCode;
    };
    Result<EndsByCode> sentEnds(const Context& context, SharedColumn column, const Hits& hits);
    /// Those among the hits whose code of the column is one of these.
    Result<Hits> coded(const Context& context, SharedColumn column, const std::vector<quint8>& accepted, const Hits& among);
    /// Those among them that may have more than one leg.
    Result<Hits> severalLegs(const Context& context, const Hits& among);
    /// Those that may be copies: all that have the id of another, or bytes of another for the same customer, and some more.
    Result<const Hits*> likeOthers(const Context& context);
    /// Communications of which anything is known.
    Result<quint64> population(const Context& context);
    /// Takes away those of which nothing is known.
    Result<void> keepKnown(const Context& context, Hits& hits);
    /// When each was sent, issued.
    Result<const index::MomentColumn*> moments(const Context& context, SharedColumn column);
    Result<std::shared_ptr<const MomentSteps>> steps(const Context& context, SharedColumn column);
    bool holdsMoments(SharedColumn column) const { return m_shared->columns().holdsMoments(column); } ///< no need to read them
    /// What lines are ordered by; nullopt: no column says. shownLeg: as of RowFetch.
    Result<std::optional<CodeValues>> valuesFor(const Context& context, Column column, const Fragment& shownLeg);
    /// Along an order of now; null: no index of the table has it.
    Result<std::shared_ptr<const Landmarks>> landmarks(const Context& context, Column column, qint64 revision);

    /// At context.knowing.at.
    Result<std::shared_ptr<const KnownThen>> knownThen(const Context& context);

    /// Who was asked a condition, and who met it. Forgotten when the cache changes, or when very many other conditions were asked since.
    struct Asked {
        Hits rows, met;
        quint64 last = 0; ///< by m_askings
    };
    Asked& asked(const Fragment& condition, qint64 highest);

    static bool counts(const Context& context, Facet facet);
    struct Counted {
        std::vector<FacetCounts> counts;
        /// Hits that a facet does not count yet: their rows have to be asked.
        std::vector<std::pair<Hits, Facet>> uncounted;
    };
    Result<Counted> count(const Context& context, const Hits& known, const std::vector<Facet>& facets);

private:
    Result<std::shared_ptr<const index::CodeColumn>> codes(const Context& context, SharedColumn column);
    Result<Hits> sharedHits(const Context& context, const Plan& plan, SharedPlace place, const Hits* within);
    Result<std::optional<Hits>> plainHits(const Context& context, const Plan& plan, SharedColumn column,
                                          const std::function<bool(const QByteArray&)>& meets, const Hits* within);
    Result<std::optional<Hits>> dateHits(const Context& context, const Plan& plan, const Hits* within);
    Result<LegShown> legShown(const Context& context, const Fragment& shownLeg, std::shared_ptr<const SharedRows> rows);
    Result<Hits> accept(const Context& context, const Plan& plan, const index::CodeColumn& codes,
                        const std::vector<quint8>& accepted, const std::vector<quint8>& unsure, const Hits* within);

    std::shared_ptr<SharedIndex> m_shared;
    qint64 m_generation = -1;
    index::WordIndex m_words;
    std::map<SharedColumn, std::shared_ptr<const index::CodeColumn>> m_codes; ///< as of the generation
    std::map<SharedColumn, std::shared_ptr<const index::MomentColumn>> m_moments;
    std::map<Column, CodeValues> m_orders; ///< by the first leg
    SharedTables m_tables;
    std::map<QByteArray, Asked> m_asked; ///< as of the generation
    quint64 m_askings = 0;
    std::shared_ptr<const KnownThen> m_knownThen; ///< as of the generation
    std::optional<Hits> m_likeOthers; ///< as of the generation
    UtcMs m_then = 0;
    std::map<QByteArray, Hits> m_ends; ///< of words that end so, which takes reading all words of their field; as of the generation
};

} // namespace cf::search
