// counterfoil verify [ID … | --all | --index [--repair] | --events | --against-repository [NAME …]] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/domain/repository_comparison.h"
#include "models/search/index_mending.h"

namespace cf::cli {

class VerifyCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void resolveNext(Program& program);
    void verify(Program& program);
    void report(const VerificationReport& found);
    void verifyIndex(Program& program);
    void repairIndex(Program& program);
    void reportIndex(const search::IndexReport& found);
    void verifyEvents(Program& program);
    void compareAll(Program& program);
    void compareNext(Program& program);
    void reportComparisons();
    QStringList m_ids;
    std::vector<Repository> m_toCompare;
    std::vector<RepositoryComparison> m_compared;
    std::optional<Error> m_notCompared; ///< the first that could not be
    std::vector<CommunicationId> m_communications;
    qint64 m_remade = 0;
    bool m_index = false, m_repair = false, m_against = false, m_events = false;
    bool m_all = false;
    bool m_json = false;
};

} // namespace cf::cli
