// Who may come in, and with what. Source: protocol page 2.1 (modes), 2.2 (client token, CSRF).
#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace cf::sandbox::documentum {

struct Account {
    QString name; ///< and its password
    bool mayWrite = false, seesAll = false, viewsAudit = false;
};
const QList<Account>& allAccounts();
const Account* accountNamed(const QString& name); ///< null: none

/// What was given out stands in its text, sealed; nothing is kept but what ended it all. One thread.
class Sessions
{
public:
    static constexpr UtcMs lifetime = 3'600'000;

    explicit Sessions(const Clock& clock)
        : m_clock(clock)
    {}
    enum class Kind { Bearer, Client };
    QByteArray tokenFor(const QString& account, Kind kind) const;
    /// The account's name; nothing: it was never given out, or is over.
    std::optional<QString> accountOf(const QByteArray& token, Kind kind) const;
    /// 256 characters that go with a client token.
    QByteArray csrfTokenFor(const QByteArray& clientToken) const;
    void end() { ++m_epoch; } ///< all of them
    void setWithdrawn(const QString& account, bool isWithdrawn);
    bool isWithdrawn(const QString& account) const { return m_withdrawn.contains(account); }

private:
    QByteArray seal(const QByteArray& text) const;
    const Clock& m_clock;
    int m_epoch = 1;
    QStringList m_withdrawn; ///< accounts whose rights were taken away: they sign in, and see nothing
};

} // namespace cf::sandbox::documentum
