#include "ui/record/timeline_axis_presenter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace cf::ui {

namespace {

class AxisText
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::AxisText)
};

constexpr double leastScale = 1e-9; ///< pixels a millisecond: a decade in a third of a pixel
constexpr double widest = 2e8;      ///< what a scroll bar counts, with room to spare
constexpr int mostTicks = 1'000;

// ---- ticks -----------------------------------------------------------------------------------------------------

struct Unit {
    enum Kind { Minutes, Days, Weeks, Months, Years } kind;
    int step;
    double ms; ///< about
};

constexpr double minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;
constexpr std::array units = {Unit{Unit::Minutes, 1, minuteMs},       Unit{Unit::Minutes, 5, 5 * minuteMs},   Unit{Unit::Minutes, 15, 15 * minuteMs},
                              Unit{Unit::Minutes, 30, 30 * minuteMs}, Unit{Unit::Minutes, 60, hourMs},        Unit{Unit::Minutes, 180, 3 * hourMs},
                              Unit{Unit::Minutes, 360, 6 * hourMs},   Unit{Unit::Minutes, 720, 12 * hourMs},  Unit{Unit::Days, 1, dayMs},
                              Unit{Unit::Weeks, 1, 7 * dayMs},        Unit{Unit::Months, 1, 28 * dayMs},      Unit{Unit::Months, 3, 90 * dayMs},
                              Unit{Unit::Years, 1, 365 * dayMs},      Unit{Unit::Years, 5, 5 * 365 * dayMs},  Unit{Unit::Years, 10, 3'650 * dayMs},
                              Unit{Unit::Years, 50, 18'250 * dayMs},  Unit{Unit::Years, 100, 36'500 * dayMs}, Unit{Unit::Years, 1'000, 365'000 * dayMs}};

const Unit& unitFor(double scale, double spacing)
{
    const auto found = std::ranges::find_if(units, [&](const Unit& unit) { return unit.ms * scale >= spacing; });
    return found == units.end() ? units.back() : *found;
}

QDate firstOf(const Unit& unit, QDate date)
{
    switch (unit.kind) {
    case Unit::Minutes:
    case Unit::Days: return date;
    case Unit::Weeks: return date.addDays(1 - date.dayOfWeek());
    case Unit::Months: return QDate(date.year(), (date.month() - 1) / unit.step * unit.step + 1, 1);
    case Unit::Years: return QDate(std::max(1, date.year() / unit.step * unit.step), 1, 1);
    }
    return date;
}

QDate nextOf(const Unit& unit, QDate date)
{
    switch (unit.kind) {
    case Unit::Minutes:
    case Unit::Days: return date.addDays(1);
    case Unit::Weeks: return date.addDays(7);
    case Unit::Months: return date.addMonths(unit.step);
    case Unit::Years: return QDate(date.year() < unit.step ? unit.step : date.year() + unit.step, 1, 1);
    }
    return date.addDays(1);
}

/// Calls f(instant, local) for each, in order. Times that the clocks leave out are left out.
template <class F>
void eachTick(const Unit& unit, const QTimeZone& zone, UtcMs from, UtcMs until, F f)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(from, zone);
    QDate date = firstOf(unit, start.date());
    const bool isMinutes = unit.kind == Unit::Minutes;
    int minute = isMinutes ? (start.time().hour() * 60 + start.time().minute()) / unit.step * unit.step : 0;
    for (int i = 0; i < mostTicks; ++i) {
        const QDateTime local = minute == 0 ? date.startOfDay(zone) : QDateTime(date, QTime(minute / 60, minute % 60), zone);
        const UtcMs at = local.toMSecsSinceEpoch();
        if (at >= until || !date.isValid()) {
            return;
        }
        const bool isThere = minute == 0 || (local.isValid() && local.time() == QTime(minute / 60, minute % 60));
        if (at >= from && isThere) {
            f(at, local);
        }
        minute += unit.step;
        if (!isMinutes || minute >= 24 * 60) {
            date = nextOf(unit, date);
            minute = 0;
        }
    }
}

QString tickWord(const Unit& unit, const QDateTime& local)
{
    switch (unit.kind) {
    case Unit::Minutes: return local.time().toString(QStringLiteral("HH:mm"));
    case Unit::Days:
    case Unit::Weeks: return QString::number(local.date().day());
    case Unit::Months: return QLocale().standaloneMonthName(local.date().month(), QLocale::ShortFormat);
    case Unit::Years: break;
    }
    return QString::number(local.date().year());
}

bool isStrongTick(const Unit& unit, const QDateTime& local)
{
    switch (unit.kind) {
    case Unit::Minutes: return local.time() == QTime(0, 0);
    case Unit::Days: return local.date().dayOfWeek() == Qt::Monday;
    case Unit::Weeks: return local.date().day() <= 7;
    case Unit::Months: return local.date().month() == 1;
    case Unit::Years: break;
    }
    return true;
}

/// What stands over the ticks: the day over hours, the month over days, the year over months.
const Unit& headUnit(const Unit& unit)
{
    static constexpr Unit day{Unit::Days, 1, dayMs}, month{Unit::Months, 1, 28 * dayMs}, year{Unit::Years, 1, 365 * dayMs}, none{Unit::Years, 10'000, 0};
    return unit.kind == Unit::Minutes ? day : unit.kind == Unit::Days || unit.kind == Unit::Weeks ? month : unit.kind == Unit::Months ? year : none;
}

QString headWord(const Unit& head, QDate date)
{
    switch (head.kind) {
    //: A day over the hours of a ruler, in QDate's format
    case Unit::Days: return QLocale().toString(date, AxisText::tr("d MMMM yyyy"));
    //: A month over the days of a ruler, in QDate's format
    case Unit::Months: return QLocale().toString(date, AxisText::tr("MMMM yyyy"));
    default: return head.step > 1 ? QString() : QString::number(date.year());
    }
}

void addPiece(AxisRuler& ruler, const TimelineAxis& axis, const QTimeZone& zone, const Unit& unit, UtcMs from, UtcMs until)
{
    bool isTicked = false;
    eachTick(unit, zone, from, until, [&](UtcMs at, const QDateTime& local) {
        isTicked = true;
        ruler.ticks.push_back({axis.placeOf(at), tickWord(unit, local), isStrongTick(unit, local)});
    });
    // A stretch too short for a tick still says where it lies.
    static constexpr Unit day{Unit::Days, 1, dayMs};
    const Unit& head = isTicked ? headUnit(unit) : day;
    const QDate first = QDateTime::fromMSecsSinceEpoch(from, zone).date();
    const auto add = [&](UtcMs at, QDate date) {
        const QString word = headWord(head, date);
        if (!word.isEmpty()) {
            ruler.heads.push_back({axis.placeOf(at), word, true});
        }
    };
    add(from, first);
    eachTick(head, zone, from + 1, until, [&](UtcMs at, const QDateTime& local) {
        if (local.date() != first) {
            add(at, local.date());
        }
    });
}

// ---- zones -----------------------------------------------------------------------------------------------------

QString zoneWordAt(const QTimeZone& zone, UtcMs at)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const int minutes = zone.offsetFromUtc(then) / 60;
    const QString sign = minutes < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    const int ahead = std::abs(minutes);
    const QString offset = minutes == 0 ? QString() : sign + (ahead % 60 == 0 ? QString::number(ahead / 60) : QStringLiteral("%1:%2").arg(ahead / 60).arg(ahead % 60, 2, 10, QChar(u'0')));
    const QString name = zone.abbreviation(then);
    const QString utc = QStringLiteral("UTC") + offset;
    return name == utc || name.startsWith(QStringLiteral("UTC")) || name.startsWith(u'+') || name.startsWith(u'-') ? utc : name + QStringLiteral(", ") + utc;
}

void addZones(AxisRuler& ruler, const TimelineAxis& axis, const QTimeZone& zone, UtcMs from, UtcMs until)
{
    const auto add = [&](UtcMs at, bool isChange) {
        const QString word = zoneWordAt(zone, at);
        if (isChange || ruler.zones.empty() || ruler.zones.back().text != word) {
            ruler.zones.push_back({axis.placeOf(at), word, isChange});
        }
    };
    add(from, false);
    // Of longer stretches than some years nobody sees an hour, and there would be two changes for each.
    if (zone.hasTransitions() && double(until - from) * axis.scale() > 0 && 180 * dayMs * axis.scale() > 48) {
        const auto changes = zone.transitions(QDateTime::fromMSecsSinceEpoch(from + 1, Qt::UTC), QDateTime::fromMSecsSinceEpoch(until - 1, Qt::UTC));
        for (const QTimeZone::OffsetData& change : changes) {
            add(change.atUtc.toMSecsSinceEpoch(), true);
        }
    }
}

} // namespace

TimelineAxis::TimelineAxis(const evidence::Timeline& timeline, const AxisRoom& room, double scale)
    : m_room(room)
    , m_scale(std::max(scale, leastScale))
{
    if (!timeline.extent) {
        return;
    }
    m_scale = std::min(m_scale, widest / double(timeline.extent->until - timeline.extent->from + 1));
    double place = room.before;
    const auto add = [&](UtcMs from, UtcMs until, bool isGap) {
        const double width = isGap ? room.gap : double(until - from) * m_scale + 2 * room.around;
        m_pieces.push_back({from, until, place, width, isGap});
        place += width;
    };
    UtcMs from = timeline.extent->from;
    for (const evidence::TimelineGap& gap : timeline.gaps) {
        add(from, gap.from, false);
        add(gap.from, gap.until, true);
        from = gap.until;
    }
    add(from, timeline.extent->until, false);
    m_width = place + room.after;
}

double TimelineAxis::fittingScale(const evidence::Timeline& timeline, const AxisRoom& room, double width)
{
    if (!timeline.extent) {
        return leastScale;
    }
    const double gaps = double(timeline.gaps.size());
    double length = double(timeline.extent->until - timeline.extent->from);
    for (const evidence::TimelineGap& gap : timeline.gaps) {
        length -= double(gap.until - gap.from);
    }
    const double left = width - room.before - room.after - gaps * room.gap - (gaps + 1) * 2 * room.around;
    return std::max(leastScale, std::max(left, 1.0) / std::max(length, 60'000.0));
}

double TimelineAxis::placeOf(UtcMs at) const
{
    const auto after = std::ranges::upper_bound(m_pieces, at, {}, &Piece::from);
    if (after == m_pieces.begin()) {
        return m_pieces.empty() ? 0 : m_pieces.front().place + m_room.around;
    }
    const Piece& piece = *std::prev(after);
    const double within = double(std::min(at, piece.until) - piece.from);
    if (piece.isGap) {
        return piece.place + piece.width * within / double(std::max<qint64>(1, piece.until - piece.from));
    }
    return piece.place + m_room.around + within * m_scale;
}

UtcMs TimelineAxis::at(double place) const
{
    const auto after = std::ranges::upper_bound(m_pieces, place, {}, &Piece::place);
    if (after == m_pieces.begin()) {
        return m_pieces.empty() ? 0 : m_pieces.front().from;
    }
    const Piece& piece = *std::prev(after);
    const double length = double(piece.until - piece.from);
    const double within = piece.isGap ? (place - piece.place) / piece.width * length : (place - piece.place - m_room.around) / m_scale;
    return piece.from + UtcMs(std::clamp(within, 0.0, length));
}

AxisRuler rulerOf(const TimelineAxis& axis, const QTimeZone& zone, double first, double last, double spacing)
{
    AxisRuler ruler;
    const Unit& unit = unitFor(axis.scale(), spacing);
    for (const TimelineAxis::Piece& piece : axis.pieces()) {
        if (piece.isGap || piece.place + piece.width < first || piece.place > last) {
            continue;
        }
        const UtcMs from = std::max(piece.from, axis.at(first)), until = std::min(piece.until, axis.at(last) + 1);
        if (from < until) {
            addPiece(ruler, axis, zone, unit, from, until);
            addZones(ruler, axis, zone, from, until);
        }
    }
    return ruler;
}

} // namespace cf::ui
