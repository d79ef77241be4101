#include "models/search/makeup_count.h"

#include <map>

namespace cf::search {

namespace {

using namespace Qt::StringLiterals;

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

/// `select` reads rows of the element beside the hits `j`.
Result<store::Statement> grouped(const Context& context, const QString& numbers, const QString& select)
{
    return prepare(context.database, Fragment(select, {numbers}));
}

Result<void> countUsages(const Context& context, const QString& numbers, Makeup& makeup)
{
    CF_TRY(store::Statement rows,
           grouped(context, numbers,
                   QStringLiteral("SELECT t.code, v.version, n.approved_by, n.many FROM (SELECT u.template_version AS version, u.approved_by AS "
                                  "approved_by, count(DISTINCT j.value) AS many FROM json_each(?) j LEFT JOIN template_usage u INDEXED BY "
                                  "usage_communication ON u.communication = j.value AND %1 GROUP BY 1, 2) n LEFT JOIN template_version v ON v.pk = "
                                  "n.version LEFT JOIN template t ON t.pk = v.template")
                       .arg(context.knowing.clause(l1("u")))));
    // Repositories have templates of their own; a code of two of them is told once, as queries have it.
    std::map<std::tuple<QString, QString, QString>, qint64> counts;
    for (;;) {
        CF_TRY(const bool row, rows.step());
        if (!row) {
            break;
        }
        counts[{rows.text(0), rows.text(1), rows.text(2)}] += rows.integer(3);
    }
    for (const auto& [names, count] : counts) {
        makeup.usages.push_back({std::get<0>(names), std::get<1>(names), std::get<2>(names), count});
    }
    return {};
}

Result<void> countRecipients(const Context& context, const QString& numbers, Makeup& makeup)
{
    CF_TRY(store::Statement rows,
           grouped(context, numbers,
                   QStringLiteral("SELECT l.channel, %1, count(*) FROM json_each(?) j CROSS JOIN leg l INDEXED BY leg_communication ON "
                                  "l.communication = j.value WHERE %2 GROUP BY 1, 2")
                       .arg(legColumn(context, LegColumn::State), context.knowing.clause(l1("l")))));
    std::map<std::pair<Channel, DeliveryState>, qint64> counts;
    for (;;) {
        CF_TRY(const bool row, rows.step());
        if (!row) {
            break;
        }
        counts[{fromCode<Channel>(rows.text(0)).value_or(Channel::Unknown), fromCode<DeliveryState>(rows.text(1)).value_or(DeliveryState::Unknown)}] +=
            rows.integer(2);
    }
    for (const auto& [kind, count] : counts) {
        makeup.recipients.push_back({kind.first, kind.second, count});
    }
    return {};
}

} // namespace

Result<Makeup> countMakeup(const Context& context, const Hits& hits)
{
    Makeup makeup;
    const QString numbers = jsonArray(hits.rows());
    CF_CHECK(countUsages(context, numbers, makeup));
    CF_CHECK(countRecipients(context, numbers, makeup));
    return makeup;
}

} // namespace cf::search
