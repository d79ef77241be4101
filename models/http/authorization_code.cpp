#include "models/http/authorization_code.h"

#include "models/base/sha256.h"

#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::http {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomBytes()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), qsizetype(sizeof words));
}

QString withoutSlash(QString text)
{
    return text.endsWith(u'/') ? text.chopped(1) : text;
}

} // namespace

QByteArray formOf(const FormFields& fields)
{
    QByteArray out;
    for (const auto& [name, value] : fields) {
        if (!value.isEmpty()) {
            out += (out.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
        }
    }
    return out;
}

QString errorWord(const QString& said)
{
    const bool isWord = !said.isEmpty() && said.size() <= 40 &&
                        std::ranges::all_of(said, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
    return isWord ? said : u"…"_s;
}

ProofKey ProofKey::from(const QByteArray& random)
{
    const QByteArray verifier = random.toBase64(base64Url);
    return {verifier, sha256Of(verifier).toBase64(base64Url)};
}

AuthorizationRequest AuthorizationRequest::fresh(AuthorizationServer server, QString clientId, QString scope)
{
    AuthorizationRequest request;
    request.server = std::move(server);
    request.clientId = std::move(clientId);
    request.scope = std::move(scope);
    request.state = randomBytes().toBase64(base64Url);
    request.key = ProofKey::from(randomBytes());
    return request;
}

QUrl AuthorizationRequest::address() const
{
    QUrl url = server.authorize;
    QByteArray query = url.query(QUrl::FullyEncoded).toLatin1(); // kept: 3.1
    query += (query.isEmpty() ? "" : "&") + formOf({{"response_type", "code"},
                                                    {"client_id", clientId.toUtf8()},
                                                    {"redirect_uri", redirect.toEncoded()},
                                                    {"scope", scope.toUtf8()},
                                                    {"state", state},
                                                    {"code_challenge", key.challenge},
                                                    {"code_challenge_method", "S256"}});
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

Result<QByteArray> AuthorizationRequest::codeIn(const QUrl& cameBack) const
{
    QString query = cameBack.query(QUrl::FullyEncoded);
    query.replace(u'+', u"%20"_s); // a form's, 4.1.2 and appendix B
    const QUrlQuery fields(query);
    const auto said = [&fields](const QString& name) { return fields.queryItemValue(name, QUrl::FullyDecoded); };
    if (said(u"state"_s).toUtf8() != state) {
        return fail(ErrorKind::Protocol, QStringLiteral("the browser came back from another sign-in: the state is not ours"));
    }
    const bool names = fields.hasQueryItem(u"iss"_s);
    const bool isOurs = withoutSlash(said(u"iss"_s)) == withoutSlash(server.issuer);
    if (!server.issuer.isEmpty() && (names ? !isOurs : server.namesItself)) {
        return fail(ErrorKind::Protocol, QStringLiteral("the browser came back from another server: iss is not the issuer"));
    }
    if (const QString error = said(u"error"_s); !error.isEmpty()) {
        return error == u"access_denied" ? fail(ErrorKind::Cancelled, QStringLiteral("refused in the browser"))
                                         : fail(ErrorKind::Unauthorised, QStringLiteral("signing in: %1").arg(errorWord(error)));
    }
    const QByteArray code = said(u"code"_s).toUtf8();
    return code.isEmpty() ? Result<QByteArray>(fail(ErrorKind::Protocol, QStringLiteral("the browser came back without a code")))
                          : Result<QByteArray>(code);
}

} // namespace cf::http
