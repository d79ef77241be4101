#include "models/search/plain_values.h"

#include "models/index/coding.h"
#include "models/search/copies.h"
#include "models/search/fate_heading.h"

namespace cf::search {

namespace {

using Fields = std::vector<QByteArrayView>;

void putText(index::Output& out, QByteArrayView text)
{
    if (text.isNull()) {
        out.varint(0);
    } else {
        out.varint(quint64(text.size()) + 1);
        out.append(text);
    }
}

/// An empty text is known to be empty.
QByteArrayView known(const QByteArray& text) { return text.isNull() ? QByteArrayView("", 0) : QByteArrayView(text); }

QByteArray valueOf(QByteArrayView heading, const std::vector<Fields>& rows)
{
    index::Output out;
    putText(out, heading);
    for (const Fields& row : rows) {
        for (const QByteArrayView field : row) {
            putText(out, field);
        }
    }
    return QByteArrayView(out).toByteArray();
}

/// Null in null out.
bool takeText(index::Input& in, QByteArrayView& text)
{
    const quint64 size = in.varint();
    text = size == 0 ? QByteArrayView() : in.bytes(size - 1);
    if (size == 1) {
        text = QByteArrayView("", 0);
    }
    return in.ok();
}

template <class T>
std::vector<T> distinctInOrder(const std::vector<T>& all)
{
    std::vector<T> some;
    for (const T& one : all) {
        if (std::find(some.begin(), some.end(), one) == some.end()) {
            some.push_back(one);
        }
    }
    return some;
}

template <class T>
std::vector<T> distinct(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// Whose values are one text each.
constexpr int plainColumns[] = {DayColumn, IssuedDayColumn, ComposedDayColumn, ArchivedDayColumn, DeliveredDayColumn, ConditionColumn, CopiesColumn};

QByteArray usageOf(const SharedValues& values)
{
    std::vector<QByteArray> versions;
    std::vector<Fields> rows;
    const auto usages = distinct(values.usages);
    versions.reserve(usages.size());
    for (const auto& [version, approver] : usages) {
        versions.push_back(QByteArray::number(version));
        rows.push_back({versions.back(), known(approver)});
    }
    return valueOf(known(values.templateCode), rows);
}

/// Equal legs are told once; which of them come first decides what a line shows.
QByteArray fateOf(const SharedValues& values)
{
    const auto legs = distinctInOrder(values.legs);
    std::vector<Fields> rows;
    std::vector<qint64> many;
    for (const auto& leg : legs) {
        rows.push_back({known(leg[0]), known(leg[1]), known(leg[2]), known(leg[3]), known(leg[4])});
        many.push_back(std::ranges::count(values.legs, leg));
    }
    return valueOf(fateHeading(many), rows);
}

QByteArray routeOf(const SharedValues& values)
{
    std::vector<Fields> rows;
    for (size_t i = 0; i < values.legs.size(); ++i) {
        rows.push_back({known(values.legs[i][0]), i < values.channelReasons.size() ? known(values.channelReasons[i]) : QByteArrayView("", 0)});
    }
    return valueOf(QByteArrayView("", 0), distinctInOrder(rows));
}

QByteArray formatsOf(const SharedValues& values)
{
    std::vector<QByteArray> formats;
    for (const SharedValues::File& file : values.files) {
        formats.push_back(file.format);
    }
    formats = distinct(std::move(formats));
    std::vector<Fields> rows;
    for (const QByteArray& format : formats) {
        rows.push_back({known(format)});
    }
    return valueOf(QByteArrayView("", 0), rows);
}

QByteArray pagesOf(const SharedValues& values)
{
    std::vector<std::pair<QByteArray, QByteArray>> files;
    for (const SharedValues::File& file : values.files) {
        files.emplace_back(file.format, file.pages ? QByteArray::number(*file.pages) : QByteArray(""));
    }
    files = distinct(std::move(files));
    std::vector<Fields> rows;
    for (const auto& [format, pages] : files) {
        rows.push_back({known(format), known(pages)});
    }
    return valueOf(QByteArrayView("", 0), rows);
}

QByteArray single(const Fields& fields) { return valueOf(QByteArrayView("", 0), {fields}); }

/// Level 1: what people write freely, or many numbers, is not known any more; level 2: nothing is.
QByteArray coarser(int column, const QByteArray& value, int level)
{
    if (std::find(std::begin(plainColumns), std::end(plainColumns), column) != std::end(plainColumns)) {
        return level == 2 ? QByteArray(unknownText) : value;
    }
    const SharedShape& shape = shapeOf(SharedColumn(column));
    const Fields nothing(shape.fields.size());
    if (level == 2) {
        return valueOf({}, {nothing});
    }
    const std::vector<size_t> free = column == FateColumn    ? std::vector<size_t>{3, 4}
                                     : column == UsageColumn || column == PagesColumn ? std::vector<size_t>{1}
                                                             : std::vector<size_t>();
    index::Input in(value);
    QByteArrayView heading;
    takeText(in, heading);
    std::vector<Fields> rows;
    while (!in.atEnd() && in.ok()) {
        Fields row(shape.fields.size());
        for (QByteArrayView& field : row) {
            takeText(in, field);
        }
        for (const size_t field : free) {
            row[field] = {};
        }
        rows.push_back(row);
    }
    if (!in.ok()) {
        return valueOf({}, {nothing});
    }
    const auto different = distinctInOrder(rows);
    if (column != FateColumn || different.size() == rows.size()) {
        return valueOf(heading, different);
    }
    const auto many = legsOfEach(heading, rows.size());
    std::vector<qint64> together(different.size());
    for (size_t i = 0; many && i < rows.size(); ++i) {
        together[size_t(std::ranges::find(different, rows[i]) - different.begin())] += (*many)[i];
    }
    return valueOf(many ? fateHeading(together) : alikeLegs.toByteArray(), different);
}

} // namespace

void put(index::ColumnPage& page, index::Ordinal ordinal, const std::optional<SharedValues>& values)
{
    page.setCoarser(&coarser);
    page.putMoment(SentColumn, ordinal, values ? values->sentUtc : std::nullopt);
    page.putMoment(IssuedColumn, ordinal, values ? values->issuedUtc : std::nullopt);
    if (!values) {
        for (const int column : plainColumns) {
            page.remove(column, ordinal);
        }
        for (const SharedShape& shape : sharedShapes()) {
            page.remove(shape.column, ordinal);
        }
        return;
    }
    const SharedValues& v = *values;
    putFates(page, ordinal, v);
    page.putCode(KindColumn, ordinal, single({known(v.type), known(v.typeKey), known(v.retentionClass), known(v.classKey)}));
    page.putCode(OriginColumn, ordinal,
                 single({QByteArray::number(v.repository), known(v.state), known(v.businessUnit), known(v.unitKey), known(v.language)}));
    page.putCode(CampaignColumn, ordinal, single({known(v.campaign), known(v.campaignKey)}));
    page.putCode(CycleColumn, ordinal, single({known(v.cycle)}));
    page.putCode(TriggerColumn, ordinal, single({known(v.eventKind), known(v.eventKindKey)}));
    page.putCode(RouteColumn, ordinal, routeOf(v));
    page.putCode(UsageColumn, ordinal, usageOf(v));
    page.putCode(FormatColumn, ordinal, formatsOf(v));
    const auto putDay = [&](SharedColumn column, std::optional<qint64> wall) {
        page.putCode(column, ordinal, wall ? dayOf(*wall) : QByteArray(""));
    };
    putDay(DayColumn, v.sentWall);
    putDay(IssuedDayColumn, v.issuedWall);
    putDay(ComposedDayColumn, v.composedWall);
    putDay(ArchivedDayColumn, v.archivedWall);
    page.putCode(ConditionColumn, ordinal, conditionsOf(v));
    page.putCode(PagesColumn, ordinal, pagesOf(v));
    page.putCode(CopiesColumn, ordinal, v.hasCopy ? QByteArray(1, hasCopies) : QByteArray(""));
}

void putFates(index::ColumnPage& page, index::Ordinal ordinal, const SharedValues& values)
{
    page.setCoarser(&coarser);
    page.putCode(FateColumn, ordinal, fateOf(values));
    page.putCode(DeliveredDayColumn, ordinal, deliveredDay(values));
}

namespace {

/// Each row of a communication: f(statement).
template <class F>
Result<void> eachRow(store::Database& database, const char* sql, qint64 communication, F f)
{
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, communication);
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return {};
        }
        f(*select);
    }
}

Result<void> readLegs(store::Database& database, qint64 communication, SharedValues& values)
{
    return eachRow(database,
                   "SELECT channel, state, grade, reason, platform, delivered_wall, channel_reason FROM leg WHERE communication = ?1 AND known_to IS NULL "
                     "ORDER BY position",
                     communication, [&](const store::Statement& row) {
                         auto& leg = values.legs.emplace_back();
                         for (int i = 0; i < 5; ++i) {
                             leg[size_t(i)] = row.utf8(i).toByteArray();
                         }
                         values.deliveredWalls.push_back(row.optionalInteger(5));
                         values.channelReasons.push_back(row.utf8(6).toByteArray());
                     });
}

} // namespace

void putKnown(index::ColumnPage& page, index::Ordinal ordinal, qint64 first, qint64 last)
{
    page.putMoment(KnownColumn, ordinal, first);
    page.putMoment(ChangedColumn, ordinal, last);
}

Result<std::pair<qint64, qint64>> readKnown(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT first_known, (SELECT max(t) FROM ("
                           "SELECT max(max(known_from), coalesce(max(known_to), 0)) AS t FROM communication_fact WHERE communication = ?1 UNION ALL "
                           "SELECT max(max(known_from), coalesce(max(known_to), 0)) FROM leg WHERE communication = ?1 UNION ALL "
                           "SELECT max(max(known_from), coalesce(max(known_to), 0)) FROM template_usage WHERE communication = ?1 UNION ALL "
                           "SELECT max(max(known_from), coalesce(max(known_to), 0)) FROM rendition WHERE communication = ?1 UNION ALL "
                           "SELECT max(max(known_from), coalesce(max(known_to), 0)) FROM attribute WHERE communication = ?1 UNION ALL "
                           "SELECT max(max(known_from), coalesce(max(known_to), 0)) FROM relation WHERE communication = ?1 UNION ALL "
                           "SELECT max(known_from) FROM delivery_event WHERE communication = ?1)) "
                           "FROM communication WHERE pk = ?1"));
    select->bind(1, communication);
    CF_TRY(const bool row, select->step());
    const std::pair<qint64, qint64> known = row ? std::pair(select->integer(0), select->integer(1)) : std::pair<qint64, qint64>();
    select->reset();
    return known;
}

Result<std::optional<SharedValues>> readSharedValues(store::Database& database, qint64 communication)
{
    std::optional<SharedValues> read;
    CF_CHECK(eachRow(database,
                     "SELECT repository, state, type, type_key, business_unit, unit_key, campaign, campaign_key, retention_class, "
                     "class_key, language, cycle, template_code, sent_wall, sent_utc, issued_utc, issued_wall, "
                     "composed_wall, archived_wall, confidence, event_kind, event_kind_key, "
                     "workspace_key = '' AND EXISTS (SELECT 1 FROM workspace w WHERE w.repository = communication_fact.repository) AND NOT EXISTS ("
                     "SELECT 1 FROM archive_record a JOIN workspace_link k ON k.native_id = a.native_id AND k.known_to IS NULL JOIN workspace w ON "
                     "w.pk = k.workspace AND w.repository = a.repository WHERE a.communication = communication_fact.communication) FROM communication_fact "
                     "WHERE communication = ?1 AND known_to IS NULL",
                     communication, [&](const store::Statement& row) {
                         SharedValues& v = read.emplace();
                         v.repository = row.integer(0);
                         int at = 1;
                         for (QByteArray* text : {&v.state, &v.type, &v.typeKey, &v.businessUnit, &v.unitKey, &v.campaign,
                                                  &v.campaignKey, &v.retentionClass, &v.classKey, &v.language, &v.cycle,
                                                  &v.templateCode}) {
                             *text = row.utf8(at++).toByteArray();
                         }
                         v.sentWall = row.optionalInteger(13);
                         v.sentUtc = row.optionalInteger(14);
                         v.issuedUtc = row.optionalInteger(15);
                         v.issuedWall = row.optionalInteger(16);
                         v.composedWall = row.optionalInteger(17);
                         v.archivedWall = row.optionalInteger(18);
                         v.isOrphan = row.integer(19) == 2;
                         v.eventKind = row.utf8(20).toByteArray();
                         v.eventKindKey = row.utf8(21).toByteArray();
                         v.isUnfiled = row.integer(22) != 0;
                     }));
    if (!read) {
        return read;
    }
    CF_CHECK(eachRow(database, "SELECT template_version, approved_by FROM template_usage WHERE communication = ?1 AND known_to IS NULL",
                     communication, [&](const store::Statement& row) {
                         read->usages.emplace_back(row.integer(0), row.utf8(1).toByteArray());
                     }));
    CF_CHECK(readLegs(database, communication, *read));
    CF_CHECK(eachRow(database,
                     "SELECT r.format, s.content_state, coalesce(t.state, ''), coalesce(r.page_count, nullif(t.pages, 0)), "
                     "s.last_verified IS NOT NULL "
                     "FROM rendition r JOIN source s ON s.pk = r.source LEFT JOIN content_text t ON t.sha256 = s.sha256 "
                     "WHERE r.communication = ?1 AND r.known_to IS NULL",
                     communication, [&](const store::Statement& row) {
                         read->files.push_back({row.utf8(0).toByteArray(), row.utf8(1).toByteArray(), row.utf8(2).toByteArray(),
                                                row.optionalInteger(3), row.integer(4) != 0});
                     }));
    CF_TRY(read->hasCopy, hasCopy(database, communication));
    return read;
}

Result<SharedValues> readLegValues(store::Database& database, qint64 communication)
{
    SharedValues values;
    CF_CHECK(readLegs(database, communication, values));
    return values;
}

const std::vector<SharedShape>& sharedShapes()
{
    static const std::vector<SharedShape> shapes{
        {KindColumn, Element::Communication, "shared_kind", {"type", "type_key", "retention_class", "class_key"}},
        {OriginColumn, Element::Communication, "shared_origin", {"repository", "state", "business_unit", "unit_key", "language"}},
        {CampaignColumn, Element::Communication, "shared_campaign", {"campaign", "campaign_key"}},
        {CycleColumn, Element::Communication, "shared_cycle", {"cycle"}},
        {TriggerColumn, Element::Communication, "shared_trigger", {"event_kind", "event_kind_key"}},
        {UsageColumn, Element::Usage, "shared_usage", {"template_version", "approved_by"}},
        {FateColumn, Element::Leg, "shared_leg", {"channel", "state", "grade", "reason", "platform"}},
        {RouteColumn, Element::Leg, "shared_route", {"channel", "channel_reason"}}, // after the one that tells more of a channel
        {PagesColumn, Element::Rendition, "shared_file", {"format", "page_count"}}, // before those that know less of the same
        {FormatColumn, Element::Rendition, "shared_rendition", {"format"}},
    };
    return shapes;
}

const SharedShape& shapeOf(SharedColumn column)
{
    const auto& shapes = sharedShapes();
    return *std::find_if(shapes.begin(), shapes.end(), [&](const SharedShape& shape) { return shape.column == column; });
}

Result<std::shared_ptr<const SharedRows>> SharedRows::of(const SharedShape& shape, std::shared_ptr<const Values> values)
{
    auto made = std::make_shared<SharedRows>();
    made->m_values = std::move(values);
    made->m_width = shape.fields.size();
    for (size_t code = 0; code < made->m_values->size(); ++code) {
        made->m_begin.push_back(made->m_codes.size());
        index::Input in(made->m_values->at(code));
        QByteArrayView text;
        quint32 unknown = 0;
        if (code > 0) {
            takeText(in, text);
        }
        made->m_headings.push_back(text);
        while (!in.atEnd()) {
            for (size_t field = 0; field < made->m_width; ++field) {
                takeText(in, text);
                unknown |= text.isNull() ? quint32(1) << field : 0;
                made->m_fields.push_back(text);
            }
            made->m_codes.push_back(index::Code(code));
        }
        if (!in.ok()) {
            return fail(ErrorKind::Protocol,
                        QStringLiteral("search index: value %1 of column %2 is damaged").arg(code).arg(shape.column));
        }
        made->m_unknown.push_back(unknown);
    }
    made->m_begin.push_back(made->m_codes.size());
    return std::shared_ptr<const SharedRows>(std::move(made));
}

} // namespace cf::search
