#include "models/outbox/next_step.h"

#include <algorithm>

namespace cf::outbox {

using namespace Qt::StringLiterals;

namespace {

std::optional<UtcMs> again(const Error& error, int times, UtcMs now) { return now + waitAfter(error, times); }

/// Of what is surely not done.
IntentState afterRefusal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        return IntentState::Accepted; // later
    case ErrorKind::Unauthorised:
    case ErrorKind::Unavailable:
    case ErrorKind::Locked:
        return IntentState::Accepted; // when somebody mended how one signs in, see needsSignIn()
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Protocol:
        return IntentState::Refused;
    }
    return IntentState::NeedsPerson;
}

/// Of what surely never left: tried again and again, a wrong password locks accounts. What is true of one command is so of all of its system.
bool needsSignIn(ErrorKind kind) { return kind == ErrorKind::Unauthorised || kind == ErrorKind::Unavailable || kind == ErrorKind::Locked; }

bool wasRefused(const std::optional<Error>& error) { return error && afterRefusal(error->kind) == IntentState::Refused; }

/// isSurelyNotDone: it never left, or was sent back untouched.
Reach reachOf(ErrorKind kind, bool isSurelyNotDone)
{
    switch (kind) {
    case ErrorKind::RateLimited: return Reach::Away;
    case ErrorKind::Offline:
    case ErrorKind::Timeout: return isSurelyNotDone ? Reach::Away : Reach::Doubtful;
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
    case ErrorKind::Unavailable:
    case ErrorKind::Locked: return Reach::NotAsked; // of this machine
    case ErrorKind::Unauthorised:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Protocol: break;
    }
    return Reach::There;
}

Standing asksPerson(const Error& error, QString detail)
{
    return {IntentState::NeedsPerson, {}, {}, error, std::move(detail), false, false};
}

Standing ofAttempt(const Intent& intent, std::optional<RepeatGuard> guard, const Performed& performed, UtcMs now)
{
    const Error error = performed.error.value_or(Error{ErrorKind::Protocol, u"no answer that says what was done"_s, {}});
    switch (performed.end) {
    case Performed::End::Done:
        return {IntentState::Done, {}, performed.effect, {}, {}, false, false};
    case Performed::End::NotDone: {
        Standing standing{afterRefusal(error.kind), {}, {}, error, {}, false, false};
        standing.isHeld = needsSignIn(error.kind);
        const bool isWaiting = standing.state == IntentState::Accepted && !standing.isHeld;
        if (standing.state != IntentState::NeedsPerson && intent.isDoubtful && recourseOf(guard, error) != Recourse::AskPerson) {
            // Perhaps an earlier attempt did it, or is why this one is refused: looked for before anything else is said.
            standing.state = IntentState::Unknown;
            standing.notBefore = now;
        }
        if (standing.state == IntentState::Refused && intent.isDoubtful) { // nothing there tells of the earlier attempt
            return asksPerson(error, u"no answer, and nothing there tells whether it was done"_s);
        }
        if (isWaiting) {
            standing.notBefore = again(error, intent.attempts - 1, now);
        }
        return standing;
    }
    case Performed::End::Unknown:
        break;
    }
    if (!performed.effect.reference.isEmpty()) {
        return asksPerson(error, error.detail);
    }
    if (recourseOf(guard, {}) == Recourse::AskPerson) {
        return asksPerson(error, u"no answer, and nothing there tells whether it was done"_s);
    }
    return {IntentState::Unknown, again(error, intent.attempts - 1, now), {}, error, {}, false, false};
}

Standing ofLook(const Intent& intent, RepeatGuard guard, const Result<std::optional<Effect>>& found, UtcMs now)
{
    if (!found) {
        const ErrorKind kind = found.error().kind;
        if (kind == ErrorKind::Unauthorised || kind == ErrorKind::Locked) {
            Standing standing{IntentState::Unknown, now, {}, found.error(), {}, true, false};
            standing.isHeld = true;
            return standing;
        }
        if (kind == ErrorKind::Unavailable || kind == ErrorKind::Rejected) { // nothing tells
            return {IntentState::NeedsPerson, {}, {}, found.error(), {}, true, false};
        }
        return {IntentState::Unknown, again(found.error(), intent.attempts + intent.looks, now), {}, found.error(), {}, true, false};
    }
    if (*found) {
        return {IntentState::Done, {}, **found, {}, u"found there"_s, true, false};
    }
    const UtcMs left = intent.lastAttempt.value_or(0), quietSince = left + quietMs;
    const bool isClockBack = left > now; // how long ago it left is not known then: looks that lie far enough apart tell as much
    // What the target's own state tells cannot be done twice by asking twice; what is made anew each time can.
    const bool isQuiet = isClockBack ? intent.looks >= looksUntilBelieved : intent.looks + 1 >= looksUntilBelieved && now >= quietSince;
    const bool isBelieved = isQuiet || (guard == RepeatGuard::State && !wasRefused(intent.error));
    if (isQuiet && wasRefused(intent.error)) {
        return {IntentState::Refused, {}, {}, intent.error, u"no trace of it there"_s, true, true, true};
    }
    if (isBelieved) {
        return {IntentState::Accepted, {}, {}, {}, u"no trace of it there"_s, true, true, isQuiet};
    }
    return {IntentState::Unknown, isClockBack ? now + quietMs : std::max(now + firstWaitMs, quietSince), {}, intent.error, u"no trace of it there yet"_s, true, true};
}

} // namespace

UtcMs waitAfter(const Error& error, int times)
{
    const UtcMs wait = std::min(longestWaitMs, firstWaitMs << std::clamp(times, 0, 12));
    return error.retryAfter ? std::max(wait, std::min(longestAskedMs, UtcMs(std::chrono::milliseconds(*error.retryAfter).count()))) : wait;
}

UtcMs waitForSystem(const Error& error, int tries) { return tries == 0 ? 0 : waitAfter(error, tries - 1); }

Standing afterAttempt(const Intent& intent, std::optional<RepeatGuard> guard, const Performed& performed, UtcMs now)
{
    Standing standing = ofAttempt(intent, guard, performed, now);
    const bool isTold = performed.end == Performed::End::Done || !performed.error;
    standing.reach = isTold ? Reach::There : reachOf(performed.error->kind, performed.end == Performed::End::NotDone);
    return standing;
}

Standing afterLook(const Intent& intent, RepeatGuard guard, const Result<std::optional<Effect>>& found, UtcMs now)
{
    Standing standing = ofLook(intent, guard, found, now);
    standing.reach = found ? Reach::There : reachOf(found.error().kind, found.error().kind != ErrorKind::Timeout);
    return standing;
}

Recourse recourseOf(std::optional<RepeatGuard> guard, const std::optional<Error>& last)
{
    if (!guard || *guard == RepeatGuard::None) {
        return Recourse::AskPerson;
    }
    return *guard == RepeatGuard::Key && !wasRefused(last) ? Recourse::SendAgain : Recourse::Look;
}

} // namespace cf::outbox
