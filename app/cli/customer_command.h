// counterfoil customer ID [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/customer_story.h"

namespace cf::cli {

class CustomerCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void print(const evidence::CustomerFile& file, const query::Calendar& calendar) const;
    QJsonObject json(const evidence::CustomerFile& file) const;
    QString m_customer;
    bool m_json = false;
};

} // namespace cf::cli
