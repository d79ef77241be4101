// What is asked of an ArchivesSpace backend during a run. Source: protocol notes 1.4, 2.1, 2.5.
#pragma once

#include "models/connectors/archivesspace/archivesspace_parts.h"
#include "models/connectors/remote/json_value.h"

namespace cf::connectors::archivesspace {

inline constexpr qsizetype sliceSize = 250; ///< the server refuses more ids at once
inline const QString archival = QStringLiteral("archival_objects");
inline const QString digital = QStringLiteral("digital_objects");

using Query = std::vector<std::pair<QString, QString>>;

/// One GET below the base. Unauthorised for 403, NotFound for 404, Conflict for 409, Protocol for what else is no success.
QCoro::Task<Result<QJsonDocument>> getJson(RunContext& run, QString path, Query query, QString purpose,
                                           std::stop_token stop);

/// All ids of a type, ascending, each once; those changed since `since` (seconds, server's clock) when that is not 0.
QCoro::Task<Result<std::vector<qint64>>> idsOf(RunContext& run, QString type, qint64 since, std::stop_token stop);

/// The records of these ids, those that are shown. A slice the server fails at is asked for in halves, so that one bad
/// record does not hide the others; what fails alone is told in `failed`.
QCoro::Task<Result<QJsonArray>> recordsOf(RunContext& run, QString type, QStringList ids, QStringList& failed,
                                          std::stop_token stop);

/// Which of these archival and digital objects are shown.
QCoro::Task<Result<QSet<QString>>> shownOf(RunContext& run, QStringList uris, std::stop_token stop);
/// Where these are now, of those that were transferred to another repository which this account may see: numbers stay. Source: protocol
/// notes 5.
QCoro::Task<Result<QHash<QString, QString>>> elsewhereOf(RunContext& run, QStringList uris, std::stop_token stop);

} // namespace cf::connectors::archivesspace
