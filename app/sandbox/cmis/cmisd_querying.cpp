#include "app/sandbox/cmis/cmisd_querying.h"

#include "app/sandbox/cmis/cmisd_meaning.h"

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

bool canHoldCommunications(const Type& type) { return type.base == u"cmis:secondary" || isKindOf(communicationType, type.id); }

/// Communications that are hits for sure and as they were loaded, so each is later than the one before it or of the same second: to be
/// counted, and made as far as a page reaches. The next page of a list would else make all that is behind it.
AccessionSet sureHits(const Visit& visit, const Meaning& meaning, bool allVersions)
{
    const auto after = meaning.surelyAfter();
    if (!after || allVersions) {
        return {};
    }
    const Holdings& holdings = visit.site.holdings;
    std::vector<quint64> changed;
    for (quint64 serial = holdings.loaded(); serial < holdings.changeCount(); ++serial) {
        changed.push_back(holdings.change(serial).accession);
    }
    return holdings.present(visit.account.seesAll).both(holdings.modifiedSince(*after + 1)).without(AccessionSet::of(std::move(changed)));
}

/// What may be a hit, in the order in which it came, without those that are for sure.
template <class Each>
void eachCandidate(const Visit& visit, const Meaning& meaning, bool allVersions, const AccessionSet& sure, Each each)
{
    const Shelves& shelves = visit.site.shelves;
    if (const auto ids = meaning.ids()) {
        QStringList once = *ids;
        once.removeDuplicates();
        for (const QString& id : once) {
            const auto thing = visit.find(id);
            if (thing && thing->id == id && !thing->isWorking && (allVersions || !thing->isVersion || thing->isLatest)) {
                each(*thing);
            }
        }
        return;
    }
    if (canHoldCommunications(meaning.first())) {
        AccessionSet all = visit.site.holdings.present(visit.account.seesAll);
        if (const auto since = meaning.modifiedSince()) {
            all = all.both(visit.site.holdings.modifiedSince(*since));
        }
        for (const quint64 accession : all.without(sure).all()) {
            if (!allVersions) {
                each(*visit.find(seriesIdOf(accession)));
                continue;
            }
            for (const Thing& version : shelves.versions(seriesIdOf(accession), visit.account.seesAll)) {
                if (!version.isWorking) {
                    each(version);
                }
            }
        }
    }
    for (const Thing& thing : shelves.written(allVersions)) {
        each(thing);
    }
}

/// The columns of an answer: what they are called, and the property; null: the score.
QList<std::pair<QString, const Property*>> columnsOf(const Meaning& meaning)
{
    QList<std::pair<QString, const Property*>> columns;
    const Query& query = meaning.query();
    for (const Column& column : query.columns) {
        if (column.isScore) {
            columns.append({column.alias, nullptr});
        } else if (!column.isAll) {
            const Property* const property = meaning.property(column);
            columns.append({column.alias.isEmpty() ? property->queryName() : column.alias, property});
        }
        for (qsizetype i = 0; column.isAll && i < query.tables.size(); ++i) {
            const Table& table = query.tables[i];
            if (column.qualifier.isEmpty() || column.qualifier == table.alias || column.qualifier == table.type) {
                for (const Property& property : propertiesOf(typeQueried(table.type)->id)) {
                    columns.append({property.queryName(), &property});
                }
            }
        }
    }
    return columns;
}

QJsonObject rowOf(const Visit& visit, const Thing& thing, const QList<std::pair<QString, const Property*>>& columns, const Wish& wish)
{
    // A server that cannot tell the type of a row does not know which of its values are lists.
    const bool isTyped = std::any_of(columns.begin(), columns.end(), [](const auto& column) {
        return column.second != nullptr && (column.second->id == u"cmis:objectId" || column.second->id == u"cmis:objectTypeId");
    });
    const bool isListing = visit.site.isQuirky && wish.isSuccinct && !isTyped;
    const QString path = thing.isFolder() ? visit.site.shelves.pathOf(thing) : QString();
    QJsonObject row;
    for (const auto& [name, property] : columns) {
        const QJsonValue value =
            property == nullptr ? QJsonValue(1.0) : shownValue(*property, valueOf(thing, property->id, path, visit.files()), wish.isExtendedTime);
        if (wish.isSuccinct) {
            row.insert(name, isListing && !value.isNull() && !value.isArray() ? QJsonValue(QJsonArray{value}) : value);
        } else if (property == nullptr) {
            row.insert(name, QJsonObject{{u"queryName"_s, name},
                                         {u"displayName"_s, name},
                                         {u"type"_s, u"decimal"_s},
                                         {u"cardinality"_s, u"single"_s},
                                         {u"value"_s, value}});
        } else {
            QJsonObject shown = shownProperty(*property, value);
            shown.insert(u"queryName"_s, name);
            row.insert(name, shown);
        }
    }
    QJsonObject json{{wish.isSuccinct ? u"succinctProperties"_s : u"properties"_s, row}};
    if (wish.withActions) {
        json.insert(u"allowableActions"_s, actionsOf(visit, thing));
    }
    if (!wish.renditions.isEmpty()) {
        json.insert(u"renditions"_s, renditionsOf(thing, wish.renditions, visit.files()));
    }
    return json;
}

} // namespace

HttpResponse queried(const Visit& visit)
{
    const QString statement = visit.has(u"q"_s) ? visit.text(u"q"_s) : visit.text(u"statement"_s);
    if (statement.isEmpty()) {
        return refused(u"invalidArgument"_s, u"Statement must be set!"_s);
    }
    const auto query = parsedQuery(statement);
    const auto meaning = query ? Meaning::of(*query) : tl::make_unexpected(query.error());
    if (!meaning) {
        return refused(u"invalidArgument"_s, meaning.error());
    }
    if (meaning->hasOrder() && !visit.site.canOrder) {
        return refused(u"invalidArgument"_s, u"ORDER BY is not supported!"_s);
    }
    std::vector<Thing> hits;
    const bool allVersions = visit.flag(u"searchAllVersions"_s);
    const AccessionSet sure = sureHits(visit, *meaning, allVersions);
    eachCandidate(visit, *meaning, allVersions, sure, [&](const Thing& thing) {
        if (meaning->holds(visit, thing)) {
            hits.push_back(thing);
        }
    });
    const auto page = pageOf(visit, qint64(hits.size() + sure.size()));
    if (!page) {
        return page.error();
    }
    for (quint64 i = 0; i < sure.size(); ++i) {
        const Thing thing = *visit.find(seriesIdOf(sure.at(i)));
        if (qint64(i) >= page->to && (i == 0 || thing.modified > hits.back().modified)) {
            break;
        }
        hits.push_back(thing);
    }
    if (meaning->hasOrder()) {
        std::stable_sort(hits.begin(), hits.end(), [&](const Thing& a, const Thing& b) { return meaning->isBefore(visit, a, b); });
    }
    const Wish wish = wishOf(visit);
    const auto columns = columnsOf(*meaning);
    QJsonArray results;
    for (qint64 i = page->from; i < page->to; ++i) {
        results.append(rowOf(visit, hits[size_t(i)], columns, wish));
    }
    QJsonObject json{{u"results"_s, results}};
    page->addTo(json, visit.site);
    return answered(json);
}

} // namespace cf::sandbox::cmisd
