#include "models/connectors/archivesspace/archivesspace_further.h"
#include "models/connectors/archivesspace/archivesspace_place.h"
#include "models/connectors/archivesspace/archivesspace_requests.h"
#include "models/connectors/nothing_known.h"
#include "models/connectors/record/hit_of.h"
#include "models/connectors/remote/json_value.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace as = archivesspace;

namespace {

constexpr int largestPage = 250; ///< what is beyond is cut off without a word

QByteArray formOf(const std::vector<std::pair<QString, QString>>& fields)
{
    QByteArray out;
    for (const auto& [name, value] : fields) {
        out += (out.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return out;
}

Error refusal(int status, const QString& asked)
{
    const ErrorKind kind = status == 401 || status == 403   ? ErrorKind::Unauthorised
                           : status == 400 ? ErrorKind::Rejected
                           : status == 404 ? ErrorKind::NotFound
                           : status >= 500 ? ErrorKind::Offline // its index is another program, which may be down
                                           : ErrorKind::Protocol;
    return {kind, u"search: answer %1 to %2"_s.arg(status).arg(asked), {}};
}

struct Bookmark {
    int page = 1, size = 0;
    QString text() const { return u"%1/%2"_s.arg(page).arg(size); }
};
/// "2/50". Rejected: another's.
Result<Bookmark> bookmarkIn(const QString& next, int most)
{
    const QStringList parts = next.split(u'/');
    const Bookmark out{next.isEmpty() ? 1 : parts[0].toInt(), std::clamp(parts.size() == 2 ? parts[1].toInt() : most, 1, largestPage)};
    const bool isOurs = next.isEmpty() || (out.page > 0 && out.text() == next);
    return isOurs ? Result<Bookmark>(out) : fail(ErrorKind::Rejected, u"no page of this search begins there"_s);
}

/// As they are now: what the index has of them may be older, and says nothing of events. One that is not shown any more stays as found.
QCoro::Task<Result<void>> readNow(as::RunContext& run, std::vector<FurtherHit>& hits, std::stop_token stop)
{
    for (const QString& type : {as::archival, as::digital}) {
        const QString folder = run.root + u'/' + type + u'/';
        QStringList ids, failed;
        for (const FurtherHit& hit : hits) {
            ids << (hit.nativeId.startsWith(folder) ? QStringList{as::numberOf(hit.nativeId)} : QStringList());
        }
        const Result<QJsonArray> records = co_await as::recordsOf(run, type, ids, failed, stop);
        if (!records) {
            co_return tl::unexpected<Error>(records.error());
        }
        for (const QJsonValue json : *records) {
            const Result<as::RecordWire> wire = as::recordFrom(json.toObject());
            const auto hit = std::ranges::find(hits, json["uri"_L1].toString(), &FurtherHit::nativeId);
            if (!wire || hit == hits.end()) {
                continue;
            }
            const as::RecordWire record = type == as::digital ? as::aloneAs(*wire) : *wire;
            const Result<MappedRecord> mapped = as::communicationFrom(record, run.basis.repository, run.vocabulary);
            if (mapped) {
                *hit = hitOf(record.uri, mapped->communication);
            }
        }
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<FurtherPage>> ArchivesSpaceConnector::further(FurtherQuestion question, QString next, int most, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const Result<as::FurtherSearch> search = as::furtherSearch(question, *m_place->vocabulary);
    if (!search) {
        co_return tl::unexpected<Error>(search.error());
    }
    const Result<Bookmark> mark = bookmarkIn(next, most);
    if (!mark) {
        co_return tl::unexpected<Error>(mark.error());
    }
    FurtherPage out;
    out.asked = u"type[]=archival_object type[]=digital_object aq="_s + search->query;
    out.leftOut = search->leftOut;
    out.lacking = search->lacking;
    out.whole = fieldsOfRecords();
    http::Request request;
    request.method = "POST"; // it may be long; nothing is changed by it
    request.url = as::below(m_place->base, m_place->root + u"/search"_s);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = formOf({{u"page"_s, QString::number(mark->page)},
                           {u"page_size"_s, QString::number(mark->size)},
                           {u"sort"_s, u"id asc"_s},
                           {u"type[]"_s, u"archival_object"_s},
                           {u"type[]"_s, u"digital_object"_s},
                           {u"aq"_s, search->query}});
    request.purpose = u"search"_s;
    const Result<http::Reply> reply = co_await m_place->line->send(std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (!reply->isOk()) {
        co_return tl::unexpected<Error>(refusal(reply->status, out.asked));
    }
    const Result<QJsonDocument> answer = jsonOf(reply->body);
    if (!answer || !(*answer)["results"_L1].isArray()) {
        co_return fail(ErrorKind::Protocol, QStringLiteral("search: $.results: not a list"));
    }
    const QStringList levels = Place::levels(m_repository);
    const QJsonArray results = (*answer)["results"_L1].toArray();
    QSet<QString> seen;
    for (const QJsonValue result : results) {
        std::optional<FurtherHit> hit = as::furtherHit(result.toObject(), m_repository.id, *m_place->vocabulary, levels);
        out.isEstimate = out.isEstimate || !hit; // it counts what is no communication as well
        if (hit && !seen.contains(hit->nativeId)) {
            seen.insert(hit->nativeId);
            out.hits.push_back(*std::move(hit));
        }
    }
    NothingKnown known;
    as::RunContext run = m_place->context(m_repository, known, 0);
    const Result<void> read = co_await readNow(run, out.hits, stop);
    if (!read) {
        co_return tl::unexpected<Error>(read.error());
    }
    if ((*answer)["total_hits"_L1].isDouble()) {
        out.total = (*answer)["total_hits"_L1].toInteger();
    }
    if (!results.isEmpty() && mark->page < (*answer)["last_page"_L1].toInt()) {
        out.next = Bookmark{mark->page + 1, mark->size}.text();
    }
    out.at = m_parts.clock.now();
    co_return out;
}

} // namespace cf::connectors
