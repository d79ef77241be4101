// What holding for a matter comes to before anybody is asked: every letter it reaches, where each is kept, by what means it can be held, what it may have
// missed and whether it reaches too far. Counted within one snapshot. Source: journey R1.2, R1.4.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_successors.h"
#include "models/domain/kept_matter.h"
#include "models/evidence/completeness.h"
#include "models/search/search_desk.h"

#include <QSet>

namespace cf::evidence {

struct HoldShare {
    RepositoryStand stand;
    RepositoryKind kind = RepositoryKind::Folder;
    qint64 letters = 0, records = 0, versions = 0, files = 0;
    qint64 population = 0; ///< letters it has in all
    friend bool operator==(const HoldShare&, const HoldShare&) = default;
};

/// Letters that the matter does not reach and that somebody may have meant.
enum class NearMissKind {
    Copies,     ///< other records under the document id of one that it reaches
    NoMetadata, ///< lack what a query could find them by
    Unreadable  ///< nobody could read their words
};
QLatin1StringView codeOf(NearMissKind kind);
struct NearMiss {
    NearMissKind kind = NearMissKind::Copies;
    qint64 letters = 0;
    QString query;       ///< that lists them; empty: `listed` does
    QStringList listed;  ///< ids, at most mostListed
    static constexpr qsizetype mostListed = 1'000;
    friend bool operator==(const NearMiss&, const NearMiss&) = default;
};

struct HoldPlan {
    HoldMatter matter;
    query::Calendar calendar;      ///< its `now` is when it was counted
    search::Total total;           ///< of the query
    std::vector<HoldShare> shares; ///< of repositories that keep some of it, by name
    std::vector<HoldItem> items;   ///< by id of the communication, without those under the matter already
    QStringList notWhole;          ///< names of repositories of the scope that are not complete: what they hide is not reached
    qint64 known = 0;              ///< of those reached, how many are under it already
    qint64 stays = 0;              ///< under it, and the query does not find them any more
    QStringList notHere;           ///< named, and not known here
    QByteArray population;         ///< SHA-256 over the ids of the items in their order, each ended by a line feed
    std::vector<search::FacetCounts> facets; ///< type, unit, month
    std::vector<search::Row> sample;         ///< at most sampleSize, spread over the items by their hash: the same letters give the same sample
    std::vector<NearMiss> nearMisses;        ///< that are any
    std::vector<HoldEvidence> evidence;      ///< of all letters under it then, where the matter asks for it; by repository
    std::map<QString, QString> movedFrom = {}; ///< by id of an item: the letter under the matter that it is the record of, kept somewhere else by now
    static constexpr size_t sampleSize = 20;
    /// Repositories of which it reaches more than half, and more than a thousand.
    std::vector<HoldShare> tooFar() const;
    bool isComplete() const; ///< every repository of the scope is complete to its watermark, and the count is exact
};

/// A matter has at most so many letters.
inline constexpr qint64 mostUnderMatter = 500'000;

/// What a matter follows its letters to.
struct HoldFollowing {
    std::vector<cache::HeldBefore> held; ///< all of its letters
    bool isAlone = false;                ///< what was moved and nothing else, as of a matter that is not standing
};
/// already: ids of the letters that are under it. Rejected: its query does not parse ("query"), or more than mostUnderMatter.
QFuture<Result<HoldPlan>> holdPlanOf(cache::Cache& cache, search::IndexFactory factory, HoldMatter matter, QSet<QString> already, query::Calendar calendar,
                                     std::shared_ptr<store::Interrupt> interrupt = {}, HoldFollowing following = {});
QJsonObject holdPlanJson(const HoldPlan& plan, const TermsByRepository& terms);
/// What a step says of a plan: counts, hash, to when repositories were complete.
QJsonObject toldOfPlan(const HoldPlan& plan);

} // namespace cf::evidence
