// What is true of what made a communication, and of a template, said without the services' words.
#pragma once

#include "app/sandbox/exstream/exst_site.h"

namespace cf::sandbox::exstream {

/// {"document", "domain", "job", "flow", "step", "collection", "customer", "batch", "template", "version" (as the archives have it), "wiped",
/// "marked", "traced", "used": [{"id", "name", "type", "version", "state", "approved_by", "approved"}]}; `used` is what the run took, traced or not,
/// unless the job is wiped. NotFound: no communication has that document id.
Result<QJsonObject> truthOfDocument(Site& site, const QString& document);
/// {"template", "resources": [{"id", "hidden", "versions": [{"number", "stated", "state", "author", "approver", "created", "decided", "begins",
/// "ends", "late", "emergency"}]}]}; times in milliseconds, 0: none. NotFound: no template has that code.
Result<QJsonObject> truthOfTemplate(Site& site, const QString& code);

} // namespace cf::sandbox::exstream
