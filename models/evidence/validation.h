// A letter's archived bytes looked at again, now: each rendition read from its archive and compared with what was recorded when it was first read;
// where there are several, how equal they are to the original. The report tells method and result, and is kept. Source: capabilities 88, 96.
#pragma once

#include "models/cache/record.h"
#include "models/domain/sameness.h"

#include <QJsonObject>

namespace cf::evidence {

enum class BytesCheck {
    Equal,       ///< to what was recorded
    Changed,
    Missing,     ///< the archive no longer has them
    NotRead,     ///< nobody answered
    NotRecorded  ///< read now; nothing was recorded to compare them with
};
QLatin1StringView codeOf(BytesCheck check); ///< "EQUAL" …

struct RenditionCheck {
    int rendition = 0; ///< index into the record's
    BytesCheck bytes = BytesCheck::NotRead;
    QByteArray recorded, found, declared; ///< SHA-256; declared: as its index states it; empty: none
    qint64 size = -1;                     ///< of what was read
    bool isPart = false;                  ///< the letter is some pages of a file, and the bytes are those of the file
    std::optional<Sameness> toOriginal;   ///< how equal it is to the first rendition; none: it is that, a part, or one was not read
    friend bool operator==(const RenditionCheck&, const RenditionCheck&) = default;
};

/// The gravest that holds.
enum class ValidationOutcome {
    Verified,   ///< every rendition is byte for byte what was recorded
    Differs,    ///< so it is, but one rendition does not look and say the same as the original, or cannot be compared with it
    Unproven,   ///< some were not read, or nothing was recorded to compare with
    Missing,
    Altered
};
QLatin1StringView codeOf(ValidationOutcome outcome); ///< "VERIFIED" …

struct Validation {
    cache::Record record;
    std::vector<RenditionCheck> checks;
    UtcMs at = 0;
    QString person, program;
    ValidationOutcome outcome() const;
};

/// In stable codes, documented in docs/cli.md.
QJsonObject validationJson(const Validation& validation);

} // namespace cf::evidence
