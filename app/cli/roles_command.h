// counterfoil roles [--assign ACCOUNT=ROLE | --end ACCOUNT=ROLE | --table] [--json]
#pragma once

#include "app/cli/command.h"

namespace cf::cli {

class RolesCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool readPair(const QString& text);
    void tell(Program& program);
    enum class Does { Show, Assign, End, Table };
    Does m_does = Does::Show;
    QString m_account;
    Role m_role = Role::ServiceAgent;
    bool m_json = false;
};

} // namespace cf::cli
