// What a sheet that goes before a printed document says: plain values, so that every claim on it can be checked. The
// words are made in ui. Source: interface 5.13.
#pragma once

#include "models/cache/record.h"
#include "models/evidence/custody.h"

namespace cf::evidence {

/// How the printed bytes stand to what was recorded when they were archived.
enum class Integrity { Equal, Changed, NotRecorded };

struct CoverSheet {
    struct Leg {
        QString recipient, customer, reach; ///< reach: address, e-mail or telephone as used
        Channel channel = Channel::Unknown;
        DeliveryState state = DeliveryState::Unknown;
        EvidenceGrade grade = EvidenceGrade::U;
        std::optional<Moment> at;
        QString reportedCode, reason, source;
        friend bool operator==(const Leg&, const Leg&) = default;
    };

    QString id, documentId;
    QString repository, path, fileName;
    std::optional<UtcMs> watermark; ///< the repository was complete up to here
    std::optional<UtcMs> disconnected; ///< since when nobody keeps it in step: the sheet does not claim then that it is complete
    Integrity integrity = Integrity::NotRecorded;
    QByteArray recorded, printed, declared; ///< SHA-256: at ingest, of what is printed, in the index
    std::optional<UtcMs> verified;          ///< last comparison that was noted
    std::vector<Leg> legs;                  ///< in the order of the source
    std::optional<Custody> custody;         ///< the hand-overs; none: they were not looked at
    int pageFrom = 1, pages = 0;            ///< within the file; 0 pages: not counted in this format
    UtcMs printedAt = 0;
    QString program; ///< "Counterfoil 0.1.0"
    friend bool operator==(const CoverSheet&, const CoverSheet&) = default;
};

/// rendition: index into record.renditions. printed: SHA-256 of the bytes that are printed; empty when not known.
CoverSheet coverSheet(const cache::Record& record, int rendition, const QByteArray& printed, UtcMs printedAt,
                      const QString& program);

} // namespace cf::evidence
