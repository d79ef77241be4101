// The state of one repository behind Documentum REST Services, and one request to it. Source: protocol page 1 (representations), 2
// (sign-in, errors), 5.4 (zones). What is not known for certain can be switched: Modes.
#pragma once

#include "app/sandbox/documentum/dctm_accounts.h"
#include "app/sandbox/documentum/dctm_audit.h"
#include "app/sandbox/documentum/dctm_index.h"
#include "app/sandbox/documentum/dctm_shelves.h"
#include "app/sandbox/serving/effect_ledger.h"
#include "app/sandbox/serving/http_message.h"

#include <QTimeZone>

#include <tl/expected.hpp>

namespace cf::sandbox::documentum {

inline const QString repositoryName = QStringLiteral("northgate");

/// What differs between servers. docs/sandbox.md has the table.
struct Modes {
    QTimeZone zone{"UTC"}; ///< of the process that answers
    qint64 pageCap = 1'000;
    qint64 queryCap = 0; ///< rows of a query behind it are left out without a word; 0: none
    bool knowsRanges = true, hasAuditTrail = true, wantsClientTokens = false, takesBasic = true;
    QString acs = QStringLiteral("up"); ///< "down": its links lead nowhere; "none": there is none
    int retainedRefusal = 400;          ///< status for deleting what is retained
    UtcMs indexCycle = 30'000;
};

struct Site {
    Site(Holdings& held, const Clock& time);
    Holdings& holdings;
    const Clock& clock;
    Shelves shelves;
    AuditTrail audit;
    Index index;
    Sessions sessions;
    Modes modes;
    QList<QJsonObject> relations; ///< dm_relation that clients made, by attribute
    QString acting = QStringLiteral("dmadmin"); ///< who the audit trail names
    std::function<HttpResponse(const HttpRequest&)> again; ///< answers a request of a batch
    std::function<void(const Effect&)> note;               ///< of what clients file
};

template <class T> using Or = tl::expected<T, HttpResponse>;

class Visit
{
public:
    Visit(Site& visited, const HttpRequest& asked, const QStringList& route);

    Site& site;
    const HttpRequest& request;
    QStringList path; ///< behind the context, without ".json"
    Account account;

    bool isRead() const { return request.method == "GET"; }
    QString text(QStringView name) const;
    bool has(QStringView name) const { return firstOf(request.query, name) != nullptr; }
    bool flag(QStringView name, bool otherwise = false) const { return has(name) ? text(name).toLower() == u"true" : otherwise; }
    /// A flag that is sent twice, or is none; a page that is no number.
    std::optional<HttpResponse> complaint() const;
    qint64 page() const { return has(u"page") ? std::max<qint64>(text(u"page").toLongLong(), 1) : 1; }
    qint64 pageSize() const { return std::min(has(u"items-per-page") ? text(u"items-per-page").toLongLong() : 100, site.modes.pageCap); }

    QString context() const { return QString::fromLatin1(request.base) + QStringLiteral("/dctm-rest"); }
    QString repository() const { return context() + QStringLiteral("/repositories/") + repositoryName; }
    QString url(const QString& below) const { return repository() + u'/' + below; } ///< "objects/0901…"
    /// The same request with other values of some parameters.
    QString self(const QList<std::pair<QString, QString>>& instead = {}) const;

    std::optional<Thing> find(const QString& id) const { return site.shelves.find(id, account.seesAll); }
    const StoredFiles& files() const { return site.holdings.files(); }
};

/// As this kind of server writes JSON.
HttpResponse answered(const QJsonObject& json, int status = 200);
HttpResponse failed(int status, const QString& code, const QString& message, const QString& details = {});
HttpResponse illegal(const QString& details); ///< 400 E_INPUT_ILLEGAL_ARGUMENTS
HttpResponse missing(const QString& id);      ///< 404, also for what is not to be seen
HttpResponse noSuchResource();
HttpResponse denied(const QString& details); ///< 403

/// "2026-04-01T08:00:00.000+00:00"
QString timeText(UtcMs at, const QTimeZone& zone);
/// Such a text, or one without a zone, which is then in this one.
std::optional<UtcMs> timeIn(const QString& text, const QTimeZone& zone);

} // namespace cf::sandbox::documentum
