// counterfoil case ID: the file of one case of any type; --finding lists what does not fit over all cases and letters.
#pragma once

#include "app/cli/command.h"
#include "models/evidence/case/case_book.h"

namespace cf::cli {

class CaseCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void tellCase(const evidence::ToldCase& told);
    void tellGaps(const evidence::CaseBook& book);
    void complainOf(const evidence::CaseRules& rules);
    Program* m_program = nullptr;
    QString m_id;
    std::optional<evidence::CaseGapKind> m_finding;
    bool m_json = false;
};

} // namespace cf::cli
