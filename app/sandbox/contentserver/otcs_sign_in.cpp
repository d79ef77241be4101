#include "app/sandbox/contentserver/otcs_sign_in.h"

#include <QJsonDocument>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

QString cookie(const HttpRequest& request, const QByteArray& name)
{
    for (const QByteArray& pair : request.header("Cookie").split(';')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.left(equals).trimmed().toLower() == name) {
            QByteArray value = pair.mid(equals + 1).trimmed();
            if (value.size() > 1 && value.startsWith('"') && value.endsWith('"')) {
                value = value.mid(1, value.size() - 2);
            }
            return QString::fromLatin1(QByteArray::fromPercentEncoding(value));
        }
    }
    return {};
}

bool enter(Visit& visit, const QString& name)
{
    const Account* account = visit.site.accounts.named(name);
    if (account == nullptr) {
        return false;
    }
    visit.account = account;
    visit.session = visit.site.tickets.begin(account->id);
    return true;
}

/// "nwheeler@Content Server Members"
QString withoutPartition(const QString& name) { return name.section(u'@', 0, 0); }

HttpResponse directoryRefusal(int status, const QString& error)
{
    return answered(QJsonObject{{u"status"_s, status}, {u"error"_s, error}, {u"errorDetails"_s, QJsonValue()}}, 401);
}

HttpResponse credentials(Visit& visit, bool isSnakeCase)
{
    const QJsonObject asked = QJsonDocument::fromJson(visit.request.body).object();
    const QString name = withoutPartition(asked[isSnakeCase ? u"user_name" : u"userName"].toString());
    const Account* account = visit.site.accounts.named(name);
    if (account == nullptr || asked[u"password"].toString() != account->name) {
        return directoryRefusal(1019, u"Invalid user name or password"_s);
    }
    const QString ticket = visit.site.tickets.directoryTicket(account->name), user = account->name + u"@Content Server Members"_s;
    if (isSnakeCase) {
        return answered(QJsonObject{{u"token"_s, visit.site.tickets.bearerToken(account->name)},
                                    {u"user_id"_s, user},
                                    {u"ticket"_s, ticket},
                                    {u"resource_id"_s, QJsonValue()},
                                    {u"failure_reason"_s, QJsonValue()},
                                    {u"password_expiration_time"_s, 0},
                                    {u"continuation"_s, false}});
    }
    return answered(QJsonObject{{u"token"_s, visit.site.tickets.bearerToken(account->name)},
                                {u"userId"_s, user},
                                {u"ticket"_s, ticket},
                                {u"resourceID"_s, QJsonValue()},
                                {u"failureReason"_s, QJsonValue()},
                                {u"passwordExpirationTime"_s, 0},
                                {u"continuation"_s, false},
                                {u"continuationContext"_s, QJsonValue()},
                                {u"continuationData"_s, QJsonValue()}});
}

HttpResponse bearer(Visit& visit)
{
    const QString grant = visit.text(u"grant_type"_s);
    const bool isPassword = grant == u"password", isExchange = grant.endsWith(u":token-exchange");
    const QString name = isPassword   ? visit.text(u"username"_s)
                         : isExchange ? withoutPartition(visit.text(u"subject_token"_s))
                                      : visit.text(u"client_id"_s);
    const QString secret = isPassword ? visit.text(u"password"_s) : visit.text(u"client_secret"_s);
    const Account* account = visit.site.accounts.named(name);
    if (account == nullptr || (!isExchange && secret != account->name)) {
        return answered(QJsonObject{{u"error"_s, u"invalid_client"_s}, {u"error_description"_s, u"Authentication failed"_s}}, 401);
    }
    return answered(QJsonObject{{u"access_token"_s, visit.site.tickets.bearerToken(account->name)},
                                {u"token_type"_s, u"Bearer"_s},
                                {u"expires_in"_s, 3600},
                                {u"scope"_s, visit.text(u"scope"_s)}});
}

QJsonObject row(const Accounts& accounts, const Account& account) { return {{u"data"_s, QJsonObject{{u"properties"_s, accounts.shown(account)}}}}; }

/// Members of a group, or the groups of somebody.
HttpResponse related(const Visit& visit, const Account& account, bool isMembers)
{
    QJsonArray all;
    for (const Account& other : visit.site.accounts.all()) {
        const bool isIn = isMembers ? groupOf(other) == account.id : groupOf(account) == other.id;
        if (isIn) {
            all.append(row(visit.site.accounts, other));
        }
    }
    QJsonObject json = linked(visit);
    json.insert(u"collection"_s, QJsonObject{{u"paging"_s, pageOf(visit, all.size(), visit.site.modes.pageCap, true).json(visit, visit.self())}});
    json.insert(u"results"_s, all);
    return answered(json);
}

} // namespace

bool recognise(Visit& visit)
{
    QStringList carriers;
    for (const QByteArray& name : {QByteArray("OTCSTicket"), QByteArray("LLCookie")}) {
        carriers.append(QString::fromLatin1(visit.request.header(name)));
    }
    carriers += {cookie(visit.request, "otcsticket"), cookie(visit.request, "llcookie"), visit.text(u"token"_s)};
    for (const QString& ticket : carriers) {
        if (const auto session = visit.site.tickets.check(ticket)) {
            visit.session = session;
            visit.account = visit.site.accounts.withId(session->account);
            return visit.account != nullptr;
        }
    }
    const QString authorization = QString::fromLatin1(visit.request.header("Authorization"));
    for (const QString& proof :
         {authorization.startsWith(u"Bearer ") ? authorization.mid(7) : QString(), QString::fromLatin1(visit.request.header("OTDSTicket"))}) {
        const auto name = proof.isEmpty() ? std::nullopt : visit.site.tickets.accountOf(proof);
        if (name && enter(visit, *name)) {
            return true;
        }
    }
    return false;
}

HttpResponse ping(const Visit& visit)
{
    return answered(QJsonObject{{u"build"_s, 24'400},
                                {u"href"_s, QString::fromLatin1(visit.request.base) + u"/cs/cs/api/v1/ping"_s},
                                {u"version"_s, 1},
                                {u"rest_api"_s, QJsonArray{QJsonObject{{u"build"_s, 24'400}, {u"href"_s, u"/api/v1"_s}, {u"version"_s, 1}}}}});
}

HttpResponse signIn(Visit& visit)
{
    for (const QString& name : {u"username"_s, u"password"_s}) {
        if (!visit.has(name)) {
            return failed(500, u"Argument %1 is required."_s.arg(name));
        }
    }
    if (!visit.text(u"domain"_s).isEmpty()) {
        return failed(401, u"Unable to login. Domain support is disabled."_s);
    }
    const Account* account = visit.site.accounts.named(visit.text(u"username"_s));
    if (account == nullptr || visit.text(u"password"_s) != account->name || !enter(visit, account->name)) {
        return failed(401, u"Invalid username/password specified."_s);
    }
    HttpResponse response = answered(QJsonObject());
    addTicket(response, visit);
    response.body = QJsonDocument(QJsonObject{{u"ticket"_s, QString::fromLatin1(response.header("OTCSTicket"))}}).toJson(QJsonDocument::Compact);
    return response;
}

HttpResponse whoAmI(Visit& visit)
{
    QJsonObject json = linked(visit);
    json.insert(u"data"_s, visit.site.accounts.shown(*visit.account));
    json.insert(u"type"_s, 0);
    json.insert(u"type_name"_s, u"User"_s);
    return answered(json);
}

HttpResponse signOut(Visit& visit)
{
    visit.site.tickets.close(*visit.session);
    visit.session.reset();
    return answered(QJsonObject{{u"results"_s, QJsonObject()}});
}

HttpResponse serverInfo(const Visit& visit)
{
    const auto language = [](const QString& code, const QString& name, bool isDefault) {
        return QJsonObject{{u"default"_s, isDefault}, {u"display_name"_s, name}, {u"language_code"_s, code}};
    };
    const QJsonArray languages{language(u"en_US"_s, u"English (United States)"_s, true), language(u"de"_s, u"German"_s, false)};
    return answered(QJsonObject{{u"mobile"_s, QJsonObject()},
                                {u"server"_s, QJsonObject{{u"url"_s, u"/cs/cs"_s},
                                                          {u"version"_s, u"24.4"_s},
                                                          {u"current_date"_s, zoneless(visit.site.clock.now())},
                                                          {u"time_zone_offset_enabled"_s, visit.site.modes.sendsZone},
                                                          {u"character_encoding"_s, u"1"_s},
                                                          {u"current_locale_suffix"_s, u"_en_US"_s},
                                                          {u"domain_access_enabled"_s, false},
                                                          {u"advanced_versioning"_s, false},
                                                          {u"language_code"_s, u"USA"_s},
                                                          {u"languages"_s, languages},
                                                          {u"metadata_languages"_s, languages}}},
                                {u"sessions"_s, QJsonObject{{u"enabled"_s, true},
                                                            {u"expire_after_last_login"_s, false},
                                                            {u"expire_after_last_request"_s, true},
                                                            {u"session_timeout"_s, 1'800'000},
                                                            {u"session_inactivity"_s, 1'620'000},
                                                            {u"session_reaction_time"_s, 180'000},
                                                            {u"logout_url"_s, u"?func=ll.DoLogout"_s}}},
                                {u"viewer"_s, QJsonObject{{u"content_suite"_s, QJsonObject()}}}});
}

HttpResponse members(Visit& visit, const QStringList& rest)
{
    QJsonObject json = linked(visit);
    const Accounts& accounts = visit.site.accounts;
    static const QStringList nobodys{u"accessed"_s, u"favorites"_s, u"assignments"_s};
    if (rest.size() == 1 && nobodys.contains(rest[0])) { // the visitor has none
        const bool isList = rest[0] != u"assignments";
        json.insert(u"results"_s, isList ? QJsonValue(QJsonArray()) : QJsonObject{{u"data"_s, QJsonObject{{u"assignments"_s, QJsonArray()}}}});
        return answered(json);
    }
    if (!rest.isEmpty()) {
        const Account* account = accounts.withId(rest[0].toLongLong());
        if (account == nullptr) {
            return missing(visit);
        }
        if (rest.size() == 2 && (rest[1] == u"members" || rest[1] == u"memberof")) {
            return related(visit, *account, rest[1] == u"members");
        }
        if (rest.size() > 1) {
            return noRoute();
        }
        if (visit.path.value(0) == u"v1") {
            json.insert(u"data"_s, accounts.shown(*account));
        } else {
            json.insert(u"results"_s, QJsonObject{{u"data"_s, QJsonObject{{u"properties"_s, accounts.shown(*account)}}}});
        }
        return answered(json);
    }
    const QString name = visit.text(u"where_name"_s, visit.text(u"query"_s));
    const auto type = visit.number(u"where_type"_s);
    QJsonArray all;
    for (const Account& account : accounts.all()) {
        if ((!type || *type == (account.isGroup ? 1 : 0)) && account.name.startsWith(name, Qt::CaseInsensitive)) {
            all.append(row(accounts, account));
        }
    }
    const Page page = pageOf(visit, all.size(), visit.site.modes.pageCap, true);
    json.insert(u"collection"_s, QJsonObject{{u"paging"_s, page.json(visit, u"/api/v2/members"_s)}});
    json.insert(u"results"_s, all);
    return answered(json);
}

HttpResponse directoryService(Visit& visit)
{
    const QString there = visit.path.join(u'/');
    const bool isPost = visit.request.method == "POST";
    if (isPost && (there == u"rest/authentication/credentials" || there == u"v1/authentication/credentials")) {
        return credentials(visit, visit.path[0] == u"v1");
    }
    if (isPost && there == u"rest/authentication/ticketforuser") {
        const QJsonObject asked = QJsonDocument::fromJson(visit.request.body).object();
        const auto by = visit.site.tickets.accountOf(asked[u"ticket"].toString());
        const Account* account = visit.site.accounts.named(withoutPartition(asked[u"userName"].toString()));
        if (!by) {
            return answered(QJsonObject{{u"status"_s, 1034}, {u"error"_s, u"Expired OTDS SSO ticket"_s}, {u"errorDetails"_s, QJsonValue()}}, 400);
        }
        return account == nullptr
                   ? directoryRefusal(1019, u"No such user"_s)
                   : answered(QJsonObject{{u"ticket"_s, visit.site.tickets.directoryTicket(account->name)}, {u"userId"_s, account->name}});
    }
    if (isPost && (there == u"oauth2/token" || there == u"login")) {
        return bearer(visit);
    }
    if (there == u"rest/systemconfig/is_ready" || there == u"rest/systemstatus") {
        return answered(QJsonObject{{u"status"_s, u"ready"_s}});
    }
    return answered(QJsonObject{{u"status"_s, 404}, {u"error"_s, u"Not Found"_s}, {u"errorDetails"_s, QJsonValue()}}, 404);
}

void addTicket(HttpResponse& response, Visit& visit)
{
    if (visit.session) {
        response.setHeader("OTCSTicket", visit.site.tickets.ticketFor(*visit.session).toLatin1());
        response.setHeader("OTCSTicketExpires", httpDate(visit.site.tickets.end()));
    }
}

} // namespace cf::sandbox::contentserver
