// Port: reading bytes again and comparing them with what was recorded. Implemented by models/sync; used by ui and the command line.
#pragma once

#include "models/base/result.h"
#include "models/domain/fixity.h"

#include <QFuture>

#include <stop_token>

namespace cf {

struct VerifiedItem {
    CommunicationId communication;
    QString documentId, nativeId, repository;
    ContentState state = ContentState::Unknown; ///< Present means intact
    QByteArray recorded, found;                 ///< SHA-256; found empty when missing or unreadable
    QString reason;                             ///< when it could not be read
    friend bool operator==(const VerifiedItem&, const VerifiedItem&) = default;
};

/// Each source is counted once, however many communications share it; it is listed with the first of them.
struct VerificationReport {
    qint64 checked = 0, intact = 0;
    std::vector<VerifiedItem> altered, missing, unreadable;
    std::vector<VerifiedItem> withoutHash; ///< never read so far: nothing to compare with
    QStringList away; ///< of a draw: repositories that did not answer, by name; their files were left out
    UtcMs at = 0;
};

class Verification
{
public:
    virtual ~Verification() = default;
    /// Of these communications, or of everything when empty. Progress through the future's progressValue (sources done). The outcome of
    /// each is noted in custody. Cancelled on stop, with what was verified so far kept.
    virtual QFuture<Result<VerificationReport>> verify(std::vector<CommunicationId> communications, std::stop_token stop) = 0;
    /// The files of the draw that were not read since it began; what it found is told by cache::readFixityCensus(). Lists of the report hold at most
    /// FixityReport::mostListed.
    virtual QFuture<Result<VerificationReport>> verify(FixityDraw draw, std::stop_token stop) = 0;
};

} // namespace cf
