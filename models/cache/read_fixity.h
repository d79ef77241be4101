// Which files were read when, and which are to be read again. Functions on a reader's connection; what they count goes by indexes alone, and takes well under a
// second at ten million. Source: domain/fixity.h.
#pragma once

#include "models/domain/fixity.h"
#include "models/store/database.h"

#include <QDate>

#include <stop_token>

namespace cf::cache {

struct FileToRead {
    qint64 source = 0;
    SourceRef ref;
    QString repository; ///< its name
    QByteArray recorded;
    CommunicationId communication; ///< the first that it belongs to; empty: none any more
    QString documentId;
    std::optional<UtcMs> lastRead; ///< none: never
    ContentState state = ContentState::Unknown;
};

/// How the files of one repository stand.
struct FixityStanding {
    RepositoryId repository;
    QString name;
    std::optional<UtcMs> watermark;
    qint64 files = 0;        ///< without those that were found missing
    qint64 knownMissing = 0;
    qint64 due = 0;          ///< last read before readBefore, or never
    qint64 neverRead = 0;    ///< of those that are due
    std::optional<UtcMs> oldest; ///< when the one that was not read for longest was read; none: never, or there are none
    friend bool operator==(const FixityStanding&, const FixityStanding&) = default;
};
Result<FixityStanding> readFixityStanding(store::Database& database, const RepositoryId& repository, UtcMs readBefore);
/// How many were last read in each span between two of these moments; those before the first and never read come first, those after the last and
/// those known to be missing are left out. borders: ascending.
Result<std::vector<qint64>> readingsBetween(store::Database& database, const RepositoryId& repository, const std::vector<UtcMs>& borders);

/// Where a list of files goes on.
struct FixityPlace {
    enum Among { NeverRead, ReadWhenTheyCame, ReadAgain } among = NeverRead;
    UtcMs at = 0;    ///< when it was last read, or first seen
    UtcMs first = 0; ///< when it was first seen
    qint64 source = 0;
};
struct FilesToRead {
    std::vector<FileToRead> files;
    std::optional<FixityPlace> next; ///< none: that was all
};
/// Those last read before readBefore and known before knownBefore, without those known to be missing: first those never read, then those not read again since they
/// came, then the others; the one not read for longest first in each.
Result<FilesToRead> filesReadBefore(store::Database& database, const RepositoryId& repository, UtcMs readBefore, UtcMs knownBefore, const FixityPlace& from, int limit);
/// The `limit` that are due first, by when they were last read, whether they are due already or not; never read first.
Result<std::vector<FileToRead>> nextToRead(store::Database& database, const RepositoryId& repository, int limit);

/// The sample of a draw, as rows of sources, in the order drawn; of one by a query those that were drawn when it began. Hashes every file's name: some ten seconds at ten million. Cancelled on stop.
Result<std::vector<qint64>> drawSample(store::Database& database, const FixityDraw& draw, const std::stop_token& stop = {});
Result<std::vector<FileToRead>> filesOf(store::Database& database, const std::vector<qint64>& sources);

/// How many of the draw are still to be read; not for a sample.
Result<qint64> leftToRead(store::Database& database, const FixityDraw::Share& share, UtcMs began);
/// What the readings since the draw began found. sample: as drawSample() told, for a draw of one. Those that were not read are listed without a reason.
Result<FixityReport> readFixityCensus(store::Database& database, const FixityDraw& draw, const std::vector<qint64>& sample);

} // namespace cf::cache
