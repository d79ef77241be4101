// How one letter stands, with all that keeps it from being disposed of: what itself, its package, its other copies, matters, disputes and other dispositions say. The
// same for the page, for a decision, and for the look right before a record is destroyed. Source: journey R2; docs/retention.md.
#pragma once

#include "models/cache/read_retention.h"
#include "models/domain/disposition_material.h"
#include "models/evidence/dispute/dispute_book.h"
#include "models/evidence/retention/retention_rules.h"

#include <QHash>
#include <QSet>

namespace cf::evidence {

struct LetterRetention {
    RetentionFacts facts;
    RetentionStanding standing;
    std::vector<DispositionBlock> blocks; ///< none: it may be disposed of
    friend bool operator==(const LetterRetention&, const LetterRetention&) = default;
};

/// Judges letters within one snapshot. What it was given outlives it.
class RetentionJudge
{
public:
    /// disputed: ids of letters of open disputes, with the disputes. exceptOf: a disposition whose own letters are not "under review".
    RetentionJudge(store::Database& database, const RetentionPlan& plan, const DispositionMaterial& material, QTimeZone zone, UtcMs now, QHash<QString, QStringList> disputed, QString exceptOf = {});
    /// Reads which repositories hide holds, and of what kind each is. Before the first letter.
    Result<void> begin();
    RetentionStanding standing(const RetentionFacts& facts) const;
    /// All that keeps it; of one that is not due without what its package and its copies say, which cost a look each.
    Result<LetterRetention> judged(const cache::RetentionRow& row);
    /// With those, due or not: a canary need not be due.
    Result<LetterRetention> judgedWhole(const cache::RetentionRow& row);
    QDate today() const { return m_today; }

private:
    Result<void> addRelated(const cache::RetentionRow& row, LetterRetention& letter);
    store::Database& m_database;
    const RetentionPlan& m_plan;
    QTimeZone m_zone;
    QDate m_today;
    QHash<QString, QStringList> m_held, m_underReview;
    QHash<QString, std::vector<RetentionOverride>> m_overrides;
    QHash<QString, QStringList> m_disputed;
    QSet<QString> m_hiding, m_withoutMeans;
};

/// Letters of open disputes, with the id of the dispute.
Result<QHash<QString, QStringList>> disputedLetters(store::Database& database, search::SearchIndex& index, const QString& profile, const std::vector<DisputeLink>& links, const query::Calendar& calendar);

/// Letters whose standing bears on that of this one: itself, those of its package, and other records under its document id. Empty: it is not known.
QFuture<Result<QStringList>> lettersBearingOn(cache::Cache& cache, CommunicationId communication);
/// How a letter stands now, by the plan of the profile that the cache is of. isInDispute: it belongs to some dispute, see disputesOfRecord(); whether that is open is
/// read. None: it is not known.
QFuture<Result<std::optional<LetterRetention>>> letterRetention(cache::Cache& cache, search::IndexFactory factory, CommunicationId communication, bool isInDispute,
                                                                DispositionMaterial material, query::Calendar calendar, QString exceptOf = {});

} // namespace cf::evidence
