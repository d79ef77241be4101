#include "app/sandbox/archivesspace/aspace_accounts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs hour = 3'600'000, week = 604'800'000;

// Protocol page 1.3: what its default groups grant of what the sandbox asks for.
struct Role {
    const char *code, *description, *permissions;
};
constexpr Role roles[] = {
    {"repository-viewers", "Viewers", "view_repository"},
    {"repository-basic-data-entry", "Basic Data Entry users",
     "view_repository update_accession_record update_resource_record update_digital_object_record"},
    {"repository-advanced-data-entry", "Advanced Data Entry users",
     "view_repository update_accession_record update_resource_record update_digital_object_record update_event_record update_container_record "
     "manage_subject_record manage_agent_record manage_container_record import_records"},
    {"repository-archivists", "Archivists",
     "view_repository update_accession_record update_resource_record update_digital_object_record update_event_record update_container_record "
     "manage_subject_record manage_agent_record view_agent_contact_record manage_container_record import_records"},
    {"repository-project-managers", "Project managers",
     "view_repository update_accession_record update_resource_record update_digital_object_record update_event_record delete_event_record "
     "suppress_archival_record delete_archival_record update_container_record manage_container_record manage_subject_record manage_agent_record "
     "view_agent_contact_record import_records merge_agents_and_subjects"},
    {"repository-managers", "Managers",
     "view_repository manage_repository update_accession_record update_resource_record update_digital_object_record update_event_record "
     "delete_event_record suppress_archival_record delete_archival_record update_container_record manage_container_record manage_subject_record "
     "manage_agent_record view_agent_contact_record import_records update_classification_record delete_classification_record merge_archival_record"}};

} // namespace

QString timeText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s); }

Accounts::Accounts(const Clock& clock)
    : m_clock(clock)
{
    addRepository(u"NB"_s, u"Northgate correspondence"_s);
    addRepository(u"LEGAL"_s, u"Northgate legal department"_s);
    addAccount({101, u"admin"_s, u"admin"_s, u"Administrator"_s, true, true, 1});
    addAccount({0, u"search_indexer"_s, QString(), u"Search Indexer"_s, true, true, 1});
    addAccount({0, u"counterfoil"_s, u"counterfoil"_s, u"Counterfoil"_s, false, false, 1});
    addAccount({0, u"archivist"_s, u"archivist"_s, u"Archivist"_s, false, false, 1});
    addAccount({0, u"manager"_s, u"manager"_s, u"Manager"_s, false, false, 1});
    for (Group& group : m_groups) {
        if (group.repository == mainRepository) {
            const QString member = group.code == u"repository-viewers"      ? u"counterfoil"_s
                                   : group.code == u"repository-archivists" ? u"archivist"_s
                                   : group.code == u"repository-managers"   ? u"manager"_s
                                                                            : QString();
            group.members += member.isEmpty() ? QStringList() : QStringList{member};
        }
    }
}

const Repository* Accounts::repository(int id) const
{
    const auto found =
        std::find_if(m_repositories.begin(), m_repositories.end(), [&](const Repository& one) { return one.id == id && !one.isDeleted; });
    return found == m_repositories.end() ? nullptr : &*found;
}

int Accounts::addRepository(const QString& code, const QString& name)
{
    const int id = int(m_repositories.size()) + mainRepository; // the first is hidden
    m_repositories.append({id, code, name, false});
    for (const Role& role : roles) {
        m_groups.append({int(m_groups.size()) + 101,
                         id,
                         0,
                         QString::fromLatin1(role.code),
                         u"%1 of the %2 repository"_s.arg(QLatin1StringView(role.description), code),
                         {},
                         QString::fromLatin1(role.permissions).split(u' ')});
    }
    return id;
}

const Account* Accounts::account(const QString& name) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account& one) { return one.name == name; });
    return found == m_accounts.end() ? nullptr : &*found;
}

int Accounts::addAccount(Account account)
{
    account.id = m_accounts.isEmpty() ? 101 : m_accounts.constLast().id + 1;
    m_accounts.append(account);
    return account.id;
}

QStringList Accounts::permissionsOf(const Account& account, int repository) const
{
    QStringList all;
    for (const Group& group : m_groups) {
        if (group.repository == repository && group.members.contains(account.name)) {
            all += group.permissions;
        }
    }
    all.removeDuplicates();
    return all;
}

bool Accounts::may(const Account* account, const QString& permission, int repository) const
{
    if (account == nullptr) {
        return false;
    }
    if (account->isAdministrator) {
        return true;
    }
    static const QHash<QString, QString> implied{{u"update_agent_record"_s, u"manage_agent_record"_s},
                                                 {u"delete_agent_record"_s, u"manage_agent_record"_s},
                                                 {u"update_subject_record"_s, u"manage_subject_record"_s},
                                                 {u"delete_subject_record"_s, u"manage_subject_record"_s}};
    for (const Repository& one : m_repositories) { // what is global is held through any repository
        const bool counts = repository == 0 ? implied.contains(permission) : one.id == repository;
        const QStringList held = counts ? permissionsOf(*account, one.id) : QStringList();
        if (held.contains(permission) || held.contains(implied.value(permission))) {
            return true;
        }
    }
    return false;
}

bool Accounts::seesSuppressed(const Account* account, int repository) const
{
    return may(account, u"manage_repository"_s, repository) || may(account, u"suppress_archival_record"_s, repository);
}

QJsonObject Accounts::shown(const Account& account, bool withPermissions) const
{
    const QString time = timeText(loadingBegan);
    QJsonObject json{{u"lock_version"_s, account.lock},
                     {u"username"_s, account.name},
                     {u"name"_s, account.fullName},
                     {u"source"_s, u"DBAuth"_s},
                     {u"is_system_user"_s, account.isSystem},
                     {u"create_time"_s, time},
                     {u"system_mtime"_s, time},
                     {u"user_mtime"_s, time},
                     {u"is_active_user"_s, true},
                     {u"jsonmodel_type"_s, u"user"_s},
                     {u"groups"_s, QJsonArray()},
                     {u"is_admin"_s, account.isAdministrator},
                     {u"uri"_s, u"/users/%1"_s.arg(account.id)},
                     {u"agent_record"_s, QJsonObject{{u"ref"_s, u"/agents/people/%1"_s.arg(account.id - 100)}}}};
    if (withPermissions) {
        QJsonObject permissions{{u"_archivesspace"_s, QJsonArray{u"edit_user_self"_s}}};
        for (const Repository& repository : m_repositories) {
            const QStringList held =
                account.isAdministrator ? QString::fromLatin1(std::end(roles)[-1].permissions).split(u' ') : permissionsOf(account, repository.id);
            if (!repository.isDeleted && !held.isEmpty()) {
                permissions.insert(u"/repositories/%1"_s.arg(repository.id), QJsonArray::fromStringList(held));
            }
        }
        json.insert(u"permissions"_s, permissions);
    }
    return json;
}

QJsonObject Accounts::shown(const Group& group) const
{
    const QString time = timeText(loadingBegan);
    return {{u"lock_version"_s, group.lock},
            {u"group_code"_s, group.code},
            {u"description"_s, group.description},
            {u"create_time"_s, time},
            {u"system_mtime"_s, time},
            {u"user_mtime"_s, time},
            {u"jsonmodel_type"_s, u"group"_s},
            {u"member_usernames"_s, QJsonArray::fromStringList(group.members)},
            {u"grants_permissions"_s, QJsonArray::fromStringList(group.permissions)},
            {u"uri"_s, u"/repositories/%1/groups/%2"_s.arg(group.repository).arg(group.id)},
            {u"repository"_s, QJsonObject{{u"ref"_s, u"/repositories/%1"_s.arg(group.repository)}}}};
}

QString Sessions::begin(const QString& account, bool isExpiring)
{
    const QByteArray seed = "session " + QByteArray::number(++m_count) + ' ' + account.toUtf8();
    const QString token = QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex());
    m_open.insert(token, {account, m_clock.now(), isExpiring});
    return token;
}

Sessions::State Sessions::visit(const QString& token, QString& account)
{
    const auto found = m_open.find(token);
    if (found == m_open.end()) {
        return State::Gone;
    }
    if (m_clock.now() - found->visited > (found->isExpiring ? hour : week)) {
        m_open.erase(found);
        return State::Expired;
    }
    found->visited = m_clock.now();
    account = found->account;
    return State::Open;
}

} // namespace cf::sandbox::archivesspace
