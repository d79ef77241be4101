// A record as a connected system keeps it: its versions, holds and retention, each as that system tells them. What the
// record says of the communication stands in Communication. Source: data model 7.3, 7.5; field notes 2.3.
#pragma once

#include "models/base/id.h"
#include "models/domain/enumerations.h"
#include "models/domain/moment.h"

#include <vector>

namespace cf {

using RepositoryId = Id<struct RepositoryTag>;

/// One state of a record that the repository keeps apart from the others.
struct RecordVersion {
    QString nativeId; ///< of this version; of the record where versions have no id of their own
    QString label;    ///< "1.0", "2"
    std::optional<Moment> created;
    QString creator, comment;
    bool isCurrent = false;
    friend bool operator==(const RecordVersion&, const RecordVersion&) = default;
};

struct HoldStatement {
    QString code, name;   ///< as the repository knows it
    QString matter, kind; ///< empty when not stated
    QString appliedBy, comment;
    QString scope; ///< "record", or the version it is on, or what it is inherited from
    QString basis; ///< which attribute or answer says so
    std::optional<Moment> applied, plannedEnd;
    HoldEnforcement enforcement = HoldEnforcement::RecordedOnly;
    bool isActive = true, isRemovable = false;
    friend bool operator==(const HoldStatement&, const HoldStatement&) = default;
};

struct RetentionStatement {
    QString schedule, stage, action; ///< RSI, policy or classification; its stage; what is done at its end
    QString basis;
    std::optional<Moment> due;
    bool isEventBased = false;
    friend bool operator==(const RetentionStatement&, const RetentionStatement&) = default;
};

struct ArchiveRecord {
    RepositoryId repository;
    QString nativeId; ///< of the record through all its versions: URI, chronicle, node, version series
    QString token;    ///< changes when anything of it may have changed; opaque outside the connector
    QString address;  ///< where a person opens it, a URL; empty when there is no such place
    std::vector<RecordVersion> versions; ///< oldest first
    QString sentVersion;                 ///< label
    SentVersionBasis sentVersionBasis = SentVersionBasis::None;
    std::vector<HoldStatement> holds;
    std::vector<RetentionStatement> retention;
    friend bool operator==(const ArchiveRecord&, const ArchiveRecord&) = default;
};

/// The label of the version that was sent and why it is taken for it: the stated one, else the only one, else the newest
/// that existed at `sent`. None when that is not known.
std::pair<QString, SentVersionBasis> sentVersionOf(const std::vector<RecordVersion>& versions, const QString& stated,
                                                   const std::optional<Moment>& sent);

} // namespace cf
