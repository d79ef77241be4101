#include "app/sandbox/contentserver/otcs_search.h"

#include "app/sandbox/contentserver/otcs_index_entry.h"
#include "app/sandbox/contentserver/otcs_query.h"

#include <limits>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype usualPage = 10, mostResults = 20; ///< result sets that are kept
constexpr qint64 firstCache = 1'486'084'800;

struct RegionKind {
    const char *name, *shown;
    int type;
    bool isSortable;
};
constexpr RegionKind regionKinds[] = {{"OTName", "Name", -1, true},
                                      {"OTDName", "Display name", -1, false},
                                      {"OTDataID", "ID", 2, true},
                                      {"OTSubType", "Type", 2, true},
                                      {"OTParentID", "Parent", 2, false},
                                      {"OTLocation", "Location", -1, false},
                                      {"OTModifyDate", "Modified", -7, true},
                                      {"OTModifyTime", "Modified at", -1, false},
                                      {"OTCreateDate", "Created", -7, true},
                                      {"OTCreateTime", "Created at", -1, false},
                                      {"OTObjectDate", "Date", -7, true},
                                      {"OTObjectTime", "Time", -1, false},
                                      {"OTObjectSize", "Size", 2, true},
                                      {"OTMIMEType", "MIME type", -1, true},
                                      {"OTOwnerID", "Owner", 2, false},
                                      {"OTCurrentVersion", "Current version", -1, false},
                                      {"OTVersionNumber", "Version", 2, false},
                                      {"XECMWkspLinkRefTypeID", "Workspace type", 2, false}};

bool isLate(const Site& site, quint64 accession)
{
    return site.clock.now() < lateIndexing && !site.holdings.isChanged(accession) && site.nodes.filing().isIndexedLate(accession);
}

bool liesBelow(const IndexEntry& entry, const QList<qint64>& places)
{
    return places.isEmpty() || std::any_of(places.begin(), places.end(), [&](qint64 place) {
               return entry.values(u"OTLocation"_s).constFirst().split(u' ').contains(QString::number(place));
           });
}

std::vector<SearchHit> hitsOf(const Visit& visit, const Condition& condition, const QList<qint64>& places, bool withOldVersions)
{
    const Site& site = visit.site;
    std::vector<SearchHit> hits;
    const auto consider = [&](SearchHit hit) {
        const IndexEntry entry(visit, hit);
        const auto read = [&entry](const QString& region) { return entry.values(region); };
        const auto accession = hit.id < firstShortcut ? site.nodes.accessionOf(hit.id) : std::nullopt;
        if (entry.isKnown() && condition(read) && liesBelow(entry, places) && !(accession && isLate(site, *accession))) {
            hits.push_back(hit);
        }
    };
    if (visit.account->isWithdrawn) {
        return hits;
    }
    for (const qint64 id : site.nodes.otherNodes()) {
        if (const auto node = site.nodes.find(id); node && visit.sees(*node)) {
            consider({id, 0});
        }
    }
    const AccessionSet& there = site.holdings.present(visit.account->seesEverything);
    constexpr quint64 slice = 1'000;
    for (quint64 first = 0; first < there.size(); first += slice) {
        for (const quint64 accession : there.slice(first, slice)) {
            consider({Nodes::documentId(accession), 0});
            if (withOldVersions) {
                const HeldRecord record = site.holdings.record(accession);
                for (qsizetype i = 0; i + 1 < record.versions.size(); ++i) {
                    consider({Nodes::documentId(accession), record.versions[i].ordinal});
                }
            }
        }
    }
    return hits;
}

void sortHits(const Visit& visit, std::vector<SearchHit>& hits, const QString& wish)
{
    const bool isDescending = wish.startsWith(u"desc_");
    const QString region = wish.section(u'_', 1);
    std::vector<std::pair<QString, SearchHit>> keyed;
    for (const SearchHit& hit : hits) {
        const QString value = IndexEntry(visit, hit).values(region).value(0);
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        keyed.emplace_back(isNumber ? u"%1"_s.arg(number, 20, 10, QChar(u'0')) : value.toCaseFolded(), hit);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) { return isDescending ? b.first < a.first : a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), hits.begin(), [](const auto& one) { return one.second; });
}

QJsonObject regionsOf(const IndexEntry& entry, const QStringList& select)
{
    QJsonObject regions;
    for (const QString& name : select) {
        const QStringList values = entry.values(name);
        bool isNumber = false;
        const qint64 number = values.value(0).toLongLong(&isNumber);
        const bool isPlain = name.startsWith(u"Attr_") || name.endsWith(u"Date") || name.endsWith(u"Time");
        QJsonValue value = values.isEmpty()    ? QJsonValue()
                           : values.size() > 1 ? QJsonValue(QJsonArray::fromStringList(values))
                                               : QJsonValue(values[0]);
        if (isNumber && values.size() == 1 && !isPlain) {
            value = number;
        }
        regions.insert(name, value);
        if (name.endsWith(u"Date") && values.value(0).size() == 8) {
            const QString& day = values.constFirst();
            regions.insert(name + u"_formatted"_s, u"%1-%2-%3"_s.arg(day.left(4), day.mid(4, 2), day.mid(6)));
        }
    }
    return regions;
}

QJsonObject shownHit(const Visit& visit, const SearchHit& hit, const QStringList& select)
{
    const Node node = visit.site.nodes.find(hit.id).value_or(Node());
    QJsonObject one = rendered(node, visit, {u"properties"_s});
    QJsonObject data = one[u"data"].toObject();
    int shown = 0;
    if (node.accession) {
        const HeldRecord record = visit.site.holdings.record(*node.accession);
        const HeldVersion* version = hit.version > 0 ? versionWith(record, hit.version) : shownVersion(node, record);
        if (version != nullptr) {
            shown = version->ordinal;
            data.insert(u"versions"_s, versionOf(node, record, *version, visit));
        }
    }
    data.insert(u"regions"_s, regionsOf(IndexEntry(visit, hit), select));
    data.insert(u"rmiconsdata"_s, iconsOf(node, visit));
    one.insert(u"data"_s, data);
    QJsonArray above;
    for (const Node& ancestor : visit.site.nodes.ancestry(node.parent)) {
        above.append(QJsonObject{{u"href"_s, u"api/v1/nodes/%1"_s.arg(ancestor.id)}, {u"name"_s, ancestor.name}});
    }
    one.insert(u"links"_s, QJsonObject{{u"ancestors"_s, above}, {u"parent"_s, above.isEmpty() ? QJsonValue() : above.last()}});
    one.insert(u"search_result_metadata"_s, QJsonObject{{u"current_version"_s, hit.version == 0},
                                                        {u"object_href"_s, QJsonValue()},
                                                        {u"object_id"_s, u"DataId=%1&Version=%2"_s.arg(hit.id).arg(shown)},
                                                        {u"result_type"_s, u"264"_s},
                                                        {u"source_id"_s, QString::number(currentSlice)},
                                                        {u"version_type"_s, QJsonValue()}});
    return one;
}

std::optional<LookFor> lookForOf(const QString& word)
{
    static const QHash<QString, LookFor> all{{u"allwords"_s, LookFor::AllWords},
                                             {u"anywords"_s, LookFor::AnyWords},
                                             {u"exactphrase"_s, LookFor::ExactPhrase},
                                             {u"complexquery"_s, LookFor::ComplexQuery}};
    const auto found = all.constFind(word.toLower());
    return found == all.constEnd() ? std::nullopt : std::optional(*found);
}

QList<qint64> placesOf(const Visit& visit)
{
    QList<qint64> places;
    for (const auto& [name, value] : visit.arguments()) {
        if (name.startsWith(u"location_id")) {
            places.append(value.toLongLong());
        }
    }
    return places;
}

/// The end of what a client may page to: nothing tells it but that the pages are empty.
Page windowed(const Visit& visit, Page page)
{
    const auto window = qsizetype(visit.site.modes.searchWindow);
    page.first = std::min(page.first, window);
    page.count = std::min(page.count, std::max<qsizetype>(window - page.first, 0));
    return page;
}

QJsonObject pagingOf(const Visit& visit, const Page& page, qint64 cache)
{
    QJsonObject paging = page.json(visit, u"/api/v2/search"_s);
    paging.insert(u"result_header_string"_s,
                  u"Results %1 to %2 of %3"_s.arg(page.count == 0 ? 0 : page.first + 1).arg(page.first + page.count).arg(page.total));
    if (page.page < page.pages) {
        const QString next = u"/api/v2/search?cache_id=%1&limit=%2&page=%3"_s.arg(cache).arg(page.limit).arg(page.page + 1);
        paging.insert(u"links"_s, QJsonObject{{u"next"_s, href(next, u"POST"_s, u"Next"_s)}});
    } else {
        paging.remove(u"links"_s);
    }
    return paging;
}

/// When the index comes round next.
UtcMs nextRound(const Site& site) { return (site.clock.now() / site.modes.indexCycle + 1) * site.modes.indexCycle; }

/// The same for the same question to an index that has learnt nothing meanwhile.
QString fingerprint(const Visit& visit)
{
    const Site& site = visit.site;
    qsizetype learnt = 0;
    for (const auto& [accession, indexed] : site.index) {
        learnt += site.clock.now() >= indexed.again;
    }
    QStringList said{QString::number(visit.account->id),
                     QString::number(visit.account->isWithdrawn),
                     QString::number(site.holdings.changeCount()),
                     QString::number(site.nodes.writes()),
                     QString::number(learnt),
                     QString::number(site.clock.now() < lateIndexing)};
    for (const auto& [name, value] : visit.arguments()) {
        if (name != u"page" && name != u"limit" && name != u"fields" && name != u"select") {
            said += {name, value};
        }
    }
    return said.join(QChar(0));
}

constexpr UtcMs notAgain = std::numeric_limits<UtcMs>::max();

} // namespace

HttpResponse searched(Visit& visit)
{
    const auto lookFor = lookForOf(visit.text(u"lookfor"_s, u"complexquery"_s));
    if (!lookFor) {
        return failed(400, u"Invalid value specified for argument 'lookfor'"_s);
    }
    Site& site = visit.site;
    qint64 cache = visit.number(u"cache_id"_s).value_or(0);
    const QString question = fingerprint(visit);
    if (!site.results.contains(cache) && question == site.lastSearch) {
        cache = firstCache + site.searches;
    }
    if (!site.results.contains(cache)) {
        const auto condition = conditionOf(visit.text(u"where"_s), *lookFor);
        if (!condition) {
            return failed(
                400, u"Error Evaluating Query, You have either not specified any search criterion at all, or one of your Livelink Query Language "
                     "statements is incorrect. Please revise your search query and try again."_s);
        }
        const auto slice = visit.list(u"slice"_s) + visit.list(u"slice_id"_s);
        auto hits = hitsOf(visit, *condition, placesOf(visit), slice.contains(QString::number(allVersionsSlice)));
        const QString sort = visit.text(u"sort"_s);
        if (sort.startsWith(u"asc_") || sort.startsWith(u"desc_")) {
            const QString region = sort.section(u'_', 1);
            const bool isSortable = std::any_of(std::begin(regionKinds), std::end(regionKinds),
                                                [&](const RegionKind& one) { return one.isSortable && region == QLatin1StringView(one.name); });
            if (!isSortable) {
                return failed(400, u"Invalid value specified for argument 'sort'"_s);
            }
            sortHits(visit, hits, sort);
        }
        cache = firstCache + ++site.searches;
        site.lastSearch = question;
        site.results[cache].swap(hits);
        while (site.results.size() > mostResults) {
            site.results.erase(site.results.begin());
        }
    }
    const std::vector<SearchHit>& hits = site.results[cache];
    const Page page = windowed(visit, pageOf(visit, qsizetype(hits.size()), usualPage, site.modes.searchRepeats));
    QStringList select = visit.list(u"select"_s);
    if (select.isEmpty()) {
        select = QStringList{u"OTName"_s, u"OTLocation"_s, u"OTObjectDate"_s, u"OTObjectSize"_s, u"OTMIMEType"_s};
    }
    QJsonArray results;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        const auto node = site.nodes.find(hits[size_t(i)].id); // the index may not know yet that it is gone
        if (node && visit.sees(*node)) {
            results.append(shownHit(visit, hits[size_t(i)], select));
        }
    }
    QJsonObject metadata;
    for (const RegionKind& one : regionKinds) {
        if (select.contains(QLatin1StringView(one.name))) {
            metadata.insert(QLatin1StringView(one.name),
                            QJsonObject{{u"name"_s, QLatin1StringView(one.shown)}, {u"type"_s, one.type}, {u"include_time"_s, false}});
        }
    }
    QJsonObject json = linked(visit, u"POST"_s);
    json.insert(
        u"collection"_s,
        QJsonObject{{u"paging"_s, pagingOf(visit, page, cache)},
                    {u"searching"_s, QJsonObject{{u"cache_id"_s, cache},
                                                 {u"result_title"_s, u"Search results"_s},
                                                 {u"regions_order"_s, QJsonArray::fromStringList(select)},
                                                 {u"regions_metadata"_s, metadata},
                                                 {u"facets"_s, QJsonObject{{u"available"_s, QJsonArray()}, {u"selected"_s, QJsonArray()}}}}},
                    {u"sorting"_s, QJsonObject{{u"links"_s, QJsonObject()}, {u"sort"_s, QJsonArray{visit.text(u"sort"_s, u"relevance"_s)}}}}});
    json.insert(u"results"_s, results);
    return answered(json);
}

HttpResponse regions(const Visit& visit)
{
    QJsonArray all;
    const auto add = [&](const QString& name, const QString& shown, bool isSortable) {
        if (!visit.flag(u"sortable"_s) || isSortable) {
            all.append(QJsonObject{{u"name"_s, name},
                                   {u"display_name"_s, shown},
                                   {u"queryable"_s, true},
                                   {u"displayable"_s, true},
                                   {u"sortable"_s, isSortable},
                                   {u"facet"_s, false},
                                   {u"search_by_default"_s, name == u"OTName"}});
        }
    };
    for (const RegionKind& one : regionKinds) {
        add(QLatin1StringView(one.name), QLatin1StringView(one.shown), one.isSortable);
    }
    for (const Category& category : categories()) {
        for (const Attribute& one : category.attributes) {
            add(u"Attr_%1_%2"_s.arg(category.id).arg(one.id), u"%1: %2"_s.arg(QLatin1StringView(category.name), QLatin1StringView(one.name)), false);
        }
    }
    return answered(QJsonObject{{u"data"_s, all}});
}

HttpResponse slices(const Visit& visit)
{
    Q_UNUSED(visit);
    return answered(QJsonObject{
        {u"data"_s, QJsonArray{QJsonObject{{u"id"_s, currentSlice}, {u"name"_s, u"Enterprise"_s}, {u"default_slice"_s, true}},
                               QJsonObject{{u"id"_s, allVersionsSlice}, {u"name"_s, u"Enterprise [All Versions]"_s}, {u"default_slice"_s, false}}}}});
}

void noteForIndex(Site& site, const HoldingChange& change, const HeldRecord& before, UtcMs modifiedBefore)
{
    const UtcMs again = site.modes.isIndexUp ? nextRound(site) : notAgain;
    const auto known = site.index.find(change.accession);
    if (known != site.index.end() && site.clock.now() < known->second.again) { // it has not heard of the change before either
        known->second.again = again;
        return;
    }
    const bool isNew = change.kind == ChangeKind::TakenIn;
    site.index.insert_or_assign(change.accession, Indexed{again, isNew ? nullptr : std::make_shared<const HeldRecord>(before), modifiedBefore});
}

void wakeIndex(Site& site)
{
    for (auto& [accession, indexed] : site.index) {
        indexed.again = indexed.again == notAgain ? nextRound(site) : indexed.again;
    }
}

} // namespace cf::sandbox::contentserver
