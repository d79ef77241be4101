// What is known of a campaign beside its steps, as facts that lead to their letters. Pure functions.
#pragma once

#include "ui/campaign/campaign_presenter.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QList<RecordFact> sentFacts(const CampaignPresenter& campaign);       ///< first and last time of sending, each its record
QList<RecordFact> versionFacts(const CampaignPresenter& campaign);    ///< of templates, with counts, first and last use
QList<RecordFact> approvalFacts(const CampaignPresenter& campaign);   ///< who approved how many
QList<RecordFact> stageFacts(const CampaignPresenter& campaign);      ///< drafted, reviewed, signed off, released
QList<RecordFact> segmentFacts(const CampaignPresenter& campaign);
QList<RecordFact> channelFacts(const CampaignPresenter& campaign);    ///< recipients by channel, and the rules that the letters are under
QList<RecordFact> unreachedFacts(const CampaignPresenter& campaign);  ///< recipients to whom nothing proves delivery, by channel and state; letters of theirs that were asked for again
QList<RecordFact> boundaryFacts(const CampaignPresenter& campaign);   ///< records that clocks count differently
QList<RecordFact> controlFacts(const CampaignPresenter& campaign);    ///< runs with their totals
QList<RecordFact> missedFacts(const CampaignPresenter& campaign);     ///< what was intended less what is evidenced, and whether the totals add up; none where nobody tells what was intended
qint64 missedCount(const CampaignPresenter& campaign);
QList<RecordFact> repositoryFacts(const CampaignPresenter& campaign); ///< how complete each is
QString lettersText(const evidence::CountedLetters& letters);          ///< "12 letters", "≥ 12 letters"
qint64 unreachedCount(const CampaignPresenter& campaign);             ///< recipients of unreachedFacts

} // namespace cf::ui
