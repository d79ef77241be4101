// When each repository is looked at by itself. A value; whoever has a clock asks it.
#pragma once

#include "models/base/result.h"
#include "models/domain/repository.h"

#include <map>

namespace cf::sync {

class Schedule
{
public:
    /// What is connected now. One that is new here is due at once, unless its last attempt says otherwise.
    void know(const std::vector<Repository>& repositories);
    void noteStart(const RepositoryId& repository); ///< not due while it runs
    /// After a failure the next run waits twice as long as the one before, an hour at the most. After a refusal, and where a person is
    /// needed, none follows until one was asked for: tried again and again, a wrong password locks accounts.
    void noteEnd(const RepositoryId& repository, UtcMs now, std::optional<ErrorKind> failure);

    std::vector<RepositoryId> due(UtcMs now) const; ///< in the order they became due
    std::optional<UtcMs> next(const RepositoryId& repository) const; ///< none: only when asked, or it runs

private:
    struct Entry {
        qint64 everyMs = 0;
        int failures = 0; ///< in a row
        bool runs = false, needsPerson = false;
        std::optional<UtcMs> last; ///< when a run ended
    };
    static std::optional<UtcMs> nextOf(const Entry& entry);
    std::map<RepositoryId, Entry> m_entries;
};

} // namespace cf::sync
