// Where a letter that was asked for stands, from its command, its case and what archives show: asked for, approved, composed, archived, delivered.
// Pure. Nothing is done because it was asked for, and nothing is made before an archive shows it. Source: docs/requests.md.
#pragma once

#include "models/domain/correspondence.h"

#include <array>

namespace cf {

/// What became of it, in the words of a register.
enum class RequestStage {
    Draft,
    Undoable,    ///< it leaves when the time to think again is over
    Leaving,
    NotKnown,    ///< it left, and no answer says what it did
    NeedsPerson,
    NotAccepted, ///< the workflow system said no
    Withdrawn,
    Begun,       ///< the system took it, and was not read since
    Approving,
    Refused,     ///< by whoever decides
    Composing,
    Fixing,      ///< composing failed; somebody looks at it
    GivenUp,
    Awaited,     ///< composed, by the word of the case; no archive shows it
    Archived,    ///< an archive shows it; nothing is told of its delivery
    Delivered,
    NotDelivered,
    Over         ///< the case is over, in a way that says nothing
};
QLatin1StringView codeOf(RequestStage stage); ///< "draft", "undoable", …; stable
std::vector<RequestStage> allRequestStages();
/// Something is still to happen, or to be done by somebody.
bool isOpen(RequestStage stage);

struct RequestCourse {
    IntentState state = IntentState::Accepted; ///< of the command that starts the case
    std::optional<UtcMs> notBefore;
    UtcMs asked = 0;
    QString person;                            ///< who asked
    bool needsApproval = true;
    std::optional<WorkflowCase> told;          ///< none: not read yet
    bool isShown = false;                      ///< an archive shows the letter
    std::optional<UtcMs> shown;                ///< when it was first known here
    DeliveryState delivery = DeliveryState::Unknown;
};
RequestStage stageOf(const RequestCourse& course, UtcMs now);

enum class RequestMilestone { Asked, Approved, Composed, Archived, Delivered };
inline constexpr int requestMilestones = 5;
QLatin1StringView codeOf(RequestMilestone milestone); ///< "asked", "approved", …
struct RequestStep {
    enum class State { NotYet, Now, Done, NotNeeded, Failed };
    RequestMilestone milestone = RequestMilestone::Asked;
    State state = State::NotYet;
    std::optional<UtcMs> at; ///< when it was done, by the clock of who tells it
    QString who;             ///< as told; empty: not told, or nobody
    friend bool operator==(const RequestStep&, const RequestStep&) = default;
};
QLatin1StringView codeOf(RequestStep::State state); ///< "not-yet", "now", "done", "not-needed", "failed"
std::array<RequestStep, requestMilestones> stepsOf(const RequestCourse& course, UtcMs now);

} // namespace cf
