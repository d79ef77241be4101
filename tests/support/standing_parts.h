// How letters stand in searches, out of a rig: what LetterStandings is given, and what a search finds.
#pragma once

#include "models/query/parse.h"
#include "models/search/sql_search.h"
#include "tests/support/disposition_rig.h"
#include "ui/retention/letter_standings_presenter.h"

namespace cf::test {

inline ui::StandingParts standingParts(DispositionRig& rig)
{
    return {*rig.cache, *rig.desk, *rig.outbox, search::indexedSearches(), rig.profile.path(), rig.clock, [] { return QTimeZone("Europe/Berlin"); }};
}

inline search::Question questionOf(const DispositionRig& rig, const QString& text) { return {*query::parse(text), {rig.clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}}; }

template <class F> auto askCache(const DispositionRig& rig, const search::IndexFactory& factory, F f)
{
    return rig.cache->readers().read([&](store::Database& database) { return f(*factory(database)); }).result();
}

/// Document ids by index and by rows, which have to be the same; "\u2265" where the total is not exact, "?" where nothing is known. withRepository: "A-1@Vault".
inline QString foundLetters(const DispositionRig& rig, const QString& text, bool withRepository = false)
{
    QStringList answers;
    for (const search::IndexFactory& factory : {search::indexedSearches(), search::IndexFactory([](store::Database& database) { return search::sqlSearch(database); })}) {
        const auto total = askCache(rig, factory, [&](search::SearchIndex& index) { return index.total(questionOf(rig, text)); });
        const auto rows = askCache(rig, factory, [&](search::SearchIndex& index) { return index.rows(questionOf(rig, text), {{search::Column::DocumentId, false}, 1'000, 0, {}}); });
        if (!total || !rows) {
            return QStringLiteral("failed: ") + (total ? rows.error() : total.error()).detail;
        }
        QStringList ids;
        for (const search::Row& one : rows->rows) {
            ids << (withRepository ? one.documentId + u'@' + one.repository : one.documentId);
        }
        ids.sort();
        const bool isUnknown = !total->noData.empty() && total->noData.front().everywhere;
        answers << (isUnknown ? QStringLiteral("?") : total->exact ? QString() : QStringLiteral("\u2265 ")) + ids.join(u' ');
        if (total->total != ids.size()) {
            answers << QStringLiteral("total %1").arg(total->total);
        }
    }
    return answers.size() == 2 && answers[0] == answers[1] ? answers[0] : answers.join(QStringLiteral(" | "));
}

} // namespace cf::test
