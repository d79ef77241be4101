// Lists, single records, look-ups and feeds. Source: protocol page 2.
#pragma once

#include "app/sandbox/archivesspace/aspace_rendering.h"

namespace cf::sandbox::archivesspace {

/// A list of one kind: by page, id_set or all_ids. `repository` 0: agents and subjects.
HttpResponse listed(Visit& visit, Kind kind, int repository);
/// Any list that is paged by the same rules: `at` renders one entry.
HttpResponse paged(Visit& visit, quint64 total, const std::function<QJsonValue(quint64 index)>& at);
HttpResponse one(Visit& visit, Key key, int repository);
/// find_by_id/FOLDER
HttpResponse found(Visit& visit, const QString& folder, int repository);
HttpResponse deleteFeed(Visit& visit);
HttpResponse updateFeed(Visit& visit);
/// /files/ACCESSION/VERSION/INDEX/name
HttpResponse file(Visit& visit);

} // namespace cf::sandbox::archivesspace
