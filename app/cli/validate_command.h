// counterfoil validate ID [--kept | --out FILE [--unsigned]] [--json]
#pragma once

#include "app/cli/command.h"
#include "ui/record/validation_presenter.h"

namespace cf::cli {

class ValidateCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void begin(Program& program, const cache::Record& record);
    void take(Program& program);
    void tell();
    void tellKept(const std::vector<KeptValidation>& kept, const ui::TimeTelling& telling);
    ExitCode outcome() const;

    QString m_id, m_path;
    bool m_kept = false, m_unsigned = false, m_json = false;
    std::unique_ptr<ui::ValidationPresenter> m_presenter;
};

} // namespace cf::cli
