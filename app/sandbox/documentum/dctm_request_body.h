// What came with a request that writes: properties as JSON, bytes, or both in parts. Source: protocol page 1.8, 4.2 (parts go by their order,
// not by their names).
#pragma once

#include "app/sandbox/documentum/dctm_site.h"

namespace cf::sandbox::documentum {

struct RequestBody {
    QJsonObject properties; ///< as they were sent
    bool hasContent = false;
    HeldFile content;
};
Or<RequestBody> bodyOf(const Visit& visit);

/// Attributes of a type as they are stored: times in ms. A refusal names what cannot be set.
Or<QJsonObject> checkedProperties(const Visit& visit, const QString& type, const QJsonObject& properties);

} // namespace cf::sandbox::documentum
