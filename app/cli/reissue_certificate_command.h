// counterfoil reissue-certificate REFERENCE|ID [--out FILE [--unsigned]] [--json]
#pragma once

#include "app/cli/command.h"
#include "ui/reissue/reissue_account_presenter.h"

namespace cf::cli {

class ReissueCertificateCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void show(const QString& reference);
    void findOf(const CommunicationId& communication);
    void take();
    void tell(const QString& key);
    ExitCode outcome() const;

    Program* m_program = nullptr;
    QString m_name, m_path;
    bool m_unsigned = false, m_json = false, m_isOver = false;
    std::unique_ptr<ui::ReissueAccountPresenter> m_presenter;
};

} // namespace cf::cli
