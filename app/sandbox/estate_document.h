// The bytes of a document of the estate, made when they are asked for. They follow from the rendition's content key and text alone, so
// that renditions with the same key have the same bytes, whoever received them; dates and ids inside are fixed. What can be read in them
// is the text of the rendition and nothing else: letterhead and rules are drawn.
#pragma once

#include "app/sandbox/estate_text.h"
#include "app/sandbox/typesetter.h"
#include "models/base/result.h"

#include <QByteArray>

namespace cf::sandbox {

/// NotFound: a rendition whose file is missing has none now.
Result<QByteArray> documentBytes(const estate::MadeRendition& file, Bytes which, const Typesetter& typesetter);

} // namespace cf::sandbox
