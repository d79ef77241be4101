#include "models/search/joint_answers.h"

#include "models/query/print.h"
#include "models/search/index_reader.h"
#include "models/search/row_fetch.h"

#include <algorithm>
#include <map>

namespace cf::search {

namespace {

QByteArray keyOf(const Plan& plan)
{
    QByteArray key = QByteArray::number(int(plan.kind)) + ' ' + QByteArray::number(int(plan.element)) + ' ' + keyOf(plan.where) + '\0' +
                     (plan.kind == Plan::Kind::Words ? query::print(plan.text).toUtf8() : QByteArray()) + '(';
    for (const Plan& child : plan.children) {
        key += keyOf(child) + '\0';
    }
    return key + ')';
}

/// A condition that a plan's communications meet besides others; the number is the same wherever it is asked.
struct Part {
    size_t number;
    const Plan* plan;
};

/// A plan, and how many of its parts were met already.
struct Open {
    size_t plan, met;
};

/// Gives each plan's number and its hits to `take`, in an order of its own; communications of which something is known.
class Together
{
public:
    Together(const Context& context, const std::vector<Plan>& plans, std::function<Result<void>(size_t, const Hits&)> take)
        : m_context(context)
        , m_take(std::move(take))
    {
        std::map<QByteArray, size_t> numbers;
        std::vector<size_t> askedBy;
        for (const Plan& plan : plans) {
            std::vector<Part>& parts = m_parts.emplace_back();
            const bool isAll = plan.kind == Plan::Kind::All;
            for (size_t i = 0; i < (isAll ? plan.children.size() : 1); ++i) {
                const Plan& part = isAll ? plan.children[i] : plan;
                const size_t number = numbers.try_emplace(keyOf(part), askedBy.size()).first->second;
                askedBy.resize(std::max(askedBy.size(), number + 1));
                ++askedBy[number];
                parts.push_back({number, &part});
            }
        }
        for (std::vector<Part>& parts : m_parts) { // what most of them ask comes first; of equals, what was asked first, which is the narrower
            std::ranges::sort(parts, [&](const Part& a, const Part& b) {
                return askedBy[a.number] != askedBy[b.number] ? askedBy[a.number] > askedBy[b.number] : a.number < b.number;
            });
        }
    }

    Result<void> run()
    {
        std::vector<Open> all;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            all.push_back({i, 0});
        }
        return follow(std::move(all), nullptr);
    }

private:
    /// Plans that have met the same parts so far: these are the hits.
    Result<void> follow(std::vector<Open> plans, const Hits* soFar)
    {
        for (const Open& open : plans) {
            if (open.met == m_parts[open.plan].size()) {
                CF_CHECK(m_take(open.plan, soFar ? *soFar : Hits::everything(m_context.highest)));
            }
        }
        std::erase_if(plans, [this](const Open& open) { return open.met == m_parts[open.plan].size(); });
        while (!plans.empty()) {
            const Part next = m_parts[plans.front().plan][plans.front().met];
            const auto others = std::stable_partition(plans.begin(), plans.end(), [&](const Open& open) { return m_parts[open.plan][open.met].number == next.number; });
            std::vector<Open> same(plans.begin(), others);
            plans.erase(plans.begin(), others);
            for (Open& open : same) {
                ++open.met;
            }
            CF_TRY(Hits hits, evaluate(m_context, *next.plan, soFar));
            if (soFar) {
                hits &= *soFar;
            } else {
                CF_CHECK(m_context.index->keepKnown(m_context, hits));
            }
            CF_CHECK(follow(std::move(same), &hits));
        }
        return {};
    }

    const Context& m_context;
    std::function<Result<void>(size_t, const Hits&)> m_take;
    std::vector<std::vector<Part>> m_parts; ///< by plan
};

} // namespace

bool areReadAlike(const std::vector<Question>& questions)
{
    return std::ranges::all_of(questions, [&](const Question& one) {
        const query::Calendar &calendar = one.calendar, &first = questions.front().calendar;
        return !one.query.asOf && one.query.zone == questions.front().query.zone && calendar.now == first.now && calendar.business == first.business &&
               calendar.weekStart == first.weekStart;
    });
}

Result<Total> totalOf(const Context& context, const query::Expression& where, const Population& population)
{
    Total total;
    total.total = population.hits;
    total.population = population.all;
    total.scope = context.coverage.scope;
    total.noData = lackingIn(context.coverage, where);
    total.exact = total.noData.empty();
    CF_TRY(total.revision, context.database.integer(u"SELECT value FROM revision"));
    return total;
}

namespace {

Result<void> evaluateTogether(const Context& context, const std::vector<Question>& questions, std::function<Result<void>(size_t, const Hits&)> take)
{
    std::vector<Plan> plans;
    for (const Question& question : questions) {
        CF_TRY(Plan plan, planOf(context, question.query.where));
        plans.push_back(std::move(plan));
    }
    return Together(context, plans, std::move(take)).run();
}

struct Ends {
    std::optional<std::pair<qint64, qint64>> first, last; ///< when, row
};

Ends endsOf(const index::MomentColumn& sent, const Hits& hits)
{
    Ends ends;
    for (quint32 block = 0; block < sent.blocks(); ++block) {
        const auto span = sent.span(block);
        if (!span || (ends.first && span->first > ends.first->first && span->second < ends.last->first)) {
            continue;
        }
        hits.eachIn(qint64(block) * index::blockSize, qint64(block + 1) * index::blockSize, [&](qint64 row) {
            if (const auto at = sent.at(index::Ordinal(row))) {
                const std::pair one(*at, row);
                ends.first = ends.first ? std::min(*ends.first, one) : one;
                ends.last = ends.last ? std::max(*ends.last, one) : one;
            }
        });
    }
    return ends;
}

} // namespace

Result<std::vector<Total>> totalsTogether(const Context& context, const std::vector<Question>& questions)
{
    CF_TRY(const quint64 all, context.index->population(context));
    std::vector<Total> told(questions.size());
    CF_CHECK(evaluateTogether(context, questions, [&](size_t number, const Hits& hits) -> Result<void> {
        CF_TRY(told[number], totalOf(context, questions[number].query.where, {hits.count(), qint64(all)}));
        return {};
    }));
    return told;
}

Result<std::vector<SentEnds>> sentEndsTogether(const Context& context, const std::vector<Question>& questions)
{
    CF_TRY(const index::MomentColumn* sent, context.index->moments(context, SentColumn));
    std::vector<SentEnds> told(questions.size());
    CF_CHECK(evaluateTogether(context, questions, [&](size_t number, const Hits& hits) -> Result<void> {
        const Ends ends = endsOf(*sent, hits);
        if (!ends.first) {
            return {};
        }
        CF_TRY(const Fragment leg, shownLeg(context, questions[number].query.where));
        CF_TRY(RowFetch fetch, RowFetch::prepared(context, leg));
        CF_TRY(told[number].first, fetch.row(ends.first->second));
        CF_TRY(told[number].last, fetch.row(ends.last->second));
        return {};
    }));
    return told;
}

} // namespace cf::search
