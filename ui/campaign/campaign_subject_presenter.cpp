#include "ui/campaign/campaign_subject_presenter.h"

#include "models/cache/read_record.h"
#include "models/query/parse.h"
#include "models/query/print.h"

namespace cf::ui {

query::Query populationOf(const QString& subject)
{
    // A name is words alone, as it stands in a list; what is typed as a query has a field, a keyword or a date.
    const auto parsed = query::parse(subject);
    return parsed && subject.contains(u':') ? *parsed : evidence::campaignQuery(subject);
}

QString subjectOfCampaign(const QString& name) { return query::print(evidence::campaignQuery(name)); }
QString subjectOfBatch(const QString& name) { return query::print(evidence::batchQuery(name)); }
QString subjectOf(const query::Query& population) { return query::print(population); }

QString subjectOfQuery(const QString& text)
{
    const auto parsed = query::parse(text);
    return parsed && evidence::populationNamedBy(*parsed) ? query::print(*parsed) : QString();
}

QFuture<Result<QString>> subjectOfRecord(cache::Cache& cache, const CommunicationId& record)
{
    return cache.readers().read([record](store::Database& database) -> Result<QString> {
        CF_TRY(const cache::Record read, cache::readRecord(database, record.value()));
        const Communication& c = read.communication;
        return !c.campaign.isEmpty() ? subjectOfCampaign(c.campaign) : !c.batch.isEmpty() ? subjectOfBatch(c.batch) : QString();
    });
}

} // namespace cf::ui
