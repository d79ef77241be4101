// Verifies everything, one step after the other, for somebody who came to look; and puts what was found into one signed bundle. It can be paused and cancelled: what was read
// stays read. For the page and the command line. GUI thread. Source: journeys X2.
#pragma once

#include "models/domain/audit_run.h"
#include "models/domain/role_acts.h"
#include "ui/activity/witness_presenter.h"
#include "ui/holds/hold_acts_presenter.h"
#include "ui/paper/sealed_paper_presenter.h"
#include "ui/preservation/fixity_presenter.h"
#include "ui/record/record_text_presenter.h"

#include <QJsonArray>

#include <atomic>

namespace cf::ui {

/// All of it outlives the presenter.
struct AuditParts {
    WitnessParts witness;
    FixityParts fixity;
    HoldParts holds;
    SecretStore& secrets;
    SealedPaperPresenter::Draw draw;
    QString profile, program;
    std::function<Result<RoleStanding>()> standing;
};

class AuditPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Idle, Running, Pausing, Paused, Cancelling };
    explicit AuditPresenter(AuditParts parts, QObject* parent = nullptr);
    ~AuditPresenter() override;

    Phase phase() const { return m_phase; }
    bool isUnderWay() const { return m_phase != Phase::Idle; }
    /// Why it cannot begin; empty: it can.
    QString barred() const;
    void begin(const AuditWish& wish);
    void pause();  ///< after what is under way; what was read of the sample stays read
    void resume();
    void cancel(); ///< cancelled() follows, and nothing is kept of the run but what each step keeps by itself

    std::optional<AuditStep> step() const { return m_step; } ///< under way
    std::pair<qint64, qint64> progress() const;              ///< of that step: done, of; of 0: not known
    const AuditRun& run() const { return m_run; }
    bool isFinished() const { return m_isFinished; }
    /// What it came to, in a sentence; empty before the end.
    QString verdict() const;

    /// One PDF/A with everything inside and its signature beside it; written() or failed(). Only of a finished run.
    void write(const QString& path, Signing signing, Asking asking);

Q_SIGNALS:
    void changed();
    void finished(); ///< every step was taken
    void cancelled();
    void told(const QString& sentence);
    void written(const QString& path, const QString& key, const QString& whyUnsigned);
    void failed(const cf::Error& error); ///< the bundle was not written

private:
    void go();   ///< the next step, or the end
    void take(AuditStep step);
    void takeLog();
    void readLog(const activity::LogState& state);
    void takeFiles();
    void takeHolds();
    void nextMatter();
    void takeCertificates();
    void checkPack();
    void takePermissions();
    void note(AuditOutcome outcome, const QString& sentence, const QJsonObject& told);
    void noteHold(const HoldBook& book);
    void noteFiles(const FixityReport& report);
    bool isHalted(); ///< paused or cancelled here; go() comes again, or never
    void end(bool isWhole);
    void connectSteps();

    AuditParts m_parts;
    WitnessPresenter m_witness;
    FixityPresenter m_fixity;
    HoldActsPresenter m_acts;
    SealedPaperPresenter m_paper;
    Phase m_phase = Phase::Idle;
    AuditWish m_wish;
    AuditRun m_run;
    std::optional<AuditStep> m_step;
    std::optional<FixityDraw> m_draw; ///< of a sample that was paused
    std::shared_ptr<store::Interrupt> m_interrupt;
    std::shared_ptr<std::atomic<qint64>> m_seen;
    qint64 m_entries = 0;
    std::vector<KeptMatter> m_matters;   ///< left to be read
    size_t m_matterCount = 0;
    QJsonArray m_heldTold;
    AuditOutcome m_heldOutcome = AuditOutcome::Fits;
    std::vector<std::pair<QString, SealedPack>> m_packs; ///< left to be checked, with the ids of their packs
    size_t m_packCount = 0;
    QJsonArray m_sealedTold;
    AuditOutcome m_sealedOutcome = AuditOutcome::Fits;
    std::vector<seal::EnclosedFile> m_enclosed; ///< what the bundle has inside
    bool m_isFinished = false;
};

/// The bundle on paper, with `files` inside.
SealedPaper auditPaper(const AuditRun& run, std::vector<seal::EnclosedFile> files, const QString& path, const TimeTelling& telling);

} // namespace cf::ui
