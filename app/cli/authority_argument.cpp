#include "app/cli/authority_argument.h"

#include "app/cli/typed_codes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

struct AuthorityArgument {
    Q_DECLARE_TR_FUNCTIONS(AuthorityArgument)
};

} // namespace

QList<QCommandLineOption> authorityOptions()
{
    return {{u"authority"_s,
             AuthorityArgument::tr("Who asks, how their identity was checked, what shows that they may, and until when: WHO[:CHECK[:DOCUMENT[:DAY]]].\n"
                                   "WHO: %1. CHECK: %2.")
                 .arg(typedCodes(allRequesters()), typedCodes(allIdentityChecks())),
             u"AUTHORITY"_s},
            {u"holder"_s, AuthorityArgument::tr("With --authority: who acts for the customer, by name."), u"NAME"_s},
            {u"account"_s, AuthorityArgument::tr("With --authority: it covers letters of this account alone; others are left out, and how many is said."), u"ID"_s}};
}

Result<RequestAuthority> authorityFrom(const QCommandLineParser& parser, const RequestAuthority& otherwise)
{
    RequestAuthority authority = otherwise;
    if (parser.isSet(u"authority"_s)) {
        const QString text = parser.value(u"authority"_s);
        const QStringList parts = text.split(u':');
        const auto requester = requesterNamed(parts.value(0));
        const auto check = parts.size() > 1 ? identityCheckNamed(parts[1]) : std::optional(IdentityCheck::None);
        if (!requester || !check) {
            return fail(ErrorKind::Rejected, AuthorityArgument::tr("not an authority: %1").arg(text));
        }
        authority = {*requester, *check, parts.value(2), {}};
        if (parts.size() > 3) {
            const QDate expiry = QDate::fromString(parts[3], Qt::ISODate);
            if (!expiry.isValid()) {
                return fail(ErrorKind::Rejected, AuthorityArgument::tr("not a day: %1").arg(parts[3]));
            }
            authority.expiry = expiry;
        }
    }
    authority.holder = parser.value(u"holder"_s);
    authority.account = parser.value(u"account"_s);
    if (!actsForAnother(authority) && !(authority.holder + authority.account).isEmpty()) {
        return fail(ErrorKind::Rejected, AuthorityArgument::tr("--holder and --account go with the --authority of somebody who acts for the customer"));
    }
    return authority;
}

} // namespace cf::cli
