#include "models/evidence/missed_letters.h"

#include "models/evidence/hand_over_report.h"
#include "models/evidence/result_export.h"
#include "models/query/print.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

/// Nobody tells what became of deliveries.
bool isUntold(const std::vector<search::NoDataYet>& noData)
{
    return std::ranges::any_of(noData, [](const search::NoDataYet& one) { return one.field == query::Field::State && one.everywhere; });
}

} // namespace

Result<MissedLetters> missedLetters(store::Database& database, search::SearchIndex& index, const query::Calendar& calendar)
{
    MissedLetters missed;
    missed.at = calendar.now;
    CF_TRY(missed.coverage, cache::runCoverage(database));
    CF_TRY(missed.unmade, cache::unmadeCustomers(database, std::nullopt, mostMissedListed));
    CF_TRY(missed.unarchived, cache::composedOnly(database, mostMissedListed));
    query::Query undelivered = undeliveredOf({});
    CF_TRY(const search::Total total, index.total({undelivered, calendar}));
    missed.undelivered = {std::move(undelivered), total.total, total.exact};
    missed.isDeliveryKnown = !isUntold(total.noData);
    missed.scope = total.scope;
    return missed;
}

QFuture<Result<MissedLetters>> missedLetters(cache::Cache& cache, search::IndexFactory factory, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return missedLetters(database, *index, calendar);
        },
        std::move(interrupt));
}

QFuture<Result<MissedOfRuns>> missedOf(store::Readers& readers, std::vector<cache::RunTally> runs)
{
    return readers.read([runs = std::move(runs)](store::Database& database) -> Result<MissedOfRuns> {
        MissedOfRuns missed;
        std::vector<qint64> rows;
        for (const cache::RunTally& run : runs) {
            rows.push_back(run.row);
            CF_TRY(const QStringList some, cache::missingDocuments(database, run.row));
            missed.unarchived << some;
        }
        missed.unarchived.sort();
        missed.unarchived.removeDuplicates();
        CF_TRY(missed.unmade, cache::unmadeCustomers(database, std::span<const qint64>(rows), mostMissedListed));
        return missed;
    });
}

std::optional<Reconciliation> reconciled(const ControlTotals& control, const MissedOfRuns& missed, qint64 lettersOnRecord)
{
    if (control.basis != ControlTotals::Targeted::Known) {
        return std::nullopt;
    }
    Reconciliation all;
    all.input = missed.unmade.input;
    all.served = missed.unmade.served;
    all.unmade = missed.unmade.count + missed.unmade.unnamed;
    all.documents = control.documents;
    all.unarchived = control.missing;
    all.onRecord = control.documents - control.missing;
    all.letters = lettersOnRecord;
    return all;
}

QJsonObject unmadeJson(const cache::UnmadeList& unmade)
{
    QJsonArray customers;
    for (const cache::UnmadeCustomer& one : unmade.customers) {
        customers.append(QJsonObject{{u"customerNumber"_s, one.number},
                                     {u"customer"_s, one.customer},
                                     {u"system"_s, one.system},
                                     {u"domain"_s, one.domain},
                                     {u"run"_s, one.run},
                                     {u"batch"_s, one.batch},
                                     {u"at"_s, timeJson(one.at)}});
    }
    return {{u"count"_s, unmade.count}, {u"unnamed"_s, unmade.unnamed}, {u"customers"_s, customers}};
}

QJsonObject missedJson(const MissedLetters& missed)
{
    const QJsonObject archived = composedNotArchivedJson({missed.unarchived, missed.coverage, missed.scope, missed.at});
    const QJsonObject delivery{{u"count"_s, missed.undelivered.count}, {u"exact"_s, missed.undelivered.isExact}, {u"query"_s, query::print(missed.undelivered.query)}};
    return {{u"known"_s, !missed.coverage.empty()},
            {u"count"_s, missed.all()},
            {u"notComposed"_s, unmadeJson(missed.unmade)},
            {u"notArchived"_s, QJsonObject{{u"count"_s, missed.unarchived.count}, {u"documents"_s, archived[u"documents"]}}},
            {u"notDelivered"_s, missed.isDeliveryKnown ? QJsonValue(delivery) : QJsonValue()}};
}

QJsonValue reconciliationJson(const std::optional<Reconciliation>& all)
{
    if (!all) {
        return {};
    }
    return QJsonObject{{u"input"_s, all->input},         {u"served"_s, all->served},         {u"notComposed"_s, all->unmade},
                       {u"documents"_s, all->documents}, {u"onRecord"_s, all->onRecord},     {u"notOnRecord"_s, all->unarchived},
                       {u"letters"_s, all->letters},     {u"inNoManifest"_s, all->unlisted()}, {u"whole"_s, all->isWhole()}};
}

} // namespace cf::evidence
