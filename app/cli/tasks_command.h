// counterfoil tasks [--mine | --groups] [--overdue] [--find TEXT] [--system NAME] [--sort COLUMN] [--reverse] [--limit N] [--json] | --called ID --result RESULT
#pragma once

#include "app/cli/command.h"
#include "models/evidence/case_story.h"
#include "ui/tasks/call_backs_presenter.h"

namespace cf::cli {

class TasksCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void readTasks(Program& program);
    void endCall(Program& program);
    void tell(const cache::Inbox& inbox) const;
    void tellCalls() const;

    cache::InboxQuestion m_question;
    QString m_system;
    std::vector<Repository> m_systems; ///< workflow systems that were asked for
    std::vector<ui::ListedCall> m_calls; ///< customers to call back
    qint64 m_called = 0; ///< a call that is over; 0: none
    std::optional<CallResult> m_result;
    bool m_json = false;
};

} // namespace cf::cli
