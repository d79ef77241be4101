// counterfoil rules [NAME] [--violations FILE] [--recipients FILE] [--campaign NAME] [--json]
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
    void writeRecipients(Program& program, const std::vector<evidence::RuleVerdict>& verdicts);
    void write(Program& program, const evidence::RuleVerdict& verdict);
    QString m_name, m_path, m_recipients;
    query::Query m_population; ///< everything, unless a campaign is named
    bool m_json = false;
    query::Calendar m_calendar;
    ExitCode m_code = Done;
};

} // namespace cf::cli
