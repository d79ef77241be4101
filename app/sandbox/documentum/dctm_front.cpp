#include "app/sandbox/documentum/dctm_front.h"

#include "app/sandbox/documentum/dctm_batch.h"
#include "app/sandbox/documentum/dctm_content.h"
#include "app/sandbox/documentum/dctm_modes.h"
#include "app/sandbox/documentum/dctm_querying.h"
#include "app/sandbox/documentum/dctm_reading.h"
#include "app/sandbox/documentum/dctm_search.h"
#include "app/sandbox/documentum/dctm_sign_in.h"
#include "app/sandbox/documentum/dctm_sources.h"
#include "app/sandbox/documentum/dctm_writing.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

HttpResponse webPage(int status, const QByteArray& text)
{
    return {status, {{"Content-Type", "text/html;charset=utf-8"}}, "<!doctype html><html><head><title>HTTP Status " + QByteArray::number(status) + "</title></head><body><h1>" + text + "</h1></body></html>", false};
}

HttpResponse notAllowed() { return failed(405, u"E_METHOD_NOT_ALLOWED"_s, u"The method is not allowed for the requested resource."_s); }

bool isOfThings(const QString& collection)
{
    static const QStringList all{u"objects"_s, u"documents"_s, u"folders"_s, u"cabinets"_s};
    return all.contains(collection);
}

} // namespace

DctmFront::DctmFront(Holdings& holdings, const Clock& clock)
    : m_site(holdings, clock)
    , m_signIn(
          clock, [](const QString& name) { return accountNamed(name) != nullptr; },
          [this](const QString& account) { return m_site.sessions.tokenFor(account, Sessions::Kind::Bearer); })
{
    m_site.note = [this](const Effect& effect) { note(effect); };
    m_site.again = [this](const HttpRequest& request) { return answer(request); };
    holdings.listen([this](const HoldingChange& change, const HeldRecord& before) { changed(change, before); });
}

std::optional<quint64> DctmFront::accessionOf(const QString& nativeId) const
{
    const auto version = versionIn(nativeId);
    return version && version->accession < m_site.holdings.count() ? std::optional(version->accession) : std::nullopt;
}

HttpResponse DctmFront::refusal(int status) const
{
    switch (status) {
    case 400: return illegal(u"Refused"_s);
    case 401: return notSignedIn(nullptr);
    case 403: return denied({});
    case 404: return noSuchResource();
    case 500: return failed(500, u"E_GENERAL_ERROR"_s, u"An internal server error occurred."_s);
    default: return webPage(status, "HTTP Status " + QByteArray::number(status));
    }
}

HttpResponse DctmFront::answer(const HttpRequest& request)
{
    HttpRequest asked = request;
    if (request.method == "HEAD") {
        asked.method = "GET";
    }
    if (const auto signedIn = m_signIn.answer(asked)) {
        return *signedIn;
    }
    const QString first = asked.path.value(0);
    if (first == u"otdsws") {
        return directoryService(m_site, asked);
    }
    if (first == u"ACS") {
        return acsBytes(m_site, asked);
    }
    if (first != u"dctm-rest") {
        return webPage(404, "HTTP Status 404 - Not Found");
    }
    Visit visit(m_site, asked, asked.path.mid(1));
    if (const auto complaint = visit.complaint()) {
        return *complaint;
    }
    const QString there = visit.path.join(u'/');
    if (there == u"services" || there == u"product-info" || there == u"repositories") {
        return !visit.isRead() ? notAllowed() : there == u"services" ? homeDocument(visit) : there == u"product-info" ? productInfo(visit) : repositories(visit);
    }
    const auto account = recognised(m_site, asked);
    if (!account) {
        return account.error();
    }
    visit.account = *account;
    if (there == u"logout") {
        m_site.sessions.end();
        return {204, {}, {}, false};
    }
    const QString before = std::exchange(m_site.acting, account->name);
    HttpResponse response = routed(visit);
    m_site.acting = before;
    addClientToken(response, m_site, asked, *account);
    return response;
}

HttpResponse DctmFront::routed(Visit& visit)
{
    if (visit.path.value(0) != u"repositories") {
        return noSuchResource();
    }
    if (visit.path.value(1) != repositoryName) {
        return failed(404, u"E_REPOSITORY_NOT_FOUND"_s, u"The repository %1 does not exist."_s.arg(visit.path.value(1)));
    }
    if (visit.path.size() > 2) {
        return ofRepository(visit);
    }
    return !visit.isRead() ? notAllowed() : visit.has(u"dql") ? queried(visit) : repositories(visit);
}

HttpResponse DctmFront::ofRepository(Visit& visit)
{
    const QString what = visit.path[2], name = visit.path.value(3);
    const bool isWithdrawn = m_site.sessions.isWithdrawn(visit.account.name);
    if (isOfThings(what) && !name.isEmpty()) {
        return isWithdrawn ? missing(name) : ofThing(visit);
    }
    if (isWithdrawn) { // there is nothing that it could see
        return feed(visit, what, 0, [](qint64) { return Entry(); });
    }
    if (what == u"batches" && visit.request.method == "POST") {
        return batch(visit);
    }
    if (what == u"search" && visit.request.method == "POST") {
        return searchedByTree(visit);
    }
    if (what == u"relations" && !visit.isRead()) {
        return writeRelation(visit, name);
    }
    if (what == u"cabinets" && !visit.isRead()) {
        return visit.request.method == "POST" ? createCabinet(visit) : notAllowed();
    }
    if (!visit.isRead()) {
        return notAllowed();
    }
    if (what == u"cabinets") {
        return cabinetList(visit);
    }
    if (what == u"search") {
        return searched(visit);
    }
    if (what == u"batch-capabilities") {
        return batchCapabilities(visit);
    }
    if (what == u"checked-out-objects") {
        return checkedOut(visit);
    }
    if (what == u"registered-audit-events" || what == u"available-audit-events") {
        return auditEvents(visit, what == u"registered-audit-events");
    }
    return what == u"currentuser" ? readTable(visit, u"users"_s, visit.account.name) : readTable(visit, what, name);
}

HttpResponse DctmFront::ofThing(Visit& visit)
{
    const QString collection = visit.path[2], id = visit.path[3], kind = collection.chopped(1);
    auto thing = isId(id) ? visit.find(id) : std::nullopt;
    if (!thing && kind == u"object") {
        thing = retainerNamed(visit, id);
    }
    const bool isOfKind = thing && (kind == u"object" || kindOf(*thing) == kind || (kind == u"folder" && thing->isFolder()));
    if (!isOfKind) {
        return missing(id);
    }
    return visit.isRead() ? readObject(visit, *thing, kind, visit.path.mid(4)) : writeObject(visit, *thing, kind, visit.path.mid(4));
}

Result<void> DctmFront::act(const QJsonObject& action)
{
    if (m_signIn.act(action)) {
        return {};
    }
    const QString what = action[u"do"].toString();
    if (what == u"withdraw" || what == u"grant") {
        const QString account = action[u"account"].toString();
        if (accountNamed(account) == nullptr) {
            return fail(ErrorKind::NotFound, u"no account %1"_s.arg(account));
        }
        m_site.sessions.setWithdrawn(account, what == u"withdraw");
    } else if (what == u"expire-sessions") {
        m_site.sessions.end();
    } else if (what == u"index-cycle" && action[u"seconds"].toDouble() >= 0) {
        m_site.modes.indexCycle = UtcMs(action[u"seconds"].toDouble() * 1000);
    } else if (what == u"audit" && AuditTrail::knownEvents().contains(action[u"event"].toString())) {
        m_site.audit.setRegistered(action[u"event"].toString(), action[u"on"].toBool(true));
    } else if (what == u"purge-audit") {
        m_site.audit.purge(m_site.clock.now() + 1);
    } else if (what == u"set") {
        return setMode(m_site.modes, action[u"name"].toString(), action[u"value"]);
    } else {
        return fail(ErrorKind::Rejected, u"no such action: %1"_s.arg(what));
    }
    return {};
}

void DctmFront::changed(const HoldingChange& change, const HeldRecord& before)
{
    const bool isOfAll = change.kind == ChangeKind::Amended || change.kind == ChangeKind::Destroyed;
    if (isOfAll) { // holds, retention and permissions leave the date as it is, and so does a version the one before it
        m_site.shelves.stamp(change.accession, change.at);
    }
    m_site.index.noted(change, before);
    m_site.audit.noted(change, before, m_site.acting);
}

} // namespace cf::sandbox::documentum
