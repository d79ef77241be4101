#include "models/search/order_scan.h"

#include "models/base/text.h"
#include "models/search/index_reader.h"
#include "models/search/order_source.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

QByteArray ordered(qint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(quint64(number) ^ (quint64(1) << 63), bytes.data());
    return bytes;
}

qint64 numberIn(const QByteArray& bytes)
{
    return qint64(qFromBigEndian<quint64>(bytes.constData()) ^ (quint64(1) << 63));
}

RowPlace placeOf(const std::optional<Moment>& moment)
{
    return {!moment, moment ? ordered(moment->utc) : QByteArray(), 0};
}

QString foldedTrim(const QString& text) { return fold(QStringView(text).trimmed()); }

} // namespace

RowPlace placeOf(const Row& row, Column column)
{
    RowPlace place;
    switch (column) {
    case Column::Sent: place = placeOf(row.sent); break;
    case Column::Issued: place = placeOf(row.issued); break;
    case Column::Recipient: place.value = foldedWords(row.recipient).toUtf8(); break;
    case Column::Customer: place.value = row.customerId.toUtf8(); break;
    case Column::Type: place.value = foldedTrim(row.documentType).toUtf8(); break;
    case Column::Title: place.value = withoutCase(row.title); break;
    case Column::Channel: place.value = code(row.channel).data(); break;
    case Column::State: place.value = code(row.state).data(); break;
    case Column::Grade: place.value = code(row.grade).data(); break;
    case Column::Template: place.value = row.templateId.toUtf8(); break;
    case Column::Repository: place.value = foldedTrim(row.repository).toUtf8(); break;
    case Column::DocumentId: place.value = identifierKey(row.documentId).toUtf8(); break;
    case Column::Unit: place.value = foldedTrim(row.businessUnit).toUtf8(); break;
    case Column::Account: place.value = identifierKey(row.account).toUtf8(); break;
    case Column::Event: place.value = identifierKey(row.event).toUtf8(); break;
    case Column::Trigger: place.value = foldedTrim(row.eventKind).toUtf8(); break;
    }
    place.communication = row.key;
    return place;
}

OrderScan::OrderScan(const Context& context, const Order& order, const Hits& hits)
    : m_context(&context)
    , m_order(order)
    , m_hits(&hits)
    , m_elsewhere(context.highest)
{}

bool OrderScan::before(const RowPlace& a, const RowPlace& b) const
{
    if (a.unknown != b.unknown) {
        return b.unknown;
    }
    const int values = a.value.compare(b.value);
    const bool less = values != 0 ? values < 0 : a.communication < b.communication;
    const bool same = values == 0 && a.communication == b.communication;
    return m_order.descending ? !less && !same : less;
}

Result<OrderScan> OrderScan::begin(const Context& context, const Order& order, const Hits& hits,
                                   const Fragment& shownLeg, const std::optional<Row>& after)
{
    OrderScan scan(context, order, hits);
    const OrderSource source = OrderSource::of(context, order.column);
    const std::optional<RowPlace> place = after ? std::optional(placeOf(*after, order.column)) : std::nullopt;
    const bool indexed = !source.index.isEmpty() && (!context.knowing.at || source.withHistory);
    // Without an index all rows would have to be read, which is dearer than asking for many.
    scan.m_few = hits.count() <= (indexed ? context.tuning.few : std::max(context.tuning.few, context.highest / 8));
    if (!indexed || scan.m_few) {
        CF_CHECK(scan.placeHits(source, shownLeg));
    } else {
        if (!source.leg.isEmpty() && !shownLeg.sql.isEmpty()) {
            CF_CHECK(scan.placeOtherLegs(source, shownLeg));
        }
        source.repository ? scan.addRepositories(source, place) : scan.addSegments(source, place);
    }
    std::sort(scan.m_placed.begin(), scan.m_placed.end(),
              [&](const RowPlace& a, const RowPlace& b) { return scan.before(a, b); });
    scan.beginPlacedAfter(place);
    return scan;
}

void OrderScan::beginPlacedAfter(const std::optional<RowPlace>& after)
{
    if (after) {
        const auto first = std::upper_bound(m_placed.begin(), m_placed.end(), *after,
                                            [&](const RowPlace& a, const RowPlace& b) { return before(a, b); });
        m_nextPlaced = size_t(first - m_placed.begin());
    }
}

/// The value of a fact's own column for every hit.
Result<void> OrderScan::addStored(const OrderSource& source)
{
    const QString known = m_context->knowing.clause(l1("f"));
    Fragment select(QStringLiteral("SELECT f.communication, f.%1 FROM communication_fact f WHERE ").arg(source.stored) +
                    known);
    if (m_few) {
        select = Fragment(
            QStringLiteral(
                "SELECT f.communication, f.%1 FROM json_each(?) j CROSS JOIN communication_fact f INDEXED BY %2 "
                "ON f.communication = j.value WHERE ")
                    .arg(source.stored, m_context->knowing.at ? l1("fact_history") : l1("fact_current")) +
                known,
            {jsonArray(m_hits->rows())});
    }
    QHash<qint64, QByteArray> names;
    for (const Coverage::Connected& repository : m_context->coverage.repositories) {
        names.insert(repository.row, foldedTrim(repository.name).toUtf8());
    }
    CF_TRY(store::Statement statement, prepare(m_context->database, select));
    for (;;) {
        CF_TRY(const bool row, statement.step());
        if (!row) {
            return {};
        }
        const qint64 communication = statement.integer(0);
        if (!m_hits->contains(communication) || m_elsewhere.contains(communication)) {
            continue;
        }
        RowPlace place{source.moment && statement.isNull(1), {}, communication};
        if (source.repository) {
            place.value = names.value(statement.integer(1));
        } else if (source.title) {
            place.value = withoutCase(statement.text(1));
        } else if (source.moment) {
            place.value = place.unknown ? QByteArray() : ordered(statement.integer(1));
        } else {
            place.value = statement.utf8(1).toByteArray();
        }
        m_placed.push_back(std::move(place));
        m_elsewhere.add(communication);
    }
}

Result<void> OrderScan::placeHits(const OrderSource& source, const Fragment& shownLeg)
{
    if (!source.leg.isEmpty() && (!shownLeg.sql.isEmpty() || m_context->knowing.at)) {
        CF_CHECK(placeOtherLegs(source, shownLeg));
    }
    return addStored(source);
}

/// Rows whose shown leg may not be the first, or is not told by the stored line: as of a past time that is every leg.
Result<void> OrderScan::placeOtherLegs(const OrderSource& source, const Fragment& shownLeg)
{
    Fragment select(QStringLiteral("SELECT l.communication, %1, ").arg(source.leg));
    select += shownLeg.sql.isEmpty() ? Fragment(QStringLiteral("1")) : shownLeg;
    std::optional<Hits> several;
    if (!m_few && m_context->index && !m_context->knowing.at) {
        CF_TRY(several, m_context->index->severalLegs(*m_context, *m_hits));
    }
    if (m_few || several) {
        select += Fragment(
            QStringLiteral(
                " FROM json_each(?) j CROSS JOIN leg l INDEXED BY leg_communication ON l.communication = j.value"),
            {jsonArray(several ? several->rows() : m_hits->rows())});
    } else if (!m_context->knowing.at) {
        select.sql += u" FROM (SELECT DISTINCT communication AS several FROM leg WHERE position = 1) CROSS JOIN leg l "
                      u"INDEXED BY leg_communication ON l.communication = several"_s;
    } else {
        select.sql += u" FROM leg l INDEXED BY leg_communication"_s;
    }
    select.sql += u" WHERE "_s + m_context->knowing.clause(l1("l")) + u" ORDER BY l.communication, l.position"_s;
    CF_TRY(store::Statement statement, prepare(m_context->database, select));
    bool decided = false; // of the communication the last row belongs to
    for (;;) {
        CF_TRY(const bool row, statement.step());
        if (!row) {
            return {};
        }
        const qint64 communication = statement.integer(0);
        if (!m_hits->contains(communication)) {
            continue;
        }
        const bool meets = statement.integer(2) != 0;
        if (!m_elsewhere.contains(communication)) {
            m_elsewhere.add(communication);
            m_placed.push_back({false, statement.utf8(1).toByteArray(), communication});
            decided = meets;
        } else if (!decided && meets) {
            m_placed.back().value = statement.utf8(1).toByteArray();
            decided = true;
        }
    }
}

void OrderScan::addSegment(const OrderSource& source, const QString& condition, std::vector<Fragment::Value> values)
{
    m_segments.push_back(source.walk(*m_context, condition, std::move(values), m_order.descending));
}

void OrderScan::addSegments(const OrderSource& source, const std::optional<RowPlace>& after)
{
    const QString column = source.column();
    const QString past = m_order.descending ? QStringLiteral("<") : QStringLiteral(">");
    const QString known = source.moment ? u"f."_s + source.stored + u" IS NOT NULL"_s : QStringLiteral("1");
    if (!after) {
        addSegment(source, known, {});
    } else if (!after->unknown) {
        const Fragment::Value value =
            source.moment ? Fragment::Value(numberIn(after->value)) : Fragment::Value(QString::fromUtf8(after->value));
        addSegment(source,
                   known + QStringLiteral(" AND (%1, f.communication) %2 (?, ?)").arg(column, past),
                   {value, after->communication});
    }
    if (source.moment) {
        const bool inside = after && after->unknown;
        const QString rest = inside ? QStringLiteral(" AND f.communication %1 ?").arg(past) : QString();
        addSegment(source, column + u" IS NULL"_s + rest,
                   inside ? std::vector<Fragment::Value>{after->communication} : std::vector<Fragment::Value>());
    }
}

/// Rows of repositories do not lie in the order of their names.
void OrderScan::addRepositories(const OrderSource& source, const std::optional<RowPlace>& after)
{
    std::vector<std::pair<QByteArray, qint64>> repositories;
    for (const Coverage::Connected& repository : m_context->coverage.repositories) {
        repositories.emplace_back(foldedTrim(repository.name).toUtf8(), repository.row);
    }
    std::sort(repositories.begin(), repositories.end());
    if (m_order.descending) {
        std::reverse(repositories.begin(), repositories.end());
    }
    for (const auto& [name, row] : repositories) {
        const int values = after ? name.compare(after->value) : 1;
        const bool begun = after && values == 0;
        if (after && !begun && (values < 0) != m_order.descending) {
            continue;
        }
        const QString rest =
            begun ? QStringLiteral(" AND f.communication %1 ?").arg(m_order.descending ? l1("<") : l1(">")) : QString();
        addSegment(source, QStringLiteral("f.repository = %1").arg(row) + rest,
                   begun ? std::vector<Fragment::Value>{after->communication} : std::vector<Fragment::Value>());
    }
}

Result<qint64> OrderScan::stepIn(qint64 most, const Landmarks& landmarks)
{
    if (m_few || m_segments.empty()) {
        return 0;
    }
    CF_TRY(const std::vector<qint64> before, landmarks.before(*m_context, *m_hits, m_elsewhere));
    const auto placedUntil = [&](const RowPlace& place) {
        return std::upper_bound(m_placed.begin(), m_placed.end(), place, [&](const RowPlace& a, const RowPlace& b) { return this->before(a, b); }) -
               m_placed.begin();
    };
    // Passed when one goes on beyond the begin of a part, which is the last of it that one passes.
    const auto passed = [&](size_t part) {
        const RowPlace& place = landmarks.begin(part);
        const bool hit = m_hits->contains(place.communication) && !m_elsewhere.contains(place.communication);
        return (m_order.descending ? before.back() - before[part] : before[part] + (hit ? 1 : 0)) + placedUntil(place);
    };
    size_t low = 0, high = landmarks.parts(); // as many parts can be passed, from where the order begins
    while (low < high) {
        const size_t middle = (low + high + 1) / 2;
        const size_t part = m_order.descending ? landmarks.parts() - middle : middle - 1;
        if (passed(part) <= most) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    if (low == 0) {
        return 0;
    }
    const size_t part = m_order.descending ? landmarks.parts() - low : low - 1;
    const std::optional<RowPlace> place = landmarks.begin(part);
    m_segments.clear();
    addSegments(OrderSource::of(*m_context, m_order.column), place);
    beginPlacedAfter(place);
    return passed(part);
}

Result<qint64> OrderScan::stepInBefore(qint64 hit, const Landmarks& landmarks)
{
    const auto part = landmarks.partOf(hit);
    if (m_few || !part || m_elsewhere.contains(hit)) {
        return 0;
    }
    CF_TRY(const std::vector<qint64> before, landmarks.before(*m_context, *m_hits, m_elsewhere));
    return stepIn(m_order.descending ? before.back() - before[*part + 1] : before[*part], landmarks);
}

/// Reads the next hit of the index, unless one waits.
Result<void> OrderScan::advance()
{
    while (!m_streamed && m_segment < m_segments.size()) {
        if (!m_statement) {
            CF_TRY(m_statement, prepare(m_context->database, m_segments[m_segment]));
        }
        CF_TRY(const bool row, m_statement->step());
        if (!row) {
            m_statement.reset();
            ++m_segment;
            continue;
        }
        const qint64 communication = m_statement->integer(0);
        if (m_hits->contains(communication) && !m_elsewhere.contains(communication)) {
            // The value is only needed to merge with the placed ones, which is only done for texts.
            m_streamed =
                RowPlace{false, m_placed.empty() ? QByteArray() : m_statement->utf8(1).toByteArray(), communication};
        }
    }
    return {};
}

Result<std::optional<qint64>> OrderScan::next()
{
    CF_CHECK(advance());
    const bool placed = m_nextPlaced < m_placed.size();
    if (placed && (!m_streamed || before(m_placed[m_nextPlaced], *m_streamed))) {
        return std::optional(m_placed[m_nextPlaced++].communication);
    }
    if (!m_streamed) {
        return std::optional<qint64>();
    }
    return std::optional(std::exchange(m_streamed, std::nullopt)->communication);
}

} // namespace cf::search
