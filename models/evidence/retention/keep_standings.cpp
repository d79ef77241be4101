#include "models/evidence/retention/keep_standings.h"

#include "models/base/sha256.h"
#include "models/cache/read_retention.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

namespace cf::evidence {

namespace {

QString hashOf(const std::function<void(QDataStream&)>& write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    write(stream);
    return QString::fromLatin1(sha256Of(bytes).toHex());
}

QString decisionsRevision(const std::vector<RetentionOverride>& overrides)
{
    return hashOf([&](QDataStream& to) {
        for (const RetentionOverride& one : overrides) {
            to << one.communication.value() << one.disposition << one.until.value_or(QDate()) << one.planClass << one.isTransfer << one.at;
        }
    });
}

} // namespace

QString standingsRevision(const StandingBasis& basis)
{
    return hashOf([&](QDataStream& to) {
        to << 1 << basis.zone.id() << basis.plan.means; // 1: how they are worked out
        for (const PlanClass& one : basis.plan.classes) {
            to << one.code << one.years << one.months << int(one.start) << one.isToYearEnd << one.isPermanent;
        }
        for (const PlanCode& one : basis.plan.codes) {
            to << one.repository << one.code << one.planClass;
        }
        for (const PlanType& one : basis.plan.types) {
            to << one.type << one.planClass;
        }
    });
}

Result<bool> areStandingsMade(store::Database& database, const StandingBasis& basis)
{
    CF_TRY(const cache::StandingsState state, cache::standingsState(database));
    return state.isWhole && state.revision == standingsRevision(basis) && state.decided == decisionsRevision(basis.overrides);
}

Result<bool> beginStandings(store::Database& database, const StandingBasis& basis)
{
    const QString revision = standingsRevision(basis);
    CF_TRY(const cache::StandingsState state, cache::standingsState(database));
    if (!state.isBegun || state.revision != revision) {
        CF_CHECK(cache::beginStandings(database, revision));
    }
    std::vector<CommunicationId> decided;
    for (const RetentionOverride& one : basis.overrides) {
        decided.push_back(one.communication);
    }
    CF_CHECK(cache::noteDecided(database, decisionsRevision(basis.overrides), decided));
    CF_TRY(const cache::StandingsState now, cache::standingsState(database));
    return !now.isWhole;
}

Result<bool> makeStandings(store::Database& database, const StandingBasis& basis, int most)
{
    QHash<QString, std::vector<RetentionOverride>> overrides;
    for (const RetentionOverride& one : basis.overrides) {
        overrides[one.communication.value()].push_back(one);
    }
    CF_TRY(const cache::NextStandings next, cache::nextStandings(database, most));
    for (const qint64 communication : next.rows) {
        CF_TRY(const auto row, cache::readRetention(database, communication));
        std::optional<LetterStanding> standing;
        if (row) {
            const auto decided = overrides.constFind(row->facts.communication.value());
            standing = letterStandingOf(row->facts, retentionOf(row->facts, basis.plan, basis.zone, decided == overrides.constEnd() ? std::vector<RetentionOverride>() : *decided));
        }
        CF_CHECK(cache::putStanding(database, communication, standing));
    }
    CF_CHECK(cache::noteStandings(database, next));
    CF_TRY(const cache::StandingsState state, cache::standingsState(database));
    return state.isWhole;
}

} // namespace cf::evidence
