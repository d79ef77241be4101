#include "models/sync/ask_further.h"

#include "models/connectors/record/site_customers.h"
#include "models/sync/known_in_cache.h"

#include <algorithm>

namespace cf::sync {

namespace {

/// Conditions on customers that mean numbers here. Within a negation one that finds less finds more.
void addNumbers(const FurtherQuestion& question, QStringList& said)
{
    const bool isOne = question.kind == FurtherQuestion::Kind::One && question.field == u"customer" && !question.isExact;
    if (isOne && std::ranges::any_of(question.value, [](QChar c) { return c.isDigit(); })) {
        said << question.said;
    }
    for (const FurtherQuestion& part : question.parts) {
        if (question.kind != FurtherQuestion::Kind::Not) {
            addNumbers(part, said);
        }
    }
}

} // namespace

QCoro::Task<Result<FurtherPage>> askFurther(cache::Cache& cache, const Clock& clock, Repository repository,
                                            connectors::Connector& connector, FurtherQuestion question, QString next, int most,
                                            std::stop_token stop)
{
    QStringList numbers;
    if (connectors::customersAreNumbers(repository.mapping)) {
        addNumbers(question, numbers);
    }
    Result<FurtherPage> page = co_await connector.further(std::move(question), std::move(next), most, stop);
    if (!page) {
        co_return page;
    }
    page->at = clock.now();
    for (const QString& said : std::as_const(numbers)) {
        const Lacking lacking{said, Lack::OtherSpelling};
        if (!page->leftOut.contains(said) && std::ranges::find(page->lacking, lacking) == page->lacking.end()) {
            page->lacking.push_back(lacking);
        }
    }
    // After the answer: a run may be bringing records meanwhile.
    CF_CO_TRY(const std::unique_ptr<KnownInCache> known, KnownInCache::open(cache.path(), repository.id));
    for (FurtherHit& hit : page->hits) {
        CF_CO_TRY(const std::optional<connectors::KnownRecord> record, known->record(hit.nativeId));
        hit.here = record ? std::optional(record->communication) : std::nullopt;
        hit.standing = record ? record->standing : RecordStanding::Present;
    }
    co_return page;
}

} // namespace cf::sync
