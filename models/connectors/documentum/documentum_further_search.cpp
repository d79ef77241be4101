// Asking a Documentum repository further: what may be asked, page by page.
#include "models/connectors/documentum/documentum_further.h"
#include "models/connectors/documentum/documentum_place.h"
#include "models/connectors/remote/listed_hit.h"
#include "models/connectors/remote/statement_parts.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace dm = documentum;

namespace {

constexpr int mostHits = 1'000, fewestRows = 20, mostRounds = 50;

/// Where a page begins: behind a chronicle, and what was counted at the first one.
struct PageKey {
    QString chronicle;
    qint64 total = -1;

    static std::optional<PageKey> from(const QString& next)
    {
        PageKey key;
        key.chronicle = next.section(u'/', 0, 0);
        bool isNumber = false;
        key.total = next.section(u'/', 1).toLongLong(&isNumber);
        return dm::isId(key.chronicle) && isNumber ? std::optional(key) : std::nullopt;
    }
    QString text() const { return chronicle + u'/' + QString::number(total); }
};

} // namespace

namespace documentum {

QCoro::Task<Result<std::vector<AskedAttribute>>> attributesOf(Service& service, std::stop_token stop)
{
    if (service.attributes) {
        std::vector<AskedAttribute> known = *service.attributes; // what is returned is moved from, whatever it is
        co_return known;
    }
    if (service.types.isEmpty()) {
        co_return fail(ErrorKind::Unavailable, QStringLiteral("the repository has no link to its object types"));
    }
    const Result<QUrl> list = usableUrl(service, service.types);
    if (!list) {
        co_return tl::unexpected<Error>(list.error());
    }
    QUrl one = *list;
    one.setPath(one.path() + (one.path().endsWith(u'/') ? QString() : u"/"_s) + service.terms.listing.type);
    const Query inherited{{u"inherited"_s, u"true"_s}};
    const QUrl url = withQuery(one, inherited);
    const Result<QJsonObject> answer = co_await getObject(service, url, QStringLiteral("object type"), stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    std::vector<AskedAttribute> read = attributesFrom(*answer);
    service.attributes = read;
    co_return read;
}

QCoro::Task<Result<bool>> canFindWords(Service& service, std::stop_token stop)
{
    if (service.knowsWords) {
        co_return *service.knowsWords;
    }
    const QString statement = wordsStatement(service.terms.listing);
    const Result<FeedWire> feed = co_await select(service, statement, 1, QStringLiteral("search for words"), stop);
    if (!feed && !isAnswer(feed.error())) {
        co_return tl::unexpected<Error>(feed.error());
    }
    service.knowsWords = feed.has_value();
    co_return *service.knowsWords;
}

} // namespace documentum

QCoro::Task<Result<FurtherPage>> DocumentumConnector::further(FurtherQuestion question, QString next, int most, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    const Result<std::vector<AskedAttribute>> all = co_await dm::attributesOf(service, stop);
    if (!all) {
        co_return tl::unexpected<Error>(all.error());
    }
    bool knowsWords = false;
    if (!saidOf(question, u"text"_s).isEmpty()) {
        const Result<bool> can = co_await dm::canFindWords(service, stop);
        if (!can) {
            co_return tl::unexpected<Error>(can.error());
        }
        knowsWords = *can;
    }
    const std::vector<AskedAttribute> attributes = mappedAttributes(*all, *m_place->vocabulary);
    const dm::FurtherTerms terms{.listing = service.terms.listing,
                                 .attributes = attributes,
                                 .vocabulary = *m_place->vocabulary,
                                 .notLater = [&service](qint64 ms) { return dm::wallAt(service, ms); },
                                 .notEarlier = [&service](qint64 ms) { return dm::wallBehind(service, ms); },
                                 .knowsWords = knowsWords,
                                 .asTyped = m_repository.connection[u"compare"_s] == u"as-typed",
                                 .repository = m_repository.id};
    const Result<dm::FurtherStatement> statement = dm::furtherStatement(question, terms);
    if (!statement) {
        co_return tl::unexpected<Error>(statement.error());
    }
    const std::optional<PageKey> begin = next.isEmpty() ? PageKey() : PageKey::from(next);
    if (!begin) {
        co_return fail(ErrorKind::Rejected, QStringLiteral("no page of this search begins there"));
    }
    const qsizetype wanted = std::clamp(most, 1, mostHits);
    FurtherPage page;
    page.leftOut = statement->leftOut;
    page.lacking = statement->lacking;
    page.whole = toldWhole(attributes, question, terms.vocabulary, false);
    // A page may be shorter than asked for, by a bound that the server does not tell: only an empty one is the end. One hit more than
    // wanted tells whether there is a next page.
    QString before = begin->chronicle;
    bool isEnd = false;
    for (int round = 0; round < mostRounds && !isEnd && qsizetype(page.hits.size()) <= wanted; ++round) {
        const int rows = int(std::clamp<qsizetype>((wanted + 1 - qsizetype(page.hits.size())) * 2, fewestRows, dm::sliceRows));
        const QString dql = statement->page(before, rows);
        page.asked = page.asked.isEmpty() ? dql : page.asked;
        const Result<dm::FeedWire> feed = co_await dm::select(service, dql, rows, QStringLiteral("search"), stop);
        if (!feed) {
            co_return refusedAs(feed.error(), dql);
        }
        Result<std::vector<FurtherHit>> hits = dm::hitsFrom(*feed, terms);
        if (!hits) {
            co_return refusedAs(hits.error(), dql);
        }
        isEnd = hits->empty();
        for (FurtherHit& hit : *hits) {
            if (!before.isEmpty() && hit.nativeId >= before) {
                co_return fail(ErrorKind::Offline, QStringLiteral("search: the answer to another question"));
            }
            before = hit.nativeId;
            page.hits.push_back(std::move(hit));
        }
    }
    PageKey rest{before, begin->total};
    const bool hasMore = !isEnd || qsizetype(page.hits.size()) > wanted;
    if (next.isEmpty() && !hasMore) {
        page.total = qint64(page.hits.size());
    } else if (next.isEmpty()) {
        const QString count = statement->count();
        const Result<std::optional<qint64>> total = co_await dm::countIn(service, count, stop);
        if (!total) {
            co_return tl::unexpected<Error>(total.error());
        }
        rest.total = total->value_or(-1);
    }
    if (rest.total >= 0) {
        page.total = rest.total;
        page.isEstimate = true; // of versions, of which a record may have several
    }
    if (qsizetype(page.hits.size()) > wanted) {
        page.hits.resize(size_t(wanted));
        rest.chronicle = page.hits.back().nativeId;
    }
    page.next = hasMore ? rest.text() : QString();
    page.at = m_parts.clock.now();
    co_return page;
}

} // namespace cf::connectors
