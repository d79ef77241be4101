// Exporting the whole result to a file, without waiting for it.
#pragma once

#include "models/base/clock.h"
#include "models/evidence/result_export.h"
#include "models/search/search_desk.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace cf::ui {

/// One export at a time. Rows are read and written on other threads; signals come on this object's thread.
class ExportPresenter : public QObject
{
    Q_OBJECT

public:
    ExportPresenter(search::SearchDesk& desk, const Clock& clock, QObject* parent = nullptr);
    ~ExportPresenter() override;

    struct Job {
        QString path;
        evidence::ExportOptions options;
        search::Question question;
        search::Order order;
        search::Total total; ///< what was shown when it was asked for
        QString query;       ///< canonical
        QString zone;        ///< "customer", …
        QString program;
    };
    void start(const Job& job);
    void cancel(); ///< no file is left behind
    bool isRunning() const { return m_running; }

    static QString suffix(evidence::ExportFormat format);
    static QString zoneCode(const query::Zone& zone);

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(qint64 count, const QString& path);
    void cancelled();
    void failed(const QString& sentence);

private:
    /// Shared with the threads that read and write; outlives the presenter if they are slower.
    struct Work {
        std::unique_ptr<evidence::ResultExport> file;
        std::atomic<bool> stop = false;
        std::mutex mutex;
        std::optional<Error> error;
    };
    void begin(const Job& job);
    void rowsWritten(const Result<qint64>& answer, const Job& job);
    void fail(const Error& error);

    search::SearchDesk& m_desk;
    const Clock& m_clock;
    std::shared_ptr<Work> m_work;
    QThreadPool m_pool;
    bool m_running = false;
};

} // namespace cf::ui
