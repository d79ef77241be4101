#include "models/evidence/campaign_control.h"

#include <algorithm>

namespace cf::evidence {

Result<ControlTotals> controlOf(store::Database& database, search::SearchIndex& index, const query::Query& population,
                                const std::optional<NamedPopulation>& named, const query::Calendar& calendar)
{
    ControlTotals control;
    control.basis = ControlTotals::Targeted::NoRun;
    CF_TRY(const bool isAnyTold, cache::hasRuns(database));
    if (!isAnyTold) {
        return control;
    }
    const bool isBatch = named && named->field == query::Field::Batch;
    std::optional<qint64> ours; // documents here that the runs made; none: they did not make all
    if (isBatch) {
        CF_TRY(control.runs, cache::runsOfBatch(database, named->name));
    } else {
        CF_TRY(const std::vector<qint64> letters, index.letterRows({stepsOf(population).front().reached, calendar}));
        CF_TRY(cache::RunsOfLetters made, cache::runsOfLetters(database, letters));
        ours = made.isAnyUnmade ? std::nullopt : std::optional(made.documents);
        control.runs = std::move(made.runs);
    }
    qint64 input = 0;
    bool isCounted = true;
    for (const cache::RunTally& one : control.runs) {
        control.documents += one.documents;
        control.missing += one.missing;
        isCounted = isCounted && one.run.customers;
        input += one.run.customers.value_or(0);
    }
    const bool isOwn = isBatch || control.documents - control.missing == ours;
    control.basis = control.runs.empty() ? ControlTotals::Targeted::NoRun
                    : !isOwn             ? ControlTotals::Targeted::Shared
                    : !isCounted         ? ControlTotals::Targeted::NoManifest
                                         : ControlTotals::Targeted::Known;
    if (control.basis == ControlTotals::Targeted::Known) {
        control.targeted = input;
    }
    return control;
}

QFuture<Result<ControlTotals>> controlOf(store::Readers& readers, search::IndexFactory factory, query::Query population,
                                         std::optional<NamedPopulation> named, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return readers.read(
        [factory = std::move(factory), population = std::move(population), named = std::move(named), calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return controlOf(database, *index, population, named, calendar);
        },
        std::move(interrupt));
}

} // namespace cf::evidence
