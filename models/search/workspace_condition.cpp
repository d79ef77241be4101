// Conditions on the business workspaces of a communication: the one it is filed in, and those that show it.
#include "models/search/condition.h"

namespace cf::search {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

} // namespace

Fragment workspaceCondition(const Context& context, const query::Term& term)
{
    using Norm = ValueColumn::Norm;
    const QString shown = QStringLiteral(" OR f.communication IN (SELECT a.communication FROM workspace w JOIN workspace_link k ON k.workspace = w.pk "
                                         "JOIN archive_record a ON a.repository = w.repository AND a.native_id = k.native_id WHERE %1 AND ")
                              .arg(context.knowing.clause(l1("k")));
    return Fragment(QStringLiteral("(")) + valueCondition({l1("workspace"), l1("workspace_key"), Norm::Identifier}, l1("f"), term) + Fragment(shown) +
           valueCondition({l1("native_id"), l1("workspace_key"), Norm::Identifier}, l1("w"), term) + Fragment(QStringLiteral("))"));
}

Result<std::optional<Fragment>> unfiledCondition(const Context& context)
{
    CF_TRY(store::Statement * any, context.database.cached("SELECT 1 FROM workspace LIMIT 1"));
    CF_TRY(const bool isAny, any->step());
    any->reset();
    if (!isAny) {
        return std::optional<Fragment>();
    }
    Fragment condition(QStringLiteral("(f.workspace_key = '' AND f.repository IN (SELECT repository FROM workspace WHERE known_from <= ?) AND "),
                       {context.knowing.at.value_or(std::numeric_limits<qint64>::max())});
    condition += Fragment(QStringLiteral("NOT EXISTS (SELECT 1 FROM archive_record a JOIN workspace_link k ON k.native_id = a.native_id AND %1 "
                                         "JOIN workspace w ON w.pk = k.workspace AND w.repository = a.repository WHERE a.communication = f.communication))")
                              .arg(context.knowing.clause(l1("k"))));
    return std::optional(std::move(condition));
}

} // namespace cf::search
