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
    if (m_phase == Phase::Reading) {
        return {m_readBefore + m_watch.progressValue(), m_watch.progressMaximum() > 0 ? m_readBefore + m_watch.progressMaximum() : 0};
    }
    return m_opening ? m_opening->progress() : std::pair<qint64, qint64>(0, 0);
}

void FixityPresenter::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase == Phase::Idle) {
        m_hold = Hold::None;
    }
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
    m_hold = Hold::None;
    m_stop = {};
    setPhase(Phase::Planning);
    deliver(m_parts.desk.readingIntervals(), this, [this, wish](const Result<std::vector<ReadingInterval>>& intervals) { intervals ? plan(wish, *intervals) : fail(intervals.error()); });
}

void FixityPresenter::plan(const evidence::FixityWish& wish, std::vector<ReadingInterval> intervals)
{
    evidence::FixityWish own = wish;
    own.person = m_parts.person;
    const query::Calendar calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday};
    deliver(evidence::planFixity(m_parts.cache, std::move(own), std::move(intervals), calendar, m_parts.searches), this, [this](const Result<FixityDraw>& draw) {
        if (!draw) {
            fail(draw.error());
            return;
        }
        deliver(m_parts.desk.beginFixity(*draw), this, [this, draw = *draw](const Result<void>& kept) { kept ? startAnew(draw) : fail(kept.error()); });
    });
}

void FixityPresenter::goOn(const FixityDraw& draw)
{
    if (!isRunning()) {
        m_stop = {};
        startAnew(draw);
    }
}

void FixityPresenter::startAnew(const FixityDraw& draw)
{
    m_draw = draw;
    m_readBefore = 0;
    m_hold = Hold::None;
    read();
}

void FixityPresenter::finish(const FixityDraw& draw)
{
    if (!isRunning()) {
        m_draw = draw;
        conclude({}, {});
    }
}

void FixityPresenter::read()
{
    const QFuture<Result<VerificationReport>> reading = m_parts.verification.verify(m_draw, m_stop.get_token());
    m_watch.setFuture(reading);
    setPhase(Phase::Reading);
    deliver(reading, this, [this](const Result<VerificationReport>& report) { endReading(report); });
}

void FixityPresenter::endReading(const Result<VerificationReport>& report)
{
    if (!report && report.error().kind == ErrorKind::Cancelled && m_hold == Hold::Asked) {
        m_hold = Hold::Paused;
        Q_EMIT changed();
    } else if (!report && report.error().kind != ErrorKind::Cancelled) {
        fail(report.error());
    } else if (!report || !report->away.isEmpty()) {
        setPhase(Phase::Idle);
        Q_EMIT cutShort(m_draw, report ? report->away : QStringList());
    } else if (m_draw.opens && m_parts.content && m_parts.reader) {
        open(report->unreadable);
    } else {
        conclude(report->unreadable, {});
    }
}

void FixityPresenter::open(std::vector<VerifiedItem> unreadable)
{
    m_opening = std::make_unique<SampleOpening>(m_parts.cache, *m_parts.content, *m_parts.reader);
    SampleOpening* opening = m_opening.get();
    const auto putAway = [this] { m_opening.release()->deleteLater(); }; // it is what is telling
    connect(opening, &SampleOpening::progressed, this, &FixityPresenter::changed);
    connect(opening, &SampleOpening::failed, this, [this, putAway](const Error& error) {
        putAway();
        fail(error);
    });
    connect(opening, &SampleOpening::stopped, this, [this, putAway] {
        putAway();
        setPhase(Phase::Idle);
        Q_EMIT cutShort(m_draw, {});
    });
    connect(opening, &SampleOpening::opened, this, [this, putAway, unreadable = std::move(unreadable)](const OpenedSample& sample) {
        putAway();
        conclude(unreadable, sample);
    });
    if (m_hold == Hold::Asked) { // it was asked for while the last file was read
        m_hold = Hold::Paused;
        opening->pause();
    }
    setPhase(Phase::Opening);
    opening->open(m_draw);
}

void FixityPresenter::conclude(std::vector<VerifiedItem> unreadable, std::optional<OpenedSample> opened)
{
    m_hold = Hold::None;
    setPhase(Phase::Concluding);
    deliver(evidence::concludeFixity(m_parts.cache, m_draw, std::move(unreadable), std::move(opened), m_parts.program, m_parts.clock.now()), this, [this](const Result<FixityReport>& report) {
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

void FixityPresenter::pause()
{
    if (m_hold != Hold::None || (m_phase != Phase::Reading && m_phase != Phase::Opening)) {
        return;
    }
    if (m_opening) {
        m_hold = Hold::Paused;
        m_opening->pause();
    } else {
        m_hold = Hold::Asked;
        m_stop.request_stop(); // what was read so far is noted, and resume() reads what is left
    }
    Q_EMIT changed();
}

void FixityPresenter::resume()
{
    if (m_hold != Hold::Paused) {
        return;
    }
    m_hold = Hold::None;
    if (m_opening) {
        m_opening->resume();
        Q_EMIT changed();
    } else {
        m_readBefore += m_draw.of == FixityOf::Sample ? 0 : m_watch.progressValue(); // a sample tells what was read before by itself
        m_stop = {};
        read();
    }
}

void FixityPresenter::stop()
{
    if (m_opening) {
        m_opening->stop();
    } else if (m_hold == Hold::Paused) {
        setPhase(Phase::Idle);
        Q_EMIT cutShort(m_draw, {});
    } else {
        if (m_hold == Hold::Asked) {
            m_hold = Hold::None;
        }
        m_stop.request_stop();
    }
}

} // namespace cf::ui
