// Opens the files of a sample with the reader that shows documents: a file may be, byte for byte, what was recorded, and still nothing here opens it. GUI thread.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_fixity.h"
#include "models/domain/ports/content_source.h"
#include "models/domain/ports/document_reader.h"

namespace cf::ui {

QString openedVerdict(const OpenedSample& sample);
QString unopenedWord(const OpenedSample::Unopened& file); ///< "does not open: encrypted"

class SampleOpening : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives this.
    SampleOpening(cache::Cache& cache, ContentSource& content, DocumentReader& reader, QObject* parent = nullptr);
    /// Those of a draw of a sample, one after the other. Once.
    void open(const FixityDraw& draw);
    void pause();  ///< after the one that is being opened
    void resume();
    void stop();   ///< so, too; stopped() follows
    bool isPaused() const { return m_isPaused; }
    std::pair<qint64, qint64> progress() const { return {qint64(m_at), qint64(m_files.size())}; } ///< looked at, of; of 0: not known yet

Q_SIGNALS:
    void progressed();
    void stopped();
    void opened(const cf::OpenedSample& sample);
    void failed(const cf::Error& error);

private:
    void next();
    void leaveOut(const QString& state, const QString& reason);

    cache::Cache& m_cache;
    ContentSource& m_content;
    DocumentReader& m_reader;
    std::vector<cache::FileToRead> m_files;
    size_t m_at = 0;
    bool m_isUnderWay = false; ///< one is being opened
    bool m_isPaused = false, m_isStopped = false;
    OpenedSample m_sample;
};

} // namespace cf::ui
