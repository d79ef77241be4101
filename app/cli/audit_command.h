// counterfoil audit [--files N] [--seed TEXT] [--out FILE [--unsigned]] [--json]
#pragma once

#include "app/cli/command.h"
#include "ui/audit/audit_presenter.h"

namespace cf::cli {

class AuditCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void tell();
    AuditWish m_wish;
    QString m_out;
    ui::Signing m_signing = ui::Signing::Required;
    bool m_json = false;
    std::unique_ptr<ui::AuditPresenter> m_audit;
};

} // namespace cf::cli
