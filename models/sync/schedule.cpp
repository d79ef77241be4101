#include "models/sync/schedule.h"

#include <algorithm>

namespace cf::sync {

namespace {

constexpr qint64 longestMs = 3600'000;

bool needsPerson(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorised || kind == ErrorKind::Locked || kind == ErrorKind::Rejected || kind == ErrorKind::NotFound ||
           kind == ErrorKind::Unavailable;
}

} // namespace

void Schedule::know(const std::vector<Repository>& repositories)
{
    std::map<RepositoryId, Entry> now;
    for (const Repository& repository : repositories) {
        const auto before = m_entries.find(repository.id);
        Entry entry = before != m_entries.end() ? before->second : Entry{};
        if (before == m_entries.end()) {
            entry.last = repository.lastAttempt;
        }
        entry.everyMs = qint64(repository.checkEvery) * 1000;
        now.emplace(repository.id, entry);
    }
    m_entries = std::move(now);
}

void Schedule::noteStart(const RepositoryId& repository) { m_entries[repository].runs = true; }

void Schedule::noteEnd(const RepositoryId& repository, UtcMs now, std::optional<ErrorKind> failure)
{
    Entry& entry = m_entries[repository];
    entry.runs = false;
    entry.last = now;
    entry.needsPerson = failure && needsPerson(*failure);
    entry.failures = !failure || *failure == ErrorKind::Cancelled ? 0 : entry.failures + 1;
}

std::optional<UtcMs> Schedule::nextOf(const Entry& entry)
{
    if (entry.everyMs <= 0 || entry.runs || entry.needsPerson) {
        return std::nullopt;
    }
    qint64 wait = entry.everyMs;
    for (int i = 0; i < entry.failures && wait < longestMs; ++i) {
        wait = std::min(wait * 2, longestMs);
    }
    return entry.last ? *entry.last + wait : 0;
}

std::vector<RepositoryId> Schedule::due(UtcMs now) const
{
    std::vector<std::pair<UtcMs, RepositoryId>> found;
    for (const auto& [id, entry] : m_entries) {
        if (const auto next = nextOf(entry); next && *next <= now) {
            found.emplace_back(*next, id);
        }
    }
    std::ranges::sort(found);
    std::vector<RepositoryId> ids;
    for (const auto& [at, id] : found) {
        ids.push_back(id);
    }
    return ids;
}

std::optional<UtcMs> Schedule::next(const RepositoryId& repository) const
{
    const auto found = m_entries.find(repository);
    return found == m_entries.end() ? std::nullopt : nextOf(found->second);
}

} // namespace cf::sync
