// Plain work on the texts of mails: fields by name, addresses, where the returned mail begins. Input is hostile: every
// search is bounded.
#pragma once

#include "models/domain/mail_parts.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace cf::delivery {

/// The first field of that name, case aside; empty when there is none.
QString fieldNamed(const std::vector<MailField>& fields, QStringView name);
QStringList fieldsNamed(const std::vector<MailField>& fields, QStringView name);

/// What looks like local@domain, in order, each once, without brackets. At most `limit`.
QStringList addressesIn(QStringView text, int limit = 50);

/// "rfc822;a@b", "<a@b>", "rfc/822; a@b", "@relay:a@b" as the address; empty when there is none in it.
QString addressOf(QStringView field);

bool sameAddress(QStringView a, QStringView b);

/// Lines of at most 2,000 characters; at most 2,000 of them, which is more than any report says.
QStringList linesOf(QStringView text);

/// Whether from this line on stands the mail that came back, and no longer what is said of it.
bool beginsReturnedMail(QStringView line);

/// Of a whole text, what is said before the returned mail.
QString withoutReturnedMail(const QString& text);
/// Of a whole text, the returned mail; empty when none is marked.
QString returnedMailIn(const QString& text);

/// On one line, for matching: lower case, white space single, continuation codes of one reply left out, typographic
/// quotes plain, addresses as "addr", "¶" between paragraphs. At most 4,000 characters.
QString forMatching(QStringView text);

} // namespace cf::delivery
