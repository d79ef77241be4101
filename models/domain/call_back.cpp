#include "models/domain/call_back.h"

#include <array>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array resultCodes{"reached"_L1, "not-reached"_L1, "not-needed"_L1};

} // namespace

QLatin1StringView codeOf(CallResult result) { return resultCodes[size_t(result)]; }

std::optional<CallResult> callResultNamed(QStringView code)
{
    for (size_t i = 0; i < resultCodes.size(); ++i) {
        if (code == resultCodes[i]) {
            return CallResult(i);
        }
    }
    return std::nullopt;
}

} // namespace cf
