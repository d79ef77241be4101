// Which campaign or batch is meant by a query, a name or a record. Pure functions, and one question to the cache.
#pragma once

#include "models/cache/cache.h"
#include "models/evidence/campaign_steps.h"

namespace cf::ui {

/// Of what a page is asked to show: a query (of one that names one campaign or batch, all of it), else the name of a campaign.
query::Query populationOf(const QString& subject);
QString subjectOfCampaign(const QString& name);
QString subjectOfBatch(const QString& name);
QString subjectOf(const query::Query& population); ///< populationOf() gives it back

/// The query, when it names one campaign or batch; empty when it names none or several, or is not understood.
QString subjectOfQuery(const QString& text);
/// Of a record the query for its campaign, else for its batch; empty when it tells neither.
QFuture<Result<QString>> subjectOfRecord(cache::Cache& cache, const CommunicationId& record);

} // namespace cf::ui
