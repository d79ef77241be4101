#include "app/sandbox/contentserver/otcs_accounts.h"

#include <QByteArrayList>
#include <QCryptographicHash>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs directoryLifetime = 3'600'000;

} // namespace

qint64 groupOf(const Account& account) { return account.isGroup ? 0 : account.name == u"counterfoil" ? 1201 : 1001; }

Accounts::Accounts()
{
    m_all = {{1000, u"admin"_s, u"Admin"_s, false, true, true, true, false},
             {1001, u"DefaultGroup"_s, u"DefaultGroup"_s, true, false, false, false, false},
             {1101, u"counterfoil"_s, u"Counterfoil"_s, false, false, false, false, false},
             {1102, u"records"_s, u"Records office"_s, false, true, true, true, false},
             {1103, u"editor"_s, u"Editor"_s, false, true, false, false, false},
             {1104, u"loader"_s, u"Archive loader"_s, false, true, false, false, false},
             {1201, u"Auditors"_s, u"Auditors"_s, true, false, false, false, false}};
}

const Account* Accounts::named(const QString& name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const Account& one) { return !one.isGroup && one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_all.end() ? nullptr : &*found;
}

const Account* Accounts::withId(qint64 id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Account& one) { return one.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

bool Accounts::setWithdrawn(const QString& name, bool isWithdrawn)
{
    for (Account& account : m_all) {
        if (!account.isGroup && account.name == name) {
            account.isWithdrawn = isWithdrawn;
            return true;
        }
    }
    return false;
}

QJsonObject Accounts::shown(const Account& account) const
{
    QJsonObject json{{u"id"_s, account.id},
                     {u"name"_s, account.id == 1000 ? u"Admin"_s : account.name},
                     {u"name_formatted"_s, account.fullName},
                     {u"display_name"_s, account.fullName},
                     {u"type"_s, account.isGroup ? 1 : 0},
                     {u"type_name"_s, account.isGroup ? u"Group"_s : u"User"_s},
                     {u"deleted"_s, false},
                     {u"initials"_s, account.fullName.left(1)}};
    if (!account.isGroup) {
        json.insert(u"first_name"_s, account.fullName.section(u' ', 0, 0));
        json.insert(u"last_name"_s, account.fullName.section(u' ', 1));
        json.insert(u"group_id"_s, groupOf(account));
        json.insert(u"time_zone"_s, 1);
        json.insert(u"business_email"_s, account.name + u"@northgate.example"_s);
    }
    return json;
}

QByteArray Tickets::seal(const QByteArray& text) const
{
    return QCryptographicHash::hash("northgate content server\n" + text, QCryptographicHash::Sha256).toHex().left(32);
}

QString Tickets::ticketFor(const Session& session)
{
    const QByteArray text = QByteArray::number(session.account) + '.' + QByteArray::number(session.number) + '.' + QByteArray::number(m_epoch) + '.' +
                            QByteArray::number(end()) + '.' + QByteArray::number(++m_given);
    return QString::fromLatin1((text + '.' + seal(text)).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Session> Tickets::check(const QString& ticket) const
{
    const QByteArray text = QByteArray::fromBase64(ticket.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArrayList parts = text.split('.');
    if (parts.size() != 6 || parts[5] != seal(text.first(text.lastIndexOf('.')))) {
        return std::nullopt;
    }
    const Session session{parts[0].toLongLong(), parts[1].toULongLong()};
    const bool isOpen = parts[2].toULongLong() == m_epoch && parts[3].toLongLong() > m_clock.now() && !m_closed.contains(session.number);
    return isOpen ? std::optional(session) : std::nullopt;
}

QString Tickets::directoryTicket(const QString& account) const
{
    const QByteArray text = account.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '.' +
                            QByteArray::number(m_clock.now() + directoryLifetime);
    return u"*OTDSSSO*%1.%2*"_s.arg(QString::fromLatin1(text), QString::fromLatin1(seal("otds" + text)));
}

QString Tickets::bearerToken(const QString& account) const
{
    const QString ticket = directoryTicket(account);
    return ticket.mid(9, ticket.size() - 10);
}

std::optional<QString> Tickets::accountOf(const QString& directoryProof) const
{
    const bool isTicket = directoryProof.startsWith(u"*OTDSSSO*") && directoryProof.endsWith(u'*');
    const QByteArray text = (isTicket ? directoryProof.mid(9, directoryProof.size() - 10) : directoryProof).toLatin1();
    const QByteArrayList parts = text.split('.');
    if (parts.size() != 3 || parts[2] != seal("otds" + parts[0] + '.' + parts[1]) || parts[1].toLongLong() <= m_clock.now()) {
        return std::nullopt;
    }
    return QString::fromUtf8(QByteArray::fromBase64(parts[0], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace cf::sandbox::contentserver
