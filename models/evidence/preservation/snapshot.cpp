#include "models/evidence/preservation/snapshot.h"

#include "models/base/sha256.h"
#include "models/evidence/preservation/snapshot_holdings.h"

#include <QSaveFile>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qsizetype writtenAtOnce = 1 << 20;

bool isMissing(const SnapshotFields& file) { return file[6] == "MISSING"; }

class Comparing
{
public:
    Comparing(store::Database& database, SnapshotComparison& to) : m_database(database), m_to(to) {}

    Result<void> run(SnapshotReader& reader, std::atomic<qint64>& done)
    {
        CF_TRY(std::vector<SnapshotHead::Place> now, snapshotPlaces(m_database));
        for (const SnapshotHead::Place& one : m_to.before.head.places) {
            share(one.id, one.name).before = one.watermark;
        }
        const SnapshotScope& scope = m_to.before.scope;
        std::erase_if(now, [&](const SnapshotPlace& one) { return std::ranges::find(scope.leftOut, one.id, &SnapshotPlace::id) != scope.leftOut.end(); });
        for (const SnapshotHead::Place& one : now) {
            share(one.id, one.name).now = one.watermark;
        }
        SnapshotHoldings holdings(m_database, std::move(now), filterOf(scope));
        CF_TRY(auto before, reader.next());
        CF_TRY(auto after, holdings.next());
        while (before || after) {
            const auto which = !before ? std::strong_ordering::greater : !after ? std::strong_ordering::less : snapshotOrder(*before, *after);
            CF_CHECK(which > 0 ? add(*after) : which < 0 ? lose(*before) : meet(*before, *after));
            if (which <= 0) {
                CF_TRY(before, reader.next());
                ++done;
            }
            if (which >= 0) {
                CF_TRY(after, holdings.next());
            }
        }
        for (auto& [id, one] : m_shares) {
            if (one.files + one.added > 0) {
                m_to.shares.push_back(one);
            }
        }
        std::ranges::sort(m_to.shares, {}, &SnapshotComparison::Share::name);
        return {};
    }

private:
    SnapshotComparison::Share& share(const RepositoryId& id, const QString& name)
    {
        SnapshotComparison::Share& one = m_shares[id.value().toUtf8()];
        one.name = name;
        return one;
    }

    void list(SnapshotFinding finding)
    {
        if (qsizetype(m_to.findings.size()) < SnapshotComparison::mostListed) {
            m_to.findings.push_back(std::move(finding));
        } else {
            ++m_to.notListed;
        }
    }

    SnapshotFinding finding(SnapshotFinding::Kind kind, const SnapshotFields& before) const
    {
        const auto found = m_shares.find(before[1]);
        return {kind, found == m_shares.end() ? QString() : found->second.name, QString::fromUtf8(before[2]), QString::fromUtf8(before[3]), QByteArray::fromHex(before[before[0] == "F" ? 4 : 5]), {}, {}};
    }

    Result<void> add(const SnapshotFields& after)
    {
        if (after[0] == "V") {
            ++m_to.versionsAdded;
        } else if (!isMissing(after) && m_to.tellsAdded()) {
            ++m_shares[after[1]].added;
        }
        return {};
    }

    Result<void> lose(const SnapshotFields& before)
    {
        if (before[0] == "V") {
            ++m_to.versionsGone;
            list(finding(SnapshotFinding::Kind::VersionGone, before));
            return {};
        }
        SnapshotComparison::Share& one = m_shares[before[1]];
        ++one.files;
        if (isMissing(before)) {
            ++one.wasMissing;
            return {};
        }
        SnapshotFinding found = finding(SnapshotFinding::Kind::Gone, before);
        CF_TRY(found.place, placeOf(found.before));
        if (!found.place.isEmpty()) {
            found.kind = SnapshotFinding::Kind::Moved;
        }
        ++(found.place.isEmpty() ? one.gone : one.moved);
        list(std::move(found));
        return {};
    }

    /// Who approved a version is evidence as its content is, and gets lost by itself.
    void meetApproval(const SnapshotFields& before, const SnapshotFields& after)
    {
        if (!m_to.before.tellsApprovals || before[7].isEmpty()) {
            return;
        }
        if (before[7] == after[7]) {
            const auto& told = m_shares[before[1]].now;
            ++(told && *told > m_to.before.head.at ? m_to.approvalsSame : m_to.approvalsUntold);
            return;
        }
        const bool isGone = after[7].isEmpty();
        ++(isGone ? m_to.approvalsGone : m_to.approvalsChanged);
        SnapshotFinding found = finding(isGone ? SnapshotFinding::Kind::ApprovalGone : SnapshotFinding::Kind::ApprovalChanged, before);
        found.before = QByteArray::fromHex(before[7]);
        found.now = QByteArray::fromHex(after[7]);
        list(std::move(found));
    }

    Result<void> meet(const SnapshotFields& before, const SnapshotFields& after)
    {
        if (before[0] == "V") {
            meetApproval(before, after);
            if (before[5].isEmpty() || after[5].isEmpty()) {
                ++m_to.versionsUntold;
            } else if (before[5] == after[5]) {
                const auto& told = m_shares[before[1]].now;
                ++(told && *told > m_to.before.head.at ? m_to.versionsSame : m_to.versionsUntold); // nobody looked since

            } else {
                ++m_to.versionsChanged;
                SnapshotFinding found = finding(SnapshotFinding::Kind::VersionChanged, before);
                found.now = QByteArray::fromHex(after[5]);
                list(std::move(found));
            }
            return {};
        }
        if (isMissing(after) && !isMissing(before)) {
            return lose(before);
        }
        SnapshotComparison::Share& one = m_shares[before[1]];
        ++one.files;
        const std::optional<UtcMs> read = snapshotTimeFrom(after[5]);
        if (isMissing(before)) {
            ++one.wasMissing;
        } else if (before[4].isEmpty() || after[4].isEmpty()) {
            ++one.untold;
        } else if (before[4] != after[4]) {
            ++one.changed;
            SnapshotFinding found = finding(SnapshotFinding::Kind::Changed, before);
            found.now = QByteArray::fromHex(after[4]);
            list(std::move(found));
        } else {
            const bool isRead = after[6] != "UNKNOWN" && read && *read > m_to.before.head.at; // one that is back and was not read yet says nothing
            ++(isRead ? one.same : one.notRead);
        }
        return {};
    }

    /// Where the same bytes are and came in after the snapshot, each such file for one that is gone; empty: nowhere.
    Result<QString> placeOf(const QByteArray& sha256)
    {
        if (sha256.isEmpty()) {
            return QString();
        }
        const auto known = m_places.find(sha256);
        if (known != m_places.end()) {
            if (known->second.isEmpty()) {
                return QString();
            }
            return known->second.takeFirst();
        }
        CF_TRY(store::Statement * select, m_database.cached("SELECT p.name, s.native_id FROM source s JOIN repository p ON p.pk = s.repository WHERE s.sha256 = ?1 AND s.first_seen > ?2 AND "
                                                            "s.observed_sha256 IS NULL AND s.content_state <> 'MISSING' AND s.kind = 'document' ORDER BY p.name, s.native_id"));
        select->bind(1, sha256).bind(2, m_to.before.head.at);
        QStringList& places = m_places[sha256];
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return places.isEmpty() ? QString() : places.takeFirst();
            }
            places << u"%1: %2"_s.arg(select->text(0), select->text(1));
        }
    }

    store::Database& m_database;
    SnapshotComparison& m_to;
    std::map<QByteArray, SnapshotComparison::Share> m_shares;
    std::map<QByteArray, QStringList> m_places; ///< of bytes that are gone somewhere: where they came in since, without those that were told already
};

Result<WrittenSnapshot> write(store::Database& database, const QString& path, SnapshotHead head, const SnapshotOrder& order, std::atomic<qint64>& done)
{
    CF_TRY(SnapshotSelection selection, selectionFor(database, order.searches, order.wish, order.calendar));
    head.places = selection.reach.places;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    WrittenSnapshot written;
    written.tellsApprovals = true;
    written.scope = selection.reach.scope;
    CF_TRY(written.notShown, formatsNotShown(database, selection));
    Sha256 sum;
    QByteArray pending = snapshotLine({"counterfoil-snapshot", written.scope.isWhole() ? "2" : "3"}) + snapshotLine({"M", "at", snapshotTime(head.at)}) + snapshotLine({"M", "person", head.person.toUtf8()}) +
                         snapshotLine({"M", "program", head.program.toUtf8()});
    if (!written.notShown.empty()) {
        pending += snapshotLine({"M", "not-shown", notShownText(written.notShown)});
    }
    for (const SnapshotHead::Place& one : head.places) {
        pending += snapshotLine({"R", one.id.value().toUtf8(), one.name.toUtf8(), snapshotTime(one.watermark)});
    }
    pending += leftOutLines(written.scope);
    SnapshotFilter filter = filterOf(written.scope);
    if (written.scope.files == SnapshotFiles::OfLetters) {
        filter.sources = std::move(selection.sources);
    }
    const auto put = [&]() -> Result<void> {
        sum.addData(pending);
        if (file.write(pending) != pending.size()) {
            return fail(ErrorKind::Storage, file.errorString());
        }
        pending.clear();
        return {};
    };
    SnapshotHoldings holdings(database, head.places, std::move(filter));
    QByteArray resource;
    for (;;) {
        CF_TRY(const auto fields, holdings.next());
        if (!fields) {
            break;
        }
        if ((*fields)[0] == "V") {
            countVersion(written, *fields, resource);
        }
        if (snapshotLine(*fields).size() > longestSnapshotLine) {
            return fail(ErrorKind::Rejected, u"a name is too long for a snapshot"_s);
        }
        ++((*fields)[0] == "F" ? written.files : written.versions);
        written.withoutHash += (*fields)[0] == "F" && (*fields)[4].isEmpty() ? 1 : 0;
        pending += snapshotLine(*fields);
        ++done;
        if (pending.size() > writtenAtOnce) {
            CF_CHECK(put());
        }
    }
    CF_CHECK(put());
    const QByteArray end = snapshotLine({"E", QByteArray::number(written.files), QByteArray::number(written.versions), sum.result().toHex()});
    sum.addData(end);
    if (file.write(end) != end.size() || !file.commit()) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    written.head = std::move(head);
    written.sha256 = sum.result();
    return written;
}

} // namespace

QLatin1StringView codeOf(SnapshotFinding::Kind kind)
{
    switch (kind) {
    case SnapshotFinding::Kind::Changed: return QLatin1StringView("CHANGED");
    case SnapshotFinding::Kind::Gone: return QLatin1StringView("GONE");
    case SnapshotFinding::Kind::Moved: return QLatin1StringView("MOVED");
    case SnapshotFinding::Kind::VersionChanged: return QLatin1StringView("VERSION_CHANGED");
    case SnapshotFinding::Kind::VersionGone: return QLatin1StringView("VERSION_GONE");
    case SnapshotFinding::Kind::ApprovalChanged: return QLatin1StringView("APPROVAL_CHANGED");
    case SnapshotFinding::Kind::ApprovalGone: break;
    }
    return QLatin1StringView("APPROVAL_GONE");
}

SnapshotComparison::Share SnapshotComparison::sum() const
{
    Share all;
    for (const Share& one : shares) {
        all.files += one.files;
        all.same += one.same;
        all.notRead += one.notRead;
        all.untold += one.untold;
        all.wasMissing += one.wasMissing;
        all.changed += one.changed;
        all.gone += one.gone;
        all.moved += one.moved;
        all.added += one.added;
    }
    return all;
}

bool SnapshotComparison::agrees() const
{
    const Share all = sum();
    return all.changed + all.gone + versionsChanged + versionsGone + approvalsChanged + approvalsGone == 0;
}

bool SnapshotComparison::isComplete() const
{
    const Share all = sum();
    return agrees() && all.notRead + all.untold + versionsUntold + approvalsUntold == 0;
}

QFuture<Result<WrittenSnapshot>> writeSnapshot(cache::Cache& cache, QString path, QString person, QString program, UtcMs now, std::shared_ptr<std::atomic<qint64>> done,
                                               std::shared_ptr<store::Interrupt> interrupt, SnapshotOrder order)
{
    return cache.readers().read(
        [path = std::move(path), head = SnapshotHead{now, std::move(person), std::move(program), {}}, done = std::move(done), order = std::move(order)](store::Database& database) {
            return write(database, path, head, order, *done);
        },
        std::move(interrupt));
}

QFuture<Result<SnapshotComparison>> compareSnapshot(cache::Cache& cache, QString path, QString program, UtcMs now, std::shared_ptr<std::atomic<qint64>> done,
                                                    std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [path = std::move(path), program = std::move(program), now, done = std::move(done)](store::Database& database) -> Result<SnapshotComparison> {
            CF_TRY(const auto reader, SnapshotReader::open(path));
            SnapshotComparison comparison;
            comparison.before = reader->told();
            comparison.at = now;
            comparison.program = program;
            CF_CHECK(Comparing(database, comparison).run(*reader, *done));
            return comparison;
        },
        std::move(interrupt));
}

} // namespace cf::evidence
