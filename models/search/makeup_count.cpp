#include "models/search/makeup_count.h"

#include "models/search/index_reader.h"

#include <map>
#include <tuple>

namespace cf::search {

namespace {

using namespace Qt::StringLiterals;

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

using Usages = std::map<std::tuple<QString, QString, QString>, qint64>; ///< code, version, person
using Deliveries = std::map<std::pair<Channel, DeliveryState>, qint64>;

Deliveries::key_type kindOf(const QString& channel, const QString& state)
{
    return {fromCode<Channel>(channel).value_or(Channel::Unknown), fromCode<DeliveryState>(state).value_or(DeliveryState::Unknown)};
}

/// `select` reads rows of the element beside the hits `j`.
Result<store::Statement> grouped(const Context& context, const Hits& hits, const QString& select)
{
    return prepare(context.database, Fragment(select, {jsonArray(hits.rows())}));
}

Result<void> readUsages(const Context& context, const Hits& hits, Usages& counts)
{
    CF_TRY(store::Statement rows,
           grouped(context, hits,
                   QStringLiteral("SELECT t.code, v.version, n.approved_by, n.many FROM (SELECT u.template_version AS version, u.approved_by AS "
                                  "approved_by, count(DISTINCT j.value) AS many FROM json_each(?) j LEFT JOIN template_usage u INDEXED BY "
                                  "usage_communication ON u.communication = j.value AND %1 GROUP BY 1, 2) n LEFT JOIN template_version v ON v.pk = "
                                  "n.version LEFT JOIN template t ON t.pk = v.template")
                       .arg(context.knowing.clause(l1("u")))));
    // Repositories have templates of their own; a code of two of them is told once, as queries have it.
    for (;;) {
        CF_TRY(const bool row, rows.step());
        if (!row) {
            return {};
        }
        counts[{rows.text(0), rows.text(1), rows.text(2)}] += rows.integer(3);
    }
}

Result<void> readRecipients(const Context& context, const Hits& hits, Deliveries& counts)
{
    CF_TRY(store::Statement rows,
           grouped(context, hits,
                   QStringLiteral("SELECT l.channel, %1, count(*) FROM json_each(?) j CROSS JOIN leg l INDEXED BY leg_communication ON "
                                  "l.communication = j.value WHERE %2 GROUP BY 1, 2")
                       .arg(legColumn(context, LegColumn::State), context.knowing.clause(l1("l")))));
    for (;;) {
        CF_TRY(const bool row, rows.step());
        if (!row) {
            return {};
        }
        counts[kindOf(rows.text(0), rows.text(1))] += rows.integer(2);
    }
}

/// Hits that share values: `count` is given a code, its rows and how many; those whose code it refuses are answered.
Result<Hits> countShared(const Context& context, SharedColumn column, const Hits& known, const std::function<bool(const SharedRows&, index::Code, qint64)>& count)
{
    CF_TRY(const IndexReader::Sharing shared, context.index->sharing(context, column, known));
    std::vector<quint8> refused(shared.byCode.size());
    bool isAny = false;
    for (index::Code code = 1; code < refused.size(); ++code) {
        refused[code] = shared.byCode[code] > 0 && !count(*shared.rows, code, qint64(shared.byCode[code]));
        isAny = isAny || refused[code];
    }
    return isAny ? context.index->coded(context, column, refused, known) : Result<Hits>(Hits(context.highest));
}

Result<Usages> countUsages(const Context& context, const Hits& hits)
{
    Usages counts;
    if (!context.index || context.knowing.at) {
        CF_CHECK(readUsages(context, hits, counts));
        return counts;
    }
    std::map<std::pair<qint64, QString>, qint64> byVersion; ///< row of the version, person
    CF_TRY(const Hits open, countShared(context, UsageColumn, hits, [&](const SharedRows& rows, index::Code code, qint64 many) {
               if (rows.unknownFields(code) != 0) {
                   return false;
               }
               const auto [first, end] = rows.rowsOf(code);
               for (size_t row = first; row < end; ++row) {
                   byVersion[{rows.field(row, 0).toLongLong(), QString::fromUtf8(rows.field(row, 1))}] += many;
               }
               if (first == end) {
                   counts[{}] += many;
               }
               return true;
           }));
    CF_TRY(store::Statement * names, context.database.cached("SELECT t.code, v.version FROM template_version v JOIN template t ON t.pk = v.template WHERE v.pk = ?1"));
    for (const auto& [used, many] : byVersion) {
        names->bind(1, used.first);
        CF_TRY(const bool row, names->step());
        counts[{row ? names->text(0) : QString(), row ? names->text(1) : QString(), used.second}] += many;
        names->reset();
    }
    CF_CHECK(readUsages(context, open, counts));
    return counts;
}

Result<Deliveries> countRecipients(const Context& context, const Hits& hits)
{
    constexpr quint32 channelAndState = 0b11;
    Deliveries counts;
    if (!context.index || context.knowing.at) {
        CF_CHECK(readRecipients(context, hits, counts));
        return counts;
    }
    CF_TRY(const Hits open, countShared(context, FateColumn, hits, [&](const SharedRows& rows, index::Code code, qint64 many) {
               const QByteArrayView heading = rows.heading(code);
               if ((rows.unknownFields(code) & channelAndState) != 0 || heading.isNull() || (!heading.isEmpty() && heading != differentLegs)) {
                   return false;
               }
               const auto [first, end] = rows.rowsOf(code);
               for (size_t row = first; row < end; ++row) {
                   counts[kindOf(QString::fromUtf8(rows.field(row, 0)), QString::fromUtf8(rows.field(row, 1)))] += many;
               }
               return true;
           }));
    CF_CHECK(readRecipients(context, open, counts));
    return counts;
}

} // namespace

Result<Makeup> countMakeup(const Context& context, const Hits& hits)
{
    Makeup makeup;
    CF_TRY(const Usages usages, countUsages(context, hits));
    for (const auto& [names, count] : usages) {
        makeup.usages.push_back({std::get<0>(names), std::get<1>(names), std::get<2>(names), count});
    }
    CF_TRY(const Deliveries recipients, countRecipients(context, hits));
    for (const auto& [kind, count] : recipients) {
        makeup.recipients.push_back({kind.first, kind.second, count});
    }
    return makeup;
}

} // namespace cf::search
