#include "ui/compare/sameness_presenter.h"

#include "models/base/deliver.h"

namespace cf::ui {

namespace {
constexpr std::chrono::milliseconds lookingEvery{150};
}

SamenessPresenter::SamenessPresenter(CanonicalReader& forms, DocumentReader& pages, QObject* parent)
    : QObject(parent)
    , m_forms(forms)
    , m_pages(pages)
{
    m_progress.setInterval(lookingEvery);
    connect(&m_progress, &QTimer::timeout, this, &SamenessPresenter::progressed);
}

SamenessPresenter::~SamenessPresenter()
{
    if (m_watch) {
        m_watch->isStopped = true;
    }
}

void SamenessPresenter::clear()
{
    if (m_watch) {
        m_watch->isStopped = true;
    }
    m_watch.reset();
    m_progress.stop();
    m_left = m_right = {};
    m_told = {};
    if (std::exchange(m_state, State::Nothing) != State::Nothing) {
        Q_EMIT changed();
    }
}

void SamenessPresenter::ask(const evidence::SamenessSide& left, const evidence::SamenessSide& right, const evidence::DeclaredDifferences& declared)
{
    if (m_watch) {
        m_watch->isStopped = true;
    }
    m_left = left;
    m_right = right;
    m_declared = declared;
    m_told = {};
    m_watch = std::make_shared<evidence::SamenessWatch>();
    m_state = State::Running;
    m_progress.start();
    deliver(evidence::samenessOf(m_forms, m_pages, left, right, declared, m_watch), this, [this, asked = m_watch](const Result<Sameness>& sameness) {
        if (asked == m_watch && m_state == State::Running) {
            take(sameness);
        }
    });
    Q_EMIT changed();
}

void SamenessPresenter::take(const Result<Sameness>& sameness)
{
    m_progress.stop();
    m_state = sameness ? State::Told : State::Failed;
    if (sameness) {
        m_told = *sameness;
    } else {
        m_error = sameness.error();
    }
    Q_EMIT changed();
}

void SamenessPresenter::refuse(const QByteArray& leftHash, const QByteArray& rightHash, const QString& reason)
{
    clear();
    m_told.leftHash = leftHash;
    m_told.rightHash = rightHash;
    m_told.reason = reason;
    m_told.notCompared = {NotCompared::Everything};
    m_state = State::Told;
    Q_EMIT changed();
}

void SamenessPresenter::stop()
{
    if (m_state == State::Running) {
        m_watch->isStopped = true;
        m_progress.stop();
        m_state = State::Stopped;
        Q_EMIT changed();
    }
}

void SamenessPresenter::again()
{
    if (!m_left.bytes.isEmpty() && m_state != State::Running) {
        ask(evidence::SamenessSide(m_left), evidence::SamenessSide(m_right), evidence::DeclaredDifferences(m_declared));
    }
}

} // namespace cf::ui
