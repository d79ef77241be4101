// How long letters may still go out with a version whose time has ended: what was composed before is on its way then. A rule of the house, in
// PROFILE/templates.json: {"graceHours": 24}. Source: journey C4, its failures.
#pragma once

#include <QString>

namespace cf::evidence {

struct CutOverRule {
    static constexpr int usualHours = 24, mostHours = 720;
    int graceHours = usualHours; ///< 0: none, whatever is sent from the end on is misuse
    bool isOwn = false;          ///< the house's, and not the program's
    QString fault = {};          ///< evidence: why the file of the house does not hold, and the program's own does; empty: it does, or there is none
    friend bool operator==(const CutOverRule&, const CutOverRule&) = default;
};
/// Any thread. profile may be empty: the program's own.
CutOverRule readCutOverRule(const QString& profile);

} // namespace cf::evidence
