// counterfoil practice [--channel C --text T --by NAME [--role R] [--from D] [--until D] | --withdraw N] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/domain/practice_statement.h"

namespace cf::cli {

class PracticeCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool readDay(const QString& text, QDate& day);
    void list(Program& program);

    std::optional<PracticeStatement> m_stated;
    std::optional<qint64> m_withdrawn;
    bool m_json = false;
};

} // namespace cf::cli
