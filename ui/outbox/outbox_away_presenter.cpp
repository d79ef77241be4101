#include "ui/outbox/outbox_away_presenter.h"

#include "models/evidence/result_export.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class OutboxAway
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::OutboxAway)
};

} // namespace

QString awayWords(const outbox::AwaySystem& away, const OutboxTelling& telling)
{
    const QString system = telling.systemName(away.system), since = telling.time(away.since);
    const int count = int(std::min<qint64>(away.waiting, std::numeric_limits<int>::max()));
    const QString waits = OutboxAway::tr("%Ln command(s) wait for %1, away since %2.", nullptr, count).arg(system, since);
    const QString next = away.nextTry > telling.now ? OutboxAway::tr("Next try %1, with one of them.").arg(telling.time(away.nextTry)) : OutboxAway::tr("One of them is tried as soon as this is sent.");
    return waits + u' ' + next;
}

QHash<QString, UtcMs> nextTriesOf(const std::vector<outbox::AwaySystem>& away)
{
    QHash<QString, UtcMs> tries;
    for (const outbox::AwaySystem& one : away) {
        tries.insert(one.system.value(), one.nextTry);
    }
    return tries;
}

QJsonArray awayJson(const std::vector<outbox::AwaySystem>& away, const OutboxTelling& telling)
{
    QJsonArray array;
    for (const outbox::AwaySystem& one : away) {
        array << QJsonObject{{u"system"_s, telling.systemName(one.system)}, {u"since"_s, evidence::isoUtc(one.since)},       {u"nextTry"_s, evidence::isoUtc(std::max(one.nextTry, telling.now))},
                             {u"waiting"_s, one.waiting},                   {u"detail"_s, one.error.detail}};
    }
    return array;
}

} // namespace cf::ui
