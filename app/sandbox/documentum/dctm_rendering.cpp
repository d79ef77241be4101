#include "app/sandbox/documentum/dctm_rendering.h"

#include "app/sandbox/documentum/dctm_meaning.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

bool mayWrite(const Visit& visit, const Thing& thing)
{
    const bool isFixed = thing.isFolder() && !visit.site.shelves.isWritten(thing.id);
    return visit.account.mayWrite && !isFixed && thing.type != u"dm_retainer";
}

void addVersioning(QJsonArray& links, const Visit& visit, const Thing& thing)
{
    const QString lock = visit.url(u"objects/%1/lock"_s.arg(thing.id));
    links.append(link(u"version-history"_s, visit.url(u"objects/%1/versions"_s.arg(thing.id))));
    links.append(emcLink(u"current-version"_s, visit.url(u"objects/%1/versions/current"_s.arg(thing.id))));
    if (!thing.antecedent.isEmpty()) {
        links.append(link(u"predecessor-version"_s, visit.url(u"objects/%1"_s.arg(thing.antecedent))));
    }
    if (!mayWrite(visit, thing)) {
        return;
    }
    if (thing.lockOwner.isEmpty()) {
        links.append(emcLink(u"checkout"_s, lock));
    } else if (thing.lockOwner == visit.account.name) {
        links.append(emcLink(u"cancel-checkout"_s, lock));
        const QString checkIn = visit.url(u"objects/%1/versions?object-id=%2&version-policy="_s.arg(thing.chronicle, thing.id));
        links.append(emcLink(u"checkin-next-major"_s, checkIn + u"next-major"_s));
        if (!thing.record) { // communications have major versions alone
            links.append(emcLink(u"checkin-next-minor"_s, checkIn + u"next-minor"_s));
        }
    }
}

QJsonArray linksOf(const Visit& visit, const Thing& thing, const QString& kind)
{
    const QString own = addressOf(visit, thing, kind), object = visit.url(u"objects/"_s + thing.id);
    QJsonArray links{link(u"self"_s, own)};
    if (mayWrite(visit, thing)) {
        links.append(link(u"edit"_s, own));
        links.append(emcLink(u"delete"_s, own));
    }
    if (kind == u"object" && kindOf(thing) != kind) {
        links.append(link(u"canonical"_s, addressOf(visit, thing, kindOf(thing))));
    }
    links.append(emcLink(u"parent-links"_s, object + u"/parent-links"_s));
    for (const QString& folder : thing.isLatest ? thing.folders : QStringList()) {
        links.append(link(u"parent"_s, visit.url(u"folders/"_s + folder), folder));
    }
    if (!thing.cabinet.isEmpty()) {
        links.append(emcLink(u"cabinet"_s, visit.url(u"cabinets/"_s + thing.cabinet)));
    }
    if (thing.isFolder()) {
        const QString folder = visit.url(u"folders/"_s + thing.id);
        for (const QString& what : {u"folders"_s, u"documents"_s, u"objects"_s, u"child-links"_s}) {
            links.append(emcLink(what, folder + u'/' + what));
        }
    }
    if (thing.isDocument()) {
        links.append(link(u"contents"_s, object + u"/contents"_s));
        if (!thing.files.isEmpty()) {
            links.append(emcLink(u"primary-content"_s, object + u"/contents/content"_s));
        }
        addVersioning(links, visit, thing);
    }
    links.append(emcLink(u"relations"_s, visit.url(u"relations?related-object-id=%1&related-object-role=any"_s.arg(thing.id))));
    links.append(emcLink(u"object-aspects"_s, object + u"/aspects"_s));
    links.append(emcLink(u"permissions"_s, object + u"/permissions"_s));
    links.append(emcLink(u"permission-set"_s, object + u"/permission-set"_s));
    return links;
}

/// Which attributes a client wants: `view` with names, or all.
bool isWanted(const QStringList& view, const QString& name) { return view.isEmpty() || view.contains(name); }

QStringList viewOf(const Visit& visit)
{
    const QString view = visit.text(u"view").toLower();
    return view.isEmpty() || view.startsWith(u':') ? QStringList() : view.split(u',', Qt::SkipEmptyParts);
}

} // namespace

QJsonObject link(const QString& relation, const QString& href, const QString& title)
{
    QJsonObject made{{u"rel"_s, relation}, {u"href"_s, href}};
    if (!title.isEmpty()) {
        made.insert(u"title"_s, title);
    }
    return made;
}

QJsonObject emcLink(const QString& relation, const QString& href, const QString& title)
{
    return link(u"http://identifiers.emc.com/linkrel/"_s + relation, href, title);
}

QJsonObject templateLink(const QString& relation, const QString& hrefTemplate)
{
    return {{u"rel"_s, u"http://identifiers.emc.com/linkrel/"_s + relation}, {u"hreftemplate"_s, hrefTemplate}};
}

QJsonValue shownValue(const QJsonValue& value, const Attribute& attribute, const QTimeZone& zone)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue& one : value.toArray()) {
            all.append(shownValue(one, attribute, zone));
        }
        return all.isEmpty() ? QJsonValue() : all;
    }
    return attribute.form == Form::Time && value.isDouble() ? QJsonValue(timeText(value.toInteger(), zone)) : value;
}

QString kindOf(const Thing& thing)
{
    return thing.type == u"dm_cabinet" ? u"cabinet"_s : thing.isFolder() ? u"folder"_s : isKindOf(thing.type, u"dm_document"_s) ? u"document"_s : u"object"_s;
}

QString addressOf(const Visit& visit, const Thing& thing, const QString& kind) { return visit.url(kind + u"s/"_s + thing.id); }

QJsonObject shownThing(const Visit& visit, const Thing& thing, const QString& kind)
{
    QJsonObject properties;
    const QStringList view = viewOf(visit);
    for (const Attribute& attribute : attributesOf(thing.type)) {
        const bool isThere = !attribute.isOfAspect() || thing.aspects.contains(attribute.name.section(u'.', 0, 0));
        if (!isThere || !isWanted(view, attribute.name)) {
            continue;
        }
        QJsonValue value = valueOf(thing, attribute, visit.files());
        if (attribute.name == u"r_folder_path") {
            value = QJsonArray{visit.site.shelves.pathOf(thing.id)};
        } else if (attribute.name == u"i_ancestor_id") {
            value = QJsonArray::fromStringList(visit.site.shelves.ancestryOf(thing.id));
        }
        properties.insert(attribute.name, shownValue(value, attribute, visit.site.modes.zone));
    }
    QJsonObject shown{{u"name"_s, kind}, {u"type"_s, thing.type}, {u"definition"_s, visit.url(u"types/"_s + thing.type)}, {u"properties"_s, properties}};
    if (visit.flag(u"links", true)) {
        shown.insert(u"links"_s, linksOf(visit, thing, kind));
    }
    return shown;
}

QJsonObject shownRow(const Visit& visit, const QString& kind, const QString& type, const QJsonObject& values, const QString& address)
{
    QJsonObject properties;
    const QStringList view = viewOf(visit);
    for (const Attribute& attribute : attributesOf(type)) {
        if (isWanted(view, attribute.name)) {
            const auto found = values.constFind(attribute.name);
            properties.insert(attribute.name, shownValue(found == values.constEnd() ? emptyOf(attribute) : *found, attribute, visit.site.modes.zone));
        }
    }
    return {{u"name"_s, kind},
            {u"type"_s, type},
            {u"definition"_s, visit.url(u"types/"_s + type)},
            {u"properties"_s, properties},
            {u"links"_s, QJsonArray{link(u"self"_s, address)}}};
}

Entry entryOf(const Visit& visit, const Thing& thing, const QString& kind)
{
    return {thing.id,       thing.name,    thing.type + u' ' + thing.id, addressOf(visit, thing, kind),
            thing.modified, thing.created, [&visit, thing, kind] { return shownThing(visit, thing, kind); }};
}

HttpResponse feed(const Visit& visit, const QString& title, qint64 count, const std::function<Entry(qint64 index)>& entryAt, bool isInline)
{
    const QTimeZone& zone = visit.site.modes.zone;
    const qint64 page = visit.page(), size = visit.pageSize(), from = (page - 1) * size, to = std::min(from + size, count);
    const bool isInlined = visit.flag(u"inline", isInline);
    const auto pageLink = [&](const QString& relation, qint64 number) {
        return link(relation, visit.self({{u"items-per-page"_s, QString::number(size)}, {u"page"_s, QString::number(number)}}));
    };
    QJsonArray links{link(u"self"_s, visit.self())}, entries;
    if (to < count && from < count) {
        links.append(pageLink(u"next"_s, page + 1));
    }
    if (page > 1) {
        links.append(pageLink(u"previous"_s, page - 1));
    }
    links.append(pageLink(u"first"_s, 1));
    for (qint64 i = from; i < to; ++i) {
        const Entry entry = entryAt(i);
        QJsonObject shown{{u"id"_s, entry.id},
                          {u"title"_s, entry.title},
                          {u"updated"_s, timeText(entry.updated, zone)},
                          {u"published"_s, timeText(entry.published, zone)}};
        if (!entry.summary.isEmpty()) {
            shown.insert(u"summary"_s, entry.summary);
        }
        if (!entry.address.isEmpty()) {
            shown.insert(u"links"_s, QJsonArray{link(u"edit"_s, entry.address)});
        }
        shown.insert(u"content"_s, isInlined ? entry.inlined() : QJsonObject{{u"type"_s, u"application/vnd.emc.documentum+json"_s}, {u"src"_s, entry.address}});
        entries.append(shown);
    }
    QJsonObject json{{u"id"_s, visit.self().section(u'?', 0, 0)},
                     {u"title"_s, title},
                     {u"author"_s, QJsonArray{QJsonObject{{u"name"_s, u"Open Text Documentum"_s}}}},
                     {u"updated"_s, timeText(visit.site.shelves.now(), zone)},
                     {u"page"_s, page},
                     {u"items-per-page"_s, size}};
    if (visit.flag(u"include-total") && !visit.has(u"dql")) {
        json.insert(u"total"_s, count);
        links.append(pageLink(u"last"_s, std::max<qint64>(1, (count + size - 1) / size)));
    }
    json.insert(u"links"_s, links);
    if (!entries.isEmpty()) { // an empty feed has none at all
        json.insert(u"entries"_s, entries);
    }
    return answered(json);
}

HttpResponse feedOf(const Visit& visit, const QString& title, const QList<Thing>& things, const QString& kind)
{
    return feed(visit, title, things.size(), [&](qint64 i) { return entryOf(visit, things[i], kind.isEmpty() ? kindOf(things[i]) : kind); });
}

Or<QList<Thing>> sifted(const Visit& visit, const QList<Thing>& things, const QString& type)
{
    std::optional<DqlCondition> where;
    if (visit.has(u"filter")) {
        auto condition = parsedFilter(visit.text(u"filter"), {visit.site.modes.zone, visit.site.clock.now()});
        if (!condition) {
            return tl::make_unexpected(illegal(condition.error()));
        }
        where = std::move(*condition);
    }
    const auto sort = visit.has(u"sort") ? parsedSort(visit.text(u"sort")) : tl::expected<QList<DqlOrder>, QString>();
    if (!sort) {
        return tl::make_unexpected(illegal(sort.error()));
    }
    const auto meaning = Meaning::of(visit.site, type, {}, where, [](const DqlQuery&) { return tl::make_unexpected(u"no subqueries here"_s); });
    if (!meaning) {
        return tl::make_unexpected(illegal(meaning.error()));
    }
    std::vector<Row> rows;
    for (const Thing& thing : things) {
        Row row{std::make_shared<const Thing>(thing), {}};
        if (meaning->holds(row)) {
            rows.push_back(std::move(row));
        }
    }
    for (const DqlOrder& order : *sort) {
        const Attribute* const attribute = meaning->attribute(order.column.name);
        if (attribute == nullptr || attribute->isRepeating) {
            return tl::make_unexpected(illegal(u"Invalid sort attribute [%1]"_s.arg(order.column.name)));
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        for (const DqlOrder& order : *sort) {
            const int way = meaning->compared(a, b, *meaning->attribute(order.column.name));
            if (way != 0) {
                return (way < 0) != order.isDescending;
            }
        }
        return false;
    });
    QList<Thing> sorted;
    for (const Row& row : rows) {
        sorted.append(*row.thing);
    }
    return sorted;
}

} // namespace cf::sandbox::documentum
