#include "models/domain/extraction.h"

#include <array>

namespace cf {

namespace {
constexpr std::array stateCodes = {
    QLatin1StringView("pending"),   QLatin1StringView("extracted"), QLatin1StringView("no-text"),
    QLatin1StringView("encrypted"), QLatin1StringView("unreadable"), QLatin1StringView("too-large"),
    QLatin1StringView("timed-out"), QLatin1StringView("unsupported"),
};
} // namespace

QLatin1StringView textStateCode(TextState state) { return stateCodes.at(size_t(state)); }

std::optional<TextState> textStateFromCode(QStringView code)
{
    for (size_t i = 0; i < stateCodes.size(); ++i) {
        if (code == stateCodes[i]) {
            return TextState(i);
        }
    }
    return std::nullopt;
}

} // namespace cf
