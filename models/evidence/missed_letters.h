// What was meant to be sent and of which nothing shows that it was: intended less evidenced. Customers of an input for whom nothing came out, and
// documents that came out and are in no repository, one by one; letters that are on record and not known to be delivered, as a query. On a
// reader's thread. Source: capability 71; journey C1.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_composition.h"
#include "models/cache/read_custody.h"
#include "models/cache/read_missed.h"
#include "models/evidence/campaign_detail.h"

#include <QJsonObject>

namespace cf::evidence {

inline constexpr int mostMissedListed = 20'000; ///< of either kind

struct MissedLetters {
    cache::UnmadeList unmade;           ///< in the input of runs, and nothing came out
    cache::ComposedOnlyList unarchived; ///< came out, and no repository has it
    CountedLetters undelivered;         ///< composed, and not known to be delivered to all recipients; drafts, proofs and second copies are none
    bool isDeliveryKnown = true;        ///< false: no repository tells of deliveries at all, and undelivered says nothing
    std::vector<cache::RunCoverage> coverage; ///< empty: no composition system is connected, so only the last of the three is known
    Scope scope;
    UtcMs at = 0;
    friend bool operator==(const MissedLetters&, const MissedLetters&) = default;

    qint64 neverMade() const { return unmade.count + unmade.unnamed; }
    qint64 all() const { return neverMade() + unarchived.count + (isDeliveryKnown ? undelivered.count : 0); }
};

Result<MissedLetters> missedLetters(store::Database& database, search::SearchIndex& index, const query::Calendar& calendar);
QFuture<Result<MissedLetters>> missedLetters(cache::Cache& cache, search::IndexFactory factory, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt = {});

/// Of the runs of a campaign or batch: who was in their input without a document, and which documents are without a record, by id.
struct MissedOfRuns {
    cache::UnmadeList unmade;
    QStringList unarchived;
    friend bool operator==(const MissedOfRuns&, const MissedOfRuns&) = default;
};
QFuture<Result<MissedOfRuns>> missedOf(store::Readers& readers, std::vector<cache::RunTally> runs);

/// The input of the runs of a campaign or batch against what came of it. Each line adds up by itself; what is left over is told.
struct Reconciliation {
    qint64 input = 0, served = 0, unmade = 0;             ///< customers: input = served + unmade
    qint64 documents = 0, onRecord = 0, unarchived = 0;   ///< documents of the manifests: = onRecord + unarchived
    qint64 letters = 0;                                   ///< letters on record here
    qint64 unlisted() const { return letters - onRecord; } ///< on record, and in no manifest; below zero: less letters than documents
    bool isWhole() const { return unmade == 0 && unarchived == 0 && unlisted() == 0; }
    friend bool operator==(const Reconciliation&, const Reconciliation&) = default;
};
/// None while the runs' totals are not its own, or nothing counted their input.
std::optional<Reconciliation> reconciled(const ControlTotals& control, const MissedOfRuns& missed, qint64 lettersOnRecord);

/// {"known", "notComposed": {"count", "unnamed", "customers": [{"customerNumber", "customer", "system", "run", "batch", "at"}]},
/// "notArchived": {"count", "documents": […]}, "notDelivered": {"count", "exact", "query"} or null, "count"}
QJsonObject missedJson(const MissedLetters& missed);
QJsonObject unmadeJson(const cache::UnmadeList& unmade);
QJsonValue reconciliationJson(const std::optional<Reconciliation>& reconciliation);

} // namespace cf::evidence
