// Trying a connection and signing in, as commands do it: what is said on standard error.
#pragma once

#include "app/program.h"
#include "models/domain/probe.h"

namespace cf::cli {

/// A line for each step: "sign-in: ok".
void tellSteps(const std::vector<ProbeStep>& steps);
/// The first that is needed and did not pass.
std::optional<Error> failureOf(const std::vector<ProbeStep>& steps);
/// From here on: where a person has to sign in is said; opens: and opened in the browser.
void sayWhereToSignIn(Program& program, bool opens);

} // namespace cf::cli
