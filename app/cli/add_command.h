// counterfoil add folder PATH [--name N] [--map FILE] [--zone Z]
#pragma once

#include "app/cli/command.h"

namespace cf::cli {

class AddCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    QString m_path, m_name, m_mapping, m_zone;
    bool m_json = false;
};

} // namespace cf::cli
