// counterfoil rules [NAME] [--violations FILE] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/house_rules.h"

namespace cf::cli {

class RulesCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void ask(Program& program);
    void judged(Program& program, const std::vector<evidence::RuleVerdict>& verdicts);
    void print(const evidence::RuleVerdict& verdict) const;
    void write(Program& program, const evidence::RuleVerdict& verdict);
    QString m_name, m_path;
    bool m_json = false;
    query::Calendar m_calendar;
    ExitCode m_code = Done;
};

} // namespace cf::cli
