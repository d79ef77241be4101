// How every letter of somebody stands for a request to be erased: judged as for a disposition, and whether it is to other customers as well. Counted within one snapshot.
// Source: journey R5; docs/erasure.md.
#pragma once

#include "models/domain/erasure.h"
#include "models/evidence/completeness.h"
#include "models/evidence/retention/letter_retention.h"

namespace cf::evidence {

/// Letters of one request.
inline constexpr int mostOfRequest = 5'000;

struct AssessedLetter {
    RetentionFacts facts;
    RetentionStanding retention;
    ErasureStanding standing;
    friend bool operator==(const AssessedLetter&, const AssessedLetter&) = default;
};

struct ErasureAssessment {
    std::vector<AssessedLetter> letters; ///< by id
    std::vector<RepositoryStand> stands; ///< what a repository hides is not among the letters
    std::vector<RuleFault> faults;       ///< of the plan of retention
    UtcMs at = 0;
    QTimeZone zone;
    QDate today() const { return QDateTime::fromMSecsSinceEpoch(at, zone).date(); }
    std::map<ErasureFinding, qint64> counts() const;
};

struct ErasureScope {
    QStringList customers;           ///< ids by which letters are somebody's
    std::optional<QStringList> only; ///< these letters alone, by id, those of them that are known here; none: all of the customers'
};
/// material: without links. Rejected ("too-many").
QFuture<Result<ErasureAssessment>> erasureAssessment(cache::Cache& cache, search::IndexFactory factory, ErasureScope scope, DispositionMaterial material, query::Calendar calendar);

} // namespace cf::evidence
