// counterfoil workspace [ID] [--kind K] [--renewal SPAN] [--missing-notice] [--notice QUERY] [--notice-days N] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/workspace_story.h"

namespace cf::cli {

class WorkspaceCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void tellOne(const evidence::WorkspaceStory& story, const query::Calendar& calendar);
    void tellList(const evidence::WorkspaceList& list);
    QString m_id;
    evidence::WorkspaceFilter m_filter;
    evidence::NoticeRule m_rule;
    bool m_json = false;
};

} // namespace cf::cli
