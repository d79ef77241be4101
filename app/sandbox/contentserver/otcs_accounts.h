// Who may come in, and with which ticket. Source: protocol page 1.2 to 1.4.
#pragma once

#include "models/base/clock.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace cf::sandbox::contentserver {

struct Account {
    qint64 id = 0;
    QString name, fullName; ///< the name is also the password
    bool isGroup = false;
    bool mayWrite = false, mayManageRecords = false, seesEverything = false;
    bool isWithdrawn = false; ///< its roles were taken away: it may log in, and sees nothing
};

/// The group that an account is in; 0: it is a group itself.
qint64 groupOf(const Account& account);

/// Admin, an auditor (counterfoil), a records manager (records), a clerk (editor), and two groups. One thread.
class Accounts
{
public:
    Accounts();
    const QList<Account>& all() const { return m_all; }
    const Account* named(const QString& name) const; ///< in any case; null: unknown, or a group
    const Account* withId(qint64 id) const;
    /// false: there is no such account.
    bool setWithdrawn(const QString& name, bool isWithdrawn);
    QJsonObject shown(const Account& account) const;

private:
    QList<Account> m_all;
};

struct Session {
    qint64 account = 0;
    quint64 number = 0;
};

/// Every answer brings another ticket; the ones before it go on until their own end. Nothing is stored but what was ended. One thread.
class Tickets
{
public:
    explicit Tickets(const Clock& clock)
        : m_clock(clock)
    {}
    Session begin(qint64 account) { return {account, ++m_sessions}; }
    QString ticketFor(const Session& session);
    UtcMs end() const { return m_clock.now() + m_lifetime; } ///< of a ticket that is made now
    /// Nothing: it was never given, has ended, or was revoked.
    std::optional<Session> check(const QString& ticket) const;

    void close(const Session& session) { m_closed.insert(session.number); }
    void revokeAll() { ++m_epoch; }
    void setLifetime(UtcMs lifetime) { m_lifetime = lifetime; }

    /// What the directory service gives and Content Server takes for one of its own tickets.
    QString directoryTicket(const QString& account) const;
    QString bearerToken(const QString& account) const;
    /// The account's name; nothing when it is neither of them.
    std::optional<QString> accountOf(const QString& directoryProof) const;

private:
    QByteArray seal(const QByteArray& text) const;
    const Clock& m_clock;
    UtcMs m_lifetime = 30 * 60'000;
    quint64 m_sessions = 0, m_given = 0, m_epoch = 1;
    QSet<quint64> m_closed;
};

} // namespace cf::sandbox::contentserver
