// An e-mail taken apart for those who ask what a mail system says (bounces, reports, automatic answers).
#pragma once

#include "models/domain/mail_parts.h"

#include <QByteArray>

namespace cf::reading {

/// Never fails. Limits are those of the wire (mail_wire.h). Mails whose MIME is broken are mended where that is plain: a
/// boundary that is not the one the header names, parts without any MIME header above them. What cannot be mended is one
/// text, as it stands.
MailParts readMailPartsOf(const QByteArray& bytes);

} // namespace cf::reading
