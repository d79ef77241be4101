// Reads files again: plans what, reads it, keeps what was found. One run at a time; one that is stopped, killed or meets a repository that does not answer stays
// open and goes on where it was. A sample that is opened as well is opened when all of it was read. For the window and the command line. GUI thread.
#pragma once

#include "models/desk/desk.h"
#include "models/domain/ports/verification.h"
#include "models/evidence/preservation/fixity_plan.h"
#include "ui/preservation/opened_sample_presenter.h"

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
    search::IndexFactory searches = {};  ///< for samples of what a query finds
    ContentSource* content = nullptr;    ///< for samples that are opened, with `reader`; null: none is
    DocumentReader* reader = nullptr;
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
    void pause();  ///< while it reads or opens: after the file that is under way; what was read stays read
    void resume();
    bool isRunning() const { return m_phase != Phase::Idle; }
    bool isPlanning() const { return m_phase == Phase::Planning; }
    bool isReading() const { return m_phase == Phase::Reading; }
    bool isOpening() const { return m_phase == Phase::Opening; }
    bool isPausing() const { return m_hold == Hold::Asked; }
    bool isPaused() const { return m_hold == Hold::Paused; }
    std::pair<qint64, qint64> progress() const; ///< read or opened, of; of 0: not known yet
    const FixityDraw& draw() const { return m_draw; }

Q_SIGNALS:
    void changed();
    void ended(const cf::FixityReport& report);
    void cutShort(const cf::FixityDraw& draw, const QStringList& away); ///< away: repositories that did not answer; none: it was stopped
    void failed(const cf::Error& error); ///< one that was begun stays open

private:
    enum class Phase { Idle, Planning, Reading, Opening, Concluding };
    enum class Hold { None, Asked, Paused };
    void plan(const evidence::FixityWish& wish, std::vector<ReadingInterval> intervals);
    void startAnew(const FixityDraw& draw);
    void read();
    void endReading(const Result<VerificationReport>& report);
    void open(std::vector<VerifiedItem> unreadable);
    void conclude(std::vector<VerifiedItem> unreadable, std::optional<OpenedSample> opened);
    void fail(const Error& error);
    void setPhase(Phase phase);

    FixityParts m_parts;
    Phase m_phase = Phase::Idle;
    FixityDraw m_draw;
    std::stop_source m_stop;
    QFutureWatcher<Result<VerificationReport>> m_watch; ///< its progress alone
    qint64 m_readBefore = 0;                            ///< files, before it was paused
    Hold m_hold = Hold::None;
    std::unique_ptr<SampleOpening> m_opening; ///< while it opens
};

} // namespace cf::ui
