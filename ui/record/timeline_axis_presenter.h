// Instants on a line of pixels: long stretches without events are broken off to one width, everything else has one scale. And what a ruler
// over it says: ticks from minutes to decades, the zone, and where its clocks change. Pure; places are pixels from the start of the axis.
#pragma once

#include "models/evidence/timeline.h"

namespace cf::ui {

struct AxisRoom {
    double before = 0, after = 0; ///< of the whole
    double around = 0;            ///< of each unbroken stretch, so that marks at its ends do not lie over the break
    double gap = 0;               ///< a break
};

class TimelineAxis
{
public:
    struct Piece {
        UtcMs from = 0, until = 0;
        double place = 0, width = 0;
        bool isGap = false;
        friend bool operator==(const Piece&, const Piece&) = default;
    };

    TimelineAxis() = default; ///< of nothing
    /// scale: pixels of a millisecond, above 0. A timeline without extent has an axis without pieces.
    TimelineAxis(const evidence::Timeline& timeline, const AxisRoom& room, double scale);
    /// With which all of it has `width`; where there is no room at all, or nothing but instants, a small one.
    static double fittingScale(const evidence::Timeline& timeline, const AxisRoom& room, double width);

    const std::vector<Piece>& pieces() const { return m_pieces; }
    double scale() const { return m_scale; }
    double width() const { return m_width; }
    /// Beyond the ends it is the nearest end; within a break in proportion.
    double placeOf(UtcMs at) const;
    UtcMs at(double place) const;

private:
    std::vector<Piece> m_pieces;
    AxisRoom m_room;
    double m_scale = 1, m_width = 0;
};

struct AxisWord {
    double place = 0;
    QString text;
    bool isStrong = false; ///< of ticks: a new day, month or year begins; of zones: the clocks change there
    friend bool operator==(const AxisWord&, const AxisWord&) = default;
};
struct AxisRuler {
    std::vector<AxisWord> heads; ///< "March 2025", "14 March 2025", "2025"
    std::vector<AxisWord> ticks; ///< "14", "09:00", "Mar"
    std::vector<AxisWord> zones; ///< "CET, UTC+1"; the first of each stretch, and where it changes
};
/// Of what lies between two places. spacing: at least so many pixels between ticks.
AxisRuler rulerOf(const TimelineAxis& axis, const QTimeZone& zone, double first, double last, double spacing);

} // namespace cf::ui
