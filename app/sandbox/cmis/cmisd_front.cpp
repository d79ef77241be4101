#include "app/sandbox/cmis/cmisd_front.h"

#include "app/sandbox/cmis/cmisd_reading.h"
#include "app/sandbox/cmis/cmisd_writing.h"

#include <QJsonDocument>

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

HttpResponse page(int status, const QByteArray& title)
{
    return {status,
            {{"Content-Type", "text/html;charset=UTF-8"}},
            "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>",
            false};
}

/// Who comes from outside, be it an API client, meets a page of HTML.
HttpResponse unauthorised()
{
    HttpResponse response = page(401, "HTTP Status 401 - Unauthorized");
    response.setHeader("WWW-Authenticate", "Basic realm=\"CMIS\", charset=\"UTF-8\"");
    return response;
}

/// As JSONP, and with the status hidden, for those who ask for that. Source: 5.2.9.
HttpResponse dressed(const Visit& visit, HttpResponse response)
{
    const bool isJson = response.header("Content-Type") == "application/json";
    if (isJson && visit.flag(u"suppressResponseCodes"_s)) {
        response.status = 200;
    }
    if (isJson && visit.request.method == "GET" && visit.has(u"callback"_s)) {
        response.body = visit.text(u"callback"_s).toUtf8() + '(' + response.body + ");";
        response.setHeader("Content-Type", "application/javascript");
    }
    response.setHeader("Cache-Control", "private, max-age=0");
    return response;
}

} // namespace

CmisFront::CmisFront(Holdings& holdings, const Clock& clock)
    : m_site(holdings, clock)
    , m_signIn(clock, [](const QString& name) { return accountNamed(name) != nullptr; })
{
    m_site.note = [this](const Effect& effect) { note(effect); };
    holdings.listen([this](const HoldingChange& change, const HeldRecord& before) { m_site.log.noted(change, before); });
}

std::optional<quint64> CmisFront::accessionOf(const QString& nativeId) const
{
    const auto name = versionNamed(nativeId);
    return name && name->accession < m_site.holdings.count() ? std::optional(name->accession) : std::nullopt;
}

HttpResponse CmisFront::refusal(int status) const
{
    static const QHash<int, QString> exceptions{{400, u"invalidArgument"_s}, {403, u"permissionDenied"_s}, {404, u"objectNotFound"_s},
                                                {405, u"notSupported"_s},    {409, u"updateConflict"_s},   {500, u"runtime"_s}};
    if (status == 401) {
        return unauthorised();
    }
    if (!exceptions.contains(status)) { // said by what stands in front of the repository
        return page(status, "HTTP Status " + QByteArray::number(status));
    }
    return refused(exceptions[status], u"Refused with %1"_s.arg(status));
}

const Account* CmisFront::accountIn(const HttpRequest& request) const
{
    const QByteArray header = request.header("Authorization");
    if (header.left(7).toLower() == "bearer ") {
        const auto name = m_signIn.accountOf(header.mid(7).trimmed());
        return name ? accountNamed(*name) : nullptr;
    }
    if (header.left(6).toLower() != "basic " || !m_site.takesBasic) {
        return nullptr;
    }
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
    const Account* const account = accountNamed(pair.section(u':', 0, 0));
    return account != nullptr && pair.section(u':', 1) == account->name ? account : nullptr;
}

HttpResponse CmisFront::answer(const HttpRequest& request)
{
    HttpRequest asked = request;
    if (request.method == "HEAD") {
        asked.method = "GET";
    }
    if (const auto signedIn = m_signIn.answer(asked)) {
        return *signedIn;
    }
    if (asked.path.value(0) != u"cmis" || asked.path.value(1) != u"browser") {
        return page(404, "HTTP Status 404 - Not Found");
    }
    const Account* const account = accountIn(asked);
    if (account == nullptr) {
        return unauthorised();
    }
    Visit visit(m_site, asked, *account);
    if (asked.method == "POST") {
        if (const auto refusal = visit.readForm()) {
            return *refusal;
        }
    }
    if (visit.has(u"token"_s)) { // a form of a web page, and its sign-in is not known here
        return unauthorised();
    }
    return dressed(visit, routed(visit));
}

HttpResponse CmisFront::routed(Visit& visit)
{
    const HttpRequest& request = visit.request;
    const bool isGet = request.method == "GET";
    if (!isGet && request.method != "POST") {
        return refused(u"notSupported"_s, u"Not supported method"_s);
    }
    const QString selector = visit.text(u"cmisselector"_s).toLower(), action = visit.text(u"cmisaction"_s).toLower();
    const bool isService = request.path.size() == 2, isRepository = request.path.size() == 3;
    if (m_site.wantsCsrf && request.header("X-CSRF-Token") != m_site.csrfToken) {
        const bool isFetching = request.header("X-CSRF-Token").toLower() == "fetch" && isGet && (isService || selector == u"repositoryinfo");
        if (!isFetching) {
            return refused(u"permissionDenied"_s, u"Invalid CSRF token!"_s);
        }
    }
    if (isService || (isRepository && request.path[2] == repositoryId && isGet && selector == u"repositoryinfo")) {
        if (!isGet) {
            return refused(u"notSupported"_s, u"Not supported method"_s);
        }
        HttpResponse response = readRepository(visit, u"repositoryinfo"_s);
        if (m_site.wantsCsrf) {
            response.setHeader("X-CSRF-Token", m_site.csrfToken);
            response.setHeader("Set-Cookie", "JSESSIONID=1; Path=/; HttpOnly");
        }
        return response;
    }
    if (request.path[2] != repositoryId) {
        return refused(u"invalidArgument"_s, u"Unknown repository id: %1"_s.arg(request.path[2]));
    }
    if (isRepository) {
        return isGet ? readRepository(visit, selector) : writeRepository(visit, action);
    }
    if (request.path[3] != u"root") {
        return refused(u"notSupported"_s, u"Unknown operation"_s);
    }
    return isGet ? readObject(visit, selector) : writeObject(visit, action);
}

Result<void> CmisFront::act(const QJsonObject& action)
{
    if (m_signIn.act(action)) {
        return {};
    }
    const QString what = action[u"do"].toString();
    if (what == u"quirks") {
        m_site.isQuirky = action[u"on"].toBool(true);
    } else if (what == u"csrf") {
        m_site.wantsCsrf = action[u"on"].toBool(true);
    } else if (what == u"new-csrf-token") {
        m_site.csrfToken = "c0ffee-" + QByteArray::number(m_site.csrfToken.mid(7).toInt() + 1);
    } else if (what == u"order") {
        m_site.canOrder = action[u"on"].toBool(true);
    } else if (what == u"change-log") {
        m_site.hasLog = action[u"on"].toBool(true);
    } else if (what == u"inner-address") {
        m_site.innerBase = action[u"url"].toString();
    } else if (what == u"basic") {
        m_site.takesBasic = action[u"on"].toBool(true);
    } else if (what == u"forget-changes") {
        m_site.log.forget(m_site.log.end());
    } else {
        return fail(ErrorKind::Rejected, u"no such action: %1"_s.arg(what));
    }
    return {};
}

} // namespace cf::sandbox::cmisd
