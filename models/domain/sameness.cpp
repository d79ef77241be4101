#include "models/domain/sameness.h"

#include <array>

namespace cf {

QLatin1StringView codeOf(SamenessClass sameness)
{
    static constexpr std::array<const char*, 6> codes{"BYTE_IDENTICAL", "CANONICALLY_IDENTICAL", "RENDER_EQUIVALENT", "CONTENT_EQUAL_LAYOUT_DIFFERS", "DIFFERS", "NOT_COMPARABLE"};
    return QLatin1StringView(codes[size_t(sameness)]);
}

} // namespace cf
