// Reads files again: plans what, reads it, keeps what was found. One run at a time; one that is stopped, killed or meets a repository that does not answer stays
// open and goes on where it was. For the window and the command line. GUI thread.
#pragma once

#include "models/desk/desk.h"
#include "models/domain/ports/verification.h"
#include "models/evidence/preservation/preservation_book.h"

#include <QFutureWatcher>

#include <stop_token>

namespace cf::ui {

/// All of it outlives the presenter.
struct FixityParts {
    cache::Cache& cache;
    desk::Desk& desk;
    Verification& verification;
    const Clock& clock;
    QTimeZone businessZone;
    QString person, program;
};

class FixityPresenter : public QObject
{
    Q_OBJECT
public:
    explicit FixityPresenter(FixityParts parts, QObject* parent = nullptr);
    ~FixityPresenter() override; ///< as stop()

    /// Left out while one runs.
    void begin(const evidence::FixityWish& wish);
    void goOn(const FixityDraw& draw);
    /// Its report as it stands, with what was not read.
    void finish(const FixityDraw& draw);
    void stop(); ///< what was read is kept; cutShort() tells when it has stopped
    bool isRunning() const { return m_phase != Phase::Idle; }
    bool isPlanning() const { return m_phase == Phase::Planning; }
    bool isReading() const { return m_phase == Phase::Reading; }
    std::pair<qint64, qint64> progress() const; ///< read, of; of 0: not known yet
    const FixityDraw& draw() const { return m_draw; }

Q_SIGNALS:
    void changed();
    void ended(const cf::FixityReport& report);
    void cutShort(const cf::FixityDraw& draw, const QStringList& away); ///< away: repositories that did not answer; none: it was stopped
    void failed(const cf::Error& error); ///< one that was begun stays open

private:
    enum class Phase { Idle, Planning, Reading, Concluding };
    void plan(const evidence::FixityWish& wish, std::vector<ReadingInterval> intervals);
    void read();
    void conclude(std::vector<VerifiedItem> unreadable);
    void fail(const Error& error);
    void setPhase(Phase phase);

    FixityParts m_parts;
    Phase m_phase = Phase::Idle;
    FixityDraw m_draw;
    std::stop_source m_stop;
    QFutureWatcher<Result<VerificationReport>> m_watch; ///< its progress alone
};

} // namespace cf::ui
