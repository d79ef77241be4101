#include "app/sandbox/documentum/dctm_accounts.h"

#include <QByteArrayList>
#include <QCryptographicHash>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

const QList<Account>& allAccounts()
{
    static const QList<Account> all{{u"dmadmin"_s, true, true, true},
                                    {u"archivist"_s, true, false, true},
                                    {u"counterfoil"_s, false, false, true},
                                    {u"clerk"_s, false, false, false}};
    return all;
}

const Account* accountNamed(const QString& name)
{
    const QList<Account>& all = allAccounts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Account& one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QByteArray Sessions::seal(const QByteArray& text) const
{
    return QCryptographicHash::hash("northgate documentum\n" + QByteArray::number(m_epoch) + '\n' + text, QCryptographicHash::Sha256).toHex().left(32);
}

QByteArray Sessions::tokenFor(const QString& account, Kind kind) const
{
    const QByteArray text = account.toUtf8().toBase64(encoding) + '.' + QByteArray::number(m_clock.now() + lifetime) + (kind == Kind::Bearer ? ".b" : ".c");
    return text + '.' + seal(text);
}

std::optional<QString> Sessions::accountOf(const QByteArray& token, Kind kind) const
{
    const QByteArrayList parts = token.split('.');
    const bool isOurs = parts.size() == 4 && parts[2] == (kind == Kind::Bearer ? "b" : "c") && parts[3] == seal(token.first(token.lastIndexOf('.')));
    return isOurs && parts[1].toLongLong() > m_clock.now() ? std::optional(QString::fromUtf8(QByteArray::fromBase64(parts[0], encoding))) : std::nullopt;
}

QByteArray Sessions::csrfTokenFor(const QByteArray& clientToken) const
{
    QByteArray all;
    for (int i = 0; all.size() < 256; ++i) {
        all += seal("csrf" + QByteArray::number(i) + clientToken);
    }
    return all.left(256);
}

void Sessions::setWithdrawn(const QString& account, bool isWithdrawn)
{
    m_withdrawn.removeAll(account);
    if (isWithdrawn) {
        m_withdrawn.append(account);
    }
}

} // namespace cf::sandbox::documentum
