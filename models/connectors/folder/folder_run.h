// One run over the archive, page by page: indexes, then the documents no index names, then what is gone.
#pragma once

#include "models/connectors/folder/folder_plan.h"
#include "models/domain/ports/document_reader.h"

namespace cf::connectors {

/// Lives from the first page to the last on the sync thread. Lost with the process: the next one starts over, and what
/// the cache already holds is passed over.
class FolderRun
{
public:
    /// Lists the tree and compares it with what is known. Offline when the folder is not there; Rejected for a faulty
    /// mapping.
    static Result<std::unique_ptr<FolderRun>> start(const Repository& repository, KnownSources& known,
                                                    std::stop_token stop);

    /// At most 200 communications. `last` is set when nothing follows; `next` is left to the caller.
    QCoro::Task<Result<Page>> nextPage(KnownSources& known, DocumentReader& reader, std::stop_token stop);

private:
    explicit FolderRun(RunState state)
        : m_run(std::move(state))
    {}
    void announceOddities(KnownSources& known);
    Result<void> readIndexes(KnownSources& known, const std::stop_token& stop);
    QCoro::Task<Result<void>> readDocuments(KnownSources& known, DocumentReader& reader, std::stop_token stop);
    Result<bool> takeDocument(qsizetype file, KnownSources& known);
    Result<void> tellUnnamed(qsizetype file, KnownSources& known);
    void takeOrphan(qsizetype file);
    QCoro::Task<Result<void>> readMails(KnownSources& known, DocumentReader& reader);
    Result<QString> mailKeyOf(const QString& messageId, const SourceRef& source, KnownSources& known);
    void tellGone();

    RunState m_run;
    FolderPlan m_plan;
    std::vector<Change> m_changes; ///< of the page being filled
    std::unique_ptr<IndexGroup> m_group;
    size_t m_nextGroup = 0, m_nextFile = 0, m_nextGone = 0;
    std::vector<qsizetype> m_mails;
    enum class Phase { Indexes, Documents, Gone, Done };
    Phase m_phase = Phase::Indexes;
};

} // namespace cf::connectors
