// counterfoil runs [--failed | --limit N] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/run_failures.h"

namespace cf::cli {

class RunsCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void tellFailures(const evidence::RunFailures& all);
    void tellRuns(const evidence::RunList& list);
    bool m_onlyFailed = false, m_json = false;
    int m_limit = 200;
};

} // namespace cf::cli
