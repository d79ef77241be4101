// Object ids: 16 hexadecimal digits, two for the kind, six for the repository, eight counted. Those of what follows from the holdings
// lead back to it. Source: protocol page 4.1 (r_object_id).
#pragma once

#include <QString>

#include <optional>

namespace cf::sandbox::documentum {

inline constexpr int mostVersions = 64; ///< of a chronicle; more have no ids
inline constexpr int mostFiles = 8;     ///< of a version
inline constexpr quint64 volumeSize = 400;

QString idOf(const char* tag, quint32 counter);
bool isId(const QString& text);
/// Nothing: it is no id of this repository.
std::optional<quint32> counterOf(const QString& id);

struct VersionId {
    quint64 accession = 0;
    int ordinal = 1;
    friend bool operator==(const VersionId&, const VersionId&) = default;
};
QString versionIdOf(const VersionId& version); ///< tag 09
std::optional<VersionId> versionIn(const QString& id);

struct FileId {
    VersionId version;
    int index = 0;
};
QString contentIdOf(const FileId& file); ///< tag 06
std::optional<FileId> fileIn(const QString& id);

QString volumeIdOf(quint64 volume); ///< tag 0b
std::optional<quint64> volumeIn(const QString& id);
inline const QString correspondenceCabinet = QStringLiteral("0c01e24000000105"), casesCabinet = QStringLiteral("0c01e24000000106"),
                     tempCabinet = QStringLiteral("0c01e24000000107");

/// Of a retention of a communication, by its place. Tag 08.
struct RetentionId {
    quint64 accession = 0;
    int index = 0;
};
QString retainerIdOf(const RetentionId& retention);
std::optional<RetentionId> retentionIn(const QString& id);
QString matterIdOf(const QString& matter); ///< the retainer of a hold: by its name, tag 08

/// What clients made: counted up from the 3,758,096,384th.
QString writtenIdOf(const char* tag, int number);

} // namespace cf::sandbox::documentum
