// Keeps matters going while the window is open: after each sync, letters that came to match a standing matter come under it; what a killed program left goes on;
// a release whose last letter was read to be off is noted. GUI thread.
#pragma once

#include "models/domain/ports/sync_control.h"
#include "ui/holds/hold_acts_presenter.h"

namespace cf::ui {

class StandingHolds : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives this.
    StandingHolds(HoldParts parts, SyncControl& sync, QObject* parent = nullptr);

Q_SIGNALS:
    void joined(const QString& number, qint64 letters); ///< came under a standing matter

private:
    void look();
    void next();

    HoldParts m_parts;
    HoldActsPresenter m_acts;
    std::vector<KeptMatter> m_left;
    bool m_isLooking = false, m_isStale = false;
};

} // namespace cf::ui
