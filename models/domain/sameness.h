// How equal two renditions are: a class, and what it rests on. Source: docs/sameness.md.
#pragma once

#include "models/domain/canonical_form.h"

#include <optional>

namespace cf {

/// From the strongest to the weakest; the last says nothing about the two.
enum class SamenessClass { ByteIdentical, CanonicallyIdentical, RenderEquivalent, ContentEqualLayoutDiffers, Differs, NotComparable };
QLatin1StringView codeOf(SamenessClass sameness); ///< "BYTE_IDENTICAL" …
std::optional<SamenessClass> samenessNamed(QStringView code); ///< any case, '-' as '_'
/// Whether what is told is so strong or stronger; nothing is so strong as NotComparable.
constexpr bool isAtLeast(SamenessClass told, SamenessClass wanted) { return told <= wanted && told != SamenessClass::NotComparable; }

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

/// What a comparison does not reach.
enum class NotCompared {
    Bytes,      ///< how it is written
    Look,       ///< where and how things are set
    Outlines,   ///< what is drawn without letters, as amounts in outlines: it has no words that could be compared
    Faint,      ///< what is fainter than the tolerance
    OffPage,    ///< text wholly outside of the page
    UnderMark,  ///< what lies under the declared mark
    Signatures, ///< whether a signature still holds
    Everything  ///< of NotComparable
};
QLatin1StringView codeOf(NotCompared what); ///< "BYTES" …

struct Sameness {
    SamenessClass verdict = SamenessClass::NotComparable;
    QString reason;            ///< of NotComparable, in a few English words
    QStringList tools;         ///< with their versions, where more than the bytes were compared
    double scale = 0;          ///< pixels a point that pages were looked at; 0: they were not
    int colourTolerance = 0, pixelTolerance = 0;
    QByteArray leftHash, rightHash; ///< SHA-256 of the bytes
    QByteArray leftForm, rightForm; ///< of the canonical forms; empty: not made
    std::vector<PageMeasure> pages;
    std::vector<SamenessDifference> differences;
    std::vector<std::pair<MaskedValue, MaskedValue>> masked; ///< left out, and what each side said there
    int coverPages = 0;        ///< declared, and found before the first page of the right
    int markedPages = 0;       ///< pages of the right that bear the declared mark; it was left out, with what lies under it
    std::vector<NotCompared> notCompared; ///< what the class says nothing of
};

} // namespace cf
