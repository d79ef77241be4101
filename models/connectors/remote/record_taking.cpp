#include "models/connectors/remote/record_taking.h"

#include <algorithm>

namespace cf::connectors {

Aside asideOf(const RepositoryId& repository, const QString& nativeId, const QString& reason, const QString& raw)
{
    SetAside what;
    what.repository = repository;
    what.nativeId = nativeId;
    what.position = reason.startsWith(u'$') ? reason.section(QStringLiteral(": "), 0, 0) : QStringLiteral("$");
    what.reason = reason;
    what.raw = raw;
    return {what, SourceRef()};
}

Result<void> take(RunBasis& run, const QString& nativeId, const QString& token,
                  const std::function<Result<MappedRecord>()>& map, const QString& raw, std::vector<Change>& out)
{
    CF_TRY(const std::optional<KnownRecord> known, run.known.record(nativeId));
    if (known && known->token == token && known->standing == RecordStanding::Present) {
        return {};
    }
    Result<MappedRecord> mapped = map();
    if (!mapped) {
        out.push_back(asideOf(run.repository, nativeId, mapped.error().detail, raw));
        return {};
    }
    for (const StatedRow& row : mapped->rows) {
        run.carried.note(row);
    }
    out.push_back(Upsert{std::move(mapped->communication)});
    return {};
}

Result<IdSlice> knownSlice(KnownSources& known, const QString& after, int most,
                           const std::function<Result<bool>(const QString& nativeId)>& wanted)
{
    IdSlice slice;
    slice.after = after;
    while (slice.ids.size() < most && !slice.last) {
        CF_TRY(const QStringList ids, known.recordsAfter(slice.after, most));
        slice.last = ids.isEmpty();
        for (const QString& id : ids) {
            CF_TRY(const bool isWanted, wanted(id));
            if (isWanted) {
                slice.ids << id;
            }
            slice.after = id;
        }
    }
    return slice;
}

Result<IdSlice> comparedSlice(KnownSources& known, const QString& after, int most, const QStringList& there, bool alsoHidden,
                              const std::function<Result<bool>(const QString& nativeId)>& differs)
{
    static const QString beyond(QChar(0x1f)); // before what is not known here; no id begins with it
    IdSlice slice;
    slice.after = after;
    if (!after.startsWith(beyond)) {
        CF_TRY(slice, knownSlice(known, after, most, differs));
        if (!slice.last) {
            return slice;
        }
        slice.after = beyond;
    }
    auto at = std::upper_bound(there.begin(), there.end(), slice.after.mid(beyond.size()));
    for (; at != there.end() && slice.ids.size() < most; ++at) {
        CF_TRY(const auto record, known.record(*at));
        if (!record || (alsoHidden && record->standing != RecordStanding::Present)) {
            slice.ids << *at;
        }
        slice.after = beyond + *at;
    }
    slice.last = at == there.end();
    return slice;
}

} // namespace cf::connectors
