#include "models/search/plan.h"

#include "models/search/index_reader.h"
#include "models/search/searchable_words.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

/// The first column of every row.
Result<Hits> collect(const Context& context, const Fragment& select)
{
    CF_TRY(store::Statement statement, prepare(context.database, select));
    Hits hits(context.highest);
    for (;;) {
        CF_TRY(const bool row, statement.step());
        if (!row) {
            return hits;
        }
        hits.add(statement.integer(0));
    }
}

Result<Hits> evaluateElements(const Context& context, const Plan& plan, const Hits* within)
{
    if (context.index) {
        CF_TRY(std::optional<Hits> indexed, context.index->answer(context, plan, within));
        if (indexed) {
            return std::move(*indexed);
        }
    }
    const ElementRows& rows = rowsOf(plan.element);
    const QString known = context.knowing.clause(rows.alias);
    if (within && within->count() <= context.tuning.few) {
        // The index is named because without statistics SQLite would not know that asking a few is cheaper.
        const QLatin1StringView past("fact_history");
        const bool fact = plan.element == Element::Communication;
        const QString select =
            QStringLiteral("SELECT %1.communication FROM json_each(?) j CROSS JOIN %2 %1 INDEXED BY %3 "
                           "ON %1.communication = j.value WHERE %4 AND (")
                .arg(rows.alias, rows.table, fact && context.knowing.at ? past : rows.byCommunication, known);
        return collect(context,
                       Fragment(select, {jsonArray(within->rows())}) + plan.where + Fragment(QStringLiteral(")")));
    }
    const QString select =
        QStringLiteral("SELECT %1.communication FROM %2 %1 WHERE %3 AND (").arg(rows.alias, rows.table, known);
    return collect(context, Fragment(select) + plan.where + Fragment(QStringLiteral(")")));
}

Result<Hits> searchWords(const Context& context, const QString& fts, const Hits* within)
{
    const QString select = QStringLiteral("SELECT rowid FROM search_index WHERE search_index MATCH ?");
    if (within && within->count() <= context.tuning.fewForWords) {
        return collect(context, Fragment(select + u" AND rowid IN (SELECT value FROM json_each(?))"_s,
                                         {fts, jsonArray(within->rows())}));
    }
    return collect(context, Fragment(select, {fts}));
}

/// The index holds the words of now. What changed since is read again as it was and compared word by word; all else was
/// the same then.
Result<Hits> asThen(const Context& context, const Plan& plan, Hits hits, const Hits* within)
{
    CF_TRY(const Hits changed,
           collect(context,
                   Fragment(QStringLiteral(
                                "SELECT communication FROM communication_fact WHERE known_from > ?1 OR known_to > ?1"),
                            {*context.knowing.at})));
    hits -= changed;
    for (const qint64 communication : changed.rows()) {
        if (within && !within->contains(communication)) {
            continue;
        }
        CF_TRY(const auto text, searchableWords(context.database, communication, context.knowing));
        if (text && matches(*text, plan.text)) {
            hits.add(communication);
        }
    }
    return hits;
}

Result<Hits> evaluateWords(const Context& context, const Plan& plan, const Hits* within)
{
    const auto fts = ftsExpression(plan.text);
    if (!fts) {
        return Hits(context.highest);
    }
    std::optional<Hits> indexed;
    if (context.index) {
        CF_TRY(indexed, context.index->answer(context, plan, within));
    }
    CF_TRY(Hits hits, indexed ? Result<Hits>(std::move(*indexed)) : searchWords(context, *fts, within));
    return context.knowing.at ? asThen(context, plan, std::move(hits), within) : Result<Hits>(std::move(hits));
}

Result<Hits> evaluateAll(const Context& context, const Plan& plan, const Hits* within)
{
    std::optional<Hits> so_far;
    for (const Plan& child : plan.children) {
        const Hits* candidates = so_far ? &*so_far : within;
        CF_TRY(Hits hits, evaluate(context, child, candidates));
        if (so_far) {
            *so_far &= hits;
        } else {
            so_far = std::move(hits);
        }
    }
    return so_far ? std::move(*so_far) : Hits::everything(context.highest);
}

Result<Hits> evaluateAny(const Context& context, const Plan& plan, const Hits* within)
{
    Hits any(context.highest);
    for (const Plan& child : plan.children) {
        CF_TRY(const Hits hits, evaluate(context, child, within));
        any |= hits;
    }
    return any;
}

} // namespace

Result<Hits> evaluate(const Context& context, const Plan& plan, const Hits* within)
{
    switch (plan.kind) {
    case Plan::Kind::Everything: break;
    case Plan::Kind::Elements: return evaluateElements(context, plan, within);
    case Plan::Kind::Words: return evaluateWords(context, plan, within);
    case Plan::Kind::All: return evaluateAll(context, plan, within);
    case Plan::Kind::Any: return evaluateAny(context, plan, within);
    case Plan::Kind::Not: {
        CF_TRY(const Hits hits, evaluate(context, plan.children.front(), within));
        Hits left = within ? *within : Hits::everything(context.highest);
        return left -= hits;
    }
    }
    return within ? *within : Hits::everything(context.highest);
}

} // namespace cf::search
