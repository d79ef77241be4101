// The timeline in place of the record's document and facts.
#include "ui/record/document_view.h"
#include "ui/record/facts_pane.h"
#include "ui/record/record_head.h"
#include "ui/record/record_pane.h"
#include "ui/record/timeline_pane.h"

namespace cf::ui {

void RecordPane::addTimeline()
{
    connect(m_facts, &FactsPane::timelineRequested, this, [this] { setTimelineShown(true); });
    connect(m_head, &RecordHead::timelineRequested, this, [this] { setTimelineShown(true); });
    connect(m_timeline, &TimelinePane::closeRequested, this, [this] { setTimelineShown(false); });
    connect(m_timeline, &TimelinePane::openRequested, &m_presenter, &RecordPresenter::follow);
    connect(m_timeline, &TimelinePane::told, this, &RecordPane::tell);
}

void RecordPane::setTimelineShown(bool shown)
{
    if (shown == m_timelineShown || (shown && m_presenter.state() != RecordPresenter::State::Shown)) {
        return;
    }
    if (shown) {
        m_openedBefore = m_opened;
        setOpened(true);
    }
    m_timelineShown = shown;
    follow();
    if (shown) {
        m_timeline->focusTimeline();
    } else if (!m_openedBefore) {
        setOpened(false);
    } else {
        m_document->focusDocument();
    }
}

} // namespace cf::ui
