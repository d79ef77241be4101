// Who may come in, and what they may do. Source: protocol page 1.1 to 1.3.
#pragma once

#include "app/sandbox/archivesspace/aspace_shapes.h"

#include <QSet>

namespace cf::sandbox::archivesspace {

struct Account {
    int id = 0;
    QString name, password, fullName;
    bool isAdministrator = false, isSystem = false;
    int lock = 1;
};

/// A group of a repository.
struct Group {
    int id = 0, repository = 0, lock = 0;
    QString code, description;
    QStringList members, permissions;
};

struct Repository {
    int id = 0;
    QString code, name;
    bool isDeleted = false;
};

/// Loaded: admin (an administrator), archivist and counterfoil (a viewer of the main repository), manager; each with its name as
/// password. One thread.
class Accounts
{
public:
    explicit Accounts(const Clock& clock);

    const QList<Repository>& repositories() const { return m_repositories; }
    const Repository* repository(int id) const; ///< null: none, or none any more
    int addRepository(const QString& code, const QString& name);

    const QList<Account>& accounts() const { return m_accounts; }
    const Account* account(const QString& name) const; ///< null: unknown
    int addAccount(Account account);
    QList<Group>& groups() { return m_groups; }

    /// `permission` in a repository, or globally (0). A permission that others imply is granted with them.
    bool may(const Account* account, const QString& permission, int repository) const;
    bool seesSuppressed(const Account* account, int repository) const;
    QJsonObject shown(const Account& account, bool withPermissions) const;
    QJsonObject shown(const Group& group) const;

private:
    QStringList permissionsOf(const Account& account, int repository) const;
    const Clock& m_clock;
    QList<Repository> m_repositories;
    QList<Account> m_accounts;
    QList<Group> m_groups;
};

/// Sessions end after an hour without a request (3,600 s), or, if they do not expire, after a week (604,800 s). One thread.
class Sessions
{
public:
    explicit Sessions(const Clock& clock)
        : m_clock(clock)
    {}
    QString begin(const QString& account, bool isExpiring);
    enum class State { Open, Expired, Gone };
    /// Open: `account` is set, and the session goes on from now. Expired: it is Gone the next time.
    State visit(const QString& token, QString& account);
    bool end(const QString& token) { return m_open.remove(token); }
    void endAll() { m_open.clear(); }

private:
    struct Session {
        QString account;
        UtcMs visited = 0;
        bool isExpiring = true;
    };
    const Clock& m_clock;
    QHash<QString, Session> m_open;
    quint64 m_count = 0;
};

/// "2026-04-01T08:00:00Z"
QString timeText(UtcMs at);

} // namespace cf::sandbox::archivesspace
