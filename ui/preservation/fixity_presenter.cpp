#include "ui/preservation/fixity_presenter.h"

#include "models/base/deliver.h"

namespace cf::ui {

FixityPresenter::FixityPresenter(FixityParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_watch, &QFutureWatcherBase::progressValueChanged, this, &FixityPresenter::changed);
}

FixityPresenter::~FixityPresenter() { m_stop.request_stop(); }

std::pair<qint64, qint64> FixityPresenter::progress() const
{
    return m_phase == Phase::Reading ? std::pair<qint64, qint64>(m_watch.progressValue(), m_watch.progressMaximum()) : std::pair<qint64, qint64>(0, 0);
}

void FixityPresenter::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void FixityPresenter::fail(const Error& error)
{
    setPhase(Phase::Idle);
    Q_EMIT failed(error);
}

void FixityPresenter::begin(const evidence::FixityWish& wish)
{
    if (isRunning()) {
        return;
    }
    m_stop = {};
    setPhase(Phase::Planning);
    deliver(m_parts.desk.readingIntervals(), this, [this, wish](const Result<std::vector<ReadingInterval>>& intervals) { intervals ? plan(wish, *intervals) : fail(intervals.error()); });
}

void FixityPresenter::plan(const evidence::FixityWish& wish, std::vector<ReadingInterval> intervals)
{
    evidence::FixityWish own = wish;
    own.person = m_parts.person;
    const query::Calendar calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday};
    deliver(evidence::planFixity(m_parts.cache, std::move(own), std::move(intervals), calendar), this, [this](const Result<FixityDraw>& draw) {
        if (!draw) {
            fail(draw.error());
            return;
        }
        m_draw = *draw;
        deliver(m_parts.desk.beginFixity(m_draw), this, [this](const Result<void>& kept) { kept ? read() : fail(kept.error()); });
    });
}

void FixityPresenter::goOn(const FixityDraw& draw)
{
    if (!isRunning()) {
        m_stop = {};
        m_draw = draw;
        read();
    }
}

void FixityPresenter::finish(const FixityDraw& draw)
{
    if (!isRunning()) {
        m_draw = draw;
        conclude({});
    }
}

void FixityPresenter::read()
{
    const QFuture<Result<VerificationReport>> reading = m_parts.verification.verify(m_draw, m_stop.get_token());
    m_watch.setFuture(reading);
    setPhase(Phase::Reading);
    deliver(reading, this, [this](const Result<VerificationReport>& report) {
        if (!report && report.error().kind != ErrorKind::Cancelled) {
            fail(report.error());
        } else if (!report || !report->away.isEmpty()) {
            setPhase(Phase::Idle);
            Q_EMIT cutShort(m_draw, report ? report->away : QStringList());
        } else {
            conclude(report->unreadable);
        }
    });
}

void FixityPresenter::conclude(std::vector<VerifiedItem> unreadable)
{
    setPhase(Phase::Concluding);
    deliver(evidence::concludeFixity(m_parts.cache, m_draw, std::move(unreadable), m_parts.program, m_parts.clock.now()), this, [this](const Result<FixityReport>& report) {
        if (!report) {
            fail(report.error());
            return;
        }
        deliver(m_parts.desk.endFixity(*report), this, [this, report = *report](const Result<void>& kept) {
            if (!kept) {
                fail(kept.error());
                return;
            }
            setPhase(Phase::Idle);
            Q_EMIT ended(report);
        });
    });
}

void FixityPresenter::stop() { m_stop.request_stop(); }

} // namespace cf::ui
