#include "models/search/standing_condition.h"

#include "models/domain/retention_standing.h"
#include "models/search/block_condition.h"
#include "models/search/index_reader.h"
#include "models/search/plan.h"
#include "models/search/tally.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

using Norm = ValueColumn::Norm;

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

Fragment rowsOf(const char* rows, Fragment condition) { return Fragment(QStringLiteral("SELECT %1 WHERE ").arg(l1(rows))) + condition; }

Fragment ofRetention(Fragment condition) { return rowsOf("q.communication FROM letter_retention q", std::move(condition)); }

Fragment inState(RetentionState state) { return Fragment(QStringLiteral("q.state = %1").arg(int(state))); }

QString wordOf(const query::Value& value)
{
    const auto* equals = std::get_if<query::Equals>(&value);
    return equals ? equals->value : QString();
}

/// Words of disposition: that are worked out here.
bool dispositionTold(QStringView word)
{
    return word == u"event-pending" || word == u"retained" || word == u"due" || word == u"permanent" || word == u"destroyed-stub";
}

bool isOfHolds(const query::Term& term) { return term.field == query::Field::Hold || (term.field == query::Field::Is && !isOfRecords(term)); }

} // namespace

bool isOfStandings(const query::Term& term)
{
    using query::Field;
    const QString word = wordOf(term.value);
    switch (term.field) {
    case Field::Hold:
    case Field::Retention:
    case Field::Due:
    case Field::BlockedBy: return true;
    case Field::Is: return word == u"held" || word == u"held-unenforced" || isOfRecords(term);
    case Field::Conflict: return isOfKin(term) || word == u"retention" || std::ranges::any_of(allRetentionConflicts(), [&](RetentionConflict one) { return word == codeOf(one); });
    case Field::Disposition: return dispositionTold(word) || isOfBlocks(term) || isOfDispositions(term);
    default: return false;
    }
}

bool asksForDecisions(const query::Query& query)
{
    return has(query.where, [](const query::Term& term) { return isOfBlocks(term) || isOfDispositions(term); });
}

bool isWholeFor(const Coverage::Standings& standings, const query::Term& term)
{
    return standings.isWhole() && (standings.areMarksTold || !(isOfBlocks(term) || isOfDispositions(term)));
}

Fragment whileMade(const Context& context, const query::Term& term, Fragment condition, bool negated)
{
    const Coverage::Standings& standings = context.coverage.standings;
    if (!standings.isKnown || isWholeFor(standings, term)) {
        return condition;
    }
    if (isOfKin(term)) { // another record may say otherwise of one that is made
        return negated ? always() : never();
    }
    if (negated && (isOfBlocks(term) || isOfDispositions(term) || (isOfHolds(term) && !standings.areMattersWhole))) {
        return always();
    }
    const Fragment made(QStringLiteral("(f.communication <= ? AND f.communication NOT IN (SELECT communication FROM standing_stale))"), {standings.done});
    return Fragment(QStringLiteral("(")) + condition + Fragment(negated ? u" OR NOT "_s : u" AND "_s) + made + Fragment(QStringLiteral(")"));
}

namespace {

Fragment holdRows(const query::Term& term)
{
    const Fragment code = valueCondition({l1("code"), l1("code_key"), Norm::Folded}, l1("n"), term);
    const Fragment name = valueCondition({l1("name"), l1("name_key"), Norm::Folded}, l1("n"), term);
    return rowsOf("h.communication FROM hold_name n JOIN letter_hold h ON h.hold = n.pk", Fragment(QStringLiteral("n.kept_until IS NULL AND (")) + code + Fragment(QStringLiteral(" OR ")) + name + Fragment(QStringLiteral(")")));
}

Fragment heldRows(bool isEnforced)
{
    // One that was released holds nothing, though it may be held again.
    const QString inForce = QStringLiteral("h.hold NOT IN (SELECT pk FROM hold_name WHERE kept_until IS NOT NULL)");
    return isEnforced ? rowsOf("h.communication FROM letter_hold h", Fragment(u"h.is_enforced = 1 AND "_s + inForce))
                      : rowsOf("h.communication FROM letter_hold h", Fragment(inForce + u" GROUP BY h.communication HAVING max(h.is_enforced) = 0"_s));
}

Fragment dueRows(const Context& context, const query::Value& value)
{
    if (std::holds_alternative<query::Present>(value)) {
        return ofRetention(Fragment(QStringLiteral("q.due IS NOT NULL")));
    }
    return ofRetention(dateCondition(context, {QStringLiteral("q.due"), QStringLiteral("q.due"), QStringLiteral("0")}, value));
}

Fragment dispositionRows(const Context& context, const query::Term& term)
{
    const QString word = wordOf(term.value);
    if (isOfBlocks(term)) {
        return blockRows(context, term);
    }
    if (isOfDispositions(term)) {
        return dispositionWordRows(context, word);
    }
    if (word == u"due" || word == u"retained") {
        return ofRetention(Fragment(word == u"due" ? u"q.due <= ?"_s : u"q.due > ?"_s, {todayOf(context)}));
    }
    return ofRetention(word == u"event-pending" ? inState(RetentionState::Waiting) : word == u"permanent" ? inState(RetentionState::Permanent) : Fragment(QStringLiteral("q.state = 4")));
}

/// nullopt: the word is no conflict of retention.
std::optional<Fragment> conflictRows(QStringView word)
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

} // namespace

Fragment standingRows(const Context& context, const query::Term& term)
{
    using query::Field;
    const QString word = wordOf(term.value);
    switch (term.field) {
    case Field::Hold: return holdRows(term);
    case Field::Is: return isOfRecords(term) ? ofRetention(Fragment(QStringLiteral("q.is_record = 1"))) : heldRows(word == u"held");
    case Field::BlockedBy: return blockRows(context, term);
    case Field::Retention:
        return rowsOf("q.communication FROM planned_class n JOIN letter_retention q ON q.class = n.pk",
                      Fragment(QStringLiteral("q.state IN (0, 1, 2, 3) AND ")) + valueCondition({l1("code"), l1("code_key"), Norm::Folded}, l1("n"), term));
    case Field::Due: return dueRows(context, term.value);
    case Field::Disposition: return dispositionRows(context, term);
    default: return isOfKin(term) ? kinRows(term) : conflictRows(word).value_or(ofRetention(never()));
    }
}

Fragment standingCondition(const Context& context, const query::Term& term)
{
    return Fragment(QStringLiteral("f.communication IN (")) + standingRows(context, term) + Fragment(QStringLiteral(")"));
}

Result<std::vector<FacetCount>> countHolds(const Context& context, const Hits& hits)
{
    std::vector<FacetCount> counts;
    if (!context.coverage.standings.isWhole()) {
        return counts;
    }
    Hits known = hits;
    if (context.index) {
        CF_CHECK(context.index->keepKnown(context, known));
    } else {
        CF_TRY(known, knownAmong(context, hits));
    }
    Hits under(context.highest);
    std::map<QString, std::vector<qint64>> byCode; // by its spelling, as it is asked for exactly; several holds may be called alike
    CF_TRY(store::Statement * names, context.database.cached("SELECT pk, code FROM hold_name WHERE kept_until IS NULL"));
    for (;;) {
        CF_TRY(const bool row, names->step());
        if (!row) {
            break;
        }
        byCode[names->text(1)].push_back(names->integer(0));
    }
    CF_TRY(store::Statement * letters, context.database.cached("SELECT communication FROM letter_hold WHERE hold = ?1"));
    for (const auto& [code, holds] : byCode) {
        Hits one(context.highest);
        for (const qint64 hold : holds) {
            letters->bind(1, hold);
            for (;;) {
                CF_TRY(const bool row, letters->step());
                if (!row) {
                    break;
                }
                if (const qint64 communication = letters->integer(0); known.contains(communication)) {
                    one.add(communication);
                }
            }
        }
        if (const qint64 count = one.count(); count > 0) {
            counts.push_back({code, count});
            under |= one;
        }
    }
    known -= under;
    if (const qint64 none = known.count(); none > 0 && !counts.empty()) {
        counts.push_back({{}, none});
    }
    sortCounts(counts, false);
    return counts;
}

Result<std::vector<FacetCount>> countClasses(const Context& context)
{
    std::vector<FacetCount> counts;
    if (!context.coverage.standings.isWhole()) {
        return counts;
    }
    CF_TRY(store::Statement * select, context.database.cached("SELECT n.code, (SELECT count(*) FROM letter_retention q WHERE q.class = n.pk AND q.state IN (0, 1, 2, 3)) FROM planned_class n WHERE n.code <> ''"));
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        if (const qint64 count = select->integer(1); count > 0) {
            counts.push_back({select->text(0), count});
        }
    }
    sortCounts(counts, false);
    return counts;
}

} // namespace cf::search
