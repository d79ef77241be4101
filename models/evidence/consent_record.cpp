#include "models/evidence/consent_record.h"

#include "models/base/text.h"

#include <algorithm>
#include <limits>

namespace cf::evidence {

namespace {

bool isSame(const ConsentStatement& a, const ConsentStatement& b)
{
    const auto at = [](const std::optional<Moment>& moment) { return moment ? std::optional(moment->utc) : std::nullopt; };
    return a.purpose == b.purpose && a.state == b.state && at(a.from) == at(b.from) && at(a.to) == at(b.to);
}

bool holdsAt(const ConsentStatement& statement, UtcMs at)
{
    return (!statement.from || statement.from->utc <= at) && (!statement.to || at < statement.to->utc);
}

UtcMs beginOf(const ConsentStatement& statement) { return statement.from ? statement.from->utc : std::numeric_limits<UtcMs>::min(); }

QDate wallDay(const Moment& moment) { return QDateTime::fromMSecsSinceEpoch(moment.wall, Qt::UTC).date(); }

/// First and last instant that a moment may mean.
std::pair<UtcMs, UtcMs> spanOf(const Moment& moment)
{
    if (moment.precision != Precision::Day) {
        return {moment.utc, moment.utc};
    }
    const QTimeZone zone(moment.zone.toLatin1());
    const UtcMs end = zone.isValid() ? wallDay(moment).addDays(1).startOfDay(zone).toMSecsSinceEpoch() : moment.utc + 86'400'000;
    return {moment.utc, end - 1};
}

/// Nobody can tell which of them was first.
bool isUnordered(const Moment& a, const Moment& b)
{
    if (a.precision != Precision::Day && b.precision != Precision::Day) {
        return false;
    }
    if (a.precision == Precision::Day && b.precision == Precision::Day) {
        return wallDay(a) == wallDay(b);
    }
    const auto [aFirst, aLast] = spanOf(a);
    const auto [bFirst, bLast] = spanOf(b);
    return aFirst <= bLast && bFirst <= aLast;
}

} // namespace

std::vector<RecordedConsent> recordedConsents(const std::vector<cache::KnownWorkspace>& records)
{
    std::vector<RecordedConsent> all;
    for (const cache::KnownWorkspace& record : records) {
        for (auto past = record.history.rbegin(); past != record.history.rend(); ++past) { // what is said now first
            for (const ConsentStatement& statement : past->workspace.consents) {
                const auto known = std::ranges::find_if(all, [&](const RecordedConsent& one) { return one.workspace == record.workspace.nativeId && isSame(one.statement, statement); });
                if (known != all.end()) {
                    known->knownFrom = std::min(known->knownFrom, past->from);
                    continue;
                }
                all.push_back({statement, record.repository, record.repositoryName, record.workspace.nativeId, record.workspace.name, past->from, !past->to.has_value()});
            }
        }
    }
    std::ranges::stable_sort(all, [](const RecordedConsent& a, const RecordedConsent& b) {
        return a.statement.purpose != b.statement.purpose ? a.statement.purpose < b.statement.purpose : beginOf(a.statement) < beginOf(b.statement);
    });
    return all;
}

std::optional<RecordedConsent> consentAt(const std::vector<RecordedConsent>& all, const QString& purpose, UtcMs at)
{
    const RecordedConsent* best = nullptr;
    for (const RecordedConsent& one : all) {
        if (fold(one.statement.purpose) != fold(purpose) || !holdsAt(one.statement, at)) {
            continue;
        }
        const bool isLater = best == nullptr || beginOf(one.statement) > beginOf(best->statement);
        const bool isAsLate = best != nullptr && beginOf(one.statement) == beginOf(best->statement);
        if (best == nullptr || (one.isStated && !best->isStated) || (one.isStated == best->isStated && (isLater || (isAsLate && one.knownFrom > best->knownFrom)))) {
            best = &one;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(*best);
}

ConsentOn consentOn(const std::vector<RecordedConsent>& all, const QString& purpose, const Moment& sent)
{
    auto [first, last] = spanOf(sent);
    ConsentOn on;
    for (const RecordedConsent& one : all) {
        for (const std::optional<Moment>* limit : {&one.statement.from, &one.statement.to}) {
            if (fold(one.statement.purpose) == fold(purpose) && *limit && isUnordered(**limit, sent)) {
                on.isSameDay = true;
                const auto [from, to] = spanOf(**limit);
                first = std::min(first, from);
                last = std::max(last, to);
            }
        }
    }
    if (!on.isSameDay) {
        on.then = consentAt(all, purpose, sent.utc);
        return on;
    }
    // What held before that day and after it: where both say the same, and nothing of the day itself says otherwise, it held all the time.
    const auto before = consentAt(all, purpose, first - 1), after = consentAt(all, purpose, last + 1);
    bool isOne = before && after && fold(before->statement.state) == fold(after->statement.state);
    for (const RecordedConsent& one : all) {
        const bool isWithin = fold(one.statement.purpose) == fold(purpose) && one.statement.from && one.statement.from->utc >= first && one.statement.from->utc <= last;
        isOne = isOne && (!isWithin || fold(one.statement.state) == fold(after->statement.state));
    }
    on.then = isOne ? after : std::nullopt;
    on.isSameDay = !isOne;
    return on;
}

std::vector<ConsentThen> consentThenAndNow(const QString& customer, const std::vector<RecordedConsent>& all, std::optional<UtcMs> sent, UtcMs now)
{
    std::vector<ConsentThen> told;
    for (const RecordedConsent& one : all) {
        const auto isOfIt = [&one](const ConsentThen& known) { return fold(known.purpose) == fold(one.statement.purpose); };
        if (std::ranges::none_of(told, isOfIt)) {
            told.push_back({customer, one.statement.purpose, sent ? consentAt(all, one.statement.purpose, *sent) : std::nullopt, consentAt(all, one.statement.purpose, now)});
        }
    }
    return told;
}

Result<std::vector<RecordedConsent>> readConsents(store::Database& database, const QString& customer)
{
    std::vector<cache::KnownWorkspace> records;
    for (const BusinessKind kind : allBusinessKinds()) { // a site may keep them with its customers
        CF_TRY(const std::vector<cache::KnownWorkspace> some, cache::workspacesAbout(database, kind, identifierKey(customer), {}));
        records.insert(records.end(), some.begin(), some.end());
    }
    return recordedConsents(records);
}

QFuture<Result<std::vector<RecordedConsent>>> consentsOf(cache::Cache& cache, const QString& customer)
{
    return cache.readers().read([customer](store::Database& database) { return readConsents(database, customer); });
}

} // namespace cf::evidence
