// Opens the files of a sample with the reader that shows documents: a file may be, byte for byte, what was recorded, and still nothing here opens it. GUI thread.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_fixity.h"
#include "models/domain/ports/content_source.h"
#include "models/domain/ports/document_reader.h"

#include <QJsonObject>

namespace cf::ui {

struct OpenedSample {
    static constexpr size_t mostListed = 1'000;
    struct Unopened {
        QString documentId, repository, nativeId;
        QString state;  ///< of TextState, "unsupported"; or "not-fetched"
        QString reason; ///< evidence
        friend bool operator==(const Unopened&, const Unopened&) = default;
    };
    qint64 files = 0, opened = 0;
    std::vector<Unopened> unopened; ///< the first mostListed
    friend bool operator==(const OpenedSample&, const OpenedSample&) = default;
};
QJsonObject openedJson(const OpenedSample& sample);
QString openedVerdict(const OpenedSample& sample);

class SampleOpening : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives this.
    SampleOpening(cache::Cache& cache, ContentSource& content, DocumentReader& reader, QObject* parent = nullptr);
    /// Those of a draw of a sample, one after the other. Once.
    void open(const FixityDraw& draw);

Q_SIGNALS:
    void opened(const cf::ui::OpenedSample& sample);
    void failed(const cf::Error& error);

private:
    void next();
    void leaveOut(const QString& state, const QString& reason);

    cache::Cache& m_cache;
    ContentSource& m_content;
    DocumentReader& m_reader;
    std::vector<cache::FileToRead> m_files;
    size_t m_at = 0;
    OpenedSample m_sample;
};

} // namespace cf::ui
