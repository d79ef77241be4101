// What a site says of sending letters again, as a file of its profile. Source: docs/reissue.md, "The rule"; capability 56.
#pragma once

#include <QString>

namespace cf::evidence {

inline constexpr int usualRecentDays = 30;

struct ReissueRule {
    int recentDays = usualRecentDays; ///< requests this recent are told as made before
    QString fault = {};               ///< why PROFILE/reissue.json cannot be read, and the usual rule holds; empty: nothing
    friend bool operator==(const ReissueRule&, const ReissueRule&) = default;
};
/// PROFILE/reissue.json: {"recentDays": 1 to 3650}. Any thread. profile may be empty: the usual rule.
ReissueRule readReissueRule(const QString& profile);

} // namespace cf::evidence
