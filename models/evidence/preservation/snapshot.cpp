#include "models/evidence/preservation/snapshot.h"

#include "models/base/sha256.h"
#include "models/cache/read_record.h"
#include "models/domain/connection_setting.h"
#include "models/evidence/preservation/snapshot_lines.h"

#include <QSaveFile>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qsizetype writtenAtOnce = 1 << 20;

Result<std::vector<SnapshotHead::Place>> places(store::Database& database)
{
    CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
    std::vector<SnapshotHead::Place> found;
    for (const Repository& one : repositories) {
        found.push_back({one.id, one.name, one.watermark});
    }
    std::ranges::sort(found, {}, [](const SnapshotHead::Place& one) { return one.id.value().toUtf8(); });
    return found;
}

/// The files and versions of the cache in the order of a snapshot, repository after repository.
class Holdings
{
public:
    Holdings(store::Database& database, std::vector<SnapshotHead::Place> places) : m_database(database), m_places(std::move(places)) {}

    /// The fields of the next F line, or, when there are no more, of the next V line; none: that was all.
    Result<std::optional<SnapshotFields>> next()
    {
        for (;;) {
            if (m_at == m_places.size()) {
                if (m_areVersions) {
                    return std::optional<SnapshotFields>();
                }
                m_areVersions = true;
                m_at = 0;
                continue;
            }
            if (!m_isOpen) {
                CF_TRY(m_select, m_database.prepare(m_areVersions ? versions : files));
                m_select.bind(1, m_places[m_at].id.value());
                m_isOpen = true;
            }
            CF_TRY(const bool row, m_select.step());
            if (row) {
                return std::optional(m_areVersions ? version() : file());
            }
            m_isOpen = false;
            ++m_at;
        }
    }

private:
    static constexpr QStringView files = u"SELECT s.native_id, s.native_version, coalesce(s.observed_sha256, s.sha256), coalesce(s.last_verified, CASE WHEN s.sha256 IS NOT NULL THEN "
                                         "s.first_seen END), s.content_state FROM source s INDEXED BY source_identity WHERE s.repository = (SELECT pk FROM repository WHERE cfid = ?1) "
                                         "AND s.kind = 'document' ORDER BY s.native_id, s.native_version";
    static constexpr QStringView versions = u"SELECT r.native_id, v.number, v.label, v.content_sha256 FROM design_resource r JOIN design_version v ON v.resource = r.pk WHERE "
                                            "r.repository = (SELECT pk FROM repository WHERE cfid = ?1) ORDER BY r.native_id, v.number";

    QByteArray place() const { return m_places[m_at].id.value().toUtf8(); }
    SnapshotFields file() const
    {
        const QString state = m_select.text(4);
        const bool isThere = state != code(ContentState::Missing);
        return {"F", place(), m_select.utf8(0).toByteArray(), m_select.utf8(1).toByteArray(), isThere ? m_select.blob(2).toHex() : QByteArray(),
                snapshotTime(m_select.optionalInteger(3)), state.toLatin1()};
    }
    SnapshotFields version() const { return {"V", place(), m_select.utf8(0).toByteArray(), QByteArray::number(m_select.integer(1)), m_select.utf8(2).toByteArray(), m_select.blob(3).toHex()}; }

    store::Database& m_database;
    std::vector<SnapshotHead::Place> m_places;
    size_t m_at = 0;
    bool m_areVersions = false, m_isOpen = false;
    store::Statement m_select;
};

bool isMissing(const SnapshotFields& file) { return file[6] == "MISSING"; }

class Comparing
{
public:
    Comparing(store::Database& database, SnapshotComparison& to) : m_database(database), m_to(to) {}

    Result<void> run(SnapshotReader& reader, std::atomic<qint64>& done)
    {
        CF_TRY(std::vector<SnapshotHead::Place> now, places(m_database));
        for (const SnapshotHead::Place& one : m_to.before.head.places) {
            share(one.id, one.name).before = one.watermark;
        }
        for (const SnapshotHead::Place& one : now) {
            share(one.id, one.name).now = one.watermark;
        }
        Holdings holdings(m_database, std::move(now));
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
        } else if (!isMissing(after)) {
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

    Result<void> meet(const SnapshotFields& before, const SnapshotFields& after)
    {
        if (before[0] == "V") {
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

Result<WrittenSnapshot> write(store::Database& database, const QString& path, SnapshotHead head, std::atomic<qint64>& done)
{
    CF_TRY(head.places, places(database));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    WrittenSnapshot written;
    Sha256 sum;
    QByteArray pending = snapshotLine({"counterfoil-snapshot", "1"}) + snapshotLine({"M", "at", snapshotTime(head.at)}) + snapshotLine({"M", "person", head.person.toUtf8()}) +
                         snapshotLine({"M", "program", head.program.toUtf8()});
    for (const SnapshotHead::Place& one : head.places) {
        pending += snapshotLine({"R", one.id.value().toUtf8(), one.name.toUtf8(), snapshotTime(one.watermark)});
    }
    const auto put = [&]() -> Result<void> {
        sum.addData(pending);
        if (file.write(pending) != pending.size()) {
            return fail(ErrorKind::Storage, file.errorString());
        }
        pending.clear();
        return {};
    };
    Holdings holdings(database, head.places);
    for (;;) {
        CF_TRY(const auto fields, holdings.next());
        if (!fields) {
            break;
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
    case SnapshotFinding::Kind::VersionGone: break;
    }
    return QLatin1StringView("VERSION_GONE");
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
    return all.changed + all.gone + versionsChanged + versionsGone == 0;
}

bool SnapshotComparison::isComplete() const
{
    const Share all = sum();
    return agrees() && all.notRead + all.untold + versionsUntold == 0;
}

QFuture<Result<WrittenSnapshot>> writeSnapshot(cache::Cache& cache, QString path, QString person, QString program, UtcMs now, std::shared_ptr<std::atomic<qint64>> done,
                                               std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [path = std::move(path), head = SnapshotHead{now, std::move(person), std::move(program), {}}, done = std::move(done)](store::Database& database) {
            return write(database, path, head, *done);
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
