// What decided which form a letter took: the status of its case, the profile of the customer, and the channel that was wanted. Each as it was then,
// with who says so; what was told since stands beside it and changes nothing. Source: capability 58.
#pragma once

#include "models/cache/read_workspace.h"
#include "models/evidence/data_lines.h"

#include <QJsonArray>

namespace cf::evidence {

enum class DecisionKind { CaseStatus, CustomerProfile, ChannelPreference };
QLatin1StringView codeOf(DecisionKind kind); ///< "case-status", "customer-profile", "channel-preference"

/// Where the value of then is from.
enum class DecisionBasis {
    Untold,   ///< nobody tells it
    Data,     ///< the data the letter was made from
    Workspace ///< what a workspace of its case said at the time of sending, as far as that is known here
};

struct DecisionInput {
    DecisionKind kind = DecisionKind::CaseStatus;
    DecisionBasis basis = DecisionBasis::Untold;
    QString value;                 ///< then; may be empty where it was told to be
    QString path, source;          ///< Data: where in it, and the system it came from. Workspace: its id, and its name
    std::optional<UtcMs> asOf;     ///< Data: when the run took its input. Workspace: since when it said so; none: not told
    std::optional<QString> since;  ///< what was told later, where something was; may be the same
    std::optional<UtcMs> sinceAt;
    bool differs() const { return since && *since != value; }
    friend bool operator==(const DecisionInput&, const DecisionInput&) = default;
};

/// One of each kind, in their order. Of several runs that made the letter the first that tells it. workspaces: those of the record and those about
/// its case, claim, policy or loan.
std::vector<DecisionInput> decisionInputsOf(const cache::Record& record, const std::vector<cache::KnownWorkspace>& workspaces);
QJsonArray decisionsJson(const std::vector<DecisionInput>& inputs);

} // namespace cf::evidence
