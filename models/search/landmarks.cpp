#include "models/search/landmarks.h"

#include "models/search/column_count.h"
#include "models/search/order_source.h"

namespace cf::search {

namespace {

constexpr qint64 mostParts = 50'000;

} // namespace

Landmarks::Landmarks(qint64 revision, qint64 highest, qint64 leastPart)
    : m_revision(revision)
    , m_size(std::max(leastPart, highest / mostParts + 1))
    , m_part(size_t(highest) + 1)
{}

void Landmarks::add(qint64 communication, const std::function<QByteArray()>& value)
{
    if (communication < 0 || size_t(communication) >= m_part.size()) {
        return;
    }
    if (m_added++ % m_size == 0) {
        m_begins.push_back({false, value(), communication});
    }
    m_part[size_t(communication)] = quint16(m_begins.size());
}

Result<std::shared_ptr<const Landmarks>> Landmarks::along(const Context& context, Column column, qint64 revision)
{
    const OrderSource source = OrderSource::of(context, column);
    if (source.index.isEmpty() || source.moment || source.repository || context.knowing.at) {
        return std::shared_ptr<const Landmarks>();
    }
    CF_TRY(store::Statement statement, prepare(context.database, source.walk(context, QStringLiteral("1"), {}, false)));
    auto made = std::make_shared<Landmarks>(revision, context.highest, context.tuning.leastPart);
    for (;;) {
        CF_TRY(const bool row, statement.step());
        if (!row) {
            return std::shared_ptr<const Landmarks>(std::move(made));
        }
        made->add(statement.integer(0), [&] { return source.title ? withoutCase(statement.text(1)) : statement.utf8(1).toByteArray(); });
    }
}

std::optional<size_t> Landmarks::partOf(qint64 communication) const
{
    const bool known = communication >= 0 && size_t(communication) < m_part.size() && m_part[size_t(communication)] > 0;
    return known ? std::optional(size_t(m_part[size_t(communication)] - 1)) : std::nullopt;
}

Result<std::vector<qint64>> Landmarks::before(const Context& context, const Hits& hits, const Hits& elsewhere) const
{
    std::array<std::vector<quint32>, 2> counts{std::vector<quint32>(parts() + 1), std::vector<quint32>(parts() + 1)};
    CF_CHECK(eachChunk(context.database, hits.chunks(), hits.count() > manyHits, [&](int worker, quint32 chunk) {
        index::ChunkBits bits, others;
        hits.take(chunk, bits);
        elsewhere.take(chunk, others);
        bits -= others;
        const size_t base = size_t(chunk) * index::chunkSize;
        quint32* const mine = counts[size_t(worker)].data();
        bits.each([&](quint16 place) { mine[base + place < m_part.size() ? m_part[base + place] : 0] += 1; });
    }));
    std::vector<qint64> sums(1);
    for (size_t part = 0; part < parts(); ++part) {
        sums.push_back(sums.back() + counts[0][part + 1] + counts[1][part + 1]);
    }
    return sums;
}

} // namespace cf::search
