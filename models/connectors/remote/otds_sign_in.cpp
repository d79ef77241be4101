#include "models/connectors/remote/otds_sign_in.h"

#include "models/connectors/remote/authority_settings.h"
#include "models/connectors/remote/json_value.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

tl::unexpected<Error> refusedHere()
{
    return fail(ErrorKind::Unauthorised, QStringLiteral("the server refuses this name and password"));
}

/// Refused by 400 too: "Invalid parameter value" is what a name gets that cannot be one.
bool isRefusal(int status) { return status == 400 || status == 401 || status == 403; }

} // namespace

QCoro::Task<Result<OtdsProof>> signInAtOtds(http::Line& line, QUrl otds, QString user, QByteArray password, std::stop_token stop)
{
    // Older servers spell the fields in one way, newer ones in another and under another path.
    for (const bool isOlder : {true, false}) {
        http::Request request;
        request.method = "POST";
        request.url = directoryUrl(otds, isOlder ? u"/otdsws/rest/authentication/credentials"_s : u"/otdsws/v1/authentication/credentials"_s);
        request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
        QJsonObject credentials;
        credentials.insert(isOlder ? u"userName"_s : u"user_name"_s, user);
        credentials.insert(u"password"_s, QString::fromUtf8(password));
        request.body = QJsonDocument(credentials).toJson(QJsonDocument::Compact);
        request.purpose = u"sign in to Directory Services"_s;
        const Result<http::Reply> reply = co_await line.send(std::move(request), stop);
        if (!reply) {
            co_return tl::unexpected<Error>(reply.error());
        }
        if (reply->status == 404) {
            continue;
        }
        if (isRefusal(reply->status)) {
            co_return refusedHere();
        }
        const Result<QJsonDocument> answer = jsonOf(reply->body);
        OtdsProof proof;
        if (answer && reply->isOk()) {
            proof.ticket = (*answer)["ticket"_L1].toString().toLatin1();
            proof.token = (*answer)["token"_L1].toString().toLatin1();
        }
        if (proof.ticket.isEmpty() && proof.token.isEmpty()) {
            co_return fail(ErrorKind::Protocol,
                           QStringLiteral("Directory Services: answer %1 without a ticket").arg(reply->status));
        }
        co_return proof;
    }
    co_return fail(ErrorKind::NotFound, QStringLiteral("no Directory Services at the address in the settings"));
}

OtdsTokens::OtdsTokens(const Repository& repository, const RemoteParts& parts)
    : m_repository(repository.id)
    , m_connection(repository.connection)
    , m_clock(parts.clock)
    , m_secret(parts.secret)
{}

QCoro::Task<Result<QByteArray>> OtdsTokens::token(http::Line& line, QByteArray refused, std::stop_token stop)
{
    const QFuture<Result<Secret>> asked = m_secret({m_repository, SecretPurpose::Password});
    const Result<Secret> password = co_await asked;
    if (!password) {
        co_return tl::unexpected<Error>(password.error());
    }
    const QUrl otds(m_connection[u"otds"_s], QUrl::StrictMode);
    QByteArray token;
    if (m_connection[u"clientId"_s].isEmpty()) {
        const QByteArray said = password->reveal().toByteArray();
        const Result<OtdsProof> proof = co_await signInAtOtds(line, otds, m_connection.user, said, stop);
        if (!proof) {
            co_return tl::unexpected<Error>(proof.error());
        }
        token = proof->token.isEmpty() ? proof->ticket : proof->token;
    } else { // an OAuth client of theirs: the grant of a password
        const http::FormFields fields{{"grant_type", "password"},
                                      {"client_id", m_connection[u"clientId"_s].toUtf8()},
                                      {"username", m_connection.user.toUtf8()},
                                      {"password", password->reveal().toByteArray()},
                                      {"scope", m_connection[u"scope"_s].toUtf8()}};
        http::Request asking = http::tokenRequest(directoryUrl(otds, u"/otdsws/oauth2/token"_s), fields, u"sign in to Directory Services"_s);
        const UtcMs now = m_clock.now();
        const Result<http::Reply> reply = co_await line.send(std::move(asking), stop);
        if (!reply) {
            co_return tl::unexpected<Error>(reply.error());
        }
        const Result<http::Tokens> tokens = http::tokensIn(*reply, now);
        if (!tokens) {
            const bool isRefused = tokens.error().kind == ErrorKind::Unauthorised;
            co_return isRefused ? refusedHere() : tl::unexpected<Error>(tokens.error());
        }
        token = tokens->access.reveal().toByteArray();
    }
    if (token == refused) {
        co_return fail(ErrorKind::Unauthorised, QStringLiteral("the server refuses the token of Directory Services"));
    }
    co_return token;
}

} // namespace cf::connectors
