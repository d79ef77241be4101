// A document made of driver data with the templates in force there now: sent once, and looked for by its reference where the answer was lost. Source: protocol page A.4,
// "Submitting".
#pragma once

#include "models/connectors/exstream/exstream_requests.h"
#include "models/domain/deed.h"

namespace cf::connectors::exstream {

/// The effect has the document; its reference is the command's key, which the data name.
QCoro::Task<Performed> compose(Service& service, Command command, std::stop_token stop);
/// The job that names the key as its external id, and the document it made. None: there is no such job. Unavailable: there is one, and its document cannot be had.
QCoro::Task<Result<std::optional<Effect>>> composed(Service& service, Command command, std::stop_token stop);

/// What a job that names the key as its external id made for the customer of this number in it. As composed().
QCoro::Task<Result<std::optional<Effect>>> madeFor(Service& service, QString domain, QString key, QString number, std::stop_token stop);
/// What was made, with its size and hash; the reference is the key.
Effect effectOf(const QByteArray& document, const QString& key);
ErrorKind kindOf(int status);

/// The first entry of a zip that is stored as it is; none: it is packed, or no zip. Source: APPNOTE.TXT 6.3.3, 4.3.7.
std::optional<QByteArray> storedEntry(const QByteArray& zip);

} // namespace cf::connectors::exstream
