#include "models/activity/log.h"
#include "models/activity/log_rows.h"

namespace cf::activity {

using namespace Qt::StringLiterals;

namespace {

/// The tree again, from the leaves alone.
class GrowingTree
{
public:
    void add(QByteArray hash)
    {
        for (qint64 n = m_size++; (n & 1) != 0; n >>= 1) {
            hash = nodeHash(m_parts.back(), hash);
            m_parts.pop_back();
        }
        m_parts.push_back(std::move(hash));
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
};

/// Its signature, its time and its root. Empty: it fits.
QString flawOf(const KeptCheckpoint& one, const QString& origin, const QByteArray& root, UtcMs& at)
{
    const auto key = NoteKey::fromText(one.key);
    if (!key || key->origin != origin || !headOf(one.note, *key)) {
        return u"signature"_s;
    }
    const bool goesOn = one.head.at >= at;
    at = one.head.at;
    return one.head.root == root && goesOn ? QString() : u"checkpoint"_s;
}

} // namespace

QFuture<Result<LogVerdict>> Log::verify(std::function<void(qint64)> seen, std::shared_ptr<store::Interrupt> interrupt)
{
    const auto look = [seen = std::move(seen), origin = m_origin](store::Database& database) -> Result<LogVerdict> {
        LogVerdict verdict;
        CF_TRY(verdict.size, sizeOf(database));
        CF_TRY(const auto checkpoints, checkpointsOf(database, 0, std::numeric_limits<qint64>::max()));
        GrowingTree tree;
        UtcMs lastAt = 0, signedAt = 0;
        size_t next = 0;
        const auto isWrong = [&verdict](qint64 n, const QString& why) {
            verdict.wrong = n;
            verdict.why = why;
            return Result<bool>(false);
        };
        constexpr qint64 tellEvery = 20'000;
        const Result<void> walked = eachEntry(database, 0, verdict.size, [&](qint64 n, const QByteArray& leaf, const QByteArray& hash) -> Result<bool> {
            if (n != verdict.verified) {
                return isWrong(verdict.verified, u"number"_s);
            }
            const auto entry = entryFrom(leaf);
            if (!entry) {
                return isWrong(n, u"shape"_s);
            }
            if (leafHash(leaf) != hash) {
                return isWrong(n, u"entry"_s);
            }
            if (entry->n != n || (entry->at < lastAt && entry->act.kind != ActKind::ClockBack)) {
                return isWrong(n, u"number"_s);
            }
            lastAt = entry->at;
            tree.add(hash);
            ++verdict.verified;
            if (next < checkpoints.size() && checkpoints[next].head.size == verdict.verified) {
                if (const QString flaw = flawOf(checkpoints[next], origin, tree.root(), signedAt); !flaw.isEmpty()) {
                    return isWrong(verdict.signedTo, flaw); // one behind those that the checkpoint before covers
                }
                verdict.signedTo = verdict.verified;
                ++verdict.checkpoints;
                ++next;
            }
            if (seen && verdict.verified % tellEvery == 0) {
                seen(verdict.verified);
            }
            return true;
        });
        CF_CHECK(walked);
        if (verdict.holds() && (verdict.verified < verdict.size || next < checkpoints.size())) {
            isWrong(verdict.verified, u"number"_s); // entries at the end are not there
        }
        if (verdict.holds() && verdict.size > 0) {
            const auto root = rootOf(nodesOf(database), verdict.size);
            if (!root || *root != tree.root()) {
                isWrong(verdict.signedTo, u"tree"_s); // proofs would be wrong, the entries are not
            }
        }
        return verdict;
    };
    QFuture<Result<LogVerdict>> looked = m_readers->read(look, std::move(interrupt));
    return looked;
}

} // namespace cf::activity
