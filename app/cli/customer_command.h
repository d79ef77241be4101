// counterfoil customer (ID | --find TEXT) [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/find_customers.h"

namespace cf::cli {

class CustomerCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void find(Program& program);
    void print(const evidence::CustomerFile& file, const query::Calendar& calendar) const;
    QJsonObject json(const evidence::CustomerFile& file) const;
    QString m_customer, m_find;
    bool m_json = false;
};

} // namespace cf::cli
