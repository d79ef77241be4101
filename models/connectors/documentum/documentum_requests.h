// What is asked of Documentum REST Services: links are followed from the home document on, and nothing is built but queries.
// Source: protocol notes 0, 1.3 to 1.7, 3.1, 4.3, 5.4.
#pragma once

#include "models/connectors/documentum/documentum_query.h"
#include "models/connectors/documentum/documentum_wire.h"
#include "models/connectors/remote/asked_statement.h"
#include "models/http/signed_line.h"

#include <functional>

namespace cf::connectors::documentum {

using Query = std::vector<std::pair<QString, QString>>;

/// How a site wants its repository to be asked.
struct SiteTerms {
    QUrl services;           ///< the home document
    QString repository = {}; ///< name; empty: the first one
    QString rewriteBase = {};
    QString mediaPolicy = {}; ///< media-url-policy
    bool takesRenditions = true;
    QTimeZone zone = QTimeZone::utc(); ///< of what is written without one
    Listing listing = {};
};

/// What the server says of batches.
struct BatchTerms {
    QString href{}, capabilities{}; ///< empty: it has none
    bool isKnown = false;           ///< it was asked what they may be
    bool isTransactional = false;   ///< it takes no others
    int sent = 0, inVain = 0;       ///< one after the other
};

/// A repository, found and ready to be asked. Belongs to the line's thread.
struct Service {
    http::SignedLine& line;
    SiteTerms terms;
    QUrl repository{}, dql{}; ///< the latter without a query
    QString types{};          ///< where object types are; empty: no link says so
    QString name{}, product{};
    bool isFound = false, echoes = false; ///< echoes: a page names the statement it answers
    BatchTerms batch{};
    bool hasAudit = false;                ///< the audit trail may be asked
    qint64 oldestAudit = 0;               ///< ms; 0: it has no row, or none that this account may see
    std::optional<qint64> offsetMs{};     ///< of the server's clock from UTC, as its newest record shows; none without a record
    qint64 offsetAt = 0;                  ///< ms; when that record changed
    std::optional<UtcMs> began{};         ///< the server's clock at the first answer of a run
    std::optional<UtcMs> foundAt{};       ///< by the server's clock
    QHash<QString, QString> chronicles{}; ///< of objects that holds were said of; empty: no record
    QHash<QString, std::pair<QString, QString>> holdNames{}; ///< by object id
    std::optional<std::vector<AskedAttribute>> attributes{};  ///< of the type; none: not asked yet
    std::optional<bool> knowsWords{};                        ///< documents are indexed; none: not asked yet
};

/// `url` with these parameters in place of those of the same name.
QUrl withQuery(const QUrl& url, const Query& query);
/// An address that the server names, as it may be used: of the server itself, since it gets the password.
Result<QUrl> usableUrl(const Service& service, const QString& href);

/// The server knows who asks and does not show this: not a sign-in that was refused, which concerns everything.
bool isDenied(const Error& error);
/// Something was said about what was asked for, as opposed to trouble on the way.
bool isAnswer(const Error& error);

QCoro::Task<Result<QJsonObject>> getObject(Service& service, QUrl url, QString purpose, std::stop_token stop);
/// What answers a request, when it is an object.
QCoro::Task<Result<QJsonObject>> objectFrom(Service& service, http::Request request, std::stop_token stop);

/// Follows the links from the home document to the repository and learns what has to be known of it. `again`: also when that
/// was done before.
QCoro::Task<Result<void>> find(Service& service, bool again, std::stop_token stop);

/// One page of what a statement finds.
QCoro::Task<Result<FeedWire>> select(Service& service, QString statement, int most, QString purpose, std::stop_token stop);
QCoro::Task<Result<std::vector<RowWire>>> rowsOf(Service& service, QString statement, int most, QString purpose,
                                                 std::stop_token stop);
/// How many versions there are. None: the server did not say.
QCoro::Task<Result<std::optional<qint64>>> countOf(Service& service, std::stop_token stop);
QCoro::Task<Result<std::optional<qint64>>> countIn(Service& service, QString statement, std::stop_token stop);
/// All versions of these chronicles.
QCoro::Task<Result<std::vector<RowWire>>> versionsOf(Service& service, QStringList chronicles, std::stop_token stop);

/// What was answered well when many things were asked for in one, by what was asked; each is taken once.
using Fetched = QHash<QUrl, QJsonObject>;
/// A version with its contents. What was fetched already is not asked for again.
QCoro::Task<Result<VersionWire>> versionOf(Service& service, QString objectId, QString href, Fetched& fetched, std::stop_token stop);
QCoro::Task<Result<std::vector<ContentWire>>> contentsOf(Service& service, const VersionWire& version, Fetched& fetched,
                                                         std::stop_token stop);
/// What they ask.
Result<QUrl> objectUrl(const Service& service, const QString& objectId, const QString& href);
Result<QUrl> contentsUrl(const Service& service, const QString& href);
/// Where an object is when no link says so.
QString objectHref(const Service& service, const QString& objectId);

/// Attributes of the type that is listed, as they are. Asked once. Unavailable when no link leads to it.
QCoro::Task<Result<std::vector<AskedAttribute>>> attributesOf(Service& service, std::stop_token stop);
/// Whether its documents can be asked for words. Asked once.
QCoro::Task<Result<bool>> canFindWords(Service& service, std::stop_token stop);

/// The server's wall clock at an instant, or earlier: never later than what it would take for it.
QString wallAt(const Service& service, qint64 milliseconds);
/// The same, or later: never earlier than what it would take for it.
QString wallBehind(const Service& service, qint64 milliseconds);

inline constexpr int pageRows = 100, sliceRows = 1000, mostInList = 50;

} // namespace cf::connectors::documentum
