#include "models/cache/read_brands.h"

#include <algorithm>
#include <map>

namespace cf::cache {

Result<std::vector<BrandUse>> brandsOf(store::Database& database, const std::vector<qint64>& letters)
{
    std::map<QString, qint64> counts;
    CF_TRY(store::Statement * select, database.cached("SELECT brand FROM communication_fact WHERE communication = ?1 AND known_to IS NULL"));
    for (const qint64 letter : letters) {
        select->bind(1, letter);
        CF_TRY(const bool isThere, select->step());
        if (isThere) {
            ++counts[select->text(0)];
        }
        select->reset();
    }
    std::vector<BrandUse> all;
    for (const auto& [brand, count] : counts) {
        all.push_back({brand, count});
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &BrandUse::letters);
    return all;
}

} // namespace cf::cache
