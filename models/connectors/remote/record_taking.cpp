#include "models/connectors/remote/record_taking.h"

#include <algorithm>

namespace cf::connectors {

namespace {

constexpr int asidesAtOnce = 100;

class AsidesAgain final : public RunPart
{
public:
    using Read = std::function<QCoro::Task<Result<std::vector<Change>>>(QStringList, std::stop_token)>;
    AsidesAgain(RunBasis& run, Read read)
        : m_run(run)
        , m_read(std::move(read))
    {}
    QString name() const override { return QStringLiteral("set aside"); }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token) override
    {
        const Result<QStringList> ids = m_run.known.asideAfter(after, asidesAtOnce);
        if (!ids) {
            co_return tl::unexpected<Error>(ids.error());
        }
        IdSlice slice;
        slice.ids = *ids;
        slice.last = ids->size() < asidesAtOnce;
        slice.after = ids->isEmpty() ? after : ids->last();
        for (const QString& id : std::as_const(slice.ids)) {
            m_run.asides.insert(id);
        }
        co_return slice;
    }
    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        if (ids.isEmpty()) {
            co_return std::vector<Change>();
        }
        co_return co_await m_read(std::move(ids), stop);
    }

private:
    RunBasis& m_run;
    Read m_read;
};

} // namespace

std::unique_ptr<RunPart> asidesAgain(RunBasis& run, AsidesAgain::Read read)
{
    return std::make_unique<AsidesAgain>(run, std::move(read));
}

Change absent(const QString& nativeId, const QString& basis) { return Withdrawn{nativeId, RecordStanding::NotVisible, basis}; }

QStringList unanswered(const QStringList& ids, const std::vector<Change>& changes)
{
    QSet<QString> said;
    for (const Change& change : changes) {
        if (const auto* upsert = std::get_if<Upsert>(&change); upsert && upsert->communication.record) {
            said.insert(upsert->communication.record->nativeId);
        } else if (const auto* aside = std::get_if<Aside>(&change)) {
            said.insert(aside->what.nativeId);
        }
    }
    QStringList rest = ids;
    rest.removeIf([&said](const QString& id) { return said.contains(id); });
    return rest;
}

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
                  const std::function<Result<MappedRecord>()>& map, const std::function<QString()>& raw, std::vector<Change>& out)
{
    CF_TRY(const std::optional<KnownRecord> known, run.known.record(nativeId));
    if (known && known->token == token && known->standing == RecordStanding::Present && !run.asides.contains(nativeId)) {
        return {};
    }
    Result<MappedRecord> mapped = map();
    if (!mapped) {
        out.push_back(asideOf(run.repository, nativeId, mapped.error().detail, raw ? raw() : QString()));
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
