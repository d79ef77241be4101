// The header fields of an e-mail as values.
#pragma once

#include "models/domain/extraction.h"

#include <gmime/gmime.h>

namespace cf::reading {

/// Never fails: what is missing or broken is empty. Attachments are not filled in here.
MailHeader readMailHeader(GMimeMessage* message);

/// UTF-8 from GMime as one line: control characters are spaces, damaged bytes U+FFFD, at most 64 Ki characters.
QString oneLine(const char* utf8);

} // namespace cf::reading
