// A document of the estate as a PDF without typesetting: a hundred times faster than app/sandbox/estate_document.h and as small as it
// gets, for archives that hold a million of them. The text, the pages, the locks and the damage are the same; no font is embedded.
// Source: ISO 32000-1, 7.5 and 9.
#pragma once

#include "app/sandbox/estate/estate_record.h"

#include <QByteArray>

namespace cf::sandbox {

/// The same bytes for the same content key, text and pages.
QByteArray plainPdf(const estate::MadeRendition& file, bool isAltered);

} // namespace cf::sandbox
