// What an S3 server says, taken apart. Pure; what it sends is hostile. Source: Amazon S3 API reference: ListObjectVersions, ListObjectsV2, HeadObject,
// GetObjectTagging, GetObjectLegalHold, GetObjectLockConfiguration, "Error responses".
#pragma once

#include "models/connectors/remote/record_rows.h"
#include "models/http/exchange.h"

namespace cf::connectors::s3 {

/// One version of an object, as lists have it.
struct VersionWire {
    QString key, id; ///< id: "null" of what was written before a bucket had versions; empty where it has none
    QString etag;
    qint64 modifiedMs = 0, bytes = -1;
    bool isLatest = false, isDeleteMarker = false;
    friend bool operator==(const VersionWire&, const VersionWire&) = default;
};
struct ListWire {
    std::vector<VersionWire> versions; ///< by key, of each the newest first; delete markers among them
    bool isCut = false;                ///< more follows
    friend bool operator==(const ListWire&, const ListWire&) = default;
};
/// A page of versions, or of objects. Protocol: it is not as documented, or not in the order of its keys.
Result<ListWire> listFrom(const QByteArray& xml);

/// Of the bytes of two keys in UTF-8, which is the order of lists.
bool isBefore(const QString& a, const QString& b);

/// What the headers of a version say.
struct HeadWire {
    QString mime, language, etag;
    qint64 bytes = -1, modifiedMs = 0;
    Stated stated;              ///< the object's own metadata, in the order of their names
    std::optional<bool> isHeld; ///< by a legal hold; none: not said
    QString retentionMode;      ///< "GOVERNANCE", "COMPLIANCE"; empty: none is said
    QString retainUntil;        ///< ISO 8601
    QByteArray sha256;          ///< hexadecimal, of the whole; empty: not said
    friend bool operator==(const HeadWire&, const HeadWire&) = default;
};
HeadWire headFrom(const std::vector<http::Header>& headers);

using Tags = std::vector<std::pair<QString, QString>>;
Result<Tags> tagsFrom(const QByteArray& xml);
QByteArray tagsXml(const Tags& tags);

Result<bool> legalHoldFrom(const QByteArray& xml);
QByteArray legalHoldXml(bool isOn);

/// Whether a bucket locks objects, and for how long those are kept of which nothing else is said.
struct LockWire {
    bool isEnabled = false;
    QString mode, period; ///< period: "30 days"
    friend bool operator==(const LockWire&, const LockWire&) = default;
};
Result<LockWire> lockFrom(const QByteArray& xml);

/// "Enabled", "Suspended"; empty: the bucket never had versions.
Result<QString> versioningFrom(const QByteArray& xml);

/// <Code> of an error; empty: it is none.
QString errorCodeIn(const QByteArray& body);
/// The error in an answer; none in a good one. Unauthorised ": answer 403": of this one object.
std::optional<Error> errorIn(const http::Reply& reply, const QString& purpose);

} // namespace cf::connectors::s3
