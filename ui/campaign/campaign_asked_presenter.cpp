// The part of campaign_presenter.h that is about what was asked for again: by the outbox, whenever that changes.
#include "models/base/deliver.h"
#include "models/outbox/outbox.h"
#include "ui/campaign/campaign_presenter.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

void CampaignPresenter::followOutbox()
{
    if (!m_parts.outbox) {
        return;
    }
    constexpr int pauseMs = 1000; // a plan of many changes the outbox often
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(pauseMs);
    connect(&m_askSoon, &QTimer::timeout, this, [this] {
        if (m_isActive && m_detail && !m_askingAgain) { // else what is stale is asked for later
            askAgainAsked();
        }
    });
    connect(m_parts.outbox, &outbox::Outbox::changed, this, [this] {
        m_isAskedStale = true;
        askAgainSoon();
    });
}

void CampaignPresenter::askAgainSoon()
{
    if (m_isAskedStale && m_isActive && m_detail && !m_askingAgain && !m_askSoon.isActive()) {
        m_askSoon.start();
    }
}

void CampaignPresenter::stopAskingAgain()
{
    if (m_askingAgain) {
        m_askingAgain->request();
        m_askingAgain.reset();
    }
    m_askSoon.stop();
    m_isAskedStale = false;
}

void CampaignPresenter::askAgainAsked()
{
    stopAskingAgain();
    if (!m_parts.outbox) {
        return;
    }
    const auto interrupt = m_askingAgain = std::make_shared<store::Interrupt>();
    deliver(m_parts.outbox->askedReissues(), this, [this, interrupt](const Result<std::vector<AskedReissue>>& all) {
        if (interrupt != m_askingAgain) {
            return;
        }
        if (!all) {
            setAskedAgain(tl::unexpected<Error>(all.error()));
            return;
        }
        deliver(evidence::askedAgainOf(m_parts.cache.readers(), m_parts.searches, m_population, calendar(), *all, interrupt), this,
                [this, interrupt](const Result<std::vector<evidence::AskedAgain>>& some) {
                    if (interrupt == m_askingAgain) {
                        setAskedAgain(some);
                    }
                });
    });
}

void CampaignPresenter::setAskedAgain(const Result<std::vector<evidence::AskedAgain>>& some)
{
    m_askingAgain.reset();
    if (some || some.error().kind != ErrorKind::Cancelled) {
        m_askedAgain = some ? *some : std::vector<evidence::AskedAgain>();
        m_askedFault = some ? QString() : errorText(some.error());
        Q_EMIT detailChanged();
    }
    askAgainSoon();
}

} // namespace cf::ui
