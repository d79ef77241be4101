// Keeps matters going while the window is open: after each sync, letters that came to match a standing matter come under it, and so do records of any matter that are in another repository by now; what repositories hold is read back
// once a day, what a killed program left goes on, a release whose last letter was read to be off is noted, and holds that are tried out come to their end. GUI thread.
#pragma once

#include "models/domain/ports/sync_control.h"
#include "ui/holds/hold_trial_presenter.h"

#include <QTimer>

#include <deque>

namespace cf::ui {

class StandingHolds : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives this.
    StandingHolds(HoldParts parts, SyncControl& sync, QObject* parent = nullptr);

    /// Holds and retention are worked out for searches: letters that match by them come under standing matters now, and not when their sync ended.
    void lookByStandings() { look(true); }
    static constexpr UtcMs readBackEveryMs = 86'400'000, readBackAfterMs = 3'600'000; ///< the latter after letters were asked for

Q_SIGNALS:
    void joined(const QString& number, qint64 letters); ///< came under a standing matter
    void drifted(const QString& number, qint64 letters); ///< were held and are not any more
    void triedOut(const cf::KeptTrial& trial); ///< something came of it
    void ended(); ///< all that was due was looked at

private:
    enum class Doing { Evaluate, ReadBack };
    struct Due {
        Doing what = Doing::Evaluate;
        KeptMatter kept;
    };
    void look(bool onlyByStandings = false);
    void next();
    void tellDrift(const HoldBook& book);

    HoldParts m_parts;
    HoldActsPresenter m_acts;
    HoldTrialPresenter m_trials;
    QTimer m_later; ///< commands moved on: trials may, too
    std::deque<Due> m_left; ///< the first of them is being done
    bool m_isLooking = false, m_isStale = false;
};

} // namespace cf::ui
