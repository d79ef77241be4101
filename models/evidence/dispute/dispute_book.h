// All disputes that are known, and what they say of each other: two of one stage and product should be answered out of one family of templates.
// Source: docs/disputes.md; capabilities 18, 48, 50.
#pragma once

#include "models/cache/cache.h"
#include "models/evidence/dispute/dispute_rules.h"
#include "models/evidence/dispute/dispute_story.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

struct DisputeCounts {
    qint64 known = 0, open = 0, overdue = 0, missing = 0, found = 0; ///< missing, found: disputes with any of that
    friend bool operator==(const DisputeCounts&, const DisputeCounts&) = default;
};
struct DisputeBook {
    std::vector<DisputeStory> disputes; ///< overdue first, by what is due next; then those that wait; closed ones last, the newest first
    DisputeRules rules;
    DisputeCounts counts;
    Scope scope;
    /// All of that name, in any notation.
    std::vector<const DisputeStory*> called(const QString& name) const;
};

/// links: all that persons said, from the desk. The rule and the calendars are those of the profile that the cache is of.
QFuture<Result<DisputeBook>> disputeBook(cache::Cache& cache, search::IndexFactory factory, std::vector<DisputeLink> links, const query::Calendar& calendar,
                                         std::shared_ptr<store::Interrupt> interrupt = {});
Result<DisputeBook> readDisputeBook(store::Database& database, search::SearchIndex& index, const DisputeRules& rules, const std::vector<DisputeLink>& links,
                                    const query::Calendar& calendar);

/// A dispute that a record belongs to.
struct RecordDispute {
    QString id, title;
    DisputeBasis basis = DisputeBasis::Named;
    std::optional<DisputeRole> role;
    std::optional<DisputeLink> link; ///< of a person
    friend bool operator==(const RecordDispute&, const RecordDispute&) = default;
};
/// Without reading the disputes whole.
QFuture<Result<std::vector<RecordDispute>>> disputesOfRecord(cache::Cache& cache, CommunicationId communication, std::vector<DisputeLink> links);

/// Of letters of one stage and product, at least this many of one family make it the usual one.
inline constexpr int usualFrom = 3;
/// Adds TemplateOutlier where more than half of at least usualFrom letters have one family, and this one another.
void addOutliers(std::vector<DisputeStory>& disputes);

} // namespace cf::evidence
