// What the runs that composed a campaign say they were given and made. Reads the letters of each run, and looks for runs of those letters that may have one: 22 ms for 22,000
// letters of 1,757 runs. Source: journey C1; rows 23, 31 and 71.
#pragma once

#include "models/cache/read_composition.h"
#include "models/evidence/campaign_steps.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

/// Control totals of the runs that composed it.
struct ControlTotals {
    enum class Targeted {
        Uncounted, ///< nobody asked yet
        Known,
        NoRun,      ///< no composition system tells of a run
        NoManifest, ///< one kept no count
        Shared      ///< its runs made other letters as well, so their counts are not this one's
    };
    Targeted basis = Targeted::Uncounted;
    std::optional<qint64> targeted; ///< in the input of its runs; only when Known
    qint64 documents = 0;           ///< named by their manifests, each once a run
    qint64 missing = 0;             ///< of these, no record here
    std::vector<cache::RunTally> runs; ///< oldest first
    friend bool operator==(const ControlTotals&, const ControlTotals&) = default;
};

/// Within one snapshot. named: the campaign or batch it is, whose name runs may tell. Cancelled after an interrupt.
Result<ControlTotals> controlOf(store::Database& database, search::SearchIndex& index, const query::Query& population,
                                const std::optional<NamedPopulation>& named, const query::Calendar& calendar);
QFuture<Result<ControlTotals>> controlOf(store::Readers& readers, search::IndexFactory factory, query::Query population,
                                         std::optional<NamedPopulation> named, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt = {});

} // namespace cf::evidence
