// Hand-overs over everything: which letters were composed and are in no repository, and which are in one without a receipt of how they came
// there, by month. It says of each what custody.h says of its record. On a reader's thread; the second goes through all records and can be
// interrupted. Source: capabilities 5, 23, 72.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_composition.h"
#include "models/cache/read_control.h"
#include "models/evidence/custody.h"

#include <map>

namespace cf::evidence {

inline constexpr int mostGapsListed = 20'000;

struct ComposedNotArchived {
    cache::ComposedOnlyList list; ///< the oldest first
    std::vector<cache::RunCoverage> coverage; ///< what is known of runs; empty: no composition system is connected
    Scope scope;
    UtcMs at = 0; ///< lags are told as of now
    friend bool operator==(const ComposedNotArchived&, const ComposedNotArchived&) = default;
};
Result<ComposedNotArchived> composedNotArchived(store::Database& database, UtcMs now);
QFuture<Result<ComposedNotArchived>> composedNotArchived(cache::Cache& cache, UtcMs now, std::shared_ptr<store::Interrupt> interrupt = {});

/// What is archived: how much of it is controlled, and how long it took.
QFuture<Result<cache::ArchiveControl>> archiveControl(cache::Cache& cache, std::shared_ptr<store::Interrupt> interrupt = {});

/// A record with a hand-over that should have a receipt and has none.
struct WithoutReceipt {
    CommunicationId id;
    QString documentId, title, type, repositoryName;
    std::optional<UtcMs> made;
    bool lacksLine = false, lacksEvent = false;
    friend bool operator==(const WithoutReceipt&, const WithoutReceipt&) = default;
};
struct ReceiptGaps {
    std::vector<WithoutReceipt> letters; ///< the oldest first, at most mostGapsListed
    qint64 count = 0, lacksLine = 0, lacksEvent = 0;
    std::map<QString, qint64> months;    ///< "2025-03" of when it was made, UTC; all of them
    cache::CustodyReach reach;           ///< of which systems and times it can be said at all
    Scope scope;
};
Result<ReceiptGaps> receiptGaps(store::Database& database);
QFuture<Result<ReceiptGaps>> receiptGaps(cache::Cache& cache, std::shared_ptr<store::Interrupt> interrupt = {});

/// {"count", "documents": [{"documentId", "composed", "lagHours", "system", "run", "batch", "step", "queue", "file"}]}
QJsonObject composedNotArchivedJson(const ComposedNotArchived& gap);
/// {"records", "scheduled", "classified", "untold", "timed", "halfWithinSeconds", "mostWithinSeconds", "longestSeconds"}
QJsonObject archiveControlJson(const cache::ArchiveControl& control);
/// {"count", "withoutManifestLine", "withoutEvent", "months", "letters": […]}
QJsonObject receiptGapsJson(const ReceiptGaps& gaps);

} // namespace cf::evidence
