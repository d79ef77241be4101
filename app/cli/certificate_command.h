// counterfoil certificate QUERY --out FILE [--unsigned] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/query/parse.h"

namespace cf::cli {

class CertificateCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    std::optional<query::Query> m_query;
    QString m_path;
    bool m_unsigned = false, m_json = false;
};

} // namespace cf::cli
