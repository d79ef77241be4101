// How long it took from the business events that set letters off to their sending: in classes of length, and by kind of event, which is the
// turnaround of a process. Source: capabilities 3, 59, 65.
#pragma once

#include "models/cache/letter_times.h"
#include "models/evidence/figure.h"

#include <map>

namespace cf::evidence {

/// Half of them took no longer than p50, nine in ten no longer than p90: lengths that occurred, in ms (nearest rank).
struct Lengths {
    qint64 measured = 0;
    qint64 p50 = 0, p90 = 0;
    friend bool operator==(const Lengths&, const Lengths&) = default;
};
Lengths lengthsOf(std::vector<qint64> ms);

/// Whole minutes, counted down: from <= minutes < until.
struct DelayClass {
    qint64 from = 0;
    std::optional<qint64> until; ///< none: as long as it may be
    Figure letters;
    friend bool operator==(const DelayClass&, const DelayClass&) = default;
};

struct KindDelay {
    QString kind; ///< as told first; one of several spellings
    Figure letters;
    Lengths lengths;
    friend bool operator==(const KindDelay&, const KindDelay&) = default;
};

/// Figures are counts of the letters that were looked at; where that were not all, they say "at least".
struct EventDelays {
    std::vector<DelayClass> classes; ///< the shortest first; all of them, empty ones too
    std::vector<KindDelay> kinds;    ///< most letters first; of letters that tell a kind
    Figure measured;                 ///< letters that were not sent before their event
    Figure backwards;                ///< sent before it: two clocks differ; not measured
    Figure untold;                   ///< no time of an event is told, or no more than a day
    Lengths all;
    friend bool operator==(const EventDelays&, const EventDelays&) = default;
};

class DelayCount
{
public:
    DelayCount();
    void take(const cache::LetterTimes& letter);
    /// `question` is that whose letters were taken; isWhole: all of them were.
    EventDelays told(const search::Question& question, bool isWhole) const;

private:
    struct Kind {
        QString name;
        std::vector<qint64> ms;
    };
    std::vector<qint64> m_classes; ///< letters in each
    std::vector<qint64> m_ms;
    std::map<QString, Kind> m_kinds; ///< by name without regard to case
    qint64 m_backwards = 0, m_untold = 0;
};

/// {"measured", "backwards", "untold", "p50", "p90", "classes": […], "kinds": […]}; lengths in seconds.
QJsonObject delaysJson(const EventDelays& delays);

} // namespace cf::evidence
