// counterfoil sync [NAME …] [--json]
#pragma once

#include "app/cli/command.h"

#include <QElapsedTimer>

namespace cf::cli {

class SyncCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void start(Program& program, const std::vector<Repository>& repositories);
    void report(Program& program);
    QStringList m_names;
    QSet<QString> m_waiting;
    QHash<QString, bool> m_complete;
    QElapsedTimer m_elapsed;
    bool m_json = false;
};

} // namespace cf::cli
