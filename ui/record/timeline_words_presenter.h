// What a timeline says in words: names of lanes, and of each step its word, its times, what is to be noted of it, its facts and one whole
// sentence. Pure functions from values to texts; window and command line say the same.
#pragma once

#include "models/evidence/timeline.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

/// "24 s", "1 h 10 min", "3 d 2 h", "618 days"; of less than a second "under 1 s". Never negative.
QString lengthWords(qint64 ms);

/// Whose clock: the telling's zone, and the zone the axis goes by, in which instants are told.
struct TimelineTelling {
    TimeTelling telling;
    QTimeZone axis = QTimeZone::utc();
};
TimelineTelling tellingOf(const evidence::Timeline& timeline, const TimeTelling& telling);

QString laneName(const evidence::TimelineLane& lane); ///< "E-mail", "Archive"
QString laneNote(const evidence::TimelineLane& lane); ///< "Adaeze Okafor · M4", the repository; may be empty

/// One step in words.
struct TimelineWords {
    MarkedText mark;    ///< icon, word ("Bounced"), tone
    QString more;       ///< what the word leaves open: "5.1.1 mailbox does not exist"; may be empty
    QString when;       ///< "14 Mar 2025, 09:12:31 CET", "by 17 Mar 2025, 09:12 CET", "time not known"
    QString received;   ///< "4 s later", "never", "12 s before"; empty when nobody tells
    QString grade;      ///< A..E, X, U; may be empty
    QStringList notes;  ///< whole sentences: late, impossible order, assumed zone
    bool isGhost = false;
    friend bool operator==(const TimelineWords&, const TimelineWords&) = default;
};
TimelineWords wordsOf(const evidence::TimelineStep& step, Channel channel, const TimelineTelling& telling);

/// All that is known of a step, for the pane beside the picture.
QList<RecordFact> stepFactsOf(const evidence::TimelineStep& step, Channel channel, const TimelineTelling& telling);
/// One sentence for who hears the picture: lane, word, time, grade, notes.
QString spokenStep(const evidence::TimelineLane& lane, const evidence::TimelineStep& step, const TimelineTelling& telling);

/// "12 events · 5 lanes · 1 expected and absent · 2 long stretches without events"
QString timelineSummary(const evidence::Timeline& timeline);
/// "618 days without an event"
QString gapWords(const evidence::TimelineGap& gap);

} // namespace cf::ui
