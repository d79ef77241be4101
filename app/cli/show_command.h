// counterfoil show ID [--json] [--content FILE] [--as-of TIME]
#pragma once

#include "app/cli/command.h"
#include "models/cache/read_disconnected.h"
#include "models/evidence/custody.h"

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
    void print(const cache::Record& record, const cache::Disconnected& disconnected, const evidence::Custody& custody);
    void printData(const cache::Record& record);
    void writeContent(Program& program, const cache::Record& record);
    QString m_id, m_contentFile;
    std::optional<UtcMs> m_asOf;
    bool m_json = false;
};

/// A record in stable codes; documented in docs/cli.md.
QJsonObject recordJson(const cache::Record& record);

} // namespace cf::cli
