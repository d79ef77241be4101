#include "app/verify/judgement.h"

#include <algorithm>

namespace cf::verify {

bool Judgement::has(Weight weight) const
{
    return std::ranges::any_of(m_findings, [weight](const Finding& one) { return one.weight == weight; });
}

int Judgement::exitCode() const { return has(Weight::Wrong) ? 1 : has(Weight::Unread) ? 2 : has(Weight::Open) ? 3 : 0; }

} // namespace cf::verify
