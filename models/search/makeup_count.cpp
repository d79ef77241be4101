#include "models/search/makeup_count.h"

#include "models/search/fate_heading.h"
#include "models/search/index_reader.h"
#include "models/search/row_fetch.h"

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

/// Code and version of a row of template_version; both empty: there is none.
using VersionName = std::pair<QString, QString>;
Result<VersionName> nameOf(const Context& context, qint64 version)
{
    CF_TRY(store::Statement * names, context.database.cached("SELECT t.code, v.version FROM template_version v JOIN template t ON t.pk = v.template WHERE v.pk = ?1"));
    names->bind(1, version);
    CF_TRY(const bool row, names->step());
    VersionName name = row ? VersionName(names->text(0), names->text(1)) : VersionName();
    names->reset();
    return name;
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
    for (const auto& [used, many] : byVersion) {
        CF_TRY(const VersionName name, nameOf(context, used.first));
        counts[{name.first, name.second, used.second}] += many;
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
               const auto [first, end] = rows.rowsOf(code);
               const auto legs = legsOfEach(rows.heading(code), end - first);
               if (!legs || (rows.unknownFields(code) & channelAndState) != 0) {
                   return false;
               }
               for (size_t row = first; row < end; ++row) {
                   counts[kindOf(QString::fromUtf8(rows.field(row, 0)), QString::fromUtf8(rows.field(row, 1)))] += many * (*legs)[row - first];
               }
               return true;
           }));
    CF_CHECK(readRecipients(context, open, counts));
    return counts;
}

} // namespace

Result<std::optional<std::vector<VersionEnds>>> endsOfVersions(const Context& context, const Hits& hits, const Fragment& shownLeg)
{
    using Told = std::optional<std::vector<VersionEnds>>;
    CF_TRY(const IndexReader::EndsByCode ends, context.index->sentEnds(context, UsageColumn, hits));
    CF_TRY(const IndexReader::Sharing shared, context.index->sharing(context, UsageColumn, hits));
    CF_TRY(const index::MomentColumn* sent, context.index->moments(context, SentColumn));
    std::map<VersionName, std::pair<qint64, qint64>> byVersion; ///< rows
    const auto isBefore = [&](qint64 a, qint64 b) { return std::pair(*sent->at(index::Ordinal(a)), a) < std::pair(*sent->at(index::Ordinal(b)), b); };
    const auto add = [&](const VersionName& name, const std::pair<qint64, qint64>& rows) {
        const auto [known, isNew] = byVersion.try_emplace(name, rows);
        auto& [first, last] = known->second;
        if (isNew || rows.first < 0) {
            return;
        }
        first = first < 0 || isBefore(rows.first, first) ? rows.first : first;
        last = last < 0 || isBefore(last, rows.second) ? rows.second : last;
    };
    for (index::Code code = 1; code < shared.byCode.size(); ++code) {
        if (shared.byCode[code] == 0) {
            continue;
        }
        if (shared.rows->unknownFields(code) & 1) { // which versions is not told
            return Told();
        }
        const auto [first, end] = shared.rows->rowsOf(code);
        for (size_t row = first; row < end; ++row) {
            CF_TRY(const VersionName name, nameOf(context, shared.rows->field(row, 0).toLongLong()));
            add(name, ends.byCode[code]);
        }
        if (first == end) {
            add({}, ends.byCode[code]);
        }
    }
    CF_TRY(RowFetch fetch, RowFetch::prepared(context, shownLeg));
    std::vector<VersionEnds> told;
    for (const auto& [name, rows] : byVersion) {
        VersionEnds& version = told.emplace_back(VersionEnds{name.first, name.second, {}});
        if (rows.first >= 0) {
            CF_TRY(version.sent.first, fetch.row(rows.first));
            CF_TRY(version.sent.last, fetch.row(rows.second));
        }
    }
    return Told(std::move(told));
}

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
