#include "models/connectors/extendedecm/extendedecm_names.h"

#include "models/connectors/remote/json_value.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

constexpr qsizetype mostValues = 2'000; ///< of one attribute; a hostile one may have millions
constexpr int typeOfDay = -7;

QString joined(const QString& a, const QString& b) { return a + u'/' + b; }

bool isNamed(const QString& key, const SiteVocabulary& vocabulary)
{
    return vocabulary.field(key) || vocabulary.table(key) || vocabulary.ignores(key);
}

QString numbersOf(const AttributeKey& key)
{
    QString out = QString::number(key.category);
    if (key.set > 0) {
        out = joined(out, QString::number(key.set));
    }
    return key.attribute > 0 ? joined(out, QString::number(key.attribute)) : out;
}

/// In a table these part lines and columns.
QString cell(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); }

} // namespace

std::optional<AttributeKey> attributeKey(const QString& key)
{
    std::array<qint64, 4> numbers{};
    size_t count = 0;
    for (const QStringView part : QStringView(key).tokenize(u'_')) {
        bool isNumber = false;
        const qint64 number = part.toLongLong(&isNumber);
        const bool isAnyRow = count == 2 && part == u"x";
        if (count == numbers.size() || ((!isNumber || number <= 0) && !isAnyRow)) {
            return std::nullopt;
        }
        numbers[count++] = isAnyRow ? 0 : number;
    }
    if (count == 2 && numbers[1] > 1) { // the first is the category itself
        return AttributeKey{numbers[0], 0, 0, int(numbers[1])};
    }
    if (count == numbers.size()) {
        return AttributeKey{numbers[0], int(numbers[1]), int(numbers[2]), int(numbers[3])};
    }
    return std::nullopt;
}

void AttributeNames::learn(const QJsonObject& definitions)
{
    for (auto it = definitions.begin(); it != definitions.end(); ++it) {
        const QJsonObject in = it->toObject();
        bool isCategory = false;
        const qint64 id = it.key().section(u'_', 0, 0).toLongLong(&isCategory);
        const QString name = in["name"_L1].toString().trimmed();
        const QString persona = in["persona"_L1].toString();
        if (!isCategory || name.isEmpty()) {
            continue;
        }
        if (!it.key().contains(u'_') || persona == u"category") {
            m_categories.insert(id, name);
        } else if (const auto key = attributeKey(it.key())) {
            AttributeKey at = *key;
            at.row = 0;
            if (persona == u"set") {
                at = {at.category, at.set > 0 ? at.set : at.attribute, 0, 0};
            }
            m_attributes.insert(at, {name, in["type"_L1].toInt() == typeOfDay});
        }
    }
}

bool AttributeNames::know(const QJsonObject& values) const
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (auto key = attributeKey(it.key())) {
            key->row = 0;
            const AttributeKey asSet{key->category, key->attribute, 0, 0};
            if (!m_attributes.contains(*key) && (key->set > 0 || !m_attributes.contains(asSet))) {
                return false;
            }
        }
    }
    return true;
}

QString AttributeNames::keyOf(const AttributeKey& key, const SiteVocabulary& vocabulary) const
{
    const QString numbers = numbersOf(key);
    const QString category = m_categories.value(key.category);
    QString name = category;
    if (key.set > 0) {
        const auto set = m_attributes.constFind({key.category, key.set, 0, 0});
        name = set == m_attributes.cend() || name.isEmpty() ? QString() : joined(name, set->name);
    }
    if (key.attribute > 0) {
        const auto attribute = m_attributes.constFind({key.category, key.set, 0, key.attribute});
        name = attribute == m_attributes.cend() || name.isEmpty() ? QString() : joined(name, attribute->name);
    }
    return name.isEmpty() || isNamed(numbers, vocabulary) ? numbers : name;
}

QStringList AttributeNames::textsOf(const AttributeKey& key, const QJsonValue& value) const
{
    const auto known = m_attributes.constFind({key.category, key.set, 0, key.attribute});
    const bool isDay = known != m_attributes.cend() && known->isDay;
    QStringList texts;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue one : list) {
        QString text = scalarText(one).trimmed();
        if (isDay && text.endsWith(u"T00:00:00")) {
            text.chop(9);
        }
        if (!text.isEmpty() && texts.size() < mostValues) {
            texts << text;
        }
    }
    return texts;
}

Stated AttributeNames::stated(const QJsonObject& values, const SiteVocabulary& vocabulary) const
{
    QMap<AttributeKey, QStringList> known; // by number, since the text of JSON has an order of its own
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (const auto key = attributeKey(it.key())) {
            known.insert(*key, textsOf(*key, *it));
        }
    }
    Stated out;
    QMap<AttributeKey, QMap<int, QMap<int, QString>>> tables; // set -> row -> attribute -> text
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        const AttributeKey set{it.key().category, it.key().set, 0, 0};
        if (set.set > 0 && vocabulary.table(keyOf(set, vocabulary))) {
            tables[set][it.key().row][it.key().attribute] = cell(it->join(u", "_s));
            continue;
        }
        AttributeKey attribute = it.key();
        attribute.row = 0;
        const QString key = keyOf(attribute, vocabulary);
        if (vocabulary.table(key)) {
            out.emplace_back(key, it->join(u'\n'));
            continue;
        }
        for (const QString& text : *it) {
            out.emplace_back(key, text);
        }
    }
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        // A column is there in every row, also where it is empty everywhere.
        QSet<int> columns;
        for (auto it = m_attributes.cbegin(); it != m_attributes.cend(); ++it) {
            if (it.key().category == table.key().category && it.key().set == table.key().set && it.key().attribute > 0) {
                columns.insert(it.key().attribute);
            }
        }
        for (const QMap<int, QString>& row : *table) {
            for (auto it = row.cbegin(); it != row.cend(); ++it) {
                columns.insert(it.key());
            }
        }
        QList<int> order = columns.values();
        std::sort(order.begin(), order.end());
        QStringList lines;
        for (const QMap<int, QString>& row : *table) {
            QStringList cells;
            for (const int column : std::as_const(order)) {
                cells << row.value(column);
            }
            lines << cells.join(u'\t');
        }
        out.emplace_back(keyOf(table.key(), vocabulary), lines.join(u'\n'));
    }
    return out;
}

std::vector<Stated> AttributeNames::rows(const QJsonObject& values, const QString& set,
                                         const SiteVocabulary& vocabulary) const
{
    QMap<int, Stated> rows;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto key = attributeKey(it.key());
        if (!key || key->set == 0) {
            continue;
        }
        const AttributeKey whole{key->category, key->set, 0, 0};
        const AttributeKey attribute{key->category, key->set, 0, key->attribute};
        if (numbersOf(whole) == set || normalizedKey(keyOf(whole, vocabulary)) == normalizedKey(set)) {
            rows[key->row].emplace_back(keyOf(attribute, vocabulary), textsOf(*key, *it).join(u", "_s));
        }
    }
    return {rows.cbegin(), rows.cend()};
}

std::vector<AttributeNames::Named> AttributeNames::all(const SiteVocabulary& vocabulary) const
{
    std::vector<Named> out;
    for (auto it = m_attributes.cbegin(); it != m_attributes.cend(); ++it) {
        if (it.key().attribute == 0) {
            continue;
        }
        const AttributeKey set{it.key().category, it.key().set, 0, 0};
        const bool isNext = !out.empty() && out.back().at.category == set.category && out.back().at.set == set.set;
        out.push_back({it.key(), keyOf(it.key(), vocabulary), set.set > 0 ? keyOf(set, vocabulary) : QString(),
                       isNext ? out.back().column + 1 : 0, it->isDay});
    }
    return out;
}

} // namespace cf::connectors::extendedecm
