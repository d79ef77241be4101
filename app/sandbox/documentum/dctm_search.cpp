#include "app/sandbox/documentum/dctm_search.h"

#include "app/sandbox/documentum/dctm_aql.h"

#include <QJsonDocument>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostHits = 350; // of a source; what is behind is not told

/// `thing` as it is, `as` as the index knows it.
using Test = std::function<bool(const Thing& thing, const Thing& as)>;

QList<Thing> found(const Visit& visit, const QString& type, bool allVersions, const Test& test)
{
    QList<Thing> hits;
    const Site& site = visit.site;
    const auto consider = [&](const Thing& thing, const Thing& as) {
        if (hits.size() < mostHits && (allVersions || thing.isLatest) && isKindOf(thing.type, type) && test(thing, as)) {
            hits.append(thing);
        }
    };
    for (const quint64 accession : site.holdings.present(visit.account.seesAll).all()) {
        for (const Thing& thing : site.shelves.versionsOf(accession, visit.account.seesAll)) {
            const auto known = site.index.known(*thing.record, site.clock.now(), site.modes.indexCycle);
            if (known && (allVersions || thing.isLatest)) {
                Thing as = thing;
                as.record = known;
                as.version = std::min(thing.version, known->versions.size() - 1);
                consider(thing, as);
            }
        }
    }
    for (const Thing& thing : site.shelves.written()) {
        if (thing.modified + site.modes.indexCycle <= site.clock.now()) {
            consider(thing, thing);
        }
    }
    return hits;
}

HttpResponse answeredWith(const Visit& visit, const QList<Thing>& hits, const QStringList& terms, const QJsonArray& facets)
{
    const HttpResponse response = feedOf(visit, u"Search Results"_s, hits, u"object"_s);
    QJsonObject json = QJsonDocument::fromJson(response.body).object();
    QJsonArray entries = json[u"entries"].toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries[i].toObject();
        entry.insert(u"score"_s, u"1.0"_s);
        entry.insert(u"terms"_s, QJsonArray::fromStringList(terms));
        entries[i] = entry;
    }
    if (!entries.isEmpty()) {
        json.insert(u"entries"_s, entries);
    }
    if (!facets.isEmpty()) {
        json.insert(u"facets"_s, facets);
    }
    return answered(json);
}

bool isBelowPath(const Visit& visit, const Thing& thing, const QString& path, bool atAnyDepth)
{
    const auto folder = visit.site.shelves.folderAt(path.startsWith(u'/') ? path : u'/' + path);
    return folder && visit.site.shelves.isBelow(thing, folder->id, atAnyDepth);
}

bool isInOne(const Visit& visit, const Thing& thing, const QJsonArray& locations)
{
    return locations.isEmpty() || std::any_of(locations.begin(), locations.end(), [&](const QJsonValue& one) {
               const bool atAnyDepth = one[u"descendent"].toBool();
               return one[u"location-type"].toString() == u"id-location" ? visit.site.shelves.isBelow(thing, one[u"id"].toString(), atAnyDepth)
                                                                        : isBelowPath(visit, thing, one[u"path"].toString(), atAnyDepth);
           });
}

/// Conditions are looked up once, words compared at each hit.
class Tree
{
public:
    static tl::expected<Tree, QString> of(const Visit& visit, const AqlNode& node, const QString& type)
    {
        Tree made(visit, node);
        if (node.condition) {
            auto meaning = Meaning::of(visit.site, type, {}, node.condition, [](const DqlQuery&) { return tl::make_unexpected(QString()); });
            if (!meaning) {
                return tl::make_unexpected(meaning.error());
            }
            made.m_meaning = std::make_shared<const Meaning>(std::move(*meaning));
        }
        for (const AqlNode& one : node.of) {
            auto inner = of(visit, one, type);
            if (!inner) {
                return inner;
            }
            made.m_of.push_back(std::move(*inner));
        }
        return made;
    }
    bool holds(const Thing& thing) const
    {
        const auto inner = [&](const Tree& one) { return one.holds(thing); };
        switch (m_kind) {
        case AqlNode::Kind::All: return std::all_of(m_of.begin(), m_of.end(), inner);
        case AqlNode::Kind::Any: return std::any_of(m_of.begin(), m_of.end(), inner);
        case AqlNode::Kind::Words: return containsWords(wordsOf(thing, m_visit->files()), m_words);
        case AqlNode::Kind::Attribute: return m_meaning->holds({std::make_shared<const Thing>(thing), {}});
        }
        return false;
    }

private:
    Tree(const Visit& visit, const AqlNode& node)
        : m_visit(&visit)
        , m_kind(node.kind)
        , m_words(node.words)
    {}
    const Visit* m_visit;
    AqlNode::Kind m_kind;
    QString m_words;
    std::shared_ptr<const Meaning> m_meaning;
    std::vector<Tree> m_of;
};

/// How many hits have which value, the most frequent first.
QJsonObject facetOf(const Visit& visit, const QList<Thing>& hits, const QJsonObject& definition)
{
    const QString name = definition[u"attributes"][0].toString(), id = definition[u"id"].toString(u"facet_"_s + name);
    std::map<QString, int> counts;
    for (const Thing& hit : hits) {
        if (const Attribute* const attribute = attributeOf(hit.type, name)) {
            const QJsonValue value = shownValue(valueOf(hit, *attribute, visit.files()), *attribute, visit.site.modes.zone);
            for (const QJsonValue& one : value.isArray() ? value.toArray() : QJsonArray{value}) {
                ++counts[one.toVariant().toString()];
            }
        }
    }
    std::vector<std::pair<QString, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QJsonArray values;
    for (const auto& [value, count] : sorted) {
        if (values.size() < definition[u"max-values"].toInt(10)) {
            values.append(QJsonObject{{u"facet-id"_s, id}, {u"facet-value-id"_s, value}, {u"facet-value-count"_s, count}, {u"facet-value-constraint"_s, value}});
        }
    }
    return {{u"facet-id"_s, id}, {u"facet-label"_s, name}, {u"facet-value"_s, values}};
}

} // namespace

HttpResponse searched(const Visit& visit)
{
    const QString words = visit.text(u"q"), type = visit.has(u"object-type") ? visit.text(u"object-type").toLower() : u"dm_document"_s;
    const QStringList locations = visit.text(u"locations").split(u',', Qt::SkipEmptyParts);
    if (!isKindOf(type, u"dm_sysobject"_s)) {
        return illegal(u"Invalid object-type [%1]"_s.arg(type));
    }
    if (words.trimmed().isEmpty()) {
        return illegal(u"The parameter q is missing"_s);
    }
    const QList<Thing> hits = found(visit, type, false, [&](const Thing& thing, const Thing& as) {
        const auto isThere = [&](const QString& path) { return isBelowPath(visit, thing, path, true); };
        return (locations.isEmpty() || std::any_of(locations.begin(), locations.end(), isThere)) && containsWords(wordsOf(as, visit.files()), words);
    });
    const auto chosen = sifted(visit, hits, u"dm_sysobject"_s);
    return chosen ? answeredWith(visit, *chosen, words.split(u' ', Qt::SkipEmptyParts), {}) : chosen.error();
}

HttpResponse searchedByTree(const Visit& visit)
{
    const QJsonObject asked = QJsonDocument::fromJson(visit.request.body).object();
    const QString type = asked[u"types"][0].toString(u"dm_document"_s).toLower();
    if (asked[u"types"].toArray().size() > 1 || !isKindOf(type, u"dm_sysobject"_s)) {
        return illegal(u"One type of objects is to be named"_s);
    }
    const auto node = parsedAql(asked[u"expression-set"].toObject(), type, {visit.site.modes.zone, visit.site.clock.now()});
    const auto tree = node ? Tree::of(visit, *node, type) : tl::make_unexpected(node.error());
    if (!tree) {
        return illegal(tree.error());
    }
    QList<Thing> hits = found(visit, type, asked[u"all-versions"].toBool(), [&](const Thing& thing, const Thing& as) {
        return isInOne(visit, thing, asked[u"locations"].toArray()) && tree->holds(as);
    });
    const QJsonObject sort = asked[u"sorts"][0].toObject();
    if (const Attribute* const attribute = attributeOf(type, sort[u"property"].toString()); attribute != nullptr && !attribute->isRepeating) {
        const bool isAscending = sort[u"ascending"].toBool(true);
        std::stable_sort(hits.begin(), hits.end(), [&](const Thing& a, const Thing& b) {
            const int way = orderOf(valueOf(a, *attribute, visit.files()), valueOf(b, *attribute, visit.files()));
            return isAscending ? way < 0 : way > 0;
        });
    }
    QJsonArray facets;
    for (const QJsonValue& definition : asked[u"facet-definitions"].toArray()) {
        facets.append(facetOf(visit, hits, definition.toObject()));
    }
    return answeredWith(visit, hits, {}, facets);
}

} // namespace cf::sandbox::documentum
