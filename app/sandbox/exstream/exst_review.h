// A service on demand of the sandbox's own that looks at a document which was archived, and answers with a report of it. docs/sandbox.md.
#pragma once

#include "app/sandbox/exstream/exst_site.h"

namespace cf::sandbox::exstream {

/// POST …/inputs/ondemand/DOMAIN/documentReview
HttpResponse reviewedDocument(Visit& visit, int unit);

} // namespace cf::sandbox::exstream
