// Ledgers of matters ("counterfoil-hold-ledger-1") and of dispositions ("counterfoil-disposition-ledger-1"): steps that are each linked to the one before by
// SHA-256, and the letters that came by them. What is hashed is the step as it stands in the file, without the space between. Hostile input.
#pragma once

#include "app/verify/judgement.h"

#include <string>
#include <string_view>

namespace cf::verify {

bool isStepLedger(std::string_view bytes);
/// Every step against its own hash, the last against the head, and the letters against the hash that the step names by which they came.
void checkStepLedger(const std::string& name, std::string_view bytes, Judgement& judgement);

} // namespace cf::verify
