#include "models/evidence/campaign_steps.h"

#include "models/query/equal_term.h"
#include "models/query/parse.h"

#include <array>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stepCodes = {QLatin1StringView("targeted"), QLatin1StringView("onRecord"),   QLatin1StringView("composed"), QLatin1StringView("archived"),
                                  QLatin1StringView("dispatched"), QLatin1StringView("delivered"), QLatin1StringView("viewed"),   QLatin1StringView("actedOn")};
constexpr std::array remainderCodes = {
    QLatin1StringView("secondCopy"),  QLatin1StringView("proof"),         QLatin1StringView("draft"),            QLatin1StringView("suppressed"),
    QLatin1StringView("composeFailed"), QLatin1StringView("notArchived"), QLatin1StringView("withdrawn"),        QLatin1StringView("noCopy"),
    QLatin1StringView("noRecipient"), QLatin1StringView("partlyDispatched"), QLatin1StringView("heldBack"),      QLatin1StringView("routing"),
    QLatin1StringView("untold"),      QLatin1StringView("partlyDelivered"), QLatin1StringView("bounced"),        QLatin1StringView("returned"),
    QLatin1StringView("failed"),      QLatin1StringView("noEvidence"),    QLatin1StringView("otherReaction"),    QLatin1StringView("pending"),
    QLatin1StringView("noEvidenceYet"), QLatin1StringView("unviewed"), QLatin1StringView("unanswered")};
static_assert(remainderCodes.size() == size_t(Remainder::Unanswered) + 1);

// What makes an output no letter to a customer: the attribute by which print and mail systems mark proofs.
constexpr QStringView isProof = u"attr.Output:(proof, test)";
constexpr QStringView isCounted = u"-is:second-copy -attr.Output:(proof, test)";
constexpr QStringView isComposed = u"-state:(requested, draft, in-review, approved, suppressed, compose-failed)";
constexpr QStringView isFiled = u"-state:(requested, draft, in-review, approved, suppressed, compose-failed, composed, cancelled, void)";

QString stateQuery(WholeDelivery whole) { return u"state:"_s + wordOf(whole); }

} // namespace

QLatin1StringView codeOf(CampaignStep step) { return stepCodes[size_t(step)]; }
QLatin1StringView codeOf(Remainder remainder) { return remainderCodes[size_t(remainder)]; }

query::Query narrowed(query::Query query, QStringView more)
{
    const auto parsed = query::parse(more);
    Q_ASSERT(parsed);
    query.where = query::all({std::move(query.where), parsed->where});
    return query;
}

query::Query narrowed(query::Query query, query::Term term)
{
    query.where = query::all({std::move(query.where), query::of(std::move(term))});
    return query;
}

std::vector<StepQuery> stepsOf(const query::Query& population)
{
    using enum Remainder;
    const query::Query counted = narrowed(population, isCounted);
    const query::Query composed = narrowed(counted, isComposed);
    const query::Query filed = narrowed(counted, isFiled);
    const query::Query archived = narrowed(filed, u"-missing:copy");
    const auto among = [&archived](Remainder what, WholeDelivery whole) { return LossQuery{what, narrowed(archived, stateQuery(whole))}; };
    std::vector<StepQuery> steps;
    steps.push_back({CampaignStep::OnRecord,
                     counted,
                     {{SecondCopy, narrowed(population, u"is:second-copy")}, {Proof, narrowed(narrowed(population, u"-is:second-copy"), isProof)}}});
    steps.push_back({CampaignStep::Composed,
                     composed,
                     {{Draft, narrowed(counted, u"state:(requested, draft, in-review, approved)")},
                      {Suppressed, narrowed(counted, u"state:suppressed")},
                      {ComposeFailed, narrowed(counted, u"state:compose-failed")}}});
    steps.push_back({CampaignStep::Archived,
                     archived,
                     {{NotArchived, narrowed(counted, u"state:composed")},
                      {Withdrawn, narrowed(counted, u"state:(cancelled, void)")},
                      {NoCopy, narrowed(filed, u"missing:copy")}}});
    steps.push_back({CampaignStep::Dispatched,
                     narrowed(archived, stateQuery(WholeDelivery::AllDispatched)),
                     {among(Untold, WholeDelivery::UndispatchedUntold), among(HeldBack, WholeDelivery::UndispatchedSuppressed),
                      among(Routing, WholeDelivery::UndispatchedQueued), among(PartlyDispatched, WholeDelivery::PartlyDispatched),
                      among(NoRecipient, WholeDelivery::NoRecipient)}});
    steps.push_back({CampaignStep::Delivered,
                     narrowed(archived, stateQuery(WholeDelivery::AllDelivered)),
                     {among(Bounced, WholeDelivery::UndeliveredBounced), among(Returned, WholeDelivery::UndeliveredReturned),
                      among(Failed, WholeDelivery::UndeliveredFailed), among(PartlyDelivered, WholeDelivery::PartlyDelivered),
                      among(NoEvidence, WholeDelivery::UndeliveredNoEvidence), among(OtherReaction, WholeDelivery::UndeliveredOther),
                      among(Pending, WholeDelivery::UndeliveredPending), among(NoEvidenceYet, WholeDelivery::UndeliveredNoEvidenceYet)}});
    const query::Query seen = narrowed(archived, stateQuery(WholeDelivery::AllViewed));
    steps.push_back({CampaignStep::Viewed, seen, {among(Unviewed, WholeDelivery::DeliveredUnviewed)}});
    steps.push_back({CampaignStep::ActedOn, narrowed(seen, u"state:(clicked, responded)"), {{Unanswered, narrowed(seen, u"-state:(clicked, responded)")}}});
    return steps;
}

query::Query undeliveredOf(const query::Query& population)
{
    return narrowed(narrowed(narrowed(population, isCounted), isComposed), u"-(state:all-delivered -state:(composed, cancelled, void) -missing:copy)");
}

namespace {

query::Query queryOf(query::Field field, const QString& name)
{
    query::Term term = query::equalTerm(field, name);
    query::Query query;
    query.where = query::of(std::move(term));
    return query;
}

} // namespace

query::Query campaignQuery(const QString& campaign) { return queryOf(query::Field::Campaign, campaign); }
query::Query batchQuery(const QString& batch) { return queryOf(query::Field::Batch, batch); }

std::optional<NamedPopulation> populationNamedBy(const query::Query& query)
{
    std::optional<NamedPopulation> found;
    const std::vector<query::Expression> alone{query.where};
    const bool isAll = query.where.kind == query::Expression::Kind::All;
    for (const query::Expression& part : isAll ? query.where.children : alone) {
        const bool isNamed = part.term && (part.term->field == query::Field::Campaign || part.term->field == query::Field::Batch);
        const auto* equals = isNamed ? std::get_if<query::Equals>(&part.term->value) : nullptr;
        if (!equals) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = NamedPopulation{part.term->field, equals->value};
    }
    return found;
}

} // namespace cf::evidence
