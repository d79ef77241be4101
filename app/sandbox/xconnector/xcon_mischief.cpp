#include "app/sandbox/xconnector/xcon_mischief.h"

#include "app/sandbox/xconnector/xcon_native.h"

namespace cf::sandbox::xconnector {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs minute = 60'000, hour = 60 * minute, day = 24 * hour;

bool isNegative(Happening what)
{
    using enum Happening;
    return what == BouncedSoft || what == BouncedHard || what == Returned || what == Refused || what == Rejected;
}

/// A third of what failed is told before what it failed after.
void reverse(Story& story, estate::Dice& dice)
{
    for (const StoryEvent& failure : QList<StoryEvent>(story.events)) {
        if (!isNegative(failure.what) || !dice.oneIn(3)) {
            continue;
        }
        for (StoryEvent& event : story.events) {
            if (groupOf(event.what) == Group::Dispatch && (event.legs & failure.legs) != 0 && event.attempt == failure.attempt && event.at < failure.at) {
                event.recorded = std::max(event.recorded, failure.recorded + UtcMs(1 + dice.below(300)) * 1000);
            }
        }
    }
}

/// Whose body says whom it is about, so that nobody else has to.
bool namesRecipient(const StoryEvent& event)
{
    const bool isOfMail = event.gateway == Gateway::SendGrid || event.gateway == Gateway::Ses || event.gateway == Gateway::Mailgun;
    return isOfMail || event.gateway == Gateway::Twilio || (event.gateway == Gateway::Cxi && event.what != Happening::Rendered);
}

void disguise(const Story& story, StoryEvent& event, estate::Dice& dice)
{
    const bool isOfOne = std::popcount(event.legs) == 1, isClear = story.legs.size() == 1 || namesRecipient(event);
    event.isNative = !isOfOne || (dice.percent(30) && hasNative(event) && isClear);
    const bool isOfMail = event.what == Happening::BouncedHard || event.what == Happening::BouncedSoft || event.what == Happening::Deferred ||
                          event.what == Happening::Complained;
    event.isReport = isOfOne && event.gateway == Gateway::Cxi && isOfMail && (!hasNative(event) || dice.percent(50));
    event.isNative = event.isNative || event.isReport;
    const bool decides = groupOf(event.what) == Group::Outcome || groupOf(event.what) == Group::Problem;
    if (!decides) { // of what decides, the time has to be believed
        event.isTimeless = dice.oneIn(80);
        event.isAhead = !event.isTimeless && dice.oneIn(200);
    }
    event.isUnrecorded = !event.isTimeless && dice.oneIn(100);
}

StoryEvent stranger(const StoryEvent& like, estate::Dice& dice)
{
    static constexpr Strangeness all[] = {Strangeness::NewWord, Strangeness::NextMajor, Strangeness::Foreign, Strangeness::NativeWord};
    StoryEvent event = like;
    event.what = Happening::Unknown;
    event.at = like.at + 5 * minute;
    event.recorded = std::max(like.recorded, event.at + 40'000);
    event.strangeness = dice.pick(all);
    event.code = u"?"_s;
    event.reason.clear();
    event.isNative = event.strangeness == Strangeness::NativeWord;
    event.gateway = event.isNative ? Gateway::SendGrid : like.gateway;
    event.legs = 1U << std::countr_zero(like.legs);
    event.isReport = event.isTimeless = event.isAhead = event.isUnrecorded = false;
    return event;
}

} // namespace

void addMischief(Story& story, estate::Dice& dice, int trap)
{
    const bool isSpared = trap == 4 || trap == 14 || trap == 30;
    if (!isSpared) {
        reverse(story, dice);
    }
    for (StoryEvent& event : story.events) {
        if (!isSpared) {
            disguise(story, event, dice);
        }
    }
    if (!isSpared && !story.events.isEmpty() && dice.oneIn(100)) {
        story.events.append(stranger(story.events.first(), dice));
    }
    for (StoryEvent& event : story.events) {
        event.told = event.recorded;
        if (dice.oneIn(50)) {
            event.toldAgain = event.told + hour + UtcMs(dice.below(20 * 24)) * hour;
        }
        if (dice.oneIn(400)) {
            event.toldAgain = event.told + UtcMs(1 + dice.below(30)) * day;
            event.isRestated = true;
        }
    }
}

} // namespace cf::sandbox::xconnector
