// counterfoil sheet ID --out FILE [--unsigned] | --key | --check FILE [--with KEY], each with [--json]
#pragma once

#include "app/cli/command.h"
#include "models/cache/record.h"
#include "models/evidence/evidence_sheet.h"

namespace cf::cli {

class SheetCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void make(Program& program, const cache::Record& record, std::optional<UtcMs> disconnected, const evidence::Custody& custody,
              const std::vector<evidence::AppliedPractice>& practices);
    void write(Program& program, const evidence::EvidenceSheet& sheet);
    void printKey(const QString& key);
    void check(const QString& key);

    QString m_id, m_path, m_checked, m_with;
    bool m_unsigned = false, m_wantsKey = false, m_json = false;
};

} // namespace cf::cli
