// Reads all indexes of one folder as one: rows of any of them that share a document id are one communication.
#pragma once

#include "models/connectors/record/communication_map.h"
#include "models/connectors/folder/file_matcher.h"
#include "models/connectors/folder/index_probe.h"
#include "models/connectors/folder/run_state.h"
#include "models/connectors/folder/text_source.h"

class QFileDevice;

namespace cf::connectors {

struct GroupFile {
    qsizetype file = -1; ///< position in the listing
    IndexProbe probe;
};

/// Two passes over each file: the first counts how often each communication comes, so that the second can let go of it
/// with its last row. Memory: 16 bytes a communication, and the rows of those that are not complete yet.
class IndexGroup
{
public:
    IndexGroup(RunState& run, QString folder, std::vector<GroupFile> files);

    /// Takes in some thousand records or fills a page, whatever comes first. True when the group is done. An index that
    /// changes while it is read ends the group without a trace: the next run reads it again.
    Result<bool> readOn(KnownSources& known, const std::stop_token& stop, std::vector<Change>& out);

private:
    struct Held {
        QByteArray packed; ///< the record, without its position
        QString nativeId;
        qsizetype file = -1;
        qsizetype index = -1;
    };
    struct Accepted {
        QString key;
        Held held;
    };
    bool openNext(std::vector<Change>& out);
    bool closeCurrent();
    void count(const ReadStep& step);
    Result<void> build(const ReadStep& step, KnownSources& known, std::vector<Change>& out);
    QString keyOf(const StatedRecord& record) const;
    Result<Accepted> accept(const StatedRecord& record, const QString& key, KnownSources& known);
    Result<FileMatch> place(const StatedRow& row) const;
    Result<void> claimDocument(const QString& key, KnownSources& known);
    Result<void> claimFile(qsizetype file, size_t key);
    Result<void> emitCommunication(const QString& key, const std::vector<Held>& rows, KnownSources& known,
                                   std::vector<Change>& out);
    Result<bool> isKnown(const Communication& communication, const QString& metadataToken, KnownSources& known) const;
    Result<void> emitRest(KnownSources& known, std::vector<Change>& out);
    void setAside(const QString& position, const QString& reason, const QString& raw, std::vector<Change>& out);

    RunState& m_run;
    QString m_folder, m_code;
    std::vector<GroupFile> m_files;
    FileMatcher m_matcher;
    QHash<size_t, quint32> m_awaited; ///< rows still to come, by hash of the key
    QHash<QString, std::vector<Held>> m_open;
    std::vector<Change> m_reads; ///< the indexes read to the end
    bool m_building = false, m_done = false, m_openRows = false;
    size_t m_next = 0;               ///< the file to be opened next
    QFileDevice* m_device = nullptr; ///< owned by m_source
    std::unique_ptr<TextSource> m_source;
    std::unique_ptr<RecordReader> m_reader;
};

} // namespace cf::connectors
