// What removing the records of a disconnected repository takes out of here, and what it leaves. In the repository itself nothing is
// changed: it was only ever read.
#pragma once

#include "models/domain/communication.h"

#include <vector>

namespace cf {

/// Why a record stays although its repository goes.
enum class KeptBecause {
    OnHold,  ///< the repository said, when it was last asked, that it is on hold
    Decided  ///< a person decided on it, or on another because of it: the decision names it
};

struct KeptRecord {
    CommunicationId id;
    QString documentId, title;
    KeptBecause because = KeptBecause::OnHold;
    friend bool operator==(const KeptRecord&, const KeptRecord&) = default;
};

/// Counts of rows that are there, or that went: a preview equals what happens unless something changed in between.
struct RecordRemoval {
    static constexpr size_t mostListed = 100;
    qint64 records = 0;   ///< communications that go
    qint64 elsewhere = 0; ///< of them, those of which another repository keeps a copy here, which stays as it is
    qint64 documents = 0; ///< files of which something is noted: state, hash, custody
    qint64 texts = 0;     ///< of documents, where no other record here has the same bytes
    qint64 setAside = 0, gaps = 0, runs = 0;
    qint64 onHold = 0, decided = 0; ///< records that stay; one for both reasons counts as on hold
    std::vector<KeptRecord> kept;   ///< of these the first
    friend bool operator==(const RecordRemoval&, const RecordRemoval&) = default;
};

} // namespace cf
