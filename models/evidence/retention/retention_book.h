// How long all letters are kept, by class, repository and unit: what is due and what is blocked and why, where sources disagree, and codes that nobody mapped. Counted
// within one snapshot; every letter is looked at. Source: capabilities 89, 90, 93; journeys R2, R4.
#pragma once

#include "models/domain/letter_standing.h"
#include "models/evidence/completeness.h"
#include "models/evidence/retention/letter_retention.h"

#include <QJsonObject>

namespace cf::evidence {

/// Which letters are looked at closer.
struct RetentionWish {
    QStringList classes, repositories, units; ///< codes and names; empty: all
    int withinDays = 0;                       ///< due so many days from now at the latest; 0: due now
    std::optional<RetentionConflict> conflict; ///< instead: those of which sources disagree so
    qsizetype listed = 2'000;
    friend bool operator==(const RetentionWish&, const RetentionWish&) = default;
};

struct RetentionShare {
    QString planClass; ///< empty: no class of the plan
    RepositoryId repository;
    QString repositoryName, unit;
    qint64 letters = 0;
    qint64 due = 0, overdue = 0;      ///< due: now; overdue: of these, for more than overdueDays
    qint64 within30 = 0, within90 = 0, later = 0;
    qint64 waiting = 0, permanent = 0, notClassified = 0;
    qint64 blocked = 0;               ///< of those that are due
    qint64 destroyed = 0;             ///< not there any more; counted in none of the others
    friend bool operator==(const RetentionShare&, const RetentionShare&) = default;
};
inline constexpr int overdueDays = 30;

/// Letters of which sources disagree in the same way: one cause.
struct ConflictCause {
    RetentionConflict conflict = RetentionConflict::PeriodDiffers;
    QString repositoryName, unit, asked, kept, plan; ///< as said; the plan's class by its code
    qint64 letters = 0;
    QStringList named; ///< ids, at most mostNamed
    QStringList documents; ///< document ids of the first of them, at most mostSearched
    static constexpr qsizetype mostNamed = 5'000, mostSearched = 50;
    friend bool operator==(const ConflictCause&, const ConflictCause&) = default;
};

struct NotMappedCode {
    QString repositoryName, code;
    qint64 letters = 0;
    friend bool operator==(const NotMappedCode&, const NotMappedCode&) = default;
};

struct RetentionBook {
    RetentionRules rules;
    RetentionWish wish;
    std::vector<RetentionShare> shares; ///< by class, repository, unit
    std::vector<ConflictCause> causes;  ///< the most letters first
    std::vector<NotMappedCode> notMapped;
    std::map<BlockReason, qint64> blocks; ///< of letters that are due; one may have several
    std::vector<LetterRetention> listed;  ///< of the wish, by the day they are kept until, then by id; at most wish.listed
    qint64 wished = 0, wishedFree = 0;    ///< of the wish, and of these those that nothing blocks
    std::vector<RepositoryStand> stands;  ///< of repositories that keep letters
    qint64 drafts = 0;                    ///< left out
    bool isOutline = false; ///< what keeps letters is not known of those beyond the listed, nor where sources disagree: no blocked, causes, notMapped, blocks, wishedFree
    UtcMs at = 0;
    QTimeZone zone;
    RetentionShare sum() const;
};

/// Cancelled when interrupted. material: without links they are taken for none.
QFuture<Result<RetentionBook>> retentionBook(cache::Cache& cache, search::IndexFactory factory, DispositionMaterial material, RetentionWish wish, QString language, query::Calendar calendar,
                                             std::shared_ptr<store::Interrupt> interrupt = {});
/// Shares and the first letters that are due, from what is kept of how letters stand (cache/letter_standings.h): some seconds for ten million. None where that is not made as of now, and for a
/// wish that is about a conflict, classes, repositories or units, or other days than 30 or 90.
QFuture<Result<std::shared_ptr<const RetentionBook>>> retentionOutline(cache::Cache& cache, search::IndexFactory factory, DispositionMaterial material, DecidedRetention decided, RetentionWish wish,
                                                                       QString language, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt = {});
/// SHA-256 of the files of a letter as they were read, in hexadecimal.
Result<QStringList> hashesOf(store::Database& database, const CommunicationId& communication);

QJsonObject retentionJson(const RetentionBook& book);
QJsonObject letterJson(const LetterRetention& letter);

} // namespace cf::evidence
