// counterfoil preservation [--read WHAT … | --go-on RUN | --finish RUN | --runs | --report RUN | --every MONTHS … | --snapshot FILE … | --compare FILE] [--out FILE] [--json]
#pragma once

#include "app/cli/command.h"
#include "ui/preservation/fixity_presenter.h"
#include "ui/preservation/snapshot_presenter.h"

namespace cf::cli {

class PreservationCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool takeWish(const QString& what);
    bool takeParts(const QCommandLineParser& parser); ///< of a snapshot
    void tellBook(Program& program);
    void printBook(Program& program, const evidence::PreservationBook& book);
    void setInterval(Program& program);
    void read(Program& program, const std::function<void(ui::FixityPresenter&)>& begin);
    void withRun(Program& program, const QString& id, std::function<void(const KeptFixityRun&)> then);
    void tellRuns(Program& program);
    void tellReport(Program& program, const KeptFixityRun& run);
    void writeReport(Program& program, const FixityReport& report);
    void keepSnapshot(Program& program);
    void compareSnapshot(Program& program);

    evidence::FixityWish m_wish;
    evidence::SnapshotWish m_parts; ///< of a snapshot
    QString m_goOn, m_finish, m_report, m_path, m_snapshot, m_compare;
    QStringList m_repositories;
    std::optional<int> m_months;
    bool m_isRead = false, m_runs = false, m_unsigned = false, m_json = false;
};

} // namespace cf::cli
