// The state of the composition system's services, one request to them, and how they write what they answer. Source: protocol page for
// Exstream, A.2 and A.3. What is not known for certain can be switched: Modes.
#pragma once

#include "app/sandbox/directory/tenant_tokens.h"
#include "app/sandbox/exstream/exst_assets.h"
#include "app/sandbox/exstream/exst_own_runs.h"
#include "app/sandbox/exstream/exst_runs.h"
#include "app/sandbox/holdings/stored_files.h"
#include "app/sandbox/serving/effect_ledger.h"
#include "app/sandbox/serving/http_message.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cf::sandbox::exstream {

/// docs/sandbox.md has the table.
struct Modes {
    QString dates = QStringLiteral("usual");  ///< "usual": Design writes texts, Orchestration milliseconds; "millis", "iso", "mixed"
    QString offset = QStringLiteral("entities"); ///< or "pages"
    QString filter = QStringLiteral("both");     ///< which parameter has it: "filter", "filterRequest"; the other is overlooked
    QString manifest = QStringLiteral("utf-16"); ///< or "utf-16be", "utf-8"
    QString errors = QStringLiteral("plain");    ///< or "envelope", "envelope-200": of Orchestration
    QString input = QStringLiteral("driver");    ///< of jobs: driver data, or "lines" with customer numbers
    int expired = 500;                           ///< status for a token that is over
    qint64 pageCap = 200;
    bool isTracing = true, knowsSolr = true;
    bool mayRun = true;       ///< the accounts may begin and stop jobs; else they read alone
    qint64 runSeconds = 600;  ///< that a job takes which is run again
};

struct Site {
    Site(const estate::EstateGenerator& generator, quint64 records, const Clock& time, const PdfMaker& maker = {});
    const Clock& clock;
    Assets assets;
    Runs runs;
    OwnRuns own;
    std::function<void(const Effect&)> note;
    PdfMaker maker;
    StoredFiles files;
    Modes modes;
};

enum class Service { Design, Orchestration };

class Visit
{
public:
    Visit(Site& visited, const HttpRequest& asked, Service service);

    Site& site;
    const HttpRequest& request;
    Service service;
    QStringList path; ///< behind "/design/api/v1"
    QString account;

    QString text(QStringView name) const;
    bool has(QStringView name) const { return firstOf(request.query, name) != nullptr; }
    bool flag(QStringView name, bool otherwise = false) const;

    /// As this server writes an instant; null for 0. `about` decides where dates are mixed.
    QJsonValue date(UtcMs at, const QString& about) const;
    HttpResponse data(const QJsonValue& data) const; ///< {"status":"success","data":…}
    HttpResponse failed(int status, const QString& message, const QString& details = {}) const;
    HttpResponse missing(const QString& what) const { return failed(404, QStringLiteral("Not Found"), what); }
    /// `count` entries of `total` from `offset` on, as asked for and as far as the cap allows; rendered one by one.
    HttpResponse page(qsizetype total, const std::function<QJsonValue(qsizetype)>& rendered) const;
    /// Pairs of the filter of Orchestration, "key:value;key:v1,v2", with its escapes taken away.
    QHash<QString, QStringList> filter() const;
};

/// {"timestamp", "status", "message", "error", "details", "path"}
HttpResponse errorBody(int status, const QString& message, const QString& details, const HttpRequest* request, UtcMs now);
HttpResponse bytes(const QByteArray& body, const QByteArray& type, const QString& fileName = {});

std::optional<int> unitNamed(const QString& domain);
/// A text or milliseconds; nothing: neither. Days begin in UTC.
std::optional<UtcMs> instantIn(const QString& text);

} // namespace cf::sandbox::exstream
