// What the parts of a run do with a record that was read, and with those that are known here.
#pragma once

#include "models/connectors/record/carried_fields.h"
#include "models/connectors/remote/record_rows.h"
#include "models/connectors/remote/staged_run.h"

#include <QSet>

#include <functional>

namespace cf::connectors {

/// What every run has. Lives on the sync thread, longer than its parts.
struct RunBasis {
    RepositoryId repository;
    KnownSources& known;
    CarriedFields carried{};
    QSet<QString> asides{}; ///< native ids of what was set aside before and is asked for again: taken even when known as it is
};

/// A record that cannot be used. Of a reason that begins with a JSON path ("$.dates[1].label: not text") that is its place.
Aside asideOf(const RepositoryId& repository, const QString& nativeId, const QString& reason, const QString& raw = {});

/// What a record becomes: nothing when it is known under this token and shown; set aside when `map` rejects it, with `raw`, which may
/// be null, and which nobody else calls: writing a record down costs as much as reading it.
Result<void> take(RunBasis& run, const QString& nativeId, const QString& token,
                  const std::function<Result<MappedRecord>()>& map, const std::function<QString()>& raw, std::vector<Change>& out);

/// What was set aside before this run is asked for once more: it may have been trouble on the way, and no time of change moves when that
/// is over. `read` is given their ids; those that the server neither shows nor fails at are no concern any more: absent().
std::unique_ptr<RunPart> asidesAgain(RunBasis& run, std::function<QCoro::Task<Result<std::vector<Change>>>(QStringList ids, std::stop_token stop)> read);
/// Says of a record that is set aside, or of one that is known, that it is not there by itself any more.
Change absent(const QString& nativeId, const QString& basis);
/// Those of `ids` that none of `changes` is about.
QStringList unanswered(const QStringList& ids, const std::vector<Change>& changes);

/// Goes through the ids of records that are taken for shown, after `after`, until `most` of them are `wanted` or there are no
/// more. The slice's ids are those that are.
Result<IdSlice> knownSlice(KnownSources& known, const QString& after, int most,
                           const std::function<Result<bool>(const QString& nativeId)>& wanted);

/// The same for comparing both sides: behind the last one that is known here come those `there`, sorted, that are not, or, with
/// alsoHidden, that are not taken for shown.
Result<IdSlice> comparedSlice(KnownSources& known, const QString& after, int most, const QStringList& there, bool alsoHidden,
                              const std::function<Result<bool>(const QString& nativeId)>& differs);

} // namespace cf::connectors
