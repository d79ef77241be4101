#include "models/evidence/campaign_account.h"

#include <algorithm>

namespace cf::evidence {

namespace {

class Counting
{
public:
    Counting(search::SearchIndex& index, const query::Calendar& calendar)
        : m_index(index)
        , m_calendar(calendar)
    {}

    Result<CountedLetters> count(const query::Query& query)
    {
        CF_TRY(m_last, m_index.total({query, m_calendar}));
        return CountedLetters{query, m_last.total, m_last.exact};
    }
    const search::Total& last() const { return m_last; }

private:
    search::SearchIndex& m_index;
    const query::Calendar& m_calendar;
    search::Total m_last;
};

bool rests(CampaignStep step) { return step >= CampaignStep::Dispatched; }

/// Nobody tells what became of deliveries.
bool isUntoldEverywhere(const std::vector<search::NoDataYet>& noData)
{
    return std::ranges::any_of(noData, [](const search::NoDataYet& one) { return one.field == query::Field::State && one.everywhere; });
}

} // namespace

const CountedStep* CampaignAccount::step(CampaignStep wanted) const
{
    const auto found = std::ranges::find(steps, wanted, &CountedStep::step);
    return found == steps.end() ? nullptr : &*found;
}

qint64 CampaignAccount::lost(Remainder what) const
{
    for (const CountedStep& one : steps) {
        const auto found = std::ranges::find(one.lost, what, &CountedLoss::what);
        if (found != one.lost.end()) {
            return found->counted.count;
        }
    }
    return 0;
}

bool CampaignAccount::addsUp() const
{
    qint64 before = records.count;
    for (const CountedStep& one : steps) {
        if (!one.reached) {
            return true; // and nothing is claimed after it
        }
        qint64 sum = one.reached->count;
        for (const CountedLoss& loss : one.lost) {
            sum += loss.counted.count;
        }
        if (sum != before) {
            return false;
        }
        before = one.reached->count;
    }
    return true;
}

Result<CampaignAccount> accountOf(search::SearchIndex& index, const query::Query& population, const query::Calendar& calendar)
{
    CampaignAccount account;
    Counting counting(index, calendar);
    CF_TRY(account.records, counting.count(population));
    account.scope = counting.last().scope;
    account.revision = counting.last().revision;
    bool isKnown = true;
    for (StepQuery& step : stepsOf(population)) {
        CountedStep& counted = account.steps.emplace_back();
        counted.step = step.step;
        if (!isKnown) {
            continue;
        }
        CF_TRY(CountedLetters reached, counting.count(step.reached));
        if (rests(step.step)) {
            account.noData = counting.last().noData;
            isKnown = !isUntoldEverywhere(account.noData);
        }
        if (!isKnown) {
            continue;
        }
        const std::vector<CountedStep>& steps = account.steps;
        const CountedStep* before = steps.size() > 1 ? &steps[steps.size() - 2] : nullptr;
        qint64 open = (before ? before->reached->count : account.records.count) - reached.count;
        counted.reached = std::move(reached);
        for (LossQuery& loss : step.lost) {
            if (open == 0) { // the others are nobody, for all add up
                counted.lost.push_back({loss.what, {std::move(loss.query), 0, counted.reached->isExact}});
                continue;
            }
            CF_TRY(CountedLetters lost, counting.count(loss.query));
            open -= lost.count;
            counted.lost.push_back({loss.what, std::move(lost)});
        }
    }
    return account;
}

QFuture<Result<CampaignAccount>> accountOf(store::Readers& readers, search::IndexFactory factory, query::Query population, query::Calendar calendar,
                                           std::shared_ptr<store::Interrupt> interrupt)
{
    return readers.read(
        [factory = std::move(factory), population = std::move(population), calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return accountOf(*index, population, calendar);
        },
        std::move(interrupt));
}

} // namespace cf::evidence
