#include "app/sandbox/exstream/exst_front.h"

#include "app/sandbox/exstream/exst_design.h"
#include "app/sandbox/exstream/exst_orchestration.h"
#include "app/sandbox/exstream/exst_truth.h"

#include <QJsonDocument>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;
using directory::TenantTokens;

bool isAccount(const QString& name) { return name == u"counterfoil" || name == u"counterfoil-service" || name == u"admin"; }

HttpResponse version(Visit& visit)
{
    const bool isDesign = visit.service == Service::Design;
    const QString name = isDesign ? u"design"_s : u"orchestration"_s;
    const QJsonObject json{{u"apiIdentifier"_s, name + u"-api"_s},
                           {u"details"_s, QJsonObject{{u"appName"_s, name}, {u"buildNumber"_s, u"24.4.0.118"_s}, {u"timestamp"_s, u"2024-10-01T00:00:00Z"_s}, {u"git"_s, QJsonObject{{u"commit"_s, u"0000000"_s}}}}},
                           {u"major"_s, 1},
                           {u"minor"_s, 0},
                           {u"patch"_s, 0},
                           {u"versionString"_s, u"1.0.0"_s}};
    return jsonResponse(200, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

HttpResponse configuration(Visit& visit)
{
    const QString base = QString::fromLatin1(visit.request.base);
    const QJsonObject json{{u"exstreamOrcUrl"_s, base + u"/orchestration"_s},
                           {u"exstreamDesignUrl"_s, base + u"/design"_s},
                           {u"exstreamEIUrl"_s, QJsonValue()},
                           {u"exstreamEEPUrl"_s, QJsonValue()},
                           {u"exstreamEmpowerUrl"_s, QJsonValue()},
                           {u"exstreamOTDSUrl"_s, base + u"/otdsws"_s},
                           {u"deployType"_s, u"onprem"_s},
                           {u"ot2"_s, false},
                           {u"solrEnabled"_s, visit.site.modes.knowsSolr},
                           {u"accessTokenLifetimeSeconds"_s, TenantTokens::usualLifetime / 1000}};
    return jsonResponse(200, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

ExstFront::ExstFront(const estate::EstateGenerator& generator, quint64 records, const Clock& clock, const PdfMaker& maker)
    : m_site(generator, records, clock, maker)
    , m_tokens(clock, isAccount)
    , m_signIn(clock, isAccount, [this](const QString& account) { return m_tokens.mint(account); })
{
    m_site.note = [this](const Effect& effect) { note(effect); };
}

HttpResponse ExstFront::refusal(int status) const { return errorBody(status, u"Refused"_s, {}, nullptr, m_site.clock.now()); }

HttpResponse ExstFront::answer(const HttpRequest& request)
{
    if (const auto granted = m_tokens.answer(request)) {
        return *granted;
    }
    if (const auto signedIn = m_signIn.answer(request)) {
        return *signedIn;
    }
    const QString first = request.path.value(0);
    const bool isOurs = (first == u"design" || first == u"orchestration") && request.path.value(1) == u"api" && request.path.value(2) == u"v1";
    return isOurs ? routed(request, first == u"design" ? Service::Design : Service::Orchestration)
                  : errorBody(404, u"Not Found"_s, {}, &request, m_site.clock.now());
}

HttpResponse ExstFront::routed(const HttpRequest& request, Service service)
{
    HttpRequest asked = request;
    asked.method = request.method == "HEAD" ? "GET" : request.method;
    Visit visit(m_site, asked, service);
    const QString there = visit.path.join(u'/');
    if (there == u"version" && asked.method == "GET") {
        return version(visit);
    }
    if (there == u"configurations/config.json" && asked.method == "GET" && service == Service::Design) {
        return configuration(visit);
    }
    const QByteArray token = directory::bearerIn(asked);
    switch (m_tokens.standingOf(token)) {
    case TenantTokens::Standing::Valid: break;
    case TenantTokens::Standing::Expired: return errorBody(m_site.modes.expired, m_site.modes.expired == 500 ? u"Internal Server Error"_s : u"Unauthorized"_s, u"Token is no longer valid"_s, &asked, m_site.clock.now());
    case TenantTokens::Standing::Unknown: return errorBody(401, u"Unauthorized"_s, u"Full authentication is required"_s, &asked, m_site.clock.now());
    }
    visit.account = m_tokens.accountOf(token);
    return service == Service::Design ? design(visit) : orchestration(visit);
}

Result<void> ExstFront::act(const QJsonObject& action)
{
    const QString what = action[u"do"].toString();
    if (what == u"expire-tokens") {
        m_tokens.expireAll();
        return {};
    }
    if (what == u"set") {
        return set(action[u"name"].toString(), action[u"value"]);
    }
    if (what == u"revoke-grants") {
        m_tokens.revokeAll();
    }
    return m_signIn.act(action).map_error([](const Error& error) { return Error{ErrorKind::Rejected, u"no such action: %1"_s.arg(error.detail), {}}; });
}

Result<void> ExstFront::set(const QString& name, const QJsonValue& value)
{
    struct Choice {
        const char* name;
        QString Modes::*member;
        QStringList values;
    };
    static const QList<Choice> choices{{"dates", &Modes::dates, {u"usual"_s, u"millis"_s, u"iso"_s, u"mixed"_s}},
                                       {"offset", &Modes::offset, {u"entities"_s, u"pages"_s}},
                                       {"filter", &Modes::filter, {u"both"_s, u"filter"_s, u"filterRequest"_s}},
                                       {"manifest", &Modes::manifest, {u"utf-16"_s, u"utf-16be"_s, u"utf-8"_s}},
                                       {"input", &Modes::input, {u"driver"_s, u"lines"_s}},
                                       {"errors", &Modes::errors, {u"plain"_s, u"envelope"_s, u"envelope-200"_s}}};
    for (const Choice& choice : choices) {
        if (name == QLatin1StringView(choice.name) && choice.values.contains(value.toString())) {
            m_site.modes.*choice.member = value.toString();
            return {};
        }
    }
    const qint64 number = value.toInteger(-1);
    if (name == u"page-cap" && number > 0) {
        m_site.modes.pageCap = number;
    } else if (name == u"expired-status" && number >= 400 && number < 600) {
        m_site.modes.expired = int(number);
    } else if (name == u"jobs-kept-days" && number > 0 && number < 100'000) {
        m_site.runs.setKept(number * 86'400'000);
    } else if (name == u"token-seconds" && number > 0) {
        m_tokens.setLifetime(number * 1'000);
    } else if (name == u"run-seconds" && number >= 0) {
        m_site.modes.runSeconds = number;
    } else if (name == u"may-run" && value.isBool()) {
        m_site.modes.mayRun = value.toBool();
    } else if (name == u"tracing" && value.isBool()) {
        m_site.modes.isTracing = value.toBool();
    } else if (name == u"solr" && value.isBool()) {
        m_site.modes.knowsSolr = value.toBool();
    } else {
        return fail(ErrorKind::Rejected, u"%1 cannot be set so"_s.arg(name));
    }
    return {};
}

Result<QJsonObject> ExstFront::truth(const Fields& query)
{
    const QString* const document = firstOf(query, u"document");
    const QString* const code = firstOf(query, u"template");
    if (document == nullptr && code == nullptr) {
        return fail(ErrorKind::NotFound, u"?document= or ?template="_s);
    }
    return document != nullptr ? truthOfDocument(m_site, *document) : truthOfTemplate(m_site, *code);
}

} // namespace cf::sandbox::exstream
