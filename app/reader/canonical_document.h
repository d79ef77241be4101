// A document as what remains when all that every writing changes is left out.
#pragma once

#include "models/domain/canonical_form.h"

namespace cf::reading {

/// Never fails: the state of what has no form says why. PDF by QPDF; plain text, HTML and XML by their decoded words.
CanonicalForm canonicalFormOf(const QByteArray& bytes, const QString& nameHint, const QString& mimeHint);
CanonicalForm canonicalPdf(const QByteArray& bytes);

} // namespace cf::reading
