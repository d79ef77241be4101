#include "models/connectors/s3/s3_parts.h"

#include <QDateTime>
#include <QTimeZone>

#include <deque>

using namespace Qt::StringLiterals;

namespace cf::connectors::s3 {

namespace {

constexpr int versionsListed = 1'000, listedAtFirst = 250, mostChanges = 200, knownAsked = 500;
constexpr int mostPages = 100'000; ///< of the versions of one key
constexpr int pagesListed = 20;    ///< for one slice, so that a run that finds nothing new moves on all the same

bool isFolder(const std::vector<VersionWire>& versions) { return versions.front().key.endsWith(u'/') && versions.front().bytes <= 0; }

/// Reads an object and takes what is new of it. One that is gone or closed by now, or cannot be used, is set aside.
QCoro::Task<Result<void>> readInto(RunContext& run, QString key, std::vector<VersionWire> listed, std::vector<Change>& out, std::stop_token stop)
{
    const Result<ObjectFacts> facts = co_await factsOf(run.bucket, key, std::move(listed), stop);
    if (facts) {
        const auto map = [&] { return communicationFrom(*facts, run.basis.repository, run.rules); };
        co_return take(run.basis, key, tokenOf(*facts, run.rules), map, {}, out);
    }
    const Error& error = facts.error();
    if (error.kind != ErrorKind::NotFound && !isDenied(error) && error.kind != ErrorKind::Protocol && error.kind != ErrorKind::Rejected) {
        co_return tl::unexpected<Error>(error);
    }
    out.push_back(asideOf(run.basis.repository, key, error.detail));
    co_return Result<void>();
}

/// Of what a list says of one key: it is not shown any more.
std::optional<Withdrawn> goneOf(const QString& key, const std::vector<VersionWire>& versions)
{
    if (versions.empty()) {
        return Withdrawn{key, RecordStanding::NotVisible, u"in no list of the bucket"_s};
    }
    if (!versions.front().isDeleteMarker) {
        return std::nullopt;
    }
    const QString at = QDateTime::fromMSecsSinceEpoch(versions.front().modifiedMs, QTimeZone::utc()).toString(Qt::ISODate);
    return Withdrawn{key, RecordStanding::Deleted, u"delete marker of "_s + at};
}

class Objects final : public RunPart
{
public:
    explicit Objects(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"objects"_s; }

    /// `after` is the last key that was passed, listed or known.
    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        if (after != m_after || !m_isBegun) { // taken up from an earlier process
            m_listed.clear();
            m_isBegun = true;
            m_isListed = false;
            m_listedTo = after;
        }
        IdSlice slice;
        slice.after = after;
        QStringList known;
        bool isAllKnown = false;
        QString knownTo = after;
        int pages = 0;
        while (slice.ids.size() < mostChanges) {
            if (m_listed.empty() && !m_isListed) {
                if (++pages > pagesListed) {
                    break;
                }
                const Result<void> read = co_await list(stop);
                if (!read) {
                    co_return tl::unexpected<Error>(read.error());
                }
            }
            if (known.isEmpty() && !isAllKnown) {
                const Result<QStringList> more = m_run.basis.known.recordsAfter(knownTo, knownAsked);
                if (!more) {
                    co_return tl::unexpected<Error>(more.error());
                }
                known = *more;
                isAllKnown = more->size() < knownAsked;
                knownTo = known.isEmpty() ? knownTo : known.last();
            }
            if (m_listed.empty() && known.isEmpty()) {
                slice.last = m_isListed && isAllKnown;
                break;
            }
            const bool isKnownAlone = !known.isEmpty() && (m_listed.empty() || isBefore(known.front(), m_listed.front().front().key));
            if (isKnownAlone) {
                slice.after = known.takeFirst();
                slice.ids << slice.after;
                m_taken.insert(slice.after, {});
                continue;
            }
            std::vector<VersionWire> versions = std::move(m_listed.front());
            m_listed.pop_front();
            slice.after = versions.front().key;
            if (!known.isEmpty() && known.front() == slice.after) {
                known.removeFirst();
            }
            const Result<bool> wanted = isWanted(slice.after, versions);
            if (!wanted) {
                co_return tl::unexpected<Error>(wanted.error());
            }
            if (*wanted) {
                slice.ids << slice.after;
                m_taken.insert(slice.after, std::move(versions));
            }
        }
        m_after = slice.after;
        co_return slice;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> changes;
        for (const QString& key : std::as_const(ids)) {
            std::vector<VersionWire> versions = m_taken.take(key);
            if (const std::optional<Withdrawn> gone = goneOf(key, versions)) {
                changes.push_back(*gone);
                continue;
            }
            const Result<void> read = co_await readInto(m_run, key, std::move(versions), changes, stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
        }
        co_return changes;
    }

private:
    /// Whether it is to be read, or told as gone.
    Result<bool> isWanted(const QString& key, const std::vector<VersionWire>& versions)
    {
        CF_TRY(const std::optional<KnownRecord> known, m_run.basis.known.record(key));
        const bool isShown = known && known->standing == RecordStanding::Present;
        if (versions.front().isDeleteMarker) {
            return isShown;
        }
        if (isFolder(versions)) {
            return false;
        }
        return m_run.readsAll || !isShown || !isListedAs(known->token, listTokenOf(versions, m_run.rules));
    }

    /// One page more, whole objects of it. The last of a page that is cut may go on: it is listed again with the next.
    QCoro::Task<Result<void>> list(std::stop_token stop)
    {
        const int most = m_run.isFirst ? listedAtFirst : versionsListed;
        std::vector<VersionWire> page;
        bool isCut = false;
        QString inKey, afterVersion;
        for (int i = 0; i < mostPages; ++i) {
            const QString prefix = m_run.bucket.prefix, after = inKey.isEmpty() ? m_listedTo : inKey;
            Result<ListWire> listed = co_await listAfter(m_run.bucket, prefix, after, afterVersion, most, stop);
            if (!listed) {
                co_return tl::unexpected<Error>(listed.error());
            }
            if (!listed->versions.empty() && (isBefore(listed->versions.front().key, after) || (inKey.isEmpty() && listed->versions.front().key == after && !after.isEmpty()))) {
                co_return fail(ErrorKind::Protocol, u"list of objects: not in the order of their keys"_s);
            }
            isCut = listed->isCut && !listed->versions.empty();
            std::ranges::move(listed->versions, std::back_inserter(page));
            if (!isCut || page.front().key != page.back().key) {
                break;
            }
            inKey = page.back().key; // one object fills it all
            afterVersion = page.back().id;
        }
        if (isCut) {
            const QString last = page.back().key;
            std::erase_if(page, [&last](const VersionWire& one) { return one.key == last; });
        }
        m_isListed = !isCut;
        for (auto first = page.begin(); first != page.end();) {
            const auto end = std::find_if(first, page.end(), [&](const VersionWire& one) { return one.key != first->key; });
            m_listedTo = first->key;
            m_listed.emplace_back(std::make_move_iterator(first), std::make_move_iterator(end));
            first = end;
        }
        co_return Result<void>();
    }

    RunContext& m_run;
    std::deque<std::vector<VersionWire>> m_listed; ///< of one key each, behind m_after
    QHash<QString, std::vector<VersionWire>> m_taken;
    QString m_after, m_listedTo;
    bool m_isListed = false, m_isBegun = false;
};

} // namespace

QCoro::Task<Result<ObjectFacts>> factsOf(Bucket& bucket, QString key, std::vector<VersionWire> listed, std::stop_token stop)
{
    ObjectFacts facts;
    facts.key = key;
    for (VersionWire& one : listed) {
        if (one.isDeleteMarker) {
            continue;
        }
        const QString version = one.id;
        const Result<HeadWire> head = co_await headOf(bucket, key, version, stop);
        if (!head) {
            co_return tl::unexpected<Error>(head.error());
        }
        VersionFacts fact{std::move(one), *head, {}};
        if (head->isHeld.value_or(false)) {
            const Result<Tags> tags = co_await tagsOf(bucket, key, version, stop);
            if (!tags && !isDenied(tags.error()) && tags.error().kind != ErrorKind::Rejected) {
                co_return tl::unexpected<Error>(tags.error());
            }
            fact.holders = tags ? holdersIn(*tags, bucket.holdTag) : QStringList();
        }
        facts.versions.push_back(std::move(fact));
    }
    if (facts.versions.empty()) {
        co_return fail(ErrorKind::NotFound, u"no version of it is there"_s);
    }
    co_return facts;
}

std::unique_ptr<RunPart> asides(RunContext& run)
{
    const auto read = [&run](QStringList ids, std::stop_token stop) -> QCoro::Task<Result<std::vector<Change>>> {
        std::vector<Change> changes;
        for (const QString& id : std::as_const(ids)) {
            Result<std::vector<VersionWire>> versions = co_await versionsOf(run.bucket, id, stop);
            if (!versions) {
                co_return tl::unexpected<Error>(versions.error());
            }
            const std::optional<Withdrawn> gone = id.startsWith(run.bucket.prefix) ? goneOf(id, *versions) : Withdrawn{id, RecordStanding::NotVisible, u"below another prefix"_s};
            if (gone) {
                changes.push_back(*gone);
                continue;
            }
            const Result<void> taken = co_await readInto(run, id, *std::move(versions), changes, stop);
            if (!taken) {
                co_return tl::unexpected<Error>(taken.error());
            }
        }
        co_return changes;
    };
    return asidesAgain(run.basis, read);
}

std::unique_ptr<RunPart> objects(RunContext& run) { return std::make_unique<Objects>(run); }

} // namespace cf::connectors::s3
