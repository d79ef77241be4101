// What the parts of a run do with a record that was read, and with those that are known here.
#pragma once

#include "models/connectors/record/carried_fields.h"
#include "models/connectors/remote/record_rows.h"
#include "models/connectors/remote/staged_run.h"

#include <functional>

namespace cf::connectors {

/// What every run has. Lives on the sync thread, longer than its parts.
struct RunBasis {
    RepositoryId repository;
    KnownSources& known;
    CarriedFields carried{};
};

/// A record that cannot be used. Of a reason that begins with a JSON path ("$.dates[1].label: not text") that is its place.
Aside asideOf(const RepositoryId& repository, const QString& nativeId, const QString& reason, const QString& raw = {});

/// What a record becomes: nothing when it is known under this token and shown; set aside when `map` rejects it.
Result<void> take(RunBasis& run, const QString& nativeId, const QString& token,
                  const std::function<Result<MappedRecord>()>& map, const QString& raw, std::vector<Change>& out);

/// Goes through the ids of records that are taken for shown, after `after`, until `most` of them are `wanted` or there are no
/// more. The slice's ids are those that are.
Result<IdSlice> knownSlice(KnownSources& known, const QString& after, int most,
                           const std::function<Result<bool>(const QString& nativeId)>& wanted);

/// The same for comparing both sides: behind the last one that is known here come those `there`, sorted, that are not, or, with
/// alsoHidden, that are not taken for shown.
Result<IdSlice> comparedSlice(KnownSources& known, const QString& after, int most, const QStringList& there, bool alsoHidden,
                              const std::function<Result<bool>(const QString& nativeId)>& differs);

} // namespace cf::connectors
