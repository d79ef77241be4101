// What a person hands in: segments, checkpoints and proofs of one log or several, time stamps, signed papers with what is inside and what they name; each by
// itself and all against each other.
#pragma once

#include "app/verify/judgement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cf::verify {

struct GivenFile {
    std::string name, bytes;
    std::optional<std::string> beside; ///< of its .minisig, when there is one
};

struct GivenKey {
    GivenKey(std::string given, std::string file = {})
        : text(std::move(given)), from(std::move(file))
    {}
    std::string text; ///< see TrustedKey
    std::string from; ///< the file it was read from; empty: it was given itself
};

/// Whom a person trusts to say when something was there.
struct Authorities {
    std::vector<std::string> roots = {}; ///< PEM, each with a certificate at least; none: who stamped is told and left open
    std::int64_t now = 0;                ///< seconds of UTC, as of which certificates are looked at besides their own time; 0: this machine's clock
};

/// `keys`: those that a person trusts; what is none is unreadable. Which were taken is told. Without any, what signed is told and left open.
Judgement checkFiles(const std::vector<GivenFile>& files, const std::vector<GivenKey>& keys, const Authorities& authorities = {});

} // namespace cf::verify
