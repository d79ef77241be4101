#include "models/search/plan.h"

#include "models/search/narrow.h"
#include "models/search/searchable_words.h"
#include "models/search/standing_condition.h"

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

/// `few`: up to so many are asked one by one.
Result<Hits> askRows(const Context& context, const Plan& plan, const Hits* within, qint64 few)
{
    const ElementRows& rows = rowsOf(plan.element);
    const QString known = context.knowing.clause(rows.alias);
    if (within && within->count() <= few) {
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

Result<Hits> evaluateAnew(const Context& context, const Plan& plan, const Hits* within)
{
    if (context.index && !context.knowing.at) {
        const query::Term* sole = plan.parts.size() == 1 && plan.parts.front().expression.term ? &*plan.parts.front().expression.term : nullptr;
        if (sole && isOfStandings(*sole) && isWholeFor(context.coverage.standings, *sole)) { // their rows are read as they lie, and not one by one beside the facts
            CF_TRY(Hits standing, collect(context, standingRows(context, *sole)));
            CF_CHECK(context.index->keepKnown(context, standing));
            return standing;
        }
        CF_TRY(std::optional<Hits> indexed, context.index->answer(context, plan, within));
        if (indexed) {
            return std::move(*indexed);
        }
        CF_TRY(Narrowed narrowed, narrow(context, plan, within));
        if (narrowed.says == Narrowed::Says::All) {
            return std::move(narrowed.hits);
        }
        if (narrowed.says == Narrowed::Says::Candidates) {
            narrowed.hits -= narrowed.sure;
            CF_TRY(Hits met, askRows(context, plan, &narrowed.hits, std::max(context.tuning.few, context.highest / 8)));
            return met |= narrowed.sure;
        }
    }
    return askRows(context, plan, within, context.tuning.few);
}

/// Whether one is a copy of another is asked of the rows, and of those alone that have something of another.
Result<Hits> askAlike(const Context& context, const Plan& plan, const Hits* within)
{
    CF_TRY(const Hits* alike, context.index->likeOthers(context));
    if (!within) {
        return askRows(context, plan, alike, alike->count());
    }
    Hits open = *within;
    open &= *alike;
    return askRows(context, plan, &open, open.count());
}

/// What was asked of a row since the cache last changed is not asked again.
Result<Hits> evaluateElements(const Context& context, const Plan& plan, const Hits* within)
{
    if (plan.lasts == Plan::Lasts::No || !context.index || context.knowing.at) {
        return evaluateAnew(context, plan, within);
    }
    IndexReader::Asked& asked = context.index->asked(plan.where, context.highest);
    Hits all = within ? *within : Hits::everything(context.highest);
    if (all.isWithin(asked.rows)) {
        return all &= asked.met;
    }
    Hits open = all;
    open -= asked.rows;
    if (const qint64 count = open.count(); count > 0) {
        const bool isFew = count <= std::max(context.tuning.few, context.highest / 8);
        const Hits* some = isFew ? &open : nullptr;
        Result<Hits> met = plan.lasts == Plan::Lasts::OfRows ? askAlike(context, plan, some) : evaluateAnew(context, plan, some);
        if (!met) {
            return met;
        }
        *met &= isFew ? open : Hits::everything(context.highest);
        asked.met |= *met;
        asked.rows |= isFew ? open : Hits::everything(context.highest);
    }
    return all &= asked.met;
}

} // namespace

Result<Hits> knownAmong(const Context& context, const Hits& some)
{
    Plan any;
    any.kind = Plan::Kind::Elements;
    any.where = always();
    const qint64 few = std::max(context.tuning.few, context.highest / 8);
    return askRows(context, any, &some, few).map([&](Hits known) { return known &= some; });
}

Result<Hits> evaluateRows(const Context& context, const Plan& plan, const Hits* within)
{
    return askRows(context, plan, within, std::max(context.tuning.few, context.highest / 8));
}

namespace {

/// Word by word, as known now or then. `within`: null for all.
Result<Hits> readWords(const Context& context, const Plan& plan, const Hits* within)
{
    CF_TRY(const Hits known, knownAmong(context, within ? *within : Hits::everything(context.highest)));
    Hits hits(context.highest);
    for (const qint64 communication : known.rows()) {
        CF_TRY(const auto text, searchableWords(context.database, communication, context.knowing));
        if (text && matches(*text, plan.text)) {
            hits.add(communication);
        }
    }
    return hits;
}

Result<Hits> evaluateWords(const Context& context, const Plan& plan, const Hits* within)
{
    if (!context.index || context.knowing.at) {
        return readWords(context, plan, within);
    }
    const auto query = wordQuery(plan.text);
    if (!query) {
        return Hits(context.highest);
    }
    return context.index->words(context, *query);
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
