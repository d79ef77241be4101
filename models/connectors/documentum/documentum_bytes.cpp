// Bytes of versions and renditions, from the addresses that the server names and the site allows. Source: protocol notes 4.3.
#include "models/connectors/documentum/documentum_place.h"
#include "models/connectors/remote/ranged_content.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace dm = documentum;

/// Where bytes are, as the server says at the moment.
struct DocumentumConnector::Located {
    QUrl url;
    bool isServers = false; ///< else the session is not sent there
    qint64 bytes = -1;
    QString token;
};

QCoro::Task<Result<DocumentumConnector::Located>> DocumentumConnector::locate(SourceRef source, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    const dm::BytesId id = dm::BytesId::from(source.nativeId);
    const QString objectId = id.objectId, nowhere;
    dm::Fetched none;
    const Result<dm::VersionWire> version = co_await dm::versionOf(service, objectId, nowhere, none, stop);
    if (!version) {
        co_return tl::unexpected<Error>(version.error());
    }
    const Result<std::vector<dm::ContentWire>> contents = co_await dm::contentsOf(service, *version, none, stop);
    if (!contents) {
        co_return tl::unexpected<Error>(contents.error());
    }
    const auto fits = [&id](const dm::ContentWire& content) { return id.fits(content); };
    const auto content = std::find_if(contents->begin(), contents->end(), fits);
    if (content == contents->end()) {
        co_return fail(ErrorKind::NotFound, QStringLiteral("content: the version has no such one"));
    }
    QString href = dm::hrefOf(content->links, u"enclosure"_s, u"LOCAL"_s);
    href = href.isEmpty() ? dm::hrefOf(content->links, u"enclosure"_s) : href;
    href = href.isEmpty() ? dm::hrefOf(content->links, u"content-media"_s) : href;
    if (href.isEmpty()) {
        co_return fail(ErrorKind::NotFound, QStringLiteral("content: the server names no address for it"));
    }
    Located located;
    located.bytes = content->bytes;
    located.token = dm::contentTokenOf(*version, *content);
    // Bytes may lie on servers of their own, nearer to who reads them: only where the site says so, and without the session.
    const QStringList allowed = m_repository.connection[u"files"_s].split(u' ', Qt::SkipEmptyParts);
    const QUrl named = service.terms.services.resolved(QUrl(href, QUrl::TolerantMode));
    const QString address = named.toString(QUrl::FullyEncoded);
    const bool isSites = named.isValid() && std::any_of(allowed.begin(), allowed.end(), [&](const QString& prefix) {
        return prefix.endsWith(u'/') && address.startsWith(prefix);
    });
    if (isSites) {
        located.url = named;
        co_return located;
    }
    const Result<QUrl> own = dm::usableUrl(service, href);
    if (!own) {
        co_return fail(ErrorKind::Rejected, QStringLiteral("lies where this repository is not allowed to fetch from"));
    }
    located.url = *own;
    located.isServers = true;
    co_return located;
}

QCoro::Task<Result<QByteArray>> DocumentumConnector::content(SourceRef source, qint64 maxBytes, std::stop_token stop)
{
    std::optional<QByteArray> otherLength;
    for (int begun = 0; begun < 3; ++begun) {
        const Result<Located> before = co_await locate(source, stop);
        if (!before) {
            co_return tl::unexpected<Error>(before.error());
        }
        http::SignedLine& line = *m_place->line;
        http::Request request;
        request.url = before->url;
        request.purpose = u"document"_s;
        auto pieces = std::make_shared<int>(0);
        auto failed = std::make_shared<std::optional<Error>>();
        const bool isServers = before->isServers;
        Send send = [&line, isServers, pieces, failed](http::Request piece, std::stop_token token) -> QCoro::Task<Result<http::Reply>> {
            ++*pieces;
            Result<http::Reply> reply = fail(ErrorKind::Cancelled, QString());
            if (isServers) {
                reply = co_await line.send(std::move(piece), token);
            } else {
                reply = co_await line.line().send(std::move(piece), token);
            }
            if (reply && reply->status != 416) {
                *failed = dm::errorIn(reply->status, reply->body, QStringLiteral("document"));
            }
            co_return reply;
        };
        Result<QByteArray> bytes = co_await rangedContent(send, std::move(request), maxBytes, stop);
        if (!bytes && *failed) {
            // Of a content that it lists, and in its own words: the file is gone from the store.
            Error error = **failed;
            error.kind = error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Rejected ? ErrorKind::NotFound : error.kind;
            co_return tl::unexpected<Error>(error);
        }
        if (!bytes) {
            co_return bytes;
        }
        QString after = before->token;
        if (*pieces > 1) {
            const Result<Located> again = co_await locate(source, stop);
            if (!again) {
                co_return tl::unexpected<Error>(again.error());
            }
            after = again->token;
        }
        const bool isWhole = before->bytes < 0 || before->bytes == bytes->size();
        const bool isOne = after == before->token;
        // Another length twice, with the same bytes: stated wrongly, or altered behind the server's back. For its reader to compare.
        if (isOne && (isWhole || otherLength == *bytes)) {
            co_return bytes;
        }
        otherLength = isOne ? std::optional(*bytes) : std::nullopt;
    }
    co_return fail(ErrorKind::Conflict, QStringLiteral("changes while it is read, or is not as long as stated"));
}

QCoro::Task<Result<QString>> DocumentumConnector::token(SourceRef source)
{
    const Result<Located> located = co_await locate(source, {});
    if (!located) {
        co_return tl::unexpected<Error>(located.error());
    }
    co_return located->token;
}

} // namespace cf::connectors
