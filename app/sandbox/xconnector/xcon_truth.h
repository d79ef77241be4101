// What is true of a story: how each attempt ended, folded from what happened and never from how it was told. Source: protocol page for
// xConnector, C.3 (attempt state).
#pragma once

#include "app/sandbox/xconnector/xcon_story.h"

#include <QJsonObject>

namespace cf::sandbox::xconnector {

/// By rank (outcome, problem, dispatch, produce), within it by time and step; a failure after a delivery wins where the channel knows such.
/// Nothing: of the attempt only its engagement is known.
std::optional<Happening> stateOf(QList<StoryEvent> ofOneAttempt);

/// {"document", "number", "legs": [{"customer", "recipient", "channel", "hash", "state", "attempts": [{"attempt", "channel", "state", "engagement",
/// "events"}]}]}. The state of a leg is that of its best attempt: delivered, on its way, or how it failed; null: nobody said anything.
QJsonObject truthOf(const Story& story);

} // namespace cf::sandbox::xconnector
