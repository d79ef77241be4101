// The part of campaign_presenter.h that is about what was asked for again: by the outbox, whenever that changes.
#include "models/base/deliver.h"
#include "models/outbox/outbox.h"
#include "ui/campaign/campaign_presenter.h"

namespace cf::ui {

void CampaignPresenter::followOutbox()
{
    if (!m_parts.outbox) {
        return;
    }
    connect(m_parts.outbox, &outbox::Outbox::changed, this, [this] {
        m_isAskedStale = !m_isActive;
        if (m_isActive && m_detail) {
            askAgainAsked();
        }
    });
}

void CampaignPresenter::askAgainAsked()
{
    if (m_askingAgain) {
        m_askingAgain->request(); // a plan of many changes the outbox often: the last one tells
    }
    if (!m_parts.outbox) {
        return;
    }
    const auto interrupt = m_askingAgain = std::make_shared<store::Interrupt>();
    deliver(m_parts.outbox->askedReissues(), this, [this, interrupt](const Result<std::vector<AskedReissue>>& all) {
        if (!all || interrupt != m_askingAgain) {
            return;
        }
        deliver(evidence::askedAgainOf(m_parts.cache.readers(), m_parts.searches, m_population, calendar(), *all, interrupt), this,
                [this, interrupt](const Result<std::vector<evidence::AskedAgain>>& some) {
                    if (some && interrupt == m_askingAgain) {
                        m_askedAgain = *some;
                        Q_EMIT detailChanged();
                    }
                });
    });
}

} // namespace cf::ui
