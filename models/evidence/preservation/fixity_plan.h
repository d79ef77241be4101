// What is to be read again, before it is read: which files a person means, how many and how large they are, and the draw of a run; and after it, the report. Source: domain/fixity.h; journey R6.
#pragma once

#include "models/cache/scoped_files.h"
#include "models/domain/ports/verification.h"
#include "models/evidence/preservation/preservation_book.h"

namespace cf::evidence {

/// The files that a run can be drawn from.
struct FixityScope {
    struct Share {
        RepositoryId repository;
        QString name;
        std::optional<UtcMs> watermark; ///< complete to
        cache::FileTally files;
        friend bool operator==(const Share&, const Share&) = default;
    };
    QString query;                       ///< canonical; empty: every file, whether a letter has it or not
    std::optional<search::Total> letters; ///< that the query finds
    std::vector<Share> shares;           ///< those that hold records and are connected, by name
    UtcMs at = 0;
    /// Of the shares with these names; empty: of all.
    cache::FileTally sum(const QStringList& repositories = {}) const;
    /// What reading so many of them comes to, by the mean of those whose size is known; none: no size is known.
    std::optional<qint64> bytesOf(qint64 files, const QStringList& repositories = {}) const;
};
/// query: empty, or one that parses, else Rejected ("query"). Goes through all files: some seconds at ten million. Cancelled after the interrupt.
QFuture<Result<FixityScope>> fixityScopeOf(cache::Cache& cache, search::IndexFactory factory, QString query, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt = {});
/// Rows of sources of all letters that it finds, ascending.
Result<std::vector<qint64>> filesFound(store::Database& database, search::SearchIndex& index, const search::Question& question);

struct FixityWish {
    FixityOf of = FixityOf::Due;
    QStringList repositories; ///< by name; empty: all that hold records
    qint64 sample = 0;
    int percent = 0; ///< of the files, in place of `sample`, one at least; 0: none
    QString seed; ///< empty: one is made
    QString person;
    UtcMs since = 0; ///< of Since
    QString query; ///< of a sample: of the files of the letters that it finds; empty: of all
    bool opens = false; ///< of a sample: its files are opened as well
    bool isSeedMade = false; ///< the seed is the program's, though it was shown before
};
/// A sample of the files of letters is kept with the run, file by file, and has at most so many.
inline constexpr qint64 mostDrawnOfLetters = 100'000;
QString madeSeed();
qint64 sampleOfShare(qint64 files, int percent); ///< rounded up, so that it is one at least
/// Rejected: "no-such-repository: NAME", "no-repository", "nothing-due", "sample: 1 to N" (none, or more than there are files), "query" (it does not parse, or goes with something else than a sample),
/// "no-files" (the letters that the query finds have none): codes with their evidence. factory: for a query.
QFuture<Result<FixityDraw>> planFixity(cache::Cache& cache, FixityWish wish, std::vector<ReadingInterval> intervals, const query::Calendar& calendar, search::IndexFactory factory = {});
/// After the readings: what they found. unreadable: with their reasons, from the verification. opened: what became of opening the sample; none: nobody did.
QFuture<Result<FixityReport>> concludeFixity(cache::Cache& cache, FixityDraw draw, std::vector<VerifiedItem> unreadable, std::optional<OpenedSample> opened, QString program, UtcMs now);

} // namespace cf::evidence
