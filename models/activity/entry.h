// One entry of the log and its canonical bytes, which are what is hashed: one JSON object without spaces, keys in the order of their bytes,
// numbers whole, UTF-8 with no escapes but \" and \\ (RFC 8785 over the values an entry may have). docs/activity.md has it in words. Pure.
#pragma once

#include "models/domain/act.h"

#include <QByteArray>

namespace cf::activity {

struct Entry {
    qint64 n = 0;
    UtcMs at = 0; ///< by this machine's clock, which the entry says
    Act act;
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// Rejected when the act says what the log may not hold: see Act.
Result<QByteArray> canonicalBytes(const Entry& entry);
/// Only of bytes that canonicalBytes() makes. Rejected, Conflict for a newer form.
Result<Entry> entryFrom(const QByteArray& leaf);

/// What may stand in an entry as the id of a thing or a person: no spaces, which names have, and at most 200 characters that print.
bool isPlainId(QStringView text);

/// A text as JSON of the canonical form, with its quotes.
QByteArray canonicalText(QStringView text);

} // namespace cf::activity
