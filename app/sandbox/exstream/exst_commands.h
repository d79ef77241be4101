// Jobs that are begun and stopped by clients, and how they are told of. Source: protocol page for Exstream, A.4 and A.9. No key keeps a
// request from being acted upon twice: that is as the page has it.
#pragma once

#include "app/sandbox/exstream/exst_site.h"

namespace cf::sandbox::exstream {

/// Whatever is posted to Orchestration.
HttpResponse commanded(Visit& visit);

QJsonObject ownJobJson(const Visit& visit, const OwnRun& run);
/// Those of a domain that the filter wants, the latest first.
QList<const OwnRun*> ownJobsWanted(Visit& visit, int unit);
/// Of jobs, flow instances and steps that clients began; nothing: it is none of theirs.
std::optional<HttpResponse> ownPart(Visit& visit, int unit);

} // namespace cf::sandbox::exstream
