// counterfoil requests [REFERENCE]: letters that were asked for, and where each stands.
#pragma once

#include "app/cli/command.h"
#include "models/evidence/request/request_register.h"

namespace cf::cli {

class RequestsCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void tell(const evidence::RequestRegister& book);
    void tellOne(const evidence::RequestLine& line, const evidence::RequestRegister& book);
    Program* m_program = nullptr;
    QString m_key;
    int m_limit = 200;
    bool m_open = false, m_json = false;
};

} // namespace cf::cli
