// counterfoil campaign [NAME | --batch ID | --query QUERY] [--reconcile] [--recipients FILE] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/campaign_account.h"
#include "models/evidence/campaign_detail.h"
#include "models/evidence/campaign_segments.h"
#include "models/evidence/campaign_stages.h"
#include "models/evidence/completeness.h"
#include "models/evidence/house_rules.h"
#include "models/evidence/missed_letters.h"
#include "models/evidence/recipient_list.h"

namespace cf::cli {

class CampaignCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void list(Program& program);
    void askAccount(Program& program);
    void askStands(Program& program);
    void askDetail(Program& program);
    void askControl(Program& program);
    void askStages(Program& program);
    void askSegments(Program& program);
    void askRules(Program& program);
    void askAgainAsked(Program& program);
    void writeRecipients(Program& program);
    void print() const;
    void printSteps() const;
    void printAskedAgain() const;
    void printDetail() const;
    void printBeforeRelease() const;
    QJsonArray askedAgainJson() const;
    void end();

    QString m_name; ///< of the campaign or batch; empty: a query, or none
    bool m_isBatch = false;
    std::optional<query::Query> m_population; ///< none: a list of campaigns is wanted
    query::Calendar m_calendar;
    bool m_reconcile = false, m_json = false;
    QString m_recipients; ///< path; empty: not wanted

    evidence::CampaignAccount m_account;
    std::vector<evidence::RepositoryStand> m_stands;
    std::optional<evidence::CampaignDetail> m_detail;
    std::optional<evidence::CampaignStages> m_stages;
    std::vector<evidence::RuleVerdict> m_rules; ///< that are on and for letters of it
    evidence::MissedOfRuns m_missed;
    evidence::DataSegments m_segments;
    std::vector<AskedReissue> m_asked; ///< of the outbox
    std::vector<evidence::AskedAgain> m_askedAgain;
};

} // namespace cf::cli
