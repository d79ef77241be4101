#include "models/domain/canonical_form.h"

#include "models/base/sha256.h"

#include <array>

namespace cf {

QLatin1StringView codeOf(CanonicalKind kind)
{
    static constexpr std::array<const char*, canonicalKinds> codes{"PAGE_CONTENT", "PAGE_BOXES", "IMAGE", "APPEARANCE", "LINK", "ANNOTATION", "FORM_FIELD", "ATTACHMENT", "ACTION",
                                                                   "LAYER", "ALTERNATIVE_TEXT", "TAGS", "OUTLINE", "METADATA", "PROTECTION", "VIEW", "OTHER", "TEXT", "DRAWING"};
    return QLatin1StringView(codes[size_t(kind)]);
}

QByteArray digestOf(const CanonicalForm& form)
{
    Sha256 hash;
    for (const CanonicalPart& part : form.parts) {
        const QByteArray head = QByteArray(codeOf(part.kind).data()) + ' ' + QByteArray::number(part.page) + ' ';
        hash.addData(head + part.digest.toHex() + '\n');
    }
    return hash.result();
}

} // namespace cf
