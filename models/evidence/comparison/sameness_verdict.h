// How equal two renditions are, from their canonical forms, the words of their pages and how these look. Source: docs/sameness.md.
#pragma once

#include "models/domain/ports/canonical_reader.h"
#include "models/domain/ports/document_reader.h"
#include "models/domain/sameness.h"

namespace cf::evidence {

struct SamenessSide {
    QByteArray bytes;
    QString name, mime; ///< hints; may be empty
};

/// What a reissue says it adds to the right side.
struct DeclaredDifferences {
    int coverPages = 0; ///< before its first page
};

inline constexpr double samenessScale = 2; ///< pixels a point: 144 an inch
inline constexpr int samenessColours = 16; ///< of 255, beyond what lies around the pixel on the other side
inline constexpr int samenessPixels = 1;   ///< around it

/// Pixels of either side that are outside of what the other has within samenessPixels around them.
qint64 pixelsBeyond(const PageImage& left, const PageImage& right);

/// Both readers are asked from a thread of its own and outlive the answer. Errors: the reader is missing, or shutting down.
QFuture<Result<Sameness>> samenessOf(CanonicalReader& forms, DocumentReader& pages, SamenessSide left, SamenessSide right, DeclaredDifferences declared = {});

} // namespace cf::evidence
