// What became of a campaign or a batch, in numbers that add up: the steps of campaign_steps.h counted at one moment of the cache.
#pragma once

#include "models/evidence/campaign_steps.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

struct CountedLetters {
    query::Query query; ///< running it gives exactly these
    qint64 count = 0;
    bool isExact = true; ///< false: at least so many, some repository does not tell
    friend bool operator==(const CountedLetters&, const CountedLetters&) = default;
};

struct CountedLoss {
    Remainder what = Remainder::Draft;
    CountedLetters counted;
    friend bool operator==(const CountedLoss&, const CountedLoss&) = default;
};

struct CountedStep {
    CampaignStep step = CampaignStep::OnRecord;
    std::optional<CountedLetters> reached; ///< none: not known, which is not zero
    std::vector<CountedLoss> lost;       ///< as in StepQuery, those that are zero as well; empty while the step is not known
    friend bool operator==(const CountedStep&, const CountedStep&) = default;
};

struct CampaignAccount {
    CountedLetters records;           ///< all, with second copies and proofs
    std::vector<CountedStep> steps; ///< from OnRecord on, each once
    Scope scope;
    std::vector<search::NoDataYet> noData;
    qint64 revision = 0; ///< of the cache: all of it was counted at this one
    friend bool operator==(const CampaignAccount& a, const CampaignAccount& b)
    {
        return a.records == b.records && a.steps == b.steps && a.scope == b.scope && a.revision == b.revision;
    }

    const CountedStep* step(CampaignStep step) const; ///< null: not among them
    qint64 lost(Remainder what) const;                ///< 0 where it is not known
    /// What every known step and its remainders come to is what the step before is. False would be a fault of this program.
    bool addsUp() const;
};

/// Within one snapshot. Errors: those of the index.
Result<CampaignAccount> accountOf(search::SearchIndex& index, const query::Query& population, const query::Calendar& calendar);
/// On a reader's thread.
QFuture<Result<CampaignAccount>> accountOf(store::Readers& readers, search::IndexFactory factory, query::Query population, query::Calendar calendar,
                                           std::shared_ptr<store::Interrupt> interrupt = {});

} // namespace cf::evidence
