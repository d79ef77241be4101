// The free text of a bounce, cut into what is said of each recipient. Mail systems put an address at the start of a line and
// what happened behind it or below; Sendmail quotes the dialogue, in which a recipient stands behind what was answered.
#pragma once

#include "models/delivery/bounce_evidence.h"

namespace cf::delivery {

struct RecipientText {
    QString recipient;
    QString text; ///< lines of the block, the address's own first
    QString replies; ///< of the server, where a dialogue is quoted
    QString remote;  ///< who replied
    SmtpStep step = SmtpStep::Unknown; ///< where a dialogue is quoted
};

struct BounceText {
    QString before; ///< before the first recipient; everything when there is none
    std::vector<RecipientText> recipients;
    SmtpStep step = SmtpStep::Unknown; ///< of a dialogue that names no recipient
};

/// `writtenTo` is the sender of what was returned: no recipient, unless `known` names it too. `known` are addresses that
/// another part of the mail already calls recipients.
BounceText recipientsInText(const QString& said, const QString& writtenTo, const QStringList& known);

} // namespace cf::delivery
