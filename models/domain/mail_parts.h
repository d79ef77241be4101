// An e-mail taken apart: its header fields and the text of each of its parts, as the reader process found them. Enough to
// tell what a mail system, and not a person, has to say; no attachment's bytes. Whatever is here was written by others.
#pragma once

#include <QString>

#include <vector>

namespace cf {

/// One header field: unfolded, decoded (RFC 2047), control characters as spaces.
struct MailField {
    QString name; ///< as written; compare without case
    QString value;
    friend bool operator==(const MailField&, const MailField&) = default;
};

struct MailPart {
    int enclosed = 0;  ///< how many returned mails it lies in: 0 is said by the mail itself
    QString type;      ///< of MIME, lower case: "text/plain", "message/delivery-status", "message/rfc822" …
    QString text;      ///< of text and reports, lines ended by U+000A; of HTML what a person would see
    std::vector<MailField> fields; ///< of a returned mail (message/rfc822, text/rfc822-headers); its body's parts follow
    friend bool operator==(const MailPart&, const MailPart&) = default;
};

/// In the order of the mail. A mail whose MIME does not hold together has one part, its body as it stands.
struct MailParts {
    std::vector<MailField> fields;
    std::vector<MailPart> parts;
    bool cut = false; ///< something was left out: a limit of size, number or nesting was reached
    friend bool operator==(const MailParts&, const MailParts&) = default;
};

} // namespace cf
