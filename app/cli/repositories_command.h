// counterfoil repositories [--json]
#pragma once

#include "app/cli/command.h"

namespace cf::cli {

class RepositoriesCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    struct Told {
        Repository repository;
        std::vector<RepositoryGap> gaps;
        QStringList failures; ///< codes of all that is open
        bool isBehind = false;
    };
    void tell(const std::vector<Told>& all);
    bool m_json = false;
};

} // namespace cf::cli
