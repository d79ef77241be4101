// counterfoil verify [ID … | --all] [--json]
#pragma once

#include "app/cli/command.h"

namespace cf::cli {

class VerifyCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void resolveNext(Program& program);
    void verify(Program& program);
    void report(const VerificationReport& found);
    QStringList m_ids;
    std::vector<CommunicationId> m_communications;
    bool m_all = false;
    bool m_json = false;
};

} // namespace cf::cli
