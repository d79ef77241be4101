// A query as operations on sets of communications. Inside the layer only.
#pragma once

#include "models/search/condition.h"
#include "models/search/hits.h"

namespace cf::search {

/// Leaves are answered by one SQL statement each; their sets are combined here, so that a broad term costs one scan of
/// its index at most, whatever it is combined with.
struct Plan {
    enum class Kind {
        Everything,
        Elements, ///< communications with an element that meets `where`
        Words,    ///< communications whose words meet `text`
        All,
        Any,
        Not
    };
    Kind kind = Kind::Everything;
    Element element = Element::Communication;
    Fragment where;
    /// `where` is all of these; the index is asked of each.
    struct Part {
        query::Expression expression;
        Fragment where;
    };
    std::vector<Part> parts;
    std::vector<query::Term> terms; ///< all that `where` speaks of
    query::Expression text;
    bool dear = false; ///< see partedPlan
    /// What was asked of whom is kept as long as the cache does not change (IndexReader::asked): several questions of one page ask it again.
    /// OfRows: is:second-copy, dear to ask, and of rows alone.
    enum class Lasts { No, Yes, OfRows } lasts = Lasts::No;
    int breadth = 0;   ///< how many it is likely to give, as a rank; the smallest of an All is asked first
    std::vector<Plan> children;
};

/// All terms of an expression.
void addTerms(const query::Expression& expression, std::vector<query::Term>& terms);

/// Terms nobody has data for match nothing, and neither do their negations.
Result<Plan> planOf(const Context& context, const query::Expression& expression);

/// What the query says of legs on its top level, as a condition on `l`: it decides which leg a row shows. Empty:
/// nothing.
Result<Fragment> shownLeg(const Context& context, const query::Expression& expression);

/// The part of a query that is dear to ask of all but cheap of a few (pages; legs as they were at a past time), parted
/// from the rest. For the first rows it is asked of those that come first in order, until there are enough.
struct Parted {
    Plan first, late;
};
/// nullopt: nothing of the plan, made from the expression, is dear.
Result<std::optional<Parted>> partedPlan(const Context& context, const Plan& plan, const query::Expression& expression);

/// A plan of kind Elements, asked of the rows alone.
Result<Hits> evaluateRows(const Context& context, const Plan& plan, const Hits* within);
/// Of these, the ones of which anything was known at context.knowing; asked of the rows.
Result<Hits> knownAmong(const Context& context, const Hits& some);
/// `within`: only these matter; others may be left out.
Result<Hits> evaluate(const Context& context, const Plan& plan, const Hits* within = nullptr);

} // namespace cf::search
