// counterfoil show ID [--json] [--content FILE] [--as-of TIME]
#pragma once

#include "app/cli/command.h"
#include "models/cache/read_disconnected.h"
#include "models/evidence/custody.h"
#include "models/evidence/dispute/dispute_book.h"

namespace cf::cli {

class ShowCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void askCustody(Program& program, const cache::Record& record, const cache::Disconnected& disconnected);
    void askDisputes(Program& program, const cache::Record& record, const cache::Disconnected& disconnected, const evidence::Custody& custody);
    void print(const cache::Record& record, const cache::Disconnected& disconnected, const evidence::Custody& custody);
    void printData(const cache::Record& record);
    void writeContent(Program& program, const cache::Record& record);
    QString m_id, m_contentFile;
    std::vector<evidence::RecordDispute> m_disputes;
    std::optional<UtcMs> m_asOf;
    bool m_json = false;
};

} // namespace cf::cli
