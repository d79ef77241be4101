// Words of reissues, for the window and the command line. Pure functions.
#pragma once

#include "models/domain/reissue_steps.h"
#include "models/evidence/reissue/reissue_check.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString modeWord(ReissueMode mode);       ///< "Resend the archived document"
QString modeMeaning(ReissueMode mode);    ///< what it is and what it is not, a sentence
QString reasonWord(ReissueReason reason);
QString requesterWord(Requester requester);
QString checkWord(IdentityCheck check);
/// Why nothing can be composed; empty: it can.
QString composeSentence(cache::ComposeTrouble trouble);
/// Of what it would be composed: "The data of 14 Mar 2025 with the templates in force now".
QString composeWords(const cache::ComposeInput& input, ReissueMode mode, const TimeTelling& telling);
QString lackSentence(ReissueLack lack, const ReissueRequest& request = {}); ///< request: whose accounts are named
QString stepUpSentence(); ///< which checks of who asks do where the address is new or unknown
/// That the letter is of the one account that the authority covers; empty: it covers all, or not this one.
QString reachSentence(const ReissueRequest& request);
QString authorityDocumentWords(const RequestAuthority& authority); ///< "POA-77, valid until 2027-01-01"; empty: none was named
QString coveredWords(const RequestAuthority& authority);           ///< "account 4471 alone", "all letters of the customer"; empty: nobody acts for another
QString stageWord(ReissueStage stage);
QString groundSentence(const evidence::ChannelChoice& choice, const TimeTelling& telling);
QString concernSentence(const evidence::ConcernFound& found, const TimeTelling& telling);
/// What the person on the phone can be told, once it was asked for.
QString readBack(const ReissueRequest& request);
/// "COPY – original dated 2025-03-14"; in English, as it goes to a system.
QString copyMark(const ReissueRequest& request);

} // namespace cf::ui
