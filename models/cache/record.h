// Everything the cache knows of one communication: what the record pane, `show` and the evidence sheet read.
#pragma once

#include "models/cache/making.h"
#include "models/domain/repository.h"

namespace cf::cache {

struct CustodyEvent {
    CustodyKind kind = CustodyKind::Ingested;
    UtcMs at = 0;
    QByteArray sha256;
    QString detail;
    friend bool operator==(const CustodyEvent&, const CustodyEvent&) = default;
};

/// What is known of the bytes behind a rendition.
struct SourceStatus {
    qint64 source = 0; ///< row of the cache; opaque
    SourceRef ref;
    ContentState content = ContentState::Unknown;
    QByteArray sha256;   ///< recorded at ingest; never changed by what was seen later
    QByteArray observed; ///< as last seen
    UtcMs firstSeen = 0, lastSeen = 0;
    std::optional<UtcMs> lastVerified;
    std::vector<CustodyEvent> custody; ///< oldest first
    friend bool operator==(const SourceStatus&, const SourceStatus&) = default;
};

struct RenditionRecord {
    Rendition rendition;
    QString format; ///< "pdf", "html", "eml", "txt", …: of the mime as detected, else as stated
    SourceStatus status;
    std::optional<Extraction> extraction; ///< with text and html; none while nothing was read
    friend bool operator==(const RenditionRecord&, const RenditionRecord&) = default;
};

/// Another communication this one points to or is pointed to by. id is empty when it is not in the cache.
struct Related {
    RelationKind kind = RelationKind::Corrects;
    bool incoming = false; ///< true: the other one points here
    QString target;        ///< the other one's document id
    CommunicationId id;
    QString title, type, recipient;
    std::optional<Moment> sent;
    friend bool operator==(const Related&, const Related&) = default;
};

/// One field whose value changed from one known version to the next.
struct FieldChange {
    QString field; ///< name of the column of communication_fact, or "legs", "renditions", "attributes"
    QString before, after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};
struct KnownVersion {
    UtcMs from = 0;
    std::optional<UtcMs> to;
    std::vector<FieldChange> changes; ///< against the one before; empty for the first
    friend bool operator==(const KnownVersion&, const KnownVersion&) = default;
};

/// When a connected system stopped showing the record, or showed it again, and what said so.
struct StandingEvent {
    RecordStanding standing = RecordStanding::Present;
    UtcMs at = 0;
    QString basis;
    friend bool operator==(const StandingEvent&, const StandingEvent&) = default;
};

/// When a composition system says that a version of a template was approved, as told now.
struct ToldApproval {
    QString code, version; ///< as the communication names it
    QString by;            ///< empty: not told
    QString system;
    UtcMs at = 0;
    friend bool operator==(const ToldApproval&, const ToldApproval&) = default;
};

struct Record {
    Communication communication; ///< its renditions in the same order as `renditions`
    QString repositoryName;
    std::optional<UtcMs> watermark;
    std::vector<RenditionRecord> renditions;
    std::vector<DeliveryEvent> ofOneOfSeveral; ///< told of one of its recipients, and not of which; as the events of a leg
    std::vector<Related> related; ///< corrections, reissues, package members, others in the same envelope or household
    std::vector<ToldApproval> approvals; ///< of the usages of which one is told
    std::vector<Making> makings;        ///< of runs whose manifests name the document, the latest first; as known now
    std::vector<KnownVersion> versions; ///< oldest first
    RecordStanding standing = RecordStanding::Present;
    std::vector<StandingEvent> standings; ///< oldest first; empty for one that was always shown
    UtcMs knownFrom = 0;
    friend bool operator==(const Record&, const Record&) = default;
};

} // namespace cf::cache
