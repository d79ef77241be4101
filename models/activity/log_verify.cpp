#include "models/activity/log.h"
#include "models/activity/log_rows.h"

namespace cf::activity {

using namespace Qt::StringLiterals;

namespace {

/// The tree again, from the leaves alone.
class GrowingTree
{
public:
    /// Those parts of it that are complete with this leaf, lowest first.
    const std::vector<std::pair<Place, QByteArray>>& add(QByteArray hash)
    {
        m_complete.clear();
        const qint64 index = m_size++;
        for (int level = 1; ((index >> (level - 1)) & 1) != 0; ++level) {
            hash = nodeHash(m_parts.back(), hash);
            m_parts.pop_back();
            m_complete.emplace_back(Place{level, index >> level}, hash);
        }
        m_parts.push_back(std::move(hash));
        return m_complete;
    }
    QByteArray root() const
    {
        QByteArray all = m_parts.back();
        for (size_t i = m_parts.size() - 1; i-- > 0;) {
            all = nodeHash(m_parts[i], all);
        }
        return all;
    }

private:
    qint64 m_size = 0;
    std::vector<QByteArray> m_parts;
    std::vector<std::pair<Place, QByteArray>> m_complete;
};

constexpr size_t mostBreaks = 100;
constexpr qint64 tellEvery = 20'000;

/// One walk over everything: the entries, what they make, and what is listed beside them.
class Walk
{
public:
    Walk(store::Database& database, QString origin, const std::function<void(qint64)>& seen)
        : m_database(database), m_origin(std::move(origin)), m_seen(seen)
    {}

    Result<LogVerdict> run(const QString& beside)
    {
        CF_TRY(m_verdict.size, sizeOf(m_database));
        CF_TRY(m_checkpoints, checkpointsOf(m_database, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()));
        CF_CHECK(entries());
        if (m_verdict.holds() && (m_verdict.verified < m_verdict.size || m_next < m_checkpoints.size())) {
            isWrong(m_verdict.verified, u"number"_s); // entries at the end are not there
        }
        if (m_verdict.holds()) {
            CF_CHECK(lists());
        }
        CF_TRY(m_verdict.broken, breakOf(m_database, m_origin, beside));
        if (m_verdict.holds() && m_verdict.broken) {
            isWrong(std::clamp(m_verdict.broken->kept.size, qint64(0), m_verdict.size), u"kept"_s);
        }
        return m_verdict;
    }

private:
    bool isWrong(qint64 n, const QString& why)
    {
        m_verdict.wrong = n;
        m_verdict.why = why;
        return false;
    }

    Result<void> entries()
    {
        CF_TRY(store::Statement select, m_database.prepare(u"SELECT n, at, kind, person, outcome, leaf, hash FROM entry ORDER BY n"));
        for (;;) {
            CF_TRY(const bool isThere, select.step());
            if (!isThere) {
                return {};
            }
            CF_TRY(const bool goesOn, entry(select));
            if (!goesOn) {
                return {};
            }
            if (m_seen && m_verdict.verified % tellEvery == 0) {
                m_seen(m_verdict.verified);
            }
        }
    }

    Result<bool> entry(const store::Statement& row)
    {
        const qint64 n = row.integer(0);
        if (n != m_verdict.verified) {
            return isWrong(m_verdict.verified, u"number"_s);
        }
        const QByteArray leaf = row.blob(5), hash = row.blob(6);
        const auto entry = entryFrom(leaf);
        if (!entry) {
            return isWrong(n, u"shape"_s);
        }
        if (leafHash(leaf) != hash) {
            return isWrong(n, u"entry"_s);
        }
        const bool isBack = entry->act.kind == ActKind::ClockBack;
        if (entry->n != n || (entry->at < m_at && !isBack)) {
            return isWrong(n, u"number"_s);
        }
        if (row.integer(1) != entry->at || row.text(2) != codeOf(entry->act.kind) || row.text(3) != entry->act.person || row.text(4) != codeOf(entry->act.outcome)) {
            return isWrong(n, u"column"_s);
        }
        m_at = entry->at;
        m_wentBack = m_wentBack || isBack;
        if (entry->act.kind == ActKind::LogBroken && m_verdict.breaks.size() < mostBreaks) {
            m_verdict.breaks.push_back(n);
        }
        if (const qint64 day = entry->at / msOfDay; m_segments.empty() || day > m_segments.back().first) {
            m_segments.emplace_back(day, n);
        }
        CF_TRY(const bool isListed, subjects(n, entry->act));
        CF_TRY(const bool isKept, isListed ? parts(n, hash) : Result<bool>(false));
        return isListed && isKept && checkpoint();
    }

    Result<bool> subjects(qint64 n, const Act& act)
    {
        std::vector<std::pair<QString, QString>> seen;
        for (const ActSubject& one : act.of) {
            if (std::ranges::find(seen, std::pair(one.id, one.kind)) != seen.end()) {
                continue; // told twice, listed once
            }
            seen.emplace_back(one.id, one.kind);
            CF_TRY(store::Statement * select, m_database.cached("SELECT 1 FROM subject WHERE id = ?1 AND entry = ?2 AND kind = ?3"));
            select->bind(1, one.id).bind(2, n).bind(3, one.kind);
            CF_TRY(const bool isThere, select->step());
            select->reset();
            if (!isThere) {
                return isWrong(n, u"subject"_s);
            }
        }
        m_subjects += qint64(seen.size());
        return true;
    }

    /// What is kept of the tree, which proofs are made of.
    Result<bool> parts(qint64 n, const QByteArray& hash)
    {
        const Nodes nodes = nodesOf(m_database);
        for (const auto& [place, made] : m_tree.add(hash)) {
            const auto kept = nodes(place);
            if (!kept || *kept != made) {
                return isWrong(place.index << place.level, u"tree"_s);
            }
            ++m_parts;
        }
        m_verdict.verified = n + 1;
        return true;
    }

    /// Its signature, its time and its root, when there is one of so many entries.
    bool checkpoint()
    {
        if (m_next == m_checkpoints.size() || m_checkpoints[m_next].head.size != m_verdict.verified) {
            return m_next == m_checkpoints.size() || m_checkpoints[m_next].head.size > m_verdict.verified || isWrong(m_verdict.signedTo, u"checkpoint"_s);
        }
        const KeptCheckpoint& one = m_checkpoints[m_next++];
        if (!isSigned(one, m_origin)) {
            return isWrong(m_verdict.signedTo, u"signature"_s); // one behind those that the checkpoint before covers
        }
        if (one.head.root != m_tree.root() || (one.head.at < m_signedAt && !m_wentBack)) {
            return isWrong(m_verdict.signedTo, u"checkpoint"_s);
        }
        m_signedAt = one.head.at;
        m_wentBack = false;
        m_verdict.signedTo = m_verdict.verified;
        ++m_verdict.checkpoints;
        return true;
    }

    /// What is listed beside the entries, and is of none of them.
    Result<void> lists()
    {
        CF_TRY(const qint64 parts, m_database.integer(u"SELECT count(*) FROM node"));
        CF_TRY(const qint64 subjects, m_database.integer(u"SELECT count(*) FROM subject"));
        CF_TRY(store::Statement select, m_database.prepare(u"SELECT day, first FROM segment ORDER BY first, day"));
        std::vector<std::pair<qint64, qint64>> listed;
        for (;;) {
            CF_TRY(const bool isThere, select.step());
            if (!isThere) {
                break;
            }
            listed.emplace_back(select.integer(0), select.integer(1));
        }
        if (listed != m_segments) {
            const auto [ours, theirs] = std::ranges::mismatch(m_segments, listed);
            isWrong(ours == m_segments.end() ? m_verdict.size : ours->second, u"segment"_s);
        } else if (subjects != m_subjects) {
            CF_TRY(const qint64 n, foreignSubject());
            isWrong(n, u"subject"_s);
        } else if (parts != m_parts) {
            isWrong(m_verdict.size, u"tree"_s);
        }
        return {};
    }

    /// The first entry of which something is listed that it does not say.
    Result<qint64> foreignSubject()
    {
        CF_TRY(store::Statement select, m_database.prepare(u"SELECT s.entry, s.id, s.kind, e.leaf FROM subject s LEFT JOIN entry e ON e.n = s.entry ORDER BY s.entry"));
        for (;;) {
            CF_TRY(const bool isThere, select.step());
            if (!isThere) {
                return m_verdict.size;
            }
            const auto entry = entryFrom(select.blob(3));
            if (!entry || std::ranges::find(entry->act.of, ActSubject{select.text(2), select.text(1)}) == entry->act.of.end()) {
                return select.integer(0);
            }
        }
    }

    store::Database& m_database;
    const QString m_origin;
    const std::function<void(qint64)>& m_seen;
    LogVerdict m_verdict;
    GrowingTree m_tree;
    std::vector<KeptCheckpoint> m_checkpoints;
    std::vector<std::pair<qint64, qint64>> m_segments; ///< days and their first entries
    size_t m_next = 0;
    qint64 m_parts = 0, m_subjects = 0;
    UtcMs m_at = 0, m_signedAt = 0;
    bool m_wentBack = false;
};

} // namespace

QFuture<Result<LogVerdict>> Log::verify(std::function<void(qint64)> seen, std::shared_ptr<store::Interrupt> interrupt)
{
    const auto look = [seen = std::move(seen), origin = m_origin, beside = m_beside](store::Database& database) { return Walk(database, origin, seen).run(beside); };
    QFuture<Result<LogVerdict>> looked = m_readers->read(look, std::move(interrupt));
    return looked;
}

} // namespace cf::activity
