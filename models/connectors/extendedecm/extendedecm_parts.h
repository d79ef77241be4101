// What a run over Content Server consists of. Source: protocol notes 5.1, 5.2, 6.
#pragma once

#include "models/connectors/extendedecm/extendedecm_lists.h"
#include "models/connectors/extendedecm/extendedecm_map.h"
#include "models/connectors/remote/record_taking.h"

namespace cf::connectors::extendedecm {

/// Who is under which hold, as the holds list their items.
struct HoldMembership {
    QHash<QString, HoldObject> holds;             ///< by id
    QHash<qint64, QMap<QString, bool>> byNode;    ///< hold id -> whether it is in force
};

/// What the parts of one run share. Lives on the sync thread, longer than the parts.
struct RunContext {
    Service& service;
    MapRules rules;
    RunBasis basis;
    qint64 since = 0;        ///< ms of the server's clock; 0: everything
    qint64 lastBegan = 0;    ///< when the last run began, or this one, if it was taken up in the first load; 0: neither.
                             ///< Counts where the server does not tell its clock
    bool comparesHolds = false;
    bool comparesAll = false; ///< also set when changes cannot be searched for
    std::optional<HoldMembership> membership{};
    WorkspaceRules workspaces{};
    bool isDenied = false;       ///< holds or retention of some record
    QSet<qint64> refusedFolders{}; ///< containers that would not be listed
    QSet<QString> withdrawn{};   ///< said of these in this run already
    QSet<QString> workspacesRead{}; ///< in this run
    std::optional<QSet<qint64>> workspacesThere{}; ///< as the folders list them; none: they were not listed
    std::vector<std::pair<qint64, qint64>> met{}; ///< nodes that this run read already, with the time of their change
};

/// What changed then and is read in this run is read after that second has passed.
bool isSettled(const RunContext& run, qint64 modified);
/// It is known as the list has it, and was read after the second in which it changed: it need not be read.
Result<bool> isKnown(RunContext& run, const RowWire& row);
/// Reads these nodes and takes what is new of them. One that is not shown is none; one that cannot be used is set aside.
QCoro::Task<Result<void>> readInto(RunContext& run, QStringList ids, std::vector<Change>& out, std::stop_token stop);
/// One of them, with all that is said of it; none: not shown. Protocol, with the path, when it cannot be used.
QCoro::Task<Result<std::optional<NodeWire>>> readOne(RunContext& run, QString id, std::stop_token stop);
/// Whether holds or retention of some record were refused to us.
Change denial(const RunContext& run);
/// Whether folders were refused to us: records in them are known only as far as the search told of them.
Change folderDenial(const RunContext& run);
/// Once a run: all holds and their items. Nothing where records management is not to be had.
QCoro::Task<Result<void>> learnHolds(RunContext& run, std::stop_token stop);

/// What was set aside before, once more.
std::unique_ptr<RunPart> asides(RunContext& run);
/// What changed, or all, by the server's search index.
std::unique_ptr<RunPart> changedNodes(RunContext& run);
/// What the recycle bin says was deleted.
std::unique_ptr<RunPart> recycleBin(RunContext& run);
/// Records whose holds are others than here: a hold does not move the time of change.
std::unique_ptr<RunPart> changedHolds(RunContext& run);
/// Workspaces known here that the folders listed none of. After reconciliation().
std::unique_ptr<RunPart> goneWorkspaces(RunContext& run);
/// All nodes there, folder by folder, against all here.
std::unique_ptr<RunPart> reconciliation(RunContext& run);

} // namespace cf::connectors::extendedecm
