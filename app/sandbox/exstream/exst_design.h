// The Design service: templates, versions, approvals, history, links, and what a job took of them. Reading alone. Source: protocol page for
// Exstream, A.3 and A.7.
#pragma once

#include "app/sandbox/exstream/exst_site.h"

namespace cf::sandbox::exstream {

/// Of whom it is that asks.
HttpResponse design(Visit& visit);
/// Below /design/api/v1/links, /manifests and /export.
HttpResponse structure(Visit& visit);
/// POST …/collection-resources/collection-details.
HttpResponse collectionDetails(Visit& visit);

/// One resource of a collection: what a run took.
struct Used {
    const Asset* asset = nullptr;
    AssetVersion version;
    QString approvedBy;
};
/// What a step of a job took; empty: nothing is known, because nothing was traced or the job is gone.
QList<Used> usedBy(Site& site, const PartKey& collection);

} // namespace cf::sandbox::exstream
