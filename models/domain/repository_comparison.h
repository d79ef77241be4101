// What a repository says now against what the cache says, record by record.
#pragma once

#include "models/domain/repository.h"

namespace cf {

struct RepositoryComparison {
    struct Difference {
        CommunicationId communication; ///< empty for one that is only there
        QString nativeId, documentId;
        QStringList fields; ///< what differs: "title", "holds", "standing"
        friend bool operator==(const Difference&, const Difference&) = default;
    };
    static constexpr size_t mostListed = 1000; ///< of each list; the counts are whole

    RepositoryId repository;
    QString name;
    UtcMs began = 0, ended = 0;
    std::optional<UtcMs> watermark; ///< what changed there since is a difference, and no fault
    qint64 there = 0, same = 0, aside = 0; ///< aside: cannot be understood, so that nothing can be said of them
    qint64 differing = 0, onlyThere = 0, onlyHere = 0;
    std::vector<Difference> differingOnes, onlyThereOnes, onlyHereOnes; ///< the first of each
    bool agrees() const { return differing == 0 && onlyThere == 0 && onlyHere == 0; }
    friend bool operator==(const RepositoryComparison&, const RepositoryComparison&) = default;
};

/// Names of what a communication says differently in two readings of it: of fields, "recipients", "delivery", "renditions", "versions",
/// "holds", "retention". Hashes and sizes that were found by reading bytes do not count, nor do events that the later reading no
/// longer tells: what was once told stays.
QStringList differingFields(const Communication& earlier, const Communication& later);

} // namespace cf
