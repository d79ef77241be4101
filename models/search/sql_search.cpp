#include "models/search/sql_search.h"

#include "models/query/equal_term.h"
#include "models/search/asked_question.h"
#include "models/search/design_condition.h"
#include "models/search/facet_count.h"
#include "models/search/index_reader.h"
#include "models/search/joint_answers.h"
#include "models/search/email_domains.h"
#include "models/search/makeup_count.h"
#include "models/search/order_scan.h"
#include "models/search/past_answer.h"
#include "models/search/past_legs.h"
#include "models/search/row_fetch.h"
#include "models/search/sent_order.h"
#include "models/search/suggestion.h"
#include "models/search/text_index.h"

#include <algorithm>

namespace cf::search {

namespace {

std::vector<qint64> cut(const std::vector<qint64>& rows, const Window& window)
{
    const auto from = std::min(rows.size(), size_t(std::max<qint64>(window.offset, 0)));
    const auto to = std::min(rows.size(), from + size_t(std::max(window.limit, 0)));
    return {rows.begin() + qsizetype(from), rows.begin() + qsizetype(to)};
}

SentPlace placeIn(const Row& row, SharedColumn column)
{
    const std::optional<Moment>& moment = column == SentColumn ? row.sent : row.issued;
    return {moment ? std::optional(moment->utc) : std::nullopt, row.key};
}

class SqlSearch final : public SearchIndex
{
public:
    SqlSearch(store::Database& database, IndexReader* index, Tuning tuning)
        : m_database(database)
        , m_index(index)
        , m_tuning(tuning)
    {}
    Result<Rows> rows(const Question& question, const Window& window) override;
    Result<Total> total(const Question& question) override;
    Result<std::vector<Total>> totals(const std::vector<Question>& questions) override;
    Result<std::vector<SentEnds>> sentEnds(const std::vector<Question>& questions) override;
    Result<std::optional<std::vector<VersionEnds>>> versionEnds(const Question& question) override;
    Result<std::vector<FacetCounts>> facets(const Question& question, const std::vector<Facet>& wanted) override;
    Result<std::optional<qint64>> rankOf(const Question& question, const Order& order,
                                         const CommunicationId& id) override;
    Result<std::vector<Suggestion>> suggest(query::Field field, const QString& typed, int limit, const query::Calendar& calendar) override;
    Result<Makeup> makeup(const Question& question) override;
    Result<EmailDomains> emailDomains(const Question& question, int most) override;
    Result<std::vector<qint64>> newest(const Question& question, int most) override;
    Result<std::vector<qint64>> letterRows(const Question& question) override;

private:
    Result<std::vector<qint64>> place(const Asked& asked, const Window& window);
    Result<std::optional<std::vector<qint64>>> placeLate(const Asked& asked, const Window& window, const Parted& part, size_t wanted);
    Result<std::unique_ptr<Asked>> ask(const Question& question);
    Result<std::unique_ptr<Asked>> askTogether(const std::vector<Question>& questions);
    Result<std::shared_ptr<const Landmarks>> landmarksOf(const Asked& asked, Column column);
    Result<qint64> revision() { return m_database.integer(u"SELECT value FROM revision"); }
    store::Database& m_database;
    IndexReader* m_index;
    Tuning m_tuning;
};

Result<std::unique_ptr<Asked>> SqlSearch::ask(const Question& question)
{
    const query::Query& query = question.query;
    IndexReader* index = nullptr;
    if (m_index) {
        CF_TRY(const bool complete, isIndexComplete(m_database));
        index = complete ? m_index : nullptr;
    }
    if (index) {
        CF_CHECK(index->refresh(m_database));
    }
    CF_TRY(Coverage coverage, readCoverage(m_database, query.where));
    CF_TRY(const qint64 highest, m_database.integer(u"SELECT coalesce(max(pk), 0) FROM communication"));
    std::unique_ptr<Asked> asked(
        new Asked{Context{m_database, {}, query.zone, question.calendar, std::move(coverage), highest, m_tuning},
                  nullptr,
                  {},
                  {},
                  query.where});
    asked->context.index = index;
    if (query.asOf) {
        asked->context.coverage.standings = {}; // kept as of now alone
        asked->context.knowing.at = query::resolve(*query.asOf, query.zone, question.calendar);
    }
    CF_TRY(asked->functions, Functions::add(m_database, asked->context.knowing));
    CF_TRY(asked->plan, planOf(asked->context, query.where));
    CF_TRY(asked->shownLeg, shownLeg(asked->context, query.where));
    return asked;
}

/// nullopt: no column of the index knows the order.
Result<std::optional<std::vector<qint64>>> placeByColumn(const Asked& asked, const Window& window, Hits hits)
{
    using Placed = std::optional<std::vector<qint64>>;
    const auto moments = momentColumn(asked, window.order);
    if (!moments && !(isAsOfNow(asked) && orderColumn(window.order.column))) {
        return Placed();
    }
    CF_CHECK(asked.context.index->keepKnown(asked.context, hits));
    if (moments) {
        const bool isFar = !window.after && SentOrder::isFar(hits, window.offset + window.limit, {});
        CF_TRY(const SentOrder order, sentOrder(asked, *moments, hits, window.order.descending, isFar));
        return Placed(order.window(window.after ? std::optional(placeIn(*window.after, *moments)) : std::nullopt, window.offset,
                                  window.limit));
    }
    CF_TRY(const auto order, codeOrder(asked, window.order, hits));
    if (!order) {
        return Placed();
    }
    return order->window(window.after ? std::optional(placeOf(*window.after, window.order.column)) : std::nullopt, window.offset,
                         window.limit)
        .map([](std::vector<qint64> found) { return Placed(std::move(found)); });
}

/// When many are hits, the first of them by the time of sending are met soon along the index of the table; the more so while the
/// column would have to be read first.
bool isNearInTheTable(const Asked& asked, const Window& window, const Hits& hits)
{
    if (!isAsOfNow(asked) || window.order.column != Column::Sent) {
        return false;
    }
    const qint64 found = hits.count(), wanted = std::max<qint64>(window.offset, 0) + std::max(window.limit, 0);
    const qint64 steps = found == 0 ? asked.context.highest : wanted * asked.context.highest / found;
    const qint64 read = asked.context.index->holdsMoments(SentColumn) ? 0 : asked.context.highest;
    return steps * asked.context.tuning.hitsInAStep < found + read;
}

using NoLandmarks = Result<std::shared_ptr<const Landmarks>>;

/// Null: the order has none.
Result<std::shared_ptr<const Landmarks>> SqlSearch::landmarksOf(const Asked& asked, Column column)
{
    if (!asked.context.index || !isAsOfNow(asked)) {
        return NoLandmarks();
    }
    CF_TRY(const qint64 now, revision());
    return asked.context.index->landmarks(asked.context, column, now);
}

/// Communications of a window, in order.
Result<std::vector<qint64>> SqlSearch::place(const Asked& asked, const Window& window)
{
    const auto wanted = size_t(std::max<qint64>(window.offset, 0)) + size_t(std::max(window.limit, 0));
    const bool dearIsPast = asked.context.index && asked.context.knowing.at; // and asked of what changed since alone
    if (qint64(wanted) <= asked.context.tuning.triedOneByOne && !dearIsPast) {
        CF_TRY(const auto part, partedPlan(asked.context, asked.plan, asked.where));
        CF_TRY(const auto found,
               part ? placeLate(asked, window, *part, wanted) : Result<std::optional<std::vector<qint64>>>());
        if (found) {
            return cut(*found, window);
        }
    }
    CF_TRY(Hits hits, hitsOf(asked));
    if (!isNearInTheTable(asked, window, hits)) {
        CF_TRY(auto placed, placeByColumn(asked, window, hits));
        if (placed) {
            return std::move(*placed);
        }
    }
    CF_TRY(OrderScan scan, OrderScan::begin(asked.context, window.order, hits, asked.shownLeg, window.after));
    std::vector<qint64> found;
    qint64 skipped = 0;
    if (!window.after && window.offset > asked.context.tuning.walked) {
        CF_TRY(const auto landmarks, landmarksOf(asked, window.order.column));
        CF_TRY(skipped, landmarks ? scan.stepIn(window.offset, *landmarks) : Result<qint64>(0));
    }
    while (int(found.size()) < window.limit) {
        CF_TRY(const auto communication, scan.next());
        if (!communication) {
            break;
        }
        if (skipped++ >= window.offset) {
            found.push_back(*communication);
        }
    }
    return found;
}

/// Asks the dear part of ever more of those that come first; nullopt when too few of them meet it to be worth it.
Result<std::optional<std::vector<qint64>>> SqlSearch::placeLate(const Asked& asked, const Window& window,
                                                                const Parted& part, size_t wanted)
{
    CF_TRY(const Hits hits, evaluate(asked.context, part.first));
    std::optional<OrderScan> scan;
    std::vector<qint64> found;
    for (size_t some = 2 * wanted, tried = 0; found.size() < wanted; some *= 2) {
        if (qint64(tried) >= asked.context.tuning.triedOneByOne) {
            return std::optional<std::vector<qint64>>();
        }
        std::vector<qint64> candidates;
        if (!scan) {
            CF_TRY(auto placed, placeByColumn(asked, {window.order, int(some), qint64(tried), window.after}, hits));
            if (placed) {
                candidates = std::move(*placed);
            } else {
                CF_TRY(scan, OrderScan::begin(asked.context, window.order, hits, asked.shownLeg, window.after));
            }
        }
        while (scan && candidates.size() < some) {
            CF_TRY(const auto communication, scan->next());
            if (!communication) {
                break;
            }
            candidates.push_back(*communication);
        }
        Hits within(asked.context.highest);
        for (const qint64 communication : candidates) {
            within.add(communication);
        }
        CF_TRY(const Hits met, evaluate(asked.context, part.late, &within));
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(found),
                     [&](qint64 row) { return met.contains(row); });
        tried += candidates.size();
        if (candidates.size() < some) {
            break;
        }
    }
    return std::optional(std::move(found));
}

Result<Rows> SqlSearch::rows(const Question& question, const Window& window)
{
    CF_TRY(const auto asked, ask(question));
    CF_TRY(const std::vector<qint64> communications, place(*asked, window));
    CF_TRY(RowFetch fetch, RowFetch::prepared(asked->context, asked->shownLeg));
    Rows found;
    CF_TRY(found.revision, revision());
    for (const qint64 communication : communications) {
        CF_TRY(Row row, fetch.row(communication));
        found.rows.push_back(std::move(row));
    }
    return found;
}

Result<Total> SqlSearch::total(const Question& question)
{
    CF_TRY(const auto asked, ask(question));
    CF_TRY(const Hits hits, hitsOf(*asked));
    CF_TRY(const Population population, countKnown(asked->context, hits));
    return totalOf(asked->context, question.query.where, population);
}

/// Null: they are answered one by one.
Result<std::unique_ptr<Asked>> SqlSearch::askTogether(const std::vector<Question>& questions)
{
    // What is known of designs is looked up for a question that asks for it.
    const auto asksForDesigns = [](const Question& one) { return has(one.query.where, isOfDesigns); };
    if (questions.empty() || !areReadAlike(questions) || std::ranges::any_of(questions, asksForDesigns)) {
        return std::unique_ptr<Asked>();
    }
    CF_TRY(std::unique_ptr<Asked> asked, ask(questions.front()));
    return asked->context.index ? std::move(asked) : std::unique_ptr<Asked>();
}

Result<std::vector<Total>> SqlSearch::totals(const std::vector<Question>& questions)
{
    CF_TRY(const auto asked, askTogether(questions));
    return asked ? totalsTogether(asked->context, questions) : SearchIndex::totals(questions);
}

Result<std::vector<SentEnds>> SqlSearch::sentEnds(const std::vector<Question>& questions)
{
    CF_TRY(const auto asked, askTogether(questions));
    return asked ? sentEndsTogether(asked->context, questions) : SearchIndex::sentEnds(questions);
}

Result<std::optional<std::vector<VersionEnds>>> SqlSearch::versionEnds(const Question& question)
{
    CF_TRY(const auto asked, ask(question));
    const auto isUnknown = [&](query::Field field) { return asked->context.coverage.unknownEverywhere(query::equalTerm(field, QStringLiteral("x"), true)); };
    if (!isAsOfNow(*asked) || query::speaksOf(question.query.where, query::Subject::Usage) || isUnknown(query::Field::Template) || isUnknown(query::Field::TemplateVersion)) {
        return std::optional<std::vector<VersionEnds>>();
    }
    CF_TRY(const Hits hits, knownHits(*asked));
    return endsOfVersions(asked->context, hits, asked->shownLeg);
}

Result<std::vector<FacetCounts>> SqlSearch::facets(const Question& question, const std::vector<Facet>& wanted)
{
    CF_TRY(const auto asked, ask(question));
    CF_TRY(const Hits hits, hitsOf(*asked));
    return countFacets(asked->context, hits, wanted);
}

Result<std::optional<qint64>> SqlSearch::rankOf(const Question& question, const Order& order, const CommunicationId& id)
{
    CF_TRY(store::Statement * select, m_database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
    select->bind(1, id.value());
    CF_TRY(const bool there, select->step());
    if (!there) {
        return std::optional<qint64>();
    }
    const qint64 wanted = select->integer(0);
    select->reset();
    CF_TRY(const auto asked, ask(question));
    CF_TRY(const Hits hits, hitsOf(*asked));
    if (!hits.contains(wanted)) {
        return std::optional<qint64>();
    }
    const auto moments = momentColumn(*asked, order);
    if (moments || (isAsOfNow(*asked) && orderColumn(order.column))) {
        Hits known = hits;
        CF_CHECK(asked->context.index->keepKnown(asked->context, known));
        if (!known.contains(wanted)) {
            return std::optional<qint64>();
        }
        if (moments) {
            CF_TRY(const index::MomentColumn* column, asked->context.index->moments(asked->context, *moments));
            const SentPlace place{column->at(index::Ordinal(wanted)), wanted};
            CF_TRY(const SentOrder placed,
                   sentOrder(*asked, *moments, known, order.descending, SentOrder::isFar(known, known.count(), {})));
            return std::optional(placed.rankOf(place));
        }
        CF_TRY(const auto byCode, codeOrder(*asked, order, known));
        if (byCode) {
            return byCode->rankOf(wanted).map([](qint64 rank) { return std::optional(rank); });
        }
    }
    CF_TRY(OrderScan scan, OrderScan::begin(asked->context, order, hits, asked->shownLeg, std::nullopt));
    CF_TRY(const auto landmarks, hits.count() > m_tuning.walked ? landmarksOf(*asked, order.column) : NoLandmarks());
    CF_TRY(qint64 rank, landmarks ? scan.stepInBefore(wanted, *landmarks) : Result<qint64>(0));
    for (;; ++rank) {
        CF_TRY(const auto communication, scan.next());
        if (!communication || *communication == wanted) {
            return communication ? std::optional(rank) : std::nullopt;
        }
    }
}

Result<std::vector<Suggestion>> SqlSearch::suggest(query::Field field, const QString& typed, int limit, const query::Calendar& calendar)
{
    CF_TRY(const auto asked, ask({{}, calendar}));
    return suggestValues(asked->context, field, typed, limit);
}

Result<EmailDomains> SqlSearch::emailDomains(const Question& question, int most)
{
    CF_TRY(const auto asked, ask(question));
    CF_TRY(const Hits hits, knownHits(*asked));
    return countEmailDomains(asked->context, hits, most);
}

Result<Makeup> SqlSearch::makeup(const Question& question)
{
    CF_TRY(const auto asked, ask(question));
    CF_TRY(const Hits hits, knownHits(*asked));
    return countMakeup(asked->context, hits);
}

Result<std::vector<qint64>> SqlSearch::newest(const Question& question, int most)
{
    CF_TRY(const auto asked, ask(question));
    return place(*asked, {{Column::Sent, true}, most, 0, {}});
}

Result<std::vector<qint64>> SqlSearch::letterRows(const Question& question)
{
    CF_TRY(const auto asked, ask(question));
    CF_TRY(const Hits hits, knownHits(*asked));
    return hits.rows();
}

} // namespace

std::unique_ptr<SearchIndex> sqlSearch(store::Database& database, Tuning tuning)
{
    return std::make_unique<SqlSearch>(database, nullptr, tuning);
}

std::unique_ptr<SearchIndex> indexedSearch(store::Database& database, IndexReader& index, Tuning tuning)
{
    return std::make_unique<SqlSearch>(database, &index, tuning);
}

} // namespace cf::search
