#include "models/search/code_order.h"

#include "models/base/text.h"
#include "models/search/column_count.h"

namespace cf::search {

namespace {

QByteArray textOf(QByteArrayView text) { return text.isNull() ? QByteArray() : QByteArray(text.data(), text.size()); }

/// Of the one row.
QByteArray valueOf(const SharedRows& rows, index::Code code, int field)
{
    const auto [first, end] = rows.rowsOf(code);
    return first == end ? QByteArray() : textOf(rows.field(first, field));
}

QByteArray ofLeg(const SharedRows& rows, index::Code code, int field, QLatin1StringView none, const LegShown& shown)
{
    const auto [first, end] = rows.rowsOf(code);
    if (first == end) {
        return QByteArray(none.data(), none.size());
    }
    size_t wanted = first;
    if (!shown.known) {
        for (size_t row = first + 1; row < end; ++row) {
            if (rows.field(row, field) != rows.field(first, field)) {
                return {};
            }
        }
    } else if (!shown.meets.empty() && rows.unknownFields(code) != 0 && end - first > 1) {
        return {}; // it may be met or not
    } else if (!shown.meets.empty()) {
        while (wanted < end && !shown.meets[wanted]) {
            ++wanted;
        }
        wanted = wanted == end ? first : wanted;
    }
    return textOf(rows.field(wanted, field));
}

} // namespace

std::optional<SharedColumn> orderColumn(Column column)
{
    switch (column) {
    case Column::Type: return KindColumn;
    case Column::Unit:
    case Column::Repository: return OriginColumn;
    case Column::Template: return UsageColumn;
    case Column::Trigger: return TriggerColumn;
    case Column::Channel:
    case Column::State:
    case Column::Grade: return FateColumn;
    default: return std::nullopt;
    }
}

CodeValues orderValues(const Context& context, Column column, const LegShown& shown,
                       std::shared_ptr<const index::CodeColumn> codes, const SharedRows& rows)
{
    QHash<QByteArray, QByteArray> names;
    for (const Coverage::Connected& repository : context.coverage.repositories) {
        names.insert(QByteArray::number(repository.row), fold(QStringView(repository.name).trimmed()).toUtf8());
    }
    const auto ordered = [&](index::Code code) {
        switch (column) {
        case Column::Type:
        case Column::Trigger: return valueOf(rows, code, 1);
        case Column::Unit: return valueOf(rows, code, 3);
        case Column::Repository: {
            const QByteArray row = valueOf(rows, code, 0);
            return row.isNull() ? row : names.value(row, QByteArray(""));
        }
        case Column::Template: return textOf(rows.heading(code));
        case Column::Channel: return ofLeg(rows, code, 0, cf::code(Channel::Unknown), shown);
        case Column::State: return ofLeg(rows, code, 1, cf::code(DeliveryState::Unknown), shown);
        default: return ofLeg(rows, code, 2, cf::code(EvidenceGrade::U), shown);
        }
    };
    CodeValues made{std::move(codes), std::vector<QByteArray>(1)};
    for (index::Code code = 1; code < made.codes->values().size(); ++code) {
        made.values.push_back(ordered(code));
    }
    return made;
}

Result<std::optional<CodeOrder>> CodeOrder::of(const Context& context, const CodeValues& values, const Hits& hits, bool descending)
{
    CodeOrder order(context, hits, descending);
    order.m_codes = values.codes;
    CF_TRY(const auto counts, histograms(context.database, {values.codes}, hits));
    std::map<QByteArray, Group> groups;
    for (index::Code code = 1; code < values.values.size(); ++code) {
        const quint64 count = counts[0][code];
        if (count > 0 && values.values[code].isNull()) {
            return std::optional<CodeOrder>();
        }
        if (count > 0) {
            Group& group = groups[values.values[code]];
            group.value = values.values[code];
            group.hits += qint64(count);
            group.codes.push_back(code);
        }
    }
    for (auto& [value, group] : groups) {
        order.m_groups.push_back(std::move(group));
    }
    if (descending) {
        std::reverse(order.m_groups.begin(), order.m_groups.end());
    }
    return std::optional(std::move(order));
}

Result<Hits> CodeOrder::membersOf(const Group& group) const
{
    std::vector<quint8> accepted(m_codes->values().size());
    for (const index::Code code : group.codes) {
        accepted[code] = 1;
    }
    return keepAccepted(m_context->database, *m_codes, accepted, m_hits, m_context->highest);
}

Result<qint64> CodeOrder::rankOf(const RowPlace& place) const
{
    qint64 before = 0;
    for (const Group& group : m_groups) {
        const int values = group.value.compare(place.value);
        if (values == 0) {
            CF_TRY(const Hits members, membersOf(group));
            members.eachIn(0, members.highest() + 1, [&](qint64 communication) {
                before += m_descending ? communication > place.communication : communication < place.communication;
            });
            return before;
        }
        if ((values < 0) == m_descending) {
            return before;
        }
        before += group.hits;
    }
    return before;
}

Result<qint64> CodeOrder::rankOf(qint64 hit) const
{
    const index::Code code = m_codes->at(index::Ordinal(hit));
    const auto own = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& group) {
        return std::find(group.codes.begin(), group.codes.end(), code) != group.codes.end();
    });
    return rankOf(RowPlace{false, own == m_groups.end() ? QByteArray() : own->value, hit});
}

Result<std::vector<qint64>> CodeOrder::window(const std::optional<RowPlace>& after, qint64 offset, qint64 limit) const
{
    qint64 skip = std::max<qint64>(offset, 0);
    if (after) {
        CF_TRY(const qint64 rank, rankOf(*after));
        // The next one has a rank of its own only where the place itself is still a hit of that value.
        const auto same = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& group) { return group.value == after->value; });
        bool there = false;
        if (same != m_groups.end()) {
            CF_TRY(const Hits members, membersOf(*same));
            there = members.contains(after->communication);
        }
        skip += rank + (there ? 1 : 0);
    }
    std::vector<qint64> found;
    for (const Group& group : m_groups) {
        if (qint64(found.size()) >= limit) {
            break;
        }
        if (skip >= group.hits) {
            skip -= group.hits;
            continue;
        }
        CF_TRY(const Hits members, membersOf(group));
        const qint64 end = members.highest() + 1, step = index::blockSize;
        for (qint64 at = 0; at < end && qint64(found.size()) < limit; at += step) {
            const qint64 from = m_descending ? (end - 1) / step * step - at : at;
            const qint64 here = members.countIn(from, std::min(from + step, end));
            if (skip >= here) {
                skip -= here;
                continue;
            }
            std::vector<qint64> some;
            members.eachIn(from, std::min(from + step, end), [&](qint64 communication) { some.push_back(communication); });
            if (m_descending) {
                std::reverse(some.begin(), some.end());
            }
            const auto first = some.begin() + qsizetype(skip);
            found.insert(found.end(), first, first + std::min<qsizetype>(some.end() - first, qsizetype(limit) - qsizetype(found.size())));
            skip = 0;
        }
    }
    return found;
}

} // namespace cf::search
