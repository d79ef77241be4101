#include "app/verify/judgement.h"

#include <algorithm>

namespace cf::verify {

void Judgement::add(Weight weight, std::string text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isSecond = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0; // U+0080 to U+009F
        if (byte < 0x20 || byte == 0x7F || isSecond) {
            text.replace(i, isSecond ? 2 : 1, "?");
        }
    }
    m_findings.push_back({weight, std::move(text)});
}

bool Judgement::has(Weight weight) const
{
    return std::ranges::any_of(m_findings, [weight](const Finding& one) { return one.weight == weight; });
}

int Judgement::exitCode() const { return has(Weight::Wrong) ? 1 : has(Weight::Unread) ? 2 : has(Weight::Open) ? 3 : 0; }

} // namespace cf::verify
