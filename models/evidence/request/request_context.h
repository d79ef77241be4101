// What is known of a letter, a case or a dispute at the moment a letter is asked for about it: under names that presets refer to, each with who tells
// it. Read once for a request; what it says is kept with the request. Source: docs/requests.md; capabilities 8, 10, 45.
//
// Names: customer, customer.name, customer.address, customer.email, customer.phone; letter.document, letter.title, letter.type, letter.sent,
// letter.recipient; account, policy, claim, case, loan, unit, brand, language; of each workspace KIND (claim, policy, case, loan, customer, …),
// KIND.name, KIND.status, KIND.renewal, and attribute.NAME; of a case of a workflow system case, case.name, case.status, case.step and
// variable.NAME; of consents consent.PURPOSE; of a dispute dispute, dispute.status, dispute.reason, dispute.product, dispute.received; decision, decision.by, decision.approved-by.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_brands.h"
#include "models/domain/correspondence.h"
#include "models/evidence/customer_story.h"
#include "models/evidence/dispute/dispute_book.h"

namespace cf::evidence {

/// What somebody wants to write about.
struct RequestSubject {
    RequestAbout about = RequestAbout::Record;
    QString id;    ///< of a record its id or document id; of a case that of its workspace, what it stands for, or a case of a workflow system; of a dispute any name
    QString stage; ///< of a dispute, which answer; empty: not said
    friend bool operator==(const RequestSubject&, const RequestSubject&) = default;
};

struct RequestContext {
    RequestSubject asked;
    QString subject, title, repository;     ///< as CorrespondenceRequest has them
    QStringList kinds;                      ///< what it is about: "claim", "case", "dispute", "account", "customer"; what presets fit
    std::optional<cache::Record> letter;    ///< the record, the disputed letter, or the newest letter of the case or customer
    bool isLetterAsked = false;             ///< the letter is what it is about; else only the newest
    size_t leg = 0;                         ///< of the customer, in the letter
    QString customer, unit;
    std::vector<KnownValue> values;
    std::optional<DisputeStory> dispute;
    QStringList approvers;                  ///< groups that may approve an outcome, as the process tells them
    CustomerStory story;                    ///< of the customer; empty where none is known
    std::vector<cache::BrandUse> brands;    ///< of the latest letters of the unit
    qint64 brandLetters = 0;                ///< how many those are
    Scope scope;
    UtcMs at = 0;                           ///< when it was read
    const KnownValue* value(const QString& name) const { return knownValue(values, name); }
};

/// So many letters of a unit say under which brands it writes.
inline constexpr int brandSample = 2'000;

/// NotFound; Conflict when several are called so. links: what persons linked to disputes.
QFuture<Result<RequestContext>> requestContextOf(cache::Cache& cache, search::IndexFactory factory, RequestSubject subject, std::vector<DisputeLink> links,
                                                 query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt = {});
Result<RequestContext> readRequestContext(store::Database& database, search::SearchIndex& index, const RequestSubject& subject, const DisputeRules& rules,
                                          const std::vector<DisputeLink>& links, const query::Calendar& calendar);

} // namespace cf::evidence
