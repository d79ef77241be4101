// What comes next for a reissue, from where its case stands: hand the bytes over, tell the engine that it is done, tell it what became of the
// delivery. Pure; the keys follow from the case, so that two programs that go on with one case ask for one thing. Source: protocol page B.4.
#pragma once

#include "models/domain/reissue.h"

namespace cf {

/// Of the commands that were planned so far.
struct PlannedCommand {
    QString key;
    IntentState state = IntentState::Accepted;
    QString error; ///< evidence, of one that was refused
};

struct ReissueCourse {
    QString reference;            ///< key of the plan, and business key of the case
    RepositoryId workflow, middleware; ///< middleware empty: none is connected
    std::vector<PlannedCommand> planned;
    DeliveryState delivered = DeliveryState::Unknown; ///< of what was handed over last, as the feed tells it
    RepositoryId composition = {};                    ///< that is asked to compose; empty: none is connected
};

struct NextOfReissue {
    std::vector<Intent> intents; ///< to be added to the plan; their keys may be there already
    bool wantsBytes = false;     ///< it is time to hand over: ask again with the archived bytes
    bool wantsMiddleware = false;
    bool wantsData = false;      ///< it is time to compose: ask again with what it is made from
    QString wantsDocument;       ///< key of the command that composed it: ask again with what came of that; empty: not now
};

/// Evidence, in English: why a letter is not handed over whose authority ended while it was being approved.
inline constexpr QStringView expiredAuthority = u"the authority by which it was asked for has expired";
/// Topic of the work outside of the engine, and messages that its cases wait for.
inline constexpr QStringView regenerateTopic = u"counterfoil-regenerate", deliveryConfirmed = u"deliveryConfirmed", deliveryFailed = u"deliveryFailed";

/// bytes: the archived ones, compared with what was recorded, or those that were composed; none: not fetched yet. trouble: why they cannot be had, or not be
/// composed. compose: of what it is made; none: not read yet.
NextOfReissue nextOfReissue(const ReissueRequest& request, const ReissueCourse& course, const WorkflowCase& told, const std::optional<QByteArray>& bytes,
                            const QString& trouble, const std::optional<Compose>& compose = {});
/// The key under which a piece of work of this case composes.
QString composeKey(const QString& reference, const WorkflowCase& told);

/// The key of what was handed over last; empty: nothing was planned yet.
QString lastHandOver(const ReissueCourse& course, const WorkflowCase& told);

/// Where it stands, in the words of a register.
enum class ReissueStage { Requested, Verifying, Approving, Sending, Delivering, Confirming, Fixing, Closed, RefusedThere, Unknown };
ReissueStage stageOf(const WorkflowCase& told);

} // namespace cf
