#include "models/domain/evident_failure.h"

#include "models/domain/connection_setting.h"

namespace cf {

namespace {

constexpr qint64 freshForMs = 60 * 60 * 1000;

} // namespace

std::optional<qint64> allowedAge(const Repository& repository)
{
    if (disconnectedSince(repository.connection)) { // which is a gap of its own
        return std::nullopt;
    }
    return repository.checkEvery > 0 && repository.watermark ? std::optional(qint64(repository.checkEvery) * 4 * 1000) : std::nullopt;
}

bool isStale(const Repository& repository, UtcMs now)
{
    const auto allowed = allowedAge(repository);
    return allowed && now - *repository.watermark > *allowed;
}

bool isBehind(const Repository& repository, UtcMs now)
{
    const bool isKept = repository.watermark && !disconnectedSince(repository.connection);
    return isKept && now - *repository.watermark > allowedAge(repository).value_or(freshForMs);
}

std::vector<Failure> evidentFailures(const Repository& repository, UtcMs now)
{
    std::vector<Failure> found;
    if (isStale(repository, now)) {
        found.push_back(Failure::Stale);
    }
    if (repository.setAside > 0) {
        found.push_back(Failure::Partial);
    }
    if (repository.altered > 0) {
        found.push_back(Failure::Hash);
    }
    return found;
}

} // namespace cf
