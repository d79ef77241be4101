// Canonical forms on the wire between the program and its reader process.
#pragma once

#include "models/domain/canonical_form.h"

namespace cf::reading {

class WireParser;
class WireWriter;

constexpr quint32 maximumCanonicalParts = 200'000;
constexpr qsizetype maximumSaidBytes = 4 << 10;

void writeCanonical(WireWriter& out, const CanonicalForm& form);
/// What breaks a rule leaves the parser in error.
CanonicalForm readCanonical(WireParser& in);

} // namespace cf::reading
