// The lines of a snapshot's file, written and read. Inside the layer only. Fields are separated by tabs; a tab, a line feed or a backslash within one is written
// as \t, \n, \\.
//
//   counterfoil-snapshot  2 (3 where something was left out)
//   M  at|person|program  VALUE
//   M  not-shown          FORMAT=FILES,…  (where there are any)
//   R  repository's id    name  complete to
//   L  repository         repository's id  name  complete to
//   L  files              ALL|LETTERS|NONE  how many known ones are not here  query  letters that it found  exact|at-least
//   L  versions           ALL|NAMED|NONE    how many known ones are not here
//   L  template           a name of those that are here
//   F  repository's id    native id  native version  SHA-256 or empty  last read or empty  state
//   V  repository's id    resource's id  number  label  SHA-256 or empty  state  SHA-256 of its approval record or empty
//   E  number of F        number of V  SHA-256 of all before this line
//
// Of form 1, which is read as well, V ends with its SHA-256. F and V are sorted by their fields up to the version or number, as bytes (numbers as numbers). Times are RFC 3339 in UTC with milliseconds.
#pragma once

#include "models/evidence/preservation/snapshot.h"

#include <compare>

#include <QCryptographicHash>
#include <QFile>

namespace cf::evidence {

using SnapshotFields = std::vector<QByteArray>;
inline constexpr qint64 longestSnapshotLine = 1 << 20;
/// Which comes first in a snapshot; equal: they are the same file or version.
std::strong_ordering snapshotOrder(const SnapshotFields& a, const SnapshotFields& b);

QByteArray snapshotLine(const SnapshotFields& fields); ///< with its line feed
SnapshotFields snapshotFields(QByteArrayView line);
/// Counts a V line of form 2.
void countVersion(WrittenSnapshot& snapshot, const SnapshotFields& version, QByteArray& resource);
QByteArray notShownText(const std::vector<FormatNotShown>& formats);
std::vector<FormatNotShown> notShownFrom(const QByteArray& text);
QByteArray leftOutLines(const SnapshotScope& scope); ///< none: it is the whole
/// Takes one of them; false: it is none.
bool takeLeftOut(SnapshotScope& scope, const SnapshotFields& line);
QByteArray snapshotTime(std::optional<UtcMs> at);
std::optional<UtcMs> snapshotTimeFrom(const QByteArray& text);

/// Reads line by line, after one pass in which every line is counted into the hash, and the last one compared with it. Who makes the last line anew is not noticed
/// here: the certificate names the SHA-256 of the whole.
class SnapshotReader
{
public:
    /// Storage; Rejected: no snapshot, or damaged. The whole file is read through once for that.
    static Result<std::unique_ptr<SnapshotReader>> open(const QString& path);
    const WrittenSnapshot& told() const { return m_told; }
    /// The next F or V; none: that was all.
    Result<std::optional<SnapshotFields>> next();

private:
    explicit SnapshotReader(const QString& path) : m_file(path) {}
    Result<void> check();
    Result<QByteArray> line();
    QFile m_file;
    WrittenSnapshot m_told;
};

} // namespace cf::evidence
