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
    void tellPhases(Program& program);
    void follow(Program& program, QStringList names);
    void report(Program& program);
    QStringList m_names;
    QSet<QString> m_waiting;
    QHash<QString, bool> m_complete;
    QHash<QString, std::pair<RunPhase, int>> m_told; ///< by repository: the phase and the tenths of it that were said last
    QElapsedTimer m_elapsed;
    bool m_json = false;
};

} // namespace cf::cli
