// counterfoil reissue-plan [QUERY --name NAME --remark TEXT [--channel CHANNEL] [--reason REASON] [--authority AUTHORITY [--holder NAME] [--account ID] [--customer ID]] [--include GROUPS] [--exclude GROUPS] [--draft] [--dry-run] | CF-… [--out FILE [--unsigned]]] [--csv | --json]
#pragma once

#include "app/cli/command.h"
#include "ui/reissue/bulk_plan_presenter.h"
#include "ui/reissue/bulk_run_presenter.h"

namespace cf::cli {

class ReissuePlanCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool readGroups(const QString& text, std::vector<ReissueGroup>& groups, bool mustBeOpen);
    void follow();
    void ask();
    void sayPlanned();
    void sayPlans();
    void takeAccount();
    void sayAccount(const QString& key);
    ExitCode outcome() const;

    Program* m_program = nullptr;
    QString m_query, m_reference, m_name, m_remark, m_path;
    std::optional<Channel> m_channel;
    ReissueReason m_reason = ReissueReason::Returned;
    RequestAuthority m_authority{Requester::Organisation, IdentityCheck::None, {}, {}};
    QString m_customer;
    std::vector<ReissueGroup> m_include, m_exclude;
    bool m_draft = false, m_dryRun = false, m_json = false, m_csv = false, m_unsigned = false, m_isAsked = false, m_isOver = false;
    std::unique_ptr<ui::BulkPlanPresenter> m_making;
    std::unique_ptr<ui::BulkRunPresenter> m_running;
};

} // namespace cf::cli
