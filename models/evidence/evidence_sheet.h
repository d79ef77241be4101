// What is known of one communication, on one sheet that stands for itself: to be read by people, and the same inside of it for programs. The words
// and the page are made in ui. Source: standards 3.1, 1; capabilities rows 38, 97.
#pragma once

#include "models/evidence/custody.h"
#include "models/evidence/practice.h"

#include <QJsonObject>

namespace cf::evidence {

/// How the archived bytes, read for the sheet, stand to what was recorded when they were first read.
enum class BytesFound { Equal, Changed, NotRead, NotRecorded };

struct EvidenceSheet {
    cache::Record record;
    int rendition = 0;                 ///< index into record.renditions; of a record without any: 0
    QByteArray found;                  ///< SHA-256 of the bytes as read for the sheet; empty: they could not be read
    std::optional<UtcMs> disconnected; ///< since when nobody keeps the repository in step
    UtcMs at = 0;                      ///< when it was made, by this machine's clock
    QString program;                   ///< "Counterfoil 0.1.0"
    std::optional<Custody> custody;    ///< none: it could not be read
    std::vector<AppliedPractice> practices; ///< what is usual for letters like it; empty: nothing was stated, or more is known of it
    QString signedWith;                ///< the public key, as minisign takes it; empty: it is not signed

    BytesFound bytes() const;
};

/// In stable codes, documented in docs/cli.md: `sheet`, `record` as `show --json` prints it, `claims` a recipient each, `practices`, `custody`, `timeline`.
QJsonObject sheetJson(const EvidenceSheet& sheet, const QTimeZone& zone);

} // namespace cf::evidence
