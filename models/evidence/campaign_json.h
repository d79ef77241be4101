// An account of a campaign for other programs, in stable codes. The command line and the report write the same.
#pragma once

#include "models/evidence/campaign_account.h"
#include "models/evidence/campaign_detail.h"
#include "models/evidence/completeness.h"
#include "models/evidence/missed_letters.h"

#include <QJsonObject>

namespace cf::evidence {

/// documented in docs/cli.md
QJsonObject accountJson(const CampaignAccount& account, const std::vector<RepositoryStand>& stands, const std::optional<qint64>& targeted);
/// lettersOnRecord: of the account, for the reconciliation.
QJsonObject detailJson(const CampaignDetail& detail, const MissedOfRuns& missed, qint64 lettersOnRecord);

} // namespace cf::evidence
