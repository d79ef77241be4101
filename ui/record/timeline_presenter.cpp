#include "ui/record/timeline_presenter.h"

#include "ui/search/words_presenter.h"

#include <algorithm>
#include <limits>

namespace cf::ui {

using namespace Qt::StringLiterals;

TimelinePresenter::TimelinePresenter(RecordPresenter& record, QObject* parent)
    : QObject(parent)
    , m_record(record)
{
    connect(&record, &RecordPresenter::changed, this, &TimelinePresenter::follow);
    connect(&record.document(), &DocumentPresenter::changed, this, &TimelinePresenter::follow); // its bytes were compared
}

void TimelinePresenter::setActive(bool active)
{
    if (active != m_active) {
        m_active = active;
        follow();
    }
}

void TimelinePresenter::follow()
{
    if (!m_active) {
        return;
    }
    switch (m_record.state()) {
    case RecordPresenter::State::Nothing:
    case RecordPresenter::State::Loading: m_state = State::Loading; break;
    case RecordPresenter::State::Failed: m_state = State::Failed; break;
    case RecordPresenter::State::Shown: take(); break;
    }
    Q_EMIT changed();
}

void TimelinePresenter::take()
{
    const cache::Record record = m_record.recordAsSeen();
    TimeTelling telling = m_record.telling();
    telling.zone = m_zone;
    const Event before = m_current < 0 ? Event{-1, -1} : m_events[size_t(m_current)];
    m_timeline = evidence::timelineOf(record, telling.calendar.now);
    m_telling = tellingOf(m_timeline, telling);
    m_events.clear();
    for (int lane = 0; lane < int(m_timeline.lanes.size()); ++lane) {
        const int steps = int(m_timeline.lanes[size_t(lane)].steps.size());
        for (int step = steps == 0 ? -1 : 0; step < steps; ++step) {
            m_events.push_back({lane, step});
        }
    }
    m_state = m_timeline.extent ? State::Shown : State::NoTimes;
    const bool isSame = m_record.record().communication.id == m_shown;
    m_shown = m_record.record().communication.id;
    const auto kept = isSame ? std::ranges::find(m_events, before) : m_events.end();
    m_current = kept == m_events.end() ? -1 : int(kept - m_events.begin());
    if (m_current < 0 && !m_events.empty()) {
        // What became of it is what one looks for first: the last step of the first recipient.
        const auto leg = std::ranges::find_if(m_events, [&](const Event& event) {
            const auto& lane = m_timeline.lanes[size_t(event.lane)];
            return lane.kind == evidence::LaneKind::Leg && event.step + 1 == int(lane.steps.size());
        });
        m_current = leg == m_events.end() ? 0 : int(leg - m_events.begin());
    }
}

QString TimelinePresenter::title() const
{
    const cache::Record& record = m_record.record();
    const QString who = record.communication.legs.empty() ? QString() : record.communication.legs.front().recipient;
    const QString what = answerOf(record, m_telling.telling).what;
    return who.isEmpty() ? what : tr("%1, %2", "what was sent, to whom").arg(what, who);
}

QString TimelinePresenter::zoneText() const
{
    if (m_zone.kind == query::Zone::Kind::Customer) {
        return tr("customer (%1)").arg(QString::fromLatin1(m_telling.axis.id()));
    }
    return zoneWord(m_zone, m_telling.telling.calendar.business);
}

QString TimelinePresenter::scope() const { return timelineSummary(m_timeline) + u" · "_s + tr("times: %1").arg(zoneText()); }

QString TimelinePresenter::footer() const
{
    const cache::Record& record = m_record.record();
    const QString complete = record.watermark ? instantWords(*record.watermark, m_telling.telling) : QString();
    const QString known = complete.isEmpty()           ? tr("not complete yet")
                          : m_record.disconnected() ? tr("as of %1, no longer kept in step").arg(complete)
                                                    : tr("complete to %1").arg(complete);
    QStringList parts{record.communication.documentId, record.communication.id.value(), record.repositoryName, known};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

const evidence::TimelineStep* TimelinePresenter::stepOf(int event) const
{
    const Event& wanted = m_events[size_t(event)];
    return wanted.step < 0 ? nullptr : &m_timeline.lanes[size_t(wanted.lane)].steps[size_t(wanted.step)];
}

QString TimelinePresenter::spoken(int event) const
{
    const evidence::TimelineLane& lane = laneOf(event);
    if (const evidence::TimelineStep* step = stepOf(event)) {
        return spokenStep(lane, *step, m_telling);
    }
    return tr("%1: nothing is told of it.").arg(laneName(lane) + (laneNote(lane).isEmpty() ? QString() : u" · "_s + laneNote(lane)));
}

QList<RecordFact> TimelinePresenter::facts(int event) const
{
    const evidence::TimelineStep* step = event < 0 ? nullptr : stepOf(event);
    if (event < 0 || step) {
        return step ? stepFactsOf(*step, laneOf(event).channel, m_telling) : QList<RecordFact>();
    }
    return {{tr("What"), tr("Nothing is told of it"), {u"absent"_s, {}, Mark::Absent}}};
}

void TimelinePresenter::setCurrent(int event)
{
    if (event >= 0 && event < int(m_events.size()) && event != m_current) {
        m_current = event;
        Q_EMIT currentChanged();
    }
}

int TimelinePresenter::beside(int step) const
{
    const int wanted = m_current + step;
    const bool isThere = m_current >= 0 && wanted >= 0 && wanted < int(m_events.size());
    return isThere && m_events[size_t(wanted)].lane == m_events[size_t(m_current)].lane ? wanted : m_current;
}

int TimelinePresenter::inLane(int lanes) const
{
    if (m_current < 0) {
        return m_events.empty() ? -1 : 0;
    }
    const int lane = m_events[size_t(m_current)].lane + lanes;
    const evidence::TimelineStep* here = stepOf(m_current);
    int best = m_current;
    std::optional<qint64> least;
    for (int i = 0; i < int(m_events.size()); ++i) {
        if (m_events[size_t(i)].lane != lane) {
            continue;
        }
        const evidence::TimelineStep* there = stepOf(i);
        const bool isTimed = here && here->span && there && there->span;
        const qint64 distance = isTimed ? std::abs(there->span->from - here->span->from) : std::numeric_limits<qint64>::max() - 1;
        if (!least || distance < *least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

int TimelinePresenter::atEnd(bool last, bool ofAll) const
{
    if (m_events.empty()) {
        return -1;
    }
    if (ofAll || m_current < 0) {
        return last ? int(m_events.size()) - 1 : 0;
    }
    int at = m_current;
    const auto inSame = [&](int event) { return event >= 0 && event < int(m_events.size()) && m_events[size_t(event)].lane == m_events[size_t(m_current)].lane; };
    while (inSame(at + (last ? 1 : -1))) {
        at += last ? 1 : -1;
    }
    return at;
}

void TimelinePresenter::cycleZone()
{
    using Kind = query::Zone::Kind;
    m_zone.kind = m_zone.kind == Kind::Customer ? Kind::Business : m_zone.kind == Kind::Business ? Kind::Utc : Kind::Customer;
    follow();
}

QString TimelinePresenter::fileName(const QString& suffix) const
{
    const Communication& c = m_record.record().communication;
    QString name = c.documentId.isEmpty() ? c.id.value() : c.documentId;
    name.removeIf([](QChar letter) { return !letter.isLetterOrNumber() && letter != u'-' && letter != u'_' && letter != u'.'; });
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return (name.isEmpty() ? u"timeline"_s : name + u"-timeline"_s) + u'.' + suffix;
}

} // namespace cf::ui
