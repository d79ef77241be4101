#include "models/connectors/remote/named_address.h"

namespace cf::connectors {

Result<QUrl> usableUrl(const QUrl& named, const QUrl& location, const QString& rewriteBase)
{
    QUrl url = named;
    const QUrl base(rewriteBase, QUrl::StrictMode);
    if (!rewriteBase.isEmpty()) {
        if (!base.isValid() || base.host().isEmpty()) {
            return fail(ErrorKind::Rejected, QStringLiteral("rewriteBase is not an address"));
        }
        url.setScheme(base.scheme());
        url.setHost(base.host());
        url.setPort(base.port());
    }
    if (location.scheme() == u"https" && url.scheme() != u"https") {
        return fail(ErrorKind::Rejected, QStringLiteral("the server names an address without TLS for itself; rewriteBase says which one to take"));
    }
    const QUrl& expected = rewriteBase.isEmpty() ? location : base;
    const int usual = url.scheme() == u"https" ? 443 : 80;
    if (!url.isValid() || url.scheme() != expected.scheme() || url.host() != expected.host() || url.port(usual) != expected.port(usual)) {
        return fail(ErrorKind::Rejected,
                    QStringLiteral("the server names another one for itself: %1; rewriteBase says which address to take").arg(url.host()));
    }
    return url;
}

} // namespace cf::connectors
