// counterfoil tasks [--mine | --groups] [--overdue] [--find TEXT] [--system NAME] [--sort COLUMN] [--reverse] [--limit N] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/case_story.h"

namespace cf::cli {

class TasksCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void tell(const cache::Inbox& inbox) const;

    cache::InboxQuestion m_question;
    QString m_system;
    std::vector<Repository> m_systems; ///< workflow systems that were asked for
    bool m_json = false;
};

} // namespace cf::cli
