#include "models/search/index_reader.h"

#include "models/index/segment_catalogue.h"
#include "models/search/column_count.h"
#include "models/search/moment_hits.h"
#include "models/search/tally.h"
#include "models/search/text_match.h"

#include <algorithm>
#include <numeric>

namespace cf::search {

Result<void> IndexReader::refresh(store::Database& database)
{
    CF_TRY(const qint64 generation, index::generation(database));
    if (generation != m_generation) {
        m_codes.clear();
        m_moments.clear();
        m_orders.clear();
        m_asked.clear();
        m_ends.clear();
        m_generation = generation;
        m_knownThen.reset();
        m_likeOthers.reset();
    }
    return {};
}

IndexReader::Asked& IndexReader::asked(const Fragment& condition, qint64 highest)
{
    constexpr size_t most = 40; // two bits a communication each
    const QByteArray key = keyOf(condition);
    if (m_asked.size() >= most && !m_asked.contains(key)) {
        m_asked.erase(std::ranges::min_element(m_asked, {}, [](const auto& one) { return one.second.last; }));
    }
    Asked& asked = m_asked.try_emplace(key, Asked{Hits(highest), Hits(highest)}).first->second;
    asked.last = ++m_askings;
    return asked;
}

Result<std::shared_ptr<const index::CodeColumn>> IndexReader::codes(const Context& context, SharedColumn column)
{
    std::shared_ptr<const index::CodeColumn>& held = m_codes[column];
    if (!held) {
        CF_TRY(held, m_shared->columns().codes(context.database, column));
    }
    return held;
}

Result<const index::MomentColumn*> IndexReader::moments(const Context& context, SharedColumn column)
{
    std::shared_ptr<const index::MomentColumn>& held = m_moments[column];
    if (!held) {
        CF_TRY(held, m_shared->columns().moments(context.database, column));
    }
    return held.get();
}

Result<std::shared_ptr<const MomentSteps>> IndexReader::steps(const Context& context, SharedColumn column)
{
    CF_CHECK(moments(context, column));
    return m_shared->steps(column, m_moments[column]);
}

/// A condition that asks for more than a leg shares with others cannot be prepared.
Result<LegShown> IndexReader::legShown(const Context& context, const Fragment& shownLeg, std::shared_ptr<const SharedRows> rows)
{
    LegShown shown;
    shown.meets.resize(rows->count());
    const SharedShape& shape = shapeOf(FateColumn);
    CF_CHECK(m_tables.show(context.database, shape, std::move(rows)));
    auto select = prepare(context.database, Fragment(QStringLiteral("SELECT l.rowid FROM %1 l WHERE ").arg(QLatin1StringView(shape.table))) +
                                                shownLeg);
    if (!select) {
        return LegShown{false, {}};
    }
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return shown;
        }
        shown.meets[size_t(select->integer(0))] = true;
    }
}

Result<std::optional<CodeValues>> IndexReader::valuesFor(const Context& context, Column column, const Fragment& shownLeg)
{
    const auto place = orderColumn(column);
    if (!place) {
        return std::optional<CodeValues>();
    }
    const bool byLeg = *place == FateColumn && !shownLeg.sql.isEmpty(), kept = !byLeg && column != Column::Repository;
    if (const auto known = m_orders.find(column); kept && known != m_orders.end()) {
        return std::optional(known->second);
    }
    CF_TRY(auto codes, this->codes(context, *place));
    CF_TRY(const auto rows, m_shared->rows(*place, *codes));
    CF_TRY(const LegShown shown, byLeg ? legShown(context, shownLeg, rows) : Result<LegShown>(LegShown()));
    CodeValues values = orderValues(context, column, shown, std::move(codes), *rows);
    return std::optional(kept ? m_orders[column] = std::move(values) : std::move(values));
}

// ---- sets -----------------------------------------------------------------------------------------------------

Result<std::optional<Hits>> IndexReader::answer(const Context& context, const Plan& plan, const Hits* within)
{
    if (plan.kind != Plan::Kind::Elements || context.knowing.at || plan.terms.empty()) {
        return std::optional<Hits>();
    }
    if (const auto place = commonPlace(plan.terms)) {
        return sharedHits(context, plan, *place, within).map([](Hits hits) { return std::optional(std::move(hits)); });
    }
    if (plan.terms.size() > 1 || context.coverage.unknownEverywhere(plan.terms.front())) {
        return std::optional<Hits>();
    }
    if (const auto condition = conditionAsked(plan.terms.front())) {
        const auto is = [asked = *condition](const QByteArray& letters) {
            return letters.contains(asked.letter) || (asked.other != 0 && letters.contains(asked.other));
        };
        return plainHits(context, plan, condition->column, is, within);
    }
    return dateHits(context, plan, within);
}

/// Of a column whose values are one text each.
Result<std::optional<Hits>> IndexReader::plainHits(const Context& context, const Plan& plan, SharedColumn column,
                                                   const std::function<bool(const QByteArray&)>& meets, const Hits* within)
{
    CF_TRY(const auto codes, this->codes(context, column));
    std::vector<quint8> accepted(codes->values().size()), unsure(accepted.size());
    for (size_t code = 1; code < accepted.size(); ++code) {
        const QByteArray& value = codes->values()[code];
        unsure[code] = value == unknownText;
        accepted[code] = !unsure[code] && meets(value);
    }
    return accept(context, plan, *codes, accepted, unsure, within).map([](Hits hits) { return std::optional(std::move(hits)); });
}

/// Those whose code is accepted, and of the unsure ones those whose rows meet the plan.
Result<Hits> IndexReader::accept(const Context& context, const Plan& plan, const index::CodeColumn& codes,
                                 const std::vector<quint8>& accepted, const std::vector<quint8>& unsure, const Hits* within)
{
    const auto any = [&](const std::vector<quint8>& some) {
        for (size_t code = 1; code < some.size(); ++code) {
            if (some[code] && codes.everywhere()[code] > 0) {
                return true;
            }
        }
        return false;
    };
    Hits hits(context.highest);
    if (any(accepted)) {
        CF_TRY(hits, keepAccepted(context.database, codes, accepted, within, context.highest));
    }
    if (any(unsure)) {
        CF_TRY(const Hits open, keepAccepted(context.database, codes, unsure, within, context.highest));
        CF_TRY(Hits met, evaluateRows(context, plan, &open));
        hits |= met &= open;
    }
    return hits;
}

Result<Hits> IndexReader::sharedHits(const Context& context, const Plan& plan, SharedPlace place, const Hits* within)
{
    CF_TRY(const auto codes, this->codes(context, place.column));
    CF_TRY(const auto rows, m_shared->rows(place.column, *codes));
    const SharedShape& shape = shapeOf(place.column);
    CF_CHECK(m_tables.show(context.database, shape, rows));
    std::vector<quint8> accepted(codes->values().size()), unsure(accepted.size());
    CF_TRY(store::Statement select,
           prepare(context.database, Fragment(QStringLiteral("SELECT %1.code FROM %2 %1 WHERE (")
                                                  .arg(rowsOf(plan.element).alias, QLatin1StringView(shape.table))) +
                                         plan.where + Fragment(QStringLiteral(")"))));
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            break;
        }
        accepted[size_t(select.integer(0))] = 1;
    }
    for (index::Code code = 1; code < accepted.size(); ++code) {
        unsure[code] = (rows->unknownFields(code) & place.fields) != 0;
        accepted[code] = accepted[code] && !unsure[code];
    }
    return accept(context, plan, *codes, accepted, unsure, within);
}

Result<Hits> IndexReader::alike(const Context& context, Element element, const Hits& among)
{
    const auto shape = std::find_if(sharedShapes().begin(), sharedShapes().end(),
                                    [&](const SharedShape& one) { return one.element == element; });
    if (element == Element::Communication || shape == sharedShapes().end()) {
        return Hits(context.highest);
    }
    CF_TRY(const auto codes, this->codes(context, shape->column));
    CF_TRY(const auto rows, m_shared->rows(shape->column, *codes));
    std::vector<quint8> accepted(codes->values().size());
    for (index::Code code = 1; code < accepted.size(); ++code) {
        const auto [first, end] = rows->rowsOf(code);
        accepted[code] = end - first == 1 && rows->unknownFields(code) == 0;
    }
    return keepAccepted(context.database, *codes, accepted, &among, context.highest);
}

Result<Hits> IndexReader::severalLegs(const Context& context, const Hits& among)
{
    CF_TRY(const auto codes, this->codes(context, FateColumn));
    CF_TRY(const auto rows, m_shared->rows(FateColumn, *codes));
    std::vector<quint8> accepted(codes->values().size());
    for (index::Code code = 1; code < accepted.size(); ++code) {
        const QByteArrayView heading = rows->heading(code);
        accepted[code] = heading.isNull() || !heading.isEmpty();
    }
    return keepAccepted(context.database, *codes, accepted, &among, context.highest);
}

Result<IndexReader::Sharing> IndexReader::sharing(const Context& context, SharedColumn column, const Hits& hits)
{
    CF_TRY(const auto codes, this->codes(context, column));
    CF_TRY(auto rows, m_shared->rows(column, *codes));
    CF_TRY(auto counts, histograms(context.database, {codes}, hits));
    return Sharing{std::move(rows), std::move(counts.front())};
}

Result<Hits> IndexReader::coded(const Context& context, SharedColumn column, const std::vector<quint8>& accepted, const Hits& among)
{
    CF_TRY(const auto codes, this->codes(context, column));
    return keepAccepted(context.database, *codes, accepted, &among, context.highest);
}

Result<quint64> IndexReader::population(const Context& context)
{
    CF_TRY(const auto codes, this->codes(context, KindColumn));
    return std::accumulate(codes->everywhere().begin(), codes->everywhere().end(), quint64(0));
}

Result<void> IndexReader::keepKnown(const Context& context, Hits& hits)
{
    CF_TRY(const auto codes, this->codes(context, KindColumn));
    index::ChunkBits bits;
    for (quint32 chunk = 0; chunk < hits.chunks(); ++chunk) {
        hits.take(chunk, bits);
        if (!bits.empty()) {
            codes->keepCoded(chunk, bits);
            hits.put(chunk, bits);
        }
    }
    return {};
}

Result<std::shared_ptr<const Landmarks>> IndexReader::landmarks(const Context& context, Column column, qint64 revision)
{
    if (auto kept = m_shared->landmarks(column, revision)) {
        return kept;
    }
    CF_TRY(auto made, Landmarks::along(context, column, revision));
    if (made) {
        m_shared->keep(column, made);
    }
    return made;
}

Result<std::shared_ptr<const KnownThen>> IndexReader::knownThen(const Context& context)
{
    const UtcMs at = *context.knowing.at;
    if (m_knownThen && m_then == at) {
        return m_knownThen;
    }
    CF_TRY(const auto first, m_shared->columns().moments(context.database, KnownColumn));
    CF_TRY(const auto last, m_shared->columns().moments(context.database, ChangedColumn));
    auto then = std::make_shared<KnownThen>();
    then->changed = momentsBetween(*first, std::nullopt, at + 1, context.highest);
    then->unchanged = momentsBetween(*last, std::nullopt, at + 1, context.highest);
    then->unchanged &= then->changed;
    then->changed -= then->unchanged;
    CF_CHECK(keepKnown(context, then->unchanged)); // since nothing was learnt, known now is known then
    CF_TRY(then->changed, knownAmong(context, then->changed));
    m_then = at;
    m_knownThen = std::move(then);
    return m_knownThen;
}

// ---- facets ---------------------------------------------------------------------------------------------------

namespace {

/// As people call it; repositories are renamed without the index noticing.
QString nameOf(const Context& context, Facet facet, const QString& value)
{
    if (facet == Facet::Repository) {
        for (const Coverage::Connected& repository : context.coverage.repositories) {
            if (repository.row == value.toLongLong()) {
                return repository.name;
            }
        }
    }
    return value;
}

FacetCounts countsOf(const Context& context, Facet facet, const FacetLabels& labels, const std::vector<quint64>& byCode)
{
    std::vector<quint64> totals(size_t(labels.values.size()));
    quint64 without = 0;
    for (size_t code = 1; code < byCode.size(); ++code) {
        if (labels.unknown[code] || byCode[code] == 0) {
            continue;
        }
        without += labels.begin[code] == labels.begin[code + 1] ? byCode[code] : 0;
        for (quint32 i = labels.begin[code]; i < labels.begin[code + 1]; ++i) {
            totals[labels.numbers[i]] += byCode[code];
        }
    }
    FacetCounts counts{facet, {}};
    for (size_t i = 0; i < totals.size(); ++i) {
        if (totals[i] > 0) {
            counts.counts.push_back({nameOf(context, facet, labels.values[qsizetype(i)]), qint64(totals[i])});
        }
    }
    if (without > 0) {
        counts.counts.push_back({QString(), qint64(without)});
    }
    sortCounts(counts.counts, facet == Facet::Month);
    return counts;
}

} // namespace

bool IndexReader::counts(const Context& context, Facet facet)
{
    return !context.knowing.at && facetColumn(facet).has_value() &&
           (facet != Facet::Month || context.zone.kind == query::Zone::Kind::Customer);
}

Result<IndexReader::Counted> IndexReader::count(const Context& context, const Hits& known, const std::vector<Facet>& facets)
{
    std::vector<SharedColumn> columns;
    std::vector<std::shared_ptr<const index::CodeColumn>> counted;
    for (const Facet facet : facets) {
        const SharedColumn column = *facetColumn(facet);
        if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
            columns.push_back(column);
            CF_TRY(auto codes, this->codes(context, column));
            counted.push_back(std::move(codes));
        }
    }
    CF_TRY(const auto byColumn, histograms(context.database, counted, known));
    Counted made;
    for (size_t i = 0; i < columns.size(); ++i) {
        for (const Facet facet : facets) {
            if (*facetColumn(facet) != columns[i]) {
                continue;
            }
            CF_TRY(const auto labels, m_shared->labels(context.database, facet, *counted[i]));
            made.counts.push_back(countsOf(context, facet, *labels, byColumn[i]));
            bool open = false;
            for (size_t code = 1; code < byColumn[i].size() && labels->anyUnknown; ++code) {
                open = open || (labels->unknown[code] && byColumn[i][code] > 0);
            }
            if (open) {
                CF_TRY(Hits some, keepAccepted(context.database, *counted[i], labels->unknown, &known, context.highest));
                made.uncounted.emplace_back(std::move(some), facet);
            }
        }
    }
    return made;
}

} // namespace cf::search
