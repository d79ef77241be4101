// What the parts of one run share: the tree as it is, who claims what, and what was seen so far. Lives on the sync
// thread.
#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/folder/archive_root.h"
#include "models/connectors/record/carried_fields.h"
#include "models/connectors/record/site_vocabulary.h"
#include "models/connectors/folder/tree_state.h"

namespace cf::connectors {

struct RunState {
    RunState(ArchiveRoot&& archive, RepositoryId id, SiteVocabulary words)
        : root(std::move(archive))
        , repository(std::move(id))
        , vocabulary(std::move(words))
    {}

    ArchiveRoot root;
    RepositoryId repository;
    SiteVocabulary vocabulary;
    TreeState tree;
    QSet<QString> standing; ///< codes of folders whose indexes stand as they were read before, and are not read now
    QSet<QString> readNow;                  ///< codes of folders whose indexes are read in this run
    QHash<size_t, QString> owners; ///< hash of "doc:…" or "mail:…" -> the folder or file that has it in this run
    QSet<size_t> saidAgain;        ///< hashes of the communications the indexes read in this run name
    CarriedFields carried;
    /// Told at the end of the run: were it broken off before, what an index says of files that are looked at later would be lost.
    std::vector<Change> indexesRead;
    qint64 settled = 0; ///< files whose part in this run is known

    SourceRef sourceOf(qsizetype file, const QString& metadataToken = {}) const
    {
        const TreeFile& entry = tree.listing.files[size_t(file)];
        return {repository, entry.nativeId(), {}, tokenOf(entry.stamp), metadataToken};
    }
};

Aside asideOf(const SourceRef& source, const QString& position, const QString& reason, const QString& raw = {});

} // namespace cf::connectors
