// Which word of the profile a gateway's own word means. Ordered rules, of which the first that fits counts; a site's come first. Source:
// protocol page C.3, mapping.
#pragma once

#include "models/base/result.h"
#include "models/delivery/native_event.h"

namespace cf::delivery {

/// The word of the profile for it, "unknown" when no rule fits.
class EventRules
{
public:
    EventRules() = default;
    /// A site's own rules, one a line: `event GATEWAY CODE[/DETAIL] = WORD`; '*' stands for anything. Other lines are
    /// none of this. Rejected with the line that is no rule or names no word of the profile.
    static Result<EventRules> read(const QString& mapping);
    QLatin1StringView kindOf(Vocabulary vocabulary, const NativeFact& fact) const;

private:
    struct Rule {
        QString gateway, code, detail;
        QLatin1StringView kind;
    };
    std::vector<Rule> m_own;
};

} // namespace cf::delivery
