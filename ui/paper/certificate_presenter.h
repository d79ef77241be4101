// Counts for a certificate of completeness and writes it, without waiting. GUI thread.
#pragma once

#include "models/cache/cache.h"
#include "models/evidence/certificate.h"
#include "ui/paper/sealed_paper_presenter.h"

#include <QTimer>

namespace cf::ui {

class CertificatePresenter : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the presenter.
    CertificatePresenter(cache::Cache& cache, search::SearchDesk& search, SecretStore& secrets, SealedPaperPresenter::Draw draw, QObject* parent = nullptr);
    ~CertificatePresenter() override; ///< as cancel()

    /// One at a time; another while one runs is left out. calendar.now: the time it is counted at.
    void start(const query::Query& query, const query::Calendar& calendar, const QString& path, const QString& program, Signing signing);
    void cancel(); ///< nothing is written, and nothing told
    bool isRunning() const { return m_interrupt != nullptr; }

Q_SIGNALS:
    void progressed(qint64 counted);
    void written(const QString& path, bool isComplete, const QString& key, const QString& whyUnsigned);
    void failed(const cf::Error& error);

private:
    cache::Cache& m_cache;
    search::IndexFactory m_searches;
    SealedPaperPresenter m_paper;
    QTimer m_watch;
    std::shared_ptr<std::atomic<qint64>> m_counted;
    std::shared_ptr<store::Interrupt> m_interrupt; ///< while one runs
    bool m_isComplete = false;
};

} // namespace cf::ui
