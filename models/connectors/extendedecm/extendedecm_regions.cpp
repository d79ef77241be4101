#include "models/connectors/extendedecm/extendedecm_further.h"

#include "models/base/text.h"
#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

/// All that a document says beside its attributes, and the region of it, if one is known.
const QList<std::pair<QString, QString>>& properties()
{
    static const QList<std::pair<QString, QString>> all{
        {u"name"_s, u"OTName"_s},         {u"create_date"_s, u"OTCreateDate"_s}, {u"workspace/id"_s, u"OTLocation"_s},
        {u"description"_s, {}},           {u"external_source"_s, {}},            {u"external_identity"_s, {}},
        {u"external_identity_type"_s, {}}, {u"external_create_date"_s, {}},      {u"external_modify_date"_s, {}},
        {u"folder"_s, {}},                {u"workspace/name"_s, {}},             {u"record/classification"_s, {}},
        {u"record/file_number"_s, {}},    {u"record/status"_s, {}},              {u"record/record_date"_s, {}},
        {u"record/essential"_s, {}},      {u"record/official"_s, {}}};
    return all;
}

bool isTrue(const QJsonValue& value)
{
    return value.isString() ? value.toString().compare(u"true", Qt::CaseInsensitive) == 0 : value.toBool() || value.toInt() != 0;
}

QString regionOf(const AttributeKey& key) { return u"Attr_%1_%2"_s.arg(key.category).arg(key.attribute); }

QString attributeName(const QString& key) { return fold(QStringView(key).trimmed()); }

} // namespace

std::vector<RegionWire> regionsFrom(const QJsonObject& answer)
{
    std::vector<RegionWire> out;
    for (const QJsonValue one : answer["data"_L1].toArray()) {
        const QString name = scalarText(one["name"_L1]);
        const QJsonValue queryable = one["queryable"_L1];
        if (!name.isEmpty() && (queryable.isUndefined() || queryable.isNull() || isTrue(queryable))) {
            out.push_back({name, scalarText(one["display_name"_L1]), isTrue(one["search_by_default"_L1])});
        }
    }
    return out;
}

SearchRegions::SearchRegions(const std::optional<std::vector<RegionWire>>& listed, const AttributeNames& names, const MapRules& rules)
{
    QSet<QString> shown{u"OTName"_s, u"OTLocation"_s}; // which its own programs ask without looking
    QSet<QString> usual;
    for (const RegionWire& region : listed.value_or(std::vector<RegionWire>())) {
        shown.insert(region.name);
        if (region.isUsual) {
            usual.insert(region.name);
        } else if (region.name.startsWith(u"Attr_")) {
            m_unusual << region.name;
        }
    }
    const auto isListed = [&](const QString& region) {
        return !region.isEmpty() && (shown.contains(region) || (!listed && region.startsWith(u"Attr_")));
    };
    addAttributes(names, rules, isListed);
    addProperties(rules.vocabulary, isListed);
    for (const RegionWire& region : listed.value_or(std::vector<RegionWire>())) {
        // An attribute that no document looked at has: by its number, or by the name that the list has for it.
        const QString numbers = region.name.mid(5).replace(u'_', u'/');
        for (const QString& key : {numbers, QString(region.display).replace(u": "_s, u"/"_s).replace(u':', u'/')}) {
            const bool isNew = region.name.startsWith(u"Attr_") && !m_seen.contains(region.name) && key.contains(u'/');
            if (isNew && rules.vocabulary.field(key)) {
                add(key, rules.vocabulary.field(key), {region.name}, true);
            }
        }
    }
    excludeUnseen(rules.vocabulary);
    m_unusual.sort();
}

void SearchRegions::add(const QString& key, std::optional<StatedField> field, const Source& source, bool isListed)
{
    m_seen.insert(normalizedKey(key));
    if (!isListed) {
        if (field) {
            m_unasked.insert(int(*field));
        }
        return;
    }
    m_seen.insert(source.region);
    m_attributes[attributeName(key)].push_back(source);
    if (field) { // what a field has already is kept as an attribute
        m_fields[int(*field)].push_back(source);
        m_attributes[attributeName(nameOf(*field).name)].push_back(source);
    }
}

void SearchRegions::addAttributes(const AttributeNames& names, const MapRules& rules,
                                  const std::function<bool(const QString&)>& isListed)
{
    const SiteVocabulary& vocabulary = rules.vocabulary;
    for (const AttributeNames::Named& attribute : names.all(vocabulary)) {
        const Source source{regionOf(attribute.at), attribute.isDay};
        const bool listed = isListed(source.region);
        const bool isOfFiles = !rules.fileSet.isEmpty() && attribute.key.startsWith(rules.fileSet + u'/');
        const auto* table = attribute.set.isEmpty() ? nullptr : vocabulary.table(attribute.set);
        m_seen.insert(normalizedKey(attribute.set));
        m_seen.insert(source.region);
        if (table) {
            const bool isColumn = size_t(attribute.column) < table->size() && (*table)[size_t(attribute.column)].has_value();
            if (isColumn) {
                add(attribute.key, (*table)[size_t(attribute.column)], source, listed);
            }
        } else if (const auto* lines = vocabulary.table(attribute.key)) {
            for (const std::optional<StatedField>& field : *lines) {
                add(attribute.key, field, {source.region}, listed);
            }
        } else if (isOfFiles || vocabulary.ignores(attribute.key)) {
            m_seen.insert(normalizedKey(attribute.key));
        } else {
            add(attribute.key, vocabulary.field(attribute.key), source, listed);
        }
    }
}

void SearchRegions::addProperties(const SiteVocabulary& vocabulary, const std::function<bool(const QString&)>& isListed)
{
    for (const auto& [key, region] : properties()) {
        if (vocabulary.ignores(key)) {
            m_seen.insert(normalizedKey(key));
        } else {
            add(key, vocabulary.field(key), {region, false, region == u"OTCreateDate"}, isListed(region));
        }
    }
}

/// What the mapping names and no document looked at has may be said by others.
void SearchRegions::excludeUnseen(const SiteVocabulary& vocabulary)
{
    for (const StatedFieldName& field : statedFields()) {
        for (const QString& key : vocabulary.keysFor(field.field)) {
            if (!m_seen.contains(key)) {
                m_unasked.insert(int(field.field));
            }
        }
    }
    for (const QString& key : vocabulary.tableKeys()) {
        if (!m_seen.contains(key)) {
            for (const std::optional<StatedField>& field : *vocabulary.table(key)) {
                m_unasked.insert(field ? int(*field) : -1);
            }
        }
    }
}

std::optional<SearchRegions::Sources> SearchRegions::of(const std::vector<StatedField>& fields) const
{
    Sources out;
    for (const StatedField field : fields) {
        if (m_unasked.contains(int(field))) {
            return std::nullopt;
        }
        const Sources some = m_fields.value(int(field));
        out.insert(out.end(), some.begin(), some.end());
    }
    return out.empty() ? std::nullopt : std::optional(std::move(out));
}

std::optional<SearchRegions::Sources> SearchRegions::ofAttribute(const QString& key) const
{
    const auto found = m_attributes.constFind(attributeName(key));
    return found == m_attributes.cend() ? std::nullopt : std::optional(*found);
}

} // namespace cf::connectors::extendedecm
