#include "models/search/shared_values.h"

using namespace Qt::StringLiterals;

namespace cf::search {

void put(index::ColumnPage& page, index::Ordinal ordinal, const std::optional<SharedValues>& values)
{
    if (values) {
        page.putCode(KindColumn, ordinal, values->kind);
        page.putCode(UsageColumn, ordinal, values->usage);
        page.putCode(FateColumn, ordinal, values->fate);
        page.putCode(DayColumn, ordinal, values->day);
    } else {
        for (const SharedColumn column : {KindColumn, UsageColumn, FateColumn, DayColumn}) {
            page.remove(column, ordinal);
        }
    }
    page.putMoment(SentColumn, ordinal, values ? values->sent : std::nullopt);
}

Result<std::optional<SharedValues>> readSharedValues(store::Database& database, qint64 communication)
{
    CF_TRY(store::Statement * select,
           database.cached(
               "SELECT json_array(f.repository, f.state, f.type, f.type_key, f.business_unit, f.unit_key, f.campaign, "
               "  f.campaign_key, f.retention_class, f.class_key, f.language, f.cycle), "
               "(SELECT json_group_array(json_array(template_version, approved_by)) FROM (SELECT DISTINCT "
               "  u.template_version, u.approved_by FROM template_usage u WHERE u.communication = f.communication AND "
               "  u.known_to IS NULL ORDER BY 1, 2)), "
               "json_array("
               "  (SELECT json_group_array(json_array(channel, state, grade, reason, platform)) FROM (SELECT DISTINCT "
               "   l.channel, l.state, l.grade, l.reason, l.platform FROM leg l WHERE l.communication = f.communication "
               "   AND l.known_to IS NULL ORDER BY 1, 2, 3, 4, 5)), "
               "  (SELECT json_group_array(format) FROM (SELECT DISTINCT r.format FROM rendition r WHERE "
               "   r.communication = f.communication AND r.known_to IS NULL ORDER BY 1))), "
               "f.sent_wall, f.sent_utc "
               "FROM communication_fact f WHERE f.communication = ?1 AND f.known_to IS NULL"));
    select->bind(1, communication);
    CF_TRY(const bool known, select->step());
    if (!known) {
        return std::optional<SharedValues>();
    }
    SharedValues values{select->utf8(0).toByteArray(), select->utf8(1).toByteArray(), select->utf8(2).toByteArray(), "",
                        select->optionalInteger(4)};
    if (const auto wall = select->optionalInteger(3)) {
        values.day = dayOf(*wall);
    }
    select->reset();
    return std::optional(std::move(values));
}

Result<void> makeSharedTables(store::Database& database)
{
    return database.execute(
        u"CREATE TEMP TABLE IF NOT EXISTS shared_fact (code INTEGER PRIMARY KEY, repository INTEGER, state TEXT, type TEXT, "
        "  type_key TEXT, business_unit TEXT, unit_key TEXT, campaign TEXT, campaign_key TEXT, retention_class TEXT, class_key TEXT, "
        "  language TEXT, cycle TEXT);"
        "CREATE TEMP TABLE IF NOT EXISTS shared_usage (code INTEGER, template_version INTEGER, approved_by TEXT);"
        "CREATE TEMP TABLE IF NOT EXISTS shared_leg (code INTEGER, channel TEXT, state TEXT, grade TEXT, reason TEXT, "
        "  platform TEXT);"
        "CREATE TEMP TABLE IF NOT EXISTS shared_rendition (code INTEGER, format TEXT);"
        // Emptied, not dropped: while a statement reads, nothing can be dropped.
        "DELETE FROM temp.shared_fact; DELETE FROM temp.shared_usage; DELETE FROM temp.shared_leg;"
        "DELETE FROM temp.shared_rendition;"_s);
}

Result<void> addSharedRows(store::Database& database, SharedColumn column, index::Code code, const QByteArray& value)
{
    static constexpr const char* kind[] = {
        "INSERT INTO temp.shared_fact SELECT ?1, ?2 ->> 0, ?2 ->> 1, ?2 ->> 2, ?2 ->> 3, ?2 ->> 4, ?2 ->> 5, ?2 ->> 6, "
        "?2 ->> 7, ?2 ->> 8, ?2 ->> 9, ?2 ->> 10, ?2 ->> 11"};
    static constexpr const char* usage[] = {
        "INSERT INTO temp.shared_usage SELECT ?1, j.value ->> 0, j.value ->> 1 FROM json_each(?2) j"};
    static constexpr const char* fate[] = {
        "INSERT INTO temp.shared_leg SELECT ?1, j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4 "
        "FROM json_each(?2, '$[0]') j",
        "INSERT INTO temp.shared_rendition SELECT ?1, j.value FROM json_each(?2, '$[1]') j"};
    using Statements = std::span<const char* const>;
    for (const char* sql : column == KindColumn ? Statements(kind) : column == UsageColumn ? Statements(usage) : Statements(fate)) {
        CF_TRY(store::Statement * insert, database.cached(sql));
        insert->bind(1, qint64(code)).bind(2, QString::fromUtf8(value));
        CF_CHECK(insert->run());
    }
    return {};
}

SharedColumn sharedColumn(Element element)
{
    return element == Element::Communication ? KindColumn : element == Element::Usage ? UsageColumn : FateColumn;
}

QLatin1StringView sharedTable(Element element)
{
    switch (element) {
    case Element::Communication: return QLatin1StringView("temp.shared_fact");
    case Element::Leg: return QLatin1StringView("temp.shared_leg");
    case Element::Usage: return QLatin1StringView("temp.shared_usage");
    case Element::Rendition: break;
    }
    return QLatin1StringView("temp.shared_rendition");
}

bool isShared(const query::Term& term)
{
    using query::Field;
    switch (term.field) {
    case Field::Channel:
    case Field::State:
    case Field::Grade:
    case Field::Outcome:
    case Field::Reason:
    case Field::Platform:
    case Field::Type:
    case Field::Unit:
    case Field::Campaign:
    case Field::Class:
    case Field::Language:
    case Field::Cycle:
    case Field::Repository:
    case Field::Template:
    case Field::TemplateVersion:
    case Field::ApprovedBy:
    case Field::Format: return true;
    default: return false;
    }
}

} // namespace cf::search
