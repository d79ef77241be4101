// The state of one Content Server, and one request to it. Source: protocol page 2.1 (arguments), 6 (time zones), 9 (errors), 12 (what
// is not known for certain, and so can be switched: Modes).
#pragma once

#include "app/sandbox/contentserver/otcs_accounts.h"
#include "app/sandbox/contentserver/otcs_nodes.h"
#include "app/sandbox/serving/effect_ledger.h"
#include "app/sandbox/serving/http_message.h"
#include "app/sandbox/serving/multipart_form.h"

#include <QJsonArray>

namespace cf::sandbox::contentserver {

/// What differs between servers.
struct Modes {
    bool sendsZone = true;                        ///< node dates end in Z; else they are those of clocks in Berlin, without a zone
    int missing = 404;                            ///< for what is not there or not to be seen: 400, 404, 500. Content: always 500
    bool repeatsLastPage = true;                  ///< of a list, asked for a page behind its end; else it is empty
    bool searchRepeats = false;                   ///< the same for a search
    int pageCap = 250;                            ///< more on a page than this are not given, without a word
    quint64 searchWindow = 10'000;                ///< a search lists no hit behind this
    bool knowsRanges = false;                     ///< of contents; else they are always sent whole
    bool isBinOpen = true;                        ///< anyone_deleted is answered with; else with 403
    bool hasRecords = true, hasWorkspaces = true; ///< the modules are installed
    bool hasCasework = false;                     ///< policies, claims, loans, regulatory cases, exceptions and consents have workspaces, too
    bool refusesSoftly = false;                   ///< a write of records management that fails: HTTP 200 with results.ok false
    bool listsElements = false;                   ///< versions.element(0) is a list of one; else an object
    int holdRefusal = 400;                        ///< deleting what lies under a hold: 400 or 500
    UtcMs indexCycle = 30'000;                    ///< the search index is brought up to date so often
    bool isIndexUp = true;
    UtcMs purgedAfter = 90LL * 86'400'000; ///< from the recycle bin
};

/// What the index says of a record until it comes round again.
struct Indexed {
    UtcMs again = 0;
    std::shared_ptr<const HeldRecord> before; ///< null: it does not know it yet
    UtcMs modifiedBefore = 0;
};

/// A hold as a thing of its own.
struct HoldFile {
    int id = 0;
    QString name, type, comment, alternate;
    UtcMs applied = 0;
    QString until, removed; ///< days with time, without a zone; "": none
    bool isActive = true;
    bool isWaiting = false; ///< not in force yet
};

struct SearchHit {
    qint64 id = 0;
    int version = 0; ///< 0: the current one
};

struct AuditEntry {
    int type = 0;
    UtcMs at = 0;
    qint64 user = 1000;
};

struct Site {
    Site(Holdings& held, const Clock& time)
        : holdings(held)
        , clock(time)
        , nodes(held, time)
        , tickets(time)
    {}
    Holdings& holdings;
    const Clock& clock;
    Nodes nodes;
    Accounts accounts;
    Tickets tickets;
    Modes modes;
    std::map<quint64, Indexed> index;             ///< of what changed since the index came round last
    QMap<QString, HoldFile> holdFiles;            ///< those that clients made or changed; by name
    QHash<quint64, QList<AuditEntry>> audits;     ///< what happened since the loading
    QHash<quint64, qint64> deleters;              ///< by accession: who put it into the recycle bin
    QSet<quint64> purged;                         ///< and who is in it no more
    QHash<qint64, QStringList> containerHolds;    ///< by node: names of holds on folders, inherited by what lies in them
    QSet<QString> dropped;                        ///< holds that were deleted
    QHash<qint64, QJsonObject> recordDetails;     ///< as clients changed them, by node
    qint64 acting = 1104;                         ///< who is behind the change that the holdings tell of
    QMap<qint64, std::vector<SearchHit>> results; ///< of searches, by cache_id
    qint64 searches = 0;
    QString lastSearch;                         ///< what was asked last, and of which state of things; the result set is then that of before
    QList<std::pair<qint64, qint64>> relations; ///< of workspaces, as clients made them: parent, child
    std::function<void(const Effect&)> note;    ///< of what clients file
    bool isCaseworkFiled = false;               ///< see otcs_casework.h
};

/// One request, its arguments from the query, a form, and the JSON in the form's field `body`.
class Visit
{
public:
    Visit(Site& visited, const HttpRequest& asked, const QStringList& route);
    Site& site;
    const HttpRequest& request;
    QStringList path; ///< behind …/api: "v2", "nodes", "10000001"
    const Account* account = nullptr;
    std::optional<Session> session;
    QJsonObject body;             ///< of the field `body`
    std::optional<FormPart> file; ///< the part `file` of a form

    bool has(const QString& name) const { return firstOf(m_arguments, name) != nullptr; }
    QString text(const QString& name, const QString& otherwise = {}) const;
    std::optional<qint64> number(const QString& name) const;
    bool flag(const QString& name, bool otherwise = false) const; ///< true, True, TRUE, 1; named without a value: true
    QStringList all(const QString& name) const { return allOf(m_arguments, name); }
    QStringList list(const QString& name) const; ///< repeated, {'a','b'}, or a,b
    QList<qint64> numbers(const QString& name) const;
    const Fields& arguments() const { return m_arguments; }

    bool isRead() const { return request.method == "GET"; }
    bool sees(const Node& node) const;
    /// Nothing: not there or not to be seen, which is the same.
    std::optional<Node> visible(qint64 id) const;
    QString dated(UtcMs at) const; ///< as node dates are sent
    QString self() const;          ///< "/api/v2/nodes/…?…"

private:
    void take(const QString& name, const QJsonValue& value);
    Fields m_arguments;
};

/// One page of a list, by `page` and `limit`.
struct Page {
    qsizetype limit = 0, page = 1, pages = 1, first = 0, count = 0, total = 0;
    QJsonObject json(const Visit& visit, const QString& href) const;
};
Page pageOf(const Visit& visit, qsizetype total, qsizetype usual, bool repeatsLast);

QString zoneless(UtcMs at); ///< "2026-04-01T10:00:00": of clocks in Berlin
QString zoned(UtcMs at);    ///< "2026-04-01T08:00:00Z"

// Answers.
HttpResponse answered(const QJsonObject& json, int status = 200);
HttpResponse answered(const QJsonArray& json, int status = 200);
HttpResponse failed(int status, const QString& error);
HttpResponse missing(const Visit& visit);                                              ///< in the words for both: no such item, no permission
HttpResponse noRoute();                                                                ///< 400
HttpResponse insufficient();                                                           ///< 500
QJsonObject linked(const Visit& visit, const QString& method = QStringLiteral("GET")); ///< {"links": {"data": {"self": …}}}
QJsonObject href(const QString& path, const QString& method, const QString& name = {});

} // namespace cf::sandbox::contentserver
