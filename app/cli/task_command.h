// counterfoil task ID [claim | release | complete | delegate | comment] [--outcome OUTCOME] [--comment TEXT] [--to NAME] [--system NAME] [--draft] [--json]
#pragma once

#include "app/cli/command.h"
#include "ui/tasks/task_act_presenter.h"

namespace cf::cli {

class TaskCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void follow();
    void act();
    void tell();
    void tellKept(const QString& key, bool isDraft);
    void refuse(const QString& why);

    QString m_id, m_system;
    std::optional<TaskAsk> m_ask; ///< none: it is shown
    bool m_draft = false, m_json = false, m_isAsked = false;
    Program* m_program = nullptr;
    std::unique_ptr<ui::TaskActPresenter> m_presenter;
};

} // namespace cf::cli
