// counterfoil timeline ID [--zone ZONE] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/timeline.h"

namespace cf::cli {

class TimelineCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void print(const cache::Record& record, const query::Calendar& calendar);
    QString m_id;
    query::Zone m_zone;
    bool m_json = false;
};

} // namespace cf::cli
