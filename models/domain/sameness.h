// How equal two renditions are: a class, and what it rests on. Source: docs/sameness.md.
#pragma once

#include "models/domain/canonical_form.h"

namespace cf {

/// From the strongest to the weakest; the last says nothing about the two.
enum class SamenessClass { ByteIdentical, CanonicallyIdentical, RenderEquivalent, ContentEqualLayoutDiffers, Differs, NotComparable };
QLatin1StringView codeOf(SamenessClass sameness); ///< "BYTE_IDENTICAL" …

/// One thing that differs, in the order of the document.
struct SamenessDifference {
    QString what;      ///< "TEXT", "LOOK", "PAGES", or the code of a kind of part
    int page = -1;     ///< from 0, of the side that has it, the left before the right; -1: of the whole document
    QRectF place;      ///< in points from the top left; null: not known
    QString left, right;
    bool decides = true; ///< false: named, but the class stands all the same
    friend bool operator==(const SamenessDifference&, const SamenessDifference&) = default;
};

struct PageMeasure {
    int left = -1, right = -1;    ///< from 0
    bool isOfSameObjects = false; ///< drawn from equal objects, so it was not looked at
    qint64 pixels = 0, beyond = 0; ///< looked at; beyond the tolerance
    bool isTextSame = true;
    friend bool operator==(const PageMeasure&, const PageMeasure&) = default;
};

struct Sameness {
    SamenessClass verdict = SamenessClass::NotComparable;
    QString reason;            ///< of NotComparable, in a few English words
    QStringList tools;         ///< with their versions, where more than the bytes were compared
    double scale = 0;          ///< pixels a point that pages were looked at; 0: they were not
    int colourTolerance = 0, pixelTolerance = 0;
    QByteArray leftHash, rightHash; ///< SHA-256 of the bytes
    std::vector<PageMeasure> pages;
    std::vector<SamenessDifference> differences;
    std::vector<std::pair<MaskedValue, MaskedValue>> masked; ///< left out, and what each side said there
    int coverPages = 0;        ///< declared, and found before the first page of the right
};

} // namespace cf
