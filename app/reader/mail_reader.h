// E-mail (RFC 5322, MIME) through GMime: header, text, shown HTML and the list of attachments.
#pragma once

#include "models/domain/extraction.h"

#include <QByteArray>

namespace cf::reading {

/// Text: the body, then enclosed messages and the text of PDF attachments, parted by empty lines. HTML only when the
/// mail has some. Nesting over 30 levels and more than 1000 parts are left out and said to be (TooLarge).
Extraction readMail(const QByteArray& bytes);

/// GMime and GLib, once at the start.
void startMailReader();

} // namespace cf::reading
