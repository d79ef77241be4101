// counterfoil disconnect NAME [--yes]
#pragma once

#include "app/cli/command.h"

namespace cf::cli {

class DisconnectCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void start(Program& program, const std::vector<Repository>& repositories);
    void tell(const Repository& repository, bool isDone);
    QString m_name;
    bool m_yes = false, m_json = false;
};

} // namespace cf::cli
