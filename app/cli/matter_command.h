// counterfoil matter ID [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/matter_story.h"

namespace cf::cli {

class MatterCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void print(const evidence::MatterStory& matter, const query::Calendar& calendar) const;
    QString m_matter;
    bool m_json = false;
};

} // namespace cf::cli
