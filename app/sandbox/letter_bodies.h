// A letter as an e-mail body: the same words as on paper, as HTML and as plain text.
#pragma once

#include "app/sandbox/letter.h"

namespace cf::sandbox {

/// A whole HTML document, with the tracking pixel that such mails carry: a careful reader never loads it.
QString htmlOf(const Letter& letter, const QString& trackingId);
QString plainTextOf(const Letter& letter);

} // namespace cf::sandbox
