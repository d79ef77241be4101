#include "app/sandbox/archivesspace/aspace_search.h"

#include "app/sandbox/archivesspace/aspace_query.h"

#include <QJsonDocument>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostOnPage = 250;

HttpResponse indexDown()
{
    return broken(
        u"Connection refused - Failed to open TCP connection to localhost:8983 (Connection refused - connect(2) for \"localhost\" port 8983)"_s);
}

/// The record as the index knows it, if it does.
std::optional<ShelvedRecord> indexed(const Site& site, Key key)
{
    auto record = site.shelves.findBuried(key);
    if (record && site.clock.now() < record->indexedAgain) {
        return record->isUnknownToIndex ? std::nullopt : record->indexedBefore ? std::optional(*record->indexedBefore) : record;
    }
    if (!record || record->isDeleted) {
        return std::nullopt;
    }
    const auto accession = site.shelves.accessionOf(key);
    const bool isLate = accession && site.clock.now() < lateIndexing && site.holdings.record(*accession).trap == 19;
    return isLate ? std::nullopt : record;
}

void collectTexts(const QJsonValue& value, QStringList& texts)
{
    if (value.isString()) {
        texts.append(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue& one : value.toArray()) {
            collectTexts(one, texts);
        }
    } else if (value.isObject()) {
        for (const QJsonValue& one : value.toObject()) {
            collectTexts(one, texts);
        }
    }
}

IndexedFields fieldsOf(const ShelvedRecord& record, const QJsonObject& json)
{
    IndexedFields fields;
    const auto add = [&fields](const QString& name, const QJsonValue& value) {
        if (value.isBool()) {
            fields[name].append(value.toBool() ? u"true"_s : u"false"_s);
        } else if (!value.toString().isEmpty()) {
            fields[name].append(value.toString());
        }
    };
    const QString model = traits(record.key.kind).model;
    add(u"id"_s, record.uri());
    add(u"uri"_s, record.uri());
    add(u"primary_type"_s, model);
    add(u"jsonmodel_type"_s, model);
    add(u"title"_s, model == u"archival_object" ? json[u"display_string"] : json[u"title"]);
    for (const QString& name :
         {u"component_id"_s, u"ref_id"_s, u"digital_object_id"_s, u"digital_object_type"_s, u"level"_s, u"event_type"_s, u"outcome"_s,
          u"create_time"_s, u"system_mtime"_s, u"user_mtime"_s, u"created_by"_s, u"last_modified_by"_s, u"publish"_s}) {
        add(name, json[name]);
    }
    add(u"identifier"_s, json.contains(u"digital_object_id") ? json[u"digital_object_id"]
                         : json.contains(u"component_id")    ? json[u"component_id"]
                                                             : json[u"id_0"]);
    add(u"repository"_s, record.repository == 0 ? QJsonValue(u"global"_s) : QJsonValue(u"/repositories/%1"_s.arg(record.repository)));
    add(u"suppressed"_s, record.isSuppressed);
    add(u"resource"_s, json[u"resource"][u"ref"]);
    add(u"digital_object"_s, json[u"digital_object"][u"ref"]);
    const auto each = [&](const QString& list, const QString& field, std::initializer_list<QString> path) {
        for (const QJsonValue& one : json[list].toArray()) {
            QJsonValue value = one;
            for (const QString& step : path) {
                value = value.toObject()[step];
            }
            add(field, value);
        }
    };
    each(u"external_ids"_s, u"external_id"_s, {u"external_id"_s});
    each(u"dates"_s, u"dates"_s, {u"begin"_s});
    each(u"linked_agents"_s, u"agent_uris"_s, {u"ref"_s});
    each(u"linked_records"_s, u"linked_record_uris"_s, {u"ref"_s});
    each(u"instances"_s, u"digital_object_uris"_s, {u"digital_object"_s, u"ref"_s});
    each(u"linked_instances"_s, u"linked_instance_uris"_s, {u"ref"_s});
    each(u"classifications"_s, u"classification_uris"_s, {u"ref"_s});
    each(u"file_versions"_s, u"checksum_method_enum_s"_s, {u"checksum_method"_s});
    each(u"rights_statements"_s, u"rights_type_enum_s"_s, {u"rights_type"_s});
    collectTexts(json, fields[u"fullrecord"_s]);
    fields[u"notes"_s] = {};
    collectTexts(json[u"notes"], fields[u"notes"_s]);
    return fields;
}

/// The indexer resolves these, and so has what they say, too; as far as the index has heard of it.
QJsonObject withDigitalObjects(QJsonObject json, const Visit& visit)
{
    QJsonArray instances = json[u"instances"].toArray();
    for (QJsonValueRef one : instances) {
        QJsonObject instance = one.toObject(), link = instance[u"digital_object"].toObject();
        const auto reference = referenceOf(link[u"ref"].toString());
        const auto record = reference ? indexed(visit.site, reference->key) : std::nullopt;
        if (record) {
            link.insert(u"_resolved"_s, rendered(*record, visit));
            instance.insert(u"digital_object"_s, link);
            one = instance;
        }
    }
    if (!instances.isEmpty()) {
        json.insert(u"instances"_s, instances);
    }
    return json;
}

struct Hit {
    QJsonObject json;
    IndexedFields fields;
};

/// Everything the index has that fits, in the order of kinds and ids.
std::vector<Hit> hitsOf(Visit& visit, int repository, const QStringList& types, const std::vector<Condition>& conditions)
{
    std::vector<Hit> hits;
    const Shelves& shelves = visit.site.shelves;
    for (int i = 0; i < kindCount; ++i) {
        const auto kind = Kind(i);
        if (!types.isEmpty() && !types.contains(traits(kind).model)) {
            continue;
        }
        QSet<int> ids;
        for (const Repository& one : visit.site.accounts.repositories()) {
            if (!traits(kind).isGlobal && (repository == 0 || one.id == repository)) {
                for (const quint64 id : shelves.ids(kind, one.id, true).all()) {
                    ids.insert(int(id));
                }
            }
        }
        for (const ShelvedRecord* record : shelves.written(kind)) { // the index may still know what is gone
            ids.insert(record->key.id);
        }
        QList<int> sorted(ids.begin(), ids.end());
        std::sort(sorted.begin(), sorted.end());
        for (const int id : sorted) {
            const auto record = indexed(visit.site, {kind, id});
            if (!record || (record->isSuppressed && !visit.seesSuppressed(record->repository)) ||
                (repository != 0 && record->repository != 0 && record->repository != repository)) {
                continue;
            }
            Hit hit;
            hit.json = withDigitalObjects(rendered(*record, visit), visit);
            hit.fields = fieldsOf(*record, hit.json);
            if (std::all_of(conditions.begin(), conditions.end(), [&](const Condition& condition) { return condition(hit.fields); })) {
                hits.push_back(std::move(hit));
            }
        }
    }
    return hits;
}

QJsonObject shown(const Hit& hit, const QStringList& only)
{
    static const QStringList several{u"external_id"_s,
                                     u"dates"_s,
                                     u"agent_uris"_s,
                                     u"linked_record_uris"_s,
                                     u"linked_instance_uris"_s,
                                     u"digital_object_uris"_s,
                                     u"classification_uris"_s,
                                     u"checksum_method_enum_s"_s,
                                     u"rights_type_enum_s"_s,
                                     u"notes"_s};
    static const QStringList flags{u"publish"_s, u"suppressed"_s};
    QJsonObject json{{u"types"_s, QJsonArray::fromStringList(hit.fields.value(u"primary_type"_s))}};
    for (auto it = hit.fields.begin(); it != hit.fields.end(); ++it) {
        if (it.key() != u"fullrecord" && !it->isEmpty()) {
            json.insert(it.key(), several.contains(it.key()) ? QJsonValue(QJsonArray::fromStringList(*it))
                                  : flags.contains(it.key()) ? QJsonValue(it->constFirst() == u"true")
                                                             : QJsonValue(it->constFirst()));
        }
    }
    json.insert(u"json"_s, QString::fromUtf8(QJsonDocument(hit.json).toJson(QJsonDocument::Compact)));
    if (!only.isEmpty()) {
        for (const QString& key : json.keys()) {
            if (!only.contains(key)) {
                json.remove(key);
            }
        }
    }
    return json;
}

void sort(std::vector<Hit>& hits, const QString& order)
{
    QString field = order.section(u' ', 0, 0);
    field = field == u"title_sort" ? u"title"_s : field;
    const bool isDescending = order.section(u' ', 1, 1) == u"desc";
    std::stable_sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) {
        const QString left = a.fields.value(field).value(0), right = b.fields.value(field).value(0);
        return isDescending ? right < left : left < right;
    });
}

QJsonObject facetsOf(const std::vector<Hit>& hits, const QStringList& names, qint64 fewest)
{
    QJsonObject counted;
    for (const QString& name : names) {
        QMap<QString, int> counts;
        for (const Hit& hit : hits) {
            for (const QString& value : hit.fields.value(name == u"types" ? u"primary_type"_s : name)) {
                ++counts[value];
            }
        }
        QList<std::pair<int, QString>> order;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            order.append({-*it, it.key()});
        }
        std::sort(order.begin(), order.end());
        QJsonArray flat;
        for (const auto& [count, value] : order.mid(0, 100)) {
            if (-count >= fewest) {
                flat.append(value);
                flat.append(-count);
            }
        }
        counted.insert(name, flat);
    }
    return {{u"facet_queries"_s, QJsonObject()},
            {u"facet_fields"_s, counted},
            {u"facet_ranges"_s, QJsonObject()},
            {u"facet_intervals"_s, QJsonObject()},
            {u"facet_heatmaps"_s, QJsonObject()}};
}

Result<std::vector<Condition>> conditionsOf(Visit& visit)
{
    std::vector<Condition> conditions;
    const auto advanced = [&](const QString& name, bool isLiteral) -> Result<void> {
        const QString written = visit.text(name);
        if (!written.isEmpty()) {
            CF_TRY(Condition condition, conditionOf(QJsonDocument::fromJson(written.toUtf8()).object(), isLiteral));
            conditions.push_back(std::move(condition));
        }
        return {};
    };
    if (visit.has(u"q"_s)) {
        conditions.push_back(conditionOf(visit.text(u"q"_s)));
    } else {
        CF_CHECK(advanced(u"aq"_s, false));
    }
    CF_CHECK(advanced(u"filter"_s, true));
    for (const QString& filter : visit.list(u"filter_query"_s)) {
        conditions.push_back(conditionOf(filter));
    }
    const QStringList excluded = visit.list(u"exclude"_s);
    conditions.push_back([excluded](const IndexedFields& fields) { return !excluded.contains(fields.value(u"id"_s).value(0)); });
    const QString root = visit.text(u"root_record"_s);
    if (!root.isEmpty()) {
        conditions.push_back([root](const IndexedFields& fields) {
            return fields.value(u"resource"_s).contains(root) || fields.value(u"digital_object"_s).contains(root);
        });
    }
    return conditions;
}

} // namespace

HttpResponse searched(Visit& visit, int repository)
{
    const auto page = visit.integer(u"page"_s, true);
    const qint64 size = std::min(visit.integer(u"page_size"_s).value_or(10), mostOnPage);
    const QStringList types = visit.list(u"type"_s), facets = visit.list(u"facet"_s), only = visit.list(u"fields"_s);
    const qint64 fewest = visit.integer(u"facet_mincount"_s).value_or(0);
    const auto conditions = conditionsOf(visit);
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    if (!visit.may(repository == 0 ? u"view_all_records"_s : u"view_repository"_s, repository)) {
        return denied();
    }
    if (!conditions) {
        return failed(400, conditions.error().detail);
    }
    if (!visit.site.isIndexUp) {
        return indexDown();
    }
    if (*page < 1 || size < 1) {
        return broken(u"Offsets must be greater than or equal to 0"_s);
    }
    std::vector<Hit> hits = hitsOf(visit, repository, types, *conditions);
    if (visit.has(u"sort"_s)) {
        sort(hits, visit.text(u"sort"_s));
    }
    const auto total = qint64(hits.size()), first = std::min(total, (*page - 1) * size), last = std::min(total, first + size);
    QJsonArray results;
    for (qint64 i = first; i < last; ++i) {
        results.append(shown(hits[size_t(i)], only));
    }
    return answered(QJsonObject{{u"page_size"_s, size},
                                {u"first_page"_s, 1},
                                {u"last_page"_s, (total + size - 1) / size},
                                {u"this_page"_s, *page},
                                {u"offset_first"_s, total == 0 ? 0 : first + 1},
                                {u"offset_last"_s, last},
                                {u"total_hits"_s, total},
                                {u"results"_s, results},
                                {u"facets"_s, facetsOf(hits, facets, fewest)}});
}

HttpResponse byExternalId(Visit& visit)
{
    const QString id = visit.text(u"eid"_s, true);
    const QStringList types = visit.list(u"type"_s);
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    if (!visit.may(u"view_all_records"_s)) {
        return denied();
    }
    if (!visit.site.isIndexUp) {
        return indexDown();
    }
    const auto hits = hitsOf(visit, 0, types, {[id](const IndexedFields& fields) { return fields.value(u"external_id"_s).contains(id); }});
    QJsonArray uris;
    for (size_t i = 0; i < std::min<size_t>(hits.size(), 10); ++i) {
        uris.append(hits[i].json[u"uri"]);
    }
    HttpResponse response = answered(uris, hits.empty() ? 404 : hits.size() == 1 ? 303 : 300);
    if (hits.size() == 1) {
        response.headers.append({"Location", uris[0].toString().toUtf8()});
        response.body.clear();
    }
    return response;
}

HttpResponse recordsByUri(Visit& visit)
{
    const QStringList uris = visit.list(u"uri"_s);
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    if (!visit.may(u"view_all_records"_s)) {
        return denied();
    }
    if (!visit.site.isIndexUp) {
        return indexDown();
    }
    QJsonArray results;
    for (const QString& uri : uris) {
        const auto reference = referenceOf(uri);
        if (const auto record = reference ? indexed(visit.site, reference->key) : std::nullopt) {
            const QJsonObject json = rendered(*record, visit);
            results.append(shown({json, fieldsOf(*record, json)}, {}));
        }
    }
    const qint64 total = results.size();
    return answered(QJsonObject{{u"page_size"_s, total},
                                {u"first_page"_s, 1},
                                {u"last_page"_s, 1},
                                {u"this_page"_s, 1},
                                {u"offset_first"_s, 1},
                                {u"offset_last"_s, total},
                                {u"total_hits"_s, total},
                                {u"results"_s, results}});
}

} // namespace cf::sandbox::archivesspace
