// A matter with everything that is known of its hold: the steps, each letter with where its commands and readings stand, and what that comes to. Out of the desk,
// the outbox and the cache; nothing of it is kept. Any time, on the GUI thread.
#pragma once

#include "models/cache/cache.h"
#include "models/desk/desk.h"
#include "models/domain/hold_trial.h"
#include "models/domain/hold_upkeep.h"
#include "models/outbox/outbox.h"

namespace cf::ui {

struct HoldBook {
    KeptMatter kept;
    std::vector<HeldItem> items;
    TermsByRepository terms;
    std::vector<KeptTrial> trials; ///< of holds of any repository, newest first
    std::map<QString, QString> repositories; ///< names by id
    HoldMatrix matrix;
    HoldApproval hold, release; ///< of the last step that asked
    HoldState state = HoldState::Draft;
    qint64 elsewhere = 0;       ///< letters whose record is under other matters as well
    QStringList lostPlans;      ///< of steps, that are not in the outbox: the program ended between the two
    bool hasMeans(const HoldItem& item) const;
    /// Approved, and some of it was refused: it can be proposed once more, for those.
    bool isReleaseStuck() const { return state == HoldState::ReleasePending && matrix.of(HeldItemState::Failed) > 0; }
    HeldItemState stateOf(const HeldItem& held) const { return cf::stateOf(held, hasMeans(held.item)); }
    QString repositoryName(const RepositoryId& id) const;
};

/// What a step's commands were asked for by; empty: none were.
QString planOfStep(const MatterStep& step);

/// Its release is asked for and not refused, or it is released.
constexpr bool isBeingReleased(HoldState state) { return state == HoldState::ReleaseProposed || state == HoldState::ReleasePending || state == HoldState::Released; }
/// The workflow system in which others decide; empty: none is connected.
RepositoryId decidingSystem(const std::vector<Repository>& all);

/// Reads one, by number or id, unless `owner` dies first. today: what makes up for enforcement and was to be looked at again before is red; none: that is not judged. NotFound.
QFuture<Result<HoldBook>> readHoldBook(desk::Desk& desk, outbox::Outbox& outbox, cache::Cache& cache, const QString& numberOrId, QObject* owner, std::optional<QDate> today = {});

} // namespace cf::ui
