#include "ui/outbox/outbox_badge_presenter.h"

#include "ui/search/words_presenter.h"

namespace cf::ui {

OutboxBadge::OutboxBadge(outbox::Outbox& outbox, QObject* parent)
    : QObject(parent)
    , m_outbox(outbox)
{
    constexpr int pauseMs = 250; // what comes together is counted once
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &OutboxBadge::read);
    connect(&m_outbox, &outbox::Outbox::changed, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    read();
}

void OutboxBadge::read()
{
    deliver(m_outbox.counts(), this, [this, asked = ++m_sequence](const Result<std::vector<std::pair<IntentState, qint64>>>& counts) {
        if (asked != m_sequence || !counts) {
            return;
        }
        qint64 now = 0;
        for (const auto& [state, count] : *counts) {
            now += state == IntentState::NeedsPerson ? count : 0;
        }
        if (now != m_needsPerson) {
            m_needsPerson = now;
            Q_EMIT changed();
        }
    });
}

QString OutboxBadge::number() const { return m_needsPerson > 0 ? numberText(m_needsPerson) : QString(); }
QString OutboxBadge::spoken() const { return m_needsPerson > 0 ? tr("%Ln command(s) need a person", nullptr, int(m_needsPerson)) : QString(); }

} // namespace cf::ui
