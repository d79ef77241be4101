#include "app/sandbox/documentum/dctm_search.h"

#include <QJsonDocument>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostHits = 350; // of a source; what is behind is not told

bool isInOne(const Visit& visit, const Thing& thing, const QStringList& locations)
{
    return locations.isEmpty() || std::any_of(locations.begin(), locations.end(), [&](const QString& path) {
               const auto folder = visit.site.shelves.folderAt(path.startsWith(u'/') ? path : u'/' + path);
               return folder && visit.site.shelves.isBelow(thing, folder->id, true);
           });
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
    QList<Thing> hits;
    const Site& site = visit.site;
    const auto consider = [&](const Thing& thing, const Thing& as) {
        if (hits.size() < mostHits && isKindOf(thing.type, type) && isInOne(visit, thing, locations) && containsWords(wordsOf(as, visit.files()), words)) {
            hits.append(thing);
        }
    };
    for (const quint64 accession : site.holdings.present(visit.account.seesAll).all()) {
        const Thing thing = *site.shelves.latestOf(accession, visit.account.seesAll);
        if (const auto known = site.index.known(*thing.record, site.clock.now(), site.modes.indexCycle)) {
            Thing as = thing;
            as.record = known;
            as.version = std::min(thing.version, known->versions.size() - 1);
            consider(thing, as);
        }
    }
    for (const Thing& thing : site.shelves.written()) {
        if (thing.isLatest && thing.modified + site.modes.indexCycle <= site.clock.now()) {
            consider(thing, thing);
        }
    }
    const auto chosen = sifted(visit, hits, u"dm_sysobject"_s);
    if (!chosen) {
        return chosen.error();
    }
    HttpResponse response = feedOf(visit, u"Search Results"_s, *chosen, u"object"_s);
    QJsonObject json = QJsonDocument::fromJson(response.body).object();
    QJsonArray entries = json[u"entries"].toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries[i].toObject();
        entry.insert(u"score"_s, u"1.0"_s);
        entry.insert(u"terms"_s, QJsonArray::fromStringList(words.split(u' ', Qt::SkipEmptyParts)));
        entries[i] = entry;
    }
    if (!entries.isEmpty()) {
        json.insert(u"entries"_s, entries);
    }
    return answered(json);
}

} // namespace cf::sandbox::documentum
