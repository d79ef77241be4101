#include "models/desk/role_desk.h"

#include "models/base/deliver.h"
#include "models/desk/role_book.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cf::desk {

namespace {

bool isLastOfAssigners(const std::vector<RoleAssignment>& all, const PermissionTable& table, qint64 ending)
{
    return std::ranges::none_of(all, [&](const RoleAssignment& one) { return one.id != ending && !one.ended && table.of(one.role, Right::AssignRoles) == Grant::Yes; });
}

} // namespace

Result<std::unique_ptr<RoleDesk>> RoleDesk::open(const QString& profileDirectory)
{
    std::unique_ptr<RoleDesk> desk(new RoleDesk);
    desk->m_profile = profileDirectory;
    CF_TRY(desk->m_writer, store::Writer::open(QDir(profileDirectory).filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWriteDurable));
    return desk;
}

QFuture<Result<void>> RoleDesk::change(DeskDeed deed, std::function<Result<void>(store::Database&)> change)
{
    auto future = m_writer->write(admittedBy(m_admission, std::move(deed), std::move(change)));
    deliver(future, this, [this](const Result<void>& kept) {
        if (kept) {
            Q_EMIT changed();
        }
    });
    return future;
}

QFuture<Result<std::vector<RoleAssignment>>> RoleDesk::assignments()
{
    return m_writer->write([](store::Database& database) { return assignmentsIn(database); });
}

QFuture<Result<void>> RoleDesk::assign(RoleAssignment assignment)
{
    const DeskDeed deed{"assign-role"_L1, "account"_L1, assignment.account};
    return change(deed, [profile = m_profile, one = std::move(assignment)](store::Database& database) -> Result<void> {
        if (one.account.trimmed().isEmpty() || one.account != one.account.trimmed() || one.by.isEmpty()) {
            return fail(ErrorKind::Rejected, u"an assignment names an account and who assigns it"_s);
        }
        CF_TRY(const auto all, assignmentsIn(database));
        CF_TRY(const PermissionTable table, permissionsOf(profile));
        if (all.empty() && table.of(one.role, Right::AssignRoles) != Grant::Yes) {
            return fail(ErrorKind::Rejected, u"the first role is one that assigns roles"_s); // nobody could give another one
        }
        if (std::ranges::any_of(all, [&](const RoleAssignment& other) { return !other.ended && other.account == one.account && other.role == one.role; })) {
            return fail(ErrorKind::Conflict, u"the account has that role"_s);
        }
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO role_assignment (account, role, by, at) VALUES (?1, ?2, ?3, ?4)"));
        insert->bind(1, one.account).bind(2, QString(codeOf(one.role))).bind(3, one.by).bind(4, one.at);
        return insert->run();
    });
}

QFuture<Result<void>> RoleDesk::end(QString account, Role role, QString person, UtcMs at)
{
    const DeskDeed deed{"end-role"_L1, "account"_L1, account};
    return change(deed, [profile = m_profile, account = std::move(account), role, person = std::move(person), at](store::Database& database) -> Result<void> {
        CF_TRY(const auto all, assignmentsIn(database));
        const auto standing = std::ranges::find_if(all, [&](const RoleAssignment& one) { return !one.ended && one.account == account && one.role == role; });
        if (standing == all.end()) {
            return fail(ErrorKind::NotFound, u"the account does not have that role"_s);
        }
        CF_TRY(const PermissionTable table, permissionsOf(profile));
        if (table.of(role, Right::AssignRoles) == Grant::Yes && isLastOfAssigners(all, table, standing->id)) {
            return fail(ErrorKind::Conflict, u"nobody could assign roles any more"_s);
        }
        CF_TRY(store::Statement * update, database.cached("UPDATE role_assignment SET ended = ?2, ended_by = ?3 WHERE id = ?1"));
        update->bind(1, standing->id).bind(2, at).bind(3, person);
        return update->run();
    });
}

} // namespace cf::desk
