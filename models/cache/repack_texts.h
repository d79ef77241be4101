// A dictionary is made of pieces of texts, and stays readable when the texts are gone. Once letters are erased, those that may hold their words are left: what is packed with
// them is packed anew, and they go. Functions within the writer's transaction.
#pragma once

#include "models/store/database.h"

namespace cf::cache {

/// The dictionaries that were there when letters were erased pack nothing more; a new one is made of the texts that are left, where there are enough.
Result<void> retireDictionaries(store::Database& database);

/// Where repacking goes on.
struct RepackPlace {
    size_t column = 0; ///< of those that hold packed texts
    qint64 row = 0;    ///< the last one looked at
};
/// Looks at up to `most` packed texts and packs those of retired dictionaries anew, overwritten in the file. None: all were looked at, and the dictionaries are gone.
Result<std::optional<RepackPlace>> repackSome(store::Database& database, RepackPlace from, int most);
/// Whether there is anything to repack.
Result<bool> areDictionariesRetired(store::Database& database);

} // namespace cf::cache
