#include "models/domain/role.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roleCodes{"agent"_L1, "compliance"_L1, "records"_L1, "legal"_L1, "auditor"_L1, "admin"_L1};
constexpr std::array rightCodes{"search"_L1,    "unmask"_L1,  "letter"_L1,       "reissue"_L1,     "bulk-reissue"_L1, "approve-reissue"_L1,     "task"_L1,
                                "exception"_L1, "dispute"_L1, "hold"_L1,         "approve-hold"_L1, "disposition"_L1,  "approve-disposition"_L1, "house"_L1,
                                "certify"_L1,   "verify"_L1,  "export"_L1,       "read-log"_L1,    "settings"_L1,     "assign-roles"_L1};
constexpr std::array grantCodes{"no"_L1, "view"_L1, "own"_L1, "reason"_L1, "propose"_L1, "second"_L1, "yes"_L1};
constexpr std::array barCodes{"not-in-role"_L1, "look-only"_L1, "needs-approval"_L1, "own-request"_L1, "not-own"_L1, "unknown"_L1};
static_assert(roleCodes.size() == allRoles.size() && rightCodes.size() == size_t(rightCount) && grantCodes.size() == size_t(Grant::Yes) + 1 && barCodes.size() == size_t(RoleBar::Unknown) + 1);

template <class E, size_t N> std::optional<E> named(const std::array<QLatin1StringView, N>& codes, QStringView code)
{
    const auto at = std::ranges::find_if(codes, [code](QLatin1StringView one) { return code == one; });
    return at == codes.end() ? std::nullopt : std::optional(E(at - codes.begin()));
}

constexpr auto form = "counterfoil-roles-1"_L1;
const QString refusedBy = u"role: "_s;

} // namespace

QLatin1StringView codeOf(Role role) { return roleCodes[size_t(role)]; }
std::optional<Role> roleNamed(QStringView code) { return named<Role>(roleCodes, code); }
QLatin1StringView codeOf(Right right) { return rightCodes[size_t(right)]; }
std::optional<Right> rightNamed(QStringView code) { return named<Right>(rightCodes, code); }
QLatin1StringView codeOf(Grant grant) { return grantCodes[size_t(grant)]; }
std::optional<Grant> grantNamed(QStringView code) { return named<Grant>(grantCodes, code); }
QLatin1StringView codeOf(RoleBar bar) { return barCodes[size_t(bar)]; }
std::optional<RoleBar> roleBarNamed(QStringView code) { return named<RoleBar>(barCodes, code); }

std::vector<Right> allRights()
{
    std::vector<Right> all;
    for (int i = 0; i < rightCount; ++i) {
        all.push_back(Right(i));
    }
    return all;
}

Result<PermissionTable> readPermissions(const QByteArray& json)
{
    QJsonParseError wrong;
    const QJsonObject top = QJsonDocument::fromJson(json, &wrong).object();
    if (wrong.error != QJsonParseError::NoError) {
        return fail(ErrorKind::Rejected, u"%1 at byte %2"_s.arg(wrong.errorString()).arg(wrong.offset));
    }
    if (top["form"_L1].toString() != form) {
        return fail(ErrorKind::Rejected, u"form is not %1"_s.arg(form));
    }
    const QJsonObject rights = top["rights"_L1].toObject();
    for (const QString& code : rights.keys()) {
        if (!rightNamed(code)) {
            return fail(ErrorKind::Rejected, u"no right is called %1"_s.arg(code));
        }
    }
    PermissionTable table;
    table.name = top["name"_L1].toString();
    for (const Right right : allRights()) {
        const QJsonObject row = rights[codeOf(right)].toObject();
        for (const QString& code : row.keys()) {
            if (!roleNamed(code)) {
                return fail(ErrorKind::Rejected, u"no role is called %1"_s.arg(code));
            }
        }
        for (const Role role : allRoles) {
            const auto grant = grantNamed(row[codeOf(role)].toString());
            if (!grant) {
                return fail(ErrorKind::Rejected, u"%1 of %2 is not no, view, own, reason, propose, second or yes"_s.arg(codeOf(right), codeOf(role)));
            }
            table.of(role, right) = *grant;
        }
    }
    if (std::ranges::none_of(allRoles, [&](Role role) { return table.of(role, Right::AssignRoles) == Grant::Yes; })) {
        return fail(ErrorKind::Rejected, u"no role assigns roles"_s);
    }
    return table;
}

QByteArray permissionsJson(const PermissionTable& table)
{
    QJsonObject rights;
    for (const Right right : allRights()) {
        QJsonObject row;
        for (const Role role : allRoles) {
            row[codeOf(role)] = QString(codeOf(table.of(role, right)));
        }
        rights[codeOf(right)] = row;
    }
    QJsonObject top{{u"form"_s, QString(form)}, {u"rights"_s, rights}};
    if (!table.name.isEmpty()) {
        top[u"name"_s] = table.name;
    }
    return QJsonDocument(top).toJson(QJsonDocument::Indented);
}

Grant RoleStanding::grantOf(Right right) const
{
    if (isOpen) {
        return Grant::Yes;
    }
    Grant widest = right == Right::Search && roles.empty() ? Grant::Yes : Grant::No;
    for (const Role role : roles) {
        widest = std::max(widest, table.of(role, right));
    }
    return widest;
}

RoleStanding standingOf(const QString& account, const std::vector<RoleAssignment>& all, PermissionTable table)
{
    RoleStanding standing{account, true, {}, std::move(table)};
    for (const RoleAssignment& one : all) {
        standing.isOpen = false; // once roles were given, their all ending does not open it again
        if (one.account == account && !one.ended && std::ranges::find(standing.roles, one.role) == standing.roles.end()) {
            standing.roles.push_back(one.role);
        }
    }
    std::ranges::sort(standing.roles);
    return standing;
}

Error forbidden(RoleBar bar, std::optional<Right> right)
{
    return {ErrorKind::Rejected, right ? u"%1%2 %3"_s.arg(refusedBy, codeOf(bar), codeOf(*right)) : refusedBy + codeOf(bar), std::nullopt};
}

std::optional<Refusal> refusalIn(const Error& error)
{
    if (error.kind != ErrorKind::Rejected || !error.detail.startsWith(refusedBy)) {
        return std::nullopt;
    }
    const QStringList parts = error.detail.mid(refusedBy.size()).split(u' ');
    const auto bar = roleBarNamed(parts.value(0));
    return bar ? std::optional(Refusal{*bar, rightNamed(parts.value(1))}) : std::nullopt;
}

} // namespace cf
