#include "app/sandbox/archivesspace/aspace_administration.h"

#include "app/sandbox/archivesspace/aspace_reading.h"
#include "app/sandbox/archivesspace/aspace_writing.h"

#include <QRegularExpression>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

QJsonObject receipt(const QString& status, int id, int lock, const QString& uri)
{
    return {{u"status"_s, status},      {u"id"_s, id},   {u"lock_version"_s, lock},
            {u"stale"_s, QJsonValue()}, {u"uri"_s, uri}, {u"warnings"_s, QJsonArray()}};
}

HttpResponse addUser(Visit& visit)
{
    const QString password = visit.text(u"password"_s, true);
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    const auto body = bodyOf(visit.request);
    if (const auto* refusal = std::get_if<HttpResponse>(&body)) {
        return *refusal;
    }
    if (!visit.may(u"manage_users"_s)) {
        return denied();
    }
    const QJsonObject& sent = std::get<QJsonObject>(body);
    Account account;
    account.name = sent[u"username"].toString().toLower().trimmed();
    account.fullName = sent[u"name"].toString();
    account.password = password;
    account.isAdministrator = sent[u"is_admin"].toBool();
    if (account.name.isEmpty() || visit.site.accounts.account(account.name) != nullptr) {
        return answered(QJsonObject{{u"error"_s, QJsonObject{{u"username"_s, QJsonArray{u"Username '%1' is already in use"_s.arg(account.name)}}}}},
                        400);
    }
    const int id = visit.site.accounts.addAccount(account);
    return answered(receipt(u"Created"_s, id, 0, u"/users/%1"_s.arg(id)));
}

/// Only what a repository can grant: what is global cannot be given away in a group.
bool isGrantable(const QString& permission)
{
    static const QStringList global{u"index_system"_s,      u"view_all_records"_s, u"manage_users"_s,
                                    u"administer_system"_s, u"become_user"_s,      u"update_enumeration_record"_s};
    return !global.contains(permission);
}

QStringList textsIn(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& one : list.toArray()) {
        texts.append(one.toString());
    }
    return texts;
}

} // namespace

HttpResponse loggedIn(Visit& visit, const QString& name)
{
    static const QRegularExpression allowed(u"^[a-zA-Z0-9\\-_. @]+$"_s);
    const QString password = visit.text(u"password"_s, true);
    const bool isExpiring = visit.boolean(u"expiring"_s).value_or(true);
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    if (!allowed.match(name).hasMatch()) {
        return failed(400, u"Invalid username"_s);
    }
    const Account* account = visit.site.accounts.account(name.toLower().trimmed());
    if (account == nullptr || account->password.isEmpty() || account->password != password) {
        return failed(403, u"Login failed"_s);
    }
    QJsonObject json{{u"session"_s, visit.site.sessions.begin(account->name, isExpiring)}, {u"user"_s, visit.site.accounts.shown(*account, true)}};
    if (!isExpiring) {
        json.insert(u"expire_after_seconds"_s, 604'800);
    }
    return answered(json);
}

HttpResponse users(Visit& visit)
{
    const QStringList& path = visit.request.path;
    const QList<Account>& all = visit.site.accounts.accounts();
    if (path.value(1) == u"current-user") {
        return visit.account == nullptr ? failed(404, u"NotFoundException"_s) : answered(visit.site.accounts.shown(*visit.account, true));
    }
    if (path.size() == 1 && visit.request.method == "POST") {
        return addUser(visit);
    }
    if (path.size() == 1) { // names of all accounts, to anybody
        if (!visit.has(u"page"_s)) {
            visit.require({u"page"_s, u"id_set"_s, u"all_ids"_s});
            return *visit.refused();
        }
        return paged(visit, quint64(all.size()), [&](quint64 index) { return visit.site.accounts.shown(all[qsizetype(index)], false); });
    }
    if (!visit.may(u"manage_users"_s)) {
        return denied();
    }
    const auto found = std::find_if(all.begin(), all.end(), [&](const Account& one) { return QString::number(one.id) == path[1]; });
    return found == all.end() ? notFound(u"User"_s) : answered(visit.site.accounts.shown(*found, true));
}

HttpResponse repositories(Visit& visit)
{
    if (visit.request.method == "POST") {
        const auto body = bodyOf(visit.request);
        if (const auto* refusal = std::get_if<HttpResponse>(&body)) {
            return *refusal;
        }
        if (!visit.may(u"create_repository"_s)) {
            return denied();
        }
        const QString code = std::get<QJsonObject>(body)[u"repo_code"].toString();
        for (const Repository& one : visit.site.accounts.repositories()) {
            if (one.code == code) {
                return answered(QJsonObject{{u"error"_s, QJsonObject{{u"repo_code"_s, QJsonArray{u"short name already in use"_s}}}}}, 400);
            }
        }
        const int id = visit.site.accounts.addRepository(code, std::get<QJsonObject>(body)[u"name"].toString());
        return answered(receipt(u"Created"_s, id, 0, u"/repositories/%1"_s.arg(id)));
    }
    QJsonArray all;
    for (const Repository& one : visit.site.accounts.repositories()) {
        if (!one.isDeleted) {
            all.append(renderedRepository(one));
        }
    }
    return answered(all);
}

HttpResponse groups(Visit& visit, int repository)
{
    if (!visit.may(u"manage_repository"_s, repository)) {
        return denied();
    }
    const QString wanted = visit.request.path.value(3);
    QJsonArray all;
    for (Group& group : visit.site.accounts.groups()) {
        if (group.repository != repository) {
            continue;
        }
        if (wanted.isEmpty()) {
            all.append(visit.site.accounts.shown(group));
        } else if (QString::number(group.id) == wanted && visit.request.method == "GET") {
            return answered(visit.site.accounts.shown(group));
        } else if (QString::number(group.id) == wanted && visit.request.method == "POST") {
            const auto body = bodyOf(visit.request);
            if (const auto* refusal = std::get_if<HttpResponse>(&body)) {
                return *refusal;
            }
            const QJsonObject& sent = std::get<QJsonObject>(body);
            const QStringList permissions = textsIn(sent[u"grants_permissions"]);
            if (!std::all_of(permissions.begin(), permissions.end(), isGrantable)) {
                return denied();
            }
            if (sent[u"lock_version"].toInt(-1) != group.lock) {
                return failed(409, u"The record you tried to update has been modified since you fetched it."_s);
            }
            group.members = textsIn(sent[u"member_usernames"]);
            group.permissions = permissions;
            ++group.lock;
            return answered(receipt(u"Updated"_s, group.id, group.lock, u"/repositories/%1/groups/%2"_s.arg(repository).arg(group.id)));
        }
    }
    return wanted.isEmpty() && visit.request.method == "GET" ? answered(all) : notFound(u"Group"_s);
}

HttpResponse enumerations(Visit& visit)
{
    Enumerations& lists = visit.site.enumerations;
    const QStringList& path = visit.request.path;
    if (path.size() == 2 && visit.request.method == "GET") {
        QJsonArray all;
        for (const Enumeration& one : lists.all()) {
            all.append(lists.shown(one));
        }
        return answered(all);
    }
    if (path.value(2) == u"names" && path.size() == 4 && visit.request.method == "GET") {
        const Enumeration* one = lists.find(path[3]);
        return one == nullptr ? notFound(u"Enumeration"_s) : answered(lists.shown(*one));
    }
    Enumeration* one = path.size() == 3 ? lists.at(path[2].toInt()) : nullptr;
    if (one == nullptr) {
        return path.size() == 3 ? notFound(u"Enumeration"_s) : noRoute();
    }
    if (visit.request.method == "GET") {
        return answered(lists.shown(*one));
    }
    const auto body = bodyOf(visit.request);
    if (const auto* refusal = std::get_if<HttpResponse>(&body)) {
        return *refusal;
    }
    if (!visit.may(u"update_enumeration_record"_s)) {
        return denied();
    }
    const QJsonObject& sent = std::get<QJsonObject>(body);
    if (!one->isEditable || sent[u"lock_version"].toInt(-1) != one->lockVersion) {
        return failed(409, u"The record you tried to update has been modified since you fetched it."_s);
    }
    QStringList values = textsIn(sent[u"values"]);
    for (const QJsonValue& value : sent[u"enumeration_values"].toArray()) {
        values.append(value[u"value"].toString());
    }
    values.removeAll(QString());
    values.removeDuplicates();
    constexpr qsizetype mostValues = 100;
    if (values.isEmpty() || values.size() > mostValues) {
        return failed(400, u"A list has from 1 to %1 values here"_s.arg(mostValues));
    }
    one->values = values;
    ++one->lockVersion;
    return answered(receipt(u"Updated"_s, one->id, one->lockVersion, u"/config/enumerations/%1"_s.arg(one->id)));
}

} // namespace cf::sandbox::archivesspace
