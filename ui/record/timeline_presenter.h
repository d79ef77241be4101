// The timeline of the record that is shown: its lanes, whose clock, and which event is looked at. Follows the record; does nothing while
// nobody looks.
#pragma once

#include "models/evidence/timeline_export.h"
#include "ui/record/record_presenter.h"
#include "ui/record/timeline_words_presenter.h"

namespace cf::ui {

class TimelinePresenter : public QObject
{
    Q_OBJECT
public:
    /// NoTimes: there are lanes, and nothing on them has a time.
    enum class State { Loading, Failed, NoTimes, Shown };

    /// record: outlives it.
    explicit TimelinePresenter(RecordPresenter& record, QObject* parent = nullptr);

    void setActive(bool active);
    State state() const { return m_state; }
    QString error() const { return m_record.error(); }
    void again() { m_record.again(); }

    const evidence::Timeline& timeline() const { return m_timeline; }
    const TimelineTelling& telling() const { return m_telling; }
    QString title() const;
    QString scope() const; ///< what is on it, and whose clock
    QString footer() const; ///< under a picture: which record, complete to when

    /// An event by its place: lane, step. step -1: a lane without any.
    struct Event {
        int lane = 0, step = -1;
        friend bool operator==(const Event&, const Event&) = default;
    };
    const std::vector<Event>& events() const { return m_events; } ///< lane by lane
    const evidence::TimelineLane& laneOf(int event) const { return m_timeline.lanes[size_t(m_events[size_t(event)].lane)]; }
    const evidence::TimelineStep* stepOf(int event) const; ///< nullptr: its lane is empty
    QString spoken(int event) const;
    QList<RecordFact> facts(int event) const;

    int current() const { return m_current; } ///< index into events(); -1: none
    void setCurrent(int event);
    int beside(int step) const;     ///< the event before or after in its lane; the current one at its ends
    int inLane(int lanes) const;    ///< the nearest in time some lanes below (above when negative)
    int atEnd(bool last, bool ofAll) const;

    const query::Zone& zone() const { return m_zone; }
    void cycleZone(); ///< customer, business, UTC
    QString zoneText() const; ///< "customer (Europe/Berlin)"

    QByteArray rows(evidence::Separation separation) const { return evidence::timelineRows(m_timeline, m_telling.axis, separation); }
    QString fileName(const QString& suffix) const; ///< for an export

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    void follow();
    void take();

    RecordPresenter& m_record;
    evidence::Timeline m_timeline;
    TimelineTelling m_telling;
    std::vector<Event> m_events;
    CommunicationId m_shown;
    query::Zone m_zone;
    State m_state = State::Loading;
    int m_current = -1;
    bool m_active = false;
};

} // namespace cf::ui
