#include "models/cache/read_composition.h"

#include "models/base/text.h"
#include "models/cache/columns.h"

namespace cf::cache {

namespace {

/// ",0,3," for instr(); "" for all.
QString kindList(const std::vector<ResourceKind>& kinds)
{
    QString list;
    for (const ResourceKind kind : kinds) {
        list += QStringLiteral(",%1,").arg(int(kind));
    }
    return list;
}

ResourceLine lineAt(const store::Statement& row)
{
    ResourceLine line;
    line.repository = RepositoryId(row.text(0));
    line.nativeId = row.text(1);
    line.domain = row.text(2);
    line.type = row.text(3);
    line.name = row.text(4);
    line.description = row.text(5);
    line.kind = ResourceKind(row.integer(6));
    line.isHidden = row.integer(7) != 0;
    line.versions = int(row.integer(8));
    line.label = row.text(9);
    line.state = enumAt(row, 10, TemplateState::Unknown);
    line.hasApproved = !row.isNull(11);
    line.approvedBy = row.text(12);
    line.approved = row.optionalInteger(13);
    line.effectiveFrom = row.optionalInteger(14);
    line.effectiveTo = row.optionalInteger(15);
    return line;
}

#define CF_LINE \
    "SELECT p.cfid, r.native_id, r.domain, r.type, r.name, r.description, r.kind, r.hidden, " \
    "(SELECT count(*) FROM design_version v WHERE v.resource = r.pk), l.label, l.state, a.number, a.approved_by, a.approved, a.effective_from, a.effective_to " \
    "FROM design_resource r JOIN repository p ON p.pk = r.repository " \
    "LEFT JOIN design_version l ON l.resource = r.pk AND l.number = (SELECT max(number) FROM design_version WHERE resource = r.pk) " \
    "LEFT JOIN design_version a ON a.resource = r.pk AND a.number = (SELECT max(number) FROM design_version WHERE resource = r.pk AND state = 'APPROVED') "

Result<std::vector<ResourceApproval>> approvalsOf(store::Database& database, qint64 version)
{
    std::vector<ResourceApproval> all;
    CF_TRY(store::Statement * select,
           database.cached("SELECT role, level, actor, comment, outcome, at FROM design_approval WHERE version = ?1 ORDER BY position"));
    select->bind(1, version);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.push_back({select->text(0), int(select->integer(1)), select->text(2), select->text(3), select->integer(4) == 1, select->integer(4) == 0,
                       select->optionalInteger(5)});
    }
}

Result<QStringList> partsOf(store::Database& database, qint64 version)
{
    QStringList all;
    CF_TRY(store::Statement * select, database.cached("SELECT native_id FROM design_part WHERE version = ?1 ORDER BY position"));
    select->bind(1, version);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.append(select->text(0));
    }
}

Result<void> readVersions(store::Database& database, qint64 resource, KnownResource& known)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT pk, number, label, state, state_comment, created_by, created, modified_by, modified, approved_by, approved, "
                           "effective_from, effective_to, text, content_sha256, told FROM design_version WHERE resource = ?1 ORDER BY number"));
    select->bind(1, resource);
    std::vector<qint64> rows;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        ResourceVersion one;
        rows.push_back(select->integer(0));
        one.number = int(select->integer(1));
        one.label = select->text(2);
        one.state = enumAt(*select, 3, TemplateState::Unknown);
        one.stateComment = select->text(4);
        one.createdBy = select->text(5);
        one.created = select->optionalInteger(6);
        one.modifiedBy = select->text(7);
        one.modified = select->optionalInteger(8);
        one.approvedBy = select->text(9);
        one.approved = select->optionalInteger(10);
        one.effectiveFrom = select->optionalInteger(11);
        one.effectiveTo = select->optionalInteger(12);
        one.text = select->text(13);
        one.contentSha256 = select->blob(14);
        if (select->integer(15) == 0) {
            known.onlyTraced.push_back(one.number);
        }
        known.resource.versions.push_back(std::move(one));
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        CF_TRY(known.resource.versions[i].approvals, approvalsOf(database, rows[i]));
        CF_TRY(known.resource.versions[i].parts, partsOf(database, rows[i]));
    }
    return {};
}

Result<void> readHistory(store::Database& database, qint64 resource, KnownResource& known)
{
    CF_TRY(store::Statement * select, database.cached("SELECT at, version, actor, operation, kind, comment, state FROM design_event WHERE resource = ?1 "
                                                      "ORDER BY at, version, kind, operation"));
    select->bind(1, resource);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        known.resource.history.push_back({select->integer(0), int(select->integer(1)), select->text(2), select->text(3), select->text(4), select->text(5),
                                          enumAt(*select, 6, TemplateState::Unknown)});
    }
}

Result<KnownResource> wholeResource(store::Database& database, qint64 row)
{
    KnownResource known;
    CF_TRY(store::Statement * select,
           database.cached("SELECT p.cfid, p.name, r.native_id, r.domain, r.type, r.kind, r.name, r.description, r.hidden, r.known_from "
                           "FROM design_resource r JOIN repository p ON p.pk = r.repository WHERE r.pk = ?1"));
    select->bind(1, row);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, QStringLiteral("no such resource"));
    }
    known.repository = RepositoryId(select->text(0));
    known.repositoryName = select->text(1);
    known.resource.nativeId = select->text(2);
    known.resource.domain = select->text(3);
    known.resource.type = select->text(4);
    known.resource.kind = ResourceKind(select->integer(5));
    known.resource.name = select->text(6);
    known.resource.description = select->text(7);
    known.resource.isHidden = select->integer(8) != 0;
    known.knownFrom = select->integer(9);
    select->reset();
    CF_CHECK(readVersions(database, row, known));
    CF_CHECK(readHistory(database, row, known));
    return known;
}

Result<std::vector<qint64>> rowsOf(store::Statement* select)
{
    std::vector<qint64> rows;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return rows;
        }
        rows.push_back(select->integer(0));
    }
}

} // namespace

Result<std::vector<ResourceLine>> listResources(store::Database& database, const std::vector<ResourceKind>& kinds, const QString& words)
{
    std::vector<ResourceLine> all;
    CF_TRY(store::Statement * select,
           database.cached(CF_LINE "WHERE (?1 = '' OR instr(?1, ',' || r.kind || ',') > 0) ORDER BY r.name_key, r.hidden, r.native_id"));
    select->bind(1, kindList(kinds));
    const QStringList wanted = foldedWords(words).split(u' ', Qt::SkipEmptyParts);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        ResourceLine line = lineAt(*select);
        const QString text = wanted.isEmpty() ? QString() : foldedWords(line.name + u' ' + line.description + u' ' + line.domain) + u' ' + fold(line.name);
        if (std::ranges::all_of(wanted, [&](const QString& word) { return text.contains(word); })) {
            all.push_back(std::move(line));
        }
    }
}

Result<std::vector<KnownResource>> resourcesNamed(store::Database& database, const QString& name, const std::vector<ResourceKind>& kinds)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM design_resource WHERE name_key = ?1 AND (?2 = '' OR instr(?2, ',' || kind || ',') > 0) "
                                                      "ORDER BY hidden, native_id"));
    select->bind(1, fold(name.trimmed())).bind(2, kindList(kinds));
    CF_TRY(const std::vector<qint64> rows, rowsOf(select));
    std::vector<KnownResource> all;
    for (const qint64 row : rows) {
        CF_TRY(KnownResource known, wholeResource(database, row));
        all.push_back(std::move(known));
    }
    return all;
}

Result<KnownResource> resourceOf(store::Database& database, const RepositoryId& repository, const QString& nativeId)
{
    CF_TRY(store::Statement * select, database.cached("SELECT r.pk FROM design_resource r JOIN repository p ON p.pk = r.repository "
                                                      "WHERE p.cfid = ?1 AND r.native_id = ?2"));
    select->bind(1, repository.value()).bind(2, nativeId);
    CF_TRY(const std::vector<qint64> rows, rowsOf(select));
    return rows.empty() ? Result<KnownResource>(fail(ErrorKind::NotFound, QStringLiteral("no such resource"))) : wholeResource(database, rows.front());
}

Result<std::vector<PartUse>> usersOf(store::Database& database, const RepositoryId& repository, const QString& nativeId)
{
    std::vector<PartUse> all;
    CF_TRY(store::Statement * select,
           database.cached("SELECT u.native_id, v.number FROM design_part d JOIN design_version v ON v.pk = d.version JOIN design_resource u ON u.pk = v.resource "
                           "JOIN repository p ON p.pk = u.repository WHERE d.native_id = ?1 AND p.cfid = ?2 ORDER BY u.name_key, u.native_id, v.number"));
    select->bind(1, nativeId).bind(2, repository.value());
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        if (all.empty() || all.back().user.nativeId != select->text(0)) {
            all.emplace_back().user.nativeId = select->text(0);
        }
        all.back().versions.push_back(int(select->integer(1)));
    }
    for (PartUse& use : all) {
        CF_TRY(store::Statement * line, database.cached(CF_LINE "WHERE p.cfid = ?1 AND r.native_id = ?2"));
        line->bind(1, repository.value()).bind(2, use.user.nativeId);
        CF_TRY(const bool isThere, line->step());
        if (isThere) {
            use.user = lineAt(*line);
        }
        line->reset();
    }
    return all;
}

Result<QStringList> missingParts(store::Database& database, const RepositoryId& repository, const QString& nativeId, int version)
{
    QStringList all;
    CF_TRY(store::Statement * select,
           database.cached("WITH RECURSIVE place(repository) AS (SELECT pk FROM repository WHERE cfid = ?1), "
                           "needed(id) AS (SELECT d.native_id FROM place JOIN design_resource r ON r.repository = place.repository AND r.native_id = ?2 "
                           "JOIN design_version v ON v.resource = r.pk AND v.number = ?3 JOIN design_part d ON d.version = v.pk "
                           "UNION SELECT d.native_id FROM needed JOIN place JOIN design_resource r ON r.repository = place.repository AND r.native_id = needed.id "
                           "JOIN design_version v ON v.resource = r.pk JOIN design_part d ON d.version = v.pk) "
                           "SELECT id FROM needed WHERE NOT EXISTS (SELECT 1 FROM place JOIN design_resource r ON r.repository = place.repository AND r.native_id = needed.id) "
                           "ORDER BY id"));
    select->bind(1, repository.value()).bind(2, nativeId).bind(3, version);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.append(select->text(0));
    }
}

Result<IncompleteResources> incompleteResources(store::Database& database)
{
    CF_TRY(store::Statement select,
           database.prepare(u"WITH RECURSIVE lacking(repository, id) AS ("
                            u"SELECT r.repository, d.native_id FROM design_part d JOIN design_version v ON v.pk = d.version JOIN design_resource r ON r.pk = v.resource "
                            u"WHERE NOT EXISTS (SELECT 1 FROM design_resource x WHERE x.repository = r.repository AND x.native_id = d.native_id) "
                            u"UNION SELECT r.repository, r.native_id FROM lacking JOIN design_part d ON d.native_id = lacking.id JOIN design_version v ON v.pk = d.version "
                            u"JOIN design_resource r ON r.pk = v.resource AND r.repository = lacking.repository) "
                            u"SELECT p.cfid, lacking.id FROM lacking JOIN repository p ON p.pk = lacking.repository"));
    IncompleteResources all;
    for (;;) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere) {
            return all;
        }
        all.insert({RepositoryId(select.text(0)), select.text(1)});
    }
}

} // namespace cf::cache
