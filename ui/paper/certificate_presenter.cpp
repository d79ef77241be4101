#include "ui/paper/certificate_presenter.h"

#include "models/base/deliver.h"
#include "ui/paper/certificate_text_presenter.h"

namespace cf::ui {

namespace {
constexpr std::chrono::milliseconds watching{200};
}

CertificatePresenter::CertificatePresenter(cache::Cache& cache, search::SearchDesk& search, SecretStore& secrets, SealedPaperPresenter::Draw draw, QObject* parent)
    : QObject(parent)
    , m_cache(cache)
    , m_searches(search.factory())
    , m_paper(secrets, std::move(draw))
{
    m_watch.setInterval(watching);
    connect(&m_watch, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_counted); });
    connect(&m_paper, &SealedPaperPresenter::written, this,
            [this](const QString& path, const QString& key, const QString& whyUnsigned) { Q_EMIT written(path, m_isComplete, key, whyUnsigned); });
    connect(&m_paper, &SealedPaperPresenter::failed, this, &CertificatePresenter::failed);
}

CertificatePresenter::~CertificatePresenter() { cancel(); }

void CertificatePresenter::cancel()
{
    m_watch.stop();
    if (const auto running = std::exchange(m_interrupt, nullptr)) {
        running->request();
    }
}

void CertificatePresenter::start(const query::Query& query, const query::Calendar& calendar, const QString& path, const QString& program, Signing signing)
{
    if (isRunning()) {
        return;
    }
    m_counted = std::make_shared<std::atomic<qint64>>(0);
    m_interrupt = std::make_shared<store::Interrupt>();
    m_watch.start();
    deliver(evidence::certify(m_cache.readers(), m_searches, query, calendar, program, m_counted, m_interrupt), this,
            [this, path, signing, running = m_interrupt](const Result<evidence::Certificate>& certificate) {
                if (running != m_interrupt) {
                    return; // cancelled
                }
                m_watch.stop();
                m_interrupt.reset();
                if (!certificate) {
                    Q_EMIT failed(certificate.error());
                    return;
                }
                m_isComplete = certificate->isComplete();
                m_paper.write(sealedCertificate(*certificate, path), signing, Asking::Person);
            });
}

} // namespace cf::ui
