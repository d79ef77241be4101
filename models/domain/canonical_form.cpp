#include "models/domain/canonical_form.h"

#include <array>

namespace cf {

QLatin1StringView codeOf(CanonicalKind kind)
{
    static constexpr std::array<const char*, canonicalKinds> codes{"PAGE_CONTENT", "PAGE_BOXES", "IMAGE", "APPEARANCE", "LINK", "ANNOTATION", "FORM_FIELD", "ATTACHMENT", "ACTION",
                                                                   "LAYER", "ALTERNATIVE_TEXT", "TAGS", "OUTLINE", "METADATA", "PROTECTION", "VIEW", "OTHER", "TEXT"};
    return QLatin1StringView(codes[size_t(kind)]);
}

} // namespace cf
