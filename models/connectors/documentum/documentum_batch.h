// Many things asked for in one request: the batch of Documentum REST Services, of nothing but GET. What it does not bring is asked for
// alone by whoever needs it, so that nothing is known otherwise than without it. Source: protocol notes 7.5.
#pragma once

#include "models/connectors/documentum/documentum_requests.h"

#include <QHash>

namespace cf::connectors::documentum {

/// Asks for all of these, a hundred at a time. Empty where the server offers no batches, or one thing alone is asked for. A refusal ends
/// batches for as long as the service lives. Errors: trouble on the way, as of getObject.
QCoro::Task<Result<Fetched>> fetchMany(Service& service, std::vector<QUrl> urls, QString purpose, std::stop_token stop);

/// From what was fetched, else as getObject.
QCoro::Task<Result<QJsonObject>> fetchedOr(Service& service, Fetched& fetched, QUrl url, QString purpose, std::stop_token stop);

/// Records, whole, in the order of `all`, which lists the versions of each. NotFound when no version of one is shown.
QCoro::Task<std::vector<Result<RecordWire>>> recordsOf(Service& service, std::vector<std::vector<RowWire>> all, std::stop_token stop);

} // namespace cf::connectors::documentum
