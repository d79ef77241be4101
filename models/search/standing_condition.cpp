#include "models/search/standing_condition.h"

#include "models/domain/retention_standing.h"
#include "models/search/index_reader.h"
#include "models/search/plan.h"
#include "models/search/tally.h"

#include <set>

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

using Norm = ValueColumn::Norm;

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

Fragment among(const char* rows, Fragment condition)
{
    return Fragment(QStringLiteral("f.communication IN (SELECT %1 WHERE ").arg(l1(rows))) + condition + Fragment(QStringLiteral(")"));
}

Fragment ofRetention(Fragment condition) { return among("q.communication FROM letter_retention q", std::move(condition)); }

Fragment inState(RetentionState state) { return Fragment(QStringLiteral("q.state = %1").arg(int(state))); }

/// The day of the organisation that it is now, as the column has days.
qint64 today(const Context& context)
{
    return QDateTime::fromMSecsSinceEpoch(context.calendar.now, context.calendar.business).date().startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

QString wordOf(const query::Value& value)
{
    const auto* equals = std::get_if<query::Equals>(&value);
    return equals ? equals->value : QString();
}

} // namespace

Fragment holdCondition(const query::Term& term)
{
    const Fragment code = valueCondition({l1("code"), l1("code_key"), Norm::Folded}, l1("n"), term);
    const Fragment name = valueCondition({l1("name"), l1("name_key"), Norm::Folded}, l1("n"), term);
    return among("h.communication FROM hold_name n JOIN letter_hold h ON h.hold = n.pk", Fragment(QStringLiteral("(")) + code + Fragment(QStringLiteral(" OR ")) + name + Fragment(QStringLiteral(")")));
}

Fragment heldCondition(bool isEnforced)
{
    return isEnforced ? among("h.communication FROM letter_hold h", Fragment(QStringLiteral("h.is_enforced = 1")))
                      : among("h.communication FROM letter_hold h", Fragment(QStringLiteral("1 GROUP BY h.communication HAVING max(h.is_enforced) = 0")));
}

Fragment plannedClassCondition(const query::Term& term)
{
    return among("q.communication FROM planned_class n JOIN letter_retention q ON q.class = n.pk", Fragment(QStringLiteral("q.state <> 4 AND ")) + valueCondition({l1("code"), l1("code_key"), Norm::Folded}, l1("n"), term));
}

Fragment dueCondition(const Context& context, const query::Value& value)
{
    if (std::holds_alternative<query::Present>(value)) {
        return ofRetention(Fragment(QStringLiteral("q.due IS NOT NULL")));
    }
    return ofRetention(dateCondition(context, {QStringLiteral("q.due"), QStringLiteral("q.due"), QStringLiteral("0")}, value));
}

bool dispositionTold(QStringView word)
{
    return word == u"event-pending" || word == u"retained" || word == u"due" || word == u"permanent" || word == u"destroyed-stub";
}

Fragment dispositionCondition(const Context& context, const query::Value& value)
{
    const QString word = wordOf(value);
    if (word == u"due" || word == u"retained") {
        return ofRetention(Fragment(word == u"due" ? u"q.due <= ?"_s : u"q.due > ?"_s, {today(context)}));
    }
    if (word == u"event-pending") {
        return ofRetention(inState(RetentionState::Waiting));
    }
    if (word == u"permanent") {
        return ofRetention(inState(RetentionState::Permanent));
    }
    return word == u"destroyed-stub" ? ofRetention(Fragment(QStringLiteral("q.state = 4"))) : never();
}

std::optional<Fragment> retentionConflict(QStringView word)
{
    if (word == u"retention") {
        return ofRetention(Fragment(QStringLiteral("q.conflicts <> 0")));
    }
    for (const RetentionConflict one : allRetentionConflicts()) {
        if (word == codeOf(one)) { // the first condition is that of the index
            return ofRetention(Fragment(QStringLiteral("q.conflicts <> 0 AND q.conflicts & %1").arg(1 << int(one))));
        }
    }
    return std::nullopt;
}

Result<std::vector<FacetCount>> countHolds(const Context& context, const Hits& hits)
{
    std::vector<FacetCount> counts;
    if (context.coverage.standings == Coverage::Standings::None) {
        return counts;
    }
    Hits known = hits;
    if (context.index) {
        CF_CHECK(context.index->keepKnown(context, known));
    } else {
        CF_TRY(known, knownAmong(context, hits));
    }
    Hits under(context.highest), one(context.highest);
    QString code;
    const auto close = [&] {
        if (const qint64 count = one.count(); count > 0) {
            counts.push_back({code, count});
        }
        under |= one;
        one = Hits(context.highest);
    };
    CF_TRY(store::Statement * select, context.database.cached("SELECT n.code, h.communication FROM hold_name n CROSS JOIN letter_hold h ON h.hold = n.pk ORDER BY n.code"));
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        if (QString next = select->text(0); next != code) { // by its spelling, as it is asked for exactly
            close();
            code = std::move(next);
        }
        if (const qint64 communication = select->integer(1); known.contains(communication)) {
            one.add(communication);
        }
    }
    close();
    known -= under;
    if (const qint64 none = known.count(); none > 0 && !counts.empty()) {
        counts.push_back({{}, none});
    }
    sortCounts(counts, false);
    return counts;
}

} // namespace cf::search
