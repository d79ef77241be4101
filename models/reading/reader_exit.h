// How a reader process ends on purpose.
#pragma once

namespace cf::reading {

constexpr int exitEndOfRequests = 0;
constexpr int exitBadRequest = 64;  ///< it was sent something that is not a request
constexpr int exitOutOfMemory = 71; ///< an allocation failed
constexpr int exitNotConfined = 78; ///< the kernel refused the limits; it opens nothing without them
constexpr int cpuLimitSignal = 24;  ///< SIGXCPU

} // namespace cf::reading
