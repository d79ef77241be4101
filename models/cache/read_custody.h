// What is kept here of the hand-overs of letters beyond the record itself: events of delivery feeds as receipts, the same letter in other
// repositories, and which systems are known for which time, so that the absence of a receipt means something. Functions on a reader's
// connection. Source: capability 72; protocol page C.4.
#pragma once

#include "models/cache/record.h"
#include "models/store/database.h"

#include <QSet>

#include <functional>

namespace cf::cache {

/// An event of a delivery feed as it came, as a receipt: its identity and the hash of its bytes.
struct EventReceipt {
    qint64 notice = 0; ///< row of delivery_notice
    QString feed;      ///< name of the repository
    QString source, id, type; ///< as the event says; empty where it is no CloudEvent
    QString archiveRef;       ///< where the archive put it, as the event says; empty: not told
    QByteArray documentSha256; ///< of the document, as the event says, raw; empty: not told
    QByteArray sha256;         ///< of the bytes of the event
    std::optional<UtcMs> at, recorded; ///< when it happened, when its feed took it down
    bool hasConflict = false;  ///< it came again with other content
    friend bool operator==(const EventReceipt&, const EventReceipt&) = default;
};
inline constexpr int mostReceipts = 100; ///< of one letter, in the order they came

/// The letter in another repository.
struct KeptElsewhere {
    CommunicationId id;
    QString repositoryName, nativeId, nativeVersion;
    std::optional<Moment> archived;
    UtcMs firstSeen = 0;
    QByteArray declared, recorded; ///< SHA-256 of its first document: as its archive states it, as read
    RecordStanding standing = RecordStanding::Present;
    friend bool operator==(const KeptElsewhere&, const KeptElsewhere&) = default;
};

/// How far apart the steps of one letter may lie, so that a letter made near an end of what is known is not missed.
inline constexpr UtcMs custodySlackMs = UtcMs(3) * 86'400'000;

/// What a system tells of begins at `first` and ends at `last`.
struct KnownSpan {
    QString system;
    std::optional<UtcMs> first, last;
    /// A letter made then would be told of if there were anything to tell.
    bool covers(UtcMs at) const { return first && last && at >= *first + custodySlackMs && at <= *last - custodySlackMs; }
    friend bool operator==(const KnownSpan&, const KnownSpan&) = default;
};
struct CustodyReach {
    std::vector<KnownSpan> compositions; ///< by the runs that are kept of each
    std::vector<KnownSpan> feeds;        ///< from the first event of each to its watermark
    QSet<QString> templates;             ///< folded codes that a composition system tells of
    friend bool operator==(const CustodyReach&, const CustodyReach&) = default;
};
Result<CustodyReach> custodyReach(store::Database& database);

Result<std::vector<EventReceipt>> eventReceipts(store::Database& database, const QString& documentId);
/// In other repositories than the record's, under the same document id.
Result<std::vector<KeptElsewhere>> keptElsewhere(store::Database& database, const Record& record);

/// A document that the manifest of a run names and no repository has a record of.
struct ComposedOnly {
    QString documentId, system, run, batch, step, queue, file;
    std::optional<UtcMs> composed; ///< the end of the step that put it out, else of its run
    friend bool operator==(const ComposedOnly&, const ComposedOnly&) = default;
};
/// Each document once, by its latest run; the oldest first. `most` of them, and how many there are.
struct ComposedOnlyList {
    std::vector<ComposedOnly> documents;
    qint64 count = 0;
    friend bool operator==(const ComposedOnlyList&, const ComposedOnlyList&) = default;
};
Result<ComposedOnlyList> composedOnly(store::Database& database, int most);

/// A record without something that a receipt could be.
struct Unreceipted {
    CommunicationId id;
    QString documentId, title, type, templateCode, job, repositoryName;
    std::optional<qint64> sentWall;
    std::optional<UtcMs> made; ///< composed, else sent, else issued
    bool hasLine = false, hasEvent = false; ///< a line of a manifest, an event of a feed
};
/// Every record that lacks one of the two and was made within [from, to], in no order. Goes through all of them: it takes seconds a million.
Result<void> eachUnreceipted(store::Database& database, UtcMs from, UtcMs to, const std::function<void(const Unreceipted&)>& take);

} // namespace cf::cache
