#include "models/domain/record_copy.h"

#include <QDateTime>

namespace cf {

std::optional<Authority> authorityOf(const std::vector<AuthorityRule>& rules, const std::vector<RecordCopy>& all)
{
    for (size_t i = 0; i < rules.size(); ++i) {
        const AuthorityRule& rule = rules[i];
        for (const RecordCopy& copy : all) {
            const bool isOfType = rule.type.isEmpty() || rule.type.compare(copy.type, Qt::CaseInsensitive) == 0;
            const QDate issued = copy.issued ? QDateTime::fromMSecsSinceEpoch(copy.issued->wall, Qt::UTC).date() : QDate();
            const bool isInside = (!rule.from.isValid() || (issued.isValid() && issued >= rule.from)) &&
                                  (!rule.until.isValid() || (issued.isValid() && issued < rule.until));
            if (copy.repository == rule.repository && copy.standing == RecordStanding::Present && isOfType && isInside) {
                return Authority{copy.id, i};
            }
        }
    }
    return std::nullopt;
}

const IdentityDecision* decisionOn(const std::vector<IdentityDecision>& decisions, const CommunicationId& one, const CommunicationId& other)
{
    const IdentityDecision* holds = nullptr;
    for (const IdentityDecision& decision : decisions) {
        const bool isOfThem = (decision.one == one && decision.other == other) || (decision.one == other && decision.other == one);
        if (isOfThem && !decision.undone && (!holds || decision.at >= holds->at)) {
            holds = &decision;
        }
    }
    return holds;
}

} // namespace cf
