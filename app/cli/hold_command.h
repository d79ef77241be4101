// counterfoil hold: matters for which letters must not be lost: opened, planned, held, read back, released; and trying out what a hold prevents.
#pragma once

#include "app/cli/command.h"
#include "ui/holds/hold_trial_words_presenter.h"
#include "ui/holds/hold_words_presenter.h"
#include "ui/tasks/task_act_presenter.h"

namespace cf::cli {

class HoldCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool takeMatter(const QCommandLineParser& parser);
    void list();
    void create();
    void keepMatter();
    void show();
    void tell(const ui::HoldBook& book);
    void tellPlan(const ui::PlannedScope& planned);
    void withBook(const std::function<void(const ui::HoldBook&)>& f);
    void withMatter(std::function<void(const KeptMatter&)> then);
    void evaluateAll();
    void evaluateNext();
    ui::TimeTelling telling() const;
    void takeLedger();
    void decide(bool isApproved);
    void endOf(const ui::HoldBook& book);
    void certify(const ui::HoldBook& book);
    bool takeUpkeep(const QCommandLineParser& parser);
    void keepUp();
    void makeDue();
    void listCertificates(const ui::HoldBook& book);
    void keepControl(const ui::HoldBook& book);
    void noteUpkeep(const ui::HoldBook& book, MatterDeed deed, const QJsonObject& told);
    QDate today() const;
    void tryOut();
    void tellTrials(const Repository& repository);
    void tellCanary(const ui::Canary& canary);

    Program* m_program = nullptr;
    std::unique_ptr<ui::HoldActsPresenter> m_acts;
    std::unique_ptr<ui::TaskActPresenter> m_task;
    std::unique_ptr<ui::HoldTrialPresenter> m_trials;
    QString m_act, m_number, m_reason, m_authority, m_state, m_path, m_key, m_record;
    QStringList m_toEvaluate;
    qint64 m_joined = 0;
    HoldMatter m_matter;
    std::vector<std::pair<QString, HoldEnforcement>> m_expected; ///< by the name of a repository
    QString m_repository;                 ///< of a control, by its name
    CompensatingControl m_control;
    std::optional<CertificatePace> m_pace;
    bool m_isDue = false, m_ended = false;
    bool m_steps = false, m_json = false, m_unsigned = false, m_mayBeDestroyed = false;
};

} // namespace cf::cli
