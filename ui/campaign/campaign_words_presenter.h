// The steps of a campaign and why letters did not reach them, in words: for the page, the report and the command line. Pure functions.
#pragma once

#include "models/evidence/campaign_account.h"
#include "models/evidence/campaign_detail.h"
#include "models/evidence/completeness.h"
#include "models/evidence/reissue/asked_book.h"

namespace cf::ui {

QString stepWord(evidence::CampaignStep step);           ///< "Archived"
QString stepMeaning(evidence::CampaignStep step);        ///< a sentence: "Letters with a copy that is kept."
QString remainderWord(evidence::Remainder remainder);    ///< "Bounced"
QString remainderMeaning(evidence::Remainder remainder); ///< a sentence: what it says and what not

QString askedStageWord(evidence::AskedStage stage);      ///< "Waits for approval"

/// How a remainder is to be seen: as nothing wrong, as not certain, as failed, or as not there.
enum class RemainderTone { Plain, Uncertain, Failed, Absent };
RemainderTone toneOf(evidence::Remainder remainder);

/// "99.73 %"; of nothing: empty. Never 100 % while one is lacking, and never 0 % while one is there.
QString shareText(qint64 part, qint64 whole, int decimals = 2);

QString lackWord(evidence::Lack lack); ///< "offline"
/// "Complete to 09:41 CET" or "Complete except AS (offline, watermark 07:38 CET)"; what may not be said is not.
QString completeWords(const std::vector<evidence::RepositoryStand>& stands, UtcMs now, const QTimeZone& zone);
/// Why Targeted is not known.
QString targetedWords(const evidence::ControlTotals& control);

} // namespace cf::ui
