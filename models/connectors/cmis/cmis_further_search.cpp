// Asking a CMIS repository further, page by page.
#include "models/connectors/cmis/cmis_further.h"
#include "models/connectors/cmis/cmis_place.h"
#include "models/connectors/remote/listed_hit.h"
#include "models/connectors/remote/statement_parts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

constexpr int mostHits = 1'000, mostRounds = 50;
constexpr qsizetype mostStatement = 4'000; ///< characters: an address has no more than eight thousand

/// Where a page begins: behind an object where the server sorts, else behind so many rows; and what it counted at the first one.
struct PageKey {
    qint64 rows = 0, total = -1;
    std::optional<cmis::Key> behind;
    bool isOrdered = true;

    static std::optional<PageKey> from(const QString& next)
    {
        PageKey key;
        bool isRows = false, isTotal = false, isMs = true;
        key.rows = next.section(u'/', 0, 0).toLongLong(&isRows);
        key.total = next.section(u'/', 1, 1).toLongLong(&isTotal);
        const QString ms = next.section(u'/', 2, 2);
        key.isOrdered = !ms.isEmpty();
        if (key.isOrdered) {
            key.behind = cmis::Key{ms.toLongLong(&isMs), next.section(u'/', 3)};
        }
        return isRows && isTotal && isMs && key.rows >= 0 ? std::optional(key) : std::nullopt;
    }
    QString text() const
    {
        const QString where = behind ? QString::number(behind->modifiedMs) + u'/' + behind->objectId : QString();
        return QString::number(rows) + u'/' + QString::number(total) + u'/' + where;
    }
};

} // namespace

QCoro::Task<Result<FurtherPage>> CmisConnector::further(FurtherQuestion question, QString next, int most, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
    }
    cmis::Service service = *m_place->service; // a run beside this may find it anew
    if (service.wire.query == u"none") {
        co_return fail(ErrorKind::Rejected, QStringLiteral("the repository has no search of its own"));
    }
    const std::vector<AskedAttribute> attributes = mappedAttributes(service.attributes, *m_place->vocabulary);
    const cmis::FurtherTerms terms{.listing = service.listing,
                                   .attributes = attributes,
                                   .vocabulary = *m_place->vocabulary,
                                   .query = service.wire.query,
                                   .asTyped = m_repository.connection[u"compare"_s] == u"as-typed",
                                   .repository = m_repository.id};
    const Result<cmis::FurtherStatement> statement = cmis::furtherStatement(question, terms);
    if (!statement) {
        co_return tl::unexpected<Error>(statement.error());
    }
    std::optional<PageKey> at = next.isEmpty() ? PageKey{0, -1, std::nullopt, service.listing.isOrdered} : PageKey::from(next);
    if (!at) {
        co_return fail(ErrorKind::Rejected, QStringLiteral("no page of this search begins there"));
    }
    const qsizetype wanted = std::clamp(most, 1, mostHits);
    FurtherPage page;
    page.leftOut = statement->leftOut;
    page.lacking = statement->lacking;
    page.whole = toldWhole(attributes, question, terms.vocabulary, true);
    std::vector<std::pair<cmis::FoundRow, qint64>> hits; // with the count of rows up to it
    QSet<QString> seen;
    bool isEnd = false;
    // Neither hasMoreItems nor numItems is right everywhere: a page that brings nothing new is the end. One hit more than wanted tells
    // whether there is a next page.
    for (int round = 0; round < mostRounds && !isEnd && qsizetype(hits.size()) <= wanted; ++round) {
        const QString asked = statement->page(at->isOrdered, at->behind);
        if (asked.size() > mostStatement) {
            co_return refusedAs(Error{ErrorKind::Rejected, u"search: the statement is too long to be asked"_s, {}}, asked);
        }
        page.asked = page.asked.isEmpty() ? asked : page.asked;
        const qint64 rows = wanted + 1 - qsizetype(hits.size()), skip = at->behind ? 0 : at->rows;
        const Result<QJsonObject> answer = co_await cmis::queryOf(service, asked, skip, rows, u"search"_s, stop);
        if (!answer && answer.error().kind == ErrorKind::Rejected && at->isOrdered) { // it can neither sort nor compare ids
            const PageKey plain{at->rows, at->total, std::nullopt, false};
            const QString unordered = statement->page(false, std::nullopt);
            const Result<QJsonObject> other = co_await cmis::queryOf(service, unordered, at->rows, 1, u"search"_s, stop);
            if (!other) {
                co_return refusedAs(answer.error(), asked);
            }
            at = plain;
            page.asked.clear();
            continue;
        }
        if (!answer) {
            co_return refusedAs(answer.error(), asked);
        }
        Result<cmis::FoundRows> found = cmis::foundIn(*answer, terms);
        if (!found) {
            co_return refusedAs(found.error(), asked);
        }
        if (next.isEmpty() && at->total < 0) {
            at->total = found->total.value_or(-1);
        }
        isEnd = true;
        for (cmis::FoundRow& row : found->rows) {
            ++at->rows;
            if (at->isOrdered) {
                at->behind = row.key;
            }
            if (!seen.contains(row.hit.nativeId)) {
                seen.insert(row.hit.nativeId);
                isEnd = false;
                hits.emplace_back(std::move(row), at->rows);
            }
        }
    }
    const bool hasMore = !isEnd || qsizetype(hits.size()) > wanted;
    if (next.isEmpty() && !hasMore) {
        page.total = qint64(hits.size());
    } else if (at->total >= 0) {
        page.total = at->total;
        page.isEstimate = true; // by CMIS it may be, and nothing says whether it is
    }
    if (qsizetype(hits.size()) > wanted) {
        hits.resize(size_t(wanted));
        at->rows = hits.back().second;
        if (at->isOrdered) {
            at->behind = hits.back().first.key;
        }
    }
    for (auto& [row, count] : hits) {
        page.hits.push_back(std::move(row.hit));
    }
    page.next = hasMore ? at->text() : QString();
    page.at = m_parts.clock.now();
    co_return page;
}

} // namespace cf::connectors
