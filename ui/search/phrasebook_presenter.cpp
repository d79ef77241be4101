#include "ui/search/phrasebook_presenter.h"

#include "models/query/print.h"
#include "ui/search/query_edits_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::Phrases)
};

} // namespace

QString sentenceOf(const query::Query& query, const query::Calendar& calendar)
{
    QStringList parts;
    for (const query::Expression& condition : conditionsOf(query)) {
        if (!condition.isEverything()) {
            parts << query::print(condition);
        }
    }
    const QString zone = zoneWord(query.zone, calendar.business);
    return parts.isEmpty() ? Phrases::tr("Everything (%1 time).").arg(zone) : Phrases::tr("%1 (%2 time).").arg(parts.join(Phrases::tr(", ")), zone);
}

} // namespace cf::ui
