// The part of templates_presenter.h that is about what does not fit.
#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"
#include "ui/templates/templates_presenter.h"

#include <QCoreApplication>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace cf::ui {

void TemplatesPresenter::findMisfits()
{
    if (m_isFinding) {
        return;
    }
    m_isFinding = true;
    m_done = m_outOf = 0;
    m_stop = std::stop_source();
    const quint64 sequence = ++m_findSequence;
    const auto finding = evidence::findMisfits(m_parts.cache, m_parts.searches, m_of, telling().calendar, m_stop.get_token());
    auto* watcher = new QFutureWatcher<Result<std::vector<evidence::Misfit>>>(this);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, this, [this](int, int most) { m_outOf = most; });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_done = value;
        Q_EMIT findingChanged();
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(finding);
    deliver(finding, this, [this, sequence](const Result<std::vector<evidence::Misfit>>& misfits) {
        if (sequence != m_findSequence) {
            return;
        }
        m_isFinding = false;
        if (misfits) {
            m_misfits = *misfits;
            m_onlyMisfits = true;
            filterAgain();
            readExceptions();
        }
        Q_EMIT findingChanged();
    });
    Q_EMIT findingChanged();
}

void TemplatesPresenter::readExceptions()
{
    if (!m_misfits) {
        return;
    }
    deliver(m_parts.desk.findingDecisions({}), this, [this](const Result<std::vector<FindingDecision>>& decisions) {
        if (m_misfits && decisions) {
            m_exceptions = evidence::publishedWithoutApproval(*m_misfits, *decisions);
            Q_EMIT listChanged();
        }
    });
}

QString TemplatesPresenter::exceptionsText() const
{
    if (!m_misfits) {
        return {};
    }
    const qsizetype open = evidence::unexplained(m_exceptions);
    return m_exceptions.empty() ? tr("Nothing was published without full approval")
           : open == 0          ? tr("%Ln finding(s) of publication without full approval, all explained", nullptr, int(m_exceptions.size()))
                                : tr("%Ln finding(s) of publication without full approval, %1 not explained", nullptr, int(m_exceptions.size())).arg(numberText(open));
}

QString TemplatesPresenter::exceptionsReport() const
{
    const QString program = (QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()).trimmed();
    return publicationReport(m_exceptions, m_of == evidence::StoryOf::Template, listScope(), program, telling());
}

void TemplatesPresenter::cancelFinding()
{
    m_stop.request_stop();
    ++m_findSequence;
    m_isFinding = false;
    Q_EMIT findingChanged();
}

QString TemplatesPresenter::report() const
{
    const QString program = (QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()).trimmed();
    return m_story ? violationReport(*m_story, m_decisions, scope(), program, telling()) : QString();
}

} // namespace cf::ui
