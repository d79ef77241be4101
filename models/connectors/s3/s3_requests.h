// What is asked of a bucket of an S3 server. Source: Amazon S3 API reference.
#pragma once

#include "models/connectors/s3/s3_wire.h"
#include "models/http/signed_line.h"

namespace cf::connectors::s3 {

using Query = std::vector<std::pair<QString, QString>>; ///< an empty value: the name alone says it

/// A bucket, found and ready to be asked. Belongs to the line's thread.
struct Bucket {
    http::SignedLine& line;
    QUrl address;   ///< of the bucket, without a slash at its end
    QString prefix; ///< of the keys that count
    QString holdTag;
    QString versioning{}; ///< "Enabled", "Suspended"; empty: it has no versions, and none is asked for
    QString server{};     ///< as it names itself
    std::optional<UtcMs> began{}; ///< the server's clock at the first answer of a run
    bool hasVersions() const { return !versioning.isEmpty(); }
};

http::Request requestFor(const Bucket& bucket, const QString& key, const Query& query, const QString& purpose);
/// Of one version, as it is asked for: of a bucket without any by its key alone.
Query versionQuery(const Bucket& bucket, const QString& version, Query query = {});

/// Any good answer; errors by errorIn().
QCoro::Task<Result<http::Reply>> ask(Bucket& bucket, http::Request request, std::stop_token stop);
/// Of what is answered with 403 for one object alone: the account may not see it.
bool isDenied(const Error& error);

QCoro::Task<Result<QString>> versioningOf(Bucket& bucket, std::stop_token stop);
/// A page of what follows `after` (with afterVersion: within that key) and begins with the prefix; at most so many versions.
QCoro::Task<Result<ListWire>> listAfter(Bucket& bucket, QString prefix, QString after, QString afterVersion, int most, std::stop_token stop);
/// All versions of one key, the newest first, delete markers among them; none: there is no such object.
QCoro::Task<Result<std::vector<VersionWire>>> versionsOf(Bucket& bucket, QString key, std::stop_token stop);
QCoro::Task<Result<HeadWire>> headOf(Bucket& bucket, QString key, QString version, std::stop_token stop);
QCoro::Task<Result<Tags>> tagsOf(Bucket& bucket, QString key, QString version, std::stop_token stop);
/// Asked by itself, which another permission allows than the headers.
QCoro::Task<Result<bool>> legalHoldOf(Bucket& bucket, QString key, QString version, std::stop_token stop);
/// None: the bucket locks nothing.
QCoro::Task<Result<std::optional<LockWire>>> lockOf(Bucket& bucket, std::stop_token stop);

/// What changes a version there; each leaves once.
http::Request puttingTags(const Bucket& bucket, const QString& key, const QString& version, const Tags& tags);
http::Request puttingLegalHold(const Bucket& bucket, const QString& key, const QString& version, bool isOn);

} // namespace cf::connectors::s3
