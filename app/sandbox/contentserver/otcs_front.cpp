#include "app/sandbox/contentserver/otcs_front.h"

#include "app/sandbox/contentserver/otcs_casework.h"
#include "app/sandbox/contentserver/otcs_history.h"
#include "app/sandbox/contentserver/otcs_holds.h"
#include "app/sandbox/contentserver/otcs_modes.h"
#include "app/sandbox/contentserver/otcs_reading.h"
#include "app/sandbox/contentserver/otcs_records.h"
#include "app/sandbox/contentserver/otcs_search.h"
#include "app/sandbox/contentserver/otcs_sign_in.h"
#include "app/sandbox/contentserver/otcs_workspace_types.h"
#include "app/sandbox/contentserver/otcs_workspaces.h"
#include "app/sandbox/contentserver/otcs_writing.h"

#include <QJsonDocument>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

HttpResponse notSignedIn() { return failed(401, u"Authentication Required"_s); }

HttpResponse webPage(int status, const QByteArray& text)
{
    return {status, {{"Content-Type", "text/html; charset=UTF-8"}}, "<!DOCTYPE html><html><body><h1>" + text + "</h1></body></html>", false};
}

/// What stands behind …/api: nothing when the path leads to no Content Server.
std::optional<QStringList> routeOf(const QStringList& path)
{
    static const QStringList bases{u"cs/cs"_s, u"otcs/cs.exe"_s, u"otcs/llisapi.dll"_s, u"livelink/llisapi.dll"_s, u"cs/llisapi.dll"_s};
    const bool isServer = path.size() >= 4 && bases.contains(path.mid(0, 2).join(u'/').toLower()) && path[2] == u"api";
    return isServer ? std::optional(path.mid(3)) : std::nullopt;
}

/// Behind "suppress_response_codes" every answer is a 200 that says within what it is.
void suppressCode(HttpResponse& response)
{
    QJsonObject json = QJsonDocument::fromJson(response.body).object();
    json.insert(u"statusCode"_s, response.status);
    response.status = 200;
    response.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

OtcsFront::OtcsFront(Holdings& holdings, const Clock& clock)
    : m_site(holdings, clock)
    , m_signIn(
          clock, [this](const QString& name) { return m_site.accounts.named(name) != nullptr; },
          [this](const QString& account) { return m_site.tickets.bearerToken(account).toLatin1(); })
{
    holdings.listen([this](const HoldingChange& change, const HeldRecord& before) { changed(change, before); });
    m_site.note = [this](const Effect& effect) { note(effect); };
}

HttpResponse OtcsFront::answer(const HttpRequest& request)
{
    HttpRequest asked = request;
    if (request.method == "HEAD") {
        asked.method = "GET";
    }
    if (const auto signedIn = m_signIn.answer(asked)) {
        return *signedIn;
    }
    if (asked.path.value(0) == u"otdsws") {
        Visit visit(m_site, asked, asked.path.mid(1));
        return directoryService(visit);
    }
    const auto route = routeOf(asked.path);
    if (!route) {
        return webPage(404, "Not found");
    }
    Visit visit(m_site, asked, *route);
    const QString there = route->join(u'/');
    if (there == u"v1/ping") {
        return ping(visit);
    }
    if (there == u"v1/auth" && asked.method == "POST") {
        return signIn(visit);
    }
    if (!recognise(visit)) {
        return notSignedIn();
    }
    fileCasework(m_site);
    m_site.acting = visit.account->id;
    HttpResponse response = routed(visit);
    m_site.acting = 1104;
    if (response.status < 300) {
        addTicket(response, visit);
    }
    if (visit.has(u"suppress_response_codes"_s) && response.header("Content-Type").startsWith("application/json")) {
        suppressCode(response);
    }
    return response;
}

HttpResponse OtcsFront::refusal(int status) const
{
    switch (status) {
    case 200: return {200, {{"Content-Type", "application/json"}}, {}, false}; // as while it is restarting
    case 400: return failed(400, u"Invalid parameter value"_s);
    case 401: return notSignedIn();
    case 404: return failed(404, u"Sorry, the item you requested could not be accessed."_s);
    case 502:
    case 503: return webPage(status, "Service Temporarily Unavailable");
    default: return failed(status, u"Refused with %1"_s.arg(status));
    }
}

HttpResponse OtcsFront::routed(Visit& visit)
{
    const QStringList& path = visit.path;
    const QString version = path.value(0), first = path.value(1), second = path.value(2);
    const QByteArray& method = visit.request.method;
    if (version != u"v1" && version != u"v2") {
        return noRoute();
    }
    if (first == u"auth" && path.size() == 2) {
        return method == "GET" ? whoAmI(visit) : method == "DELETE" ? signOut(visit) : noRoute();
    }
    if (first == u"serverinfo" && visit.isRead()) {
        return serverInfo(visit);
    }
    if (first == u"members" && visit.isRead()) {
        return members(visit, path.mid(2));
    }
    if (first == u"contentauth" && visit.isRead()) {
        return contentToken(visit);
    }
    if (first == u"volumes") {
        const bool isBin = second == u"recyclebin" && path.value(3) == u"nodes";
        return isBin ? recycleBinNodes(visit, path.mid(4)) : visit.isRead() ? volumes(visit, second) : noRoute();
    }
    if (first == u"search" && version == u"v2") {
        return searched(visit);
    }
    if ((first == u"regions" || first == u"slices") && visit.isRead()) {
        return first == u"regions" ? regions(visit) : slices(visit);
    }
    if (first == u"validation" && path.mid(2).join(u'/') == u"nodes/names") {
        return validatedNames(visit);
    }
    if (first == u"nodes") {
        return ofNodes(visit);
    }
    if (m_site.modes.hasWorkspaces) {
        if (const auto answer = ofWorkspaces(visit)) {
            return *answer;
        }
    }
    if (m_site.modes.hasRecords) {
        if (const auto answer = ofRecords(visit)) {
            return *answer;
        }
    }
    return noRoute();
}

std::optional<HttpResponse> OtcsFront::ofWorkspaces(Visit& visit)
{
    const QStringList& path = visit.path;
    const QString first = path.value(1);
    if (first == u"businessworkspaces") {
        if (path.size() == 2) {
            return visit.isRead() ? workspaceList(visit) : visit.request.method == "POST" ? createdWorkspace(visit) : noRoute();
        }
        const auto node = visit.visible(path[2].toLongLong());
        return node ? ofWorkspace(visit, *node, path.mid(3)) : failed(404, u"The business workspace does not exist."_s);
    }
    if (first == u"workflows" && visit.isRead()) {
        return workflowStatus(visit, path.mid(2));
    }
    if (first == u"businessworkspacetypes" && visit.isRead()) {
        return workspaceTypes(visit, path.mid(2));
    }
    return first == u"externalsystems" && visit.isRead() ? std::optional(byBusinessObject(visit, path.mid(2))) : std::nullopt;
}

std::optional<HttpResponse> OtcsFront::ofRecords(Visit& visit)
{
    const QStringList& path = visit.path;
    const QString first = path.value(1), second = path.value(2);
    const QByteArray& method = visit.request.method;
    if (first == u"holds" && path.size() == 2) {
        return method == "GET" ? holdList(visit) : method == "POST" ? createdHold(visit) : method == "PUT" ? updatedHold(visit) : noRoute();
    }
    if ((first == u"hold" && path.size() == 2) || (first == u"holds" && path.size() == 3)) {
        return method == "GET" ? oneHold(visit, second) : method == "DELETE" ? deletedHold(visit, second) : noRoute();
    }
    if (first == u"holditems" && method == "GET") {
        return heldItems(visit, path.mid(2));
    }
    if (first == u"rmclassifications" && method == "POST" && (second == u"applyhold" || second == u"removehold")) {
        return holdsInBulk(visit, second == u"applyhold");
    }
    if (first == u"rmstatistics" && second == u"holds") {
        return holdStatistics(visit);
    }
    if (first == u"rsis" && path.size() == 2) {
        return scheduleList(visit);
    }
    return first == u"recordsmanagement" && second == u"rmcodes" ? std::optional(codes(visit)) : std::nullopt;
}

HttpResponse OtcsFront::ofNodes(Visit& visit)
{
    const QString second = visit.path.value(2);
    const QByteArray& method = visit.request.method;
    if (second == u"list" && method == "POST") {
        return nodeList(visit);
    }
    if (second == u"actions") {
        return nodeActions(visit);
    }
    if (second.isEmpty()) {
        return method == "POST" ? createdNode(visit) : noRoute();
    }
    bool isNumber = false;
    const qint64 id = second.toLongLong(&isNumber);
    if (!isNumber) {
        return failed(400, u"Invalid datatype specified for argument 'id'."_s);
    }
    const auto node = visit.visible(id);
    if (!node) {
        const bool isContent = visit.path.constLast() == u"content";
        return isContent ? failed(500, visit.path[0] == u"v1" ? u"Could not locate node: %1"_s.arg(id) : u"Could not get a node for %1"_s.arg(id))
                         : missing(visit);
    }
    return ofNode(visit, *node, visit.path.mid(3));
}

HttpResponse OtcsFront::ofNode(Visit& visit, const Node& node, const QStringList& rest)
{
    const QString what = rest.value(0);
    const QByteArray& method = visit.request.method;
    if (m_site.modes.hasRecords) {
        if (what == u"holds") {
            return nodeHolds(visit, node, rest.mid(1));
        }
        if (what == u"rmclassifications" && (visit.isRead() || method == "PUT")) {
            return recordDetails(visit, node);
        }
        if (what == u"rsis" && visit.isRead()) {
            return nodeSchedules(visit, node);
        }
        if (what == u"rsi" && rest.value(2) == u"GetRSIDetails") {
            return dueDates(visit, node, rest[1]);
        }
    }
    if (rest.isEmpty() && !visit.isRead()) {
        return method == "PUT" ? updatedNode(visit, node) : method == "DELETE" ? deletedNode(visit, node) : noRoute();
    }
    if (what == u"versions" && rest.size() == 1 && method == "POST") {
        return addedVersion(visit, node);
    }
    if (what == u"categories" && rest.size() <= 2 && !visit.isRead()) {
        return writtenCategory(visit, node, rest.value(1));
    }
    if (visit.isRead()) {
        if (rest.isEmpty()) {
            return oneNode(visit, node);
        }
        if (what == u"nodes" && rest.size() == 1) {
            return isContainer(node.type) ? subNodes(visit, node) : failed(400, u"The item is not a container."_s);
        }
        if (what == u"versions") {
            return versions(visit, node, rest.mid(1));
        }
        if (what == u"content") {
            return content(visit, node, 0);
        }
        if (what == u"categories" && rest.size() <= 2) {
            return nodeCategories(visit, node, rest.value(1));
        }
        if (what == u"audit") {
            return audit(visit, node);
        }
        if (what == u"businessworkspace" && m_site.modes.hasWorkspaces) {
            return workspaceAround(visit, node);
        }
        if (what == u"classifications" || what == u"xrefs") {
            return answered(QJsonObject{{u"data"_s, QJsonArray()}, {u"definitions"_s, QJsonObject()}});
        }
        if (what == u"ancestors") {
            return ancestors(visit, node);
        }
        if (what == u"permissions") {
            return permissions(visit, node, rest.mid(1));
        }
    }
    return noRoute();
}

QString OtcsFront::nativeId(quint64 accession) const { return QString::number(Nodes::documentId(accession)); }

std::optional<quint64> OtcsFront::accessionOf(const QString& nativeId) const
{
    const qint64 id = nativeId.toLongLong();
    return id >= firstDocument && id < firstShortcut ? m_site.nodes.accessionOf(id) : std::nullopt;
}

QString OtcsFront::versionLabel(const HeldVersion& version) const { return QString::number(version.ordinal); }

Result<void> OtcsFront::act(const QJsonObject& action)
{
    if (m_signIn.act(action)) {
        return {};
    }
    const QString what = action[u"do"].toString();
    const double seconds = action[u"seconds"].toDouble();
    if (what == u"withdraw" || what == u"grant") {
        const QString account = action[u"account"].toString();
        return m_site.accounts.setWithdrawn(account, what == u"withdraw") ? Result<void>()
                                                                          : fail(ErrorKind::NotFound, u"no account %1"_s.arg(account));
    }
    if (what == u"expire-sessions") {
        m_site.tickets.revokeAll();
        return {};
    }
    if (what == u"ticket-lifetime" && seconds >= 1) {
        m_site.tickets.setLifetime(UtcMs(seconds * 1000));
        return {};
    }
    if (what == u"index-cycle" && seconds >= 1) {
        m_site.modes.indexCycle = UtcMs(seconds * 1000);
        return {};
    }
    if (what == u"index") {
        m_site.modes.isIndexUp = action[u"up"].toBool(true);
        if (m_site.modes.isIndexUp) {
            wakeIndex(m_site);
        }
        return {};
    }
    if (what == u"change-workspace" || what == u"remove-workspace") {
        return changeCasework(m_site, action);
    }
    if (what == u"set") {
        return setMode(m_site.modes, action[u"name"].toString(), action[u"value"]);
    }
    return fail(ErrorKind::Rejected, u"no such action: %1"_s.arg(what));
}

QJsonArray OtcsFront::caseworkTruth() { return truthOfCasework(m_site); }

void OtcsFront::changed(const HoldingChange& change, const HeldRecord& before)
{
    noteForIndex(m_site, change, before, change.kind == ChangeKind::TakenIn ? 0 : m_site.nodes.modifiedAt(change.accession));
    noteForAudit(m_site, change);
    if (change.kind == ChangeKind::Amended) {
        m_site.nodes.keepName(before);
    }
    switch (change.kind) {
    case ChangeKind::Amended:
    case ChangeKind::Versioned:
    case ChangeKind::Destroyed: m_site.nodes.stamp(change.accession, change.at); break;
    default: break; // holds, retention and permissions leave the date as it is
    }
    m_site.nodes.filing().changed(change.accession, before, change.at);
}

} // namespace cf::sandbox::contentserver
