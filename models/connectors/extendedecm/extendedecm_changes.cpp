#include "models/connectors/extendedecm/extendedecm_workspaces.h"

#include "models/connectors/remote/json_value.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

constexpr qint64 secondMs = 1'000, dayMs = 86'400'000;
constexpr qint64 usualHits = 1'000; ///< of one question: how far a server lets one page through its hits is not known

/// Wall clock of the server in milliseconds as if it were UTC: the index knows no zone.
qint64 wallOf(qint64 ms, const QTimeZone& zone)
{
    const auto offset = [&zone](qint64 at) { return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))) * 1000; };
    // In the hour that comes twice a later moment has an earlier wall clock.
    return ms + std::min(offset(ms), offset(ms + 3 * 3'600'000));
}

/// `"20260301"` and `"091500"`.
std::pair<QString, QString> regionsOf(qint64 wall)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    return {at.toString(u"yyyyMMdd"_s), at.toString(u"HHmmss"_s)};
}

/// Changed at `wall` or later; before it, when isUpper.
QString bound(qint64 wall, bool isUpper)
{
    const auto [day, time] = regionsOf(wall);
    const QString sign = isUpper ? u"<"_s : u">"_s, timeSign = isUpper ? u"<"_s : u">="_s;
    return u"(([QLREGION \"OTModifyDate\"] = \"%1\" AND [QLREGION \"OTModifyTime\"] %4 \"%2\") OR "
           "[QLREGION \"OTModifyDate\"] %3 \"%1\")"_s.arg(day, time, sign, timeSign);
}

/// Asks window after window of time, each small enough to be paged through, the last one without an end.
class ChangedNodes final : public RunPart
{
public:
    explicit ChangedNodes(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"changes"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        if (!m_isBegun) {
            m_isBegun = true;
            if (m_run.comparesHolds) {
                const Result<void> learnt = co_await learnHolds(m_run, stop);
                if (!learnt) {
                    co_return tl::unexpected<Error>(learnt.error());
                }
            }
            const qint64 usual = m_run.since > 0 ? wallOf(m_run.since, m_run.service.zone) / secondMs * secondMs : 0;
            m_from = after.isEmpty() ? usual : after.toLongLong();
            m_width = 0;
        }
        while (m_ids.empty() && !m_isEnd) {
            const Result<void> window = co_await readWindow(stop);
            if (!window && isAnswer(window.error())) {
                m_run.comparesAll = true; // no search, or not by these regions: folder by folder, then
                m_isEnd = true;
            } else if (!window) {
                co_return tl::unexpected<Error>(window.error());
            }
        }
        IdSlice slice;
        for (; !m_ids.empty() && slice.ids.size() < pageRows; m_ids.pop_front()) {
            slice.ids << m_ids.front();
        }
        slice.last = m_isEnd && m_ids.empty();
        slice.after = QString::number(m_ids.empty() ? m_from : m_windowFrom);
        slice.expected = m_expected;
        m_isTold = slice.last;
        co_return slice;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        if (m_isTold) { // of this slice: nothing was awaited since it was listed
            m_isTold = false;
            changes.push_back(truncation());
            changes.push_back(zone());
        }
        const Result<void> read = co_await readInto(m_run, ids, changes, stop);
        if (!read) {
            co_return tl::unexpected<Error>(read.error());
        }
        co_return changes;
    }

private:
    QString where(qint64 to) const
    {
        QStringList types;
        for (const int type : m_run.service.types) {
            types << u"OTSubType:%1"_s.arg(type);
        }
        if (m_run.service.takesWorkspaces) {
            types << u"OTSubType:%1"_s.arg(workspaceSubtype);
        }
        QString out = u'(' + types.join(u" OR "_s) + u')';
        if (m_run.service.folder > 0) {
            out += u" AND OTLocation:%1"_s.arg(m_run.service.folder);
        }
        if (m_from > 0) {
            out += u" AND "_s + bound(m_from, false);
        }
        return to > 0 ? out + u" AND "_s + bound(to, true) : out;
    }

    /// The window that begins at m_from. Width 0: without an end.
    QCoro::Task<Result<void>> readWindow(std::stop_token stop)
    {
        const qint64 now = wallOf(m_run.service.began.value_or(QDateTime::currentMSecsSinceEpoch()), m_run.service.zone);
        for (;;) {
            const qint64 to = m_width > 0 ? m_from + m_width : 0;
            const QString where = this->where(to);
            const Result<PageWire> first = co_await searchPage(m_run.service, where, 1, pageRows, {}, stop);
            if (!first) {
                co_return tl::unexpected<Error>(first.error());
            }
            const qint64 total = first->total.value_or(0);
            if (m_from == 0 && m_width == 0) {
                m_expected = first->total;
            }
            if (total > m_mostHits && m_width != secondMs) {
                narrow(now);
                continue;
            }
            const Result<Listed> listed = co_await list(where, *first, stop);
            if (!listed) {
                co_return tl::unexpected<Error>(listed.error());
            }
            if (listed->isCut() && m_width != secondMs) {
                m_mostHits = std::max<qint64>(1, qint64(listed->rows.size()));
                narrow(now);
                continue;
            }
            const Result<void> taken = takeRows(*listed);
            if (!taken) {
                co_return taken;
            }
            m_windowFrom = m_from;
            m_isEnd = m_width == 0;
            m_from += m_width;
            m_width *= total * 4 <= m_mostHits ? 4 : 1; // after an empty window always: bounds may be as low as one hit
            m_width = m_from + m_width > now ? 0 : m_width;
            co_return Result<void>();
        }
    }

    void narrow(qint64 now)
    {
        if (m_from == 0) { // no document is older
            m_from = QDateTime(QDate(1985, 1, 1), QTime(), Qt::UTC).toMSecsSinceEpoch();
        }
        const qint64 width = m_width > 0 ? m_width : std::max(now + dayMs - m_from, 2 * secondMs);
        m_width = std::max(width / 2 / secondMs * secondMs, secondMs);
    }

    QCoro::Task<Result<Listed>> list(QString where, PageWire first, std::stop_token stop)
    {
        Service& service = m_run.service;
        const AskPage askPage = [&service, where, stop](int page, int limit, QString cache) {
            return searchPage(service, where, page, limit, cache, stop);
        };
        Result<Listed> listed = co_await listAll(askPage, std::move(first));
        if (listed && !listed->isWhole() && !listed->isCut()) { // the index moved, or a page was another's
            Result<Listed> again = co_await listAll(askPage);
            if (!again || again->rows.size() >= listed->rows.size()) {
                listed = std::move(again);
            }
        }
        co_return listed;
    }

    Result<void> takeRows(const Listed& listed)
    {
        m_counted += std::max<qint64>(listed.total.value_or(0), qint64(listed.rows.size()));
        m_found += qint64(listed.rows.size());
        std::vector<std::pair<qint64, qint64>> order; // time, id: the same whenever it is asked
        for (const RowWire& row : listed.rows) {
            CF_TRY(const bool known, isKnown(m_run, row));
            if (!known) {
                order.emplace_back(momentMs(row.modified, m_run.rules.vocabulary), row.id);
                m_run.met.emplace_back(row.id, order.back().first);
            }
        }
        std::sort(order.begin(), order.end());
        QSet<qint64> seen; // an old version is a hit of its own
        for (const auto& [time, id] : order) {
            if (!seen.contains(id)) {
                seen.insert(id);
                m_ids.push_back(QString::number(id));
            }
        }
        return {};
    }

    Change truncation() const
    {
        GapSeen gap;
        gap.what.repository = m_run.basis.repository;
        gap.what.failure = Failure::Truncated;
        gap.what.subject = u"search"_s;
        gap.isOver = m_found >= m_counted;
        if (!gap.isOver) {
            gap.what.expected = m_counted;
            gap.what.found = m_found;
            gap.what.detail = u"total_count %1, hits %2"_s.arg(m_counted).arg(m_found);
        }
        return gap;
    }

    Change zone() const
    {
        GapSeen gap;
        gap.what.repository = m_run.basis.repository;
        gap.what.failure = Failure::Tz;
        gap.what.subject = u"server"_s;
        gap.what.detail = m_run.service.zoneFault;
        gap.isOver = m_run.service.zoneFault.isEmpty();
        return gap;
    }

    RunContext& m_run;
    bool m_isBegun = false, m_isEnd = false, m_isTold = false;
    qint64 m_from = 0, m_width = 0, m_windowFrom = 0; ///< wall clock
    std::deque<QString> m_ids;
    std::optional<qint64> m_expected;
    qint64 m_mostHits = usualHits, m_counted = 0, m_found = 0;
};

} // namespace

std::unique_ptr<RunPart> changedNodes(RunContext& run) { return std::make_unique<ChangedNodes>(run); }

} // namespace cf::connectors::extendedecm
