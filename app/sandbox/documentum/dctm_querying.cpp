#include "app/sandbox/documentum/dctm_querying.h"

#include "app/sandbox/documentum/dctm_dates.h"
#include "app/sandbox/documentum/dctm_rendering.h"
#include "app/sandbox/documentum/dctm_sources.h"

#include <queue>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

/// A column of the answer: what it is called, and where it comes from.
struct Shown {
    DqlColumn column;
    const Attribute* attribute = nullptr; ///< null: count(*)
    QString name;
};

using Values = QList<QJsonValue>; ///< as they are shown, by column

struct Answer {
    QList<Shown> columns;
    std::vector<Values> rows;
};

class Asking
{
public:
    Asking(const Visit& visit, const DqlQuery& query)
        : m_visit(visit)
        , m_query(query)
    {}

    tl::expected<Answer, QString> answer()
    {
        auto meaning = Meaning::of(m_visit.site, m_query.type, m_query.alias, m_query.where,
                                   [this](const DqlQuery& inner) -> tl::expected<QJsonArray, QString> { return valuesOf(inner); });
        if (!meaning) {
            return tl::make_unexpected(meaning.error());
        }
        m_meaning = std::move(*meaning);
        if (const auto complaint = addColumns()) {
            return tl::make_unexpected(*complaint);
        }
        if (const auto complaint = findOrders()) {
            return tl::make_unexpected(*complaint);
        }
        std::vector<Row> hits;
        std::priority_queue<UtcMs> times; // of the hits that are on top so far, the latest first
        const size_t top = topInOrder();
        const QString first = m_orders.isEmpty() || m_orders[0].first == nullptr || m_orders[0].second ? QString() : m_orders[0].first->name;
        const Enough enough{[&] { return top > 0 && first == u"r_object_id" && hits.size() >= top; },
                            [&](UtcMs earliest) { return top > 0 && first == u"r_modify_date" && times.size() >= top && earliest > times.top(); }};
        const auto take = [&](Row&& row) {
            if (!m_meaning->holds(row) || !isFound(row)) {
                return;
            }
            if (row.thing && top > 0) {
                times.push(row.thing->modified);
                if (times.size() > top) {
                    times.pop();
                }
            }
            hits.push_back(std::move(row));
        };
        eachRow(m_visit, m_query.type, m_query.isOfAllVersions, *m_meaning, take, enough);
        sort(hits);
        if (isCounting() || !m_query.groups.isEmpty()) {
            return grouped(hits);
        }
        cut(hits);
        for (const Row& row : hits) {
            show(row);
        }
        if (m_query.isDistinct) {
            std::vector<Values> once;
            for (Values& values : m_answer.rows) {
                if (std::find(once.begin(), once.end(), values) == once.end()) {
                    once.push_back(std::move(values));
                }
            }
            m_answer.rows = std::move(once);
        }
        const size_t most = m_query.isRowBased && m_query.top > 0 ? size_t(m_query.top) : m_answer.rows.size();
        m_answer.rows.resize(std::min(m_answer.rows.size(), most)); // of rows, not of objects
        return std::move(m_answer);
    }

private:
    tl::expected<QJsonArray, QString> valuesOf(const DqlQuery& inner) const
    {
        auto answer = Asking(m_visit, inner).answer();
        if (!answer) {
            return tl::make_unexpected(answer.error());
        }
        QJsonArray values;
        for (const Values& row : answer->rows) {
            if (row.constFirst().isArray()) {
                for (const QJsonValue& one : row.constFirst().toArray()) {
                    values.append(one);
                }
            } else {
                values.append(row.constFirst());
            }
        }
        return values;
    }

    std::optional<QString> addColumns()
    {
        for (const DqlColumn& column : m_query.columns) {
            if (column.name == u"*" && column.function.isEmpty()) {
                for (const Attribute& attribute : attributesOf(m_query.type)) {
                    if (!attribute.isOfAspect()) {
                        DqlColumn one;
                        one.name = attribute.name;
                        m_answer.columns.append({one, &attribute, attribute.name});
                    }
                }
                continue;
            }
            const Attribute* const found = column.name == u"*" ? nullptr : m_meaning->attribute(column.name);
            if (found == nullptr && column.name != u"*") {
                return u"[DM_QUERY_E_NOT_ATTRIBUTE]error: \"You have specified an invalid attribute name (%1).\""_s.arg(column.name);
            }
            const bool isPlain = column.function.isEmpty() && column.alias.isEmpty();
            m_answer.columns.append({column, found, isPlain ? found->name : column.shownName()});
        }
        return std::nullopt;
    }

    std::optional<QString> findOrders()
    {
        for (const DqlOrder& order : m_query.orders) {
            const Attribute* found = order.position == 0 ? m_meaning->attribute(order.column.name) : nullptr;
            for (qsizetype i = 0; found == nullptr && i < m_answer.columns.size(); ++i) {
                const Shown& column = m_answer.columns[i];
                found = order.position == i + 1 || (order.position == 0 && column.name == order.column.name) ? column.attribute : nullptr;
            }
            if (found == nullptr && m_query.groups.isEmpty()) {
                return u"[DM_QUERY_E_NOT_ATTRIBUTE]error: \"It cannot be ordered by %1.\""_s.arg(order.column.name);
            }
            m_orders.append({found, order.isDescending});
        }
        return std::nullopt;
    }

    bool isFound(const Row& row) const
    {
        if (m_query.search.isEmpty()) {
            return true;
        }
        if (!row.thing) {
            return false;
        }
        if (!row.thing->record) {
            return containsWords(wordsOf(*row.thing, m_visit.files()), m_query.search);
        }
        const auto known = m_visit.site.index.known(*row.thing->record, m_visit.site.clock.now(), m_visit.site.modes.indexCycle);
        Thing as = *row.thing;
        as.record = known;
        as.version = known ? std::min(as.version, known->versions.size() - 1) : 0;
        return known && containsWords(wordsOf(as, m_visit.files()), m_query.search);
    }

    bool isCounting() const
    {
        return std::any_of(m_answer.columns.begin(), m_answer.columns.end(), [](const Shown& one) { return one.column.isAggregate(); });
    }

    /// How many objects are wanted, when nothing behind them can matter; else 0.
    size_t topInOrder() const
    {
        const bool isPlain = m_query.type == communicationType && !m_query.isRowBased && !m_query.isDistinct && m_query.groups.isEmpty() && !isCounting();
        return isPlain && m_query.rangeTo == 0 ? size_t(std::max<qint64>(m_query.top, 0)) : 0;
    }

    void sort(std::vector<Row>& hits) const
    {
        std::stable_sort(hits.begin(), hits.end(), [&](const Row& a, const Row& b) {
            for (const auto& [attribute, isDescending] : m_orders) {
                const int way = attribute == nullptr ? 0 : m_meaning->compared(a, b, *attribute);
                if (way != 0) {
                    return (way < 0) != isDescending;
                }
            }
            return false;
        });
    }

    void cut(std::vector<Row>& hits) const
    {
        const auto erased = [&hits](size_t from, size_t to) { hits.erase(hits.begin() + qsizetype(from), hits.begin() + qsizetype(to)); };
        if (m_query.rangeTo > 0) {
            erased(std::min(hits.size(), size_t(m_query.rangeTo)), hits.size());
            erased(0, std::min(hits.size(), size_t(std::max<qint64>(m_query.rangeFrom - 1, 0))));
        }
        if (m_query.top > 0 && !m_query.isRowBased) {
            erased(std::min(hits.size(), size_t(m_query.top)), hits.size());
        }
    }

    QJsonValue shown(const Row& row, const Shown& column) const
    {
        const QTimeZone& zone = m_visit.site.modes.zone;
        const QJsonValue value = row.value(*column.attribute, m_visit.files());
        const QString& function = column.column.function;
        if (function.startsWith(u"datetostring")) {
            const QTimeZone in = function == u"datetostring" ? QTimeZone("UTC") : zone;
            return value.isNull() ? QJsonValue(QString()) : QJsonValue(dqlDateText(value.toInteger(), column.column.format, in));
        }
        if (function == u"upper" || function == u"lower") {
            return function == u"upper" ? value.toString().toUpper() : value.toString().toLower();
        }
        return shownValue(value, *column.attribute, zone);
    }

    /// Lists in one row by the object's id, or a row for each of their values.
    void show(const Row& row)
    {
        Values values;
        bool hasId = false, hasLists = false;
        for (const Shown& column : m_answer.columns) {
            values.append(shown(row, column));
            hasId = hasId || column.attribute->name == u"r_object_id";
            hasLists = hasLists || column.attribute->isRepeating;
        }
        if (!hasLists || (hasId && !m_query.isRowBased)) {
            m_answer.rows.push_back(std::move(values));
            return;
        }
        qsizetype most = 1;
        for (const QJsonValue& value : values) {
            most = std::max(most, value.toArray().size());
        }
        for (qsizetype i = 0; i < most; ++i) {
            Values one;
            for (qsizetype c = 0; c < values.size(); ++c) {
                const QJsonArray list = values[c].toArray();
                const bool isList = m_answer.columns[c].attribute->isRepeating;
                one.append(!isList ? values[c] : i < list.size() ? list.at(i) : QJsonValue());
            }
            m_answer.rows.push_back(std::move(one));
        }
    }

    tl::expected<Answer, QString> grouped(const std::vector<Row>& hits)
    {
        QList<const Attribute*> by;
        for (const QString& name : m_query.groups) {
            by.append(m_meaning->attribute(name));
            if (by.constLast() == nullptr || by.constLast()->isRepeating) {
                return tl::make_unexpected(u"[DM_QUERY_E_NOT_ATTRIBUTE]error: \"It cannot be grouped by %1.\""_s.arg(name));
            }
        }
        std::vector<std::pair<Values, std::vector<const Row*>>> groups;
        std::map<QString, size_t> places;
        if (by.isEmpty()) {
            groups.push_back({});
        }
        for (const Row& row : hits) {
            Values key;
            QString text;
            for (const Attribute* attribute : by) {
                key.append(row.value(*attribute, m_visit.files()));
                text += key.constLast().toVariant().toString() + QChar(0);
            }
            const auto [place, isNew] = places.try_emplace(text, by.isEmpty() ? 0 : groups.size());
            if (isNew && !by.isEmpty()) {
                groups.push_back({key, {}});
            }
            groups[place->second].second.push_back(&row);
        }
        for (const auto& [key, rows] : groups) {
            Values values;
            for (const Shown& column : m_answer.columns) {
                values.append(ofGroup(column, rows));
            }
            m_answer.rows.push_back(values);
        }
        return std::move(m_answer);
    }

    QJsonValue ofGroup(const Shown& column, const std::vector<const Row*>& rows) const
    {
        if (column.column.function == u"count") {
            return qint64(rows.size());
        }
        if (rows.empty()) {
            return {};
        }
        const bool isLeast = column.column.function == u"min";
        const auto best = std::min_element(rows.begin(), rows.end(), [&](const Row* a, const Row* b) {
            const int way = column.column.isAggregate() ? m_meaning->compared(*a, *b, *column.attribute) : 0;
            return isLeast ? way < 0 : way > 0;
        });
        return shown(**best, column);
    }

    const Visit& m_visit;
    const DqlQuery& m_query;
    std::optional<Meaning> m_meaning;
    QList<std::pair<const Attribute*, bool>> m_orders; ///< null: by what is no attribute; descending
    Answer m_answer;
};

} // namespace

HttpResponse queried(const Visit& visit)
{
    const QString statement = visit.text(u"dql");
    const auto query = parsedDql(statement, {visit.site.modes.zone, visit.site.clock.now()});
    if (!query) {
        return illegal(query.error());
    }
    auto answer = Asking(visit, *query).answer();
    if (!answer) {
        return illegal(answer.error());
    }
    std::vector<Values>& rows = answer->rows;
    const qint64 cap = visit.site.modes.queryCap;
    rows.resize(cap > 0 ? std::min(rows.size(), size_t(cap)) : rows.size());
    const auto idColumn = std::find_if(answer->columns.begin(), answer->columns.end(), [](const Shown& one) { return one.name == u"r_object_id"; });
    const qsizetype idAt = idColumn == answer->columns.end() ? -1 : idColumn - answer->columns.begin();
    const UtcMs now = visit.site.shelves.now();
    return feed(visit, u"DQL Query Results"_s, qint64(rows.size()), [&](qint64 index) {
        const Values& values = rows[size_t(index)];
        const QString id = idAt < 0 ? QString() : values[idAt].toString();
        const bool isObject = isKindOf(query->type, u"dm_sysobject"_s) && !id.isEmpty();
        Entry entry{id.isEmpty() ? visit.self().section(u'?', 0, 0) + u"?index=%1"_s.arg(index) : id, id.isEmpty() ? QString::number(index) : id, query->type + u' ' + id, isObject ? visit.url(u"objects/"_s + id) : QString(), now, now, {}};
        entry.inlined = [&visit, &answer, &values, &query, link = entry.address] {
            QJsonObject properties;
            for (qsizetype i = 0; i < values.size(); ++i) {
                properties.insert(answer->columns[i].name, values[i]);
            }
            QJsonObject content{{u"json-root"_s, u"query-result"_s}, {u"definition"_s, visit.url(u"types/"_s + query->type)}, {u"properties"_s, properties}};
            content.insert(u"links"_s, link.isEmpty() ? QJsonArray() : QJsonArray{documentum::link(u"self"_s, link)});
            return content;
        };
        return entry;
    }, true);
}

} // namespace cf::sandbox::documentum
