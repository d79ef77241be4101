// counterfoil disconnect NAME [--remove-records] [--yes]
#pragma once

#include "app/cli/command.h"
#include "models/domain/record_removal.h"

#include <QFutureWatcher>

namespace cf::cli {

class DisconnectCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void start(Program& program, const std::vector<Repository>& repositories);
    void preview(Program& program);
    void removeRecords(Program& program);
    void followRemoval();
    void tell(bool isDone, const std::optional<RecordRemoval>& removal = {});
    void tellRemoval(bool isDone, const RecordRemoval& removal);
    QString m_name;
    Repository m_repository;
    bool m_removes = false, m_yes = false, m_json = false;
    QFutureWatcher<Result<RecordRemoval>> m_removal;
    int m_toldTenths = 0;
};

} // namespace cf::cli
