// Under which brands letters went out. A function on a reader's connection.
#pragma once

#include "models/store/database.h"

#include <QString>

#include <vector>

namespace cf::cache {

struct BrandUse {
    QString brand; ///< as told; empty: not told
    qint64 letters = 0;
    friend bool operator==(const BrandUse&, const BrandUse&) = default;
};
/// Of these letters (rows of communication), as known now; the most frequent first, then by name.
Result<std::vector<BrandUse>> brandsOf(store::Database& database, const std::vector<qint64>& letters);

} // namespace cf::cache
