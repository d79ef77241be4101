// E-mails on the wire between the program and its reader process.
#pragma once

#include "models/domain/extraction.h"
#include "models/domain/mail_parts.h"

namespace cf::reading {

class WireParser;
class WireWriter;

constexpr quint32 maximumMailFields = 300; ///< of one mail
constexpr quint32 maximumMailParts = 200;
constexpr qsizetype maximumMailFieldBytes = 16 << 10;  ///< UTF-8 of one value
constexpr qsizetype maximumMailPartBytes = 512 << 10;  ///< UTF-8 of the text of one part
constexpr qsizetype maximumMailPartsBytes = 4 << 20;   ///< UTF-8 of all of it
constexpr int maximumMailDepth = 8;                    ///< mails within mails, and twice as many multiparts

void writeMail(WireWriter& out, const MailHeader& mail);
void writeMail(WireWriter& out, const MailParts& mail);

/// What breaks a rule leaves the parser in error.
MailHeader readMailHeader(WireParser& in);
MailParts readMailParts(WireParser& in);

} // namespace cf::reading
