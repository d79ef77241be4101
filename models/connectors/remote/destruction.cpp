#include "models/connectors/remote/destruction.h"

#include "models/connectors/remote/answer_meaning.h"
#include "models/domain/disposition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

bool areSame(QStringList now, QStringList then, bool hasIds)
{
    if (!hasIds || then.contains(QString())) {
        return now.size() == then.size();
    }
    now.sort();
    then.sort();
    return now == then;
}

tl::unexpected<Error> stops(BlockReason reason, const QString& what) { return fail(ErrorKind::Rejected, stoppedDetail({{reason, what}})); }

/// What stands against it by the holds that are on it. On a canary lies the one hold that is tried out, and no other.
std::optional<DispositionBlock> barOf(const HeldReading& reading, const DestroyRecord& deed)
{
    const bool isCanary = !deed.canary.isEmpty();
    if (const int others = reading.others + (isCanary ? 0 : reading.times); others > 0) {
        return DispositionBlock{BlockReason::Hold, u"%1, read right before"_s.arg(others)};
    }
    if (isCanary && deed.isHeld && (reading.times == 0 || !reading.isActive || reading.isPending)) {
        return DispositionBlock{BlockReason::Changed, u"the hold that is tried out is not on it, or not in force"_s};
    }
    if (isCanary && !deed.isHeld && reading.times > 0) {
        return DispositionBlock{BlockReason::Changed, u"the hold that was tried out is still on it"_s};
    }
    return std::nullopt;
}

QCoro::Task<Result<HoldLook>> readAt(DestructionPlace place, bool isLook, int again, std::stop_token stop)
{
    HoldLook gone;
    gone.effect = {place.deed.record, {{u"disposition"_s, place.deed.disposition}}, {}};
    const QStringList record{place.deed.record};
    // By the id of the disposition, which is no matter's: whatever is there is a hold of somebody.
    const QString hold = place.deed.canary.isEmpty() ? place.deed.disposition : place.deed.canary;
    const Result<std::vector<HeldReading>> held = co_await place.connector.readHeld(hold, record, stop);
    if (!held || held->size() != 1) {
        co_return held ? fail(ErrorKind::Protocol, u"no reading of what holds the record"_s) : tl::unexpected<Error>(held.error());
    }
    const HeldReading& reading = held->front();
    const bool isFirst = !isLook && again == 0;
    if (reading.trouble && *reading.trouble != ErrorKind::NotFound) {
        co_return fail(*reading.trouble, u"what holds the record is not shown: "_s + reading.basis);
    }
    const Result<QStringList> versions = co_await place.versions(stop);
    if (!versions && versions.error().kind != ErrorKind::NotFound) {
        co_return tl::unexpected<Error>(versions.error());
    }
    if (!versions || versions->isEmpty()) {
        if (isFirst && !place.deed.canary.isEmpty()) { // whoever destroyed it, it was not this, and it says nothing of the hold
            co_return stops(BlockReason::NotThere, u"before it was asked for"_s);
        }
        co_return gone;
    }
    if (isFirst && reading.trouble) { // it is there, and its holds are not
        co_return fail(ErrorKind::Rejected, u"what holds the record is not shown: "_s + reading.basis);
    }
    if (const auto bar = isFirst ? barOf(reading, place.deed) : std::nullopt) {
        co_return stops(bar->reason, bar->what);
    }
    if (isFirst && !place.deed.versions.isEmpty() && !areSame(*versions, place.deed.versions, place.hasVersionIds)) {
        co_return stops(BlockReason::Changed, u"%1 versions, decided about were %2"_s.arg(versions->size()).arg(place.deed.versions.size()));
    }
    Result<http::Request> request = place.deletion(*versions);
    if (!request) {
        co_return tl::unexpected<Error>(request.error());
    }
    gone.next = *std::move(request);
    co_return gone;
}

/// What is refused before a deletion was sent is no answer to it: on a canary it would be taken for what its hold does.
QCoro::Task<Result<HoldLook>> lookAt(DestructionPlace place, bool isLook, int again, std::stop_token stop)
{
    const bool isFirstOfCanary = !isLook && again == 0 && !place.deed.canary.isEmpty();
    const Result<HoldLook> look = co_await readAt(std::move(place), isLook, again, stop);
    if (!look && isFirstOfCanary) {
        const Error error = ofThisOne(look.error());
        const bool isRefused = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Protocol;
        if (isRefused && !isStopped(error.detail)) {
            co_return stops(BlockReason::HoldsHidden, error.detail);
        }
    }
    co_return Result<HoldLook>(look);
}

} // namespace

HoldStep destroying(DestructionPlace place, bool isLook)
{
    return [place = std::move(place), isLook](int again, std::stop_token stop) { return lookAt(place, isLook, again, stop); };
}

HoldingSteps destructionSteps(DestructionPlace place, bool isLook, std::function<std::optional<Error>(const http::Reply&)> errorIn)
{
    HoldingSteps steps;
    steps.steps.push_back(destroying(std::move(place), isLook));
    steps.errorIn = std::move(errorIn);
    steps.conflicts = 0; // a hold that came meanwhile is a conflict as well
    return steps;
}

} // namespace cf::connectors
