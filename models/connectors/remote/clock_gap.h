// A server's clock that is not ours: told as a gap, since times of both stand beside each other on the screen.
#pragma once

#include "models/connectors/connector.h"
#include "models/http/line.h"

namespace cf::connectors {

/// By the last answer of the line; within half a minute counts as right. The gap is over when it is, or was never seen.
bool isClockRight(const http::Line& line);
QString clockOffsetText(const http::Line& line); ///< "-120 s", what the server is ahead; empty before the first answer
GapSeen clockGap(const http::Line& line);

} // namespace cf::connectors
