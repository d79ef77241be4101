// Which indexes are read in this run, before any is: those that are new or changed, and those that what appeared or
// vanished concerns.
#pragma once

#include "models/connectors/folder/index_group.h"

namespace cf::connectors {

struct FolderPlan {
    struct Group {
        QString folder;
        std::vector<GroupFile> files;
    };
    std::vector<Group> groups;      ///< to be read, in order of path
    std::vector<bool> notDocuments; ///< by position in the listing: index and mapping files
    std::vector<Change> changes;    ///< mapping files taken in, files set aside
};

/// Opens only files named like an index that are new, changed, or share a folder with one. Fills RunState::standing and readNow.
Result<FolderPlan> planOf(RunState& run, const std::stop_token& stop);

extern const char16_t* const mappingFileName;

} // namespace cf::connectors
