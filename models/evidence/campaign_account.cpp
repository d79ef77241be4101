#include "models/evidence/campaign_account.h"

#include <algorithm>

namespace cf::evidence {

namespace {

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
    std::vector<StepQuery> steps = stepsOf(population);
    std::vector<search::Question> questions{{population, calendar}};
    for (const StepQuery& step : steps) {
        questions.push_back({step.reached, calendar});
        for (const LossQuery& loss : step.lost) {
            questions.push_back({loss.query, calendar});
        }
    }
    CF_TRY(const std::vector<search::Total> totals, index.totals(questions));
    auto total = totals.begin();
    const auto counted = [&](query::Query query) {
        const search::Total& one = *total++;
        return CountedLetters{std::move(query), one.total, one.exact};
    };
    CampaignAccount account;
    account.scope = total->scope;
    account.revision = total->revision;
    account.records = counted(population);
    bool isKnown = true;
    for (StepQuery& step : steps) {
        CountedStep& told = account.steps.emplace_back();
        told.step = step.step;
        if (rests(step.step)) {
            account.noData = isKnown ? total->noData : account.noData;
            isKnown = isKnown && !isUntoldEverywhere(account.noData);
        }
        CountedLetters reached = counted(std::move(step.reached));
        if (isKnown) {
            told.reached = std::move(reached);
        }
        for (LossQuery& loss : step.lost) {
            CountedLetters lost = counted(std::move(loss.query));
            if (isKnown) {
                told.lost.push_back({loss.what, std::move(lost)});
            }
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
