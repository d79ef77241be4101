// counterfoil figures [QUERY] [--by KIND] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/figures_desk.h"

namespace cf::cli {

class FiguresCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void askRates();
    void askOver();
    void askWays();
    void tell();
    void print() const;
    void printDelays() const;
    QJsonObject json() const;
    search::Question m_question;
    evidence::Breakdown m_by = evidence::Breakdown::Channel;
    bool m_json = false;
    std::unique_ptr<evidence::FiguresDesk> m_desk;
    evidence::Outcomes m_outcomes;
    evidence::FailureRates m_rates;
    evidence::Reach m_reach;
    evidence::Volume m_volume;
    evidence::WayReport m_ways;
};

} // namespace cf::cli
