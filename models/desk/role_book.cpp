#include "models/desk/role_book.h"

#include "models/store/database.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cf::desk {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    return bytes.size() > mostBytes ? Result<QByteArray>(fail(ErrorKind::Rejected, u"larger than %1 bytes"_s.arg(mostBytes))) : Result<QByteArray>(bytes);
}

} // namespace

Result<std::vector<RoleAssignment>> assignmentsIn(store::Database& database)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT id, account, role, by, at, ended_by, ended FROM role_assignment ORDER BY id"));
    std::vector<RoleAssignment> all;
    for (;;) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere) {
            return all;
        }
        const auto role = roleNamed(select.text(2));
        if (!role) {
            return fail(ErrorKind::Storage, u"an assignment of no role: %1"_s.arg(select.integer(0)));
        }
        all.push_back({select.integer(0), select.text(1), *role, select.text(3), select.integer(4), select.text(5), select.optionalInteger(6)});
    }
}

QByteArray builtInPermissions() { return bytesOf(u":/roles/permissions.json"_s).value_or(QByteArray()); }

Result<PermissionTable> permissionsOf(const QString& profileDirectory)
{
    const QString path = QDir(profileDirectory).filePath(u"roles.json"_s);
    if (profileDirectory.isEmpty() || !QFile::exists(path)) {
        return readPermissions(builtInPermissions());
    }
    CF_TRY(const QByteArray bytes, bytesOf(path));
    auto table = readPermissions(bytes);
    return table ? table : fail(table.error().kind, u"roles.json: "_s + table.error().detail);
}

Result<std::vector<RoleAssignment>> roleAssignments(const QString& profileDirectory)
{
    CF_TRY(store::Database database, store::Database::open(QDir(profileDirectory).filePath(u"desk.sqlite"_s), store::Database::Mode::ReadOnly));
    return assignmentsIn(database);
}

Result<RoleStanding> roleStanding(const QString& profileDirectory, const QString& account)
{
    CF_TRY(const auto all, roleAssignments(profileDirectory));
    CF_TRY(PermissionTable table, permissionsOf(profileDirectory));
    return standingOf(account, all, std::move(table));
}

} // namespace cf::desk
