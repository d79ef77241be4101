// The words people read for where a letter comes from: what set it off, and why it took its channel. Both are codes that a site chooses;
// the usual ones have words, any other reads as its site wrote it.
#pragma once

#include <QString>

namespace cf::ui {

/// Of "POLICY_ISSUED", "claim-approved", "BillingCycleClosed": signs and case do not matter. What is not known here stays as it is.
QString eventKindWord(const QString& code);
/// Of "PREFERENCE", "REGULATION", "DOCUMENT_TYPE", "FALLBACK"; what is not known here stays as it is.
QString channelReasonWord(const QString& code);

} // namespace cf::ui
