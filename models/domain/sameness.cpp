#include "models/domain/sameness.h"

#include <array>

namespace cf {

QLatin1StringView codeOf(SamenessClass sameness)
{
    static constexpr std::array<const char*, 6> codes{"BYTE_IDENTICAL", "CANONICALLY_IDENTICAL", "RENDER_EQUIVALENT", "CONTENT_EQUAL_LAYOUT_DIFFERS", "DIFFERS", "NOT_COMPARABLE"};
    return QLatin1StringView(codes[size_t(sameness)]);
}

QLatin1StringView codeOf(NotCompared what)
{
    static constexpr std::array<const char*, 8> codes{"BYTES", "LOOK", "OUTLINES", "FAINTER_THAN_TOLERANCE", "OFF_PAGE_TEXT", "UNDER_MARK", "SIGNATURE_VALIDITY", "EVERYTHING"};
    return QLatin1StringView(codes[size_t(what)]);
}

std::optional<SamenessClass> samenessNamed(QStringView code)
{
    const QString word = code.trimmed().toString().toUpper().replace(u'-', u'_');
    for (int i = 0; i <= int(SamenessClass::NotComparable); ++i) {
        if (word == codeOf(SamenessClass(i))) {
            return SamenessClass(i);
        }
    }
    return std::nullopt;
}

} // namespace cf
