#include "models/evidence/custody.h"

#include "models/base/text.h"
#include "models/evidence/time_span.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int mostListed = 3; ///< receipts of one hand-over

/// Whether all that `a` may mean lies before all that `b` may.
bool isBefore(const TimeSpan& a, const TimeSpan& b) { return a.latest <= b.earliest; }

std::optional<TimeSpan> spanOfHop(const HandOver& hop)
{
    return hop.at ? std::optional(spanOf(*hop.at)) : hop.instant ? std::optional(spanOf(*hop.instant)) : std::nullopt;
}

class Building
{
public:
    Building(const cache::Record& record, const CustodySources& sources)
        : m_record(record)
        , m_letter(record.communication)
        , m_sources(sources)
    {}

    Custody build()
    {
        addOutput();
        addMiddleware();
        addRepository();
        addCopies();
        return std::move(m_custody);
    }

private:
    /// The hand-over within the composition system: the line of the manifest by which it says that it put the letter out.
    void addOutput()
    {
        HandOver hop;
        hop.from = Holder::Composition;
        hop.to = Holder::Output;
        for (const cache::Making& making : m_record.makings) {
            for (const RunStep& step : making.run.steps) {
                const std::optional<UtcMs> ended = step.ended ? step.ended : making.run.ended;
                for (const RunOutput& output : step.outputs) {
                    add(hop, {ReceiptKind::Manifest, making.run.nativeId, output.fileName.isEmpty() ? output.queue : QStringList{output.queue, output.fileName}.join(u'/'), {}, ended});
                }
                if (!hop.instant && ended) { // the latest run comes first
                    hop.instant = ended;
                    hop.clock = making.repositoryName;
                }
                const std::optional<UtcMs> began = step.started ? step.started : making.run.started;
                if (began) {
                    m_composing = m_composing ? std::min(*m_composing, *began) : *began;
                }
            }
            hop.fromName = hop.toName = hop.fromName.isEmpty() ? making.repositoryName : hop.fromName;
        }
        if (hop.receipts.empty()) {
            QStringList templates;
            for (const TemplateUsage& usage : m_letter.usages) {
                templates << usage.code;
            }
            hop.untold = lineExpected(m_sources.reach, templates, m_letter.jobId, madeAt(m_letter));
            hop.at = m_letter.composed;
            hop.clock = hop.at ? m_record.repositoryName : QString();
            if (hop.untold == Untold::No) {
                hop.faults.push_back(CustodyFault::NoReceipt);
            }
        }
        m_composition = hop.fromName;
        m_custody.hops.push_back(std::move(hop));
    }

    void addMiddleware()
    {
        HandOver hop;
        hop.from = Holder::Output;
        hop.to = Holder::Middleware;
        hop.fromName = m_composition;
        std::vector<cache::EventReceipt> events = m_sources.events;
        std::ranges::stable_sort(events, {}, [](const cache::EventReceipt& one) { return one.at ? *one.at : one.recorded.value_or(std::numeric_limits<UtcMs>::max()); });
        bool isRestated = false;
        for (const cache::EventReceipt& event : events) {
            add(hop, {ReceiptKind::Event, event.id, event.type, event.sha256, event.at ? event.at : event.recorded});
            isRestated = isRestated || event.hasConflict;
        }
        if (isRestated) {
            hop.faults.push_back(CustodyFault::Restated);
        }
        if (events.empty()) {
            hop.untold = eventExpected(m_sources.reach, madeAt(m_letter));
            if (hop.untold == Untold::No) {
                hop.faults.push_back(CustodyFault::NoReceipt);
            }
        } else {
            const cache::EventReceipt& first = events.front();
            hop.toName = first.feed;
            hop.instant = first.at ? first.at : first.recorded;
            hop.clock = hop.instant ? (first.source.isEmpty() ? first.feed : first.source) : QString();
        }
        m_middleware = hop.toName;
        checkOrder(hop);
        m_custody.hops.push_back(std::move(hop));
    }

    void addRepository()
    {
        const auto archived = std::ranges::find_if(m_sources.events, [](const cache::EventReceipt& one) { return one.type.contains(u".archived"); });
        const bool isTold = archived != m_sources.events.end();
        HandOver hop;
        hop.from = isTold ? Holder::Middleware : Holder::Output;
        hop.to = Holder::Repository;
        hop.fromName = isTold ? m_middleware : m_composition;
        hop.toName = m_record.repositoryName;
        hop.at = m_letter.archived;
        hop.clock = hop.at ? m_record.repositoryName : QString();
        if (!hop.at && isTold && archived->at) {
            hop.instant = archived->at;
            hop.clock = archived->source;
        }
        Receipt object{ReceiptKind::Object, m_letter.record ? m_letter.record->nativeId : m_letter.nativeKey, {}, {}, {}};
        if (m_letter.record) {
            object.part = m_letter.record->sentVersion;
        }
        bool hasFile = m_record.renditions.empty() ? false : true;
        if (hasFile) {
            const cache::RenditionRecord& first = m_record.renditions.front();
            object.part = object.part.isEmpty() ? first.rendition.source.nativeVersion : object.part;
            object.sha256 = first.rendition.declaredSha256;
            hop.before = isTold ? archived->documentSha256 : QByteArray();
            hop.before = hop.before.isEmpty() ? first.rendition.declaredSha256 : hop.before;
            hop.after = first.status.sha256;
            hasFile = std::ranges::any_of(m_record.renditions, [](const cache::RenditionRecord& one) { return one.status.content != ContentState::Missing; });
        }
        add(hop, object);
        if (isTold) {
            add(hop, {ReceiptKind::Event, archived->id, archived->type, archived->sha256, archived->at});
        }
        if (!hasFile) {
            hop.faults.push_back(CustodyFault::NoDocument);
        }
        checkHash(hop);
        checkOrder(hop);
        m_custody.hops.push_back(std::move(hop));
    }

    void addCopies()
    {
        const QByteArray here = m_record.renditions.empty() ? QByteArray() : m_record.renditions.front().status.sha256;
        for (const cache::KeptElsewhere& one : m_sources.elsewhere) {
            HandOver hop;
            hop.from = hop.to = Holder::Repository;
            hop.fromName = m_record.repositoryName;
            hop.toName = one.repositoryName;
            hop.at = one.archived;
            hop.clock = hop.at ? one.repositoryName : QString();
            hop.opens = one.id;
            hop.before = here;
            hop.after = one.recorded;
            add(hop, {ReceiptKind::Object, one.nativeId, one.nativeVersion, one.declared, {}});
            if (one.standing != RecordStanding::Present) {
                hop.faults.push_back(CustodyFault::NoDocument);
            }
            checkHash(hop);
            checkOrder(hop);
            m_custody.hops.push_back(std::move(hop));
        }
    }

    static void add(HandOver& hop, Receipt receipt)
    {
        if (hop.receipts.size() < mostListed) {
            hop.receipts.push_back(std::move(receipt));
        } else {
            ++hop.further;
        }
    }
    static void checkHash(HandOver& hop)
    {
        if (!hop.before.isEmpty() && !hop.after.isEmpty() && hop.before != hop.after) {
            hop.faults.push_back(CustodyFault::HashDiffers);
        }
    }
    /// Nothing arrives before a run began to make it.
    void checkOrder(HandOver& hop) const
    {
        const std::optional<TimeSpan> span = spanOfHop(hop);
        const std::optional<TimeSpan> made = m_composing ? std::optional(spanOf(*m_composing)) : m_letter.composed ? std::optional(spanOf(*m_letter.composed)) : std::nullopt;
        if (span && made && isBefore(*span, *made)) {
            hop.faults.push_back(CustodyFault::OutOfOrder);
        }
    }

    const cache::Record& m_record;
    const Communication& m_letter;
    const CustodySources& m_sources;
    Custody m_custody;
    QString m_composition, m_middleware;
    std::optional<UtcMs> m_composing; ///< when the first run began that made it
};

} // namespace

int Custody::without(CustodyFault fault) const
{
    return int(std::ranges::count_if(hops, [fault](const HandOver& hop) { return hop.has(fault); }));
}

bool Custody::isWhole() const
{
    return std::ranges::all_of(hops, [](const HandOver& hop) { return !hop.receipts.empty() && hop.faults.empty(); });
}

std::optional<UtcMs> madeAt(const Communication& letter)
{
    const std::optional<Moment>& made = letter.composed ? letter.composed : letter.sent ? letter.sent : letter.issued;
    return made ? std::optional(made->utc) : std::nullopt;
}

Untold lineExpected(const cache::CustodyReach& reach, const QStringList& templates, const QString& job, std::optional<UtcMs> made)
{
    const bool isMadeThere = !job.isEmpty() || std::ranges::any_of(templates, [&](const QString& code) { return reach.templates.contains(fold(code)); });
    if (reach.compositions.empty() || !isMadeThere) {
        return Untold::NoSystem;
    }
    const bool isCovered = made && std::ranges::any_of(reach.compositions, [&](const cache::KnownSpan& one) { return one.covers(*made); });
    return isCovered ? Untold::No : Untold::NotThen;
}

Untold eventExpected(const cache::CustodyReach& reach, std::optional<UtcMs> made)
{
    if (reach.feeds.empty()) {
        return Untold::NoSystem;
    }
    const bool isCovered = made && std::ranges::any_of(reach.feeds, [&](const cache::KnownSpan& one) { return one.covers(*made); });
    return isCovered ? Untold::No : Untold::NotThen;
}

Custody custodyOf(const cache::Record& record, const CustodySources& sources) { return Building(record, sources).build(); }

Result<Custody> readCustody(store::Database& database, const cache::Record& record)
{
    CustodySources sources;
    CF_TRY(sources.events, cache::eventReceipts(database, record.communication.documentId));
    CF_TRY(sources.elsewhere, cache::keptElsewhere(database, record));
    if (record.makings.empty() || sources.events.empty()) { // only the absence of a receipt has to be explained
        CF_TRY(sources.reach, cache::custodyReach(database));
    }
    return custodyOf(record, sources);
}

QFuture<Result<Custody>> custodyOf(cache::Cache& cache, const cache::Record& record)
{
    return cache.readers().read([record](store::Database& database) { return readCustody(database, record); });
}

} // namespace cf::evidence
