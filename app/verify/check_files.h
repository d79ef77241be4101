// What a person hands in: segments, checkpoints and proofs of one log or several, each by itself and all against each other.
#pragma once

#include "app/verify/judgement.h"

#include <string>
#include <vector>

namespace cf::verify {

struct GivenFile {
    std::string name, bytes;
    std::string beside; ///< of its .minisig, when there is one
};

/// `keys`: those that a person trusts, as "ORIGIN+ID+KEY", "RW…" or 64 hex digits; what is none of it is unreadable. Without any, what signed is
/// told and left open.
Judgement checkFiles(const std::vector<GivenFile>& files, const std::vector<std::string>& keys);

} // namespace cf::verify
