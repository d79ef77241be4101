#include "models/evidence/retention/keep_standings.h"

#include "models/base/sha256.h"
#include "models/cache/letter_kin.h"
#include "models/cache/read_record.h"
#include "models/cache/read_retention.h"
#include "models/domain/disposition_steps.h"

#include <QDataStream>
#include <QIODevice>
#include <QSet>

namespace cf::evidence {

namespace {

QString revisionOf(const RetentionPlan& plan, const QTimeZone& zone)
{
    QByteArray bytes;
    QDataStream to(&bytes, QIODevice::WriteOnly);
    to.setVersion(QDataStream::Qt_6_4);
    to << 3 << zone.id() << plan.means; // 3: how they are worked out
    for (const PlanClass& one : plan.classes) {
        to << one.code << one.years << one.months << int(one.start) << one.isToYearEnd << one.isPermanent;
    }
    for (const PlanCode& one : plan.codes) {
        to << one.repository << one.code << one.planClass;
    }
    for (const PlanType& one : plan.types) {
        to << one.type << one.planClass;
    }
    return QString::fromLatin1(sha256Of(bytes).toHex());
}

std::vector<CommunicationId> lettersOf(const DecidedRetention& decided)
{
    std::vector<CommunicationId> letters;
    for (const RetentionOverride& one : decided.overrides) {
        letters.push_back(one.communication);
    }
    return letters;
}

QHash<QString, std::vector<RetentionOverride>> byLetter(const DecidedRetention& decided)
{
    QHash<QString, std::vector<RetentionOverride>> overrides;
    for (const RetentionOverride& one : decided.overrides) {
        overrides[one.communication.value()].push_back(one);
    }
    return overrides;
}

/// Ids of those whose records can be destroyed from here.
Result<QSet<QString>> destroyingRepositories(store::Database& database)
{
    CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
    QSet<QString> ids;
    for (const Repository& one : repositories) {
        if (destroysRecords(one.kind)) {
            ids.insert(one.id.value());
        }
    }
    return ids;
}

bool isOf(const cache::StandingsState& state, const StandingBasis& basis) { return state.isBegun && state.revision == basis.revision && state.decided == basis.decisions; }

} // namespace

StandingBasis::StandingBasis(RetentionPlan of, const DecidedRetention& made, QTimeZone business)
    : plan(std::move(of))
    , zone(std::move(business))
    , revision(revisionOf(plan, zone))
    , decisions(made.revision)
    , decided(lettersOf(made))
    , overrides(byLetter(made))
{}

Result<bool> areStandingsMade(store::Database& database, const StandingBasis& basis)
{
    CF_TRY(const cache::StandingsState state, cache::standingsState(database));
    return state.isWhole && isOf(state, basis);
}

Result<void> beginStandings(store::Database& database, const StandingBasis& basis)
{
    CF_TRY(const cache::StandingsState state, cache::standingsState(database));
    if (!state.isBegun || state.revision != basis.revision) {
        CF_CHECK(cache::beginStandings(database, basis.revision));
    }
    return cache::noteDecided(database, basis.decisions, basis.decided);
}

Result<StandingsMade> makeStandings(store::Database& database, const StandingBasis& basis, int most)
{
    CF_TRY(const cache::StandingsState before, cache::standingsState(database));
    if (!isOf(before, basis)) {
        return StandingsMade::OnAnotherBasis;
    }
    static const std::vector<RetentionOverride> none;
    CF_TRY(const cache::NextStandings next, cache::nextStandings(database, most));
    CF_TRY(const QSet<QString> destroying, destroyingRepositories(database));
    cache::KinKeys kin;
    for (const qint64 communication : next.rows) {
        CF_TRY(const auto row, cache::readRetention(database, communication));
        std::optional<LetterStanding> standing;
        if (row) {
            const auto decided = basis.overrides.constFind(row->facts.communication.value());
            standing = letterStandingOf(row->facts, retentionOf(row->facts, basis.plan, basis.zone, decided == basis.overrides.constEnd() ? none : *decided));
            if (row->facts.record.isEmpty() && destroying.contains(row->facts.repository.value())) { // elsewhere nothing can be destroyed, whatever it is
                standing->blocks.push_back(BlockReason::NoMeans);
            }
        }
        CF_CHECK(cache::putStanding(database, communication, standing));
        CF_CHECK(cache::noteKin(database, communication, row ? row->packageKey : QString(), row ? row->documentKey : QString(), kin));
    }
    CF_CHECK(cache::makeKin(database, kin));
    CF_CHECK(cache::noteStandings(database, next));
    CF_TRY(const cache::StandingsState state, cache::standingsState(database));
    return state.isWhole ? StandingsMade::All : StandingsMade::Some;
}

} // namespace cf::evidence
