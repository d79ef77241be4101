// Reads all of the index and says what is damaged, and takes it out so that it can be made again from the rows.
#pragma once

#include "models/index/segment_catalogue.h"

namespace cf::index {

/// A segment of which a block or a list of documents is not what was written, or a block of a column.
struct Damage {
    enum class Kind { Segment, Column, Frequent } kind = Kind::Segment;
    qint64 number = 0; ///< of the segment, or of the column's row; 0 of the frequent words
    QString what;      ///< which block; for people who ask, not translated
};

/// Within one snapshot. Cancelled when the connection is interrupted.
Result<std::vector<Damage>> findDamage(store::Database& database);
/// Within a transaction: what is damaged no longer counts. The documents concerned are in no segment then, or have no code in
/// `column`, whose blocks go with those of the others.
Result<void> takeOut(store::Database& database, const std::vector<Damage>& damage, int column);

/// The documents that count in some segment and have a code in the column.
Result<OrdinalSet> complete(store::Database& database, int column);

} // namespace cf::index
