// What a communication was composed of.
#include "models/domain/composition.h"
#include "models/search/condition.h"

namespace cf::search {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

} // namespace

Fragment composedCondition(const Context& context, query::Term term)
{
    auto* equals = std::get_if<query::Equals>(&term.value);
    const qsizetype slash = equals ? equals->value.lastIndexOf(u'/') : -1;
    bool isNumber = false;
    const int version = slash > 0 ? QStringView(equals->value).mid(slash + 1).toInt(&isNumber) : 0;
    if (isNumber) {
        equals->value.truncate(slash);
    }
    const Fragment named = valueCondition({l1("name"), l1("name_key"), ValueColumn::Norm::Folded}, l1("d"), term);
    const QString kinds = term.field == query::Field::Block ? QStringLiteral("d.kind = %1").arg(int(ResourceKind::Block))
                                                     : QStringLiteral("d.kind NOT IN (%1, %2)").arg(int(ResourceKind::Template)).arg(int(ResourceKind::Part));
    const QString start = QStringLiteral(
        "f.communication IN (SELECT g.communication FROM design_resource d JOIN design_version v ON v.resource = d.pk JOIN composed_part c ON c.version = v.pk "
        "JOIN composition_step s ON s.composed_set = c.composed_set JOIN composition_output o ON o.step = s.pk "
        "JOIN communication_fact g ON g.document_key = o.document_key WHERE o.document_key <> '' AND %1 AND %2%3 AND ");
    const QString only = isNumber ? QStringLiteral(" AND v.number = %1").arg(version) : QString();
    return Fragment(start.arg(context.knowing.clause(l1("g")), kinds, only)) + named + Fragment(QStringLiteral(")"));
}

} // namespace cf::search
