// counterfoil reissue ID --authority AUTHORITY [--holder NAME] [--account ID] [--mode MODE] [--channel CHANNEL] [--reason REASON] [--remark TEXT] [--to NAME] [--address ADDRESS] [--customer ID] [--fee FEE] [--no-mark] [--draft [--call-back TIME [--call-by NAME]]] [--dry-run] [--json]
#pragma once

#include "app/cli/command.h"
#include "ui/reissue/reissue_presenter.h"
#include "ui/tasks/call_backs_presenter.h"

namespace cf::cli {

class ReissueCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void begin(Program& program, const CommunicationId& id);
    void follow();
    void noteCall(); ///< then says
    void say();
    QJsonObject json() const;

    QString m_id, m_customer, m_remark, m_to, m_address, m_fee, m_callBy, m_callSaid;
    QDateTime m_callBack; ///< by the clock of the business; not valid: nobody is called
    ReissueMode m_mode = ReissueMode::ResendArchived;
    std::optional<Channel> m_channel;
    ReissueReason m_reason = ReissueReason::NotReceived;
    RequestAuthority m_authority;
    bool m_noMark = false, m_draft = false, m_dryRun = false, m_json = false, m_isAsked = false, m_isSaid = false, m_isNoting = false;
    std::unique_ptr<ui::ReissuePresenter> m_presenter;
    std::unique_ptr<ui::CallBacksPresenter> m_calls;
};

} // namespace cf::cli
