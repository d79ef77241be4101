#include "models/connectors/extendedecm/extendedecm_place.h"
#include "models/connectors/record/hit_of.h"
#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace ee = extendedecm;

namespace {

constexpr UtcMs regionsKeptMs = 3'600'000; ///< categories are changed now and then
constexpr int largestPage = ee::mostIds;

/// Where a page begins: "2/50/1486084802". The result set is what the server calls it.
struct Bookmark {
    int page = 1, size = 0;
    QString cache{};

    QString text() const { return u"%1/%2/%3"_s.arg(page).arg(size).arg(cache); }
};

/// Rejected: another's.
Result<Bookmark> bookmarkIn(const QString& next, int most)
{
    const QString page = next.section(u'/', 0, 0), size = next.section(u'/', 1, 1);
    const Bookmark out{next.isEmpty() ? 1 : page.toInt(), std::clamp(next.isEmpty() ? most : size.toInt(), 1, largestPage),
                       next.section(u'/', 2)};
    const bool isOurs = next.isEmpty() || (out.page > 0 && out.text() == next);
    return isOurs ? Result<Bookmark>(out) : fail(ErrorKind::Rejected, u"no page of this search begins there"_s);
}

/// Nothing: this was the last one. A server may give fewer than it was asked for: its own bound, which the next page is asked by.
std::optional<Bookmark> following(const Bookmark& mark, qsizetype rows, const ee::PageWire& page)
{
    const bool isBound = mark.page == 1 && rows < mark.size && page.total.value_or(0) > rows;
    const int size = isBound ? int(rows) : mark.size;
    const bool isEnd = rows == 0 || (page.total ? qint64(mark.page) * size >= *page.total : rows < size);
    return isEnd ? std::nullopt : std::optional(Bookmark{mark.page + 1, size, page.cache.isEmpty() ? mark.cache : page.cache});
}

/// What a node and its attributes tell whole: not where it lies, nor what the file plan says of it.
QStringList toldWhole(const SiteVocabulary& vocabulary)
{
    QStringList whole = fieldsOfRecords();
    whole.removeAll(u"attr"_s);
    for (const StatedFieldName& field : statedFields()) {
        const QStringList keys = vocabulary.keysFor(field.field);
        const auto isBeside = [](const QString& key) { return key.startsWith(u"record/") || key.startsWith(u"workspace/"); };
        if (std::any_of(keys.begin(), keys.end(), isBeside)) {
            whole.removeAll(QString(field.queryField));
        }
    }
    return whole;
}

/// Sees to it that the attributes of a node are known by name, as far as they have any.
QCoro::Task<Result<void>> learn(ee::Service& service, ExtendedEcmConnector::Index& index, qint64 id, QJsonObject values, std::stop_token stop)
{
    const QStringList keys = values.keys();
    const auto isNew = [&](const QString& key) { return !index.asked.contains(key); };
    if (index.names.know(values) || std::none_of(keys.begin(), keys.end(), isNew)) {
        co_return Result<void>();
    }
    const Result<std::vector<QJsonObject>> definitions = co_await ee::definitionsOf(service, id, stop);
    if (!definitions) {
        co_return tl::unexpected<Error>(definitions.error());
    }
    index.asked.unite(QSet<QString>(keys.begin(), keys.end()));
    for (const QJsonObject& part : *definitions) {
        index.names.learn(part);
    }
    co_return Result<void>();
}

} // namespace

/// By the list of regions, and the attributes of some documents: a region has a number alone.
QCoro::Task<Result<void>> ExtendedEcmConnector::findRegions(std::stop_token stop)
{
    Place& place = *m_place;
    ee::Service& service = *place.service;
    const UtcMs now = m_parts.clock.now();
    if (place.index.regions && now - place.index.at < regionsKeptMs) {
        co_return Result<void>();
    }
    ee::Call list{u"/v1/regions"_s, u"regions of the index"_s, {{u"queryable"_s, QString()}}};
    const Result<QJsonObject> answer = co_await ee::ask(service, std::move(list), stop);
    if (!answer && !ee::isAnswer(answer.error())) {
        co_return tl::unexpected<Error>(answer.error());
    }
    std::optional<std::vector<ee::RegionWire>> regions;
    if (answer) {
        regions = ee::regionsFrom(*answer);
    }
    const FurtherQuestion everything;
    const ee::SearchRegions none({}, {}, place.rules(m_repository));
    const auto all = ee::furtherSearch(everything, none, *place.vocabulary, service.types, service.folder);
    if (!all) {
        co_return tl::unexpected<Error>(all.error());
    }
    const Result<ee::PageWire> some = co_await ee::searchPage(service, all->where, 1, largestPage, {}, stop);
    if (!some) {
        co_return tl::unexpected<Error>(some.error());
    }
    QStringList ids, failed;
    for (const ee::RowWire& row : some->rows) {
        ids << QString::number(row.id);
    }
    ids.removeDuplicates();
    const QStringList fields{u"properties{id,name,type}"_s, u"categories"_s};
    const Result<QJsonArray> nodes = co_await ee::nodesOf(service, ids, fields, failed, stop);
    if (!nodes) {
        co_return tl::unexpected<Error>(nodes.error());
    }
    Index index;
    for (const QJsonValue node : *nodes) {
        const qint64 id = ee::integerIn(ee::propertiesOf(node)["id"_L1]).value_or(0);
        const Result<void> learnt = co_await learn(service, index, id, ee::valuesFrom(node["data"_L1]["categories"_L1]), stop);
        if (!learnt) {
            co_return learnt;
        }
    }
    index.regions.emplace(regions, index.names, place.rules(m_repository));
    index.at = now;
    place.index = std::move(index);
    co_return Result<void>();
}

/// As they are now: what the index has of them may be older, and has no rows of sets. One that is not shown any more is told by its name.
QCoro::Task<Result<std::vector<FurtherHit>>> ExtendedEcmConnector::hitsOf(QJsonArray results, std::stop_token stop)
{
    QStringList ids, failed;
    std::vector<FurtherHit> hits;
    for (const QJsonValue result : std::as_const(results)) {
        const QJsonObject properties = ee::propertiesOf(result);
        FurtherHit hit;
        hit.nativeId = QString::number(ee::integerIn(properties["id"_L1]).value_or(0));
        hit.title = properties["name"_L1].toString();
        if (!ids.contains(hit.nativeId)) {
            ids << hit.nativeId;
            hits.push_back(std::move(hit));
        }
    }
    const QStringList fields{u"properties"_s, u"categories"_s};
    const Result<QJsonArray> nodes = co_await ee::nodesOf(*m_place->service, ids, fields, failed, stop);
    if (!nodes) {
        co_return tl::unexpected<Error>(nodes.error());
    }
    for (const QJsonValue node : *nodes) {
        const Result<ee::NodeWire> wire = ee::nodeFrom(node.toObject(), u"$"_s);
        if (!wire) {
            continue;
        }
        const Result<void> learnt = co_await learn(*m_place->service, m_place->index, wire->id, wire->values, stop);
        if (!learnt) {
            co_return tl::unexpected<Error>(learnt.error());
        }
        const Result<MappedRecord> mapped =
            ee::communicationFrom(*wire, m_place->index.names, m_repository.id, m_place->rules(m_repository));
        const qsizetype at = ids.indexOf(wire->nativeId());
        if (mapped && at >= 0) {
            hits[size_t(at)] = hitOf(wire->nativeId(), mapped->communication);
        }
    }
    co_return hits;
}

QCoro::Task<Result<FurtherPage>> ExtendedEcmConnector::further(FurtherQuestion question, QString next, int most, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const Result<void> checked = ee::checkQuestion(question, *m_place->vocabulary);
    if (!checked) {
        co_return tl::unexpected<Error>(checked.error());
    }
    const Result<void> found = co_await findRegions(stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    ee::Service& service = *m_place->service;
    const Result<ee::FurtherSearch> search =
        ee::furtherSearch(question, *m_place->index.regions, *m_place->vocabulary, service.types, service.folder);
    if (!search) {
        co_return tl::unexpected<Error>(search.error());
    }
    const Result<Bookmark> mark = bookmarkIn(next, most);
    if (!mark) {
        co_return tl::unexpected<Error>(mark.error());
    }
    ee::Call call{u"/v2/search"_s, u"search"_s};
    call.form = {{u"where"_s, search->where},
                 {u"lookfor"_s, u"complexquery"_s},
                 {u"within"_s, u"all"_s},
                 {u"page"_s, QString::number(mark->page)},
                 {u"limit"_s, QString::number(mark->size)},
                 {u"fields"_s, u"properties"_s}};
    if (!mark->cache.isEmpty()) {
        call.form.emplace_back(u"cache_id"_s, mark->cache);
    }
    const Result<QJsonObject> answer = co_await ee::ask(service, std::move(call), stop, u"/search"_s);
    if (!answer) {
        Error error = answer.error();
        error.detail += ee::isAnswer(error) ? u" to "_s + search->where : QString();
        co_return tl::unexpected<Error>(std::move(error));
    }
    const Result<ee::PageWire> page = ee::pageFrom(*answer);
    if (!page) {
        co_return tl::unexpected<Error>(page.error());
    }
    // An old version is a hit of its own: it counts for what documents say, not for what is said of them now.
    const QJsonArray results = ee::resultsOf(*answer);
    QJsonArray current;
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (search->asksText || !page->rows[size_t(i)].isOld) {
            current.append(results[i]);
        }
    }
    Result<std::vector<FurtherHit>> hits = co_await hitsOf(current, stop);
    if (!hits) {
        co_return tl::unexpected<Error>(hits.error());
    }
    FurtherPage out;
    out.asked = search->where;
    out.leftOut = search->leftOut;
    out.whole = toldWhole(*m_place->vocabulary);
    out.hits = *std::move(hits);
    out.total = page->total;
    out.isEstimate = true; // by its own account, and old versions count
    if (const auto behind = following(*mark, results.size(), *page)) {
        out.next = behind->text();
    }
    out.at = m_parts.clock.now();
    co_return out;
}

} // namespace cf::connectors
