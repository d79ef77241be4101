// The way of a campaign, of a batch, or of whatever a query names: which steps its letters reached, and why the others did not. Every step
// and every remainder is a query, so that a number and the list behind it cannot differ. The unit is the communication: it reaches a step
// when all of its recipients do. Each communication that reached a step reached the next one or lies in exactly one of its remainders.
// Source: interface 5.14; journey C1; data model traps 7, 13, 14 and 31.
#pragma once

#include "models/domain/whole_delivery.h"
#include "models/query/expression.h"

namespace cf::evidence {

enum class CampaignStep {
    Targeted, ///< what was meant to be sent: only control totals of runs say so, no query does
    OnRecord, ///< letters with a record here, each once
    Composed,
    Archived, ///< with a copy that is kept
    Dispatched,
    Delivered,
    Viewed,
    ActedOn ///< somebody answered, or followed a link in it
};
enum class Remainder {
    SecondCopy, ///< a record of a letter that is counted already
    Proof,      ///< output for a look, or to an address of the house
    Draft,      ///< requested, drafted, in review or approved
    Suppressed,
    ComposeFailed,
    NotArchived,
    Withdrawn, ///< cancelled or void
    NoCopy,
    NoRecipient,
    PartlyDispatched,
    HeldBack, ///< from the address of a recipient
    Routing,
    Untold, ///< nothing is told of its delivery
    PartlyDelivered,
    Bounced,
    Returned,
    Failed,
    NoEvidence,
    OtherReaction,
    Pending,
    NoEvidenceYet,
    Unviewed,
    Unanswered
};
QLatin1StringView codeOf(CampaignStep step);
QLatin1StringView codeOf(Remainder remainder);

struct LossQuery {
    Remainder what = Remainder::Draft;
    query::Query query;
};
struct StepQuery {
    CampaignStep step = CampaignStep::OnRecord;
    query::Query reached;
    std::vector<LossQuery> lost; ///< between the step before (all records, of the first) and this one
};

/// From OnRecord on, in order.
std::vector<StepQuery> stepsOf(const query::Query& population);

/// Letters of which not everybody is known to have got one, though they were composed: the step Composed without the step Delivered.
query::Query undeliveredOf(const query::Query& population);

query::Query campaignQuery(const QString& campaign);
query::Query batchQuery(const QString& batch);
/// The campaign or batch that the query names and nothing else decides; nullopt: none, or several.
struct NamedPopulation {
    query::Field field = query::Field::Campaign; ///< Campaign or Batch
    QString name;
    friend bool operator==(const NamedPopulation&, const NamedPopulation&) = default;
};
std::optional<NamedPopulation> populationNamedBy(const query::Query& query);

/// `query` and what else is asked. `more` is a query that is known to be one.
query::Query narrowed(query::Query query, QStringView more);
query::Query narrowed(query::Query query, query::Term term);

} // namespace cf::evidence
