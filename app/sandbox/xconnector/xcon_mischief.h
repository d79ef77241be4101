// What feeds do to their readers: how the events of a story come out of order, twice, late, without a time, in a provider's own words or in
// words that nobody knows. What is true of the story stays as it was.
#pragma once

#include "app/sandbox/xconnector/xcon_story.h"

namespace cf::sandbox::xconnector {

/// Decides for each event when it is told, how, and how often; may add some that mean nothing. Of a trap that is about order or words only
/// the order of the feed is touched.
void addMischief(Story& story, estate::Dice& dice, int trap);

} // namespace cf::sandbox::xconnector
