// Requests that write. Source: protocol page 1.4, 5.
#pragma once

#include "app/sandbox/archivesspace/aspace_site.h"

namespace cf::sandbox::archivesspace {

HttpResponse created(Visit& visit, Kind kind, int repository);
HttpResponse updated(Visit& visit, Key key, int repository);
HttpResponse deleted(Visit& visit, Key key, int repository);
HttpResponse suppressed(Visit& visit, Key key, int repository);
HttpResponse published(Visit& visit, Key key, int repository, bool isPublished);
HttpResponse transferred(Visit& visit, Key key, int repository);
HttpResponse mergedDigitalObjects(Visit& visit);
HttpResponse deletedInBatch(Visit& visit);

/// The body as JSON, or what the server says to what is none.
std::variant<QJsonObject, HttpResponse> bodyOf(const HttpRequest& request);

} // namespace cf::sandbox::archivesspace
