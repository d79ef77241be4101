// How this site keeps a communication in CMIS: a version series in a folder of 400, a version for each of the holdings' versions, the first
// file of each as its content and the others as renditions. docs/sandbox.md has the table.
#pragma once

#include "app/sandbox/cmis/cmisd_thing.h"

namespace cf::sandbox::cmisd {

inline constexpr quint64 volumeSize = 400;

/// A version series, as 8-4-4-4-12 hexadecimal digits that lead back to the accession.
QString seriesIdOf(quint64 accession);
std::optional<quint64> accessionOfSeries(const QString& seriesId);
QString labelOf(int ordinal); ///< "2.0"
QString versionIdOf(quint64 accession, int ordinal);
/// "series;2.0", or "series" for the current version: its ordinal is then 0.
struct VersionName {
    quint64 accession = 0;
    int ordinal = 0;
};
std::optional<VersionName> versionNamed(const QString& objectId);
QString volumeIdOf(quint64 volume);
std::optional<quint64> volumeNamed(const QString& objectId);

/// One version, without what its series says (whether it is the latest, who has it checked out).
Thing thingOf(const HeldRecord& record, const HeldVersion& version);
/// What properties of this site say of a record, as amend() takes it. What it has no field for is left out.
QJsonObject fieldsOf(const QJsonObject& properties);
bool hasField(const QString& property);

} // namespace cf::sandbox::cmisd
