#include "models/evidence/practice.h"

#include "models/evidence/result_export.h"

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const Moment& moment) { return QDateTime::fromMSecsSinceEpoch(moment.wall, Qt::UTC).date(); }
QJsonValue orNull(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

} // namespace

bool restsOnPractice(const DeliveryClaim& claim) { return claim.kind == ClaimKind::Dispatched && claim.at.has_value(); }

std::vector<AppliedPractice> practicesOn(const cache::Record& record, const std::vector<PracticeStatement>& all, UtcMs now)
{
    std::vector<AppliedPractice> applied;
    for (int leg = 0; leg < int(record.communication.legs.size()); ++leg) {
        const DeliveryClaim claim = claimOf(record, leg, now);
        if (!restsOnPractice(claim)) {
            continue;
        }
        const auto last = std::find_if(all.rbegin(), all.rend(), [&](const PracticeStatement& one) { return one.covers(claim.channel, dayOf(*claim.at)); });
        if (last == all.rend()) {
            continue;
        }
        const auto known = std::ranges::find(applied, last->id, [](const AppliedPractice& one) { return one.statement.id; });
        if (known == applied.end()) {
            applied.push_back({*last, {leg}});
        } else {
            known->legs.push_back(leg);
        }
    }
    return applied;
}

QJsonObject practiceJson(const PracticeStatement& statement)
{
    return {{u"id"_s, statement.id},
            {u"channel"_s, QString(code(statement.channel))},
            {u"text"_s, statement.text},
            {u"statedBy"_s, statement.statedBy},
            {u"role"_s, statement.role},
            {u"from"_s, orNull(statement.from)},
            {u"to"_s, orNull(statement.to)},
            {u"stated"_s, isoUtc(statement.at)},
            {u"withdrawn"_s, isoUtc(statement.withdrawn)}};
}

} // namespace cf::evidence
