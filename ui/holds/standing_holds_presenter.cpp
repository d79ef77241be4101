#include "ui/holds/standing_holds_presenter.h"

#include "models/base/deliver.h"

namespace cf::ui {

StandingHolds::StandingHolds(HoldParts parts, SyncControl& sync, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_acts(m_parts)
{
    connect(&sync, &SyncControl::runFinished, this, [this](const QString&, bool isComplete) {
        if (isComplete) {
            look();
        }
    });
    connect(&m_acts, &HoldActsPresenter::evaluated, this, [this](qint64 letters) {
        if (letters > 0) {
            Q_EMIT joined(m_left.back().matter.number, letters);
        }
        m_left.pop_back();
        next();
    });
    connect(&m_acts, &HoldActsPresenter::failed, this, [this] { // told where a person looks: the matter says when it was last looked for
        m_left.pop_back();
        next();
    });
    look();
}

void StandingHolds::look()
{
    if (m_isLooking) {
        m_isStale = true;
        return;
    }
    m_isLooking = true;
    deliver(m_parts.desk.matters(), this, [this](const Result<std::vector<KeptMatter>>& all) {
        m_left.clear();
        for (const KeptMatter& one : all.value_or(std::vector<KeptMatter>())) {
            if (one.isReleased()) {
                continue;
            }
            m_acts.resume(one.matter.id);
            if (one.matter.scope.isStanding && one.last(MatterDeed::Asked)) {
                m_left.push_back(one);
            }
        }
        next();
    });
}

void StandingHolds::next()
{
    if (!m_left.empty()) {
        m_acts.evaluate(m_left.back().matter.id);
        return;
    }
    m_isLooking = false;
    if (std::exchange(m_isStale, false)) {
        look();
    }
}

} // namespace cf::ui
