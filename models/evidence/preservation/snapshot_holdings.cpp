#include "models/evidence/preservation/snapshot_holdings.h"

#include "models/base/sha256.h"
#include "models/cache/read_record.h"
#include "models/domain/connection_setting.h"
#include "models/evidence/preservation/format_plan.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qsizetype longestFormat = 60;

constexpr QStringView files = u"SELECT s.native_id, s.native_version, coalesce(s.observed_sha256, s.sha256), coalesce(s.last_verified, CASE WHEN s.sha256 IS NOT NULL THEN "
                                     "s.first_seen END), s.content_state, s.pk FROM source s INDEXED BY source_identity WHERE s.repository = (SELECT pk FROM repository WHERE cfid = ?1) "
                                     "AND s.kind = 'document' ORDER BY s.native_id, s.native_version";
constexpr QStringView versions = u"SELECT r.native_id, v.number, v.label, v.content_sha256, v.state, v.approved_by, v.approved, (SELECT group_concat(line, char(10)) FROM (SELECT a.role || char(9) || a.level || "
                                        "char(9) || a.actor || char(9) || a.outcome || char(9) || coalesce(a.at, '') AS line FROM design_approval a WHERE a.version = v.pk ORDER BY a.position)), "
                                        "EXISTS (SELECT 1 FROM design_approval a WHERE a.version = v.pk AND a.outcome = 1 AND a.actor <> ''), r.name FROM design_resource r JOIN design_version v ON v.resource = r.pk WHERE "
                                        "r.repository = (SELECT pk FROM repository WHERE cfid = ?1) ORDER BY r.native_id, v.number";

} // namespace

Result<std::vector<SnapshotHead::Place>> snapshotPlaces(store::Database& database)
{
    CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
    std::vector<SnapshotHead::Place> found;
    for (const Repository& one : repositories) {
        found.push_back({one.id, one.name, one.watermark});
    }
    std::ranges::sort(found, {}, [](const SnapshotHead::Place& one) { return one.id.value().toUtf8(); });
    return found;
}

Result<std::vector<FormatNotShown>> formatsNotShown(store::Database& database, const SnapshotSelection& selection)
{
    const SnapshotScope& scope = selection.reach.scope;
    std::vector<FormatNotShown> found;
    if (scope.files == SnapshotFiles::None) {
        return found;
    }
    QSet<QString> places;
    for (const SnapshotPlace& one : selection.reach.places) {
        places.insert(one.id.value());
    }
    // Of all together they are counted by the database.
    CF_TRY(store::Statement select, database.prepare(scope.isWhole() ? u"SELECT lower(trim(format)), count(DISTINCT source) FROM rendition WHERE known_to IS NULL AND trim(format) <> '' GROUP BY 1 ORDER BY 1"
                                                                     : u"SELECT DISTINCT lower(trim(r.format)), 1, s.pk, p.cfid FROM rendition r JOIN source s ON s.pk = r.source JOIN repository p ON p.pk = s.repository "
                                                                       "WHERE r.known_to IS NULL AND trim(r.format) <> '' ORDER BY 1"));
    constexpr size_t mostFormats = 500;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return found;
        }
        const QString format = select.text(0);
        const bool isOther = !scope.isWhole() && (!places.contains(select.text(3)) || (scope.files == SnapshotFiles::OfLetters && !std::ranges::binary_search(selection.sources, select.integer(2))));
        if (isOther || isShownHere(format)) {
            continue;
        }
        const QString named = format.left(longestFormat).replace(u',', u' '); // one line has them all
        if (!found.empty() && found.back().format == named) {
            found.back().files += select.integer(1);
        } else if (found.size() < mostFormats) {
            found.push_back({named, select.integer(1)});
        }
    }
}

SnapshotFilter filterOf(const SnapshotScope& scope)
{
    SnapshotFilter filter;
    filter.hasFiles = scope.files != SnapshotFiles::None;
    filter.hasVersions = scope.versions != SnapshotVersions::None;
    if (scope.versions == SnapshotVersions::Named) {
        filter.templates = TemplateNames(scope.templates);
    }
    return filter;
}

bool SnapshotHoldings::isWanted() const
{
    if (m_areVersions) {
        return !m_filter.templates || m_filter.templates->has(m_select.text(0), m_select.text(9));
    }
    return !m_filter.sources || std::ranges::binary_search(*m_filter.sources, m_select.integer(5));
}

Result<std::optional<SnapshotFields>> SnapshotHoldings::next()
{
    for (;;) {
        if (m_at == m_places.size()) {
            if (m_areVersions || !m_filter.hasVersions) {
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
        if (row && !isWanted()) {
            continue;
        }
        if (row) {
            return std::optional(m_areVersions ? version() : file());
        }
        m_isOpen = false;
        ++m_at;
    }
}

SnapshotFields SnapshotHoldings::file() const
{
    const QString state = m_select.text(4);
    const bool isThere = state != code(ContentState::Missing);
    return {"F", place(), m_select.utf8(0).toByteArray(), m_select.utf8(1).toByteArray(), isThere ? m_select.blob(2).toHex() : QByteArray(),
            snapshotTime(m_select.optionalInteger(3)), state.toLatin1()};
}

SnapshotFields SnapshotHoldings::version() const
{
    return {"V", place(), m_select.utf8(0).toByteArray(), QByteArray::number(m_select.integer(1)), m_select.utf8(2).toByteArray(), m_select.blob(3).toHex(), m_select.utf8(4).toByteArray(), approval()};
}

QByteArray SnapshotHoldings::approval() const
{
    if (m_select.text(5).isEmpty() && m_select.integer(8) == 0) {
        return {};
    }
    const auto at = m_select.optionalInteger(6);
    return sha256Of(m_select.utf8(4).toByteArray() + '\t' + m_select.utf8(5).toByteArray() + '\t' + (at ? QByteArray::number(*at) : QByteArray()) + '\n' + m_select.text(7).toUtf8()).toHex();
}

} // namespace cf::evidence
