// The report on a campaign, as a page of HTML for paper and files: what went out, when, who approved it, and what it is complete to. It says
// "complete" of nothing that is offline, behind or not known. Source: journey C1, step 5; FINRA Rule 2210(b)(4)(A): approver, date, first
// and last use.
#pragma once

#include "ui/campaign/campaign_presenter.h"

namespace cf::ui {

/// Of a campaign that is shown. Names and values are told as text, whatever they hold.
QString campaignReport(const CampaignPresenter& campaign);
/// What it is called as a file, without its ending: "campaign-fee-change-2025".
QString reportFileName(const CampaignPresenter& campaign);

} // namespace cf::ui
