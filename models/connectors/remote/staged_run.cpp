#include "models/connectors/remote/staged_run.h"

namespace cf::connectors {

StagedRun::StagedRun(std::vector<std::unique_ptr<RunPart>> parts, int ahead, const QString& part, const QString& after)
    : m_parts(std::move(parts))
    , m_ahead(size_t(ahead))
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i]->name() == part) {
            m_part = i;
            m_after = after;
        }
    }
}

QCoro::Task<Result<void>> StagedRun::fill(std::stop_token stop)
{
    while (m_part < m_parts.size() && !m_partListed && m_underWay.size() < m_ahead) {
        RunPart& part = *m_parts[m_part];
        Result<IdSlice> slice = co_await part.nextSlice(m_after, stop);
        if (!slice) {
            co_return tl::unexpected<Error>(slice.error());
        }
        m_after = slice->after;
        m_partListed = slice->last;
        if (slice->expected) {
            m_expected = slice->expected;
        }
        QStringList ids = slice->ids;
        m_underWay.push_back({*std::move(slice), part.fetch(std::move(ids), stop)});
    }
    co_return Result<void>();
}

QCoro::Task<Result<StagedRun::Piece>> StagedRun::next(std::stop_token stop)
{
    const Result<void> filled = co_await fill(stop);
    if (!filled) {
        co_return tl::unexpected<Error>(filled.error());
    }
    Piece piece;
    if (m_underWay.empty()) { // a run without parts
        piece.last = true;
        co_return piece;
    }
    UnderWay first = std::move(m_underWay.front());
    m_underWay.pop_front();
    Result<std::vector<Change>> changes = co_await first.changes;
    if (!changes) {
        co_return tl::unexpected<Error>(changes.error());
    }
    m_seen += first.slice.ids.size();
    piece.changes = *std::move(changes);
    piece.part = m_parts[m_part]->name();
    piece.after = first.slice.after;
    piece.progress = {m_seen, m_expected};
    if (first.slice.last) {
        ++m_part;
        m_after.clear();
        m_partListed = false;
        piece.part = m_part < m_parts.size() ? m_parts[m_part]->name() : QString();
        piece.after.clear();
        piece.last = m_part == m_parts.size();
    }
    co_return piece;
}

QCoro::Task<void> StagedRun::close()
{
    while (!m_underWay.empty()) {
        UnderWay one = std::move(m_underWay.front());
        m_underWay.pop_front();
        co_await one.changes;
    }
}

} // namespace cf::connectors
