// How often files are read again, and the runs of readings that persons began, as they are kept. Source: domain/fixity.h.
#pragma once

#include "models/domain/fixity.h"

namespace cf {

/// For one repository, or, without one, for all that have none of their own.
struct ReadingInterval {
    static constexpr int usualMonths = 12, mostMonths = 120;
    RepositoryId repository;
    int months = usualMonths; ///< 0: never by itself
    UtcMs at = 0;
    QString person;
    friend bool operator==(const ReadingInterval&, const ReadingInterval&) = default;
};

struct KeptFixityRun {
    FixityDraw draw;
    std::optional<FixityReport> report; ///< none: it was cut short, and can go on
    QByteArray sha256;                  ///< of the report, linked to the one before
    bool isAsKept = true;               ///< false: the report, or the one before it, is not what it was
    friend bool operator==(const KeptFixityRun&, const KeptFixityRun&) = default;
};

} // namespace cf
