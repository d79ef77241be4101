// Business workspaces as lists and one by one, with what is counted of their letters: by the window and the command line alike. Every count
// has the query that shows it. Source: capabilities 1, 2, 6.
#pragma once

#include "models/cache/cache.h"
#include "models/evidence/renewal_check.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

struct ListedWorkspace {
    cache::WorkspaceLine line;
    std::optional<RenewalFinding> renewal; ///< of a policy with a day of renewal, where notices were asked for
    friend bool operator==(const ListedWorkspace&, const ListedWorkspace&) = default;
};
struct WorkspaceList {
    std::vector<ListedWorkspace> workspaces; ///< by kind, then name
    std::map<BusinessKind, qint64> byKind;   ///< of all that are known, whatever was asked for
    qint64 known = 0;
    Scope scope;
};
/// Rejected: the rule of notices is not understood; what the filter could not understand is left out of it.
QFuture<Result<WorkspaceList>> workspacesLike(cache::Cache& cache, search::IndexFactory factory, const WorkspaceFilter& filter, const NoticeRule& rule,
                                              const query::Calendar& calendar, std::shared_ptr<store::Interrupt> interrupt = {});

struct CountedQuery {
    QString value; ///< as stored; empty: none told
    QString query;
    qint64 count = 0;
    friend bool operator==(const CountedQuery&, const CountedQuery&) = default;
};

struct WorkspaceStory {
    cache::KnownWorkspace known;
    std::vector<cache::WorkspaceLine> related; ///< those of its relations that are known here
    QString query;                             ///< finds its letters: filed in it, or shown by it
    search::Total total;
    std::vector<CountedQuery> channels;   ///< each letter once, so that they add up to the total; see byChannel()
    std::vector<CountedQuery> types;      ///< the most frequent first
    std::vector<CountedQuery> classes;    ///< of retention
    std::optional<CountedQuery> held;     ///< under a hold; none: no repository tells it
    std::optional<CountedQuery> named;    ///< that name what it stands for, filed with it or not; none: no field names such a thing
    std::optional<CountedQuery> elsewhere; ///< of these: not with it
    std::optional<RenewalFinding> renewal;
    std::vector<search::Row> newest;
};
/// By its id, or that of what it stands for. NotFound; Conflict when there are several.
QFuture<Result<WorkspaceStory>> workspaceStoryOf(cache::Cache& cache, search::IndexFactory factory, const QString& idOrObject, const NoticeRule& rule,
                                                 const query::Calendar& calendar, std::shared_ptr<store::Interrupt> interrupt = {});

QString workspaceQuery(const QString& nativeId); ///< workspace:"5000012"
/// The field that names what such a workspace stands for; nullopt: none does.
std::optional<query::Field> fieldOf(BusinessKind kind);

/// The letters of a query by channel, each once: those of one channel alone; "several" for those that went by more; "" where none is told.
inline constexpr const char* severalChannels = "several";
Result<std::vector<CountedQuery>> byChannel(search::SearchIndex& index, const query::Query& letters, const query::Calendar& calendar);

} // namespace cf::evidence
