// A certificate of completeness: what one query finds, all of it, in which repositories, complete to when, and what stands against saying so. It proves
// a negative as well: that nothing was found. Counted within one snapshot. Source: standards 3.1, 2; beyond, rank 2; capabilities row 28.
#pragma once

#include "models/evidence/completeness.h"
#include "models/search/search_desk.h"

#include <QJsonObject>

#include <atomic>

namespace cf::evidence {

struct CertifiedRepository {
    RepositoryStand stand;
    std::vector<RepositoryGap> gaps; ///< open, the oldest first
    qint64 letters = 0;              ///< of those found, how many it holds
    friend bool operator==(const CertifiedRepository&, const CertifiedRepository&) = default;
};

struct Certificate {
    query::Query query;
    query::Calendar calendar; ///< its `now` is when it was counted
    search::Total total;
    std::vector<CertifiedRepository> repositories;
    QByteArray population; ///< SHA-256 over the ids of all letters in the order of their ids, each ended by a line feed
    QByteArray letters;    ///< all of them as CSV, in that order; empty where there are more than mostEnclosed
    QString program;

    static constexpr qint64 mostEnclosed = 50'000;
    /// No repository lacks anything, the number is exact, and none leaves a condition open.
    bool isComplete() const;
};

/// On a reader's thread. counted: letters so far, for whoever watches. Errors: Cancelled by the interrupt; those of the index.
QFuture<Result<Certificate>> certify(store::Readers& readers, search::IndexFactory factory, query::Query query, query::Calendar calendar, QString program,
                                     std::shared_ptr<std::atomic<qint64>> counted = {}, std::shared_ptr<store::Interrupt> interrupt = {});

/// In stable codes, documented in docs/cli.md.
QJsonObject certificateJson(const Certificate& certificate, const QString& key);

} // namespace cf::evidence
