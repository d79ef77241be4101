// The presets of requests: those that come with the program, or those that a site put in their place, as a file of its profile. Source:
// docs/requests.md; capability 47.
#pragma once

#include "models/domain/request_preset.h"
#include "models/evidence/dispute/dispute_rules.h"

namespace cf::evidence {

struct PresetFile {
    PresetBook book;
    bool isOwn = false;               ///< the profile's
    std::optional<RuleFault> fault;   ///< the profile's cannot be read: the program's hold
};
/// PROFILE/requests.json. Any thread. profile may be empty: the program's own.
PresetFile readPresetFile(const QString& profile);
/// The program's own, as they are: an example to begin with.
QByteArray builtInPresets();
/// Takes a file into the profile. Rejected: it is none; Storage.
Result<void> keepPresets(const QString& profile, const QString& file);
Result<void> dropPresets(const QString& profile); ///< the program's hold again

} // namespace cf::evidence
