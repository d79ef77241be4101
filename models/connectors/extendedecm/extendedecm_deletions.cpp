#include "models/connectors/extendedecm/extendedecm_workspaces.h"

#include "models/connectors/remote/json_value.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

constexpr int sliceSize = 100, foldersAtOnce = 4, enterpriseVolume = 141;
constexpr qint64 usualRoot = 2000;

/// What was deleted, for as long as the bin keeps it and if this account may look into it.
class RecycleBin final : public RunPart
{
public:
    explicit RecycleBin(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"recycle bin"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        const int page = after.toInt() + 1;
        IdSlice slice;
        slice.after = QString::number(page);
        slice.last = true;
        if (!m_run.service.hasBin) {
            co_return slice;
        }
        const Result<PageWire> got = co_await binPage(m_run.service, page, stop);
        if (!got && isAnswer(got.error())) { // switched off, or for administrators alone
            m_run.service.hasBin = false;
            co_return slice;
        }
        if (!got) {
            co_return tl::unexpected<Error>(got.error());
        }
        bool isNew = false;
        for (const RowWire& row : got->rows) {
            if (m_seen.contains(row.id)) {
                continue; // a page that came before
            }
            const QString id = QString::number(row.id);
            const qint64 at = momentMs(row.deleted, m_run.rules.vocabulary);
            isNew = isNew || at == 0 || at >= m_run.since;
            m_seen.insert(row.id);
            const auto known = m_run.basis.known.record(id);
            if (!known) {
                co_return tl::unexpected<Error>(known.error());
            }
            if (*known && (*known)->standing != RecordStanding::Deleted) {
                slice.ids << id;
                m_deleted.insert(id, row.deleted);
            }
        }
        const bool isCounted = got->total && m_seen.size() >= *got->total;
        slice.last = got->rows.empty() || !isNew || isCounted;
        co_return slice;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        const Result<QSet<QString>> shown = co_await shownOf(m_run.service, ids, stop);
        if (!shown) {
            co_return tl::unexpected<Error>(shown.error());
        }
        for (const QString& id : std::as_const(ids)) {
            if (!shown->contains(id)) {
                m_run.withdrawn.insert(id);
                const QString basis = u"recycle bin, deleted "_s + m_deleted.value(id);
                changes.push_back(Withdrawn{id, RecordStanding::Deleted, basis});
            }
        }
        co_return changes;
    }

private:
    RunContext& m_run;
    QSet<qint64> m_seen;
    QHash<QString, QString> m_deleted;
};

/// Records that are under other holds here than the lists of holds say.
class ChangedHolds final : public RunPart
{
public:
    explicit ChangedHolds(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"holds"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        const Result<void> learnt = co_await learnHolds(m_run, stop);
        if (!learnt) {
            co_return tl::unexpected<Error>(learnt.error());
        }
        if (!m_run.membership) {
            IdSlice none;
            none.last = true;
            co_return none;
        }
        const auto differs = [this](const QString& id) -> Result<bool> {
            CF_TRY(const auto known, m_run.basis.known.record(id));
            const auto there = m_run.membership->byNode.constFind(id.toLongLong());
            const QString mark = there == m_run.membership->byNode.constEnd() ? QString() : holdsMark(*there);
            return known && holdsIn(known->token) != mark;
        };
        co_return knownSlice(m_run.basis.known, after, sliceSize, differs);
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        const Result<void> read = co_await readInto(m_run, ids, changes, stop);
        if (!read) {
            co_return tl::unexpected<Error>(read.error());
        }
        if (m_run.isDenied) {
            changes.push_back(denial(m_run));
        }
        co_return changes;
    }

private:
    RunContext& m_run;
};

/// First the nodes there that are not known, or not so, then those known that are not there.
class Reconciliation final : public RunPart
{
public:
    explicit Reconciliation(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"reconciliation"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        IdSlice slice;
        m_isEnd = slice.last = !m_run.comparesAll;
        if (slice.last) {
            co_return slice;
        }
        if (!m_isListed) {
            const Result<void> learnt = co_await learnHolds(m_run, stop);
            if (!learnt) {
                co_return tl::unexpected<Error>(learnt.error());
            }
            const Result<void> listed = co_await list(stop);
            if (!listed) {
                co_return tl::unexpected<Error>(listed.error());
            }
            m_isListed = true;
            after.clear(); // what another process was at is known by now, or asked for again
        }
        if (!m_wanted.empty()) {
            for (; !m_wanted.empty() && slice.ids.size() < pageRows; m_wanted.pop_front()) {
                slice.ids << m_wanted.front();
            }
            m_isGone = false;
            co_return slice;
        }
        const auto isGone = [this](const QString& id) -> Result<bool> {
            return !std::binary_search(m_there.begin(), m_there.end(), id.toLongLong()) && !m_run.withdrawn.contains(id);
        };
        Result<IdSlice> gone = knownSlice(m_run.basis.known, after, sliceSize, isGone);
        m_isGone = true;
        m_isEnd = gone && gone->last;
        co_return gone;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        const bool isEnd = m_isEnd && m_isListed; // of this slice: nothing was awaited since it was listed
        std::vector<Change> changes;
        if (!m_isGone) {
            const Result<void> read = co_await readInto(m_run, ids, changes, stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
            co_return changes;
        }
        const Result<QSet<QString>> shown = co_await shownOf(m_run.service, ids, stop);
        if (!shown) {
            co_return tl::unexpected<Error>(shown.error());
        }
        for (const QString& id : std::as_const(ids)) {
            if (!shown->contains(id)) { // the server does not tell what is missing from what it does not show
                changes.push_back(Withdrawn{id, RecordStanding::NotVisible, u"in no folder, and not shown by its id"_s});
            }
        }
        if (isEnd) {
            changes.push_back(denial(m_run));
            changes.push_back(folderDenial(m_run));
            changes.push_back(Reconciled{qint64(m_there.size())});
        }
        co_return changes;
    }

private:
    QCoro::Task<Result<qint64>> root(std::stop_token stop)
    {
        if (m_run.service.folder > 0) {
            co_return m_run.service.folder;
        }
        Call call{u"/v2/volumes/%1"_s.arg(enterpriseVolume), u"enterprise volume"_s};
        const Result<QJsonObject> answer = co_await ask(m_run.service, std::move(call), stop);
        if (!answer && !isAnswer(answer.error())) {
            co_return tl::unexpected<Error>(answer.error());
        }
        const QJsonArray results = answer ? resultsOf(*answer) : QJsonArray();
        co_return integerIn(propertiesOf(results.at(0))["id"_L1]).value_or(usualRoot);
    }

    QCoro::Task<Result<void>> list(std::stop_token stop)
    {
        const Result<qint64> top = co_await root(stop);
        if (!top) {
            co_return tl::unexpected<Error>(top.error());
        }
        std::deque<qint64> folders{*top};
        QSet<qint64> seen{*top};
        m_there.clear();
        m_wanted.clear();
        m_run.refusedFolders.clear();
        if (m_run.service.takesWorkspaces) {
            m_run.workspacesThere.emplace();
        }
        std::sort(m_run.met.begin(), m_run.met.end());
        while (!folders.empty()) {
            std::vector<QCoro::Task<Result<Listed>>> asked;
            std::vector<qint64> which;
            for (; !folders.empty() && asked.size() < size_t(foldersAtOnce); folders.pop_front()) {
                which.push_back(folders.front());
                asked.push_back(childrenOf(m_run.service, folders.front(), stop));
            }
            Result<void> end;
            for (size_t i = 0; i < asked.size(); ++i) { // all, also after one that failed: they refer to this run
                const Result<Listed> listed = co_await asked[i];
                // One that went meanwhile hides nothing: what was in it is asked for by id. One that is refused may. The root must be there.
                const bool mayBeMissing = !listed && isAnswer(listed.error()) && which[i] != *top;
                if (mayBeMissing && listed.error().kind == ErrorKind::Unauthorised) {
                    m_run.refusedFolders.insert(which[i]);
                } else if (!listed && !mayBeMissing) {
                    end = tl::unexpected<Error>(listed.error());
                } else if (listed) {
                    const Result<void> noted = note(*listed, folders, seen);
                    end = noted ? end : noted;
                }
            }
            if (!end) {
                co_return end;
            }
        }
        std::sort(m_there.begin(), m_there.end());
        m_there.erase(std::unique(m_there.begin(), m_there.end()), m_there.end());
        co_return Result<void>();
    }

    /// The search led to it in this run, and it did not change since.
    bool wasMet(const RowWire& row) const
    {
        const qint64 modified = momentMs(row.modified, m_run.rules.vocabulary);
        const bool isMet = std::binary_search(m_run.met.begin(), m_run.met.end(), std::pair(row.id, modified));
        return isMet && isSettled(m_run, modified);
    }

    Result<void> note(const Listed& listed, std::deque<qint64>& folders, QSet<qint64>& seen)
    {
        for (const RowWire& row : listed.rows) {
            if (m_run.service.types.contains(row.type)) {
                m_there.push_back(row.id);
                CF_TRY(const bool known, isKnown(m_run, row));
                if (!known && !wasMet(row)) {
                    m_wanted.push_back(QString::number(row.id));
                }
            } else if (row.isContainer && !seen.contains(row.id)) {
                seen.insert(row.id);
                folders.push_back(row.id);
                if (row.type == workspaceSubtype && m_run.service.takesWorkspaces) {
                    m_run.workspacesThere->insert(row.id);
                    const QString id = QString::number(row.id);
                    if (!m_run.workspacesRead.contains(id)) { // members and workflows move no time
                        m_wanted.push_back(id);
                    }
                }
            }
        }
        return {};
    }

    RunContext& m_run;
    std::vector<qint64> m_there;
    std::deque<QString> m_wanted;
    bool m_isListed = false, m_isGone = false, m_isEnd = false;
};

} // namespace

std::unique_ptr<RunPart> recycleBin(RunContext& run) { return std::make_unique<RecycleBin>(run); }
std::unique_ptr<RunPart> changedHolds(RunContext& run) { return std::make_unique<ChangedHolds>(run); }
std::unique_ptr<RunPart> reconciliation(RunContext& run) { return std::make_unique<Reconciliation>(run); }

} // namespace cf::connectors::extendedecm
