// From the home document to a repository, and what has to be known of it. Source: protocol notes 1.1, 1.4, 5.3, 5.4.
#include "models/connectors/documentum/documentum_requests.h"

#include "models/connectors/remote/json_value.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

/// It does not know something in a statement. Which status says so is each server's own.
bool isUnknown(const Error& error)
{
    return error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Conflict;
}

constexpr qint64 staleMs = 12LL * 3'600'000; ///< a zone may change its offset, an audit trail be purged

/// The address of the repository in the list of them, page by page.
QCoro::Task<Result<QUrl>> listed(Service& service, QString href, std::stop_token stop)
{
    QStringList names;
    for (int page = 0; page < 100 && !href.isEmpty(); ++page) {
        const Result<QUrl> url = usableUrl(service, href);
        if (!url) {
            co_return url;
        }
        const Result<QJsonObject> answer = co_await getObject(service, *url, QStringLiteral("repositories"), stop);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        const Result<FeedWire> feed = feedFrom(*answer);
        if (!feed) {
            co_return fail(ErrorKind::Offline, QStringLiteral("repositories: the answer to another question"));
        }
        for (const EntryWire& entry : feed->entries) {
            names << entry.title;
            const bool isIt = service.terms.repository.isEmpty() || entry.title == service.terms.repository;
            const QString where = entry.edit.isEmpty() ? entry.source : entry.edit;
            if (isIt && !where.isEmpty()) {
                co_return usableUrl(service, where);
            }
        }
        href = feed->entries.empty() ? QString() : feed->next;
    }
    co_return fail(ErrorKind::NotFound, QStringLiteral("no such repository; there are: %1").arg(names.join(u", "_s)));
}

/// How the server writes dates, by its newest record, and how far its clock is from UTC.
QCoro::Task<Result<void>> calibrate(Service& service, std::stop_token stop)
{
    // The first of them is of newer servers.
    const QStringList functions{u"DATETOSTRING_LOCAL"_s, u"DATETOSTRING"_s, QString()};
    for (const QString& function : functions) {
        service.terms.listing.dateFunction = function;
        const QString statement = latestStatement(service.terms.listing);
        const Result<std::vector<RowWire>> rows = co_await rowsOf(service, statement, 1, QStringLiteral("newest record"), stop);
        if (!rows && isUnknown(rows.error()) && !function.isEmpty()) {
            continue;
        }
        if (!rows) {
            co_return tl::unexpected<Error>(rows.error());
        }
        service.offsetMs.reset();
        if (!rows->empty()) {
            const RowWire& row = rows->back();
            const auto wall = millisecondsOf(QString(row.wall).replace(u' ', u'T'), QTimeZone::utc());
            if (!wall) {
                continue; // not the form that was asked for
            }
            constexpr qint64 quarter = 900'000;
            service.offsetMs = qRound64(double(*wall - row.modifiedMs) / double(quarter)) * quarter;
            service.offsetAt = row.modifiedMs;
        }
        co_return Result<void>();
    }
    co_return fail(ErrorKind::Protocol, QStringLiteral("newest record: $.entries[0]: its date is none"));
}

/// Whether retention may be listed.
QCoro::Task<Result<void>> lookAtRetention(Service& service, std::stop_token stop)
{
    Listing& listing = service.terms.listing;
    listing.showsRetainers = true;
    const QString statement = idsStatement(listing, {}, 1);
    const Result<FeedWire> feed = co_await select(service, statement, 1, QStringLiteral("attributes of retention"), stop);
    if (!feed && !isUnknown(feed.error())) {
        co_return tl::unexpected<Error>(feed.error());
    }
    listing.showsRetainers = feed.has_value();
    co_return Result<void>();
}

QCoro::Task<Result<void>> lookAtAudit(Service& service, std::stop_token stop)
{
    const QString statement = oldestAuditStatement(1);
    const Result<FeedWire> feed = co_await select(service, statement, 1, QStringLiteral("audit trail"), stop);
    if (!feed && !isAnswer(feed.error())) {
        co_return tl::unexpected<Error>(feed.error());
    }
    service.hasAudit = feed.has_value();
    service.oldestAudit = 0;
    if (feed && !feed->entries.empty()) {
        const QJsonValue properties = feed->entries.front().content["properties"_L1];
        if (!properties["audited_obj_id"_L1].isString()) {
            co_return fail(ErrorKind::Offline, QStringLiteral("audit trail: the answer to another question"));
        }
        service.oldestAudit = millisecondsOf(properties["time_stamp_utc"_L1].toString(), QTimeZone::utc()).value_or(0);
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> find(Service& service, bool again, std::stop_token stop)
{
    const qint64 passed = service.began && service.foundAt ? *service.began - *service.foundAt : 0;
    if (service.isFound && !again && passed < staleMs) {
        co_return Result<void>();
    }
    service.isFound = false;
    service.echoes = false;
    const Result<QJsonObject> home = co_await getObject(service, service.terms.services, QStringLiteral("services"), stop);
    if (!home) {
        co_return tl::unexpected<Error>(home.error());
    }
    const QHash<QString, QString> addresses = homeFrom(*home);
    if (!addresses.contains(u"repositories"_s)) {
        co_return fail(ErrorKind::Protocol, QStringLiteral("$.resources: no link to repositories"));
    }
    service.product.clear();
    if (addresses.contains(u"about"_s)) {
        const Result<QUrl> about = usableUrl(service, addresses[u"about"_s]);
        if (about) {
            const Result<QJsonObject> said = co_await getObject(service, *about, QStringLiteral("product"), stop);
            if (!said && !isAnswer(said.error())) {
                co_return tl::unexpected<Error>(said.error());
            }
            service.product = said ? productFrom(*said) : QString();
        }
    }
    const QString list = addresses[u"repositories"_s];
    const Result<QUrl> found = co_await listed(service, list, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    const Result<QJsonObject> repository = co_await getObject(service, *found, QStringLiteral("repository"), stop);
    if (!repository) {
        co_return tl::unexpected<Error>(repository.error());
    }
    const QString dql = hrefOf(linksFrom((*repository)["links"_L1]), u"dql"_s);
    if (dql.isEmpty()) {
        co_return fail(ErrorKind::Unavailable, QStringLiteral("the repository offers no queries to this account"));
    }
    const Result<QUrl> usable = usableUrl(service, dql);
    if (!usable) {
        co_return tl::unexpected<Error>(usable.error());
    }
    const Links links = linksFrom((*repository)["links"_L1]);
    service.types = hrefOf(links, u"types"_s);
    service.batch = {};
    if (service.terms.rewriteBase.isEmpty()) { // else a batch names addresses that are not the server's own
        service.batch.href = hrefOf(links, u"batches"_s);
        service.batch.capabilities = hrefOf(links, u"batch-capabilities"_s);
    }
    service.attributes.reset();
    service.knowsWords.reset();
    service.repository = *found;
    service.dql = *usable;
    service.name = scalarText((*repository)["name"_L1]);
    const Result<void> calibrated = co_await calibrate(service, stop);
    if (!calibrated) {
        co_return calibrated;
    }
    const Result<void> retained = co_await lookAtRetention(service, stop);
    if (!retained) {
        co_return retained;
    }
    const Result<void> looked = co_await lookAtAudit(service, stop);
    if (!looked) {
        co_return looked;
    }
    service.isFound = true;
    service.foundAt = service.began;
    co_return Result<void>();
}

} // namespace cf::connectors::documentum
