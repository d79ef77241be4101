// Trying a connection step by step before it is added, and one live record to try a mapping on.
#pragma once

#include "models/base/result.h"
#include "models/domain/communication.h"

#include <vector>

namespace cf {

/// In the order they are tried. After one that fails and is needed none follows.
struct ProbeStep {
    enum class Step {
        Address,    ///< is one that this kind of repository can have
        Server,     ///< answers, and its certificate is trusted
        SignIn,     ///< takes the name and the secret
        Repository, ///< is there and may be read
        Records,    ///< are counted
        Deletions,  ///< are told by the server; else they are found by comparing
        Clock       ///< agrees with ours
    };
    Step step = Step::Address;
    bool passed = false, isNeeded = true;
    ErrorKind failure = ErrorKind::Protocol; ///< when it did not pass
    QString detail; ///< evidence: the server's own name and version, a count, an offset; not translated
    friend bool operator==(const ProbeStep&, const ProbeStep&) = default;
};

/// A record as it is there, and what it becomes here under the mapping in force.
struct RecordSample {
    QString nativeId;
    std::vector<std::pair<QString, QString>> stated; ///< key and value, in the order of the record
    std::optional<Communication> communication;      ///< none: it would be set aside
    QString fault;                                   ///< then why
};

} // namespace cf
