// What is asked of a CMIS server. Source: protocol notes 1.1, 1.3.
#pragma once

#include "models/connectors/cmis/cmis_map.h"
#include "models/connectors/cmis/cmis_query.h"
#include "models/connectors/remote/asked_statement.h"
#include "models/http/signed_line.h"

namespace cf::connectors::cmis {

using Query = std::vector<std::pair<QString, QString>>;

/// A repository of a server, found and ready to be asked. Belongs to the line's thread.
struct Service {
    http::SignedLine& line;
    ServiceWire wire{}; ///< with addresses as they may be used
    Listing listing{};
    std::vector<AskedAttribute> attributes{}; ///< of the type, as they are
    QHash<QString, bool> versionable{}; ///< by type id, as far as it was asked
    bool refusesRenditions = false;     ///< in lists
    bool tellsRenditions = false;       ///< it did in a list: one without any says that there are none
    std::optional<UtcMs> began{};       ///< the server's clock at the first answer of a run
};

/// `url` with these parameters, whatever it has already.
QUrl withQuery(const QUrl& url, const Query& query);

/// JSON of any form; errors by errorIn().
QCoro::Task<Result<QJsonDocument>> getJson(Service& service, QUrl url, Query query, QString purpose,
                                           std::stop_token stop);

/// The server knows who asks and does not show this: not a sign-in that was refused, which concerns everything.
bool isDenied(const Error& error);

/// Whether a type has versions. Learnt once for each; none while the server does not say.
QCoro::Task<Result<std::optional<bool>>> isVersionable(Service& service, QString typeId, std::stop_token stop);
/// The latest state of the object of a row, with all its versions where its type has them. NotFound when the server says so.
QCoro::Task<Result<RecordWire>> recordOf(Service& service, RowWire row, std::stop_token stop);
/// The same without renditions.
QCoro::Task<Result<RecordWire>> versionsOf(Service& service, RowWire row, std::stop_token stop);
/// One version of an object, by itself.
QCoro::Task<Result<VersionWire>> versionOf(Service& service, QString objectId, QString returnVersion,
                                           std::stop_token stop);
/// Rows of a statement, past `skip` of them.
QCoro::Task<Result<QJsonObject>> queryOf(Service& service, QString statement, qint64 skip, qint64 most, QString purpose, std::stop_token stop,
                                         QString renditionFilter = {}, bool ofAllVersions = false);
/// The row of a record by its id here; none: it is not listed. Rejected where the server cannot be asked so.
QCoro::Task<Result<std::optional<RowWire>>> rowOf(Service& service, QString nativeId, std::stop_token stop);
/// The record of this id here, by whichever way the server finds it, with its versions, the oldest first. NotFound.
QCoro::Task<Result<RecordWire>> recordAt(Service& service, QString nativeId, std::stop_token stop);
/// One page of the list of those changed since; by key, or past `skip` rows. withRenditions: of each object as well, if the server can.
QCoro::Task<Result<RowsWire>> rowsOf(Service& service, qint64 since, std::optional<Key> after, qint64 skip, qint64 most,
                                     std::stop_token stop, bool withRenditions = false);

} // namespace cf::connectors::cmis
